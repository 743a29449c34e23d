"""A free text."""

from variorum.codebook.attribute_kind import AttributeKind, ValueUnfit
from variorum.errors import Phrase, sentence
from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue


def check(attribute: Attribute, value: AttributeValue) -> str:  # noqa: ARG001
    """Return what is wrong with ``value``, which must be a text that is not empty."""
    if not isinstance(value, str):
        return Phrase("attributes", "This takes a text. Write it in quotation marks.")
    return "" if value.strip() else "The text is empty. Leave the value out instead."


def parse(attribute: Attribute, typed: str) -> AttributeValue:
    """Return what was typed, without blanks around it.

    Raises:
        ValueUnfit: nothing was typed.
    """
    if not typed.strip():
        raise ValueUnfit(
            label=attribute.label,
            problem=Phrase("attributes", "Nothing is written here. Write a text."),
        )
    return typed.strip()


def show(attribute: Attribute, value: AttributeValue) -> str:  # noqa: ARG001
    """Return the text."""
    return str(value)


ATTRIBUTE_TYPE = AttributeKind("text", sentence("attributes", "Text"), check, parse, show)
