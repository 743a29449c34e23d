"""Alpha for unitizing."""

from variorum.agreement.measure import Details
from variorum.agreement.result import Reason
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, number_or_none, ratio
from variorum.agreement.unitizing import Lengths, lengths_by_article, share_lost
from variorum.errors import sentence


def u_alpha(study: SpanStudy) -> Statistics:
    """Alpha of units, codes and gaps together (Krippendorff et al. 2016)."""
    return Statistics(lengths_by_article(study), _coefficient)


def _coefficient(sums: Floats) -> Coefficient:
    own, met, same, square, _, gap = Lengths.of(sums)
    whole = own.sum(axis=-1) + gap
    scale = ratio(whole, whole**2 - square.sum(axis=-1) - gap)
    both_gap = gap - (own - met).sum(axis=-1)
    observed = whole - same.sum(axis=-1) - both_gap
    # All e_ck together are the whole length.
    expected = whole - scale * ((own**2 - square).sum(axis=-1) + gap**2 - gap)
    return Coefficient(share_lost(observed, expected, whole), observed, expected)


def _binary(sums: Floats) -> Floats:
    """Return alpha of marked against unmarked (|u-alpha)."""
    own, met, _, square, _, gap = Lengths.of(sums)
    whole = own.sum(axis=-1) + gap
    scale = ratio(whole, whole**2 - square.sum(axis=-1) - gap)
    apart = (own - met).sum(axis=-1)
    return share_lost(apart, scale * gap * (whole - gap), whole)


def _details(_study: SpanStudy, statistics: Statistics) -> Details:
    sums = statistics.by_article.sum(axis=0, keepdims=True)
    values = {"u_alpha": _coefficient(sums).value, "u_alpha_binary": _binary(sums)}
    return Details(None, {name: number_or_none(value[0]) for name, value in values.items()})


def why_not(study: SpanStudy) -> Reason:
    """Say why there is no value."""
    return "overlapping_units" if study.overlapping else "no_variation"


MEASURE = SpanMeasure(
    name="u_alpha",
    title=sentence("agreement", "Alpha for unitizing"),
    statistics=u_alpha,
    details=_details,
    unit="character",
    why=why_not,
)
