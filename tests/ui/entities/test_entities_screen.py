"""The screen of entities, worked as a person works it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from variorum.model.article import Article
from variorum.model.codebook import Code, Codebook, CodebookParts, Group, Role
from variorum.model.coding import Coding, Link
from variorum.model.entity import Alias, Entity
from variorum.model.record import new_id
from variorum.project.codebooks import add_codebooks
from variorum.project.coding import apply_code, link_entity
from variorum.project.entities import EntityTypeBound, add_entity, edit_entity, new_entity
from variorum.project.notes import add_note
from variorum.project.project import Project, create_project
from variorum.text.hashing import hash_text
from variorum.text.span import Span
from variorum.ui.entities.screen import EntitiesScreen
from variorum.ui.theme import theme_for
from variorum.ui.widgets.question import Question
from variorum.ui.workspace import Workspace

TEXT = "Talks resumed in the capital.\n\n“We met twice,” said José Peña 🙂 of Calle Nueve.\n"


def _codebook() -> CodebookParts:
    roles = (
        Role(id="source", label="Source", types=("person", "armed_group")),
        Role(id="party", label="Party", types=("armed_group",)),
    )
    return CodebookParts(
        Codebook(id="t", title="Talks", version="1", roles=roles),
        (Group(id="t.g", codebook="t", label="Talks", hue="blue"),),
        (Code(id="t.g.held", codebook="t", group="t.g", label="Talks held"),),
    )


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(tmp_path / "small.variorum", coder_name="Ana")
    add_codebooks(made, [_codebook()])
    article = Article(
        id="a1",
        title="Talks <b>resumed</b>",
        text_hash=hash_text(TEXT),
        length=len(TEXT),
        words=len(TEXT.split()),
        date="2024-05-02",
    )
    with made.edit("Import articles") as edit:
        edit.keep_texts({article.text_hash: TEXT})
        edit.insert(article)
    pena = add_entity(made, new_entity(made, "person", "José Peña"))
    edit_entity(made, pena, {"aliases": (Alias(text="El Zorro", kind="nom de guerre"),)})
    add_entity(made, new_entity(made, "armed_group", "Calle Nueve"))
    yield made
    made.close()


@pytest.fixture
def told() -> list[tuple[Any, ...]]:
    return []


@pytest.fixture
def screen(qtbot: QtBot, project: Project, told: list[tuple[Any, ...]]) -> EntitiesScreen:
    workspace = Workspace()
    made = EntitiesScreen(workspace, lambda *words, **more: told.append((*words, more)))
    made.workspace_for_test = workspace  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(1000, 700)
    workspace.open(project)
    made.show()
    return made


def _entity(project: Project, name: str) -> Entity:
    return next(one for one in project.reader.records(Entity) if one.name == name)


def _choose(screen: EntitiesScreen, name: str) -> None:
    row = [entity.name for entity in screen.list.model.rows].index(name)
    screen.list.view.setCurrentIndex(screen.list.model.index(row))


def _names(screen: EntitiesScreen) -> list[str]:
    return [entity.name for entity in screen.list.model.rows]


def _write(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    line.insert(text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def _link(project: Project, name: str, role: str = "party", span: Span | None = None) -> Coding:
    article = project.articles()[0]
    made = apply_code(project, article, [span or Span(31, 44)], project.scheme.code["t.g.held"])
    roles = {one.id: one for one in project.scheme.roles_of(project.scheme.code["t.g.held"])}
    link_entity(project, made[0], roles[role], _entity(project, name))
    return made[0]


def test_all_entities_are_listed_by_name_with_their_count(screen: EntitiesScreen) -> None:
    assert _names(screen) == ["Calle Nueve", "José Peña"]
    assert screen.list.count.text() == "2"


def test_an_alias_without_accents_finds_the_entity(screen: EntitiesScreen) -> None:
    screen.list.filter.setText("zorro")
    assert _names(screen) == ["José Peña"]
    assert screen.list.count.text() == "1 of 2"
    screen.list.filter.setText("pena")
    assert _names(screen) == ["José Peña"]


def test_the_list_can_be_sifted_by_type_and_put_in_order_of_links(
    screen: EntitiesScreen, project: Project
) -> None:
    _link(project, "José Peña", "source")
    screen.list.order.setCurrentIndex(1)
    assert _names(screen) == ["José Peña", "Calle Nueve"]
    screen.list.types.setCurrentIndex(screen.list.types.findText("armed group"))
    assert _names(screen) == ["Calle Nueve"]


def test_a_filter_without_hits_says_what_to_do(screen: EntitiesScreen) -> None:
    screen.list.filter.setText("nobody")
    assert screen.list.empty.isVisible()
    assert "New" in screen.list.empty.text()


def test_a_project_without_entities_says_what_to_do(tmp_path: Path, screen: EntitiesScreen) -> None:
    workspace: Workspace = screen.workspace_for_test  # type: ignore[attr-defined]
    workspace.open(create_project(tmp_path / "bare.variorum", coder_name="Ana"))
    assert _names(screen) == []
    assert "Ctrl+E" in screen.list.empty.text()
    workspace.close()
    assert not screen.list.delete_button.isEnabled()


def test_a_name_is_kept_with_enter_and_can_be_undone(
    qtbot: QtBot, screen: EntitiesScreen, project: Project
) -> None:
    _choose(screen, "José Peña")
    _write(qtbot, screen.details.name, "Josefina Peña")
    assert _entity(project, "Josefina Peña").aliases
    assert "Josefina Peña" in _names(screen)
    project.undo()
    assert screen.details.name.text() == "José Peña"
    assert "José Peña" in _names(screen)


def test_a_field_is_kept_when_another_entity_is_chosen(
    screen: EntitiesScreen, project: Project
) -> None:
    _choose(screen, "José Peña")
    screen.details.kind.setFocus()
    screen.details.kind.setText("lawyer")
    _choose(screen, "Calle Nueve")
    assert _entity(project, "José Peña").kind == "lawyer"
    assert _entity(project, "Calle Nueve").kind == ""
    assert screen.details.kind.text() == ""


def test_escape_takes_back_what_was_written(
    qtbot: QtBot, screen: EntitiesScreen, project: Project
) -> None:
    _choose(screen, "José Peña")
    screen.details.name.setFocus()
    qtbot.keyClicks(screen.details.name, "xyz")
    qtbot.keyClick(screen.details.name, Qt.Key.Key_Escape)
    assert screen.details.name.text() == "José Peña"
    assert _entity(project, "José Peña").name == "José Peña"


def test_an_empty_name_is_refused_and_the_old_one_comes_back(
    qtbot: QtBot, screen: EntitiesScreen
) -> None:
    _choose(screen, "José Peña")
    screen.details.name.setFocus()
    screen.details.name.clear()
    with qtbot.captureExceptions() as raised:
        qtbot.keyClick(screen.details.name, Qt.Key.Key_Return)
    assert [kind.__name__ for kind, *_ in raised] == ["EntityNameEmpty"]
    assert screen.details.name.text() == "José Peña"


def test_a_type_that_links_forbid_is_refused_and_the_old_one_comes_back(
    qtbot: QtBot, screen: EntitiesScreen, project: Project
) -> None:
    _link(project, "Calle Nueve")
    _choose(screen, "Calle Nueve")
    kind = screen.details.type
    with qtbot.captureExceptions() as raised:
        kind.setCurrentIndex(kind.findData("person"))
        kind.activated.emit(kind.currentIndex())
    assert [one for one, *_ in raised] == [EntityTypeBound]
    assert kind.currentData() == "armed_group"
    assert _entity(project, "Calle Nueve").type == "armed_group"


def test_a_change_of_type_offers_its_fields_and_keeps_the_values_of_the_others(
    qtbot: QtBot, screen: EntitiesScreen, project: Project
) -> None:
    _choose(screen, "Calle Nueve")
    _write(qtbot, screen.details.fields["active"], "1994/")
    kind = screen.details.type
    kind.setCurrentIndex(kind.findData("organisation"))
    kind.activated.emit(kind.currentIndex())
    assert _entity(project, "Calle Nueve").type == "organisation"
    assert {"country", "part_of"} <= set(screen.details.fields)
    assert screen.details.fields["active"].text() == "1994/"


def test_fields_of_the_type_are_kept_and_emptied(
    qtbot: QtBot, screen: EntitiesScreen, project: Project
) -> None:
    _choose(screen, "Calle Nueve")
    _write(qtbot, screen.details.fields["part_of"], "La Mesa")
    assert _entity(project, "Calle Nueve").fields == {"part_of": "La Mesa"}
    screen.details.fields["part_of"].setFocus()
    screen.details.fields["part_of"].clear()
    qtbot.keyClick(screen.details.fields["part_of"], Qt.Key.Key_Return)
    assert _entity(project, "Calle Nueve").fields == {}


def test_sensitivity_and_note_are_kept(
    qtbot: QtBot, screen: EntitiesScreen, project: Project
) -> None:
    _choose(screen, "José Peña")
    degree = screen.details.sensitivity
    degree.setCurrentIndex(degree.findData("protected"))
    degree.activated.emit(degree.currentIndex())
    screen.details.note.setFocus()
    qtbot.keyClicks(screen.details.note, "A witness")
    screen.keep()
    kept = _entity(project, "José Peña")
    assert (kept.sensitivity, kept.note) == ("protected", "A witness")


def test_an_alias_is_added_changed_and_taken_away_by_keyboard(
    qtbot: QtBot, screen: EntitiesScreen, project: Project
) -> None:
    _choose(screen, "Calle Nueve")
    table = screen.details.aliases
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "C9")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _entity(project, "Calle Nueve").aliases == (Alias(text="C9"),))
    table.rows.setData(table.rows.index(0, 1), "short form")
    assert _entity(project, "Calle Nueve").aliases == (Alias(text="C9", kind="short form"),)
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert _entity(project, "Calle Nueve").aliases == ()


def test_an_empty_cell_of_the_aliases_is_heard_by_its_column(
    screen: EntitiesScreen,
) -> None:
    _choose(screen, "Calle Nueve")
    rows = screen.details.aliases.rows
    heard = [rows.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(3)]
    assert heard == [None, "Kind", "Language"]
    assert rows.index(0, 0).data() == "Another name…"


def test_a_new_entity_is_made_when_its_name_is_written(
    qtbot: QtBot, screen: EntitiesScreen, project: Project
) -> None:
    screen.list.types.setCurrentIndex(screen.list.types.findText("place"))
    screen.list.new_button.click()
    assert screen.details.name.hasFocus()
    assert len(project.reader.records(Entity)) == 2
    _write(qtbot, screen.details.name, "Puerto Alba")
    assert _entity(project, "Puerto Alba").type == "place"
    assert screen.details.entity == _entity(project, "Puerto Alba")
    project.undo()
    assert screen.details.entity is None
    assert "Puerto Alba" not in _names(screen)


def test_new_takes_the_name_that_the_filter_did_not_find(
    screen: EntitiesScreen, project: Project
) -> None:
    screen.list.filter.setText("Los Cardos")
    screen.list.new_button.click()
    assert _entity(project, "Los Cardos").type == "person"
    assert screen.details.name.text() == "Los Cardos"


def test_delete_names_what_goes_asks_and_can_be_undone(
    screen: EntitiesScreen, project: Project, told: list[tuple[Any, ...]]
) -> None:
    _link(project, "Calle Nueve")
    _choose(screen, "Calle Nueve")
    asked: list[str] = []

    def refuse(question: str) -> bool:
        asked.append(question)
        return False

    screen.ask_delete = refuse  # type: ignore[method-assign]
    screen.list.delete_button.click()
    assert "1 link made by 1 coder in 1 article" in asked[0]
    assert "Calle Nueve" in _names(screen)
    screen.ask_delete = lambda question: "Calle Nueve" in question  # type: ignore[method-assign]
    screen.list.delete_button.click()
    assert _names(screen) == ["José Peña"]
    assert not project.reader.records(Link)
    assert told
    told[-1][-1]["then"]()
    assert _names(screen) == ["Calle Nueve", "José Peña"]
    assert len(project.reader.records(Link)) == 1


def test_what_undo_brings_back_is_shown_again(
    screen: EntitiesScreen, told: list[tuple[Any, ...]]
) -> None:
    _choose(screen, "Calle Nueve")
    screen.ask_delete = lambda question: "Calle" in question  # type: ignore[method-assign]
    screen.list.delete_button.click()
    assert screen.details.entity is None
    told[-1][-1]["then"]()
    assert screen.details.entity is not None
    assert screen.details.name.text() == "Calle Nueve"
    assert screen.list.delete_button.isEnabled()
    assert screen.list.view.currentIndex().data() == "Calle Nueve"


def test_what_goes_with_an_entity_is_named_without_what_there_is_none_of(
    screen: EntitiesScreen, project: Project
) -> None:
    asked: list[str] = []
    screen.ask_delete = lambda question: bool(asked.append(question))  # type: ignore[method-assign, func-returns-value]
    _link(project, "Calle Nueve")
    _choose(screen, "Calle Nueve")
    screen.list.delete_button.click()
    assert "note" not in asked[-1]
    add_note(project, _entity(project, "Calle Nueve"), "question", "Which?")
    screen.list.delete_button.click()
    assert "and 1 note on it" in asked[-1]
    _choose(screen, "José Peña")
    screen.list.delete_button.click()
    assert asked[-1] == "Delete “José Peña”? Nothing links to it."


def test_the_question_before_deleting_is_left_by_enter(
    qtbot: QtBot, screen: EntitiesScreen
) -> None:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Question)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, press)
    assert not screen.ask_delete("Delete “X”?")


def test_links_are_counted_as_passages_are_shown_the_coders_own(
    screen: EntitiesScreen, project: Project
) -> None:
    _link(project, "Calle Nueve")
    model = screen.list.model
    calle = _entity(project, "Calle Nueve")
    assert model.links == {calle.id: 1}
    tip = model.index(model.row_of(calle.id)).data(Qt.ItemDataRole.ToolTipRole)
    assert "1 link of your own codings" in tip
    workspace: Workspace = screen.workspace_for_test  # type: ignore[attr-defined]
    workspace.use_coder("Ben")
    assert model.links == {}


def test_fields_of_all_types_begin_at_one_line(screen: EntitiesScreen, qtbot: QtBot) -> None:
    for name in ("Calle Nueve", "José Peña"):
        _choose(screen, name)
        details = screen.details
        fields = [details.name, details.type, details.kind, *details.fields.values()]
        qtbot.waitUntil(
            lambda fields=fields: len({one.mapTo(screen, QPoint()).x() for one in fields}) == 1  # type: ignore[misc]
        )
        assert len({one.width() for one in fields}) == 1


def test_the_list_of_a_drop_down_is_as_wide_as_its_entries(screen: EntitiesScreen) -> None:
    order = screen.list.order
    order.addItem("By something that takes a good deal of room")
    order.fit_list()
    assert order.view().minimumWidth() > order.view().sizeHintForColumn(0) > order.width()


def test_own_passages_are_listed_and_lead_to_the_text(
    qtbot: QtBot, screen: EntitiesScreen, project: Project
) -> None:
    coding = _link(project, "Calle Nueve")
    _choose(screen, "Calle Nueve")
    (row,) = screen.passages.rows.rows
    assert (row.role, row.code) == ("Party", "Talks held")
    assert coding.quote in screen.passages.rows.context(row).text.replace("  ", "\n\n")
    with qtbot.waitSignal(screen.passage_wanted) as wanted:
        screen.passages.activated.emit(screen.passages.rows.index(0))
    assert wanted.args == ["a1", coding.id]


def test_passages_of_another_coder_are_not_shown(screen: EntitiesScreen, project: Project) -> None:
    _link(project, "Calle Nueve")
    _choose(screen, "Calle Nueve")
    assert len(screen.passages.rows.rows) == 1
    workspace: Workspace = screen.workspace_for_test  # type: ignore[attr-defined]
    workspace.use_coder("Ben")
    assert screen.passages.rows.rows == []
    assert "Ctrl+E" in screen.passage_panel.nothing.text()


def test_edits_made_while_the_screen_is_hidden_are_shown_when_it_comes_back(
    screen: EntitiesScreen, project: Project
) -> None:
    _choose(screen, "Calle Nueve")
    screen.hide()
    _link(project, "Calle Nueve")
    edit_entity(project, _entity(project, "Calle Nueve"), {"name": "Calle 9"})
    add_entity(project, new_entity(project, "place", "Puerto Alba"))
    screen.show()
    assert _names(screen) == ["Calle 9", "José Peña", "Puerto Alba"]
    assert screen.details.name.text() == "Calle 9"
    assert len(screen.passages.rows.rows) == 1


def test_the_models_keep_the_rules_of_qt(
    qtmodeltester: ModelTester, screen: EntitiesScreen, project: Project
) -> None:
    _link(project, "José Peña", "source")
    _choose(screen, "José Peña")
    models: list[QAbstractItemModel] = [
        screen.list.model,
        screen.passages.rows,
        screen.details.aliases.rows,
    ]
    for model in models:
        assert model.rowCount() > 0
        qtmodeltester.check(model)


def test_the_screen_paints_in_light_and_dark(screen: EntitiesScreen, project: Project) -> None:
    _link(project, "Calle Nueve")
    _choose(screen, "Calle Nueve")
    light = screen.grab().toImage()
    screen.set_theme(theme_for(dark=True))
    dark = screen.grab().toImage()
    assert isinstance(light, QImage)
    assert light != dark


def test_no_name_is_taken_for_rich_text(screen: EntitiesScreen, project: Project) -> None:
    hostile = "<img src='file:///x'><b>bold</b>"
    edit_entity(project, _entity(project, "Calle Nueve"), {"name": hostile, "kind": hostile})
    _choose(screen, hostile)
    for label in screen.findChildren(QLabel):
        if "<b>" in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText
        assert "<b>" not in label.toolTip()


def test_every_field_has_a_name_for_those_who_cannot_see_it(screen: EntitiesScreen) -> None:
    _choose(screen, "Calle Nueve")
    fields = [*screen.findChildren(QLineEdit)]
    assert fields
    assert all(field.accessibleName() or field.objectName() for field in fields)


def test_five_thousand_entities_are_sifted_quickly(
    screen: EntitiesScreen, project: Project
) -> None:
    with project.edit("Many") as edit:
        edit.insert(
            *(
                Entity(id=new_id(), type="person", name=f"Person {n}", created_at="")
                for n in range(5_000)
            )
        )
    screen.list.filter.setText("person 4999")
    assert _names(screen) == ["Person 4999"]
    _choose(screen, "Person 4999")
    assert screen.details.name.text() == "Person 4999"


def test_the_keyboard_leads_from_the_filter_to_the_fields(
    qtbot: QtBot, screen: EntitiesScreen
) -> None:
    screen.list.filter.setFocus()
    qtbot.keyClick(screen.list.filter, Qt.Key.Key_Down)
    assert screen.details.entity is not None
    assert screen.details.entity.name == "Calle Nueve"
    qtbot.keyClick(screen.list.filter, Qt.Key.Key_Return)
    assert screen.details.name.hasFocus()
    visited = []
    for _ in range(8):
        widget = QApplication.focusWidget()
        assert widget is not None
        visited.append(widget.accessibleName())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    names = ["Name", "Type", "Kind", "Sensitivity", "Part of", "Active (from/to)"]
    assert visited == [*names, "Pseudonym", "External ids"]
    assert screen.details.aliases.hasFocus()


def test_the_delete_key_in_the_list_asks_too(qtbot: QtBot, screen: EntitiesScreen) -> None:
    _choose(screen, "Calle Nueve")
    screen.ask_delete = lambda question: "Nothing links to it" in question  # type: ignore[method-assign]
    screen.list.view.setFocus()
    qtbot.keyClick(screen.list.view, Qt.Key.Key_Delete)
    assert _names(screen) == ["José Peña"]


def test_two_entities_of_one_name_are_told_of(screen: EntitiesScreen, project: Project) -> None:
    add_entity(project, new_entity(project, "person", "el  zorro"))
    _choose(screen, "José Peña")
    assert screen.details._alike.text().endswith("el zorro (person)")
    _choose(screen, "Calle Nueve")
    assert screen.details._alike.isHidden()
