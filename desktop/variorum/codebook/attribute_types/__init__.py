"""The types that an attribute can have: one module a type."""

from variorum.codebook.attribute_kind import AttributeKind
from variorum.codebook.attribute_types import date, number, one, several, text
from variorum.model.codebook import AttributeType

ATTRIBUTE_TYPES: tuple[AttributeKind, ...] = (
    one.ATTRIBUTE_TYPE,
    several.ATTRIBUTE_TYPE,
    number.ATTRIBUTE_TYPE,
    text.ATTRIBUTE_TYPE,
    date.ATTRIBUTE_TYPE,
)
_BY_NAME = {kind.name: kind for kind in ATTRIBUTE_TYPES}


def attribute_type(name: AttributeType) -> AttributeKind:
    """Return the type with this name, which must be one of the model's ``ATTRIBUTE_TYPES``."""
    return _BY_NAME[name]
