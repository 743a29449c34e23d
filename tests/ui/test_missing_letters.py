"""Letters that no font has are told of once, and never taken for letters that are there."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from variorum.formats.importers import ArticleDraft, FileOutcome, Reading
from variorum.project.corpus import import_outcomes
from variorum.project.project import Project
from variorum.ui.fonts import text_font
from variorum.ui.missing_letters import MissingLetters, missing_kinds
from variorum.ui.workspace import Workspace

NOWHERE = "\U00013000"
"""An Egyptian hieroglyph: no usual computer has a font for it."""


@pytest.mark.parametrize(
    "text",
    [
        "José’s año – “talks”…",
        "المفاوضات مُستمرّة",
        "אבגדה",
        "a\u200d\ufe0f\u00ad\u2028\x00",
        "",
    ],
)
def test_what_the_shipped_fonts_have_is_not_missing(qtbot: QtBot, text: str) -> None:
    assert qtbot
    assert missing_kinds(text, text_font(18)) == set()


def test_a_letter_of_no_font_is_missing(qtbot: QtBot) -> None:
    assert qtbot
    assert missing_kinds(f"signs: {NOWHERE}", text_font(18)) == {"other"}


def test_each_kind_is_told_of_once(qtbot: QtBot, project: Project) -> None:
    told: list[str] = []
    workspace = Workspace()
    letters = MissingLetters(workspace, told.append, workspace)
    workspace.open(project)
    drafts = (
        ArticleDraft(title="A", text=f"{NOWHERE} is old"),
        ArticleDraft(title="B", text=f"{NOWHERE} again"),
        ArticleDraft(title="C", text="no"),
    )
    import_outcomes(project, [FileOutcome(Path("signs.csv"), Reading(drafts))])
    first, second, plain = project.articles()[-3:]
    workspace.open_article(first)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("This computer has no font for some letters")
    for article in (second, plain):
        workspace.open_article(article)
        letters._look()
    assert len(told) == 1
    workspace.let_go()
