"""``variorum check``: everything a project file claims, compared with what it holds."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Column, Integer, Table, func, select

from variorum.model.article import Article
from variorum.model.codebook import Scheme
from variorum.model.coding import Coding, Link, Note
from variorum.model.entity import Entity
from variorum.model.ruling import Ruling
from variorum.store.connecting import connect
from variorum.store.reading import Reader
from variorum.store.schema import TABLES, Plain, metadata
from variorum.text.hashing import hash_text


@dataclass(frozen=True)
class Finding:
    """Something in a project file that is not as it should be."""

    what: str


@dataclass(frozen=True)
class CheckReport:
    """What was looked at, with counts, and what was found wrong."""

    articles: int
    codings: int
    links: int
    entities: int
    findings: tuple[Finding, ...]


def check_file(path: Path, reader: Reader) -> CheckReport:
    """Check the file's structure, the hash of each text, each quote and each reference.

    Where values cannot be read at all, or codes have lost what they stand in, that is told alone:
    nothing else can be compared until it is mended.
    """
    with closing(connect(path, mode="ro")) as connection:
        findings = [*_structure(connection), *_values(connection)]
        if findings and not _readable(connection):
            return CheckReport(*_counts(connection), tuple(findings))
    articles = reader.records(Article)
    texts: dict[str, str] = {}
    for start in range(0, len(articles), 500):
        part = articles[start : start + 500]
        texts = reader.texts([article.text_hash for article in part])
        for article in part:
            findings += _article(article, texts, reader.records(Coding, article=article.id))
        findings += _passages(part, reader)
    scheme = reader.scheme()
    codings = {coding.id: coding for coding in reader.records(Coding)}
    links = reader.records(Link)
    entities = {entity.id: entity for entity in reader.records(Entity)}
    findings += _codings(codings, scheme)
    findings += _links(links, codings, entities, scheme)
    findings += _scheme(scheme)
    findings += _rulings(reader, scheme, entities)
    return CheckReport(len(articles), len(codings), len(links), len(entities), tuple(findings))


def _structure(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (verdict,) in connection.execute("PRAGMA integrity_check"):
        if verdict != "ok":
            yield Finding(f"The file's structure: {verdict}.")
    for table, row, target, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Finding(f"Row {row} of {table} refers to something missing in {target}.")


def _values(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Yield the values that no record can hold: wrong kinds, bytes that are no text, no JSON."""
    for table in metadata.sorted_tables:
        columns = list(table.columns)
        for row in _rows(connection, table):
            for column, value in zip(columns, row, strict=True):
                if not _fits(column, value):
                    name = row[0].decode(errors="replace") if type(row[0]) is bytes else row[0]
                    yield Finding(f"{table.name}, row {name}: {column.name} cannot be read.")


def _rows(connection: sqlite3.Connection, table: Table) -> list[tuple[Any, ...]]:
    """Return the rows of ``table``, texts as bytes."""
    connection.text_factory = bytes
    try:
        return connection.execute(str(select(table))).fetchall()
    finally:
        connection.text_factory = str


def _fits(column: Column[Any], value: object) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, Integer):
        return type(value) is int
    if type(value) is not bytes:
        return False
    try:
        text = value.decode()
        if isinstance(column.type, Plain):
            column.type.decoded(text)
    except (UnicodeDecodeError, msgspec.DecodeError):
        return False
    return True


def _readable(connection: sqlite3.Connection) -> bool:
    """Tell whether records can be made of all rows, and codes be put in order."""
    lost = {table for table, *_ in connection.execute("PRAGMA foreign_key_check")}
    return not lost & {"groups", "codes"} and not any(_values(connection))


def _counts(connection: sqlite3.Connection) -> tuple[int, int, int, int]:
    articles, codings, links, entities = (
        connection.execute(str(select(func.count()).select_from(TABLES[kind]))).fetchone()[0]
        for kind in (Article, Coding, Link, Entity)
    )
    return articles, codings, links, entities


def _article(article: Article, texts: dict[str, str], codings: list[Coding]) -> Iterator[Finding]:
    text = texts.get(article.text_hash)
    if text is None:
        yield Finding(f"Article “{article.title}” ({article.id}): its text is missing.")
        return
    if hash_text(text) != article.text_hash:
        yield Finding(
            f"Article “{article.title}” ({article.id}): its text is not the one that was imported."
        )
    if len(text) != article.length:
        yield Finding(
            f"Article “{article.title}” ({article.id}): its text has {len(text)} characters"
            f" instead of {article.length}."
        )
    for coding in codings:
        if not 0 <= coding.start < coding.end <= len(text):
            yield Finding(
                f"Coding {coding.id} in “{article.title}”: {coding.start} to {coding.end}"
                " is no passage of the text."
            )
        elif text[coding.start : coding.end] != coding.quote:
            yield Finding(
                f"Coding {coding.id} in “{article.title}”: the text at {coding.start} to"
                f" {coding.end} is not the quote kept with it."
            )


def _passages(articles: list[Article], reader: Reader) -> Iterator[Finding]:
    length = {article.id: article.length for article in articles}
    for note in reader.records(Note, article=list(length)):
        if note.start is None and note.end is None:
            continue
        within = note.start is not None and note.end is not None
        if not within or not 0 <= (note.start or 0) < (note.end or 0) <= length[note.article or ""]:
            yield Finding(f"Note {note.id}: {note.start} to {note.end} is no passage of the text.")


def _codings(codings: dict[str, Coding], scheme: Scheme) -> Iterator[Finding]:
    for coding in codings.values():
        code = scheme.code.get(coding.code)
        if code is None:
            continue
        known = {attribute.id for attribute in scheme.attributes_of(code)}
        for name in coding.attributes.keys() - known:
            yield Finding(f"Coding {coding.id}: its code {code.id} has no attribute {name}.")


def _links(
    links: list[Link], codings: dict[str, Coding], entities: dict[str, Entity], scheme: Scheme
) -> Iterator[Finding]:
    for link in links:
        coding = codings.get(link.coding)
        entity = entities.get(link.entity)
        code = scheme.code.get(coding.code) if coding else None
        if code is None or entity is None:
            continue
        role = next((role for role in scheme.roles_of(code) if role.id == link.role), None)
        if role is None:
            yield Finding(f"Link {link.id}: its code {code.id} has no role {link.role}.")
        elif entity.type not in role.types:
            yield Finding(
                f"Link {link.id}: “{entity.name}” is a {entity.type},"
                f" which the role {role.id} of {code.id} does not take."
            )


def _rulings(reader: Reader, scheme: Scheme, entities: dict[str, Entity]) -> Iterator[Finding]:
    articles = {article.id: article for article in reader.records(Article)}
    for ruling in reader.records(Ruling):
        article = articles.get(ruling.article)
        if article is None:
            continue
        text = reader.texts([article.text_hash]).get(article.text_hash, "")
        for one in ruling.codings:
            if text[one.start : one.end] != one.quote:
                yield Finding(
                    f"Ruling {ruling.id} in “{article.title}”: the text at {one.start} to {one.end}"
                    " is not the quote kept with it."
                )
            if one.code not in scheme.code:
                yield Finding(f"Ruling {ruling.id}: there is no code {one.code}.")
            for link in one.links:
                if link.entity not in entities:
                    yield Finding(f"Ruling {ruling.id}: there is no entity {link.entity}.")


def _scheme(scheme: Scheme) -> Iterator[Finding]:
    targets = scheme.code.keys() | scheme.group.keys()
    books = scheme.codebook.keys()
    for code in scheme.codes:
        for case in code.not_when:
            own = case.instead.split(".")[0] in books
            if case.instead and own and case.instead not in targets:
                yield Finding(f"Code {code.id}: “not when” points to {case.instead}, not there.")
        if code.replaced_by and code.replaced_by not in targets:
            yield Finding(f"Code {code.id}: is replaced by {code.replaced_by}, not there.")
