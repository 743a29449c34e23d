"""What data sets and parameters of cases look like, so that a wrong one is told with its place."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Annotated, Any, NotRequired

import msgspec
from typing_extensions import TypedDict

Value = str | int | float | bool | None | list[Any]
Name = str | int
Number = float
Amount = Annotated[float, msgspec.Meta(ge=0)]
Count = Annotated[int, msgspec.Meta(ge=0)]


class _Table(TypedDict):
    categories: list[Value]
    matrix: list[list[Amount]]


class _Items(TypedDict):
    coders: list[str]
    items: list[list[Value]]
    freq: NotRequired[list[Amount]]
    categories: NotRequired[list[Value]]
    document: NotRequired[list[Value]]
    window: NotRequired[list[str | float]]
    code_map: NotRequired[dict[str, Value]]


class _Counts(TypedDict):
    categories: list[Value]
    rows: list[list[Amount]]


class _Document(TypedDict):
    id: Name
    length: Count
    start: NotRequired[Count]
    assigned: NotRequired[list[str]]
    text: NotRequired[str]
    tokens: NotRequired[list[tuple[Count, Count]]]
    sentences: NotRequired[list[tuple[Count, Count]]]


class _Span(TypedDict):
    doc: Name
    coder: str
    start: Count
    end: Count
    code: Name
    entity: NotRequired[Name | None]


class _Spans(TypedDict):
    coders: list[str]
    documents: list[_Document]
    spans: list[_Span]


class _Segmentation(TypedDict):
    masses: dict[str, list[Count]]


class _Sides(TypedDict):
    A: list[list[Value]]
    B: list[list[Value]]


class _Clusters(TypedDict):
    clusters: _Sides


class _Part(TypedDict):
    id: Name
    start: Count
    end: Count
    code: Name
    doc: NotRequired[Name]


class _Relation(TypedDict):
    type: Name
    args: dict[str, Name]


class _Relations(TypedDict):
    spans: Annotated[dict[str, list[_Part]], msgspec.Meta(min_length=2, max_length=2)]
    relations: dict[str, list[_Relation]]


class _SetPairs(TypedDict):
    pairs: list[tuple[list[Name], list[Name]]]


_Unit = tuple[Count, Count, Name]


class _UnitPairs(TypedDict):
    pairs: list[tuple[_Unit, _Unit]]


class _Scalar(TypedDict):
    value: Number | None
    se: NotRequired[Number | None]


class _ScalarList(TypedDict):
    values: list[Number | None]


class _Params(TypedDict, total=False):
    weights: str | list[list[Number]] | None
    metric: str
    apply: str
    rollup_depth: Count
    code: Value
    codes: str
    coders: list[str]
    coefficient: str
    mode: str
    iou: Number
    tolerance: Count
    any_code: bool
    unit: str
    alpha: Number
    beta: Number
    delta_empty: Number
    sampler: str
    n_samples: Annotated[int, msgspec.Meta(ge=1)] | None
    precision: Number
    seed: Count
    n_t: Count
    resample: str
    method: str | None
    confidence: Annotated[float, msgspec.Meta(gt=0, lt=1)]
    replicates: Count
    scale: str
    threshold: Number


KINDS: Mapping[str, Any] = {
    "table": _Table,
    "items": _Items,
    "counts": _Counts,
    "spans": _Spans,
    "segmentation": _Segmentation,
    "clusters": _Clusters,
    "relations": _Relations,
    "set_pairs": _SetPairs,
    "unit_pairs": _UnitPairs,
    "scalar": _Scalar,
    "scalar_list": _ScalarList,
}
"""The kinds of data sets."""


def fault_of_data(data: Mapping[str, Any]) -> str | None:
    """Return what is wrong with a data set of one of ``KINDS``, and where; None if nothing is."""
    return _fault(data, KINDS[data["kind"]]) or next(_misfits(data), None)


def fault_of_params(params: object) -> str | None:
    """Return what is wrong with the parameters of a case, and where; None if nothing is."""
    return _fault(params, _Params)


def _fault(value: object, shape: Any) -> str | None:  # noqa: ANN401  a shape is any type
    try:
        msgspec.convert(value, shape)
    except msgspec.ValidationError as fault:
        # It says, as “Expected `int`, got `str` - at `$.spans[...].start`”, what and where.
        return str(fault).replace("`$.", "`").replace("`$`", "the whole")
    return None


def _misfits(data: Mapping[str, Any]) -> Iterator[str]:
    """Yield what does not go together in a data set whose parts are as they must be."""
    return _MISFITS[data["kind"]](data) if data["kind"] in _MISFITS else iter(())


def _of_items(data: Mapping[str, Any]) -> Iterator[str]:
    yield from _uneven("items", data, "coders")
    yield from _twice("coders", data["coders"])
    yield from _twice("categories", data.get("categories", ()))
    for beside in ("freq", "document", "window"):
        if len(data.get(beside, data["items"])) != len(data["items"]):
            yield f"`{beside}` must have one entry for each of `items`"


def _of_table(data: Mapping[str, Any]) -> Iterator[str]:
    yield from _uneven("matrix", data, "categories")
    yield from _twice("categories", data["categories"])
    if len(data["matrix"]) != len(data["categories"]):
        yield "`matrix` must have one row for each of `categories`"


def _of_counts(data: Mapping[str, Any]) -> Iterator[str]:
    yield from _uneven("rows", data, "categories")
    yield from _twice("categories", data["categories"])


def _of_relations(data: Mapping[str, Any]) -> Iterator[str]:
    for coder, spans in data["spans"].items():
        yield from _twice(f"spans.{coder}", [one["id"] for one in spans])
        for number, span in enumerate(spans):
            if span["start"] >= span["end"]:
                yield f"`spans.{coder}[{number}]` is empty"
        known = {str(one["id"]) for one in spans}
        for number, relation in enumerate(data["relations"].get(coder, ())):
            for span in relation["args"].values():
                if str(span) not in known:
                    yield f"“{span}” of `relations.{coder}[{number}].args` is no span of “{coder}”"


def _twice(place: str, names: Iterable[Any]) -> Iterator[str]:
    counts = Counter(str(one) for one in names)
    for name, count in counts.items():
        if count > 1:
            yield f"`{place}` has “{name}” twice"


def _uneven(rows: str, data: Mapping[str, Any], columns: str) -> Iterator[str]:
    for number, row in enumerate(data[rows]):
        if len(row) != len(data[columns]):
            yield f"`{rows}[{number}]` must have one entry for each of `{columns}`"


def _in_two_clusters(data: Mapping[str, Any]) -> Iterator[str]:
    for side in ("A", "B"):
        clusters = [{str(mention) for mention in cluster} for cluster in data["clusters"][side]]
        counts = Counter(chain(*clusters))
        for mention, count in counts.items():
            if count > 1:
                yield f"`clusters.{side}` has the mention “{mention}” in two clusters"


def _strangers(data: Mapping[str, Any]) -> Iterator[str]:
    documents = {one["id"] for one in data["documents"]}
    yield from _twice("documents", [one["id"] for one in data["documents"]])
    yield from _twice("coders", data["coders"])
    for number, document in enumerate(data["documents"]):
        for name in document.get("assigned", ()):
            if name not in data["coders"]:
                yield f"“{name}” of `documents[{number}].assigned` is not declared"
    for number, span in enumerate(data["spans"]):
        for key, known in (("doc", documents), ("coder", {*data["coders"]})):
            if span[key] not in known:
                yield f"“{span[key]}” of `spans[{number}].{key}` is not declared"


_MISFITS: Mapping[str, Callable[[Mapping[str, Any]], Iterator[str]]] = {
    "items": _of_items,
    "counts": _of_counts,
    "relations": _of_relations,
    "table": _of_table,
    "clusters": _in_two_clusters,
    "spans": _strangers,
}
