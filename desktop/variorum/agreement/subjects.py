"""What a figure is about: a codebook, a group or a code, and the studies of its units."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import pairwise

import numpy as np

from variorum.agreement.depth import standing_at
from variorum.agreement.roster import Roster
from variorum.agreement.set_distances import WORD
from variorum.agreement.settings import By, Settings, UnknownCode, UnknownCodebook
from variorum.agreement.study import MISSING, Ints, Study, unique_rows
from variorum.agreement.sweep import Segments, sweep
from variorum.agreement.units import Layout, Marks
from variorum.data import CODEBOOK_NAMES
from variorum.model.codebook import Scheme

NEAREST = 3


@dataclass(frozen=True)
class Subject:
    """The codes that a figure takes together: a unit has it when it has any of them."""

    codebook: str
    group: str | None
    code: str | None
    codes: frozenset[str]

    @property
    def id(self) -> str | None:
        """The id of the code or the group; None for a whole codebook."""
        return self.code or self.group


def subjects_of(scheme: Scheme, settings: Settings) -> list[Subject]:
    """Return what ``settings`` gives figures for, in the order of the codebooks.

    Raises:
        UnknownCodebook: if the project has no such codebook.
        UnknownCode: if the codebook, or no codebook of the project, has such a code.
    """
    books = [book.id for book in scheme.codebooks]
    if settings.codebook:
        wanted = CODEBOOK_NAMES.get(settings.codebook, settings.codebook)
        if wanted not in books:
            raise UnknownCodebook(codebook=settings.codebook, known=", ".join(books) or "–")
        books = [wanted]
    if settings.code:
        return [_code(scheme, books, settings.code, settings.depth)]
    by, depth = settings.by, settings.depth
    return [subject for book in books for subject in _of_book(scheme, book, by, depth)]


def _code(scheme: Scheme, books: list[str], given: str, depth: int) -> Subject:
    known = [code.id for code in scheme.codes if code.codebook in books]
    if given not in known:
        nearest = get_close_matches(given, known, NEAREST, 0) or ["–"]
        raise UnknownCode(code=given, nearest=", ".join(nearest))
    code = scheme.code[given]
    standing = standing_at(scheme, depth)[given]
    if standing != given:
        below = frozenset(one.id for one in scheme.codes_in(standing))
        return Subject(code.codebook, standing, None, below)
    return Subject(code.codebook, code.group, code.id, frozenset({code.id}))


def _of_book(scheme: Scheme, book: str, by: By, depth: int) -> list[Subject]:
    whole = Subject(book, None, None, frozenset(code.id for code in scheme.codes_of(book)))
    standing = standing_at(scheme, depth)
    stand_in = {one for one in standing.values() if one in scheme.group}
    alone = [code for code in scheme.codes_of(book) if standing[code.id] == code.id]
    codes = [Subject(book, code.group, code.id, frozenset({code.id})) for code in alone]
    # Below a group that stands for its codes, nothing is told apart.
    told = {group for group in scheme.group if not stand_in & set(_above(scheme, group))}
    groups = [
        Subject(book, group.id, None, frozenset(code.id for code in scheme.codes_in(group.id)))
        for group in scheme.groups_of(book)
        if group.id in told
    ]
    if by == "group":
        return groups
    if by == "code":
        return [*(one for one in groups if one.group in stand_in), *codes]
    if by != "overview":
        return [whole]
    arranged = [whole]
    for group in groups:
        arranged += [group, *(code for code in codes if code.group == group.group)]
    return arranged


def _above(scheme: Scheme, group: str) -> Iterator[str]:
    """Yield the groups around ``group``, not itself."""
    parent = scheme.group[group].parent
    while parent is not None:
        yield parent
        parent = scheme.group[parent].parent


def members_of(
    subjects: Sequence[Subject], standing: Mapping[str, str], codes: Sequence[str]
) -> list[Ints]:
    """Return for each subject the places in ``codes`` of what stands for its codes, in order."""
    place = {code: number for number, code in enumerate(codes)}
    return [
        np.array(sorted({place[standing[code]] for code in subject.codes}), dtype=np.int64)
        for subject in subjects
    ]


def _segments(marks: Marks, members: Sequence[Ints], articles: int, coders: int) -> Segments:
    """Return, for each set of codes in ``members``, who marks what with any of them.

    The key of a segment is the place of its set times ``articles`` plus that of its article.
    """
    order = np.argsort(marks.code, kind="stable")
    code = marks.code[order]
    chosen, number = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for place, member in enumerate(members):
        first = np.searchsorted(code, member, side="left")
        last = np.searchsorted(code, member, side="right")
        own = [order[start:end] for start, end in zip(first, last, strict=True)]
        chosen += own
        number.append(np.full(sum(map(len, own)), place, dtype=np.int64))
    taken = Marks(*(part[np.concatenate(chosen)] for part in marks))
    key = np.concatenate(number) * articles + taken.article
    return sweep(key, taken, np.ones((len(key), 1), dtype=np.int64), coders)


def binary_studies(
    roster: Roster, layout: Layout, marks: Marks, members: Sequence[Ints]
) -> list[Study]:
    """Return, for each set of codes in ``members``, the study of units with (1) and without it (0).

    ``marks`` are in units, and their codes in the same places as those of ``members``.
    """
    size = max(len(roster.articles), 1)
    segments = _segments(marks, members, size, len(roster.coders))
    bounds = np.searchsorted(segments.key, np.arange(len(members) + 1) * size)
    studies = []
    for place in range(len(members)):
        own = Segments(*(part[bounds[place] : bounds[place + 1]] for part in segments))
        values = (own.state > 0).astype(np.int64)
        article = own.key - place * size
        studies.append(_study(roster, layout, own.length, article, values, (0, 1)))
    return studies


def set_study(roster: Roster, layout: Layout, marks: Marks, codes: Sequence[str]) -> Study:
    """Return the study of the set of codes that each unit got.

    ``marks`` are merged ones whose codes are places in ``codes``.
    """
    words = len(codes) // WORD + 1
    worth = np.zeros((len(marks.code), words), dtype=np.int64)
    worth[np.arange(len(worth)), marks.code // WORD] = 1 << (marks.code % WORD)
    coders = len(roster.coders)
    segments = sweep(marks.article, marks, worth, coders)
    empty = np.zeros((1, words), dtype=np.int64)
    held, place = unique_rows(np.vstack([empty, segments.state.reshape(-1, words)]))
    number = np.arange(len(codes))
    row, member = np.nonzero(held[:, number // WORD] >> (number % WORD) & 1)
    bounds = np.searchsorted(row, np.arange(len(held) + 1)).tolist()
    given = [codes[one] for one in member.tolist()]
    sets = tuple(frozenset(given[first:last]) for first, last in pairwise(bounds))
    # Sets are sorted as numbers, so the empty one comes first: 0 means no code in both studies.
    values = place[1:].reshape(-1, coders)
    return _study(roster, layout, segments.length, segments.key, values, sets)


def _study(
    roster: Roster,
    layout: Layout,
    length: Ints,
    article: Ints,
    values: Ints,
    categories: tuple[object, ...],
) -> Study:
    """Return the study of segments with these values, and of value 0 for all units beside them."""
    size = len(roster.articles)
    rest = layout.counts - np.bincount(article, length, size)
    everywhere = np.concatenate([article, np.arange(size)])
    rows = np.vstack([values, np.zeros((size, len(roster.coders)), dtype=np.int64)])
    return Study.of_rows(
        roster.coders,
        categories,
        roster.articles,
        np.where(roster.present[everywhere], rows, MISSING),
        everywhere,
        np.concatenate([length, rest]).astype(np.float64),
    )
