"""The headline coefficient of one row, pair of coders by pair."""

from dataclasses import dataclass, replace
from itertools import combinations

from variorum.agreement.headline import HEADLINE
from variorum.agreement.rows import PAIR, Row, figures
from variorum.agreement.selection import select
from variorum.agreement.settings import Settings
from variorum.model.coder import fold_name
from variorum.model.snapshot import Snapshot


@dataclass(frozen=True)
class PairFigure:
    """Krippendorff's alpha of two coders, or why there is none."""

    coders: tuple[str, str]
    value: float | None
    reason: str | None


def pair_figures(snapshot: Snapshot, settings: Settings, row: Row) -> list[PairFigure]:
    """Return the alpha of each pair of the coders of ``row``, by their names.

    None where there is but one pair, or where the row is about one article.
    """
    if row.article is not None or len(row.coders) <= PAIR:
        return []
    narrowed = replace(
        settings,
        codebook=row.codebook or "",
        code=row.code or "",
        measures=(HEADLINE.name,),
    )
    selection = select(snapshot, narrowed)
    about = row.codebook, row.group, row.code
    for one in figures(snapshot, narrowed, selection):
        if (one.subject.codebook, one.subject.group, one.subject.code) == about:
            break
    else:
        return []
    names = [coder.name for coder in selection.coders]
    order = sorted(range(len(names)), key=lambda column: fold_name(names[column]))
    found = []
    for first, second in combinations(order, PAIR):
        result = one.measure.compute(one.study.of_coders(sorted((first, second))))
        found.append(PairFigure((names[first], names[second]), result.value, result.reason))
    return found
