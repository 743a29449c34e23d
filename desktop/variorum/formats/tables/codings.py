"""The table of codings, with all that a reader of it wants at hand, and the table of links."""

from collections.abc import Iterator, Mapping, Sequence

from variorum.formats.progress import Progress, stepping
from variorum.formats.tables.table import (
    Cell,
    Source,
    Table,
    attribute_cells,
    attribute_names,
    link_attribute_names,
    place_of_code,
)
from variorum.model.coding import Link

CONTEXT = 60
"""How many characters before and after a quote are shown with it."""

_BEFORE_ATTRIBUTES = (
    "id",
    "coder_id",
    "coder",
    "article_id",
    "title",
    "outlet",
    "author",
    "date",
    "url",
    "language",
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
    "confidence",
)
_AFTER_ATTRIBUTES = ("entities", "note", "codebook_version", "created_at", "changed_at")


def codings_table(source: Source, progress: Progress | None) -> Table:
    """Return the table with one row a coding."""
    names = attribute_names(
        source.scheme, (coding.attributes for coding in source.snapshot.codings)
    )
    columns = (
        *_BEFORE_ATTRIBUTES,
        *(f"attribute_{name}" for name in names),
        *_AFTER_ATTRIBUTES,
    )
    return Table("codings", columns, _coding_rows(source, names, progress))


def _coding_rows(
    source: Source, names: Sequence[str], progress: Progress | None
) -> Iterator[list[Cell]]:
    heads = {
        one.id: (one.id, one.title, one.outlet, one.author, one.date, one.url, one.language)
        for one in source.snapshot.articles
    }
    scheme = source.scheme
    codes = {code.id: (*place_of_code(code, scheme), code.id, code.label) for code in scheme.codes}
    entities = {one.id: one.name for one in source.snapshot.entities}
    links, texts = source.links, source.texts
    places = {name: place for place, name in enumerate(names)}
    for coding in stepping(source.snapshot.codings, progress):
        text = texts[coding.article]
        yield [
            coding.id,
            coding.coder,
            source.coders[coding.coder],
            *heads[coding.article],
            *codes[coding.code],
            coding.start,
            coding.end,
            coding.quote,
            text[max(0, coding.start - CONTEXT) : coding.start],
            text[coding.end : coding.end + CONTEXT],
            coding.confidence,
            *attribute_cells(coding.attributes, places),
            "; ".join(
                [f"{link.role}: {entities[link.entity]}" for link in links.get(coding.id, ())]
            ),
            coding.note,
            coding.codebook_version,
            coding.created_at,
            coding.changed_at,
        ]


def links_table(source: Source) -> Table:
    """Return the table with one row a link of a coding to an entity."""
    links = source.snapshot.links
    names = link_attribute_names(source.scheme, (link.attributes for link in links))
    places = {name: place for place, name in enumerate(names)}
    columns = (
        "id",
        "coding_id",
        "coder_id",
        "coder",
        "article_id",
        "code_id",
        "role",
        "entity_id",
        "entity",
        "entity_type",
        *(f"attribute_{name}" for name in names),
    )
    return Table("links", columns, (_link_row(link, source, places) for link in links))


def _link_row(link: Link, source: Source, places: Mapping[str, int]) -> list[Cell]:
    coding, entity = source.codings[link.coding], source.entities[link.entity]
    return [
        link.id,
        link.coding,
        coding.coder,
        source.coders[coding.coder],
        coding.article,
        coding.code,
        link.role,
        entity.id,
        entity.name,
        entity.type,
        *attribute_cells(link.attributes, places),
    ]
