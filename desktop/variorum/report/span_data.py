"""The spans from which the scripts of a report recompute F1, precision, recall and uα."""

from collections.abc import Iterator

from variorum.report.findings import Findings
from variorum.report.sheet import Cell, Column, Sheet, sheet_of
from variorum.report.span_findings import SpanFindings

_SUBJECT = (Column("codebook", "codebook"), Column("group", "group"), Column("code", "code"))


def span_data(found: Findings, spans: SpanFindings) -> list[Sheet]:
    """Return the spans, who did which article, what each figure is about, and the figures."""
    return [
        _spans(spans, found),
        _done(spans, found),
        _subjects(spans),
        _headline(spans),
        _matched(spans),
    ]


def _spans(spans: SpanFindings, found: Findings) -> Sheet:
    """Return each span once; its code is what stands for it at the depth that is compared."""
    columns = [
        Column("article", "article"),
        Column("coder", "coder"),
        Column("code", "code"),
        Column("start", "start", "count"),
        Column("end", "end", "count"),
    ]
    names = [coder.name for coder in found.selection.coders]
    study = spans.study
    marks = study.marks.where(study.compared)
    rows: Iterator[list[Cell]] = (
        [study.roster.articles[article], names[coder], study.codes[code], start, end]
        for coder, code, article, start, end in zip(*(part.tolist() for part in marks), strict=True)
    )
    return sheet_of("spans", ("Spans as coded", ""), columns, list(rows))


def _done(spans: SpanFindings, found: Findings) -> Sheet:
    """Return the length of each article in characters, and 1 for each coder who finished it."""
    columns = [
        Column("article", "article"),
        Column("length", "length", "count"),
        *(Column(coder.name, coder.name, "count") for coder in found.selection.coders),
    ]
    roster, lengths = spans.study.roster, spans.study.lengths.tolist()
    rows: list[list[Cell]] = [
        [article, lengths[place], *(int(done) for done in roster.present[place])]
        for place, article in enumerate(roster.articles)
    ]
    return sheet_of("spans-done", ("Lengths and coders", ""), columns, rows)


def _subjects(spans: SpanFindings) -> Sheet:
    """Return which codes each figure takes together, one a line."""
    columns = [*_SUBJECT, Column("member", "member")]
    rows: list[list[Cell]] = [
        [one.codebook, one.group, one.code, member]
        for one in spans.subjects
        for member in sorted({spans.standing[code] for code in one.codes})
    ]
    return sheet_of("spans-subjects", ("Codes taken together", ""), columns, rows)


def _headline(spans: SpanFindings) -> Sheet:
    columns = [
        *_SUBJECT,
        Column("measure", "measure"),
        Column("value", "value", "coefficient"),
        Column("low", "low", "coefficient"),
        Column("high", "high", "coefficient"),
    ]
    rows: list[list[Cell]] = [
        [row.codebook, row.group, row.code, row.measure, row.value, row.low, row.high]
        for row in spans.table.rows
    ]
    return sheet_of("spans-headline", ("Headline figures of spans", ""), columns, rows)


def _matched(spans: SpanFindings) -> Sheet:
    columns = [
        *_SUBJECT,
        Column("coder_1", "coder"),
        Column("coder_2", "coder"),
        Column("matched", "matched", "count"),
        Column("spans_1", "spans of the first", "count"),
        Column("spans_2", "spans of the second", "count"),
        Column("recall", "recall", "coefficient"),
        Column("precision", "precision", "coefficient"),
        Column("f1", "F1", "coefficient"),
    ]
    rows: list[list[Cell]] = [
        [
            one.row.codebook,
            one.row.group,
            one.row.code,
            *one.coders,
            one.matched,
            one.first,
            one.second,
            one.recall,
            one.precision,
            one.f1,
        ]
        for one in spans.matched
    ]
    return sheet_of("spans-matched-pairs", ("Spans matched", ""), columns, rows)
