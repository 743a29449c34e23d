"""How unlike two units are, and how much it costs that a unit has no like."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

import numpy as np

from variorum.agreement.study import Floats, Ints, Truths


class Units(NamedTuple):
    """The units of one coder in one article: ``[start, end)`` and the place of the code."""

    start: Ints
    end: Ints
    code: Ints

    def where(self, kept: Truths | Ints) -> "Units":
        """Return the units that ``kept`` names."""
        return Units(self.start[kept], self.end[kept], self.code[kept])


Continuum = Sequence[Units]
"""The units of each coder in one article."""


@dataclass(frozen=True)
class Dissimilarity:
    """``alpha d_pos + beta d_cat delta_empty`` (Mathet, Widlöcher & Métivier 2015, 41:437–479).

    ``delta_empty`` is what it costs to align a unit with nothing.
    """

    alpha: float = 1.0
    beta: float = 1.0
    delta_empty: float = 1.0

    def positional(self, ours: Units, theirs: Units) -> Floats:
        """Return ``d_pos`` of broadcast units: the offset of both ends by the length of both."""
        off = np.abs(ours.start - theirs.start) + np.abs(ours.end - theirs.end)
        length = (ours.end - ours.start) + (theirs.end - theirs.start)
        apart: Floats = (off / length) ** 2 * self.delta_empty
        return apart

    def combined(self, ours: Units, theirs: Units) -> Floats:
        """Return the dissimilarity of broadcast units."""
        other = (ours.code != theirs.code) * (self.beta * self.delta_empty)
        apart: Floats = self.alpha * self.positional(ours, theirs) + other
        return apart

    def between(self, ours: Units, theirs: Units) -> Floats:
        """Return the dissimilarity of each of ``ours`` (rows) and each of ``theirs``."""
        column = Units(*(part[:, None] for part in ours))
        return self.combined(column, theirs)

    def parameters(self) -> Mapping[str, object]:
        """Return what it takes to repeat it."""
        return asdict(self)
