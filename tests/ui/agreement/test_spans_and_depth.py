"""Spans as the unit, and groups for codes, on the screen of agreement."""

import pytest
from pytestqt.qtbot import QtBot

from variorum.agreement.settings import Settings
from variorum.project.comparisons import comparisons
from variorum.ui.agreement.screen import AgreementScreen
from variorum.ui.agreement.table_model import AGREED, HEADLINE, KAPPA, LABEL, UNITS
from variorum.ui.widgets.quiet_combo import QuietCombo


def choose(qtbot: QtBot, screen: AgreementScreen, combo: QuietCombo, value: object) -> None:
    with qtbot.waitSignal(screen.figures_shown):
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())


def titles(screen: AgreementScreen) -> list[str]:
    table = screen.table
    return [
        str(table.model().headerData(column, table.horizontalHeader().orientation()))
        for column in range(table.model().columnCount())
        if not table.isColumnHidden(column)
    ]


def test_spans_have_their_own_columns_rule_and_passages(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    assert not screen.choices.match.isVisible()
    choose(qtbot, screen, screen.choices.unit, "span")
    assert screen.choices.match.isVisible()
    shown = titles(screen)
    assert {"Spans", "F1 of spans", "uα", "95 % interval of F1"} <= set(shown)
    assert screen.table.isColumnHidden(AGREED)
    assert screen.table.isColumnHidden(KAPPA)
    assert "spans match if their edges are the same" in screen.figures.caption.text()

    strict = [line.headline.value for line in screen.table.figures.lines if line.headline]
    choose(qtbot, screen, screen.choices.match, "overlap")
    loose = [line.headline.value for line in screen.table.figures.lines if line.headline]
    assert sum(one or 0 for one in loose) > sum(one or 0 for one in strict)
    assert "spans match if they overlap" in screen.figures.caption.text()

    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, HEADLINE))
    passages = screen.passages.list.passages
    assert passages.total > 0
    assert "F1 of spans" in screen.passages.reading.text()
    assert screen.passages.pairs.title.text().startswith("Pair by pair: F1")
    screen.table.copy()
    head = screen.table.table_text().splitlines()[0].split("\t")
    assert "span_f1" in head
    assert "krippendorff_alpha" not in head

    choose(qtbot, screen, screen.choices.unit, "paragraph")
    assert not screen.choices.match.isVisible()
    assert "Krippendorff’s α" in titles(screen)
    assert int(screen.table.figures.lines[0].any_row.n_units) > 0
    assert not screen.table.isColumnHidden(UNITS)


def test_groups_stand_for_their_codes(qtbot: QtBot, sample_screen: AgreementScreen) -> None:
    screen = sample_screen
    depth = screen.choices.told_apart
    assert [depth.itemText(row) for row in range(depth.count())] == ["Codes", "Groups"]
    codes = len(screen.table.figures.lines)
    choose(qtbot, screen, depth, 1)
    lines = screen.table.figures.lines
    assert 0 < len(lines) < codes
    assert {line.any_row.code for line in lines} == {None}
    assert "groups of level 1 for codes" in screen.figures.caption.text()


def test_both_are_kept_by_the_name_and_come_back(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    choose(qtbot, screen, screen.choices.unit, "span")
    choose(qtbot, screen, screen.choices.match, "iou")
    choose(qtbot, screen, screen.choices.told_apart, 1)
    screen.kept.ask_line = lambda *_: "Spans of groups"
    screen.kept.keep()
    (kept,) = comparisons(screen._workspace.project)
    assert (kept.unit, kept.match, kept.depth) == ("span", "iou", 1)
    choose(qtbot, screen, screen.choices.unit, "sentence")
    choose(qtbot, screen, screen.choices.told_apart, 0)
    with qtbot.waitSignal(screen.figures_shown):
        screen.kept.list.setCurrentIndex(1)
        screen.kept.list.activated.emit(1)
    settings = screen.choices.settings()
    assert (settings.unit, settings.match, settings.depth) == ("span", "iou", 1)
    assert screen.kept.name == "Spans of groups"


def test_names_can_be_read_in_a_narrow_table(qtbot: QtBot, sample_screen: AgreementScreen) -> None:
    table = sample_screen.table
    wide = table.columnWidth(LABEL)
    sample_screen.resize(940, 560)
    qtbot.waitUntil(lambda: table.columnWidth(LABEL) < wide)
    letters = table.fontMetrics().horizontalAdvance("Emergency powers")
    assert table.columnWidth(LABEL) > letters
    assert table.horizontalScrollBar().maximum() > 0
    sample_screen.resize(1280, 800)
    qtbot.waitUntil(lambda: table.columnWidth(LABEL) == wide)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_lists_drop_down_with_every_entry_in_sight(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    for combo in (sample_screen.choices.unit, sample_screen.choices.told_apart):
        combo.showPopup()
        view = combo.view()
        qtbot.waitUntil(view.isVisible)
        rows = sum(view.sizeHintForRow(row) for row in range(combo.count()))
        assert view.viewport().height() >= rows
        combo.hidePopup()


def test_the_caption_says_how_far_edges_may_be_apart(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    choose(qtbot, sample_screen, sample_screen.choices.unit, "span")
    choose(qtbot, sample_screen, sample_screen.choices.match, "boundary")
    said = f"spans match if their edges are within {Settings().tolerance} characters"
    assert said in sample_screen.figures.caption.text()
