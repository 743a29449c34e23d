"""The tables of a project. A table's columns are the fields of its record."""

from typing import Any

import msgspec
from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from variorum.model.article import Article, ArticleState
from variorum.model.codebook import (
    Attribute,
    Code,
    Codebook,
    Example,
    Group,
    LogEntry,
    NotWhen,
    Role,
)
from variorum.model.coder import Coder
from variorum.model.coding import AttributeValue, Coding, Link, Note
from variorum.model.comparison import Comparison
from variorum.model.entity import Alias, Entity
from variorum.model.project import ProjectInfo
from variorum.model.record import Record
from variorum.model.ruling import Reason, Ruling, SettledCoding

APPLICATION_ID = 0x56415249
"""``VARI`` in ASCII: stands at byte 68 of a project file."""
SCHEMA_VERSION = 4
"""Stands at byte 60 of a project file, and names the newest migration."""


def migration(version: int) -> str:
    """Return the Alembic revision that makes the tables of this version."""
    return f"{version:04}"


class Plain(TypeDecorator[Any]):
    """A value of a given type, kept as JSON text."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:  # noqa: ANN401  any type that msgspec can decode
        super().__init__()
        self.kind = kind
        self._decoder = msgspec.json.Decoder(kind, strict=False)

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        return msgspec.json.encode(value, order="deterministic").decode()

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return self.decoded(value or "null")

    def decoded(self, value: str) -> Any:  # noqa: ANN401  as the kind says
        """Return what the JSON text ``value`` says.

        Raises:
            msgspec.DecodeError: if it is no JSON, or not of this kind.
        """
        return self._decoder.decode(value)


def _id() -> Column[str]:
    return Column("id", String, primary_key=True)


def _revision() -> Column[str]:
    return Column("revision", String, nullable=False)


def _text(name: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, Text, nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=nullable)


def _plain(name: str, kind: Any) -> Column[Any]:  # noqa: ANN401
    return Column(name, Plain(kind), nullable=False)


def _to(name: str, target: str, *, nullable: bool = False, index: bool = False) -> Column[str]:
    return Column(name, String, ForeignKey(target), nullable=nullable, index=index)


metadata = MetaData()

# Alembic's own table, made here too so that a new file equals one that was upgraded.
Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)

project = Table("project", metadata, _id(), _revision(), _text("title"), _text("created_at"))

coders = Table("coders", metadata, _id(), _revision(), _text("name"))

texts = Table("texts", metadata, Column("hash", String, primary_key=True), _text("text"))

articles = Table(
    "articles",
    metadata,
    _id(),
    _revision(),
    _text("title"),
    _to("text_hash", "texts.hash", index=True),
    _number("length"),
    _number("words"),
    _text("outlet"),
    _text("author"),
    _text("date"),
    _text("url"),
    _text("language"),
    _plain("fields", dict[str, str]),
    _text("source"),
    _text("encoding"),
    _number("place"),
    _text("created_at"),
)

states = Table(
    "states",
    metadata,
    _id(),
    _revision(),
    _to("article", "articles.id"),
    _to("coder", "coders.id"),
    _text("state"),
    _text("reason"),
    _text("changed_at"),
    UniqueConstraint("article", "coder"),
)

codebooks = Table(
    "codebooks",
    metadata,
    _id(),
    _revision(),
    _text("title"),
    _text("version"),
    _text("language"),
    _text("licence"),
    _text("description"),
    _text("unit_rule"),
    _plain("attributes", tuple[Attribute, ...]),
    _plain("roles", tuple[Role, ...]),
    _plain("link_attributes", tuple[Attribute, ...]),
    _plain("log", tuple[LogEntry, ...]),
    _number("place"),
)

groups = Table(
    "groups",
    metadata,
    _id(),
    _revision(),
    _to("codebook", "codebooks.id"),
    _text("label"),
    _text("hue"),
    _to("parent", "groups.id", nullable=True),
    _text("definition"),
    _number("place"),
)

codes = Table(
    "codes",
    metadata,
    _id(),
    _revision(),
    _to("codebook", "codebooks.id"),
    _to("group", "groups.id"),
    _text("label"),
    _text("definition"),
    _text("use_when"),
    _plain("not_when", tuple[NotWhen, ...]),
    _plain("examples", tuple[Example, ...]),
    _text("key"),
    _plain("attributes", tuple[Attribute, ...]),
    _plain("roles", tuple[Role, ...]),
    _text("status"),
    _text("replaced_by"),
    _number("place"),
)

entities = Table(
    "entities",
    metadata,
    _id(),
    _revision(),
    _text("type"),
    _text("name"),
    _plain("aliases", tuple[Alias, ...]),
    _text("kind"),
    _text("note"),
    _text("sensitivity"),
    _plain("fields", dict[str, str]),
    _to("created_by", "coders.id", nullable=True),
    _text("created_at"),
)

codings = Table(
    "codings",
    metadata,
    _id(),
    _revision(),
    _to("article", "articles.id"),
    _to("coder", "coders.id"),
    _to("code", "codes.id", index=True),
    _number("start"),
    _number("end"),
    _text("quote"),
    _plain("attributes", dict[str, AttributeValue]),
    _text("confidence", nullable=True),
    _text("note"),
    _text("codebook_version"),
    _text("created_at"),
    _text("changed_at"),
    Index("ix_codings_article_coder_start", "article", "coder", "start"),
)

links = Table(
    "links",
    metadata,
    _id(),
    _revision(),
    _to("coding", "codings.id", index=True),
    _text("role"),
    _to("entity", "entities.id", index=True),
    _plain("attributes", dict[str, AttributeValue]),
    _number("place"),
)

notes = Table(
    "notes",
    metadata,
    _id(),
    _revision(),
    _to("coder", "coders.id"),
    _text("kind"),
    _text("text"),
    _to("article", "articles.id", nullable=True, index=True),
    _number("start", nullable=True),
    _number("end", nullable=True),
    _to("code", "codes.id", nullable=True),
    _to("entity", "entities.id", nullable=True),
    _text("created_at"),
)

rulings = Table(
    "rulings",
    metadata,
    _id(),
    _revision(),
    _to("article", "articles.id", index=True),
    _to("coder", "coders.id"),
    _text("how"),
    _number("start"),
    _number("end"),
    _plain("settles", dict[str, str]),
    _plain("coders", tuple[str, ...]),
    _plain("taken", tuple[str, ...]),
    _plain("kinds", tuple[str, ...]),
    _plain("codes", tuple[str, ...]),
    _plain("codings", tuple[SettledCoding, ...]),
    _text("rule"),
    _text("reason"),
    _text("created_at"),
)

reasons = Table("reasons", metadata, _id(), _revision(), _text("text"), _number("place"))

comparisons = Table(
    "comparisons",
    metadata,
    _id(),
    _revision(),
    _text("name"),
    _plain("coders", tuple[str, ...]),
    _plain("articles", tuple[str, ...]),
    _text("unit"),
    _text("by"),
    _text("done_by"),
    _text("codebook"),
    _text("match"),
    _number("depth"),
)

edits = Table(
    "edits",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("coder", String, nullable=True),
    _text("title"),
    _text("origin"),
    _text("at"),
)

changes = Table(
    "changes",
    metadata,
    Column("edit", Integer, ForeignKey("edits.number"), primary_key=True),
    Column("rank", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("record", String, nullable=False),
    Column("before", Text, nullable=True),
    Column("after", Text, nullable=True),
)

TABLES: dict[type[Record], Table] = {
    ProjectInfo: project,
    Coder: coders,
    Codebook: codebooks,
    Group: groups,
    Code: codes,
    Article: articles,
    Entity: entities,
    Coding: codings,
    Link: links,
    ArticleState: states,
    Note: notes,
    Ruling: rulings,
    Reason: reasons,
    Comparison: comparisons,
}
"""The table of each record, those that others refer to first."""
