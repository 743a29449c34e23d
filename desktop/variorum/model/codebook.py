"""Codebooks, their groups and codes, and the scheme that all codebooks of a project make."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from variorum.model.record import Record

AttributeType = Literal["one", "several", "number", "text", "date"]
ATTRIBUTE_TYPES: tuple[AttributeType, ...] = ("one", "several", "number", "text", "date")
EntityType = Literal[
    "person", "armed_group", "organisation", "state_body", "collective", "place", "proceeding"
]
ENTITY_TYPES: tuple[EntityType, ...] = (
    "person",
    "armed_group",
    "organisation",
    "state_body",
    "collective",
    "place",
    "proceeding",
)


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One of the values that a choice attribute may have."""

    id: str
    label: str
    help: str = ""


@dataclass(frozen=True, kw_only=True)
class Attribute:
    """A question that a coding answers beside its code.

    Values are kept as: ``one`` the id of a choice, ``several`` a list of such ids, ``number`` a
    number, ``text`` a string, ``date`` an EDTF string.
    """

    id: str
    label: str
    type: AttributeType
    choices: tuple[Choice, ...] = ()
    required: bool = False
    required_unless: Mapping[str, str] = field(default_factory=dict)
    required_with: str = ""
    default: str = ""
    help: str = ""


@dataclass(frozen=True, kw_only=True)
class Role:
    """A part that an entity can play in a coding."""

    id: str
    label: str
    types: tuple[EntityType, ...]
    many: bool = True
    required: bool = False
    help: str = ""


@dataclass(frozen=True, kw_only=True)
class NotWhen:
    """A case that the code does not cover, and the code or group to use instead."""

    text: str
    instead: str = ""


@dataclass(frozen=True, kw_only=True)
class Example:
    """Words that the code fits or, as a near miss, does not fit."""

    text: str
    near_miss: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """What a version of a codebook changed."""

    version: str
    date: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Codebook(Record):
    """A set of codes with the attributes and roles that all of them share."""

    title: str
    version: str
    language: str = "en"
    licence: str = ""
    description: str = ""
    unit_rule: str = ""
    attributes: tuple[Attribute, ...] = ()
    roles: tuple[Role, ...] = ()
    link_attributes: tuple[Attribute, ...] = ()
    log: tuple[LogEntry, ...] = ()
    place: int = 0


@dataclass(frozen=True, kw_only=True)
class Group(Record):
    """Codes that belong together; counted and compared, but not applied to text."""

    codebook: str
    label: str
    hue: str
    """One of the eight hue names of the palette, or ``#rrggbb``."""
    parent: str | None = None
    definition: str = ""
    place: int = 0


@dataclass(frozen=True, kw_only=True)
class Code(Record):
    """A category that a coder applies to a span."""

    codebook: str
    group: str
    label: str
    definition: str = ""
    use_when: str = ""
    not_when: tuple[NotWhen, ...] = ()
    examples: tuple[Example, ...] = ()
    key: str = ""
    attributes: tuple[Attribute, ...] = ()
    roles: tuple[Role, ...] = ()
    status: Literal["active", "deprecated"] = "active"
    replaced_by: str = ""
    place: int = 0


@dataclass(frozen=True)
class CodebookParts:
    """One whole codebook: what a codebook file holds."""

    codebook: Codebook
    groups: tuple[Group, ...]
    codes: tuple[Code, ...]


@dataclass(frozen=True)
class Scheme:
    """All codebooks of a project, their groups and codes in order, with look-ups."""

    codebooks: tuple[Codebook, ...] = ()
    groups: tuple[Group, ...] = ()
    codes: tuple[Code, ...] = ()

    @classmethod
    def of(
        cls, codebooks: Iterable[Codebook], groups: Iterable[Group], codes: Iterable[Code]
    ) -> "Scheme":
        """Return the scheme of these records, ordered by place within codebook and group."""
        books = tuple(sorted(codebooks, key=lambda book: (book.place, book.id)))
        rank = {book.id: number for number, book in enumerate(books)}
        ordered = tuple(sorted(groups, key=lambda group: (rank[group.codebook], group.place)))
        group_rank = {group.id: number for number, group in enumerate(ordered)}
        return cls(
            books,
            ordered,
            tuple(sorted(codes, key=lambda code: (group_rank[code.group], code.place))),
        )

    @cached_property
    def code(self) -> Mapping[str, Code]:
        """The codes by id."""
        return {code.id: code for code in self.codes}

    @cached_property
    def group(self) -> Mapping[str, Group]:
        """The groups by id."""
        return {group.id: group for group in self.groups}

    @cached_property
    def codebook(self) -> Mapping[str, Codebook]:
        """The codebooks by id."""
        return {book.id: book for book in self.codebooks}

    def codes_of(self, codebook: str) -> tuple[Code, ...]:
        """Return the codes of the codebook with this id, in order."""
        return tuple(code for code in self.codes if code.codebook == codebook)

    def groups_of(self, codebook: str) -> tuple[Group, ...]:
        """Return the groups of the codebook with this id, in order."""
        return tuple(group for group in self.groups if group.codebook == codebook)

    def codes_in(self, group: str) -> tuple[Code, ...]:
        """Return the codes of the group with this id and of the groups below it."""
        below = {group}
        for inner in self.groups:
            if inner.parent in below:
                below.add(inner.id)
        return tuple(code for code in self.codes if code.group in below)

    def attributes_of(self, code: Code) -> tuple[Attribute, ...]:
        """Return the attributes that a coding with ``code`` has: the shared ones, then its own."""
        return self.codebook[code.codebook].attributes + code.attributes

    def roles_of(self, code: Code) -> tuple[Role, ...]:
        """Return the roles that a coding with ``code`` has: its own, then the shared ones."""
        return code.roles + self.codebook[code.codebook].roles

    def hue_of(self, code: Code) -> str:
        """Return the hue of the code's group."""
        return self.group[code.group].hue

    def dash_of(self, code: Code) -> int:
        """Return which dash tells ``code`` from the others of its group, counted from 0."""
        return self._dashes[code.id]

    @cached_property
    def _dashes(self) -> Mapping[str, int]:
        met: Counter[str] = Counter()
        dashes = {}
        for code in self.codes:
            dashes[code.id] = met[code.group]
            met[code.group] += 1
        return dashes

    @cached_property
    def may_lack(self) -> Mapping[str, tuple[tuple[Attribute, ...], tuple[Role, ...]]]:
        """By the id of a code, the attributes that are needed, if only sometimes, and the roles."""
        return {
            code.id: (
                tuple(
                    one
                    for one in self.attributes_of(code)
                    if one.required or one.required_with or one.required_unless
                ),
                tuple(role for role in self.roles_of(code) if role.required),
            )
            for code in self.codes
        }
