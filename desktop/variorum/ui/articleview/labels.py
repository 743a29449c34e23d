"""What the labels in the margin say, and where they stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from variorum.ui.articleview.geometry import Stripe
from variorum.ui.articleview.placing import place_labels
from variorum.ui.articleview.shown import ShownCoding

MOST_LABELS = 40
"""With more labels in view, those of one code in one paragraph become one; then comes "+ n"."""

Begun = tuple[Stripe, float]
"""A stripe at the beginning of its coding, and the top of its paragraph."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label beside a stripe; heights are counted from the first paragraph of the plan."""

    coding: ShownCoding
    others: tuple[str, ...]
    """Ids of the codings that share the label."""
    stripe: Stripe
    anchor: float
    y: float
    name: str
    entities: str = ""
    mark: str = ""
    """A quiet remark, which is never cut."""
    rest: bool = False
    """Whether it stands for different codes that have no room of their own."""


def labels_of(begun: Sequence[Begun], heights: Mapping[float, float], gap: float) -> list[Label]:
    """Return the labels of the stripes that have ``begun``, at least ``gap`` apart.

    ``heights`` tells how high the paragraph is whose top is at a height.
    """
    groups = [([item], False) for item in begun]
    if len(groups) > MOST_LABELS:
        groups = [(group, False) for group in _by_code(begun)]
    if len(groups) > MOST_LABELS:
        groups = _with_rests([group for group, _ in groups], heights, gap)
    groups.sort(key=lambda group: _anchor(group[0][0]))
    anchors = [_anchor(group[0]) for group, _ in groups]
    return [
        _label(group, anchor, y, rest=rest)
        for (group, rest), anchor, y in zip(
            groups, anchors, place_labels(anchors, gap), strict=True
        )
    ]


def _anchor(item: Begun) -> float:
    return item[1] + item[0].anchor


def _by_code(begun: Sequence[Begun]) -> list[list[Begun]]:
    """Return the stripes in groups of one code and one paragraph."""
    groups: dict[tuple[float, str, str, int], list[Begun]] = {}
    for stripe, above in begun:
        coding = stripe.coding
        key = (above, coding.label, coding.hue, coding.dash)
        groups.setdefault(key, []).append((stripe, above))
    return list(groups.values())


def _with_rests(
    groups: Sequence[list[Begun]], heights: Mapping[float, float], gap: float
) -> list[tuple[list[Begun], bool]]:
    """Leave each paragraph as many labels as are beside it, the last one for all others."""
    kept: list[tuple[list[Begun], bool]] = []
    for above, here in groupby(groups, key=lambda group: group[0][1]):
        beside = list(here)
        room = max(1, int(heights[above] // gap))
        fits = len(beside) if len(beside) <= room else room - 1
        kept.extend((group, False) for group in beside[:fits])
        rest = [item for group in beside[fits:] for item in group]
        if rest:
            kept.append((rest, True))
    return kept


def _label(group: list[Begun], anchor: float, y: float, *, rest: bool) -> Label:
    stripe = group[0][0]
    coding = stripe.coding
    others = tuple(other.coding.id for other, _ in group)
    if rest:
        return Label(coding, others, stripe, anchor, y, f"+ {len(group)}", rest=True)
    if len(group) > 1:
        return Label(coding, others, stripe, anchor, y, f"{coding.label}  ×{len(group)}")
    entities = f"→ {coding.entities}" if coding.entities else ""
    return Label(coding, others, stripe, anchor, y, coding.label, entities, coding.mark)
