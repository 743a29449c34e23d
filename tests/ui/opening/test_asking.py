"""The questions before a project is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.ui.opening.asking import Asking
from variorum.ui.opening.choosing import CodebookDialog, CoderDialog, LineDialog
from variorum.ui.opening.file_names import file_stem
from variorum.ui.opening.new_project import NewProjectDialog, NewProjectWish

HOSTILE = '<img src="file:///etc/passwd">'


class Answers(Asking):
    """Answers every dialog as ``answer`` says, without showing it."""

    def __init__(self, parent: QWidget, *, agree: bool = True) -> None:
        super().__init__(parent)
        self.agree = agree
        self.asked: list[QDialog] = []

    @override
    def run(self, dialog: QDialog) -> bool:
        self.asked.append(dialog)
        if self.agree:
            dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> NewProjectDialog:
    dialog = NewProjectDialog(tmp_path, "Ana", lambda _: None, lambda: None)
    qtbot.addWidget(dialog)
    return dialog


def test_a_new_project_gets_what_the_page_says(page: NewProjectDialog, tmp_path: Path) -> None:
    page.name.setText("  Talks:  2024 ")
    page.books["extradition"].setChecked(True)
    page.accept()
    assert page.result() == QDialog.DialogCode.Accepted
    assert page.wish == NewProjectWish(
        tmp_path / "Talks 2024.variorum", "Talks: 2024", "Ana", ("extradition",)
    )


def test_a_new_coder_can_be_typed_while_the_list_has_the_focus(qtbot: QtBot) -> None:
    dialog = CoderDialog(["Ana", "Ben"], "Ana")
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.known, "T")
    qtbot.keyClicks(dialog.line, "om")
    assert dialog.answer == "Tom"
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    assert dialog.answer == "Ana"


def test_no_codebook_is_ticked_at_first_and_none_is_needed(page: NewProjectDialog) -> None:
    page.name.setText("Talks")
    page.accept()
    assert page.result() == QDialog.DialogCode.Accepted
    assert len(page.books) == 3
    assert page.wish.codebooks == ()


@pytest.mark.parametrize(
    ("name", "folder", "coder", "said"),
    [
        ("", "", "Ana", "needs a name"),
        ("…<>", "", "", "your name"),
        (" . ", "", "Ana", "needs a name"),
        ("Talks", "nowhere", "Ana", "There is no folder"),
        ("Old", "", "Ana", "Old.variorum is in that folder already"),
        ("Talks", "", "  ", "Type your name"),
    ],
)
def test_what_keeps_a_project_from_being_made_is_said_in_place(
    page: NewProjectDialog, tmp_path: Path, name: str, folder: str, coder: str, said: str
) -> None:
    (tmp_path / "Old.variorum").touch()
    page.name.setText(name)
    page.folder.setText(str(tmp_path / folder))
    page.coder.setText(coder)
    page.accept()
    assert page.result() == QDialog.DialogCode.Rejected
    assert said in page.fault.text()
    assert not page.fault.isHidden()


def test_a_fault_goes_away_when_the_answer_changes(page: NewProjectDialog) -> None:
    page.accept()
    page.name.setText("T")
    assert page.fault.isHidden()


def test_the_folder_is_taken_from_the_folder_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "other"
    dialog = NewProjectDialog(tmp_path, "Ana", lambda _: other, lambda: None)
    qtbot.addWidget(dialog)
    _press(dialog, "Browse…", qtbot)
    assert dialog.folder.text() == str(other)


def test_a_codebook_file_is_ticked_when_added(qtbot: QtBot, tmp_path: Path) -> None:
    file = Path(__file__).parents[3] / "codebooks" / "extradition.yaml"
    dialog = NewProjectDialog(tmp_path, "Ana", lambda _: None, lambda: file)
    qtbot.addWidget(dialog)
    _press(dialog, "Add a file…", qtbot)
    _press(dialog, "Add a file…", qtbot)
    assert dialog.wish.codebooks == (str(file),)


def test_a_faulty_codebook_file_is_refused_with_its_faults(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("id: mine\ntitel: Mine\n")
    dialog = NewProjectDialog(tmp_path, "Ana", lambda _: None, lambda: file)
    qtbot.addWidget(dialog)
    _press(dialog, "Add a file…", qtbot)
    assert "titel" in dialog.fault.text()
    assert len(dialog.books) == 3


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Talks: 2024/25?", "Talks 2024 25"),
        ("con", "con_"),
        ("Paz\u202e y\x07 tregua.", "Paz y tregua"),
        ("Jose\u0301", "José"),
        ("ñ" * 80, "ñ" * 50),
        ("...", ""),
    ],
)
def test_file_names_made_from_titles_are_good_everywhere(title: str, stem: str) -> None:
    assert file_stem(title) == stem


def test_a_known_coder_is_chosen_from_the_list(qtbot: QtBot) -> None:
    dialog = CoderDialog(["Ana", "Ben"], "Ben")
    qtbot.addWidget(dialog)
    assert dialog.answer == "Ben"
    dialog.known.setCurrentRow(0)
    assert dialog.answer == "Ana"


def test_a_name_of_another_project_is_no_suggestion_where_others_code(qtbot: QtBot) -> None:
    dialog = CoderDialog(["Helen", "Ben"], "Ana Ferrer")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.known.hasFocus)
    assert (dialog.answer, dialog.line.text()) == ("Helen", "")
    qtbot.keyClick(dialog.known, Qt.Key.Key_End)
    assert dialog.answer == "Ben"
    qtbot.keyClick(dialog.known, Qt.Key.Key_Up)
    assert dialog.answer == "Helen"
    qtbot.keyClick(dialog.known, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.answer == "Helen"


def test_keys_lead_from_a_typed_name_to_one_of_the_list(qtbot: QtBot) -> None:
    dialog = CoderDialog(["Helen", "Ben"], "")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.known.hasFocus)
    for key, chosen in ((Qt.Key.Key_Up, "Ben"), (Qt.Key.Key_Down, "Helen")):
        dialog.line.setFocus()
        qtbot.keyClicks(dialog.line, "Ana")
        assert dialog.answer == "Ana"
        qtbot.keyClick(dialog.line, key)
        assert dialog.known.hasFocus()
        assert (dialog.answer, dialog.line.text()) == (chosen, "")
    dialog.line.setFocus()
    qtbot.keyClicks(dialog.line, "Ana")
    dialog.known.setFocus()
    qtbot.keyClick(dialog.known, Qt.Key.Key_Home)
    assert (dialog.answer, dialog.line.text()) == ("Helen", "")
    dialog.reject()


def test_a_new_coder_may_not_differ_by_capitals_only(qtbot: QtBot) -> None:
    dialog = CoderDialog(["Ana Ruiz"], "")
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.line, "ana  ruiz")
    dialog.accept()
    assert "Ana Ruiz" in dialog.fault.text()
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "Carla")
    dialog.accept()
    assert dialog.answer == "Carla"
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_somebody_must_be_named_as_coder(qtbot: QtBot) -> None:
    dialog = CoderDialog([], "")
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.fault.text()


def test_only_codebooks_that_are_not_there_are_offered(qtbot: QtBot) -> None:
    dialog = CodebookDialog(["neg", "hra"], lambda: None)
    qtbot.addWidget(dialog)
    assert list(dialog.choices) == ["extradition"]
    dialog.accept()
    assert dialog.fault.text()
    dialog.choices["extradition"].setChecked(True)
    dialog.accept()
    assert dialog.answer == "extradition"


def test_what_is_not_ours_is_shown_as_plain_text(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = Answers(parent)
    assert asking.line("Rename", f"Another name for {HOSTILE}:", "Ana") == "Ana"
    asking.confirm(f"Delete {HOSTILE}?", "Delete", HOSTILE)
    line, box = asking.asked
    assert isinstance(line, LineDialog)
    labels = [label for label in line.findChildren(QLabel) if HOSTILE in label.text()]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    labels = [label for label in box.findChildren(QLabel) if HOSTILE in label.text()]
    assert len(labels) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_enter_leaves_what_is_not_to_be_done_by_accident(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = Answers(parent)
    asking.confirm("Delete it?", "Delete", "It is gone then.")
    (dialog,) = asking.asked
    left = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    assert left.isDefault()


def test_nothing_is_answered_when_a_dialog_is_left(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = Answers(parent, agree=False)
    assert asking.new_project() is None
    assert asking.coder(["Ana"], "Ana") == ""
    assert asking.line("Title", "Question", "text") == ""
    assert asking.codebook([]) == ""
    assert asking.confirm("Sure?", "Yes") is False
    assert asking.read_only("It is open elsewhere.") is False


def _press(dialog: QDialog, text: str, qtbot: QtBot) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_tab_goes_from_the_first_field_to_the_buttons(page: NewProjectDialog, qtbot: QtBot) -> None:
    page.show()
    qtbot.waitUntil(page.name.hasFocus)
    reached: list[QWidget] = [page.name]
    for _ in range(8):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.focusWidget())
    assert reached[:2] == [page.name, page.folder]
    assert reached[3:7] == [page.coder, *page.books.values()]
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is page.main_button
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
