"""Spans as coded, for measures of spans: who marked what with which code."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from variorum.agreement.roster import Roster
from variorum.agreement.study import Ints, Study, Truths, unique_rows
from variorum.agreement.subjects import binary_studies, set_study
from variorum.agreement.sweep import merged
from variorum.agreement.units import Layout, Marks

Linked = tuple[tuple[str, str], ...]
"""What a span is linked to: roles, each with an entity; nothing where it is not to be linked."""


@dataclass(frozen=True, eq=False)
class SpanStudy:
    """The spans of some coders in some articles.

    ``lengths`` are those of the articles in characters. ``marks`` are the spans, each once, of
    coders and articles that belong together; their codes are places in ``codes``.
    ``duplicates`` tells whether a span was given twice. ``entities`` are numbers of what the marks
    are linked to, -1 where nothing is decided yet; None where links are not looked at. ``linked``
    has for each of these numbers the roles and the entities in them.
    """

    roster: Roster
    codes: tuple[str, ...]
    lengths: Ints
    marks: Marks
    duplicates: bool = False
    entities: Ints | None = None
    linked: tuple[Linked, ...] = ()

    @classmethod
    def of(
        cls,
        roster: Roster,
        codes: tuple[str, ...],
        lengths: Ints,
        marks: Marks,
        entities: Ints | None = None,
    ) -> "SpanStudy":
        """Return the study of ``marks``, without repeats and strangers to the roster."""
        known = roster.present[marks.article, marks.coder]
        given = np.zeros(len(known), dtype=np.int64) if entities is None else entities
        rows, _ = unique_rows(np.stack([*marks, given], axis=1)[known])
        # Of repeats the last is kept: one that is linked stands behind one that is not yet.
        last = np.append((rows[1:, :-1] != rows[:-1, :-1]).any(axis=1), True)[: len(rows)]
        own = rows[last]
        linked = None if entities is None else own[:, -1]
        twice = len(own) < int(known.sum())
        return cls(roster, codes, lengths, Marks(*own.T[:-1]), twice, linked)

    def _of_marks(self, kept: Truths) -> "SpanStudy":
        linked = None if self.entities is None else self.entities[kept]
        return replace(self, marks=self.marks.where(kept), entities=linked)

    def of_coders(self, columns: Sequence[int]) -> "SpanStudy":
        """Return the study of the coders in these columns alone."""
        places = np.full(len(self.roster.coders), -1, dtype=np.int64)
        places[list(columns)] = np.arange(len(columns))
        own = self._of_marks(places[self.marks.coder] >= 0)
        roster = replace(
            self.roster,
            coders=tuple(self.roster.coders[column] for column in columns),
            present=self.roster.present[:, list(columns)],
        )
        marks = own.marks._replace(coder=places[own.marks.coder])
        return replace(own, roster=roster, marks=marks)

    def of_codes(self, places: Sequence[int]) -> "SpanStudy":
        """Return the study of the codes at these places alone."""
        number = np.full(len(self.codes), -1, dtype=np.int64)
        number[list(places)] = np.arange(len(places))
        own = self._of_marks(number[self.marks.code] >= 0)
        codes = tuple(self.codes[place] for place in places)
        return replace(own, codes=codes, marks=own.marks._replace(code=number[own.marks.code]))

    def of_article(self, place: int) -> "SpanStudy":
        """Return the study of one article alone."""
        return self.of_articles(np.array([place]))

    def of_articles(self, places: Ints) -> "SpanStudy":
        """Return the study of the articles at these places, given in order, alone."""
        roster = replace(
            self.roster,
            articles=tuple(self.roster.articles[place] for place in places.tolist()),
            present=self.roster.present[places],
        )
        own = self._of_marks(np.isin(self.marks.article, places))
        marks = own.marks._replace(article=np.searchsorted(places, own.marks.article))
        return replace(own, roster=roster, lengths=self.lengths[places], marks=marks)

    @property
    def counted_articles(self) -> Ints:
        """The places of the articles that two coders or more did."""
        return self.roster.counted_articles

    @cached_property
    def compared(self) -> Truths:
        """Which marks are in articles that two coders or more did."""
        several: Truths = self.roster.sizes[self.marks.article] > 1
        return several

    @cached_property
    def units(self) -> Marks:
        """The marks in compared articles, those of one code and coder that overlap made one."""
        return merged(self.marks.where(self.compared), touching=False)

    @cached_property
    def overlapping(self) -> bool:
        """Whether two units of a coder overlap, so that a character has several codes."""
        units = self.units
        order = np.lexsort([units.start, units.article, units.coder])
        coder, _, article, start, end = (part[order] for part in units)
        same = (coder[1:] == coder[:-1]) & (article[1:] == article[:-1])
        return bool((same & (start[1:] < end[:-1])).any())

    def binary_study(self, code: int, layout: Layout) -> Study:
        """Return the study of the units of ``layout`` with the code (1) and without it (0)."""
        marks = merged(layout.cover(self.marks))
        (study,) = binary_studies(self.roster, layout, marks, [np.array([code])])
        return study

    def set_study(self, layout: Layout) -> Study:
        """Return the study of the set of codes that each unit of ``layout`` got."""
        return set_study(self.roster, layout, merged(layout.cover(self.marks)), self.codes)
