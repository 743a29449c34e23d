"""Codings, their links to entities, and notes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from variorum.model.record import Record
from variorum.text.span import Span

Confidence = Literal["high", "medium", "low"]
CONFIDENCES: tuple[Confidence, ...] = ("high", "medium", "low")
AttributeValue = str | float | int | list[str]
NoteKind = Literal["idea", "question", "rule"]
NOTE_KINDS: tuple[NoteKind, ...] = ("idea", "question", "rule")


@dataclass(frozen=True, kw_only=True)
class Coding(Record):
    """One coder's code on one span of one article.

    ``quote`` is the covered text: a coding proves by it that its offsets still fit.
    """

    article: str
    coder: str
    code: str
    start: int
    end: int
    quote: str
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    confidence: Confidence | None = None
    note: str = ""
    codebook_version: str = ""
    created_at: str = ""
    changed_at: str = ""

    @property
    def span(self) -> Span:
        """The range that is coded."""
        return Span(self.start, self.end)


@dataclass(frozen=True, kw_only=True)
class Link(Record):
    """An entity in a role of a coding. ``attributes`` may hold ``involvement``."""

    coding: str
    role: str
    entity: str
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    place: int = 0


@dataclass(frozen=True, kw_only=True)
class Note(Record):
    """A remark on one thing: an article or a passage of it, a code, an entity, or the project.

    At most one of ``article``, ``code`` and ``entity`` is set, none for the project;
    ``start`` and ``end`` are set together for a passage of the article.
    """

    coder: str
    kind: NoteKind
    text: str
    article: str | None = None
    start: int | None = None
    end: int | None = None
    code: str | None = None
    entity: str | None = None
    created_at: str = ""
