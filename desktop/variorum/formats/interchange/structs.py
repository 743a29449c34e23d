"""What Variorum's JSON looks like: one struct an object, with the keys it may and must have.

A key without a default must be given; all others may be left out and are then empty. The JSON
Schema is made from these structs, so their docstrings are what other programs' authors read.
"""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from variorum.model.article import State
from variorum.model.codebook import EntityType
from variorum.model.coding import AttributeValue, Confidence, NoteKind
from variorum.model.comparison import DoneBy, Level, Mode, Unit
from variorum.model.entity import Sensitivity
from variorum.model.ruling import How

FORMAT = "variorum"
VERSION = 1

Id = Annotated[str, Meta(min_length=1, description="Any text; unique among records of its kind.")]
Name = Annotated[str, Meta(min_length=1)]
Place = Annotated[int, Meta(ge=0, description="Rank in the project; else as in this list.")]
Start = Annotated[int, Meta(ge=0, description="First code point of the span, counted from 0.")]
End = Annotated[int, Meta(ge=1, description="Code point after the span's last one.")]
Date = Annotated[str, Meta(description="EDTF, level 0 or 1, such as 2024-05-03 or 2024-05.")]
Time = Annotated[str, Meta(description="ISO 8601, such as 2026-11-26T06:36:23.120Z.")]


class Part(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """An object that may leave out what is empty."""


class ProjectPart(Part):
    """The project as a whole."""

    id: Id
    title: str
    created_at: Time = ""


class CoderPart(Part):
    """A person, or a program, that codes."""

    id: Id
    name: Name


class ArticlePart(Part, kw_only=True):
    """An article with its text. Offsets count the code points of the text as it stands here."""

    id: Id
    title: str
    outlet: str = ""
    author: str = ""
    date: Date = ""
    url: str = ""
    language: Annotated[str, Meta(description="ISO 639 code.")] = ""
    fields: dict[str, str] = {}
    source: Annotated[str, Meta(description="Name of the file it was read from.")] = ""
    encoding: str = ""
    place: Place | UnsetType = UNSET
    created_at: Time = ""
    text: str


class AliasPart(Part):
    """Another name of an entity, with what kind of name it is."""

    text: Name
    kind: str = ""
    language: str = ""


class EntityPart(Part):
    """Somebody or something that codings link to."""

    id: Id
    type: EntityType
    name: Name
    aliases: list[str | AliasPart] = []
    kind: str = ""
    note: str = ""
    sensitivity: Sensitivity = "open"
    fields: dict[str, str] = {}
    created_by: Annotated[str, Meta(description="Id of a coder.")] | None = None
    created_at: Time = ""


class LinkPart(Part):
    """An entity in a role of a coding."""

    role: str
    entity: Annotated[str, Meta(description="Id of an entity.")]
    attributes: dict[str, AttributeValue] = {}
    id: Id | UnsetType = UNSET
    place: Place | UnsetType = UNSET


class CodingPart(Part):
    """One coder's code on one span of one article."""

    id: Id
    article: Annotated[str, Meta(description="Id of an article.")]
    coder: Annotated[str, Meta(description="Id of a coder.")]
    code: Annotated[str, Meta(description="Id of a code.")]
    start: Start
    end: End
    quote: Annotated[str | None, Meta(description="Its words; compared when given.")] = None
    attributes: dict[str, AttributeValue] = {}
    confidence: Confidence | None = None
    note: str = ""
    codebook_version: str = ""
    created_at: Time = ""
    changed_at: Time = ""
    links: list[LinkPart] = []


class StatePart(Part):
    """How far a coder is with an article; one such object at most for each pair."""

    article: Annotated[str, Meta(description="Id of an article.")]
    coder: Annotated[str, Meta(description="Id of a coder.")]
    state: State
    reason: Annotated[str, Meta(description="Why it was skipped.")] = ""
    changed_at: Time = ""


class NotePart(Part, kw_only=True):
    """A remark on an article or a passage of it, on a code, on an entity, or on the project."""

    id: Id
    coder: Annotated[str, Meta(description="Id of a coder.")]
    kind: NoteKind = "idea"
    text: str
    article: str | None = None
    start: Start | None = None
    end: End | None = None
    code: str | None = None
    entity: str | None = None
    created_at: Time = ""


class SettledLinkPart(Part):
    """An entity in a role of a settled coding."""

    role: str
    entity: Annotated[str, Meta(description="Id of an entity.")]
    attributes: dict[str, AttributeValue] = {}


class SettledCodingPart(Part):
    """What a ruling lets stand: a code on a span."""

    code: Annotated[str, Meta(description="Id of a code.")]
    start: Start
    end: End
    quote: Annotated[str | None, Meta(description="Its words; compared when given.")] = None
    attributes: dict[str, AttributeValue] = {}
    links: list[SettledLinkPart] = []


class RulingPart(Part, kw_only=True):
    """One decision about what coders made of one passage; what stands is in ``codings``."""

    id: Id
    article: Annotated[str, Meta(description="Id of an article.")]
    coder: Annotated[str, Meta(description="Id of the coder who decided.")]
    how: How
    start: Start
    end: End
    settles: Annotated[
        dict[str, str],
        Meta(description="Id of each coding that was settled: digest of what it said then."),
    ]
    coders: Annotated[list[str], Meta(description="Ids of the coders compared.")]
    taken: Annotated[list[str], Meta(description="Ids of the coders whose version stands.")] = []
    kinds: Annotated[list[str], Meta(description="How the codings differed.")] = []
    codes: Annotated[list[str], Meta(description="The codes they had.")] = []
    codings: list[SettledCodingPart] = []
    rule: Annotated[str, Meta(description="The rule, where it was taken over in bulk.")] = ""
    reason: str = ""
    created_at: Time = ""


class ReasonPart(Part):
    """A reason for rulings that the team uses again and again."""

    id: Id
    text: Name
    place: Place | UnsetType = UNSET


class ComparisonPart(Part):
    """What is compared, by its name; without coders or articles, all are."""

    id: Id
    name: Name
    unit: Unit
    by: Level
    done_by: DoneBy
    coders: list[Id] = []
    articles: list[Id] = []
    codebook: str = ""
    match: Mode = "exact"
    depth: Annotated[int, Meta(ge=0)] = 0


class ProjectFile(Struct, forbid_unknown_fields=True, kw_only=True):
    """A project, or a part of one, as one JSON file."""

    format: Literal["variorum"]
    version: Literal[1]
    project: ProjectPart | None = None
    coders: list[CoderPart] = []
    codebooks: list[dict[str, Any]] = []
    articles: list[ArticlePart] = []
    entities: list[EntityPart] = []
    codings: list[CodingPart] = []
    states: list[StatePart] = []
    notes: list[NotePart] = []
    rulings: list[RulingPart] = []
    reasons: list[ReasonPart] = []
    comparisons: list[ComparisonPart] = []


class Head(Struct):
    """The two keys that say whether this program can read a file at all."""

    format: Any = None
    version: Any = None
