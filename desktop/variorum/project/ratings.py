"""Agreement on a table of anybody's ratings or spans, without a project."""

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches

from variorum.agreement.ratings import study_of_items
from variorum.agreement.ratings_rows import ratings_rows
from variorum.agreement.settings import Settings, TableOfOneCoder, UnknownDocument
from variorum.agreement.study import Study
from variorum.agreement.table import AgreementTable, agreement_table
from variorum.formats.ratings_table import RatingsTable, SpansTable
from variorum.model.article import Article, ArticleState, state_id
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link
from variorum.model.snapshot import Snapshot

Step = Callable[[int, int], None]
_FEWEST = 2
_NEAREST = 3
_ALL = "table"
_NUMBER = re.compile(r"[+-]?(0|[1-9][0-9]*)(\.[0-9]+)?")
_ENTITY = "entity"


def ratings_agreement(
    table: RatingsTable, settings: Settings, step: Step | None = None
) -> AgreementTable:
    """Return the agreement of a table of ratings. Units without a document are one each.

    Raises:
        VariorumError: if ``settings`` names what the table does not have, or leaves one coder.
    """
    study = _study(table, settings)
    rows, results = ratings_rows(study, settings, step)
    return AgreementTable(
        rows=tuple(rows),
        results=tuple(results),
        settings=settings,
        coders=study.coders,
        counted_articles=tuple(study.articles[place] for place in study.counted_articles),
        left_out=(),
        codebook_versions={},
        segmenter=None,
    )


def _study(table: RatingsTable, settings: Settings) -> Study:
    coders = settings.coders or table.coders
    _require_two(coders)
    # Who is named and has no rating gave none: every value is missing.
    columns = [table.coders.index(one) if one in table.coders else None for one in coders]
    # Without documents each unit is its own; numbers keep them in their order.
    documents = table.documents or range(1, len(table.values) + 1)
    _require_known(settings.articles, tuple(map(str, documents)))
    given = sorted({value for row in table.values for value in row if value is not None})
    as_value = _values(given)
    kept = [
        (document, [as_value.get(row[c] or "") if c is not None else None for c in columns])
        for document, row in zip(documents, table.values, strict=True)
        if not settings.articles or str(document) in settings.articles
    ]
    return study_of_items(
        coders,
        [row for _, row in kept],
        categories=sorted(set(as_value.values()), key=_in_order),
        documents=[document for document, _ in kept],
    )


def _in_order(value: Hashable) -> tuple[float, str]:
    return (value, "") if isinstance(value, int | float) else (0, str(value))


def _values(given: Sequence[str]) -> dict[str, Hashable]:
    """Return the values as numbers where all are, else as they are."""
    if not all(_NUMBER.fullmatch(value) for value in given):
        return {value: value for value in given}
    numbers = {value: float(value) for value in given}
    return {
        value: int(number) if number.is_integer() else number for value, number in numbers.items()
    }


def spans_agreement(
    table: SpansTable,
    lengths: Mapping[str, int] | None,
    settings: Settings,
    step: Step | None = None,
) -> AgreementTable:
    """Return the agreement of a table of spans, in documents of these ``lengths``.

    All coders did all documents: who has no span in one found nothing there. Where lengths are not
    known, for measures that do without, there is no prevalence.

    Raises:
        VariorumError: if ``settings`` names what the table does not have, or leaves one coder.
    """
    coders = settings.coders or table.coders
    _require_two(coders)
    known = lengths if lengths is not None else _reach(table)
    _require_known(settings.articles, tuple(known))
    records = _records(table, known, tuple(dict.fromkeys(coders)))
    found = agreement_table(records, settings, step)
    rows = tuple(
        replace(
            row,
            codebook=None,
            group=None,
            prevalence=None if lengths is None else row.prevalence,
        )
        for row in found.rows
    )
    return replace(found, rows=rows, codebook_versions={})


def _reach(table: SpansTable) -> dict[str, int]:
    """Return for each document how far anybody marked it."""
    reach: dict[str, int] = {}
    for span in table.spans:
        reach[span.document] = max(reach.get(span.document, 0), span.end)
    return reach


def _records(table: SpansTable, lengths: Mapping[str, int], coders: Sequence[str]) -> Snapshot:
    """Return the table as the records of a project with one codebook, all articles done by all."""
    used = [span for span in table.spans if span.coder in coders]
    codes = sorted({span.code for span in table.spans})
    named = [(str(number), span) for number, span in enumerate(used)]
    return Snapshot(
        coders=tuple(Coder(id=name, name=name) for name in coders),
        codebooks=(Codebook(id=_ALL, title=_ALL, version=""),),
        groups=(Group(id=_ALL, codebook=_ALL, label=_ALL, hue=""),),
        codes=tuple(
            Code(id=code, codebook=_ALL, group=_ALL, label=code, place=place)
            for place, code in enumerate(codes)
        ),
        articles=tuple(
            Article(id=one, title=one, text_hash="", length=length, words=0, place=place)
            for place, (one, length) in enumerate(lengths.items())
        ),
        codings=tuple(
            Coding(
                id=number,
                article=span.document,
                coder=span.coder,
                code=span.code,
                start=span.start,
                end=span.end,
                quote="",
            )
            for number, span in named
        ),
        links=tuple(
            Link(id=number, coding=number, role=_ENTITY, entity=span.entity)
            for number, span in named
            if span.entity is not None
        ),
        states=tuple(
            ArticleState(id=state_id(one, name), article=one, coder=name, state="done")
            for one in lengths
            for name in coders
        ),
    )


def _require_two(coders: Sequence[str]) -> None:
    if len(set(coders)) < _FEWEST:
        raise TableOfOneCoder(coder=", ".join(set(coders)))


def _require_known(asked: Sequence[str], documents: Sequence[str]) -> None:
    for one in asked:
        if one not in documents:
            nearest = ", ".join(get_close_matches(one, documents, _NEAREST, 0))
            raise UnknownDocument(document=one, nearest=nearest)
