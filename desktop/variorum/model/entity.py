"""Entities: the people, groups, bodies and places that codings link to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from variorum.model.codebook import EntityType
from variorum.model.record import Record

Sensitivity = Literal["open", "restricted", "protected"]
SENSITIVITIES: tuple[Sensitivity, ...] = ("open", "restricted", "protected")


@dataclass(frozen=True, kw_only=True)
class Alias:
    """Another name of an entity."""

    text: str
    kind: str = ""
    """Legal name, nom de guerre, short form, spelling, transliteration; or empty."""
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class Entity(Record):
    """Somebody or something that codings link to. ``fields`` holds what its type adds."""

    type: EntityType
    name: str
    aliases: tuple[Alias, ...] = ()
    kind: str = ""
    note: str = ""
    sensitivity: Sensitivity = "open"
    fields: Mapping[str, str] = field(default_factory=dict)
    created_by: str | None = None
    created_at: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the aliases, in order."""
        return (self.name, *(alias.text for alias in self.aliases))
