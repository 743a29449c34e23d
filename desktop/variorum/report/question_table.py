"""Tables of a report in words: the four questions apart, and what remarks on figures mean."""

from collections import Counter

from variorum.agreement.remarks import REMARKS
from variorum.agreement.study import number_or_none
from variorum.errors import Phrase
from variorum.report.findings import Findings
from variorum.report.names import book_title
from variorum.report.sheet import Cell, Column, Sheet, sheet_of

_QUESTIONS = {
    "noticed": Phrase("sheets", "Did both notice something?"),
    "edges": Phrase("sheets", "The same edges?"),
    "code": Phrase("sheets", "The same code?"),
    "entity": Phrase("sheets", "The same entity and role?"),
}


def question_sheet(found: Findings) -> Sheet:
    """Return the answers, four of each codebook."""
    alphas = {
        one.subject.codebook: number_or_none(one.statistics.all().value[0])
        for one in found.figures
        if one.subject.group is None and one.subject.code is None
    }
    columns = [
        Column("codebook", Phrase("sheets", "codebook")),
        Column("question", Phrase("sheets", "question")),
        Column("share", Phrase("sheets", "the same"), "share"),
        Column("low", Phrase("sheets", "low"), "share"),
        Column("high", Phrase("sheets", "high"), "share"),
        Column("of", Phrase("sheets", "of"), "count"),
        Column("alpha", Phrase("sheets", "alpha"), "coefficient"),
    ]
    rows: list[list[Cell]] = [
        [
            book_title(found.snapshot.scheme, one.codebook),
            _QUESTIONS[one.question],
            one.value,
            one.low,
            one.high,
            one.of,
            alphas.get(one.codebook) if one.question == "noticed" else one.alpha,
        ]
        for one in found.answers
    ]
    caption = Phrase(
        "sheets",
        "Spans of two coders are matched one to one where they share characters, whatever their"
        " codes. Noticed: twice the matched by all spans of both (F1). Edges and code: of the"
        " matched, those with the same start and end, and with the same code. Entity and role: of"
        " those with the same code on which both decided. Means over pairs of coders, with 95 %"
        " intervals from resampled articles. Alpha takes chance out: for the first question of"
        " units with any code of the codebook, for codes and entities of the matched spans."
        " {settings}",
        settings=found.caption(found.table),
    )
    words = Phrase("sheets", "Four questions apart"), caption
    return sheet_of("four-questions", words, columns, rows)


def remark_sheet(found: Findings) -> Sheet:
    """Return what the remarks on figures say, each in a sentence, and how many figures have it."""
    shown = [*found.table.rows, *(found.spans.table.rows if found.spans else ())]
    counts = Counter(name for row in shown for name in row.warnings)
    columns = [
        Column("remark", Phrase("sheets", "remark")),
        Column("meaning", Phrase("sheets", "what it means")),
        Column("figures", Phrase("sheets", "figures"), "count"),
    ]
    rows: list[list[Cell]] = [
        [*(Phrase("agreement", words) for words in REMARKS[name]), count]
        for name, count in counts.most_common()
        if name in REMARKS
    ]
    caption = Phrase(
        "sheets",
        "What the remarks beside the figures of agreement mean. {settings}",
        settings=found.caption(found.table),
    )
    return sheet_of("remarks", (Phrase("sheets", "Remarks"), caption), columns, rows)
