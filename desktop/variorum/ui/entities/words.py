"""What types, kinds and fields of entities are called."""

from PySide6.QtCore import QCoreApplication

from variorum.errors import sentence
from variorum.model.codebook import EntityType
from variorum.model.entity import Sensitivity

TYPE_NAMES: dict[EntityType, str] = {
    "person": sentence("entities", "person"),
    "armed_group": sentence("entities", "armed group"),
    "organisation": sentence("entities", "organisation"),
    "state_body": sentence("entities", "state body"),
    "collective": sentence("entities", "collective"),
    "place": sentence("entities", "place"),
    "proceeding": sentence("entities", "proceeding"),
}
SENSITIVITY_NAMES: dict[Sensitivity, str] = {
    "open": sentence("entities", "Open"),
    "restricted": sentence("entities", "Restricted"),
    "protected": sentence("entities", "Protected"),
}
KINDS: dict[EntityType, tuple[str, ...]] = {
    "person": (
        "official",
        "head of state",
        "group leader",
        "group member",
        "mediator",
        "journalist",
        "expert",
        "lawyer",
        "victim",
        "relative",
        "other",
    ),
    "armed_group": (
        "gang",
        "faction",
        "clique",
        "leadership body",
        "vigilante group",
        "cartel",
        "other",
    ),
    "organisation": (
        "news outlet",
        "NGO",
        "rights body",
        "party",
        "church",
        "think tank",
        "company",
        "international body",
        "other",
    ),
    "state_body": (
        "state",
        "government",
        "ministry or agency",
        "police",
        "army",
        "prison service",
        "prosecution",
        "court",
        "legislature",
        "local government",
        "other",
    ),
    "collective": (
        "detainees",
        "residents",
        "children",
        "migrants",
        "officials",
        "members",
        "critics",
        "other",
    ),
    "place": (
        "country",
        "region",
        "town",
        "district",
        "prison",
        "border point",
        "address",
        "other",
    ),
    "proceeding": (
        "investigation",
        "indictment",
        "trial",
        "operation",
        "emergency decree",
        "sanctions list",
        "other",
    ),
}
"""Kinds to start with. They are data, offered while a person types, and kept as they stand."""
ALIAS_KINDS = (
    "legal name",
    "nom de guerre",
    "short form",
    "spelling",
    "transliteration",
)
_COUNTRY = ("country", sentence("entities", "Country"))
_PART_OF = ("part_of", sentence("entities", "Part of"))
_OWN_FIELDS: dict[EntityType, tuple[tuple[str, str], ...]] = {
    "person": (
        ("roles", sentence("entities", "Roles, with dates")),
        ("consent", sentence("entities", "Consent")),
    ),
    "armed_group": (_PART_OF, ("active", sentence("entities", "Active (from/to)"))),
    "organisation": (_COUNTRY, _PART_OF),
    "state_body": (_COUNTRY, _PART_OF),
    "collective": (
        ("size", sentence("entities", "Size, if stated")),
        ("unit", sentence("entities", "Counted in")),
    ),
    "place": (
        _COUNTRY,
        _PART_OF,
        ("latitude", sentence("entities", "Latitude")),
        ("longitude", sentence("entities", "Longitude")),
        ("precision", sentence("entities", "Precision")),
    ),
    "proceeding": (
        ("opened", sentence("entities", "Opened")),
        ("closed", sentence("entities", "Closed")),
        ("body", sentence("entities", "Body in charge")),
    ),
}
_COMMON_FIELDS = (
    ("pseudonym", sentence("entities", "Pseudonym")),
    ("external_ids", sentence("entities", "External ids")),
)


def type_name(kind: EntityType) -> str:
    """Return what an entity type is called."""
    return QCoreApplication.translate("entities", TYPE_NAMES[kind])


def sensitivity_name(sensitivity: Sensitivity) -> str:
    """Return what a degree of sensitivity is called."""
    return QCoreApplication.translate("entities", SENSITIVITY_NAMES[sensitivity])


def offered_fields(kind: EntityType) -> dict[str, str]:
    """Return the fields that a type offers beyond the common ones, with what they are called."""
    return {
        key: QCoreApplication.translate("entities", label)
        for key, label in (*_OWN_FIELDS[kind], *_COMMON_FIELDS)
    }
