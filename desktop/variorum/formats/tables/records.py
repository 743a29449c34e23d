"""The tables of everything that codings point to, and of states and notes."""

from variorum.formats.tables.table import Cell, Source, Table, ids_of, place_of_code, used_keys
from variorum.model.codebook import Code
from variorum.model.coding import Note


def articles_table(source: Source) -> Table:
    """Return the table with one row an article; its text is the last column."""
    articles = source.snapshot.articles
    names = used_keys(article.fields for article in articles)
    columns = (
        "id",
        "title",
        "outlet",
        "author",
        "date",
        "url",
        "language",
        *(f"field_{name}" for name in names),
        "source",
        "encoding",
        "characters",
        "words",
        "text_sha256",
        "place",
        "created_at",
        "text",
    )
    rows = (
        [
            one.id,
            one.title,
            one.outlet,
            one.author,
            one.date,
            one.url,
            one.language,
            *[one.fields.get(name) for name in names],
            one.source,
            one.encoding,
            one.length,
            one.words,
            one.text_hash,
            one.place,
            one.created_at,
            source.texts[one.id],
        ]
        for one in articles
    )
    return Table("articles", columns, rows)


def entities_table(source: Source) -> Table:
    """Return the table with one row an entity; its aliases are parted by ``; ``."""
    entities = source.snapshot.entities
    names = used_keys(entity.fields for entity in entities)
    columns = (
        "id",
        "type",
        "name",
        "aliases",
        "kind",
        "sensitivity",
        *(f"field_{name}" for name in names),
        "note",
        "created_by_id",
        "created_by",
        "created_at",
    )
    rows = (
        [
            one.id,
            one.type,
            one.name,
            "; ".join(alias.text for alias in one.aliases),
            one.kind,
            one.sensitivity,
            *[one.fields.get(name) for name in names],
            one.note,
            one.created_by,
            source.coders.get(one.created_by or ""),
            one.created_at,
        ]
        for one in entities
    )
    return Table("entities", columns, rows)


def codes_table(source: Source) -> Table:
    """Return the table with one row a code; attributes and roles are given by their ids."""
    columns = (
        "id",
        "codebook_id",
        "codebook",
        "codebook_version",
        "group_id",
        "group",
        "label",
        "key",
        "hue",
        "status",
        "replaced_by",
        "definition",
        "use_when",
        "not_when",
        "examples",
        "near_misses",
        "attributes",
        "roles",
    )
    return Table("codes", columns, (_code_row(code, source) for code in source.snapshot.codes))


def _code_row(code: Code, source: Source) -> list[Cell]:
    scheme = source.scheme
    book_id, book, group_id, group = place_of_code(code, scheme)
    return [
        code.id,
        book_id,
        book,
        scheme.codebook[book_id].version,
        group_id,
        group,
        code.label,
        code.key,
        scheme.hue_of(code),
        code.status,
        code.replaced_by,
        code.definition,
        code.use_when,
        "\n".join(
            f"{case.text} ({case.instead})" if case.instead else case.text for case in code.not_when
        ),
        "\n".join(example.text for example in code.examples if not example.near_miss),
        "\n".join(example.text for example in code.examples if example.near_miss),
        "; ".join(ids_of(scheme.attributes_of(code))),
        "; ".join(role.id for role in scheme.roles_of(code)),
    ]


def coders_table(source: Source) -> Table:
    """Return the table with one row a coder."""
    return Table("coders", ("id", "name"), ([one.id, one.name] for one in source.snapshot.coders))


def states_table(source: Source) -> Table:
    """Return the table with one row for each article that a coder has begun."""
    columns = ("article_id", "title", "coder_id", "coder", "state", "reason", "changed_at")
    rows = (
        [
            one.article,
            source.title(one.article),
            one.coder,
            source.coders[one.coder],
            one.state,
            one.reason,
            one.changed_at,
        ]
        for one in source.snapshot.states
    )
    return Table("states", columns, rows)


def notes_table(source: Source) -> Table:
    """Return the table with one row a note, and the passage that it is about."""
    columns = (
        "id",
        "coder_id",
        "coder",
        "kind",
        "text",
        "article_id",
        "title",
        "start",
        "end",
        "quote",
        "code_id",
        "entity_id",
        "created_at",
    )
    return Table("notes", columns, (_note_row(note, source) for note in source.snapshot.notes))


def _note_row(note: Note, source: Source) -> list[Cell]:
    text = source.texts.get(note.article or "", "")
    passage = "" if note.start is None else text[note.start : note.end]
    return [
        note.id,
        note.coder,
        source.coders[note.coder],
        note.kind,
        note.text,
        note.article,
        source.title(note.article),
        note.start,
        note.end,
        passage,
        note.code,
        note.entity,
        note.created_at,
    ]
