"""Data sets of cases as studies."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from variorum.agreement.metrics import ancestor
from variorum.agreement.ratings import study_of_counts, study_of_items, study_of_table
from variorum.agreement.roster import Roster
from variorum.agreement.spans import Linked, SpanStudy
from variorum.agreement.study import Ints, Study
from variorum.agreement.units import Layout, Marks
from variorum.text.segments import sentences
from variorum.text.span import Span

Data = Mapping[str, Any]
NIL = 0
"""The number of *not to be linked* among entities."""
_NOT_YET = -1
_ROLE = "entity"


@dataclass(frozen=True)
class Carried:
    """What is done to values before anything else: old codes carried forward, codes rolled up."""

    code_map: Mapping[Hashable, Hashable | None] | None = None
    depth: int | None = None

    def value(self, value: Hashable | None) -> Hashable | None:
        """Return what ``value`` becomes; None is missing."""
        if isinstance(value, frozenset):
            kept = (self.value(member) for member in value)
            return frozenset(member for member in kept if member is not None)
        if self.code_map is not None and value is not None:
            value = self.code_map.get(value, value)
        if self.depth is not None and isinstance(value, str):
            value = ancestor(value, self.depth)
        return value


def ratings(data: Data, carried: Carried, *, alone: bool = False) -> Study:
    """Return the study of a data set of kind *table*, *counts* or *items*.

    Raises:
        ValueError: if it is of another kind, or a value is not among the declared categories.
    """
    if data["kind"] == "table":
        return study_of_table(data["categories"], data["matrix"])
    if data["kind"] == "counts":
        if any(count != int(count) for row in data["rows"] for count in row):
            raise ValueError("a count is not a whole number")
        return study_of_counts(data["categories"], [list(map(int, row)) for row in data["rows"]])
    if data["kind"] != "items":
        raise ValueError(f"ratings are needed, not {data['kind']}")
    items = [[carried.value(_hashable(value)) for value in row] for row in data["items"]]
    kinds = {isinstance(value, frozenset) for row in items for value in row if value is not None}
    if len(kinds) > 1:
        raise ValueError("some values are sets of codes, others are not")
    declared = data.get("categories")
    if declared is not None:
        kept = (carried.value(_hashable(value)) for value in declared)
        declared = _declared([value for value in dict.fromkeys(kept) if value is not None], items)
    return study_of_items(
        data["coders"],
        items,
        categories=declared,
        documents=range(len(items)) if alone else data.get("document"),
        frequencies=data.get("freq"),
    )


def _declared(
    categories: Sequence[Hashable], items: Sequence[Sequence[Hashable | None]]
) -> Sequence[Hashable] | None:
    """Return the declared ``categories``; None where they are the codes that sets are made of.

    Then the categories are the sets seen.

    Raises:
        ValueError: if a value is not among them.
    """
    seen = {value for row in items for value in row if value is not None}
    sets = {value for value in seen if isinstance(value, frozenset)}
    of_codes = bool(sets) and not any(isinstance(one, frozenset) for one in categories)
    strange = (frozenset().union(*sets) | (seen - sets) if of_codes else seen) - {*categories}
    if strange:
        names = ", ".join(sorted(f"“{_written(value)}”" for value in strange))
        raise ValueError(f"not among the categories: {names}")
    return None if of_codes else categories


def _written(value: Hashable) -> str:
    """Return how ``value`` is written; a set as its members."""
    return ", ".join(sorted(map(str, value))) if isinstance(value, frozenset) else str(value)


def _hashable(value: Hashable | list[Hashable] | None) -> Hashable | None:
    return frozenset(value) if isinstance(value, list) else value


def places_of(chosen: Sequence[str], coders: Sequence[str]) -> list[int]:
    """Return the places of the ``chosen`` among ``coders``.

    Raises:
        ValueError: if one is not among them, or chosen twice.
    """
    if len(set(chosen)) < len(chosen):
        raise ValueError("a coder is chosen twice")
    for one in chosen:
        if one not in coders:
            raise ValueError(f"there is no coder “{one}”, only {', '.join(coders)}")
    return [coders.index(one) for one in chosen]


def code_map_of(data: Data) -> Mapping[Hashable, Hashable | None]:
    """Return the successors of codes of older codebook versions."""
    found: Mapping[Hashable, Hashable | None] = data.get("code_map", {})
    return found


def spans(data: Data, code: str | None = None) -> SpanStudy:
    """Return the study of a data set of kind *spans*, or of one code of it.

    Raises:
        ValueError: if it is of another kind, or a span is empty or outside its document.
    """
    if data["kind"] != "spans":
        raise ValueError(f"spans are needed, not {data['kind']}")
    documents = [one for one in data["documents"] if one["length"] > 0]
    place = {one["id"]: number for number, one in enumerate(documents)}
    coder = {name: number for number, name in enumerate(data["coders"])}
    own = [one for one in data["spans"] if one["doc"] in place]
    codes = tuple(sorted({str(one["code"]) for one in own}))
    number = {name: rank for rank, name in enumerate(codes)}
    rows = np.array(
        [
            (
                coder[one["coder"]],
                number[str(one["code"])],
                place[one["doc"]],
                *_bounds(one, documents[place[one["doc"]]]),
            )
            for one in own
        ],
        dtype=np.int64,
    ).reshape(-1, len(Marks._fields))
    entities, linked = _links(own)
    study = SpanStudy.of(
        Roster(
            tuple(data["coders"]),
            tuple(str(one["id"]) for one in documents),
            np.array(
                [[name in one.get("assigned", coder) for name in coder] for one in documents],
                dtype=np.bool_,
            ).reshape(len(documents), len(coder)),
        ),
        codes,
        np.array([one["length"] for one in documents], dtype=np.int64),
        Marks(*rows.T),
        entities,
    )
    study = replace(study, linked=linked)
    return study if code is None else _of_code(study, code)


def _bounds(span: Data, document: Data) -> tuple[int, int]:
    first = document.get("start", 0)
    start, end = span["start"] - first, span["end"] - first
    if not 0 <= start < end <= document["length"]:
        raise ValueError(
            f"the span {span['start']}–{span['end']} is empty or not within “{document['id']}”"
        )
    return start, end


def _links(own: Sequence[Data]) -> tuple[Ints, tuple[Linked, ...]]:
    """Return the number of what each span is linked to, and for each number what that is."""
    names = sorted({str(one["entity"]) for one in own if one.get("entity") is not None})
    number = {name: rank + 1 for rank, name in enumerate(names)}
    entities = np.array(
        [
            _NOT_YET
            if "entity" not in one
            else NIL
            if one["entity"] is None
            else number[str(one["entity"])]
            for one in own
        ],
        dtype=np.int64,
    )
    return entities, ((), *(((_ROLE, name),) for name in names))


def _of_code(study: SpanStudy, code: str) -> SpanStudy:
    places = [number for number, name in enumerate(study.codes) if name == code]
    own = study.of_codes(places)
    return own if places else SpanStudy.of(own.roster, (code,), own.lengths, own.marks)


def layout(data: Data, study: SpanStudy, unit: str) -> Layout:
    """Return the characters, tokens or sentences of the documents.

    Raises:
        ValueError: if a document has no such units.
    """
    if unit in {"char", "character"}:
        return Layout.of_characters(study.lengths)
    finders: Mapping[str, Callable[[Data], list[Span]]] = {"token": _tokens, "sentence": _sentences}
    if unit not in finders:
        raise ValueError(f"there is no unit “{unit}”, only char, token and sentence")
    documents = [one for one in data["documents"] if one["length"] > 0]
    found = [[(one.start, one.end) for one in finders[unit](each)] for each in documents]
    return Layout.of_spans(study.lengths, found)


def _tokens(document: Data) -> list[Span]:
    if "tokens" not in document:
        raise ValueError(f"the document “{document['id']}” has no tokens")
    return _given(document, "tokens")


def _sentences(document: Data) -> list[Span]:
    if "sentences" in document:
        return _given(document, "sentences")
    if "text" in document:
        return sentences(document["text"])
    raise ValueError(f"the document “{document['id']}” has neither sentences nor text")


def _given(document: Data, key: str) -> list[Span]:
    first = document.get("start", 0)
    return [Span(start - first, end - first) for start, end in document[key]]
