"""What next: the agenda, how much more, over time, and what each article moves."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from variorum.project.coding import apply_code
from variorum.report.settings import ReportSettings
from variorum.text.span import Span
from variorum.ui.agreement.next_panel import NextPanel
from variorum.ui.agreement.screen import AgreementScreen


@pytest.fixture
def screen(sample_screen: AgreementScreen) -> AgreementScreen:
    return sample_screen


@pytest.fixture
def panel(qtbot: QtBot, screen: AgreementScreen) -> NextPanel:
    panel = screen.figures.next
    with qtbot.waitSignal(panel.shown, timeout=60_000):
        screen.figures.view._group.button(2).click()
    return panel


def choose(panel: NextPanel, name: str) -> None:
    panel.choice.setCurrentIndex(panel.choice.findData(name))
    panel.choice.activated.emit(panel.choice.currentIndex())


def heads(panel: NextPanel) -> list[str]:
    model = panel.table.model()
    return [
        str(model.headerData(number, panel.table.horizontalHeader().orientation()))
        for number in range(model.columnCount())
        if not panel.table.isColumnHidden(number)
    ]


def test_the_agenda_is_a_page_that_leads_to_its_passages(
    qtbot: QtBot, screen: AgreementScreen, panel: NextPanel
) -> None:
    findings = screen.figures.source.findings
    assert findings is not None
    text = panel.page.toPlainText()
    for number, lesson in enumerate(findings.lessons, 1):
        assert f"{number}. {findings.snapshot.scheme.code[lesson.code].label}" in text
    assert text.count("Decision:") == len(findings.lessons) == 10
    lesson = findings.lessons[3]
    with qtbot.waitSignal(screen.passage_wanted) as wanted:
        panel.page.anchorClicked.emit(QUrl("#3"))
    codes = frozenset({lesson.code})
    assert wanted.args == [lesson.article, lesson.start, lesson.end, codes]
    assert not panel.table.isVisible()
    assert panel.print_button.isEnabled()


def test_how_much_more_reckons_with_the_limit_that_is_chosen(
    qtbot: QtBot, screen: AgreementScreen, panel: NextPanel
) -> None:
    choose(panel, "how-much-more")
    assert panel.limit.value() == pytest.approx(ReportSettings().limit, abs=5e-4)
    assert heads(panel)[0] == "Code"
    assert "above .667" in panel.caption.text()
    first = panel.model.as_text()
    with qtbot.waitSignal(panel.shown, timeout=60_000):
        panel.limit.setValue(0.9)
    assert "above .900" in panel.caption.text()
    assert panel.model.as_text() != first
    assert screen.figures.source.limit == 0.9


def test_a_table_is_sorted_by_its_figures_and_copied(panel: NextPanel) -> None:
    choose(panel, "how-much-more")
    sheet = panel.model.sheet
    assert sheet is not None
    keys = [column.key for column in sheet.columns]
    panel.table.sortByColumn(keys.index("with_code"), panel._sorted.sortOrder().AscendingOrder)
    shown = [
        int(panel._sorted.index(row, keys.index("with_code")).data())
        for row in range(panel._sorted.rowCount())
    ]
    assert shown == sorted(shown)
    panel.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == len(sheet.rows) + 3
    assert lines[-2:] == ["", panel.caption.text()]
    assert lines[0].startswith("id\tcode\t")


def test_an_article_leads_to_its_text(
    qtbot: QtBot, screen: AgreementScreen, panel: NextPanel
) -> None:
    choose(panel, "articles")
    assert heads(panel)[-1] == "Moves it by"
    sheet = panel.model.sheet
    assert sheet is not None
    with qtbot.waitSignal(screen.passage_wanted) as wanted:
        panel.table.activated.emit(panel._sorted.index(0, 1))
    assert wanted.args == [sheet.rows[0][0], 0, 0, frozenset()]


def test_the_four_questions_stand_apart(panel: NextPanel) -> None:
    choose(panel, "four-questions")
    assert heads(panel) == ["Codebook", "Question", "The same", "Low", "High", "Of", "Alpha"]
    sheet = panel.model.sheet
    assert sheet is not None
    assert len(sheet.rows) == 4 * 3
    assert [str(row[1]) for row in sheet.rows[:4]] == [
        "Did both notice something?",
        "The same edges?",
        "The same code?",
        "The same entity and role?",
    ]
    for row in sheet.rows:
        value, low, high = (float(str(row[place])) for place in (2, 3, 4))
        assert low <= value <= high
    assert "one to one" in panel.caption.text()


def test_periods_are_listed(panel: NextPanel) -> None:
    choose(panel, "over-time")
    assert heads(panel)[:3] == ["Along", "Codebook", "Period"]
    assert panel.model.rowCount() > 0
    choose(panel, "trends")
    assert "Spearman" in heads(panel)


def test_what_was_found_goes_when_codings_change(
    qtbot: QtBot, screen: AgreementScreen, panel: NextPanel
) -> None:
    project = screen._workspace.project
    article = project.articles()[0]
    with qtbot.waitSignal(panel.shown, timeout=60_000):
        apply_code(project, article, [Span(0, 30)], next(iter(project.scheme.code.values())))
    assert screen.figures.source.findings is not None
