"""What coefficients are called: scales that are conventions, and no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

import scipy

from variorum.errors import sentence

Scale = Literal["landis_koch", "fleiss", "altman", "krippendorff"]
SCALES: tuple[Scale, ...] = get_args(Scale)
THRESHOLD = 0.95
UNDEFINED = "undefined"
CAUTION = sentence(
    "agreement",
    "These scales are conventions. They were proposed for kappa, do not carry over from one "
    "coefficient, number of categories or prevalence to another, and do not hold for F1, gamma "
    "and B-cubed.",
)
"""Always to be printed beside a level."""


@dataclass(frozen=True)
class Level:
    """A level from ``above`` on, that value itself being in it where ``closed``."""

    name: str
    above: float
    closed: bool = False

    def reached(self, value: float) -> bool:
        """Tell whether ``value`` is in this level or a better one."""
        return value > self.above or (self.closed and value == self.above)


LEVELS: Mapping[Scale, tuple[Level, ...]] = {
    "landis_koch": (
        Level("Almost perfect", 0.8),
        Level("Substantial", 0.6),
        Level("Moderate", 0.4),
        Level("Fair", 0.2),
        Level("Slight", 0.0, closed=True),
        Level("Poor", -1.0, closed=True),
    ),
    "fleiss": (
        Level("Excellent", 0.75),
        Level("Fair to good", 0.4, closed=True),
        Level("Poor", -1.0, closed=True),
    ),
    "altman": (
        Level("Very good", 0.8),
        Level("Good", 0.6),
        Level("Moderate", 0.4),
        Level("Fair", 0.2),
        Level("Poor", -1.0, closed=True),
    ),
    "krippendorff": (
        Level("reliable", 0.8, closed=True),
        Level("tentative", 0.667, closed=True),
        Level("unreliable", -1.0, closed=True),
    ),
}
"""The best first: Landis & Koch (1977, p. 165), Fleiss (1981, p. 218), Altman (1991, p. 404),
Krippendorff (2004, p. 241), whose thresholds are for the lower limit of an interval."""


def level_of(value: float | None, scale: Scale) -> str:
    """Return the level that ``value`` itself is in."""
    if value is None:
        return UNDEFINED
    levels = LEVELS[scale]
    return next((level.name for level in levels if level.reached(value)), levels[-1].name)


def cumulative(value: float, se: float, scale: Scale) -> list[float]:
    """Return for each level, the best first, how likely the coefficient is in it or a better one.

    It is taken as normal, cut to what lies between -1 and 1 (Gwet 2014, ch. 6).
    """
    levels = LEVELS[scale]
    if se <= 0:
        return [float(level.reached(value)) for level in levels[:-1]] + [1.0]
    top = float(scipy.special.ndtr((1 - value) / se))
    whole = top - float(scipy.special.ndtr((-1 - value) / se))
    return [
        (top - float(scipy.special.ndtr((level.above - value) / se))) / whole for level in levels
    ]


def benchmark(value: float, se: float, scale: Scale, threshold: float = THRESHOLD) -> str:
    """Return the first level, the best first, that the coefficient reaches so likely."""
    levels = LEVELS[scale]
    reached = zip(levels, cumulative(value, se, scale), strict=True)
    return next((level.name for level, share in reached if share >= threshold), levels[-1].name)
