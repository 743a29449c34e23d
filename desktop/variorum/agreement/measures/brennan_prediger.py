"""Brennan and Prediger's kappa."""

from variorum.agreement.gwet_ac import uniform_details, uniform_statistics
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Study
from variorum.agreement.weights import Weights, weight_matrix
from variorum.errors import sentence


def measure(weights: Weights = "identity") -> Measure:
    """Return agreement beyond what guessing evenly gives (Brennan & Prediger 1981, 41:687–699).

    Also called S, and free-marginal kappa.
    """

    def statistics(study: Study) -> Statistics:
        return uniform_statistics(study, weight_matrix(weights, study.categories))

    def details(study: Study) -> Details:
        return uniform_details(study, weight_matrix(weights, study.categories))

    return Measure(
        name="brennan_prediger",
        title=sentence("agreement", "Brennan and Prediger’s kappa"),
        statistics=statistics,
        details=details,
        corrects_chance=False,
        shown=False,
        parameters={"weights": weights},
    )


MEASURE = measure()
