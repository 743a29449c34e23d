"""Weighted kappa."""

from variorum.agreement.kappa_of_two import kappa_details, kappa_statistics
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Study
from variorum.agreement.weights import Weights, weight_matrix
from variorum.errors import sentence


def measure(weights: Weights = "linear") -> Measure:
    """Return kappa with weights for partial agreement (Cohen 1968, Psych. Bull. 70:213)."""

    def statistics(study: Study) -> Statistics:
        return kappa_statistics(study, weight_matrix(weights, study.categories))

    def details(study: Study) -> Details:
        return kappa_details(study, weight_matrix(weights, study.categories))

    return Measure(
        name="weighted_kappa",
        title=sentence("agreement", "Weighted kappa"),
        statistics=statistics,
        details=details,
        most_coders=2,
        shown=False,
        parameters={"weights": weights},
    )


MEASURE = measure()
