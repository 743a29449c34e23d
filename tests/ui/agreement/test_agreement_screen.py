"""The screen of agreement, worked as a person works it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from variorum.model.article import Article
from variorum.model.codebook import Code, Codebook, CodebookParts, Group
from variorum.project.codebooks import add_codebooks
from variorum.project.coding import apply_code, remove_codings
from variorum.project.corpus import set_state
from variorum.project.project import Project, create_project
from variorum.text.hashing import hash_text
from variorum.text.span import Span
from variorum.ui.agreement.screen import AgreementScreen
from variorum.ui.agreement.table_model import HEADLINE, INTERVAL, KAPPA, LABEL, SECOND
from variorum.ui.theme import theme_for
from variorum.ui.workspace import Workspace

PARAGRAPHS = ("Talks were held in the capital.", "Nobody denied it 🙂.", "A convoy left at dawn.")
TEXT = "\n\n".join(PARAGRAPHS)
STARTS = tuple(TEXT.index(part) for part in PARAGRAPHS)
HOSTILE = "<img src='file:///x'><b>A quiet day</b>"


def _codebook() -> CodebookParts:
    return CodebookParts(
        Codebook(id="t", title="Talks", version="1.2"),
        (
            Group(id="t.g", codebook="t", label="Meetings", hue="blue"),
            Group(id="t.h", codebook="t", label="Movements", hue="orange", place=1),
        ),
        (
            Code(id="t.g.held", codebook="t", group="t.g", label="Talks held"),
            Code(id="t.g.denied", codebook="t", group="t.g", label="Denial", place=1),
            Code(id="t.h.convoy", codebook="t", group="t.h", label="Convoy"),
        ),
    )


def _add_articles(project: Project, count: int) -> None:
    with project.edit("Import articles") as edit:
        for number in range(count):
            text = f"{TEXT}\n\nNumber {number}."
            edit.keep_texts({hash_text(text): text})
            edit.insert(
                Article(
                    id=f"a{number:02}",
                    title=HOSTILE if number == 1 else f"Article {number}",
                    text_hash=hash_text(text),
                    length=len(text),
                    words=len(text.split()),
                    place=number,
                )
            )


def _code(project: Project, article: Article, paragraph: int, code: str) -> None:
    start = STARTS[paragraph]
    span = Span(start, start + len(PARAGRAPHS[paragraph]))
    apply_code(project, article, [span], project.scheme.code[code])


def _work(project: Project, name: str, *, careless: bool = False, done: int = 11) -> None:
    """Let a coder code all articles; a careless one misses the convoy in every other."""
    project.use_coder(name)
    for number, article in enumerate(project.articles()):
        _code(project, article, 0, "t.g.held")
        if number % 3 == 0:
            _code(project, article, 1, "t.g.denied")
        if not careless or number % 2:
            _code(project, article, 2, "t.h.convoy")
        if number < done:
            set_state(project, article, "done")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(tmp_path / "small.variorum", coder_name="Ana")
    add_codebooks(made, [_codebook()])
    _add_articles(made, 12)
    _work(made, "Ana")
    _work(made, "Ben", careless=True)
    made.use_coder("Ana")
    yield made
    made.close()


@pytest.fixture
def workspace() -> Workspace:
    return Workspace()


@pytest.fixture
def blank(qtbot: QtBot, workspace: Workspace) -> Iterator[AgreementScreen]:
    screen = AgreementScreen(workspace)
    qtbot.addWidget(screen)
    screen.resize(1100, 760)
    screen.show()
    yield screen
    workspace.close()


@pytest.fixture
def screen(
    qtbot: QtBot, workspace: Workspace, blank: AgreementScreen, project: Project
) -> AgreementScreen:
    with qtbot.waitSignal(blank.intervals_shown):
        workspace.open(project)
    return blank


def _line(screen: AgreementScreen, label: str) -> int:
    return [line.label for line in screen.table.figures.lines].index(label)


def _shown(screen: AgreementScreen, label: str, column: int) -> str:
    return str(screen.table.figures.index(_line(screen, label), column).data())


def _choose_level(qtbot: QtBot, screen: AgreementScreen, number: int) -> None:
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.level._group.button(number).click()


def _choose_line(qtbot: QtBot, screen: AgreementScreen, label: str, column: int = LABEL) -> None:
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(_line(screen, label), column))


def test_every_code_has_a_row_and_the_worst_stands_first(screen: AgreementScreen) -> None:
    labels = [line.label for line in screen.table.figures.lines]
    assert labels[0] == "Convoy"
    assert sorted(labels) == ["Convoy", "Denial", "Talks held"]


def test_figures_are_those_of_the_published_formulas(screen: AgreementScreen) -> None:
    # 44 units; Ana has it in 11, Ben in 5 of them: agreement 38/44, kappa (po - pe) / (1 - pe).
    agreed, chance = 38 / 44, (11 * 5 + 33 * 39) / 44**2
    kappa = (agreed - chance) / (1 - chance)
    assert _shown(screen, "Convoy", KAPPA) == f"{kappa:.3f}"[1:]
    assert _shown(screen, "Denial", HEADLINE) == "1.000"


def test_intervals_follow_the_values(screen: AgreementScreen) -> None:
    assert " to " in _shown(screen, "Convoy", INTERVAL)
    assert screen.figures.progress.isHidden()
    assert "10,000 resamples" in screen.figures.caption.text()


def test_values_are_there_before_the_intervals(
    qtbot: QtBot, workspace: Workspace, blank: AgreementScreen, project: Project
) -> None:
    with qtbot.waitSignal(blank.figures_shown):
        workspace.open(project)
    assert _shown(blank, "Convoy", INTERVAL) == ""
    assert not blank.figures.progress.isHidden()
    blank.figures.act.click()
    assert "No intervals" in blank.figures.progress.text()
    with qtbot.waitSignal(blank.intervals_shown):
        blank.figures.act.click()
    assert " to " in _shown(blank, "Convoy", INTERVAL)


def test_it_is_said_how_many_articles_count_and_why_others_do_not(
    screen: AgreementScreen,
) -> None:
    assert screen.counted.said.text().startswith("11 of 12 articles count")
    assert "1 left out" in screen.counted.others.text()
    screen.counted.others.click()
    assert screen.counted.panel.isVisible()
    assert "Article 11" in screen.counted.panel.list.item(0).text()
    assert "not done by Ana, Ben" in screen.counted.panel.list.item(0).text()


def test_without_room_less_is_said_of_what_counts_and_nothing_is_cut(
    screen: AgreementScreen,
) -> None:
    counted = screen.counted
    for width in (900, 520, 400, 300):
        counted.resize(width, counted.height())
        assert counted.said.sizeHint().width() + counted.others.sizeHint().width() < width
    assert counted.said.text() == "11 of 12 articles count"
    assert counted.said.toolTip().count("all these coders finished them") == 1


def test_no_line_of_the_caption_ends_before_a_percent_sign(screen: AgreementScreen) -> None:
    assert "95\u00a0%" in screen.figures.caption.text()
    assert " %" not in screen.figures.caption.text()


def test_undefined_is_said_with_its_reason_and_never_a_number(
    qtbot: QtBot, screen: AgreementScreen, project: Project
) -> None:
    own = [one for one in project.codings("a00") if one.code == "t.g.denied"]
    with qtbot.waitSignal(screen.figures_shown):
        for coding in project.reader.records(type(own[0]), code="t.g.denied"):
            remove_codings(project, [coding])
            article = next(one for one in project.articles() if one.id == coding.article)
            for name in ("Ana", "Ben"):
                project.use_coder(name)
                set_state(project, article, "done")
    assert _shown(screen, "Denial", HEADLINE) == "undefined"
    _choose_line(qtbot, screen, "Denial")
    assert "is undefined" in screen.passages.reading.text()
    assert "same value" in screen.passages.reading.text()


def test_the_levels_give_rows_of_their_own(qtbot: QtBot, screen: AgreementScreen) -> None:
    found = []
    for level in range(5):
        _choose_level(qtbot, screen, level)
        found.append(sorted(line.label for line in screen.table.figures.lines))
    codebooks, groups, codes, pairs, articles = found
    assert codebooks == ["Talks"]
    assert groups == ["Meetings", "Movements"]
    assert codes == ["Convoy", "Denial", "Talks held"]
    assert pairs == ["Ana – Ben"]
    assert len(articles) == 11


def test_alpha_of_sets_is_shown_for_codebooks_alone(qtbot: QtBot, screen: AgreementScreen) -> None:
    assert screen.table.isColumnHidden(SECOND)
    _choose_level(qtbot, screen, 0)
    assert not screen.table.isColumnHidden(SECOND)
    assert _shown(screen, "Talks", SECOND)


def test_each_unit_can_be_chosen_and_stands_in_the_caption(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    for unit in ("article", "sentence", "token", "character"):
        with qtbot.waitSignal(screen.figures_shown):
            screen.choices.unit.setCurrentIndex(screen.choices.unit.findData(unit))
            screen.choices.unit.activated.emit(0)
        assert f"Unit: {unit}" in screen.figures.caption.text()
        assert ("sentencex" in screen.figures.caption.text()) == (unit == "sentence")
        assert ("found by regex" in screen.figures.caption.text()) == (unit == "token")


def test_articles_done_by_any_two_count_when_asked_for(
    qtbot: QtBot, screen: AgreementScreen, project: Project
) -> None:
    with qtbot.waitSignal(screen.figures_shown):
        _work(project, "Carla", done=3)
    assert screen.counted.said.text().startswith("3 of 12")
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.done_by.setCurrentIndex(1)
        screen.choices.done_by.activated.emit(1)
    assert screen.counted.said.text().startswith("11 of 12")
    assert screen.table.figures.kappa == "fleiss_kappa"


def test_coders_and_articles_can_be_left_out(qtbot: QtBot, screen: AgreementScreen) -> None:
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.articles.check(["a00", "a01", "a02"])
    assert screen.counted.said.text().startswith("3 of 3")
    assert "no interval" in _shown(screen, "Convoy", 10) or "few" in _shown(screen, "Convoy", 10)
    screen.choices.coders.check([screen.choices.coders.checked()[0]])
    qtbot.waitUntil(lambda: "two coders" in screen.empty.text())
    assert screen.empty.isVisible()


def test_one_coder_alone_is_told_what_to_do(
    qtbot: QtBot, workspace: Workspace, blank: AgreementScreen, tmp_path: Path
) -> None:
    alone = create_project(tmp_path / "alone.variorum", coder_name="Ana")
    add_codebooks(alone, [_codebook()])
    _add_articles(alone, 2)
    _work(alone, "Ana")
    workspace.open(alone)
    qtbot.waitUntil(lambda: "Ana alone" in blank.empty.text())
    assert "Switch coder" in blank.empty.text()


def test_a_row_leads_to_the_passages_behind_it_those_that_differ_first(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    _choose_line(qtbot, screen, "Convoy")
    shown = screen.passages.list.passages
    assert (shown.differing, shown.total) == (6, 11)
    assert [one.agreed for one in shown.rows] == [False] * 6 + [True] * 5
    assert "Ben: nothing" in shown.in_words(shown.rows[0])
    assert "Ana: Convoy" in shown.in_words(shown.rows[0])
    screen.passages.only.click()
    assert len(shown.rows) == 6
    assert screen.passages.count.text() == "they differ on 6 of 11 passages"


def test_passages_say_how_far_they_move_the_figure_and_can_begin_with_the_farthest(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    model = screen.passages.list.passages
    assert screen.passages.moving.isVisible()
    assert "without it" in model.in_words(model.rows[0])
    screen.passages.moving.click()
    found = [re.search(r"is (\.\d+) (?:higher|lower)$", model.moves(one)) for one in model.rows]
    told = [float(far[1]) if far else 0.0 for far in found]
    assert told == sorted(told, reverse=True)
    assert any(told)


def test_a_passage_leads_to_its_place_in_the_text(qtbot: QtBot, screen: AgreementScreen) -> None:
    _choose_line(qtbot, screen, "Convoy")
    with qtbot.waitSignal(screen.passage_wanted) as wanted:
        screen.passages.list.activated.emit(screen.passages.list.passages.index(0))
    *place, codes = wanted.args
    assert screen._records is not None
    assert place == ["a00", STARTS[2], STARTS[2] + len(PARAGRAPHS[2])]
    assert {screen._records.scheme.code[code].label for code in codes} == {"Convoy"}


def test_the_chosen_row_stays_chosen_when_intervals_and_edits_arrive(
    qtbot: QtBot, screen: AgreementScreen, project: Project
) -> None:
    _choose_line(qtbot, screen, "Convoy")
    with qtbot.waitSignal(screen.intervals_shown):
        _code(project, project.articles()[0], 1, "t.g.held")
        set_state(project, project.articles()[0], "done")
    current = screen.table.currentIndex()
    assert screen.table.figures.lines[current.row()].label == "Convoy"


def test_undefined_figures_stand_last_whichever_way_a_column_is_sorted(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.articles.check(["a01", "a02"])
    assert _shown(screen, "Denial", HEADLINE) == "undefined"
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        screen.table.sortByColumn(HEADLINE, order)
        assert screen.table.figures.lines[-1].label == "Denial"
    screen.table.sortByColumn(LABEL, Qt.SortOrder.DescendingOrder)
    assert screen.table.figures.lines[0].label == "Talks held"


def test_the_table_is_copied_with_numbers_and_reasons(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[-2:] == ["", screen.figures.caption.text().replace("\u00a0", " ")]
    rows = [row.split("\t") for row in lines[:-2]]
    assert len({len(row) for row in rows}) == 1
    convoy = dict(zip(rows[0], next(row for row in rows if row[0] == "Convoy"), strict=True))
    assert convoy["percent_agreement"] == f"{38 / 44:.4f}"
    assert convoy["kappa_name"] == "cohen_kappa"
    assert convoy["codebook"] == "Talks"
    assert "coders" not in convoy
    assert "coders: Ana, Ben" in lines[-1]


def test_figures_are_dropped_when_the_project_is_closed(
    qtbot: QtBot, workspace: Workspace, blank: AgreementScreen, project: Project
) -> None:
    with qtbot.waitSignal(blank.figures_shown):
        workspace.open(project)
    workspace.close()
    assert blank.empty.isVisible()
    assert not blank._intervals.running


def test_an_edit_while_the_screen_is_hidden_is_read_when_it_comes_back(
    qtbot: QtBot, screen: AgreementScreen, project: Project
) -> None:
    screen.hide()
    set_state(project, project.articles()[0], "in_progress")
    screen.show()
    with qtbot.waitSignal(screen.figures_shown):
        screen.refresh()
    assert screen.counted.said.text().startswith("10 of 12")


def test_the_models_keep_the_rules_of_qt(
    qtbot: QtBot, qtmodeltester: ModelTester, screen: AgreementScreen
) -> None:
    _choose_line(qtbot, screen, "Convoy")
    models: list[QAbstractItemModel] = [screen.table.figures, screen.passages.list.passages]
    for model in models:
        assert model.rowCount() > 0
        qtmodeltester.check(model)


def test_the_screen_paints_in_light_and_dark_and_at_any_width(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    _choose_line(qtbot, screen, "Convoy")
    light = screen.grab().toImage()
    screen.set_theme(theme_for(dark=True))
    assert screen.grab().toImage() != light
    screen.resize(1900, 900)
    assert screen.passages.x() > screen.table.x()
    screen.choices.coders.click()
    assert screen.choices.coders.panel.isVisible()


def test_no_title_is_taken_for_rich_text(qtbot: QtBot, screen: AgreementScreen) -> None:
    _choose_level(qtbot, screen, 4)
    _choose_line(qtbot, screen, HOSTILE)
    labels = [one for one in screen.findChildren(QLabel) if "<b>" in one.text()]
    assert labels
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels)
    buttons = screen.findChildren(QPushButton)
    assert not any("<b>" in one.toolTip() for one in [*labels, *buttons])
    index = screen.table.figures.index(_line(screen, HOSTILE), LABEL)
    assert "<" not in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_a_lopsided_figure_has_others_beside_it(qtbot: QtBot, screen: AgreementScreen) -> None:
    _choose_line(qtbot, screen, "Convoy")
    lopsided = screen.table.figures.lines[_line(screen, "Convoy")]
    assert "coder_bias" in lopsided.warnings
    assert screen.passages.beside.isVisible()
    assert "Gwet’s AC1" in screen.passages.beside.text()
    assert "bias index" in screen.passages.beside.text()
    _choose_line(qtbot, screen, "Talks held")
    assert not screen.passages.beside.isVisible()


def test_values_of_all_units_are_known_before_the_intervals(screen: AgreementScreen) -> None:
    # ``screen`` waited for the intervals, and for nothing else.
    assert screen._tables is not None
    assert list(screen._tables.unknown_units(screen._settings)) == []
