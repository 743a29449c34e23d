"""F1 of spans."""

from itertools import combinations

import numpy as np

from variorum.agreement.matching import Rule, couples, matched
from variorum.agreement.pairs_f1 import pairs_details, pairs_statistics, side_by_side
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Floats, unique_rows
from variorum.errors import sentence


def measure(rule: Rule = Rule()) -> SpanMeasure:  # noqa: B008  a rule never changes
    """Return the mean over coder pairs of ``2 tp/(n_a + n_b)``.

    ``tp`` counts spans matched one to one (Hripcsak & Rothschild 2005, JAMIA 12:296–298). It has
    no chance term, and equals Holsti's index.
    """

    def statistics(study: SpanStudy) -> Statistics:
        tp = _exact(study, rule) if rule.mode == "exact" else _matched(study, rule)
        size = len(study.roster.articles)
        coders = range(len(study.roster.coders))
        counts = [
            np.bincount(study.marks.article[study.marks.coder == coder], minlength=size)
            for coder in coders
        ]
        columns = {
            pair: (tp[pair], counts[pair[0]].astype(float), counts[pair[1]].astype(float))
            for pair in combinations(coders, 2)
        }
        return pairs_statistics(side_by_side(study.roster, columns))

    return SpanMeasure(
        name="span_f1",
        title=sentence("agreement", "F1 of spans"),
        statistics=statistics,
        details=pairs_details,
        parameters=rule.parameters(),
    )


def _exact(study: SpanStudy, rule: Rule) -> dict[tuple[int, int], Floats]:
    """Return matches by pair and article: how often both coders have the same span."""
    coder, code, article, start, end = study.marks
    parts = [article, start, end] if rule.any_code else [article, code, start, end]
    rows, place = unique_rows(np.stack(parts, axis=1))
    many = len(study.roster.coders)
    given = np.bincount(place * many + coder, minlength=len(rows) * many).reshape(-1, many)
    where = np.zeros(len(rows), dtype=np.int64)
    where[place] = article
    size = len(study.roster.articles)
    return {
        (a, b): np.bincount(where, np.minimum(given[:, a], given[:, b]), size).astype(float)
        for a, b in study.roster.pairs
    }


def _matched(study: SpanStudy, rule: Rule) -> dict[tuple[int, int], Floats]:
    sides = [
        study.marks.where(study.marks.coder == coder) for coder in range(len(study.roster.coders))
    ]
    found = {}
    for a, b in study.roster.pairs:
        shared = study.roster.shared((a, b))
        left, right = (sides[side].where(shared[sides[side].article]) for side in (a, b))
        places = matched(couples(left, right, rule), (len(left.start), len(right.start)))
        tp = np.bincount(left.article[places], minlength=len(shared))
        found[a, b] = tp.astype(float)
    return found


MEASURE = measure()
