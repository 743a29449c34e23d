"""A small project for agreement: two codebooks, and articles coded as a test says."""

from collections.abc import Callable, Iterable, Mapping

import numpy as np
import pytest

from variorum.agreement.roster import Roster
from variorum.agreement.spans import SpanStudy
from variorum.agreement.units import Marks
from variorum.model.article import Article, ArticleState, State, state_id
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder
from variorum.model.coding import Coding
from variorum.model.snapshot import Snapshot
from variorum.text.hashing import hash_text

Build = Callable[..., Snapshot]

BOOKS = (
    Codebook(id="neg", title="Negotiation", version="1", place=0),
    Codebook(id="ext", title="Extradition", version="1", place=1),
)
GROUPS = (
    Group(id="neg.talks", codebook="neg", label="Talks", hue="blue", place=0),
    Group(id="neg.deals", codebook="neg", label="Deals", hue="green", place=1),
    Group(id="ext.steps", codebook="ext", label="Steps", hue="wine", place=0),
)
CODES = (
    Code(id="neg.offer", codebook="neg", group="neg.talks", label="Offer", place=0),
    Code(id="neg.refusal", codebook="neg", group="neg.talks", label="Refusal", place=1),
    Code(id="neg.truce", codebook="neg", group="neg.deals", label="Truce", place=0),
    Code(id="ext.request", codebook="ext", group="ext.steps", label="Request", place=0),
)
NAMES = ("Ada", "Ben", "Cleo", "Dan")


def _build(
    texts: Iterable[str],
    marks: Iterable[tuple[int, int, str, int, int]],
    *,
    coders: int = 2,
    states: Mapping[tuple[int, int], State | None] | None = None,
    names: tuple[str, ...] = NAMES,
) -> Snapshot:
    """Return a project; every coder is done with every article unless ``states`` differs."""
    bodies = list(texts)
    articles = tuple(
        Article(
            id=f"article-{number:02}",
            title=f"Article {number}",
            text_hash=hash_text(body),
            length=len(body),
            words=len(body.split()),
            place=number,
        )
        for number, body in enumerate(bodies)
    )
    people = tuple(Coder(id=f"coder-{n}", name=names[n]) for n in range(coders))
    given = states or {}
    kept = [
        ArticleState(
            id=state_id(article.id, coder.id), article=article.id, coder=coder.id, state=one
        )
        for a, article in enumerate(articles)
        for c, coder in enumerate(people)
        if (one := given.get((a, c), "done")) is not None
    ]
    codings = tuple(
        Coding(
            id=f"coding-{number:04}",
            article=articles[a].id,
            coder=people[c].id,
            code=code,
            start=start,
            end=end,
            quote=bodies[a][start:end],
            codebook_version="1",
        )
        for number, (a, c, code, start, end) in enumerate(marks)
    )
    return Snapshot(
        coders=people,
        codebooks=BOOKS,
        groups=GROUPS,
        codes=CODES,
        articles=articles,
        texts={hash_text(body): body for body in bodies},
        codings=codings,
        states=tuple(kept),
    )


@pytest.fixture(scope="session")
def build() -> Build:
    """Return the function that makes a project of texts and marks."""
    return _build


def _spans(
    marks: Iterable[tuple[str, str, str, int, int]],
    lengths: Mapping[str, int],
    coders: str = "AB",
    absent: Iterable[tuple[str, str]] = (),
) -> SpanStudy:
    """Return the study of (coder, code, article, start, end); all did all but ``absent`` pairs."""
    rows = sorted(marks)
    articles, codes = tuple(lengths), tuple(sorted({row[1] for row in rows}))
    gone = set(absent)
    present = np.array([[(c, a) not in gone for c in coders] for a in articles], dtype=np.bool_)
    places = [
        (coders.index(row[0]), codes.index(row[1]), articles.index(row[2]), *row[3:])
        for row in rows
    ]
    marked = np.array(places, dtype=np.int64).reshape(-1, 5)
    return SpanStudy.of(
        Roster(tuple(coders), articles, present.reshape(len(articles), len(coders))),
        codes,
        np.array(list(lengths.values()), dtype=np.int64),
        Marks(*marked.T),
    )


@pytest.fixture(scope="session")
def spans() -> Callable[..., SpanStudy]:
    """Return the function that makes a study of spans."""
    return _spans
