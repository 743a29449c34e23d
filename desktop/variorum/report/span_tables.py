"""The tables of a comparison whose unit is the span."""

from collections.abc import Iterable, Sequence

from variorum.agreement.rows import Row
from variorum.agreement.table import AgreementTable
from variorum.errors import Phrase
from variorum.report.findings import Findings
from variorum.report.names import book_title, label_of, level_of, remarks_on, rows_together
from variorum.report.sheet import Cell, Column, Sheet, sheet_of
from variorum.report.span_findings import F1, U_ALPHA, SpanFindings


def span_sheets(found: Findings, spans: SpanFindings) -> list[Sheet]:
    """Return the tables, in the order of the workbook."""
    return [
        _overview(found, spans.table),
        _pairs(found, spans.pairs),
        _matched(found, spans),
        _articles(found, spans.articles),
    ]


def _figure_columns(*, with_intervals: bool = True) -> list[Column]:
    low, high = Phrase("sheets", "low"), Phrase("sheets", "high")
    f1 = Column(F1, Phrase("sheets", "F1"), "coefficient")
    alpha = Column(U_ALPHA, Phrase("sheets", "uα"), "coefficient")
    bounds = {
        name: [
            Column(f"{name}_low", low, "coefficient"),
            Column(f"{name}_high", high, "coefficient"),
        ]
        for name in (F1, U_ALPHA)
        if with_intervals
    }
    return [
        Column("n_spans", Phrase("sheets", "spans"), "count"),
        Column("n_articles", Phrase("sheets", "articles"), "count"),
        Column("prevalence", Phrase("sheets", "share of text"), "share"),
        *(f1, *bounds.get(F1, ())),
        *(alpha, *bounds.get(U_ALPHA, ())),
        Column("remarks", Phrase("sheets", "remarks")),
    ]


def _figures(rows: Sequence[Row], *, with_intervals: bool = True) -> list[Cell]:
    by = {row.measure: row for row in rows}
    cells: list[Cell] = [rows[0].n_units, rows[0].n_articles, rows[0].prevalence]
    for name in (F1, U_ALPHA):
        row = by[name]
        cells += [row.value, row.low, row.high] if with_intervals else [row.value]
    return [*cells, remarks_on(rows)]


def _words(found: Findings, title: str, table: AgreementTable) -> tuple[str, str]:
    caption = Phrase(
        "sheets",
        "F1 is twice the matched spans by all spans of two coders, the mean over pairs (Hripcsak &"
        " Rothschild 2005); uα is Krippendorff’s alpha for unitizing (Krippendorff et al. 2016)."
        " {settings}",
        settings=found.caption(table),
    )
    return title, caption


def _overview(found: Findings, table: AgreementTable) -> Sheet:
    scheme = found.snapshot.scheme
    columns = [
        Column("codebook", Phrase("sheets", "codebook")),
        Column("level", Phrase("sheets", "level")),
        Column("id", Phrase("sheets", "id")),
        Column("label", Phrase("sheets", "what")),
        *_figure_columns(),
    ]
    rows = [
        [
            rows[0].codebook,
            level_of(rows[0]),
            rows[0].code or rows[0].group or rows[0].codebook,
            label_of(scheme, rows[0].codebook, rows[0].group, rows[0].code),
            *_figures(rows),
        ]
        for rows in rows_together(table)
    ]
    return sheet_of("spans", _words(found, Phrase("sheets", "Spans"), table), columns, rows)


def _pairs(found: Findings, table: AgreementTable) -> Sheet:
    columns = [
        Column("codebook", Phrase("sheets", "codebook")),
        Column("coders", Phrase("sheets", "coders")),
        *_figure_columns(),
    ]
    rows = [
        [
            book_title(found.snapshot.scheme, rows[0].codebook),
            " – ".join(rows[0].coders),
            *_figures(rows),
        ]
        for rows in rows_together(table)
    ]
    title = Phrase("sheets", "Spans, pairs of coders")
    return sheet_of("spans-pairs", _words(found, title, table), columns, rows)


def _matched(found: Findings, spans: SpanFindings) -> Sheet:
    scheme = found.snapshot.scheme
    columns = [
        Column("id", Phrase("sheets", "id")),
        Column("label", Phrase("sheets", "what")),
        Column("coder_1", Phrase("sheets", "first coder")),
        Column("coder_2", Phrase("sheets", "second coder")),
        Column("matched", Phrase("sheets", "matched"), "count"),
        Column("spans_1", Phrase("sheets", "spans of the first"), "count"),
        Column("spans_2", Phrase("sheets", "spans of the second"), "count"),
        Column("recall", Phrase("sheets", "recall"), "coefficient"),
        Column("precision", Phrase("sheets", "precision"), "coefficient"),
        Column("f1", Phrase("sheets", "F1"), "coefficient"),
    ]
    rows: Iterable[list[Cell]] = (
        [
            one.row.code or one.row.group or one.row.codebook,
            label_of(scheme, one.row.codebook, one.row.group, one.row.code),
            *one.coders,
            one.matched,
            one.first,
            one.second,
            one.recall,
            one.precision,
            one.f1,
        ]
        for one in spans.matched
    )
    caption = Phrase(
        "sheets",
        "Recall is the share of the first coder’s spans that are matched, precision that of the"
        " second’s: neither coder is the standard, so with the two exchanged they change places. F1"
        " is their harmonic mean. {settings}",
        settings=found.caption(spans.table),
    )
    title = Phrase("sheets", "Spans matched")
    return sheet_of("spans-matched", (title, caption), columns, list(rows))


def _articles(found: Findings, table: AgreementTable) -> Sheet:
    titles = {article.id: article.title for article in found.snapshot.articles}
    columns = [
        Column("article", Phrase("sheets", "article id"), printed=False),
        Column("title", Phrase("sheets", "article")),
        Column("codebook", Phrase("sheets", "codebook")),
        *_figure_columns(with_intervals=False),
    ]
    rows: list[list[Cell]] = [
        [
            rows[0].article,
            titles[rows[0].article or ""],
            book_title(found.snapshot.scheme, rows[0].codebook),
            *_figures(rows, with_intervals=False),
        ]
        for rows in rows_together(table)
    ]
    title = Phrase("sheets", "Spans, articles")
    return sheet_of("spans-articles", _words(found, title, table), columns, rows)
