"""Gwet's AC1."""

import numpy as np

from variorum.agreement.gwet_ac import ac_details, ac_statistics
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Study
from variorum.errors import sentence


def gwet_ac1(study: Study) -> Statistics:
    """Agreement beyond chance that stays steady where one code rules (Gwet 2008, 61:29–48)."""
    return ac_statistics(study, np.eye(len(study.categories)))


def _details(study: Study) -> Details:
    return ac_details(study, np.eye(len(study.categories)))


MEASURE = Measure(
    name="gwet_ac1",
    title=sentence("agreement", "Gwet’s AC1"),
    statistics=gwet_ac1,
    details=_details,
    corrects_chance=False,
    shown=False,
)
