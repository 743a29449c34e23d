"""Several of a list."""

from variorum.codebook.attribute_kind import AttributeKind
from variorum.codebook.choosing import choice_label, choice_named, choice_problem
from variorum.errors import Phrase, sentence
from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue


def check(attribute: Attribute, value: AttributeValue) -> str:
    """Return what is wrong with ``value``, which must be a list of different choices' ids."""
    if not isinstance(value, list):
        return Phrase(
            "attributes", "This takes several choices. Write a list of the ids of choices."
        )
    for choice in value:
        problem = choice_problem(attribute, choice)
        if problem:
            return problem
    if len(set(value)) < len(value):
        return Phrase("attributes", "A choice stands twice in the list. Write each once.")
    if not value:
        return Phrase("attributes", "The list is empty. Leave the value out instead.")
    return ""


def parse(attribute: Attribute, typed: str) -> AttributeValue:
    """Return the ids of the choices that ``typed`` names, with ``;`` or ``,`` between them."""
    # A label may hold a comma itself, so a semicolon, if there is one, is what parts the names.
    sign = ";" if ";" in typed else ","
    names = [part for part in typed.split(sign) if part.strip()]
    return list(dict.fromkeys(choice_named(attribute, name) for name in names or [""]))


def show(attribute: Attribute, value: AttributeValue) -> str:
    """Return the labels of the choices in the order of ``value``."""
    chosen = value if isinstance(value, list) else [str(value)]
    return "; ".join(choice_label(attribute, choice) for choice in chosen)


ATTRIBUTE_TYPE = AttributeKind(
    "several", sentence("attributes", "Several of a list"), check, parse, show
)
