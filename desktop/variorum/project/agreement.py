"""Agreement between the coders of a project."""

from collections import Counter

from variorum.model.article import Article, ArticleState
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link
from variorum.model.snapshot import Snapshot
from variorum.project.project import Project

_PAIR = 2


def compared_records(project: Project) -> Snapshot:
    """Return what a comparison of coders reads: everybody's codings and states.

    Only articles that two coders finished have their texts: no other can count. It reads through
    connections of its own, so that a worker may call it.
    """
    reader = project.new_reader()
    try:
        articles = tuple(reader.records(Article))
        states = tuple(reader.records(ArticleState))
        done = Counter(state.article for state in states if state.state == "done")
        hashes = {one.text_hash for one in articles if done[one.id] >= _PAIR}
        return Snapshot(
            project=reader.info(),
            coders=tuple(reader.records(Coder)),
            codebooks=tuple(reader.records(Codebook)),
            groups=tuple(reader.records(Group)),
            codes=tuple(reader.records(Code)),
            articles=articles,
            texts=reader.texts(hashes),
            codings=tuple(reader.records(Coding)),
            links=tuple(reader.records(Link)),
            states=states,
        )
    finally:
        reader.close()


def coders_with_work(records: Snapshot) -> list[Coder]:
    """Return the coders who coded something or finished an article, by name."""
    busy = {coding.coder for coding in records.codings}
    busy |= {state.coder for state in records.states if state.state == "done"}
    return [coder for coder in records.coders if coder.id in busy]
