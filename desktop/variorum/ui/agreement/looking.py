"""What is behind a figure: read in a worker, shown beside the table."""

from dataclasses import dataclass, replace

from variorum.agreement.four_questions import Answer, four_questions
from variorum.agreement.influence import passage_influences
from variorum.agreement.pairs import PairFigure, pair_figures
from variorum.agreement.paradox import Beside, beside_row
from variorum.agreement.passages import Passage, passages
from variorum.agreement.rows import Row
from variorum.agreement.selection import select
from variorum.agreement.settings import Settings
from variorum.agreement.span_passages import span_passages
from variorum.model.snapshot import Snapshot

Read = tuple[list[Passage], list[float | None]]
"""Passages, and how far the figure moves without each."""


@dataclass(frozen=True)
class Looked:
    """What is behind a row: passages, how far each moves it, what stands beside it, the pairs.

    ``answers`` are those to the four questions, of a row about a whole codebook.
    """

    passages: list[Passage]
    moved: list[float | None]
    beside: Beside | None
    pairs: list[PairFigure]
    answers: list[Answer]


def look(snapshot: Snapshot, settings: Settings, row: Row) -> Looked:
    """Return what is behind ``row`` of the table of ``settings``."""
    answers: list[Answer] = []
    if settings.by == "codebook":
        own = replace(settings, codebook=row.codebook or "")
        answers = four_questions(snapshot, own, select(snapshot, own))
    if settings.unit == "span":
        behind = span_passages(snapshot, settings, row)
        return Looked(behind.passages, behind.moved, None, behind.pairs, answers)
    misleading = {"high_prevalence", "coder_bias"} & {*row.warnings}
    return Looked(
        *read(snapshot, settings, row),
        beside_row(snapshot, settings, row) if misleading else None,
        pair_figures(snapshot, settings, row),
        answers,
    )


def read(snapshot: Snapshot, settings: Settings, row: Row) -> Read:
    """Return the passages behind ``row`` of the table of ``settings``."""
    if settings.unit == "span":
        behind = span_passages(snapshot, settings, row)
        return behind.passages, behind.moved
    found = passages(snapshot, settings, row)
    return found, passage_influences(snapshot, settings, row, found)
