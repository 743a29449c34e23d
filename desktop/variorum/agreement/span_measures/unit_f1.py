"""F1 of units within spans."""

import numpy as np

from variorum.agreement.pairs_f1 import pairs_details, pairs_statistics, side_by_side
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Statistics
from variorum.agreement.sweep import merged, sweep
from variorum.agreement.units import Layout
from variorum.errors import sentence


def measure(layout: Layout | None = None, unit: str = "character") -> SpanMeasure:
    """Return the mean F1 of coder pairs over all (unit, code) that they marked.

    A unit of ``layout``, else a character, is marked when a span covers any character of it.
    """

    def statistics(study: SpanStudy) -> Statistics:
        units = layout or Layout.of_characters(study.lengths)
        marks = merged(units.cover(study.marks))
        size, coders = len(study.roster.articles), len(study.roster.coders)
        ones = np.ones((len(marks.code), 1), dtype=np.int64)
        segments = sweep(marks.code * size + marks.article, marks, ones, coders)
        article, held = segments.key % max(size, 1), segments.state > 0

        def total(column: int, other: int) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
            both = held[:, column] & held[:, other]
            return np.bincount(article[both], segments.length[both], size).astype(np.float64)

        columns = {(a, b): (total(a, b), total(a, a), total(b, b)) for a, b in study.roster.pairs}
        return pairs_statistics(side_by_side(study.roster, columns))

    return SpanMeasure(
        name="unit_f1",
        title=sentence("agreement", "F1 of units"),
        statistics=statistics,
        details=pairs_details,
        parameters={"unit": unit},
        unit=unit,
    )


MEASURE = measure()
