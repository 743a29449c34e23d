"""Alpha of the codes of units that meet."""

import numpy as np

from variorum.agreement.measure import Details
from variorum.agreement.result import Reason
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, number_or_none, ratio
from variorum.agreement.unitizing import Lengths, lengths_by_article, share_lost
from variorum.errors import sentence


def cu_alpha(study: SpanStudy) -> Statistics:
    """Alpha of the codes where units meet, gaps apart (Krippendorff et al. 2016)."""
    return Statistics(lengths_by_article(study), _coefficient)


def _coefficient(sums: Floats) -> Coefficient:
    _, met, same, _, square, _ = Lengths.of(sums)
    whole = met.sum(axis=-1)
    scale = 1 / _divisor(whole, square)
    observed = whole - same.sum(axis=-1)
    expected = whole - scale * (met**2 - square).sum(axis=-1)
    return Coefficient(share_lost(observed, expected, whole), observed, expected)


def _divisor(whole: Floats, square: Floats) -> Floats:
    """Return ``l* - sum x*/l*``, NaN where it is nothing."""
    divisor = whole - ratio(square.sum(axis=-1), whole)
    return np.where(divisor > 1e-9 * whole, divisor, np.nan)


def _details(study: SpanStudy, statistics: Statistics) -> Details:
    """Return coverage, and alpha and coverage of each code ((k)u-alpha)."""
    sums = statistics.by_article.sum(axis=0, keepdims=True)
    own, met, same, _, square, gap = (part[0] for part in Lengths.of(sums))
    value = number_or_none(_coefficient(sums).value[0])
    whole = met.sum()
    if not whole > 0:
        return Details(None, {"cu_alpha": None, "coverage": None, "by_code": {}})
    scale = 1 / _divisor(whole, square)
    row = scale * (met * whole - square)
    apart = row - scale * (met**2 - square)
    alphas = share_lost(ratio(row, met) * (met - same), apart, met)
    by_code = {
        code: {"alpha": number_or_none(alpha), "coverage": number_or_none(coverage)}
        for code, alpha, coverage in zip(study.codes, alphas, ratio(met, own), strict=True)
    }
    # Of everything, gaps too; that of a code is of its own units.
    coverage = float(whole / (own.sum() + gap))
    return Details(None, {"cu_alpha": value, "coverage": coverage, "by_code": by_code})


def _why_not(study: SpanStudy) -> Reason:
    if study.overlapping:
        return "overlapping_units"
    met = Lengths.of(lengths_by_article(study).sum(axis=0)).met
    return "no_variation" if met.sum() > 0 else "no_pairable_units"


MEASURE = SpanMeasure(
    name="cu_alpha",
    title=sentence("agreement", "Alpha of the codes of units that meet"),
    statistics=cu_alpha,
    details=_details,
    unit="character",
    why=_why_not,
)
