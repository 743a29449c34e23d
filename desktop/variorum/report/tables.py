"""The tables of a report."""

from collections.abc import Sequence

from variorum.agreement.over_time import TimeCourse
from variorum.agreement.paradox import beside
from variorum.agreement.rows import Row
from variorum.agreement.table import AgreementTable
from variorum.errors import Phrase
from variorum.report.findings import Findings
from variorum.report.names import (
    UNDEFINED,
    book_title,
    label_of,
    level_of,
    remarks_on,
    rows_together,
)
from variorum.report.question_table import question_sheet, remark_sheet
from variorum.report.sheet import Cell, Column, Sheet, coefficient, sheet_of
from variorum.report.span_tables import span_sheets

_PERCENT, _ALPHA, _SETS = "percent_agreement", "krippendorff_alpha", "krippendorff_alpha_masi"
_KAPPAS = {
    "cohen_kappa": Phrase("sheets", "Cohen’s kappa"),
    "fleiss_kappa": Phrase("sheets", "Fleiss’ kappa"),
}
_ALONG = {
    "week": Phrase("sheets", "week"),
    "batch": Phrase("sheets", "batch, as finished"),
    "position": Phrase("sheets", "position in the project"),
}
_OUTLOOKS = {
    "clear": Phrase("sheets", "clears it"),
    "more": Phrase("sheets", "more articles"),
    "undecided": Phrase("sheets", "undecided: the value is not above it, the interval reaches it"),
    "below": Phrase("sheets", "no number of articles: the interval is not above it; mend the code"),
    "rare": Phrase("sheets", "too rare to judge"),
    "no_interval": Phrase("sheets", "no interval"),
    "undefined": Phrase("sheets", "undefined"),
}
_KINDS = {
    "missed": Phrase("sheets", "missed"),
    "code": Phrase("sheets", "another code"),
    "boundary": Phrase("sheets", "other edges"),
}
_LONG = (
    Column("codebook", Phrase("sheets", "codebook")),
    Column("group", Phrase("sheets", "group")),
    Column("code", Phrase("sheets", "code")),
    Column("article", Phrase("sheets", "article")),
    Column("coders", Phrase("sheets", "coders")),
    Column("unit", Phrase("sheets", "unit")),
    Column("measure", Phrase("sheets", "measure")),
    Column("value", Phrase("sheets", "value"), "coefficient"),
    Column("low", Phrase("sheets", "low"), "coefficient"),
    Column("high", Phrase("sheets", "high"), "coefficient"),
    Column("n_units", Phrase("sheets", "units"), "count"),
    Column("n_articles", Phrase("sheets", "articles"), "count"),
    Column("prevalence", Phrase("sheets", "prevalence"), "share"),
    Column("undefined", Phrase("sheets", "undefined")),
    Column("warnings", Phrase("sheets", "warnings")),
)


def sheets_of(found: Findings) -> list[Sheet]:
    """Return the tables, in the order of the workbook."""
    return [
        *(span_sheets(found, found.spans) if found.spans else ()),
        _overview(found),
        remark_sheet(found),
        question_sheet(found),
        _beside(found),
        _pairs(found),
        _articles(found),
        _over_time(found),
        _trends(found),
        _needs(found),
        _agenda(found),
        _left_out(found),
    ]


def rows_sheet(name: str, found: Findings, table: AgreementTable) -> Sheet:
    """Return the rows of ``table`` as they are, one figure a line."""
    rows = [[_plain(row.as_dict()[column.key]) for column in _LONG] for row in table.rows]
    return sheet_of(name, ("Rows", found.caption(table)), _LONG, rows)


def _plain(value: object) -> Cell:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    assert value is None or isinstance(value, str | int | float)  # noqa: S101  a row has no others
    return value


def _figure_columns(table: AgreementTable) -> list[Column]:
    kappa = next((row.measure for row in table.rows if row.measure in _KAPPAS), "fleiss_kappa")
    return [
        Column("n_units", Phrase("sheets", "units"), "count"),
        Column("n_articles", Phrase("sheets", "articles"), "count"),
        Column("prevalence", Phrase("sheets", "prevalence"), "share"),
        Column(_PERCENT, Phrase("sheets", "agreement"), "share"),
        Column(kappa, _KAPPAS[kappa], "coefficient"),
        Column(_ALPHA, Phrase("sheets", "alpha"), "coefficient"),
        Column("low", Phrase("sheets", "low"), "coefficient"),
        Column("high", Phrase("sheets", "high"), "coefficient"),
        Column(_SETS, Phrase("sheets", "alpha of sets"), "coefficient"),
        Column("sets_low", Phrase("sheets", "low"), "coefficient"),
        Column("sets_high", Phrase("sheets", "high"), "coefficient"),
        Column("remarks", Phrase("sheets", "remarks")),
    ]


def _figures(rows: Sequence[Row]) -> list[Cell]:
    by = {row.measure: row for row in rows}
    first, alpha, sets = rows[0], by.get(_ALPHA), by.get(_SETS)
    values = {name: row.value for name, row in by.items()}
    kappa = next((values[name] for name in _KAPPAS if name in values), None)
    return [
        first.n_units,
        first.n_articles,
        first.prevalence,
        values.get(_PERCENT),
        kappa,
        values.get(_ALPHA),
        alpha.low if alpha else None,
        alpha.high if alpha else None,
        values.get(_SETS),
        sets.low if sets else None,
        sets.high if sets else None,
        remarks_on(rows),
    ]


def _overview(found: Findings) -> Sheet:
    scheme = found.snapshot.scheme
    columns = [
        Column("codebook", Phrase("sheets", "codebook")),
        Column("level", Phrase("sheets", "level")),
        Column("id", Phrase("sheets", "id")),
        Column("label", Phrase("sheets", "what")),
        *_figure_columns(found.table),
    ]
    rows = [
        [
            rows[0].codebook,
            level_of(rows[0]),
            rows[0].code or rows[0].group or rows[0].codebook,
            label_of(scheme, rows[0].codebook, rows[0].group, rows[0].code),
            *_figures(rows),
        ]
        for rows in rows_together(found.table)
    ]
    caption = found.caption(found.table)
    return sheet_of("agreement", (Phrase("sheets", "Agreement"), caption), columns, rows)


def _beside(found: Findings) -> Sheet:
    columns = [
        Column("id", Phrase("sheets", "id")),
        Column("label", Phrase("sheets", "what")),
        Column("agreement", Phrase("sheets", "agreement"), "share"),
        Column("alpha", Phrase("sheets", "alpha"), "coefficient"),
        Column("p_pos", Phrase("sheets", "present"), "share"),
        Column("p_neg", Phrase("sheets", "absent"), "share"),
        Column("prevalence_index", Phrase("sheets", "prevalence index"), "coefficient"),
        Column("bias_index", Phrase("sheets", "bias index"), "coefficient"),
        Column("ac1", Phrase("sheets", "AC1"), "coefficient"),
        Column("words", Phrase("sheets", "what happened")),
    ]
    scheme = found.snapshot.scheme
    rows = [
        [
            one.code or one.group or one.codebook,
            label_of(scheme, one.codebook, one.group, one.code),
            one.agreement,
            one.alpha,
            one.p_pos,
            one.p_neg,
            one.prevalence_index,
            one.bias_index,
            one.ac1,
            one.words,
        ]
        for one in map(beside, found.figures)
        if one is not None
    ]
    caption = Phrase(
        "sheets",
        "Agreement on presence and on absence (Cicchetti & Feinstein 1990), prevalence index, bias"
        " index (Byrt, Bishop & Carlin 1993) and Gwet’s AC1 (Gwet 2008), with words"
        " where one value prevails or coders differ in use. {settings}",
        settings=found.caption(found.table),
    )
    return sheet_of(
        "prevalence-and-bias", (Phrase("sheets", "Prevalence and bias"), caption), columns, rows
    )


def _pairs(found: Findings) -> Sheet:
    columns = [
        Column("codebook", Phrase("sheets", "codebook")),
        Column("coders", Phrase("sheets", "coders")),
        *_figure_columns(found.pairs),
    ]
    rows = [
        [
            book_title(found.snapshot.scheme, rows[0].codebook),
            " – ".join(rows[0].coders),
            *_figures(rows),
        ]
        for rows in rows_together(found.pairs)
    ]
    caption = found.caption(found.pairs)
    return sheet_of("pairs", (Phrase("sheets", "Pairs of coders"), caption), columns, rows)


def _articles(found: Findings) -> Sheet:
    titles = {article.id: article.title for article in found.snapshot.articles}
    moved = {(one.codebook, one.code, one.article): one for one in found.influences}
    columns = [
        Column("article", Phrase("sheets", "article id"), printed=False),
        Column("title", Phrase("sheets", "article")),
        Column("codebook", Phrase("sheets", "codebook")),
        *_figure_columns(found.articles),
        Column("without", Phrase("sheets", "alpha of all without it"), "coefficient"),
        Column("moved", Phrase("sheets", "moves it by"), "coefficient"),
    ]
    rows: list[list[Cell]] = []
    for some in rows_together(found.articles):
        first = some[0]
        influence = moved.get((first.codebook or "", first.code, first.article or ""))
        rows.append(
            [
                first.article,
                titles[first.article or ""],
                book_title(found.snapshot.scheme, first.codebook),
                *_figures(some),
                influence.without if influence else None,
                influence.moved if influence else None,
            ]
        )
    caption = found.caption(found.articles)
    return sheet_of("articles", (Phrase("sheets", "Articles"), caption), columns, rows)


def _over_time(found: Findings) -> Sheet:
    columns = [
        Column("along", Phrase("sheets", "along")),
        Column("codebook", Phrase("sheets", "codebook")),
        Column("period", Phrase("sheets", "period")),
        Column("articles", Phrase("sheets", "articles"), "count"),
        Column("alpha", Phrase("sheets", "alpha"), "coefficient"),
        Column("low", Phrase("sheets", "low"), "coefficient"),
        Column("high", Phrase("sheets", "high"), "coefficient"),
        Column("why", Phrase("sheets", "why none")),
        Column("versions", Phrase("sheets", "codebook versions")),
        Column("new_version", Phrase("sheets", "codebook changed")),
        Column("codings_per_1000_words", Phrase("sheets", "codings per 1,000 words"), "number"),
    ]
    rows = [
        [
            _ALONG[drift.along],
            label_of(found.snapshot.scheme, drift.codebook, None, drift.code),
            period.label,
            period.articles,
            period.value,
            period.low,
            period.high,
            UNDEFINED.get(period.why or "", period.why or ""),
            ", ".join(period.versions),
            Phrase("sheets", "yes") if period.new_version else "",
            period.codings_per_1000_words,
        ]
        for drift in found.drifts
        for period in drift.periods
    ]
    caption = Phrase(
        "sheets",
        "{settings} A week is that in which the last coder finished an article. Minutes are not"
        " given: a project knows when a coding was made, not how long it took.",
        settings=found.caption(found.table),
    )
    return sheet_of("over-time", (Phrase("sheets", "Over time"), caption), columns, rows)


def _trends(found: Findings) -> Sheet:
    columns = [
        Column("along", Phrase("sheets", "along")),
        Column("codebook", Phrase("sheets", "codebook")),
        Column("difference", Phrase("sheets", "last minus first"), "coefficient"),
        Column("low", Phrase("sheets", "low"), "coefficient"),
        Column("high", Phrase("sheets", "high"), "coefficient"),
        Column("spearman", Phrase("sheets", "Spearman"), "coefficient"),
        Column("p", Phrase("sheets", "p"), "coefficient"),
        Column("undated", Phrase("sheets", "articles without date"), "count"),
    ]
    rows = [_trend(drift, found) for drift in found.drifts]
    caption = Phrase(
        "sheets",
        "Last minus first period, with its interval where both have ten articles. Spearman’s"
        " correlation of the period with each article’s percent agreement; p (two-sided) from"
        " permutations of the articles. {settings}",
        settings=found.caption(found.table),
    )
    return sheet_of("trends", (Phrase("sheets", "Trends"), caption), columns, rows)


def _trend(drift: TimeCourse, found: Findings) -> list[Cell]:
    return [
        _ALONG[drift.along],
        label_of(found.snapshot.scheme, drift.codebook, None, drift.code),
        drift.difference,
        drift.difference_low,
        drift.difference_high,
        drift.spearman,
        drift.p,
        drift.undated,
    ]


def _needs(found: Findings) -> Sheet:
    columns = [
        Column("code", Phrase("sheets", "id")),
        Column("label", Phrase("sheets", "code")),
        Column("articles", Phrase("sheets", "articles"), "count"),
        Column("with_code", Phrase("sheets", "with the code"), "count"),
        Column("alpha", Phrase("sheets", "alpha"), "coefficient"),
        Column("low", Phrase("sheets", "low"), "coefficient"),
        Column("high", Phrase("sheets", "high"), "coefficient"),
        Column("outlook", Phrase("sheets", "outlook")),
        Column("further", Phrase("sheets", "further articles"), "count"),
    ]
    rows = [
        [
            need.code,
            label_of(found.snapshot.scheme, need.codebook, None, need.code),
            need.articles,
            need.with_code,
            need.value,
            need.low,
            need.high,
            _OUTLOOKS[need.outlook],
            need.further,
        ]
        for need in found.needs
    ]
    caption = Phrase(
        "sheets",
        "Further articles, coded by all coders, until the lower end of the 95 % interval is"
        " expected above {limit}, if they are like those at hand and the value stays: the interval"
        " shrinks as one by the root of their number (Efron & Tibshirani 1993, ch. 6). Codes in"
        " fewer than five articles are too rare to judge. {settings}",
        limit=coefficient(found.settings.limit),
        settings=found.caption(found.table),
    )
    return sheet_of("how-much-more", (Phrase("sheets", "How much more"), caption), columns, rows)


def _agenda(found: Findings) -> Sheet:
    titles = {article.id: article.title for article in found.snapshot.articles}
    columns = [
        Column("code", Phrase("sheets", "id")),
        Column("label", Phrase("sheets", "code")),
        Column("article", Phrase("sheets", "article id"), printed=False),
        Column("title", Phrase("sheets", "article")),
        Column("start", Phrase("sheets", "start"), "count"),
        Column("end", Phrase("sheets", "end"), "count"),
        Column("kind", Phrase("sheets", "kind")),
        Column("alpha", Phrase("sheets", "alpha"), "coefficient"),
        Column("without", Phrase("sheets", "without it"), "coefficient"),
        Column("moved", Phrase("sheets", "moves by"), "coefficient"),
    ]
    rows: list[list[Cell]] = [
        [
            one.code,
            label_of(found.snapshot.scheme, one.codebook, None, one.code),
            one.article,
            titles[one.article],
            one.start,
            one.end,
            _KINDS[one.kind],
            one.value,
            one.without,
            one.moved,
        ]
        for one in found.lessons
    ]
    caption = Phrase(
        "sheets",
        "The disagreements without which the alphas of their codes rise furthest. {settings}",
        settings=found.caption(found.table),
    )
    title = Phrase("sheets", "The ten that would teach most")
    return sheet_of("agenda", (title, caption), columns, rows)


def _left_out(found: Findings) -> Sheet:
    titles = {article.id: article.title for article in found.snapshot.articles}
    columns = [
        Column("article", Phrase("sheets", "article id"), printed=False),
        Column("title", Phrase("sheets", "article")),
        Column("why", Phrase("sheets", "why")),
    ]
    rows: list[list[Cell]] = [
        [left.article, titles[left.article], left.why] for left in found.table.left_out
    ]
    caption = Phrase(
        "sheets", "Articles that do not count. {settings}", settings=found.caption(found.table)
    )
    return sheet_of("left-out", (Phrase("sheets", "Left out"), caption), columns, rows)
