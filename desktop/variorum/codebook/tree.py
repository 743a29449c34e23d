"""A codebook file as a tree of texts, lists and tables in which each part knows its place."""

from dataclasses import dataclass
from typing import Literal

from variorum.codebook.faults import Faults, Place

MOST_DEPTH = 50
MOST_NODES = 200_000


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single value. From YAML all are texts; JSON also has flags, numbers and null."""

    place: Place
    text: str
    kind: Literal["text", "flag", "other"] = "text"


@dataclass(frozen=True, slots=True)
class Row:
    """A list."""

    place: Place
    items: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Keys with values, in the order of the file; a key may stand twice."""

    place: Place
    entries: tuple[tuple[Leaf, "Node"], ...]


Node = Leaf | Row | Table


def tree_of_plain(value: object, path: str, faults: Faults) -> Node | None:
    """Return the tree of plain JSON values that stand at ``path``, or None with a fault."""
    return _plain(value, path, 1, faults)


def _plain(value: object, path: str, depth: int, faults: Faults) -> Node | None:
    place = Place(path)
    if depth > MOST_DEPTH:
        faults.add(place, f"This lies more than {MOST_DEPTH} levels deep. Write it flatter.")
        return None
    if isinstance(value, dict):
        parts = [
            (
                Leaf(Place(f"{path}.{key}"), str(key)),
                _plain(inner, f"{path}.{key}", depth + 1, faults),
            )
            for key, inner in value.items()
        ]
        return Table(place, tuple((key, inner) for key, inner in parts if inner is not None))
    if isinstance(value, list | tuple):
        items = [_plain(inner, f"{path}[{n}]", depth + 1, faults) for n, inner in enumerate(value)]
        return Row(place, tuple(inner for inner in items if inner is not None))
    return _plain_leaf(value, place)


def _plain_leaf(value: object, place: Place) -> Leaf:
    if isinstance(value, str):
        return Leaf(place, value)
    if isinstance(value, bool):
        return Leaf(place, "true" if value else "false", "flag")
    return Leaf(place, "null" if value is None else str(value), "other")
