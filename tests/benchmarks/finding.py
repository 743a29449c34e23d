"""Typing in the palette of a project of 10,000 articles and 5,000 entities."""

import random
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest

from making import CODERS, NAMES, big_project, text_of
from measuring import Samples, tell
from painted import Glass
from variorum.model.entity import Alias, Entity
from variorum.model.record import new_id
from variorum.project.project import open_project
from windows import Desktop

ENTITIES = 5_000
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
    add_entities(path)
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


def add_entities(path: Path) -> None:
    """Give the project at ``path`` people, each with another name."""
    chance = random.Random(6)  # noqa: S311  for samples, not for secrets
    people = [
        Entity(
            id=new_id(),
            type="person",
            name=f"{text_of(chance, 20)} {number}",
            aliases=(Alias(text=chance.choice(NAMES)),),
        )
        for number in range(ENTITIES)
    ]
    project = open_project(path, coder_name=CODERS[0])
    with project.edit("Add entities") as edit:
        edit.insert(*people)
    project.close()


if __name__ == "__main__":
    tell(measure())
