"""Agreement on the entities that spans are linked to."""

from typing import NamedTuple

import numpy as np

from variorum.agreement.matching import Rule, best_matching, couples
from variorum.agreement.measure import Details
from variorum.agreement.measures import cohen_kappa, krippendorff_alpha
from variorum.agreement.ratings import study_of_items
from variorum.agreement.result import Reason
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Coefficient, Statistics, mean_of_defined
from variorum.agreement.study import Floats, Ints, ratio
from variorum.errors import sentence

_COUNTS = 2


class _Links(NamedTuple):
    """Spans of two coders that match: the article, and what each linked them to."""

    article: Ints
    ours: Ints
    theirs: Ints
    n_a: int
    n_b: int


def measure(rule: Rule = Rule()) -> SpanMeasure:  # noqa: B008  a rule never changes
    """Return the share of matched spans that both coders linked to the same entity.

    Spans match one to one under ``rule``. *Not to be linked* is an entity like any other; a span
    on which nothing is decided yet does not count. The value is the mean over pairs of coders;
    after Hripcsak & Rothschild (2005, JAMIA 12:296–298) for the matching, and Artstein & Poesio
    (2008, Computational Linguistics 34:555–596) for alpha and kappa over what is matched.
    """

    def statistics(study: SpanStudy) -> Statistics:
        size = len(study.roster.articles)
        columns = []
        for pair in study.roster.pairs:
            links = _links(study, pair, rule)
            decided = (links.ours >= 0) & (links.theirs >= 0)
            same = decided & (links.ours == links.theirs)
            columns += [
                np.bincount(links.article[part], minlength=size) for part in (same, decided)
            ]
        return Statistics(np.stack(columns, axis=1).astype(np.float64), _coefficient)

    def details(study: SpanStudy, _statistics: Statistics) -> Details:
        found = {
            study.roster.names(pair): _figures(_links(study, pair, rule))
            for pair in study.roster.pairs
        }
        own = next(iter(found.values())) if len(found) == 1 else {}
        return Details(None, {**own, "pairs": found})

    return SpanMeasure(
        name="entity_link_agreement",
        title=sentence("agreement", "Agreement on entities"),
        statistics=statistics,
        details=details,
        why=_why_not,
        parameters=rule.parameters(),
    )


def _coefficient(sums: Floats) -> Coefficient:
    same, decided = np.moveaxis(sums.reshape(*sums.shape[:-1], -1, _COUNTS), -1, 0)
    value = mean_of_defined(ratio(same, decided))
    return Coefficient(value, value, np.full_like(value, np.nan))


def _why_not(study: SpanStudy) -> Reason:
    return "no_pairable_units" if study.compared.any() else "no_units"


def _links(study: SpanStudy, pair: tuple[int, int], rule: Rule) -> _Links:
    shared = study.roster.shared(pair)[study.marks.article]
    places = [np.flatnonzero(shared & (study.marks.coder == coder)) for coder in pair]
    left, right = (study.marks.where(place) for place in places)
    sizes = len(places[0]), len(places[1])
    ours, theirs = best_matching(couples(left, right, rule), sizes)
    entities = study.entities
    if entities is None:
        entities = np.full(len(study.marks.start), -1, dtype=np.int64)
    return _Links(
        left.article[ours], entities[places[0][ours]], entities[places[1][theirs]], *sizes
    )


def _figures(links: _Links) -> dict[str, object]:
    decided = (links.ours >= 0) & (links.theirs >= 0)
    pairs = list(zip(links.ours[decided].tolist(), links.theirs[decided].tolist(), strict=True))
    study = study_of_items(["a", "b"], pairs)
    agree = sum(ours == theirs for ours, theirs in pairs)
    spans = links.n_a + links.n_b
    return {
        "matched": len(links.ours),
        "n_a": links.n_a,
        "n_b": links.n_b,
        "agree": agree,
        "accuracy": agree / len(pairs) if pairs else None,
        "match_f1": 2 * len(links.ours) / spans if spans else None,
        "end_to_end_f1": 2 * agree / spans if spans else None,
        "alpha": krippendorff_alpha.MEASURE.compute(study).value,
        "kappa": cohen_kappa.MEASURE.compute(study).value,
    }


MEASURE = measure()
