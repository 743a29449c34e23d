"""Intervals by formula, for units that are independent of each other: one an article."""

from dataclasses import replace

import scipy

from variorum.agreement.intervals import CONFIDENCE
from variorum.agreement.measure import Measure
from variorum.agreement.result import Result
from variorum.agreement.study import Study

_OF_PAIRABLE = frozenset(
    {
        "cohen_kappa",
        "weighted_kappa",
        "scott_pi",
        "krippendorff_alpha",
        "krippendorff_alpha_masi",
    }
)
"""Measures in which a unit with one value has no part at all."""


def analytic_ci(measure: Measure, study: Study, confidence: float = CONFIDENCE) -> Result:
    """Return the result of ``measure`` with ``value ± t se`` (Gwet 2014, ch. 5).

    ``t`` has ``n - 1`` degrees of freedom; ``n`` counts the units with a value, for alpha, pi and
    Cohen's kappa those with two. The upper limit is cut at 1, the lower one is not cut.
    """
    result = measure.compute(study)
    if result.value is None or result.se is None:
        return result
    n = study.n_units if measure.name in _OF_PAIRABLE else study.n_values
    reach = float(scipy.special.stdtrit(n - 1, (1 + confidence) / 2)) * result.se
    return replace(
        result,
        ci_low=result.value - reach,
        ci_high=min(result.value + reach, 1.0),
        ci_method="gwet_t",
        parameters={**result.parameters, "confidence": confidence},
    )
