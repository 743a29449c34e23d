"""The pictures of a report, and the data behind each."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

import numpy as np

from variorum.agreement.confusion import Confusion
from variorum.agreement.over_time import ALONG, Along, Drift
from variorum.agreement.rows import Row
from variorum.figures.canvas import files_of
from variorum.figures.heat_map import confusion_figure, pairs_figure
from variorum.figures.intervals import Estimated, intervals_figure
from variorum.figures.over_time import Course, Moment, over_time_figure
from variorum.figures.prevalence import Used, prevalence_figure
from variorum.report.findings import Findings
from variorum.report.names import (
    UNDEFINED,
    book_title,
    caption_of,
    file_name,
    label_of,
    units_named,
)
from variorum.report.picture import Picture
from variorum.report.sheet import Cell, Column, sheet_of

_ALPHA = "krippendorff_alpha"
_AXIS = "Krippendorff’s alpha"
_MOST_CONFUSED = 16
_TITLES: dict[Along, str] = {
    "week": "Agreement by the week in which articles were finished",
    "batch": "Agreement by batch, in the order in which articles were finished",
    "position": "Agreement by the position of articles in the project",
}


def pictures_of(found: Findings) -> list[Picture]:
    """Return the pictures, in the order of the report."""
    return list(_pictures(found))


def _pictures(found: Findings) -> Iterator[Picture]:
    books = list(dict.fromkeys(row.codebook or "" for row in found.table.rows))
    for book in books:
        yield _intervals(found, book)
    for book in books:
        if len(found.selection.coders) > 2:  # noqa: PLR2004  one pair is no map
            yield _coders(found, book)
    for confusion in found.confusions:
        yield _confusion(found, confusion)
    for along in ALONG:
        yield _over_time(found, along)
    for book in books:
        yield _prevalence(found, book)


def _intervals(found: Findings, book: str) -> Picture:
    scheme = found.snapshot.scheme
    rows = [
        row
        for row in found.table.rows
        if row.codebook == book and row.measure == _ALPHA and (row.code or row.group is None)
    ]
    title = f"{book_title(scheme, book)}: agreement by code"
    marks = [_estimated(found, row) for row in rows]
    caption = caption_of(found.table, found.snapshot)
    columns = [
        Column("code", "code"),
        Column("label", "label"),
        Column("alpha", "alpha", "coefficient"),
        Column("low", "low", "coefficient"),
        Column("high", "high", "coefficient"),
        Column("undefined", "undefined"),
    ]
    data = [
        [row.code or book, mark.label, mark.value, mark.low, mark.high, mark.why]
        for row, mark in zip(rows, marks, strict=True)
    ]
    name = f"intervals-{file_name(book)}"

    draw = partial(intervals_figure, title, marks, _AXIS, caption)
    data_behind = sheet_of(name, (title, caption), columns, data)
    return Picture(name, title, data_behind, partial(files_of, draw))


def _estimated(found: Findings, row: Row) -> Estimated:
    scheme = found.snapshot.scheme
    label = label_of(scheme, row.codebook, None, row.code) if row.code else "any of its codes"
    why = UNDEFINED.get(row.undefined or "", row.undefined or "")
    return Estimated(label, row.value, row.low, row.high, why)


def _coders(found: Findings, book: str) -> Picture:
    names = found.selection.names()
    place = {name: number for number, name in enumerate(names)}
    cells: list[list[float | None]] = [[None] * len(names) for _ in names]
    rows = [row for row in found.pairs.rows if row.codebook == book and row.measure == _ALPHA]
    for row in rows:
        one, other = (place[name] for name in row.coders)
        cells[one][other] = cells[other][one] = row.value
    title = f"{book_title(found.snapshot.scheme, book)}: {_AXIS} of each pair of coders"
    caption = caption_of(found.pairs, found.snapshot)
    columns = [
        Column("coder_1", "coder"),
        Column("coder_2", "coder"),
        Column("alpha", "alpha", "coefficient"),
    ]
    data = [[*row.coders, row.value] for row in rows]
    name = f"coders-{file_name(book)}"

    draw = partial(pairs_figure, title, names, cells, caption)
    data_behind = sheet_of(name, (title, caption), columns, data)
    return Picture(name, title, data_behind, partial(files_of, draw))


def _confusion(found: Findings, confusion: Confusion) -> Picture:
    scheme = found.snapshot.scheme
    shared = confusion.shared
    apart = shared.sum(axis=1) - np.diagonal(shared)
    # Those that meet others most, in the order of the codebook.
    most = sorted(np.argsort(-apart, kind="stable")[:_MOST_CONFUSED].tolist())
    shown = [place for place in most if apart[place] > 0]
    labels = [scheme.code[confusion.codes[place]].label for place in shown]
    whole = shared.sum(axis=1)
    shares = [[float(shared[row, column] / whole[row]) for column in shown] for row in shown]
    title = f"{book_title(scheme, confusion.codebook)}: codes that meet on the same words"
    left = len([value for value in apart if value > 0]) - len(shown)
    caption = (
        "Of each 100 characters that one coder gave the code of the row and another that of a"
        " column: framed, both the same; elsewhere, each gave what the other did not."
        + (f" {left:,} codes that meet others least are left out." if left else "")
        + f" {caption_of(found.pairs, found.snapshot)}"
    )
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

    draw = partial(confusion_figure, title, labels, shares, caption)
    data_behind = sheet_of(name, (title, caption), columns, data)
    return Picture(name, title, data_behind, partial(files_of, draw))


def _over_time(found: Findings, along: Along) -> Picture:
    drifts = [drift for drift in found.drifts if drift.along == along]
    courses = [_course(found, drift) for drift in drifts]
    title = _TITLES[along]
    caption = caption_of(found.table, found.snapshot)
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

    draw = partial(over_time_figure, title, courses, _AXIS, caption)
    data_behind = sheet_of(name, (title, caption), columns, data)
    return Picture(name, title, data_behind, partial(files_of, draw))


def _course(found: Findings, drift: Drift) -> Course:
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


def _prevalence(found: Findings, book: str) -> Picture:
    scheme = found.snapshot.scheme
    uses = [use for use in found.use if use.codebook == book]
    shares: dict[str, dict[str, float]] = defaultdict(dict)
    for use in uses:
        shares[use.code][use.coder] = use.share
    rows = [Used(scheme.code[code].label, some) for code, some in shares.items()]
    units = units_named(found.settings.compared.unit)
    title = f"{book_title(scheme, book)}: share of {units} with each code, by coder"
    caption = caption_of(found.pairs, found.snapshot)
    columns = [
        Column("code", "code"),
        Column("coder", "coder"),
        Column("share", "share", "share"),
    ]
    data: list[list[Cell]] = [[use.code, use.coder, use.share] for use in uses]
    name = f"prevalence-{file_name(book)}"

    draw = partial(prevalence_figure, title, rows, caption)
    data_behind = sheet_of(name, (title, caption), columns, data)
    return Picture(name, title, data_behind, partial(files_of, draw))
