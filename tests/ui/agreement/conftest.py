"""The screen of agreement, open on the sample project."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from variorum.project.project import open_project
from variorum.project.sample import make_sample
from variorum.ui.agreement.screen import AgreementScreen
from variorum.ui.workspace import Workspace


@pytest.fixture
def sample_screen(qtbot: QtBot, own_home: Path) -> Iterator[AgreementScreen]:
    """The screen with figures of the three coders; Ana Ferrer codes."""
    assert own_home
    workspace = Workspace()
    shown = AgreementScreen(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    project = open_project(make_sample())
    project.use_coder("Ana Ferrer")
    with qtbot.waitSignal(shown.figures_shown):
        workspace.open(project)
    yield shown
    workspace.close()
