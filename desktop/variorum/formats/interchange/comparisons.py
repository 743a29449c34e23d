"""Comparisons kept by name: to Variorum's JSON and back.

Their coders and articles may have gone, in the file as in the project: who compares passes over
those that are not there.
"""

from variorum.formats.interchange.structs import ComparisonPart
from variorum.model.comparison import Comparison


def read_comparison(part: ComparisonPart) -> Comparison:
    """Return the comparison that ``part`` describes."""
    return Comparison(
        id=part.id,
        name=part.name,
        coders=tuple(part.coders),
        articles=tuple(part.articles),
        unit=part.unit,
        by=part.by,
        done_by=part.done_by,
        codebook=part.codebook,
    )


def comparison_part(comparison: Comparison) -> ComparisonPart:
    """Return ``comparison`` as it stands in a file."""
    return ComparisonPart(
        id=comparison.id,
        name=comparison.name,
        coders=list(comparison.coders),
        articles=list(comparison.articles),
        unit=comparison.unit,
        by=comparison.by,
        done_by=comparison.done_by,
        codebook=comparison.codebook,
    )
