"""Krippendorff's alpha for sets of codes, with the MASI distance."""

from variorum.agreement.alpha import alpha_statistics
from variorum.agreement.measure import Measure
from variorum.agreement.set_distances import masi
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Study
from variorum.errors import sentence


def krippendorff_alpha_masi(study: Study) -> Statistics:
    """Alpha over the set of codes that each unit got (Passonneau 2006)."""
    return alpha_statistics(study, masi(study.categories))


MEASURE = Measure(
    name="krippendorff_alpha_masi",
    title=sentence("agreement", "Krippendorff’s alpha for sets of codes (MASI)"),
    statistics=krippendorff_alpha_masi,
    of_sets=True,
    parameters={"metric": "masi"},
)
