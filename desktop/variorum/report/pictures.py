"""The pictures of a report, and the data behind each."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import numpy as np

from variorum.agreement.confusion import Confusion
from variorum.agreement.over_time import ALONG, Along, TimeCourse
from variorum.agreement.rows import Row
from variorum.errors import Phrase
from variorum.figures.canvas import Drawing, Words, files_of
from variorum.figures.heat_map import confusion_figure, pairs_figure
from variorum.figures.intervals import Estimated, intervals_figure
from variorum.figures.look import Look
from variorum.figures.over_time import Course, Moment, over_time_figure
from variorum.figures.prevalence import Used, prevalence_figure
from variorum.report.findings import Findings
from variorum.report.language import ENGLISH, Language
from variorum.report.names import (
    UNDEFINED,
    book_title,
    file_name,
    label_of,
    units_named,
)
from variorum.report.picture import Picture
from variorum.report.sheet import Cell, Column, Sheet, coefficient, count, sheet_of

_ALPHA = "krippendorff_alpha"
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
_TITLES: dict[Along, str] = {
    "week": Phrase("pictures", "Agreement by the week in which articles were finished"),
    "batch": Phrase("pictures", "Agreement by batch, in the order in which articles were finished"),
    "position": Phrase("pictures", "Agreement by the position of articles in the project"),
}


def pictures_of(found: Findings, language: Language = ENGLISH) -> list[Picture]:
    """Return the pictures in ``language``, in the order of the report."""
    return list(_pictures(found, language))


def _pictures(found: Findings, language: Language) -> Iterator[Picture]:
    books = list(dict.fromkeys(row.codebook or "" for row in found.table.rows))
    for book in books:
        yield _intervals(found, book, language)
    for book in books:
        if len(found.selection.coders) > 2:  # noqa: PLR2004  one pair is no map
            yield _coders(found, book, language)
    for confusion in found.confusions:
        yield _confusion(found, confusion, language)
    for along in ALONG:
        yield _over_time(found, along, language)
    for book in books:
        yield _prevalence(found, book, language)


def _intervals(found: Findings, book: str, language: Language) -> Picture:
    scheme = found.snapshot.scheme
    rows = [
        row
        for row in found.table.rows
        if row.codebook == book and row.measure == _ALPHA and (row.code or row.group is None)
    ]
    title = Phrase("pictures", "{codebook}: agreement by code", codebook=book_title(scheme, book))
    marks = [_estimated(found, row, language) for row in rows]
    caption = [found.caption(found.table), _LINES]
    if any(mark.value is not None and mark.low is None for mark in marks):
        caption.append(_HOLLOW)
    words = _words(language, title, caption, axis=_AXIS)
    columns = [
        Column("code", "code"),
        Column("label", "label"),
        Column("alpha", "alpha", "coefficient"),
        Column("low", "low", "coefficient"),
        Column("high", "high", "coefficient"),
        Column("undefined", "undefined"),
    ]
    data = [
        [row.code or book, _label(found, row), row.value, row.low, row.high, _why(row)]
        for row in rows
    ]
    name = f"intervals-{file_name(book)}"

    draw = partial(intervals_figure, words, marks)
    return _picture(sheet_of(name, (title, caption[0]), columns, data), words, draw)


def _estimated(found: Findings, row: Row, language: Language) -> Estimated:
    label, why = language.say(_label(found, row)), language.say(_why(row))
    return Estimated(label, row.value, row.low, row.high, why)


def _label(found: Findings, row: Row) -> str:
    if row.code is None:
        return Phrase("pictures", "any of its codes")
    return label_of(found.snapshot.scheme, row.codebook, None, row.code)


def _why(row: Row) -> str:
    return UNDEFINED.get(row.undefined or "", row.undefined or "")


def _coders(found: Findings, book: str, language: Language) -> Picture:
    names = found.selection.names()
    place = {name: number for number, name in enumerate(names)}
    cells: list[list[float | None]] = [[None] * len(names) for _ in names]
    rows = [row for row in found.pairs.rows if row.codebook == book and row.measure == _ALPHA]
    for row in rows:
        one, other = (place[name] for name in row.coders)
        cells[one][other] = cells[other][one] = row.value
    title = Phrase(
        "pictures",
        "{codebook}: Krippendorff’s alpha of each pair of coders",
        codebook=book_title(found.snapshot.scheme, book),
    )
    caption = found.caption(found.pairs)
    words = _words(language, title, [caption])
    columns = [
        Column("coder_1", "coder"),
        Column("coder_2", "coder"),
        Column("alpha", "alpha", "coefficient"),
    ]
    data = [[*row.coders, row.value] for row in rows]
    name = f"coders-{file_name(book)}"

    draw = partial(pairs_figure, words, names, cells)
    return _picture(sheet_of(name, (title, caption), columns, data), words, draw)


def _confusion(found: Findings, confusion: Confusion, language: Language) -> Picture:
    scheme = found.snapshot.scheme
    shared = confusion.shared
    apart = shared.sum(axis=1) - np.diagonal(shared)
    # Those that meet others most, in the order of the codebook.
    most = sorted(np.argsort(-apart, kind="stable")[:_MOST_CONFUSED].tolist())
    shown = [place for place in most if apart[place] > 0]
    labels = [scheme.code[confusion.codes[place]].label for place in shown]
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
    return _picture(sheet_of(name, (title, caption[-1]), columns, data), words, draw)


def _over_time(found: Findings, along: Along, language: Language) -> Picture:
    drifts = [drift for drift in found.drifts if drift.along == along]
    courses = [_course(found, drift) for drift in drifts]
    title = _TITLES[along]
    caption = found.caption(found.table)
    words = _words(language, title, [caption, _LINES], empty=_NO_DATE, axis=_AXIS, below=_CODINGS)
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
    return _picture(sheet_of(name, (title, caption), columns, data), words, draw)


def _course(found: Findings, drift: TimeCourse) -> Course:
    label = label_of(found.snapshot.scheme, drift.codebook, None, drift.code)
    return Course(
        label,
        tuple(
            Moment(
                label=one.label,
                value=one.value,
                low=one.low,
                high=one.high,
                effort=one.codings_per_1000_words,
                mark=f"{label} {', '.join(one.versions)}" if one.new_version else "",
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
    rows = [Used(scheme.code[code].label, some) for code, some in shares.items()]
    units = units_named(found.settings.compared.unit)
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
