"""Scott's pi."""

from variorum.agreement.linearisation import gwet_se, value_sums
from variorum.agreement.measure import Details, Measure
from variorum.agreement.shared_marginals import shared_marginals
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Study
from variorum.agreement.weights import Weights, weight_matrix, weighted_shares
from variorum.errors import sentence


def measure(weights: Weights = "identity") -> Measure:
    """Return agreement of two coders beyond chance, marginals shared (Scott 1955, 19:321–325).

    Units that one coder alone gave a value do not count at all.
    """

    def statistics(study: Study) -> Statistics:
        return shared_marginals(study.of_pairable_units, weight_matrix(weights, study.categories))

    def details(study: Study) -> Details:
        own, matrix = study.of_pairable_units, weight_matrix(weights, study.categories)
        pi = own.pooled.marginals(1 / own.sizes)[0] / own.n_values
        chance = value_sums(own, matrix @ pi) / own.sizes
        shares = weighted_shares(own, matrix)
        return Details(gwet_se(own, shares, float(pi @ matrix @ pi), chance))

    return Measure(
        name="scott_pi",
        title=sentence("agreement", "Scott’s pi"),
        statistics=statistics,
        details=details,
        most_coders=2,
        shown=False,
        parameters={"weights": weights},
    )


MEASURE = measure()
