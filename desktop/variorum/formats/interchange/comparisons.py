"""Comparisons kept by name: to Variorum's JSON and back.

Their coders and articles may have gone, in the file as in the project: who compares passes over
those that are not there.
"""

import msgspec

from variorum.formats.interchange.structs import ComparisonPart
from variorum.model.comparison import Comparison


def read_comparison(part: ComparisonPart) -> Comparison:
    """Return the comparison that ``part`` describes."""
    return msgspec.convert(part, Comparison, from_attributes=True)


def comparison_part(comparison: Comparison) -> ComparisonPart:
    """Return ``comparison`` as it stands in a file."""
    return msgspec.convert(comparison, ComparisonPart, from_attributes=True)
