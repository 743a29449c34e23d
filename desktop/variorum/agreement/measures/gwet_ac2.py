"""Gwet's AC2."""

from variorum.agreement.gwet_ac import ac_details, ac_statistics
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Study
from variorum.agreement.weights import Weights, weight_matrix
from variorum.errors import sentence


def measure(weights: Weights = "linear") -> Measure:
    """Return AC1 with weights for partial agreement (Gwet 2014, ch. 4)."""

    def statistics(study: Study) -> Statistics:
        return ac_statistics(study, weight_matrix(weights, study.categories))

    def details(study: Study) -> Details:
        return ac_details(study, weight_matrix(weights, study.categories))

    return Measure(
        name="gwet_ac2",
        title=sentence("agreement", "Gwet’s AC2"),
        statistics=statistics,
        details=details,
        corrects_chance=False,
        shown=False,
        parameters={"weights": weights},
    )


MEASURE = measure()
