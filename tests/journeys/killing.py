"""Kills a coding program at random moments, and looks each time at what is left of its project.

``python killing.py FOLDER [KILLS] [SEED]`` forks a child for every kill. The child opens the
project and does what a coder does, as fast as it can, and says over a pipe which edit it was told
is done. After the kill the parent opens the project: every such edit must be there, at most one
more, and all records must be as the audit trail says.
"""

import json
import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from variorum.cli.places import open_to_read
from variorum.formats.importers import ReadOptions, read_files
from variorum.model.article import Article
from variorum.model.coding import Coding, Link
from variorum.model.entity import Entity
from variorum.model.record import Record
from variorum.project.codebooks import add_codebooks, load_codebook
from variorum.project.coding import (
    apply_code,
    change_code,
    link_entity,
    move_coding,
    remove_codings,
    set_attribute,
    set_note,
    unlink,
)
from variorum.project.corpus import delete_articles, edit_article, import_outcomes, set_state
from variorum.project.entities import add_entity, edit_entity, new_entity
from variorum.project.project import Project, create_project, open_project
from variorum.store.checking import check_file
from variorum.store.rows import to_json
from variorum.store.schema import TABLES
from variorum.text.span import Span

LATEST = 0.08
"""Seconds after the fork until which a kill comes; more where opening a project takes long."""
KILLS_A_FILE = 20
"""So many kills one project file lives through; then comes a new one, lest checking take long."""
CODER = "Ana"
KINDS = {table.name: kind for kind, table in TABLES.items()}


class Life:
    """What the child does until it is killed."""

    def __init__(self, path: Path, pipe: int, chance: random.Random, texts: list[Path]) -> None:
        self.path = path
        self.pipe = pipe
        self.chance = chance
        self.texts = texts
        self.project: Project

    def run(self) -> NoReturn:
        """Open, do, close, and again."""
        acts: list[tuple[Callable[[], object], int]] = [
            (self.code, 30), (self.set_attribute, 15), (self.link, 15), (self.move, 10),
            (self.undo, 14), (self.redo, 8), (self.set_state, 8), (self.write_note, 5),
            (self.change_code, 5), (self.unlink, 3), (self.remove, 4), (self.edit_entity, 3),
            (self.import_some, 6), (self.import_many, 1), (self.edit_article, 3),
            (self.delete_article, 1), (self.reopen, 4),
        ]  # fmt: skip
        doing, weights = zip(*acts, strict=True)
        self.open()
        while True:
            (act,) = self.chance.choices(doing, weights)
            self.say(act.__name__)
            act()
            self.say(str(self.project.reader.edit_number()))

    def say(self, word: str) -> None:
        """Tell the parent what begins, or the number of the edit that is done."""
        os.write(self.pipe, f"{word}\n".encode())

    def open(self) -> None:
        self.say("open")
        self.project = open_project(self.path, coder_name=CODER)

    def reopen(self) -> None:
        self.say("close")
        self.project.close()
        self.open()

    def article(self) -> Article:
        return self.chance.choice(self.project.articles()[:8])

    def coding(self) -> Coding | None:
        assert self.project.coder is not None
        found = self.project.reader.records(Coding, coder=self.project.coder.id)
        return self.chance.choice(found) if found else None

    def span(self, article: Article) -> Span:
        start = self.chance.randrange(article.length - 1)
        return Span(start, min(article.length, start + self.chance.randint(1, 90)))

    def code(self) -> None:
        article = self.article()
        spans = [self.span(article) for _ in range(self.chance.randint(1, 3))]
        apply_code(self.project, article, spans, self.chance.choice(self.project.scheme.codes))

    def set_attribute(self) -> None:
        coding = self.coding()
        if coding is not None:
            value = self.chance.choice(["asserted", "alleged", "denied", None])
            set_attribute(self.project, coding, "status", value)

    def link(self) -> None:
        coding = self.coding()
        if coding is None:
            return
        role = self.chance.choice(
            self.project.scheme.roles_of(self.project.scheme.code[coding.code])
        )
        fitting = [one for one in self.project.reader.records(Entity) if one.type in role.types]
        new = not fitting or self.chance.random() < 0.2
        made = new_entity(self.project, role.types[0], f"E{self.chance.random()}")
        entity = made if new else self.chance.choice(fitting)
        link_entity(self.project, coding, role, entity, new=new)

    def move(self) -> None:
        coding = self.coding()
        if coding is not None:
            article = self.project.reader.find(Article, coding.article)
            assert article is not None
            move_coding(self.project, coding, self.span(article), merge_key=f"move {coding.id}")

    def undo(self) -> None:
        for _ in range(self.chance.randint(1, 3)):
            if self.project.history.undo_title:
                self.project.undo()
                self.say(str(self.project.reader.edit_number()))

    def redo(self) -> None:
        if self.project.history.redo_title:
            self.project.redo()

    def set_state(self) -> None:
        state: Any = self.chance.choice(["done", "skipped", "in_progress", None])
        set_state(self.project, self.article(), state, "off topic" if state == "skipped" else "")

    def write_note(self) -> None:
        coding = self.coding()
        if coding is not None:
            set_note(self.project, coding, f"Note {self.chance.random()}")

    def change_code(self) -> None:
        coding = self.coding()
        if coding is not None:
            change_code(self.project, coding, self.chance.choice(self.project.scheme.codes))

    def unlink(self) -> None:
        links = self.project.reader.records(Link)
        if links:
            unlink(self.project, self.chance.choice(links))

    def remove(self) -> None:
        coding = self.coding()
        if coding is not None:
            remove_codings(self.project, [coding])

    def edit_entity(self) -> None:
        found = self.project.reader.records(Entity)
        if found:
            note = f"Seen {self.chance.random()}"
            edit_entity(self.project, self.chance.choice(found), {"note": note})

    def edit_article(self) -> None:
        edit_article(self.project, self.article(), {"outlet": f"Paper {self.chance.random()}"})

    def delete_article(self) -> None:
        if len(self.project.articles()) > 8:
            delete_articles(self.project, self.project.articles()[-1:])

    def import_some(self) -> None:
        chosen = self.chance.sample(self.texts, 2)
        import_outcomes(self.project, read_files(chosen, ReadOptions()))

    def import_many(self) -> None:
        import_outcomes(self.project, read_files(self.texts, ReadOptions()))


def write_texts(folder: Path, chance: random.Random) -> list[Path]:
    """Write the articles that are there from the start, and those that are imported in between."""
    folder.mkdir()
    words = "talks guards prison council list border court ¿sí? “no” 🙂 José denied ministry"
    paths = []
    for number in range(120):
        body = " ".join(chance.choices(words.split(), k=150 if number < 8 else 20))
        path = folder / f"{number:03}.txt"
        path.write_text(f"Headline {number}\n\n{body}\n", encoding="utf-8")
        paths.append(path)
    return paths


def make_project(path: Path, texts: list[Path]) -> None:
    """Make the project that the first child opens."""
    project = create_project(path, coder_name=CODER)
    add_codebooks(project, [load_codebook("extradition")])
    import_outcomes(project, read_files(texts[:8], ReadOptions()))
    add_entity(project, new_entity(project, "person", "Iria Molde"))
    project.close()


def kill_once(path: Path, chance: random.Random, texts: list[Path], latest: float) -> list[str]:
    """Let a child live for at most ``latest`` seconds and return what it said."""
    after = chance.uniform(0, latest)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        live(Life(path, writing, chance, texts))
    os.close(writing)
    heard = listen(reading, after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        said = (heard + pipe.read()).decode().split()
    if not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
        raise AssertionError(f"the child ended by itself: {status}, {said[-5:]}")
    return said


def listen(pipe: int, seconds: float) -> bytes:
    """Return what is said in so many seconds, or until nobody is left to say anything."""
    heard = b""
    end = time.monotonic() + seconds
    while select.select([pipe], [], [], max(0.0, end - time.monotonic()))[0]:
        part = os.read(pipe, 65536)
        if not part or time.monotonic() > end:
            return heard + part
        heard += part
    return heard


def live(life: Life) -> NoReturn:
    """Live; whatever goes wrong must not go on as a second parent."""
    try:
        life.run()
    finally:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def look(path: Path, least: int, *, read_only: bool) -> int:
    """Return the number of the last edit, after a look at everything in the project.

    Raises:
        AssertionError: if an edit is missing, there is one too many, or anything does not fit.
    """
    project = open_to_read(path) if read_only else open_project(path)
    try:
        number = project.reader.edit_number()
        if not least <= number <= least + 1:
            raise AssertionError(f"edit {least} was done, but the last in the file is {number}")
        report = check_file(path, project.reader)
        if report.findings:
            raise AssertionError([finding.what for finding in report.findings])
        compare_with_audit(project)
    finally:
        project.close()
    return number


def compare_with_audit(project: Project) -> None:
    """Compare each record with what the audit trail says of it last."""
    said: dict[tuple[type[Record], str], str | None] = {}
    numbers = set()
    for change in project.reader.audit():
        numbers.add(change["edit"])
        said[KINDS[change["kind"]], change["record"]] = change["after"]
    if sorted(numbers) != list(range(1, len(numbers) + 1)):
        raise AssertionError("numbers of edits are missing")
    found = {
        (kind, record.id): to_json(record)
        for kind in KINDS.values()
        for record in project.reader.records(kind)
    }
    for key, after in said.items():
        if found.pop(key, None) != after:
            raise AssertionError(f"{key} is not as its last edit left it")
    if [kind.__name__ for kind, _ in found] != ["ProjectInfo"]:
        raise AssertionError(f"no edit made {found}")


def main(folder: Path, kills: int, seed: int) -> None:
    """Kill so often, and print how it went."""
    chance = random.Random(seed)  # noqa: S311
    texts = write_texts(folder / "texts", chance)
    first = folder / "first.variorum"
    make_project(first, texts)
    latest = max(LATEST, 3 * seconds_to_open(first))
    path, number, done, last_words = first, 0, 0, Counter[str]()
    for kill in range(kills):
        if kill % KILLS_A_FILE == 0:
            path = folder / f"file {kill // KILLS_A_FILE}.variorum"
            shutil.copy(first, path)
            number = number_of(path)
        said = kill_once(path, random.Random(f"{seed} {kill}"), texts, latest)  # noqa: S311
        told = [int(word) for word in said if word.isdigit()]
        doing = [word for word in said if not word.isdigit()]
        last_words[doing[-1] if doing else "start"] += 1
        # Every other time the next child is the first who may write to what was left.
        after = look(path, max([number, *told]), read_only=kill % 2 == 1)
        done += after - number
        number = after
    result = {"kills": kills, "seed": seed, "edits": done, "killed_in": last_words}
    sys.stdout.write(f"{json.dumps(result)}\n")


def seconds_to_open(path: Path) -> float:
    """Return how long this machine takes to open and close a project, once all is loaded."""
    open_project(path).close()
    begun = time.monotonic()
    open_project(path).close()
    return time.monotonic() - begun


def number_of(path: Path) -> int:
    """Return the number of the last edit in a file at rest."""
    project = open_project(path, read_only=True)
    try:
        return project.reader.edit_number()
    finally:
        project.close()


if __name__ == "__main__":
    folder, kills, seed = [*sys.argv[1:], *("200", "1")[len(sys.argv) - 2 :]]
    main(Path(folder), int(kills), int(seed))
