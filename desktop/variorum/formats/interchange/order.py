"""The one order in which records are written, so that equal projects make equal files."""

from dataclasses import replace
from uuid import NAMESPACE_OID, uuid5

from variorum.model.snapshot import Snapshot


def link_id(coding: str, number: int) -> str:
    """Return the id of the link that is the ``number``-th of ``coding`` in a file without ids."""
    return str(uuid5(NAMESPACE_OID, f"{coding}\n{number}"))


def in_order(snapshot: Snapshot) -> Snapshot:
    """Return ``snapshot`` with its records in the order of the project, whatever it was before.

    Articles and codebooks stand by place, codings and states by article and then by position,
    the rest by the time at which it was made. Only texts of its articles are kept.
    """
    articles = sorted(snapshot.articles, key=lambda article: (article.place, article.id))
    rank = {article.id: number for number, article in enumerate(articles)}
    last = len(rank)
    codings = sorted(
        snapshot.codings,
        key=lambda one: (rank.get(one.article, last), one.article, one.start, one.end, one.id),
    )
    coding_rank = {coding.id: number for number, coding in enumerate(codings)}
    scheme = snapshot.scheme
    return replace(
        snapshot,
        coders=tuple(sorted(snapshot.coders, key=lambda coder: (coder.name, coder.id))),
        codebooks=scheme.codebooks,
        groups=scheme.groups,
        codes=scheme.codes,
        articles=tuple(articles),
        texts={article.text_hash: snapshot.text_of(article) for article in articles},
        entities=tuple(sorted(snapshot.entities, key=lambda one: (one.created_at, one.id))),
        codings=tuple(codings),
        links=tuple(
            sorted(snapshot.links, key=lambda link: (coding_rank[link.coding], link.place, link.id))
        ),
        states=tuple(
            sorted(
                snapshot.states,
                key=lambda state: (rank.get(state.article, last), state.article, state.coder),
            )
        ),
        notes=tuple(sorted(snapshot.notes, key=lambda note: (note.created_at, note.id))),
        rulings=tuple(
            sorted(
                snapshot.rulings,
                key=lambda one: (
                    rank.get(one.article, last),
                    one.article,
                    one.start,
                    one.end,
                    one.id,
                ),
            )
        ),
        reasons=tuple(sorted(snapshot.reasons, key=lambda one: (one.place, one.id))),
        comparisons=tuple(sorted(snapshot.comparisons, key=lambda one: (one.name, one.id))),
    )
