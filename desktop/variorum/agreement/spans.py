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


@dataclass(frozen=True, eq=False)
class SpanStudy:
    """The spans of some coders in some articles.

    ``lengths`` are those of the articles in characters. ``marks`` are the spans, each once, of
    coders and articles that belong together; their codes are places in ``codes``.
    ``duplicates`` tells whether a span was given twice.
    """

    roster: Roster
    codes: tuple[str, ...]
    lengths: Ints
    marks: Marks
    duplicates: bool = False

    @classmethod
    def of(cls, roster: Roster, codes: tuple[str, ...], lengths: Ints, marks: Marks) -> "SpanStudy":
        """Return the study of ``marks``, without repeats and strangers to the roster."""
        known = marks.where(roster.present[marks.article, marks.coder])
        rows, _ = unique_rows(np.stack(known, axis=1))
        twice = len(rows) < len(known.start)
        return cls(roster, codes, lengths, Marks(*rows.T), twice)

    def of_coders(self, columns: Sequence[int]) -> "SpanStudy":
        """Return the study of the coders in these columns alone."""
        places = np.full(len(self.roster.coders), -1, dtype=np.int64)
        places[list(columns)] = np.arange(len(columns))
        own = self.marks.where(places[self.marks.coder] >= 0)
        roster = replace(
            self.roster,
            coders=tuple(self.roster.coders[column] for column in columns),
            present=self.roster.present[:, list(columns)],
        )
        return replace(self, roster=roster, marks=own._replace(coder=places[own.coder]))

    def of_codes(self, places: Sequence[int]) -> "SpanStudy":
        """Return the study of the codes at these places alone."""
        number = np.full(len(self.codes), -1, dtype=np.int64)
        number[list(places)] = np.arange(len(places))
        own = self.marks.where(number[self.marks.code] >= 0)
        codes = tuple(self.codes[place] for place in places)
        return replace(self, codes=codes, marks=own._replace(code=number[own.code]))

    def of_article(self, place: int) -> "SpanStudy":
        """Return the study of one article alone."""
        chosen = slice(place, place + 1)
        roster = replace(
            self.roster,
            articles=self.roster.articles[chosen],
            present=self.roster.present[chosen],
        )
        own = self.marks.where(self.marks.article == place)
        own = own._replace(article=np.zeros_like(own.article))
        return replace(self, roster=roster, lengths=self.lengths[chosen], marks=own)

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
