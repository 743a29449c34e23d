"""Standard errors by leaving one article out at a time."""

import math

import numpy as np

from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Ints

FEWEST = 2


def jackknife_se(statistics: Statistics, articles: Ints) -> float | None:
    """Return ``sqrt((D-1)/D sum (t_d - mean)^2)`` over the ``D`` articles.

    Efron & Tibshirani (1993, ch. 11). Coefficients that do not exist without an article are left
    out; None for fewer than two.
    """
    left = statistics.without(articles).value
    left = left[~np.isnan(left)]
    many = len(left)
    if many < FEWEST:
        return None
    return math.sqrt((many - 1) / many * float(((left - left.mean()) ** 2).sum()))
