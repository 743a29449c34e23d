"""Two projects made one: what of the second the first does not have yet."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeVar

from variorum.comparison.matching import matching_articles, matching_coders
from variorum.errors import VariorumError, sentence
from variorum.model.article import Article, ArticleState, state_id
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder, fold_name
from variorum.model.coding import Coding, Link, Note
from variorum.model.comparison import Comparison
from variorum.model.entity import Entity
from variorum.model.record import Record
from variorum.model.ruling import Reason, Ruling
from variorum.model.snapshot import Snapshot

_Any = TypeVar("_Any", bound=Record)
_Placed = TypeVar("_Placed", Article, Codebook)

_PARTS = (
    "coders",
    "codebooks",
    "groups",
    "codes",
    "articles",
    "entities",
    "codings",
    "states",
    "notes",
    "rulings",
    "reasons",
    "comparisons",
)
_KINDS: Mapping[type[Record], str] = {
    Coder: "coder",
    Codebook: "codebook",
    Group: "group",
    Code: "code",
    Article: "article",
    Entity: "entity",
    Coding: "coding",
    ArticleState: "state of article",
    Note: "note",
    Ruling: "ruling on article",
    Reason: "reason",
    Comparison: "comparison",
}
_WORDS = {"text_hash": "text", "use_when": "use when", "not_when": "not when"}
_LONGEST_NAME = 60
# What says when and from what a record was made, or where it stands, but not what it is.
_BESIDE = frozenset(
    {"id", "revision", "place", "created_at", "changed_at", "created_by", "source", "encoding"}
)


class RecordDiffers(VariorumError):
    """A record is there already under the same id, but says something else."""

    template = sentence(
        "errors",
        'Nothing was merged: the {kind} "{name}" (id {id}) is in the project already with another'
        " {field}. Make the two alike, or give the one in the file another id.",
    )


@dataclass(frozen=True)
class MergeReport:
    """What a merge brings: counts of records by kind (``articles``, ``codings`` …)."""

    new: Mapping[str, int]
    there_already: Mapping[str, int]
    articles_by_text: Mapping[str, str]
    """For articles recognized by their text: the id that came, the id in the project."""
    coders_by_name: Mapping[str, str]
    """For coders recognized by their name: the id that came, the id in the project."""


def merge(known: Snapshot, coming: Snapshot) -> tuple[Snapshot, MergeReport]:
    """Return what ``coming`` adds to ``known``, with ids as in ``known``, and a report.

    Coders are recognized by id or name, articles by id or text, all else by id. New articles and
    codebooks take places behind those of ``known``. The texts returned are the new ones. What is
    returned refers to records of ``known``, of itself, and to nothing else that was not in
    ``coming``. Merging it in and merging again adds nothing.

    Raises:
        RecordDiffers: at the first record that is in ``known`` with other content.
    """
    coders = matching_coders(known, coming)
    articles = matching_articles(known, coming)
    theirs = _renamed(coming, coders, articles)
    by_text = {article for article, match in articles.items() if article != match}
    _check_alike(known, theirs, {articles[article] for article in by_text})
    _check_links(known, theirs)
    _check_codebooks(known, theirs)
    added = _new_records(known, theirs)
    return added, _report(added, theirs, coders, articles)


def _renamed(coming: Snapshot, coders: Mapping[str, str], articles: Mapping[str, str]) -> Snapshot:
    """Return ``coming`` with the ids that its coders and articles have in the project."""

    def coder(identifier: str) -> str:
        return coders.get(identifier, identifier)

    def article(identifier: str) -> str:
        return articles.get(identifier, identifier)

    return replace(
        coming,
        coders=tuple(replace(one, id=coder(one.id)) for one in coming.coders),
        articles=tuple(replace(one, id=article(one.id)) for one in coming.articles),
        entities=tuple(
            replace(one, created_by=one.created_by and coder(one.created_by))
            for one in coming.entities
        ),
        codings=tuple(
            replace(one, article=article(one.article), coder=coder(one.coder))
            for one in coming.codings
        ),
        states=tuple(
            _renamed_state(one, article(one.article), coder(one.coder)) for one in coming.states
        ),
        notes=tuple(
            replace(one, coder=coder(one.coder), article=one.article and article(one.article))
            for one in coming.notes
        ),
        rulings=tuple(
            replace(
                one,
                article=article(one.article),
                coder=coder(one.coder),
                coders=tuple(map(coder, one.coders)),
                taken=tuple(map(coder, one.taken)),
            )
            for one in coming.rulings
        ),
    )


def _renamed_state(state: ArticleState, article: str, coder: str) -> ArticleState:
    return replace(state, id=state_id(article, coder), article=article, coder=coder)


def _check_alike(known: Snapshot, theirs: Snapshot, by_text: set[str]) -> None:
    """Refuse records that are there already with other content.

    Articles in ``by_text`` were recognized by their text: their heads may differ.
    """
    for part in _PARTS:
        mine = {record.id: record for record in getattr(known, part)}
        for record in getattr(theirs, part):
            if record.id in mine and record.id not in by_text:
                _check_same(mine[record.id], record)


def _check_same(mine: Record, other: Record) -> None:
    if isinstance(mine, Coder) and isinstance(other, Coder):
        if fold_name(mine.name) != fold_name(other.name):
            raise _differs(mine, "name")
        return
    for one in fields(mine):
        if one.name not in _BESIDE and getattr(mine, one.name) != getattr(other, one.name):
            raise _differs(mine, one.name)


def _differs(record: Record, what: str) -> RecordDiffers:
    kind, name = _named(record)
    return RecordDiffers(kind=kind, name=name, id=record.id, field=_WORDS.get(what, what))


def _named(record: Record) -> tuple[str, str]:
    """Return what the record is, and what a person would call it."""
    kind = _KINDS[type(record)]
    for key in ("name", "title", "label", "quote", "text", "article"):
        if hasattr(record, key):
            line = " ".join(str(getattr(record, key)).split())
            return kind, line if len(line) <= _LONGEST_NAME else f"{line[:_LONGEST_NAME]}…"
    return kind, record.id


def _check_links(known: Snapshot, theirs: Snapshot) -> None:
    mine = _links_by_coding(known.links)
    other = _links_by_coding(theirs.links)
    coded = {coding.id: coding for coding in known.codings}
    for coding in theirs.codings:
        if coding.id in coded and mine[coding.id] != other[coding.id]:
            raise _differs(coded[coding.id], "links")


def _links_by_coding(links: Iterable[Link]) -> Mapping[str, list[tuple[str, str, object]]]:
    """Return what the links of each coding say, in an order that is always the same."""
    found: dict[str, list[tuple[str, str, object]]] = defaultdict(list)
    for link in links:
        found[link.coding].append((link.role, link.entity, dict(link.attributes)))
    for said in found.values():
        said.sort(key=repr)
    return found


def _check_codebooks(known: Snapshot, theirs: Snapshot) -> None:
    """Refuse a codebook that is there already with other groups or codes."""
    for book in theirs.codebooks:
        mine = known.scheme.codebook.get(book.id)
        if mine is None:
            continue
        for part, what in (("groups", "list of groups"), ("codes", "list of codes")):
            ids = [
                {one.id for one in getattr(side, part) if one.codebook == book.id}
                for side in (known, theirs)
            ]
            if ids[0] != ids[1]:
                raise _differs(mine, what)


def _new_records(known: Snapshot, theirs: Snapshot) -> Snapshot:
    next_article = max((article.place for article in known.articles), default=-1) + 1
    next_book = max((book.place for book in known.codebooks), default=-1) + 1
    articles = _placed(_missing(known.articles, theirs.articles), next_article)
    codings = _missing(known.codings, theirs.codings)
    coded = {coding.id for coding in codings}
    return Snapshot(
        coders=_missing(known.coders, theirs.coders),
        codebooks=_placed(_missing(known.codebooks, theirs.codebooks), next_book),
        groups=_missing(known.groups, theirs.groups),
        codes=_missing(known.codes, theirs.codes),
        articles=articles,
        texts={
            article.text_hash: theirs.text_of(article)
            for article in articles
            if article.text_hash not in known.texts
        },
        entities=_missing(known.entities, theirs.entities),
        codings=codings,
        links=tuple(link for link in theirs.links if link.coding in coded),
        states=_missing(known.states, theirs.states),
        notes=_missing(known.notes, theirs.notes),
        rulings=_missing(known.rulings, theirs.rulings),
        reasons=_missing(known.reasons, theirs.reasons),
        comparisons=_missing(known.comparisons, theirs.comparisons),
    )


def _missing(mine: Iterable[_Any], other: Iterable[_Any]) -> tuple[_Any, ...]:
    ids = {record.id for record in mine}
    return tuple(record for record in other if record.id not in ids)


def _placed(records: Sequence[_Placed], first: int) -> tuple[_Placed, ...]:
    """Return ``records`` in their order, with places from ``first`` on."""
    ordered = sorted(records, key=lambda record: (record.place, record.id))
    return tuple(replace(record, place=first + n) for n, record in enumerate(ordered))


def _report(
    added: Snapshot, theirs: Snapshot, coders: Mapping[str, str], articles: Mapping[str, str]
) -> MergeReport:
    # Links come with their codings and are compared with them, but they are told of.
    parts = (*_PARTS, "links")
    new = {part: len(getattr(added, part)) for part in parts}
    return MergeReport(
        new=new,
        there_already={part: len(getattr(theirs, part)) - new[part] for part in parts},
        articles_by_text={one: other for one, other in articles.items() if one != other},
        coders_by_name={one: other for one, other in coders.items() if one != other},
    )
