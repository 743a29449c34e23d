"""Coders."""

from dataclasses import dataclass

from variorum.model.record import Record


@dataclass(frozen=True, kw_only=True)
class Coder(Record):
    """A person who codes; known by a name that no other coder of the project has."""

    name: str


def fold_name(name: str) -> str:
    """Return ``name`` without the differences that do not make another coder: case, blanks."""
    return " ".join(name.split()).casefold()
