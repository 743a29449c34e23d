"""How the work of the present coder was settled."""

from collections.abc import Callable
from dataclasses import dataclass

from variorum.comparison.settled_work import SettledPassage, settled_work
from variorum.model.article import Article, ArticleState
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link
from variorum.model.entity import Entity
from variorum.model.ruling import Ruling
from variorum.model.snapshot import Snapshot
from variorum.project.project import Project


@dataclass(frozen=True)
class OwnWork:
    """What was settled of a coder's work, and the records it takes to show it."""

    passages: tuple[SettledPassage, ...]
    records: Snapshot
    finished: int
    """How many articles the coder has done; only of these anything is told."""


def own_work(project: Project, coder: Coder, step: Callable[[int, int], None]) -> OwnWork:
    """Return how the codings of ``coder`` were settled. Safe in a worker."""
    reader = project.new_reader()
    try:
        states = reader.records(ArticleState, coder=coder.id, state="done")
        done = [state.article for state in states]
        rulings = reader.records(Ruling, article=done)
        articles = reader.records(Article, id=list({one.article for one in rulings}))
        codings = reader.records(Coding, article=[one.id for one in articles])
        records = Snapshot(
            codebooks=tuple(reader.records(Codebook)),
            groups=tuple(reader.records(Group)),
            codes=tuple(reader.records(Code)),
            articles=tuple(articles),
            texts=reader.texts([one.text_hash for one in articles]),
            entities=tuple(reader.records(Entity)),
            codings=tuple(codings),
            links=tuple(reader.records(Link, coding=[one.id for one in codings])),
            states=tuple(states),
            rulings=tuple(rulings),
        )
    finally:
        reader.close()
    return OwnWork(tuple(settled_work(records, coder.id, step)), records, len(done))
