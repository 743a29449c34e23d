"""Krippendorff's alpha for nominal data."""

from variorum.agreement.alpha import alpha_statistics
from variorum.agreement.linearisation import gwet_se_of_alpha
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Study, nominal
from variorum.errors import sentence


def krippendorff_alpha(study: Study) -> Statistics:
    """One minus observed by expected disagreement, any coders, missing values (2011)."""
    return alpha_statistics(study, nominal)


def _details(study: Study) -> Details:
    return Details(gwet_se_of_alpha(study))


MEASURE = Measure(
    name="krippendorff_alpha",
    title=sentence("agreement", "Krippendorff’s alpha"),
    statistics=krippendorff_alpha,
    details=_details,
    parameters={"metric": "nominal"},
)
