"""Comparisons kept by name, on the screen of agreement."""

import pytest
from pytestqt.qtbot import QtBot

from variorum.project.comparisons import ComparisonNamedAlike, comparisons
from variorum.ui.agreement.screen import AgreementScreen


@pytest.fixture
def screen(sample_screen: AgreementScreen) -> AgreementScreen:
    return sample_screen


def answer(screen: AgreementScreen, text: str) -> list[str]:
    asked: list[str] = []

    def line(title: str, label: str, there: str) -> str:
        asked.extend((title, label, there))
        return text

    screen.kept.ask_line = line
    return asked


def use_unit(qtbot: QtBot, screen: AgreementScreen, unit: str) -> None:
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.unit.setCurrentIndex(screen.choices.unit.findData(unit))
        screen.choices.unit.activated.emit(0)


def items(screen: AgreementScreen) -> list[str]:
    return [screen.kept.list.itemText(row) for row in range(screen.kept.list.count())]


def choose(qtbot: QtBot, screen: AgreementScreen, row: int) -> None:
    with qtbot.waitSignal(screen.figures_shown):
        screen.kept.list.setCurrentIndex(row)
        screen.kept.list.activated.emit(row)


def test_what_is_chosen_is_kept_by_a_name_and_comes_back(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    assert items(screen) == ["Comparison not kept"]
    use_unit(qtbot, screen, "article")
    ben = screen.choices.coders.ids()[1]
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.coders.check([one for one in screen.choices.coders.ids() if one != ben])
    answer(screen, "Pilot")
    screen.kept.keep()
    (kept,) = comparisons(screen._workspace.project)
    assert (kept.name, kept.unit, kept.by, kept.articles) == ("Pilot", "article", "code", ())
    assert ben not in kept.coders
    assert items(screen) == ["Comparison not kept", "Pilot"]

    use_unit(qtbot, screen, "sentence")
    assert items(screen)[1] == "Pilot, changed"
    assert "Pilot" not in screen.figures.caption.text()
    choose(qtbot, screen, 1)
    assert screen.choices.unit.currentData() == "article"
    assert ben not in screen.choices.coders.checked()
    assert screen.figures.caption.text().startswith("Comparison “Pilot”. Unit: article; ")


def test_the_name_goes_with_the_table_its_copy_and_its_pictures(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    source = screen.figures.source
    with qtbot.waitSignal(source.found, timeout=60_000):
        source.ask()
    assert source.findings is not None
    assert source.findings.settings.comparison == ""
    answer(screen, "Pilot")
    screen.kept.keep()
    named = "Comparison “Pilot”. Unit: paragraph; "
    assert screen.figures.caption.text().startswith(named)
    assert screen.table.table_text().splitlines()[-1].startswith(named)
    assert source.findings.caption(source.findings.table).startswith(named)
    answer(screen, "Main")
    screen.kept.rename()
    assert screen.figures.caption.text().startswith("Comparison “Main”. ")
    assert source.findings.settings.comparison == "Main"
    screen.kept.remove()
    assert screen.figures.caption.text().startswith("Unit: paragraph; ")
    assert source.findings.settings.comparison == ""


def test_a_kept_comparison_is_updated_renamed_removed_and_brought_back(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    project = screen._workspace.project
    answer(screen, "Pilot")
    screen.kept.keep()
    use_unit(qtbot, screen, "token")
    screen.kept._fill_menu()
    texts = [action.text() for action in screen.kept._menu.actions()]
    assert texts == ["&Keep by a name…", "&Update “Pilot”", "&Rename…", "Re&move"]
    screen.kept.update_it()
    assert comparisons(project)[0].unit == "token"
    assert items(screen)[1] == "Pilot"
    asked = answer(screen, "Main")
    screen.kept.rename()
    assert asked[2] == "Pilot"
    assert items(screen)[1] == "Main"
    screen.kept.remove()
    assert items(screen) == ["Comparison not kept"]
    project.undo()
    assert items(screen)[1] == "Main"
    answer(screen, "main ")
    with pytest.raises(ComparisonNamedAlike):
        screen.kept.keep()
    assert len(comparisons(project)) == 1


def test_nothing_is_kept_where_the_question_is_left(screen: AgreementScreen) -> None:
    answer(screen, "")
    screen.kept.keep()
    assert comparisons(screen._workspace.project) == []
    screen.kept._fill_menu()
    assert len(screen.kept._menu.actions()) == 1
