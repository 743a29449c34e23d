"""Questions to the project file that change nothing."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, Table, bindparam, func, select

from variorum.model.article import Article, ArticleState
from variorum.model.codebook import Code, Codebook, Group, Scheme
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link, Note
from variorum.model.comparison import Comparison
from variorum.model.entity import Entity
from variorum.model.project import ProjectInfo
from variorum.model.record import Record
from variorum.model.ruling import Reason, Ruling
from variorum.model.snapshot import Snapshot
from variorum.store.connecting import READ, in_words, reading_engine
from variorum.store.rows import FIELDS, from_row
from variorum.store.schema import TABLES, changes, codings, edits, links, texts
from variorum.text.span import Span

R = TypeVar("R", bound=Record)
V = TypeVar("V")

_CHUNK = 10_000
"""SQLite takes at most 32,766 parameters in one statement."""

_ORDER: Mapping[type[Record], tuple[str, ...]] = {
    Article: ("place", "id"),
    Codebook: ("place", "id"),
    Group: ("place", "id"),
    Code: ("place", "id"),
    Coder: ("name", "id"),
    Coding: ("article", "start", "end", "created_at", "id"),
    Entity: ("name", "id"),
    Link: ("coding", "place", "id"),
    Note: ("created_at", "id"),
    Ruling: ("created_at", "id"),
    Reason: ("place", "id"),
    Comparison: ("name", "id"),
}


class Reader:
    """Reads a project through connections of its own that cannot write; usable in any thread."""

    def __init__(self, path: Path, backups: Path) -> None:
        self._path = path
        self._backups = backups
        self._engine = reading_engine(path)

    def close(self) -> None:
        """Close the connections of all threads."""
        self._engine.dispose()

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with in_words(self._path, READ, str(self._backups)), self._engine.connect() as connection:
            yield connection

    def find(self, kind: type[R], record_id: str) -> R | None:
        """Return the record of ``kind`` with this id, or None."""
        found = self.records(kind, id=record_id)
        return found[0] if found else None

    def records(self, kind: type[R], **equal: str | Collection[str] | Collection[int]) -> list[R]:
        """Return the records of ``kind`` in order, those alone whose fields are as asked.

        A field may be asked for one value or for a collection of them.
        """
        several = tuple(name for name, value in equal.items() if not isinstance(value, str))
        single = tuple(name for name in equal if name not in several)
        query = _question(TABLES[kind], single, several, _ORDER.get(kind, ("id",)))
        found: list[R] = []
        with self._connection() as connection:
            for values in _in_parts(equal, several):
                found += _fetch(connection, kind, query, values)
        return found

    def info(self) -> ProjectInfo:
        """Return the record about the project."""
        return self.records(ProjectInfo)[0]

    def scheme(self) -> Scheme:
        """Return the codebooks with their groups and codes."""
        return Scheme.of(self.records(Codebook), self.records(Group), self.records(Code))

    def texts(self, hashes: Collection[str]) -> dict[str, str]:
        """Return the texts kept under ``hashes``."""
        wanted = sorted(set(hashes))
        found: dict[str, str] = {}
        with self._connection() as connection:
            for chunk in _chunks(wanted):
                rows = connection.execute(select(texts).where(texts.c.hash.in_(chunk)))
                found.update((row.hash, row.text) for row in rows)
        return found

    def known_texts(self, hashes: Collection[str]) -> set[str]:
        """Return which of ``hashes`` have a text already."""
        known: set[str] = set()
        with self._connection() as connection:
            for chunk in _chunks(sorted(set(hashes))):
                known.update(
                    connection.scalars(select(texts.c.hash).where(texts.c.hash.in_(chunk)))
                )
        return known

    def codings_in(
        self, article: str, coder: str | None = None, near: Span | None = None
    ) -> list[Coding]:
        """Return the codings in ``article``, of one coder or of all, in order.

        With ``near``, only those that share a character with that span.
        """
        query = select(codings).where(*_in_article(article, coder, near))
        query = query.order_by(*(codings.c[name] for name in _ORDER[Coding]))
        with self._connection() as connection:
            return _fetch(connection, Coding, query)

    def links_in(self, article: str, coder: str, near: Span | None = None) -> list[Link]:
        """Return the links of the codings that ``coder`` made in ``article``.

        With ``near``, only of codings that share a character with that span.
        """
        query = (
            select(links)
            .join(codings, links.c.coding == codings.c.id)
            .where(*_in_article(article, coder, near))
            .order_by(links.c.coding, links.c.place, links.c.id)
        )
        with self._connection() as connection:
            return _fetch(connection, Link, query)

    def last_coding(self, coder: str, but: str, code: str | None = None) -> Coding | None:
        """Return the coding that ``coder`` made last, except ``but`` (an id).

        With ``code``, the last that has this code.
        """
        query = select(codings).where(codings.c.coder == coder, codings.c.id != but)
        if code is not None:
            query = query.where(codings.c.code == code)
        latest = query.order_by(codings.c.created_at.desc(), codings.c.id.desc()).limit(1)
        with self._connection() as connection:
            return next(iter(_fetch(connection, Coding, latest)), None)

    def noted_codings(self, coder: str) -> list[Coding]:
        """Return the codings of ``coder`` that have a note."""
        query = select(codings).where(codings.c.coder == coder, codings.c.note != "")
        with self._connection() as connection:
            return _fetch(connection, Coding, query)

    def coding_counts(self, by: str, coder: str | None = None) -> dict[str, int]:
        """Return how many codings there are by ``article``, ``code`` or ``coder``."""
        column = codings.c[by]
        query = select(column, func.count()).group_by(column)
        if coder is not None:
            query = query.where(codings.c.coder == coder)
        with self._connection() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def link_counts(self, coder: str) -> dict[str, int]:
        """Return how many links each entity has that this coder's codings link to."""
        query = (
            select(links.c.entity, func.count())
            .join(codings)
            .where(codings.c.coder == coder)
            .group_by(links.c.entity)
        )
        with self._connection() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def edit_number(self) -> int:
        """Return the number of the last edit; 0 before the first."""
        with self._connection() as connection:
            return connection.scalar(select(func.max(edits.c.number))) or 0

    def audit(self) -> list[dict[str, Any]]:
        """Return the audit trail: a mapping for each change, with those of its edit."""
        query = select(edits, changes).join(changes).order_by(changes.c.edit, changes.c.rank)
        with self._connection() as connection:
            return [dict(row) for row in connection.execute(query).mappings()]

    def snapshot(
        self, articles: Collection[str] | None = None, coders: Collection[str] | None = None
    ) -> Snapshot:
        """Return all records, or those of some articles and coders with all they refer to.

        Rulings compare all coders, so a part by coders has none.
        """
        in_articles = {} if articles is None else {"article": articles}
        by_coders = {} if coders is None else {"coder": coders}
        own = self.records(Article, **({} if articles is None else {"id": articles}))
        made = self.records(Coding, **in_articles, **by_coders)
        whole = articles is None and coders is None
        of_codings = {} if whole else {"coding": [coding.id for coding in made]}
        return Snapshot(
            project=self.info(),
            coders=tuple(self.records(Coder)),
            codebooks=tuple(self.records(Codebook)),
            groups=tuple(self.records(Group)),
            codes=tuple(self.records(Code)),
            articles=tuple(own),
            texts=self.texts([article.text_hash for article in own]),
            entities=tuple(self.records(Entity)),
            codings=tuple(made),
            links=tuple(self.records(Link, **of_codings)),
            states=tuple(self.records(ArticleState, **in_articles, **by_coders)),
            notes=tuple(self.records(Note)),
            rulings=tuple(self.records(Ruling, **in_articles)) if coders is None else (),
            reasons=tuple(self.records(Reason)),
            comparisons=tuple(self.records(Comparison)) if coders is None else (),
        )


def _fetch(
    connection: Connection,
    kind: type[R],
    query: Select[Any],
    values: Mapping[str, Any] | None = None,
) -> list[R]:
    names = FIELDS[kind]
    # All rows at once: fetched one by one, they take half as long again.
    rows = connection.execute(query, values).all()
    return [from_row(kind, dict(zip(names, row, strict=True))) for row in rows]


def _in_article(article: str, coder: str | None, near: Span | None) -> list[ColumnElement[bool]]:
    """Return the conditions of codings in ``article``, by one coder, that touch ``near``."""
    conditions = [codings.c.article == article]
    if coder is not None:
        conditions.append(codings.c.coder == coder)
    if near is not None:
        conditions += [codings.c.start < near.end, codings.c.end > near.start]
    return conditions


@cache
def _question(
    table: Table, single: tuple[str, ...], several: tuple[str, ...], order: tuple[str, ...]
) -> Select[Any]:
    """Return the query of the rows whose columns have a value, or one of several, in order.

    It is kept: to put it together takes as long as to have it answered.
    """
    query = select(table).where(
        *(table.c[name] == bindparam(name) for name in single),
        *(table.c[name].in_(bindparam(name, expanding=True)) for name in several),
    )
    return query.order_by(*(table.c[name] for name in order))


def _in_parts(
    equal: Mapping[str, str | Collection[str] | Collection[int]], several: Sequence[str]
) -> Iterator[Mapping[str, object]]:
    """Yield the values of as many queries as the longest of the collections asks for."""
    values = {name: list(equal[name]) if name in several else equal[name] for name in equal}
    if not several:
        yield values
        return
    longest = max(several, key=lambda name: len(equal[name]))
    for chunk in _chunks(sorted(equal[longest])):
        yield {**values, longest: chunk}


def _chunks(values: Sequence[V]) -> Iterator[Sequence[V]]:
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]
