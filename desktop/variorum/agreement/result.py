"""What a measure answers: never a bare number."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Reason = Literal[
    "no_units",
    "no_pairable_values",
    "no_variation",
    "single_category",
    "no_boundaries",
    "no_links",
    "no_pairable_units",
    "overlapping_units",
    "too_few_documents",
]
"""Why a value does not exist."""
IntervalMethod = Literal["percentile", "bca", "gwet_t"]


@dataclass(frozen=True, kw_only=True)
class Result:
    """A coefficient with all that is needed to read, defend and repeat it.

    ``value`` is None where the coefficient does not exist; ``reason`` then says why. ``n_units``
    counts the units that two coders or more gave a value, ``n_pairable`` the values of these
    units. ``observed`` and ``expected`` are agreements for percent agreement and the kappas,
    disagreements for the alphas. ``ci_low`` and ``ci_high`` bound the 95 % interval; where there
    is none although a value exists, ``ci_reason`` says why. ``details`` holds what only some
    measures know, by the names of the specification (``po``, ``max``, ``by_category`` …).
    """

    value: float | None
    reason: Reason | None = None
    warnings: tuple[str, ...] = ()
    n_units: int = 0
    n_documents: int | None = None
    n_coders: int = 0
    n_pairable: int = 0
    observed: float | None = None
    expected: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    ci_method: IntervalMethod | None = None
    ci_reason: str | None = None
    se: float | None = None
    parameters: Mapping[str, object] = field(default_factory=dict)
    details: Mapping[str, object] = field(default_factory=dict)
