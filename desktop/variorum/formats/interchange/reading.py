"""From Variorum's JSON to a snapshot: nothing is taken in unless everything fits."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from msgspec import UNSET

from variorum.codebook.reading import codebook_from_plain
from variorum.formats.interchange.codings import kept_span, read_coding, read_links
from variorum.formats.interchange.comparisons import read_comparison
from variorum.formats.interchange.decoding import decode
from variorum.formats.interchange.faults import (
    HalfASpan,
    IdTwice,
    NameTwice,
    NoteOnTwo,
    StateTwice,
    WrongValue,
)
from variorum.formats.interchange.references import References, Text
from variorum.formats.interchange.rulings import read_reason, read_ruling
from variorum.formats.interchange.structs import (
    ArticlePart,
    CoderPart,
    ComparisonPart,
    EntityPart,
    NotePart,
    ProjectFile,
    ReasonPart,
    RulingPart,
    StatePart,
)
from variorum.formats.interchange.times import check_date, check_time
from variorum.formats.progress import Progress, stepping
from variorum.model.article import Article, ArticleState, state_id
from variorum.model.codebook import Scheme
from variorum.model.coder import Coder, fold_name
from variorum.model.coding import Coding, Link, Note
from variorum.model.comparison import Comparison
from variorum.model.entity import Alias, Entity
from variorum.model.project import ProjectInfo
from variorum.model.record import Record
from variorum.model.ruling import Reason, Ruling
from variorum.model.snapshot import Snapshot
from variorum.text.hashing import hash_text
from variorum.text.normalize import normalize


def read_json(
    data: bytes,
    name: str,
    progress: Progress | None = None,
    *,
    known: Snapshot | None = None,
) -> Snapshot:
    """Return the records in ``data``, a file called ``name`` in Variorum's JSON.

    Ids may also point to records of ``known``, the project into which the file will be merged.

    Raises:
        JsonFault: at the first thing that does not fit, with its place.
        CodebookFaulty: if a codebook does not fit.
    """
    file = decode(data, name)
    refs = References(name)
    scheme = _read_scheme(file, refs, known or Snapshot())
    coders = _read_coders(file.coders, refs)
    articles = _read_articles(file.articles, refs)
    refs.entities.update((part.id, part.type) for part in file.entities)
    if known is not None:
        refs.know(known)
    entities = _read_entities(file.entities, refs)
    codings, links = _read_codings(file, refs, progress)
    return Snapshot(
        project=_read_project(file, refs),
        coders=coders,
        codebooks=scheme.codebooks,
        groups=scheme.groups,
        codes=scheme.codes,
        articles=articles,
        texts={one.text_hash: refs.texts[one.id].kept.text for one in articles},
        entities=entities,
        codings=codings,
        links=links,
        states=_read_states(file.states, refs),
        notes=_read_notes(file.notes, refs),
        rulings=_read_rulings(file.rulings, refs),
        reasons=_read_reasons(file.reasons, refs),
        comparisons=_read_comparisons(file.comparisons, refs),
    )


def _read_project(file: ProjectFile, refs: References) -> ProjectInfo | None:
    part = file.project
    if part is None:
        return None
    check_time(part.created_at, "project.created_at", refs.file)
    return ProjectInfo(id=part.id, title=part.title, created_at=part.created_at)


def _read_scheme(file: ProjectFile, refs: References, known: Snapshot) -> Scheme:
    books = []
    named = {*_ids_within(file.codebooks), *known.scheme.group, *known.scheme.code}
    for number, plain in enumerate(file.codebooks):
        place = plain.pop("place", number)
        if type(place) is not int or place < 0:
            raise WrongValue(
                file=refs.file, place=f"codebooks[{number}].place", expected="a whole number"
            )
        parts = codebook_from_plain(plain, f"{refs.file}: codebooks[{number}]", named)
        books.append(replace(parts, codebook=replace(parts.codebook, place=place)))
    _refuse_twins([book.codebook for book in books], "codebooks", refs)
    for kind, records in (
        ("groups", [group for book in books for group in book.groups]),
        ("codes", [code for book in books for code in book.codes]),
    ):
        _refuse_twins(records, kind, refs)
    scheme = Scheme.of(
        [book.codebook for book in books],
        [group for book in books for group in book.groups],
        [code for book in books for code in book.codes],
    )
    refs.learn_codes(scheme)
    return scheme


def _ids_within(plain: object) -> Iterator[str]:
    """Yield the ids of everything in codebooks that nobody has looked at yet."""
    if isinstance(plain, list):
        for item in plain:
            yield from _ids_within(item)
    elif isinstance(plain, dict):
        if isinstance(plain.get("id"), str):
            yield plain["id"]
        yield from _ids_within(plain.get("groups"))
        yield from _ids_within(plain.get("codes"))


def _read_coders(parts: Sequence[CoderPart], refs: References) -> tuple[Coder, ...]:
    coders = tuple(Coder(id=part.id, name=part.name) for part in parts)
    _refuse_twins(coders, "coders", refs)
    names: dict[str, int] = {}
    for number, coder in enumerate(coders):
        other = names.setdefault(fold_name(coder.name), number)
        if other != number:
            raise NameTwice(
                file=refs.file,
                place=f"coders[{number}]",
                name=coder.name,
                other=f"coders[{other}]",
            )
    refs.coders.update(coder.id for coder in coders)
    return coders


def _read_articles(parts: Sequence[ArticlePart], refs: References) -> tuple[Article, ...]:
    articles = []
    for number, part in enumerate(parts):
        place = f"articles[{number}]"
        check_date(part.date, f"{place}.date", refs.file)
        check_time(part.created_at, f"{place}.created_at", refs.file)
        text = Text(part.text, normalize(part.text))
        refs.texts[part.id] = text
        articles.append(_article(part, text.kept.text, number))
    _refuse_twins(articles, "articles", refs)
    return tuple(articles)


def _article(part: ArticlePart, text: str, number: int) -> Article:
    return Article(
        id=part.id,
        title=part.title,
        text_hash=hash_text(text),
        length=len(text),
        words=len(text.split()),
        outlet=part.outlet,
        author=part.author,
        date=part.date,
        url=part.url,
        language=part.language,
        fields=part.fields,
        source=part.source,
        encoding=part.encoding,
        place=number if part.place is UNSET else part.place,
        created_at=part.created_at,
    )


def _read_entities(parts: Sequence[EntityPart], refs: References) -> tuple[Entity, ...]:
    entities = []
    for number, part in enumerate(parts):
        place = f"entities[{number}]"
        check_time(part.created_at, f"{place}.created_at", refs.file)
        if part.created_by is not None:
            refs.coder(part.created_by, f"{place}.created_by")
        entities.append(_entity(part))
    _refuse_twins(entities, "entities", refs)
    return tuple(entities)


def _entity(part: EntityPart) -> Entity:
    return Entity(
        id=part.id,
        type=part.type,
        name=part.name,
        aliases=tuple(
            Alias(text=alias)
            if isinstance(alias, str)
            else Alias(text=alias.text, kind=alias.kind, language=alias.language)
            for alias in part.aliases
        ),
        kind=part.kind,
        note=part.note,
        sensitivity=part.sensitivity,
        fields=part.fields,
        created_by=part.created_by,
        created_at=part.created_at,
    )


def _read_codings(
    file: ProjectFile, refs: References, progress: Progress | None
) -> tuple[tuple[Coding, ...], tuple[Link, ...]]:
    codings: list[Coding] = []
    links: list[Link] = []
    for part in stepping(file.codings, progress):
        place = f"codings[{len(codings)}]"
        codings.append(read_coding(part, place, refs))
        if part.links:
            links += read_links(part, place, refs)
    _refuse_twins(codings, "codings", refs)
    _refuse_twins(links, "links", refs)
    return tuple(codings), tuple(links)


def _read_states(parts: Sequence[StatePart], refs: References) -> tuple[ArticleState, ...]:
    states: dict[str, ArticleState] = {}
    for number, part in enumerate(parts):
        place = f"states[{number}]"
        refs.article(part.article, f"{place}.article")
        refs.coder(part.coder, f"{place}.coder")
        check_time(part.changed_at, f"{place}.changed_at", refs.file)
        identifier = state_id(part.article, part.coder)
        if identifier in states:
            other = f"states[{list(states).index(identifier)}]"
            raise StateTwice(file=refs.file, place=place, other=other)
        states[identifier] = ArticleState(
            id=identifier,
            article=part.article,
            coder=part.coder,
            state=part.state,
            reason=part.reason,
            changed_at=part.changed_at,
        )
    return tuple(states.values())


def _read_notes(parts: Sequence[NotePart], refs: References) -> tuple[Note, ...]:
    notes = tuple(_note(part, f"notes[{number}]", refs) for number, part in enumerate(parts))
    _refuse_twins(notes, "notes", refs)
    return notes


def _note(part: NotePart, place: str, refs: References) -> Note:
    refs.coder(part.coder, f"{place}.coder")
    check_time(part.created_at, f"{place}.created_at", refs.file)
    if sum(one is not None for one in (part.article, part.code, part.entity)) > 1:
        raise NoteOnTwo(file=refs.file, place=place)
    if part.code is not None:
        refs.code(part.code, f"{place}.code")
    if part.entity is not None:
        refs.entity(part.entity, f"{place}.entity")
    start, end = _passage(part, place, refs)
    return Note(
        id=part.id,
        coder=part.coder,
        kind=part.kind,
        text=part.text,
        article=part.article,
        start=start,
        end=end,
        code=part.code,
        entity=part.entity,
        created_at=part.created_at,
    )


def _passage(part: NotePart, place: str, refs: References) -> tuple[int | None, int | None]:
    text = None if part.article is None else refs.article(part.article, f"{place}.article")
    if part.start is None and part.end is None:
        return None, None
    if part.start is None or part.end is None or text is None:
        raise HalfASpan(file=refs.file, place=place)
    return kept_span(text, part.start, part.end, place, refs.file)


def _read_rulings(parts: Sequence[RulingPart], refs: References) -> tuple[Ruling, ...]:
    rulings = tuple(
        read_ruling(part, f"rulings[{number}]", refs) for number, part in enumerate(parts)
    )
    _refuse_twins(rulings, "rulings", refs)
    return rulings


def _read_reasons(parts: Sequence[ReasonPart], refs: References) -> tuple[Reason, ...]:
    reasons = tuple(read_reason(part, number) for number, part in enumerate(parts))
    _refuse_twins(reasons, "reasons", refs)
    return reasons


def _refuse_twins(records: Iterable[Record], kind: str, refs: References) -> None:
    first: dict[str, int] = {}
    for number, record in enumerate(records):
        other = first.setdefault(record.id, number)
        if other != number:
            raise IdTwice(
                file=refs.file, place=f"{kind}[{number}]", id=record.id, other=f"{kind}[{other}]"
            )


def _read_comparisons(parts: Sequence[ComparisonPart], refs: References) -> tuple[Comparison, ...]:
    comparisons = tuple(map(read_comparison, parts))
    _refuse_twins(comparisons, "comparisons", refs)
    return comparisons
