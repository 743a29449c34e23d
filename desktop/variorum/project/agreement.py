"""Agreement between the coders of a project."""

from collections import Counter
from collections.abc import Callable

from variorum.agreement.settings import Settings
from variorum.agreement.table import AgreementTable, agreement_table
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


def agreement(
    project: Project, settings: Settings, step: Callable[[int, int], None] | None = None
) -> AgreementTable:
    """Return the agreement that ``settings`` asks for; ``step`` hears of the resampling.

    Raises:
        VariorumError: if ``settings`` names what the project does not have, or leaves one coder.
    """
    return agreement_table(compared_records(project), settings, step)


def coders_with_work(records: Snapshot) -> list[Coder]:
    """Return the coders who coded something or finished an article, by name."""
    busy = {coding.coder for coding in records.codings}
    busy |= {state.coder for state in records.states if state.state == "done"}
    return [coder for coder in records.coders if coder.id in busy]
