"""Cohen's kappa."""

import numpy as np

from variorum.agreement.kappa_of_two import kappa_details, kappa_statistics, table_of
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Study
from variorum.errors import sentence


def cohen_kappa(study: Study) -> Statistics:
    """Agreement of two coders beyond chance, each with own marginals (Cohen 1960, p. 40)."""
    return kappa_statistics(study, np.eye(len(study.categories)))


def _details(study: Study) -> Details:
    """Return the standard errors, and the largest kappa of these marginals (Cohen 1960)."""
    details = kappa_details(study, np.eye(len(study.categories)))
    p = table_of(study) / study.n_units
    pe = float(p.sum(axis=1) @ p.sum(axis=0))
    most = float(np.minimum(p.sum(axis=1), p.sum(axis=0)).sum())
    return Details(details.se, {**details.more, "max": (most - pe) / (1 - pe)})


MEASURE = Measure(
    name="cohen_kappa",
    title=sentence("agreement", "Cohen’s kappa"),
    statistics=cohen_kappa,
    details=_details,
    most_coders=2,
)
