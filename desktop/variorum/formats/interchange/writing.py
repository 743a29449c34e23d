"""From a snapshot to Variorum's JSON, laid out so that two versions of a file can be compared."""

from collections import defaultdict
from typing import Any

import msgspec
from msgspec import UNSET

from variorum.codebook.writing import codebook_to_plain
from variorum.formats.interchange.comparisons import comparison_part
from variorum.formats.interchange.order import in_order, link_id
from variorum.formats.interchange.quotes import check_quotes
from variorum.formats.interchange.rulings import reason_part, ruling_part
from variorum.formats.interchange.structs import (
    AliasPart,
    ArticlePart,
    CoderPart,
    CodingPart,
    EntityPart,
    LinkPart,
    NotePart,
    ProjectFile,
    ProjectPart,
    StatePart,
)
from variorum.formats.progress import Progress, stepping
from variorum.model.article import Article
from variorum.model.codebook import Codebook, CodebookParts, Scheme
from variorum.model.coding import Coding, Link
from variorum.model.entity import Entity
from variorum.model.snapshot import Snapshot


def write_json(snapshot: Snapshot, progress: Progress | None = None) -> bytes:
    """Return ``snapshot`` as a file in Variorum's JSON: UTF-8, two blanks a level, LF.

    The same records make the same bytes. Reading them back makes an equal snapshot.

    Raises:
        QuoteLost: if a quote is not what its text has at its offsets.
    """
    check_quotes(snapshot)
    file = _file(in_order(snapshot), progress)
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def _file(snapshot: Snapshot, progress: Progress | None) -> ProjectFile:
    links: dict[str, list[Link]] = defaultdict(list)
    for link in snapshot.links:
        links[link.coding].append(link)
    info = snapshot.project
    return ProjectFile(
        format="variorum",
        version=1,
        project=None
        if info is None
        else ProjectPart(id=info.id, title=info.title, created_at=info.created_at),
        coders=[CoderPart(id=coder.id, name=coder.name) for coder in snapshot.coders],
        codebooks=[
            _codebook(book, snapshot.scheme, number)
            for number, book in enumerate(snapshot.codebooks)
        ],
        articles=[
            _article(article, snapshot.text_of(article), number)
            for number, article in enumerate(snapshot.articles)
        ],
        entities=[_entity(entity) for entity in snapshot.entities],
        codings=[
            _coding(coding, links[coding.id]) for coding in stepping(snapshot.codings, progress)
        ],
        states=[
            StatePart(
                article=state.article,
                coder=state.coder,
                state=state.state,
                reason=state.reason,
                changed_at=state.changed_at,
            )
            for state in snapshot.states
        ],
        notes=[
            NotePart(
                id=note.id,
                coder=note.coder,
                kind=note.kind,
                text=note.text,
                article=note.article,
                start=note.start,
                end=note.end,
                code=note.code,
                entity=note.entity,
                created_at=note.created_at,
            )
            for note in snapshot.notes
        ],
        rulings=[ruling_part(ruling) for ruling in snapshot.rulings],
        reasons=[reason_part(one, number) for number, one in enumerate(snapshot.reasons)],
        comparisons=[comparison_part(one) for one in snapshot.comparisons],
    )


def _codebook(book: Codebook, scheme: Scheme, number: int) -> dict[str, Any]:
    parts = CodebookParts(book, scheme.groups_of(book.id), scheme.codes_of(book.id))
    plain = dict(codebook_to_plain(parts))
    return plain if book.place == number else {**plain, "place": book.place}


def _article(article: Article, text: str, number: int) -> ArticlePart:
    return ArticlePart(
        id=article.id,
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        date=article.date,
        url=article.url,
        language=article.language,
        fields=dict(article.fields),
        source=article.source,
        encoding=article.encoding,
        place=UNSET if article.place == number else article.place,
        created_at=article.created_at,
        text=text,
    )


def _entity(entity: Entity) -> EntityPart:
    return EntityPart(
        id=entity.id,
        type=entity.type,
        name=entity.name,
        aliases=[
            AliasPart(text=alias.text, kind=alias.kind, language=alias.language)
            if alias.kind or alias.language
            else alias.text
            for alias in entity.aliases
        ],
        kind=entity.kind,
        note=entity.note,
        sensitivity=entity.sensitivity,
        fields=dict(entity.fields),
        created_by=entity.created_by,
        created_at=entity.created_at,
    )


def _coding(coding: Coding, links: list[Link]) -> CodingPart:
    return CodingPart(
        id=coding.id,
        article=coding.article,
        coder=coding.coder,
        code=coding.code,
        start=coding.start,
        end=coding.end,
        quote=coding.quote,
        attributes=dict(coding.attributes),
        confidence=coding.confidence,
        note=coding.note,
        codebook_version=coding.codebook_version,
        created_at=coding.created_at,
        changed_at=coding.changed_at,
        links=[_link(link, number) for number, link in enumerate(links)],
    )


def _link(link: Link, number: int) -> LinkPart:
    return LinkPart(
        role=link.role,
        entity=link.entity,
        attributes=dict(link.attributes),
        id=UNSET if link.id == link_id(link.coding, number) else link.id,
        place=UNSET if link.place == number else link.place,
    )
