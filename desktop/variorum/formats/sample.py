"""The sample project: invented articles and their codings, kept as files people can read.

How the files are written is said in ``data/sample/README.md``.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import NAMESPACE_OID, uuid5

import yaml

from variorum.codebook.attribute_types import attribute_type
from variorum.codebook.missing import default_values
from variorum.errors import VariorumError, sentence
from variorum.formats.interchange.order import in_order, link_id
from variorum.model.article import STATES, Article, ArticleState, state_id
from variorum.model.codebook import Code, Codebook, CodebookParts, Scheme
from variorum.model.coder import Coder
from variorum.model.coding import CONFIDENCES, NOTE_KINDS, AttributeValue, Coding, Link, Note
from variorum.model.entity import Alias, Entity
from variorum.model.project import ProjectInfo
from variorum.model.snapshot import Snapshot
from variorum.text.hashing import hash_text
from variorum.text.normalize import normalize
from variorum.text.span import Span

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SPACE = uuid5(NAMESPACE_OID, "variorum sample")
_ARTICLE_KEYS = ("title", "outlet", "author", "date", "url", "language", "fields")
_CODING_KEYS = ("code", "quote", "nth", "attributes", "confidence", "note", "links")

T = TypeVar("T")
Row = Mapping[str, Any]
"""A mapping as it stands in a file, not yet looked at."""


class SampleFault(VariorumError):
    """Something in the files of the sample does not fit."""

    template = sentence("errors", "{place}: {fault}. Correct the file, or install Variorum again.")


@dataclass(frozen=True)
class _Cast:
    """What the files of articles may name: codes, and by their names in the files the rest."""

    scheme: Scheme
    coders: Mapping[str, Coder]
    entities: Mapping[str, Entity]


def read_sample(folder: Path, codebooks: Sequence[CodebookParts]) -> Snapshot:
    """Return the project that the files in ``folder`` make, coded with ``codebooks``.

    The same files always make an equal snapshot: ids and times are worked out from places.

    Raises:
        SampleFault: if a file names what is not there, or quotes what its text does not say.
    """
    project = _load(folder / "project.yaml")
    begun = datetime.fromisoformat(f"{project['created']}T09:00:00")
    scheme = Scheme.of(
        [parts.codebook.changed(place=place) for place, parts in enumerate(codebooks)],
        [group for parts in codebooks for group in parts.groups],
        [code for parts in codebooks for code in parts.codes],
    )
    coders = {
        row["id"]: Coder(id=_id("coder", row["id"]), name=row["name"]) for row in project["coders"]
    }
    entities = {row["id"]: _entity(row, begun) for row in _load(folder / "entities.yaml")}
    cast = _Cast(scheme, coders, entities)
    parts = [
        _read_article(path, place, _working_day(begun, 1 + place // 3), cast)
        for place, path in enumerate(sorted((folder / "articles").glob("*.yaml")))
    ]
    whole = Snapshot(
        project=ProjectInfo(id=_id("project"), title=project["title"], created_at=_stamp(begun)),
        coders=tuple(coders.values()),
        codebooks=scheme.codebooks,
        groups=scheme.groups,
        codes=scheme.codes,
        articles=tuple(article for part in parts for article in part.articles),
        texts={key: text for part in parts for key, text in part.texts.items()},
        entities=tuple(entities.values()),
        codings=tuple(coding for part in parts for coding in part.codings),
        links=tuple(link for part in parts for link in part.links),
        states=tuple(state for part in parts for state in part.states),
        notes=(
            *_read_project_notes(project["notes"], begun, cast),
            *(note for part in parts for note in part.notes),
        ),
    )
    return in_order(whole)


def _load(path: Path) -> Any:  # noqa: ANN401  whatever the file holds
    with path.open("rb") as file:
        return yaml.load(file, Loader=_LOADER)  # noqa: S506  one of the safe loaders


def _id(*places: object) -> str:
    return str(uuid5(_SPACE, "/".join(map(str, places))))


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds") + "Z"


def _working_day(start: datetime, days: int) -> datetime:
    """Return ``start`` moved on by ``days`` working days."""
    for _ in range(days):
        friday = start.isoweekday() == 5  # noqa: PLR2004
        start += timedelta(days=3 if friday else 1)
    return start


def _known(value: object, known: Collection[str], kind: str, place: str) -> Any:  # noqa: ANN401
    """Return ``value``, which must be in ``known``."""
    if not isinstance(value, str) or value not in known:
        raise SampleFault(place=place, fault=f"there is no {kind} “{value}”")
    return value


def _pick(table: Mapping[str, T], key: object, kind: str, place: str) -> T:
    """Return what ``key`` names in ``table``."""
    return table[_known(key, table, kind, place)]


def _entity(row: Row, begun: datetime) -> Entity:
    aliases = tuple(Alias(**alias) for alias in row.get("aliases", ()))
    plain = {key: value for key, value in row.items() if key not in ("id", "aliases")}
    return Entity(id=_id("entity", row["id"]), aliases=aliases, created_at=_stamp(begun), **plain)


@dataclass(frozen=True)
class _Sheet:
    """One article's file: its rows, what they may name, and the article they are about."""

    row: Row
    cast: _Cast
    article: Article
    text: str
    day: datetime

    def at(self, place: str) -> str:
        """Return ``place`` with the name of this file."""
        return f"{self.article.source}, {place}"

    def span(self, row: Row, place: str) -> Span:
        """Return where the quote of ``row`` stands, the ``nth`` time if it stands there often."""
        quote = row["quote"]
        start = -1
        for _ in range(row.get("nth", 1)):
            start = self.text.find(quote, start + 1)
            if start < 0:
                raise SampleFault(place=place, fault=f"the text does not say “{quote}”")
        return Span(start, start + len(quote))


def _read_article(path: Path, place: int, day: datetime, cast: _Cast) -> Snapshot:
    """Return the article in the file ``path`` with all that the coders made of it."""
    row = _load(path)
    text = normalize(row["text"]).text
    article = Article(
        id=_id("article", path.stem),
        text_hash=hash_text(text),
        length=len(text),
        words=len(text.split()),
        source=path.name,
        encoding="utf-8",
        place=place,
        created_at=_stamp(day),
        **{key: row[key] for key in _ARTICLE_KEYS if key in row},
    )
    sheet = _Sheet(row, cast, article, text, day)
    coded = [pair for key in row.get("codings", {}) for pair in _read_codings(sheet, key)]
    return Snapshot(
        articles=(article,),
        texts={article.text_hash: text},
        codings=tuple(coding for coding, _ in coded),
        links=tuple(link for _, links in coded for link in links),
        states=tuple(_read_state(sheet, key) for key in row.get("states", {})),
        notes=tuple(_read_article_notes(sheet)),
    )


def _begins(sheet: _Sheet, coder: str) -> datetime:
    """Return when ``coder`` began with the article: each works at a time of day of their own."""
    order = list(sheet.cast.coders).index(coder)
    return sheet.day + timedelta(hours=2 * order, minutes=40 * (sheet.article.place % 3))


def _took(codings: int) -> timedelta:
    """Return how long so many codings took."""
    return sum((timedelta(seconds=60 + 37 * n % 110) for n in range(codings)), timedelta())


def _read_codings(sheet: _Sheet, key: str) -> Iterator[tuple[Coding, list[Link]]]:
    """Yield the codings of the coder ``key``, each with its links."""
    scheme = sheet.cast.scheme
    coder = _pick(sheet.cast.coders, key, "coder", sheet.at("codings"))
    for number, row in enumerate(sheet.row["codings"][key], 1):
        place = sheet.at(f"{key}, coding {number}")
        for name in row:
            _known(name, _CODING_KEYS, "key", place)
        code = _pick(scheme.code, row["code"], "code", place)
        span = sheet.span(row, place)
        stamp = _stamp(_begins(sheet, key) + _took(number))
        confidence = row.get("confidence")
        coding = Coding(
            id=_id("coding", sheet.article.source, key, number),
            article=sheet.article.id,
            coder=coder.id,
            code=code.id,
            start=span.start,
            end=span.end,
            quote=row["quote"],
            attributes=_read_attributes(row.get("attributes", {}), code, scheme, place),
            confidence=confidence and _known(confidence, CONFIDENCES, "confidence", place),
            note=row.get("note", ""),
            codebook_version=scheme.codebook[code.codebook].version,
            created_at=stamp,
            changed_at=stamp,
        )
        yield coding, list(_read_links(row.get("links", {}), coding, sheet.cast, place))


def _read_attributes(row: Row, code: Code, scheme: Scheme, place: str) -> dict[str, AttributeValue]:
    """Return the values in ``row`` as a coding keeps them, with the defaults of ``code``."""
    attributes = {one.id: one for one in scheme.attributes_of(code)}
    values = default_values(scheme, code)
    for key, value in row.items():
        attribute = _pick(attributes, key, f"attribute of {code.id}", place)
        problem = attribute_type(attribute.type).check(attribute, value)
        if problem:
            raise SampleFault(place=f"{place}, {key}", fault=problem.rstrip("."))
        values[key] = value
    return values


def _read_links(row: Row, coding: Coding, cast: _Cast, place: str) -> Iterator[Link]:
    """Yield the links in ``row``: roles with one entity or a list of them."""
    code = cast.scheme.code[coding.code]
    roles = {role.id: role for role in cast.scheme.roles_of(code)}
    involvements = _involvements(cast.scheme.codebook[code.codebook])
    linked = [
        (_pick(roles, key, f"role of {code.id}", place), name)
        for key, names in row.items()
        for name in (names if isinstance(names, list) else [names])
    ]
    for number, (role, name) in enumerate(linked):
        key, _, involvement = name.rstrip(")").partition(" (")
        entity = _pick(cast.entities, key, "entity", place)
        if entity.type not in role.types:
            fault = f"{entity.name}, a {entity.type}, cannot be {role.id}"
            raise SampleFault(place=place, fault=fault)
        if involvement:
            _known(involvement, involvements, "involvement", place)
        yield Link(
            id=link_id(coding.id, number),
            coding=coding.id,
            role=role.id,
            entity=entity.id,
            attributes={"involvement": involvement} if involvement else {},
            place=number,
        )


def _involvements(book: Codebook) -> list[str]:
    return [
        choice.id
        for attribute in book.link_attributes
        if attribute.id == "involvement"
        for choice in attribute.choices
    ]


def _read_state(sheet: _Sheet, key: str) -> ArticleState:
    """Return the state of the coder ``key``: a word, or a mapping with a reason."""
    coder = _pick(sheet.cast.coders, key, "coder", sheet.at("states"))
    given = sheet.row["states"][key]
    row = given if isinstance(given, dict) else {"state": given}
    codings = len(sheet.row.get("codings", {}).get(key, ()))
    return ArticleState(
        id=state_id(sheet.article.id, coder.id),
        article=sheet.article.id,
        coder=coder.id,
        state=_known(row["state"], STATES, "state", sheet.at(f"states, {key}")),
        reason=row.get("reason", ""),
        changed_at=_stamp(_begins(sheet, key) + _took(codings + 2)),
    )


def _read_article_notes(sheet: _Sheet) -> Iterator[Note]:
    """Yield the notes on the article and its passages."""
    for number, row in enumerate(sheet.row.get("notes", ()), 1):
        place = sheet.at(f"note {number}")
        coder = _pick(sheet.cast.coders, row["coder"], "coder", place)
        span = sheet.span(row, place) if "quote" in row else None
        yield Note(
            id=_id("note", sheet.article.source, number),
            coder=coder.id,
            kind=_known(row["kind"], NOTE_KINDS, "kind of note", place),
            text=row["text"],
            article=sheet.article.id,
            start=span.start if span else None,
            end=span.end if span else None,
            created_at=_stamp(_begins(sheet, row["coder"]) + _took(5 * number)),
        )


def _read_project_notes(rows: Sequence[Row], begun: datetime, cast: _Cast) -> Iterator[Note]:
    """Yield the notes on the project, on codes and on entities."""
    for number, row in enumerate(rows, 1):
        place = f"project.yaml, note {number}"
        code, entity = row.get("code"), row.get("entity")
        yield Note(
            id=_id("note", "project", number),
            coder=_pick(cast.coders, row["coder"], "coder", place).id,
            kind=_known(row["kind"], NOTE_KINDS, "kind of note", place),
            text=row["text"],
            code=code and _pick(cast.scheme.code, code, "code", place).id,
            entity=entity and _pick(cast.entities, entity, "entity", place).id,
            created_at=_stamp(begun + timedelta(minutes=3 * number)),
        )
