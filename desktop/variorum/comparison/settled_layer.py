"""The settled layer as one more coder, so that each coder can be compared with it."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace

from variorum.comparison.rulings import standing
from variorum.errors import sentence
from variorum.model.article import new_state
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link
from variorum.model.ruling import Ruling
from variorum.model.snapshot import Snapshot

LAYER = Coder(id="settled", name=sentence("agreement", "settled"))
"""Stands for the settled layer; no coder of a project has this id, which is no UUID."""


def standing_by_article(rulings: Collection[Ruling]) -> dict[str, list[Ruling]]:
    """Return the rulings that stand, by article and in the order of the text."""
    found: dict[str, list[Ruling]] = defaultdict(list)
    for ruling in standing(rulings):
        found[ruling.article].append(ruling)
    for own in found.values():
        own.sort(key=lambda one: (one.start, one.end, one.id))
    return dict(found)


def with_layer(records: Snapshot, articles: Collection[str]) -> Snapshot:
    """Return ``records`` in which the settled layer is a coder who finished ``articles``.

    These are the articles of which nothing is left to settle: elsewhere what has no ruling would
    look as if it had been found to be nothing.
    """
    codings: list[Coding] = []
    links: list[Link] = []
    for article, rulings in standing_by_article(records.rulings).items():
        for ruling in rulings if article in articles else ():
            standing_here, linked = as_codings(ruling)
            codings += standing_here
            links += linked
    return replace(
        records,
        coders=(*records.coders, LAYER),
        codings=(*records.codings, *codings),
        links=(*records.links, *links),
        states=(*records.states, *(new_state(one, LAYER.id, "done") for one in sorted(articles))),
    )


def as_codings(ruling: Ruling) -> tuple[list[Coding], list[Link]]:
    """Return what ``ruling`` lets stand as codings of the settled layer, with their links."""
    codings: list[Coding] = []
    links: list[Link] = []
    for number, settled in enumerate(ruling.codings):
        coding = f"{ruling.id}:{number}"
        codings.append(
            Coding(
                id=coding,
                article=ruling.article,
                coder=LAYER.id,
                code=settled.code,
                start=settled.start,
                end=settled.end,
                quote=settled.quote,
                attributes=settled.attributes,
                created_at=ruling.created_at,
            )
        )
        links += [
            Link(
                id=f"{coding}:{place}",
                coding=coding,
                role=link.role,
                entity=link.entity,
                attributes=link.attributes,
                place=place,
            )
            for place, link in enumerate(settled.links)
        ]
    return codings, links
