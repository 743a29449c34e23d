"""What stands beside coefficients that prevalence or bias make hard to read, in columns."""

from collections.abc import Sequence
from dataclasses import replace

from variorum.agreement.headline import HEADLINE
from variorum.agreement.paradox import Beside, beside
from variorum.agreement.rows import figures
from variorum.agreement.selection import select
from variorum.agreement.table import AgreementTable
from variorum.cli.figures import subject_name
from variorum.cli.printing import aligned
from variorum.errors import sentence
from variorum.model.codebook import Scheme
from variorum.model.snapshot import Snapshot

_MISLEADING = frozenset({"high_prevalence", "coder_bias"})
_HEAD = (
    "subject",
    "agreement",
    "on presence",
    "on absence",
    "prevalence index",
    "bias index",
    "Gwet’s AC1",
)


def beside_misleading(records: Snapshot, table: AgreementTable) -> list[Beside]:
    """Return what stands beside the figures of all coders that a remark calls misleading."""
    settings = table.settings
    if settings.by in {"pair", "article"} or settings.unit == "span" or settings.measures:
        return []
    about = {
        (row.codebook, row.group, row.code) for row in table.rows if _MISLEADING & {*row.warnings}
    }
    if not about:
        return []
    asked = replace(settings, measures=(HEADLINE.name,))
    found = [
        beside(figure)
        for figure in figures(records, asked, select(records, asked))
        if (figure.subject.codebook, figure.subject.group, figure.subject.code) in about
    ]
    return [one for one in found if one is not None]


def beside_lines(found: Sequence[Beside], scheme: Scheme) -> list[str]:
    """Return a line for each of ``found``."""
    rows = [
        [
            subject_name(one.codebook, one.group, one.code, scheme),
            *map(_percent, (one.agreement, one.p_pos, one.p_neg)),
            *map(_coefficient, (one.prevalence_index, one.bias_index, one.ac1)),
        ]
        for one in found
    ]
    return [
        "",
        sentence("cli", "Beside alpha where one value prevails, or coders differ in use:"),
        *aligned([[*_HEAD], *rows], 1),
    ]


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"


def _coefficient(value: float | None) -> str:
    return "–" if value is None else f"{value:z.3f}"
