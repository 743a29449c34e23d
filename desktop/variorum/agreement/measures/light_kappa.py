"""Light's kappa."""

from itertools import combinations

import numpy as np

from variorum.agreement.kappa_of_two import kappa_statistics
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Coefficient, Statistics, mean_of_defined
from variorum.agreement.study import Floats, Study, number_or_none
from variorum.errors import sentence


def light_kappa(study: Study) -> Statistics:
    """The mean of the defined kappas of all pairs of coders (Light 1971, Psych. Bull. 76:365)."""
    pairs = _pairs(study)
    widths = np.cumsum([one.by_article.shape[1] for one in pairs.values()])[:-1]

    def coefficient(sums: Floats) -> Coefficient:
        parts = np.split(sums, widths, axis=-1)
        found = [one.coefficient(part) for one, part in zip(pairs.values(), parts, strict=True)]
        return Coefficient(
            *(mean_of_defined(np.stack(kind, axis=-1)) for kind in zip(*found, strict=True))
        )

    return Statistics(np.hstack([one.by_article for one in pairs.values()]), coefficient)


def _pairs(study: Study) -> dict[str, Statistics]:
    matrix = np.eye(len(study.categories))
    return {
        "|".join(study.coders[column] for column in pair): kappa_statistics(
            study.of_coders(pair), matrix
        )
        for pair in combinations(range(len(study.coders)), 2)
    }


def _details(study: Study) -> Details:
    kappas = {name: one.all().value[0] for name, one in _pairs(study.pooled).items()}
    return Details(None, {"pairs": {name: number_or_none(one) for name, one in kappas.items()}})


MEASURE = Measure(
    name="light_kappa",
    title=sentence("agreement", "Light’s kappa"),
    statistics=light_kappa,
    details=_details,
    shown=False,
)
