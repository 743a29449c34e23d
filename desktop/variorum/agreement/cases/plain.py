"""Results as JSON holds them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from variorum.agreement.cases.data import Data
from variorum.agreement.result import Result

Answer = dict[str, object]


@dataclass(frozen=True)
class Case:
    """A measure by its name, the data set it is asked of, and its parameters."""

    measure: str
    data: Data
    params: Mapping[str, Any]


def result_object(case: Case, result: Result, more: Mapping[str, object] | None = None) -> Answer:
    """Return ``result`` with the keys of the specification, its details beside them."""
    low, high = result.ci_low, result.ci_high
    answer = {
        "value": result.value,
        "reason": result.reason,
        "warnings": result.warnings,
        "n_units": result.n_units,
        "n_documents": result.n_documents,
        "n_coders": result.n_coders,
        "n_pairable": result.n_pairable,
        "observed": result.observed,
        "expected": result.expected,
        "ci": None if low is None or high is None else (low, high),
        "ci_low": low,
        "ci_high": high,
        "ci_method": result.ci_method,
        "ci_reason": result.ci_reason,
        "se": result.se,
        "parameters": {**case.params, **result.parameters},
        **result.details,
        **(more or {}),
    }
    return {key: plain(value) for key, value in answer.items()}


def plain(value: object) -> object:
    """Return ``value`` made of what JSON knows; NaN is null."""
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, np.ndarray | np.generic):
        return plain(value.tolist())
    if isinstance(value, frozenset):
        return sorted((plain(one) for one in value), key=str)
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return None if isinstance(value, float) and np.isnan(value) else value
