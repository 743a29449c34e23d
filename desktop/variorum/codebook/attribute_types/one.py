"""One of a list."""

from variorum.codebook.attribute_kind import AttributeKind
from variorum.codebook.choosing import choice_label, choice_named, choice_problem
from variorum.errors import Phrase, sentence
from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue


def check(attribute: Attribute, value: AttributeValue) -> str:
    """Return what is wrong with ``value``, which must be the id of a choice."""
    if not isinstance(value, str):
        return Phrase("attributes", "This takes one choice. Write the id of a choice as a text.")
    return choice_problem(attribute, value)


def parse(attribute: Attribute, typed: str) -> AttributeValue:
    """Return the id of the choice that ``typed`` names by id, label or a clear beginning."""
    return choice_named(attribute, typed)


def show(attribute: Attribute, value: AttributeValue) -> str:
    """Return the label of the choice."""
    return choice_label(attribute, str(value))


ATTRIBUTE_TYPE = AttributeKind("one", sentence("attributes", "One of a list"), check, parse, show)
