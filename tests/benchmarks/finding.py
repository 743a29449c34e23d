"""Typing in the palette of a project of 10,000 articles and 5,000 entities."""

from functools import partial

from PySide6.QtTest import QTest

from making import CODERS, KNOWN, add_people, big_project
from measuring import Samples, tell
from painted import Glass
from variorum.project.project import open_project
from windows import Desktop

TYPED = (
    "prison truce",
    "courier 07",
    "mark as done",
    "jose p",
    "e",
    "zzz",
    "talks held",
    "2024 04",
)


def measure() -> Samples:
    """Type words letter by letter; a letter is done when what was found is painted."""
    path = big_project()
    project = open_project(path, coder_name=CODERS[0])
    add_people(project, KNOWN)
    project.close()
    desktop = Desktop(path, CODERS[0])
    palette = desktop.window.finder
    palette.open()
    desktop.settle()
    desktop.watch(Glass(palette))
    took: list[float] = []
    for words in TYPED:
        palette.line.clear()
        desktop.settle()
        took += [desktop.milliseconds(partial(QTest.keyClicks, palette.line, one)) for one in words]
    desktop.close()
    return {"palette": took}


if __name__ == "__main__":
    tell(measure())
