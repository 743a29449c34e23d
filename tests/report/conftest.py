"""A project of twenty-two articles with two codebooks and three coders, small enough to check."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from variorum.agreement.settings import Settings
from variorum.model.article import Article, ArticleState, state_id
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Note
from variorum.model.project import ProjectInfo
from variorum.model.snapshot import Snapshot
from variorum.report.findings import Findings, find
from variorum.report.settings import ReportSettings
from variorum.text.hashing import hash_text

PARAGRAPHS = 6
NAMES = ("Ada", "=Ben & <b>", "Cleo")
CODES = (
    Code(id="t.held", codebook="t", group="t.g", label="Talks held", definition="They met."),
    Code(id="t.cost", codebook="t", group="t.g", label="Costs $5_000 & 10 %", place=1),
    Code(id="t.never", codebook="t", group="t.g", label="Never used", place=2),
    Code(id="m.left", codebook="m", group="m.g", label="Left"),
)


def text_of(number: int) -> str:
    return "\n\n".join(f"Paragraph {p} of article {number} was here." for p in range(PARAGRAPHS))


def _made(articles: int = 22, coders: int = 3, *, dated: bool = True) -> Snapshot:
    """Return the project; coders miss, or exchange, a code now and then."""
    chance = random.Random(7)  # noqa: S311  figures, not secrets
    people = tuple(Coder(id=f"c{n}", name=NAMES[n]) for n in range(coders))
    texts = [text_of(number) for number in range(articles)]
    records = tuple(
        Article(
            id=f"a{number:02}",
            title=f"Article {number}",
            text_hash=hash_text(text),
            length=len(text),
            words=len(text.split()),
            place=number,
        )
        for number, text in enumerate(texts)
    )
    states: list[ArticleState] = []
    codings: list[Coding] = []
    for number, text in enumerate(texts):
        day = f"2026-01-{5 + number:02}T12:00:00.000Z" if dated else ""
        truth = [chance.random() < 0.45 for _ in range(PARAGRAPHS)]
        for person in people:
            states.append(
                ArticleState(
                    id=state_id(f"a{number:02}", person.id),
                    article=f"a{number:02}",
                    coder=person.id,
                    state="done",
                    changed_at=day,
                )
            )
            for place, whole in enumerate(text.split("\n\n")):
                start = text.index(whole)
                for code in ("t.held", "m.left"):
                    if truth[place] != (chance.random() < 0.12):
                        swapped = code == "t.held" and chance.random() < 0.2
                        codings.append(
                            Coding(
                                id=f"k{len(codings):05}",
                                article=f"a{number:02}",
                                coder=person.id,
                                code="t.cost" if swapped else code,
                                start=start,
                                end=start + len(whole),
                                quote=whole,
                                note="not <sure>" if swapped else "",
                                codebook_version="1" if number < 12 else "2",
                            )
                        )
    return Snapshot(
        project=ProjectInfo(id="p", title="Small & old", created_at=""),
        coders=people,
        codebooks=(
            Codebook(id="t", title="Talks", version="2"),
            Codebook(id="m", title="Moves", version="1", place=1),
        ),
        groups=(
            Group(id="t.g", codebook="t", label="Meetings", hue="blue"),
            Group(id="m.g", codebook="m", label="Moving", hue="red"),
        ),
        codes=CODES,
        articles=records,
        texts={hash_text(text): text for text in texts},
        codings=tuple(codings),
        states=tuple(states),
        notes=(
            Note(
                id="n1",
                coder="c0",
                kind="question",
                text="Is <this> a talk?",
                article="a00",
                start=0,
                end=300,
            ),
        ),
    )


SETTINGS = ReportSettings(compared=Settings(bootstrap=400))


@pytest.fixture(scope="session")
def small() -> Snapshot:
    return _made()


@pytest.fixture(scope="session")
def found(small: Snapshot) -> Findings:
    return find(small, SETTINGS)


@pytest.fixture(scope="session")
def settings() -> ReportSettings:
    return replace(SETTINGS)


@pytest.fixture(scope="session")
def build() -> Callable[..., Snapshot]:
    """Return the function that makes a project of so many articles and coders."""
    return _made
