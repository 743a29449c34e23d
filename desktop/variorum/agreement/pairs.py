"""The headline coefficient of one row, pair of coders by pair."""

from dataclasses import dataclass
from itertools import combinations

from variorum.agreement.headline import HEADLINE
from variorum.agreement.rows import PAIR, Row, figure_behind
from variorum.agreement.settings import Settings
from variorum.model.coder import fold_name
from variorum.model.snapshot import Snapshot


@dataclass(frozen=True)
class PairFigure:
    """The coefficient of two coders, or why there is none, and how many units or spans it is from.

    It is Krippendorff's alpha, and of spans the F1.
    """

    coders: tuple[str, str]
    value: float | None
    reason: str | None
    n_units: int


def pair_figures(snapshot: Snapshot, settings: Settings, row: Row) -> list[PairFigure]:
    """Return the alpha of each pair of the coders of ``row``, by their names.

    None where there is but one pair, or where the row is about one article.
    """
    if row.article is not None or len(row.coders) <= PAIR:
        return []
    figure = figure_behind(snapshot, settings, row, HEADLINE.name)
    if figure is None:
        return []
    by_id = {coder.id: coder.name for coder in snapshot.coders}
    names = [by_id[one] for one in figure.study.coders]
    order = sorted(range(len(names)), key=lambda column: fold_name(names[column]))
    found = []
    for first, second in combinations(order, PAIR):
        result = figure.measure.compute(figure.study.of_coders(sorted((first, second))))
        pair = names[first], names[second]
        found.append(PairFigure(pair, result.value, result.reason, result.n_units))
    return found
