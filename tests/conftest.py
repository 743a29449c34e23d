"""Fixtures for every test: a home of its own, and a small project to work on."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from variorum.model.article import Article
from variorum.model.codebook import (
    Attribute,
    Choice,
    Code,
    Codebook,
    CodebookParts,
    Group,
    Role,
)
from variorum.model.record import new_id
from variorum.project.codebooks import add_codebooks
from variorum.project.entities import add_entity, new_entity
from variorum.project.project import Project, create_project, open_project
from variorum.text.hashing import hash_text


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep backups, settings and logs of a test out of the person's own folders."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("VARIORUM_HOME", str(home))
    monkeypatch.delenv("VARIORUM_CODER", raising=False)
    return home


TEXT = (
    "Talks resumed in the capital.\n\n“We met twice,” said José Peña 🙂 of Calle Nueve. "
    "The ministry denied it.\nالمفاوضات مستمرة.\n"
)
OTHER_TEXT = "Nothing happened on Tuesday.\n"


def small_codebook() -> CodebookParts:
    status = Attribute(
        id="status",
        label="Status",
        type="one",
        required=True,
        choices=(Choice(id="asserted", label="Asserted"), Choice(id="denied", label="Denied")),
    )
    polarity = Attribute(
        id="polarity",
        label="Polarity",
        type="one",
        default="affirmed",
        choices=(Choice(id="affirmed", label="Affirmed"), Choice(id="negated", label="Negated")),
    )
    venue = Attribute(id="venue", label="Venue", type="text")
    source = Role(id="source", label="Source", types=("person", "armed_group"))
    group_side = Role(id="party_group", label="Group", types=("armed_group",), many=False)
    codes = (
        Code(
            id="t.talks.contact",
            codebook="t",
            group="t.talks",
            label="Talks held",
            key="t",
            attributes=(venue,),
            roles=(group_side,),
        ),
        Code(id="t.talks.denial", codebook="t", group="t.talks", label="Denial", key="n", place=1),
    )
    return CodebookParts(
        Codebook(
            id="t", title="Talks", version="1", attributes=(status, polarity), roles=(source,)
        ),
        (Group(id="t.talks", codebook="t", label="Talks", hue="blue"),),
        codes,
    )


def add_article(project: Project, title: str, text: str, place: int = 0) -> Article:
    article = Article(
        id=new_id(),
        title=title,
        text_hash=hash_text(text),
        length=len(text),
        words=len(text.split()),
        place=place,
    )
    with project.edit("Import articles") as edit:
        edit.keep_texts({article.text_hash: text})
        edit.insert(article)
    return article


def fill(project: Project) -> None:
    """Give ``project`` a codebook, two articles and two entities."""
    add_codebooks(project, [small_codebook()])
    add_article(project, "Talks resumed", TEXT)
    add_article(project, "A quiet day", OTHER_TEXT, 1)
    add_entity(project, new_entity(project, "person", "José Peña"))
    add_entity(project, new_entity(project, "armed_group", "Calle Nueve"))


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small project, made once: each test works on a copy."""
    path = tmp_path_factory.mktemp("small") / "small.variorum"
    made = create_project(path, coder_name="Ana")
    fill(made)
    made.close()
    return path


@pytest.fixture
def project(tmp_path: Path, small_file: Path) -> Iterator[Project]:
    """A small project, open, with Ana as its coder."""
    path = tmp_path / "small.variorum"
    shutil.copy(small_file, path)
    opened = open_project(path, coder_name="Ana")
    yield opened
    opened.close()
