"""The tables of the settled layer: what was decided, and what stands."""

from collections.abc import Iterator, Mapping, Sequence

from variorum.comparison.rulings import digest, links_by_coding, standing
from variorum.formats.tables.codings import CONTEXT
from variorum.formats.tables.table import (
    Cell,
    Source,
    Table,
    attribute_cells,
    attribute_names,
    place_of_code,
)
from variorum.model.ruling import Ruling, SettledCoding


def rulings_table(source: Source) -> Table:
    """Return the table with one row a ruling.

    ``state`` is *settled*; *replaced* where a newer ruling is about the same coding; or *stale*
    where a coding that it settled is gone, or says something else now.
    """
    columns = (
        "id",
        "article_id",
        "title",
        "start",
        "end",
        "quote",
        "kinds",
        "code_ids",
        "coders",
        "how",
        "taken_from",
        "rule",
        "reason",
        "state",
        "settled_by_id",
        "settled_by",
        "created_at",
        "coding_ids",
    )
    return Table("rulings", columns, _ruling_rows(source))


def _ruling_rows(source: Source) -> Iterator[list[Cell]]:
    states = _states(source)
    for one in source.snapshot.rulings:
        yield [
            one.id,
            one.article,
            source.title(one.article),
            one.start,
            one.end,
            source.texts[one.article][one.start : one.end],
            "; ".join(one.kinds),
            "; ".join(one.codes),
            _names(one.coders, source),
            one.how,
            _names(one.taken, source),
            one.rule,
            one.reason,
            states[one.id],
            one.coder,
            source.coders[one.coder],
            one.created_at,
            "; ".join(sorted(one.settles)),
        ]


def settled_table(source: Source) -> Table:
    """Return the table of the settled layer: one row for each coding that a ruling lets stand.

    Rulings that a newer one replaced have no rows.
    """
    kept = {ruling.id for ruling in standing(source.snapshot.rulings)}
    rulings = [ruling for ruling in source.snapshot.rulings if ruling.id in kept]
    names = attribute_names(
        source.scheme, (one.attributes for ruling in rulings for one in ruling.codings)
    )
    columns = (
        "ruling_id",
        "article_id",
        "title",
        "codebook_id",
        "codebook",
        "group_id",
        "group",
        "code_id",
        "code",
        "start",
        "end",
        "quote",
        "before",
        "after",
        *(f"attribute_{name}" for name in names),
        "entities",
        "how",
        "state",
    )
    return Table("settled", columns, _settled_rows(source, rulings, names))


def _settled_rows(
    source: Source, rulings: Sequence[Ruling], names: Sequence[str]
) -> Iterator[list[Cell]]:
    places = {name: place for place, name in enumerate(names)}
    states = _states(source)
    for ruling in rulings:
        text = source.texts[ruling.article]
        for one in ruling.codings:
            yield [
                ruling.id,
                ruling.article,
                source.title(ruling.article),
                *_code_cells(one.code, source),
                one.start,
                one.end,
                one.quote,
                text[max(0, one.start - CONTEXT) : one.start],
                text[one.end : one.end + CONTEXT],
                *attribute_cells(one.attributes, places),
                _linked(one, source),
                ruling.how,
                states[ruling.id],
            ]


def _code_cells(code: str, source: Source) -> list[Cell]:
    """Return what is said of a code; of one that is gone, its id alone."""
    known = source.scheme.code.get(code)
    if known is None:
        return [None, None, None, None, code, None]
    return [*place_of_code(known, source.scheme), code, known.label]


def _linked(settled: SettledCoding, source: Source) -> str:
    return "; ".join(
        f"{link.role}: {source.entities[link.entity].name}"
        for link in settled.links
        if link.entity in source.entities
    )


def _names(coders: Sequence[str], source: Source) -> str:
    return "; ".join(sorted(source.coders.get(one, one) for one in coders))


def _states(source: Source) -> Mapping[str, str]:
    # Most projects have more codings than rulings speak of.
    settled = {coding for ruling in source.snapshot.rulings for coding in ruling.settles}
    links = links_by_coding([one for one in source.snapshot.links if one.coding in settled])
    said = {
        coding: digest(source.codings[coding], links[coding])
        for coding in settled
        if coding in source.codings
    }
    kept = {ruling.id for ruling in standing(source.snapshot.rulings)}
    states = {}
    for ruling in source.snapshot.rulings:
        stale = any(said.get(coding) != was for coding, was in ruling.settles.items())
        states[ruling.id] = "replaced" if ruling.id not in kept else "stale" if stale else "settled"
    return states
