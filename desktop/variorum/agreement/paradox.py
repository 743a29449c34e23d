"""What stands beside a coefficient where one value prevails, or coders differ in use, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from variorum.agreement.facts import facts_of
from variorum.agreement.headline import HEADLINE
from variorum.agreement.measures import gwet_ac1, percent_agreement
from variorum.agreement.rows import Figure, Row, figure_behind
from variorum.agreement.settings import Settings
from variorum.agreement.study import Study, number_or_none
from variorum.errors import Phrase, decimal, sentence, together
from variorum.model.snapshot import Snapshot

PREVALENT = sentence(
    "agreement",
    "Coders agree on {agreement} of the units, but {commonest} of all values are “{which}”, and"
    " there chance alone agrees most of the time. Where it is present they agree by {p_pos}, where"
    " it is absent by {p_neg}. So alpha ({alpha}) rests on few units, and can be low although"
    " coders agree on nearly all (Feinstein & Cicchetti 1990); AC1, which prevalence moves less,"
    " is {ac1}.",
)
BIASED = sentence(
    "agreement", "Coders differ in use: one has it in {most} of the units, another in {least}."
)
PRESENT, ABSENT = sentence("agreement", "has it"), sentence("agreement", "has it not")


@dataclass(frozen=True, kw_only=True)
class Beside:
    """What is shown beside a coefficient of units with and without a code.

    ``p_pos`` and ``p_neg`` are the specific agreements on presence and absence, for any number of
    coders; ``prevalence_index`` is the share of values with it minus that without, ``bias_index``
    the largest difference between two coders' shares (Byrt, Bishop & Carlin 1993). ``words`` say
    what happened; they are empty where nothing is odd.
    """

    codebook: str
    group: str | None
    code: str | None
    agreement: float
    alpha: float | None
    p_pos: float | None
    p_neg: float | None
    prevalence_index: float
    bias_index: float
    ac1: float | None
    words: str


def beside(figure: Figure) -> Beside | None:
    """Return what stands beside ``figure``, the headline of a subject; None without any unit."""
    study = figure.binary.of_pairable_units.pooled
    agreement = percent_agreement.MEASURE.compute(study).value
    if agreement is None:
        return None
    counts = study.marginals(np.ones(len(study.patterns)))[0]
    shares = [share for column in range(len(study.coders)) for share in _share(study, column)]
    p_neg, p_pos = _specific(study)
    alpha = figure.measure.compute(figure.study).value
    ac1 = gwet_ac1.MEASURE.compute(study).value
    facts = facts_of(study)
    lines = []
    if facts.varies[0] and facts.prevalent[0]:
        lines.append(
            Phrase(
                "agreement",
                PREVALENT,
                agreement=_percent(agreement),
                commonest=_percent(float(counts.max() / counts.sum())),
                which=Phrase("agreement", PRESENT if counts[1] > counts[0] else ABSENT),
                p_pos=_percent(p_pos),
                p_neg=_percent(p_neg),
                alpha=_coefficient(alpha),
                ac1=_coefficient(ac1),
            )
        )
    if facts.varies[0] and facts.biased[0]:
        most, least = _percent(max(shares)), _percent(min(shares))
        lines.append(Phrase("agreement", BIASED, most=most, least=least))
    return Beside(
        codebook=figure.subject.codebook,
        group=figure.subject.group,
        code=figure.subject.code,
        agreement=agreement,
        alpha=alpha,
        p_pos=p_pos,
        p_neg=p_neg,
        prevalence_index=float((counts[1] - counts[0]) / counts.sum()),
        bias_index=max(shares) - min(shares),
        ac1=ac1,
        words=together(lines, " "),
    )


def beside_row(snapshot: Snapshot, settings: Settings, row: Row) -> Beside | None:
    """Return what stands beside ``row`` of the table of ``settings``."""
    figure = figure_behind(snapshot, settings, row, HEADLINE.name)
    return None if figure is None else beside(figure)


def _share(study: Study, column: int) -> Sequence[float]:
    """Return the share of a coder's values that have it; nothing if the coder has no value."""
    counts = study.marginals(np.ones(len(study.patterns)), column)[0]
    return [float(counts[1] / counts.sum())] if counts.sum() else []


def _specific(study: Study) -> tuple[float | None, float | None]:
    """Return the specific agreement on each of the two categories."""
    found = []
    for category in (0, 1):
        given = (study.patterns == category).sum(axis=1)
        agreeing = float((study.weight * given * (given - 1)).sum())
        possible = float((study.weight * given * (study.sizes - 1)).sum())
        found.append(number_or_none(agreeing / possible if possible else np.nan))
    return found[0], found[1]


def _percent(value: float | None) -> str:
    return "–" if value is None else together([decimal(100 * value, 1), "%"], " ")


def _coefficient(value: float | None) -> str:
    return "–" if value is None else decimal(value, 3)
