"""From codings to what the article view shows of them."""

from collections.abc import Iterable, Mapping

from variorum.codebook.missing import missing_values
from variorum.model.codebook import Scheme
from variorum.model.coding import Coding, Link
from variorum.model.entity import Entity
from variorum.ui.articleview.shown import ShownCoding

CROSSING = "¶"
"""Marks a coding that crosses a paragraph."""
MISSING = "○"
"""Marks a coding that lacks a required value."""


def shown(
    coding: Coding, links: Iterable[Link], scheme: Scheme, entities: Mapping[str, Entity]
) -> ShownCoding:
    """Return ``coding`` as the article view shows it."""
    code = scheme.code[coding.code]
    own = list(links)
    names = dict.fromkeys(entities[link.entity].name for link in own if link.entity in entities)
    marks = []
    if "\n" in coding.quote:
        marks.append(CROSSING)
    if missing_values(scheme, coding, own):
        marks.append(MISSING)
    return ShownCoding(
        id=coding.id,
        start=coding.start,
        end=coding.end,
        label=code.label,
        hue=scheme.hue_of(code),
        dash=scheme.dash_of(code),
        entities=", ".join(names),
        mark=" ".join(marks),
    )
