"""Where the question for the folder of a report begins."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from variorum.ui import settings
from variorum.ui.opening.asking import Asking


def test_it_begins_beside_the_project_and_then_where_the_last_report_is(
    qtbot: QtBot, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_home
    beside, chosen = tmp_path / "study", tmp_path / "reports"
    for folder in (beside, chosen):
        folder.mkdir()
    began: list[str] = []
    answers = ["", str(chosen), str(chosen), str(chosen)]

    def ask(_over: QWidget, _title: str, start: str) -> str:
        began.append(start)
        return answers.pop(0)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = Asking(parent)
    settings.LAST_FOLDER.set(str(tmp_path))
    assert asking.report_folder("Folder", beside) is None
    assert asking.report_folder("Folder", beside) == chosen
    assert asking.report_folder("Folder", beside) == chosen
    chosen.rmdir()
    asking.report_folder("Folder", beside)
    assert began == [str(beside), str(beside), str(chosen), str(beside)]
    # Articles are looked for where they were, not where reports are.
    assert settings.LAST_FOLDER.get() == str(tmp_path)
