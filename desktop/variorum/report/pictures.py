"""The pictures of a report, and the data behind each."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from variorum.agreement.confusion import Confusion
from variorum.agreement.depth import told_apart
from variorum.agreement.over_time import ALONG, Along, TimeCourse
from variorum.agreement.rows import Row
from variorum.agreement.table import AgreementTable
from variorum.errors import Phrase, sentence, together
from variorum.figures.canvas import Drawing, Words, files_of, shortened
from variorum.figures.heat_map import confusion_figure, pairs_figure
from variorum.figures.intervals import Estimated, intervals_figure
from variorum.figures.look import Look
from variorum.figures.over_time import Course, Moment, over_time_figure
from variorum.figures.prevalence import Used, prevalence_figure
from variorum.report.findings import Findings
from variorum.report.language import ENGLISH, Language
from variorum.report.names import (
    UNDEFINED,
    UNITS_NAMED,
    book_title,
    file_name,
    label_of,
)
from variorum.report.picture import Picture
from variorum.report.sheet import Cell, Column, Sheet, coefficient, count, sheet_of
from variorum.report.span_findings import F1, U_ALPHA

_AXIS = Phrase("pictures", "Krippendorff’s alpha")
_EMPTY = Phrase("pictures", "nothing to show")
_NO_DATE = Phrase("pictures", "no article has a date to be put by")
_LINES = Phrase(
    "pictures",
    "Lines at {tentative} and {reliable}: conventions for alpha (Krippendorff 2004, p. 241).",
    tentative=coefficient(0.667),
    reliable=coefficient(0.8),
)
_CODINGS = Phrase("pictures", "codings per\n1,000 words")
_HOLLOW = Phrase("pictures", "Hollow dots have no interval.")
_MOST_CONFUSED = 16
_LONGEST_MARK = 20
"""Letters of a codebook’s name beside the line where it changed, which has no room for more."""
_TITLES: dict[Along, str] = {
    "week": Phrase("pictures", "Agreement by the week in which articles were finished"),
    "batch": Phrase("pictures", "Agreement by batch, in the order in which articles were finished"),
    "position": Phrase("pictures", "Agreement by the position of articles in the project"),
}


@dataclass(frozen=True, kw_only=True)
class _Shown:
    """A measure of which there are pictures by code and by pair of coders.

    ``key`` is the column of their data, ``prefix`` what the names of their files begin with;
    ``by_code`` and ``by_pair`` are their titles. ``conventions`` says whether those of alpha hold.
    """

    measure: str
    key: str
    prefix: str
    axis: str
    by_code: str
    by_pair: str
    conventions: bool

    def table(self, found: Findings) -> AgreementTable:
        """Return the table in which it stands by code."""
        return found.spans.table if found.spans and self.prefix else found.table

    def pairs(self, found: Findings) -> AgreementTable:
        """Return the table in which it stands by pair."""
        return found.spans.pairs if found.spans and self.prefix else found.pairs


_ALPHA = _Shown(
    measure="krippendorff_alpha",
    key="alpha",
    prefix="",
    axis=_AXIS,
    by_code=sentence("pictures", "{codebook}: agreement by code"),
    by_pair=sentence("pictures", "{codebook}: Krippendorff’s alpha of each pair of coders"),
    conventions=True,
)
_F1 = _Shown(
    measure=F1,
    key="f1",
    prefix="spans-f1-",
    axis=Phrase("pictures", "F1 of spans"),
    by_code=sentence("pictures", "{codebook}: F1 of spans by code"),
    by_pair=sentence("pictures", "{codebook}: F1 of spans of each pair of coders"),
    conventions=False,
)
_U_ALPHA = _Shown(
    measure=U_ALPHA,
    key="u_alpha",
    prefix="spans-u-alpha-",
    axis=Phrase("pictures", "Krippendorff’s alpha for unitizing, uα"),
    by_code=sentence("pictures", "{codebook}: alpha for unitizing by code"),
    by_pair=sentence("pictures", "{codebook}: alpha for unitizing of each pair of coders"),
    conventions=True,
)


def pictures_of(found: Findings, language: Language = ENGLISH) -> list[Picture]:
    """Return the pictures in ``language``, in the order of the report."""
    return list(_pictures(found, language))


def _pictures(found: Findings, language: Language) -> Iterator[Picture]:
    books = list(dict.fromkeys(row.codebook or "" for row in found.table.rows))
    for shown in (_F1, _U_ALPHA, _ALPHA) if found.spans else (_ALPHA,):
        for book in books:
            yield _intervals(found, book, language, shown)
        for book in books:
            if _is_map(found, book, shown):
                yield _coders(found, book, language, shown)
    for confusion in found.confusions:
        yield _confusion(found, confusion, language)
    for along in ALONG:
        yield _over_time(found, along, language)
    for book in books:
        yield _prevalence(found, book, language)


def _is_map(found: Findings, book: str, shown: _Shown) -> bool:
    """Return whether there are pairs to see: one is no map, and uα may not exist of any."""
    rows = [one for one in shown.pairs(found).rows if one.measure == shown.measure]
    pairs = [one for one in rows if one.codebook == book]
    return len(pairs) > 1 and (shown is not _U_ALPHA or any(one.value is not None for one in pairs))


def _intervals(found: Findings, book: str, language: Language, shown: _Shown) -> Picture:
    scheme = found.snapshot.scheme
    table = shown.table(found)
    apart = told_apart(scheme, table.settings.depth)
    rows = [
        row
        for row in table.rows
        if (row.codebook, row.measure) == (book, shown.measure)
        and (row.group is None or (row.code or row.group) in apart)
    ]
    title = Phrase("pictures", shown.by_code, codebook=book_title(scheme, book))
    marks = [_estimated(found, row, language) for row in rows]
    caption = [found.caption(table), *([_LINES] if shown.conventions else [])]
    if any(mark.value is not None and mark.low is None for mark in marks):
        caption.append(_HOLLOW)
    words = _words(language, title, caption, axis=shown.axis)
    columns = [
        Column("code", "code"),
        Column("label", "label"),
        Column(shown.key, shown.key, "coefficient"),
        Column("low", "low", "coefficient"),
        Column("high", "high", "coefficient"),
        Column("undefined", "undefined"),
    ]
    data = [
        [row.code or row.group or book, _label(found, row), row.value, row.low, row.high, _why(row)]
        for row in rows
    ]
    name = f"{shown.prefix}intervals-{file_name(book)}"

    draw = partial(intervals_figure, words, marks, conventions=shown.conventions)
    return _picture(sheet_of(name, (title, together(caption, " ")), columns, data), words, draw)


def _estimated(found: Findings, row: Row, language: Language) -> Estimated:
    label, why = language.say(_label(found, row)), language.say(_why(row))
    return Estimated(label, row.value, row.low, row.high, why)


def _label(found: Findings, row: Row) -> str:
    if row.group is None:
        return Phrase("pictures", "any of its codes")
    return label_of(found.snapshot.scheme, row.codebook, row.group, row.code)


def _why(row: Row) -> str:
    return UNDEFINED.get(row.undefined or "", row.undefined or "")


def _coders(found: Findings, book: str, language: Language, shown: _Shown) -> Picture:
    names = found.selection.names()
    place = {name: number for number, name in enumerate(names)}
    cells: list[list[float | None]] = [[None] * len(names) for _ in names]
    table = shown.pairs(found)
    rows = [row for row in table.rows if row.codebook == book and row.measure == shown.measure]
    for row in rows:
        one, other = (place[name] for name in row.coders)
        cells[one][other] = cells[other][one] = row.value
    title = Phrase("pictures", shown.by_pair, codebook=book_title(found.snapshot.scheme, book))
    caption = found.caption(table)
    words = _words(language, title, [caption])
    columns = [
        Column("coder_1", "coder"),
        Column("coder_2", "coder"),
        Column(shown.key, shown.key, "coefficient"),
    ]
    data = [[*row.coders, row.value] for row in rows]
    name = f"{shown.prefix}coders-{file_name(book)}"

    draw = partial(pairs_figure, words, names, cells)
    return _picture(sheet_of(name, (title, caption), columns, data), words, draw)


def _confusion(found: Findings, confusion: Confusion, language: Language) -> Picture:
    scheme = found.snapshot.scheme
    shared = confusion.shared
    apart = shared.sum(axis=1) - np.diagonal(shared)
    # Those that meet others most, in the order of the codebook.
    most = sorted(np.argsort(-apart, kind="stable")[:_MOST_CONFUSED].tolist())
    shown = [place for place in most if apart[place] > 0]
    labels = [label_of(scheme, confusion.codebook, None, confusion.codes[place]) for place in shown]
    whole = shared.sum(axis=1)
    shares = [[float(shared[row, column] / whole[row]) for column in shown] for row in shown]
    title = Phrase(
        "pictures",
        "{codebook}: codes that meet on the same words",
        codebook=book_title(scheme, confusion.codebook),
    )
    left = len([value for value in apart if value > 0]) - len(shown)
    caption: list[str] = [
        Phrase(
            "pictures",
            "Of each 100 characters that one coder gave the code of the row and another that of a"
            " column: framed, both the same; elsewhere, each gave what the other did not.",
        )
    ]
    if left:
        others = Phrase(
            "pictures", "Codes left out because they meet others least: {count}.", count=count(left)
        )
        caption.append(others)
    caption.append(found.caption(found.pairs))
    words = _words(language, title, caption)
    columns = [
        Column("code", "code"),
        Column("other", "other"),
        Column("characters", "characters", "count"),
    ]
    data: list[list[Cell]] = [
        [confusion.codes[row], confusion.codes[column], int(shared[row, column])]
        for row in range(len(shared))
        for column in range(row, len(shared))
        if shared[row, column]
    ]
    name = f"confusion-{file_name(confusion.codebook)}"

    draw = partial(confusion_figure, words, labels, shares)
    return _picture(sheet_of(name, (title, together(caption, " ")), columns, data), words, draw)


def _over_time(found: Findings, along: Along, language: Language) -> Picture:
    drifts = [drift for drift in found.drifts if drift.along == along]
    courses = [_course(found, drift) for drift in drifts]
    title = _TITLES[along]
    caption = [found.caption(found.table), _LINES]
    words = _words(language, title, caption, empty=_NO_DATE, axis=_AXIS, below=_CODINGS)
    columns = [
        Column("codebook", "codebook"),
        Column("period", "period"),
        Column("articles", "articles", "count"),
        Column("alpha", "alpha", "coefficient"),
        Column("low", "low", "coefficient"),
        Column("high", "high", "coefficient"),
        Column("versions", "codebook versions"),
        Column("codings_per_1000_words", "codings per 1,000 words", "number"),
    ]
    data = [
        [
            drift.codebook,
            one.label,
            one.articles,
            one.value,
            one.low,
            one.high,
            ", ".join(one.versions),
            one.codings_per_1000_words,
        ]
        for drift in drifts
        for one in drift.periods
    ]
    name = f"over-time-{along}"

    draw = partial(over_time_figure, words, courses)
    return _picture(sheet_of(name, (title, together(caption, " ")), columns, data), words, draw)


def _course(found: Findings, drift: TimeCourse) -> Course:
    label = label_of(found.snapshot.scheme, drift.codebook, None, drift.code)
    mark = shortened([label], _LONGEST_MARK)[0]
    return Course(
        label,
        tuple(
            Moment(
                label=one.label,
                value=one.value,
                low=one.low,
                high=one.high,
                effort=one.codings_per_1000_words,
                mark=f"{mark} {', '.join(one.versions)}" if one.new_version else "",
            )
            for one in drift.periods
        ),
    )


def _prevalence(found: Findings, book: str, language: Language) -> Picture:
    scheme = found.snapshot.scheme
    uses = [use for use in found.use if use.codebook == book]
    shares: dict[str, dict[str, float]] = defaultdict(dict)
    for use in uses:
        shares[use.code][use.coder] = use.share
    rows = [Used(label_of(scheme, book, None, code), some) for code, some in shares.items()]
    units = UNITS_NAMED[found.table.settings.unit]
    title = Phrase(
        "pictures",
        "{codebook}: share of {units} with each code, by coder",
        codebook=book_title(scheme, book),
        units=units,
    )
    caption = found.caption(found.pairs)
    axis = Phrase("pictures", "share of units with the code")
    words = _words(language, title, [caption], axis=axis)
    columns = [
        Column("code", "code"),
        Column("coder", "coder"),
        Column("share", "share", "share"),
    ]
    data: list[list[Cell]] = [[use.code, use.coder, use.share] for use in uses]
    name = f"prevalence-{file_name(book)}"

    draw = partial(prevalence_figure, words, rows)
    return _picture(sheet_of(name, (title, caption), columns, data), words, draw)


def _words(
    language: Language,
    title: str,
    caption: Sequence[str],
    *,
    empty: str = _EMPTY,
    axis: str = "",
    below: str = "",
) -> Words:
    say = language.say
    return Words(
        title=say(title),
        caption=" ".join(map(say, caption)),
        empty=say(empty),
        axis=say(axis),
        below=say(below),
        point=language.point,
    )


def _picture(data: Sheet, words: Words, draw: Callable[[Look], Drawing]) -> Picture:
    return Picture(data.name, words.title, data, partial(files_of, draw))
