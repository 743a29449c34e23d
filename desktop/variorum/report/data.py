"""The data from which the scripts of a report recompute its headline figures."""

from variorum.agreement.matching import Rule
from variorum.agreement.over_time import ALONG, timetable
from variorum.agreement.study import MISSING
from variorum.report.findings import Findings
from variorum.report.sheet import Cell, Column, Sheet, sheet_of
from variorum.report.span_data import span_data

RECOMPUTED = ("percent_agreement", "cohen_kappa", "fleiss_kappa", "krippendorff_alpha")
"""The measures that the scripts know."""
_SUBJECT = (Column("codebook", "codebook"), Column("group", "group"), Column("code", "code"))


def data_of(found: Findings, program: str) -> list[Sheet]:
    """Return the settings, the articles, the values of all units, and the figures to compare.

    Where spans are compared, these follow.
    """
    return [
        _settings(found, program),
        _articles(found),
        _values(found),
        _headline(found),
        _periods(found),
        *(span_data(found, found.spans) if found.spans else ()),
    ]


def _settings(found: Findings, program: str) -> Sheet:
    compared = found.settings.compared
    rule = Rule(compared.match, tolerance=compared.tolerance)
    rows = [
        ["program", program],
        ["comparison", found.settings.comparison],
        ["unit", compared.unit],
        *(
            [["match", rule.mode], ["tolerance", f"{rule.tolerance}"], ["iou", f"{rule.iou:g}"]]
            if found.spans
            else ()
        ),
        ["depth", str(compared.depth)],
        ["segmenter", found.table.segmenter or ""],
        ["done_by", compared.done_by],
        ["coders", ", ".join(found.selection.names())],
        ["codebooks", ", ".join(f"{k} {v}" for k, v in found.table.codebook_versions.items())],
        ["bootstrap", str(compared.bootstrap)],
        ["seed", str(compared.seed)],
        ["limit", f"{found.settings.limit:g}"],
    ]
    return sheet_of(
        "settings", ("Settings", ""), [Column("setting", "setting"), Column("value", "value")], rows
    )


def _articles(found: Findings) -> Sheet:
    columns = [
        Column("article", "article"),
        Column("title", "title"),
        Column("outlet", "outlet"),
        Column("date", "date"),
        Column("words", "words", "count"),
    ]
    rows: list[list[Cell]] = [
        [one.id, one.title, one.outlet, one.date, one.words] for one in found.selection.articles
    ]
    return sheet_of(
        "articles", ("Articles that count", "In the order of the resamples."), columns, rows
    )


def _values(found: Findings) -> Sheet:
    """Return how many units of an article got which values: 1 with it, 0 without, empty missing."""
    columns = [
        *_SUBJECT,
        Column("article", "article"),
        *(Column(coder.name, coder.name, "count") for coder in found.selection.coders),
        Column("units", "units", "count"),
    ]
    rows: list[list[Cell]] = []
    for figure in found.figures:
        study, subject = figure.binary, figure.subject
        for entry in range(len(study.pattern)):
            given = study.patterns[study.pattern[entry]].tolist()
            rows.append(
                [
                    subject.codebook,
                    subject.group,
                    subject.code,
                    study.articles[study.article[entry]],
                    *(None if value == MISSING else value for value in given),
                    round(study.weight[entry]),
                ]
            )
    return sheet_of("values", ("Values of units", ""), columns, rows)


def _periods(found: Findings) -> Sheet:
    """Return which articles make which period of the pictures over time."""
    columns = [Column("along", "along"), Column("period", "period"), Column("article", "article")]
    selection = found.selection
    rows: list[list[Cell]] = [
        [along, label, selection.articles[place].id]
        for along in ALONG
        for label, places in timetable(
            found.snapshot, selection, along, found.settings.batch
        ).periods
        for place in places
    ]
    return sheet_of("periods", ("Periods", ""), columns, rows)


def _headline(found: Findings) -> Sheet:
    columns = [
        *_SUBJECT,
        Column("measure", "measure"),
        Column("value", "value", "coefficient"),
        Column("low", "low", "coefficient"),
        Column("high", "high", "coefficient"),
    ]
    rows = [
        [row.codebook, row.group, row.code, row.measure, row.value, row.low, row.high]
        for row in found.table.rows
        if row.measure in RECOMPUTED
    ]
    return sheet_of("headline", ("Headline figures", ""), columns, rows)
