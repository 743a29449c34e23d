"""A date or a span of time, known as exactly or as vaguely as the article knows it."""

from variorum.codebook.attribute_kind import AttributeKind, ValueUnfit
from variorum.codebook.edtf import edtf_problem
from variorum.codebook.edtf_words import edtf_in_words, edtf_of_words
from variorum.errors import Phrase, sentence
from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue


def check(attribute: Attribute, value: AttributeValue) -> str:  # noqa: ARG001
    """Return what is wrong with ``value``, which must be EDTF of level 0 or 1."""
    if not isinstance(value, str):
        return Phrase(
            "attributes",
            "This takes a date. Write it as a text, such as 2021, 2021-05 or 2021-05-05.",
        )
    return edtf_problem(value)


def parse(attribute: Attribute, typed: str) -> AttributeValue:
    """Return the EDTF of a date typed as EDTF or in English or Spanish words.

    Raises:
        ValueUnfit: it is not understood, or may be meant in two ways.
    """
    edtf, problem = edtf_of_words(typed)
    if problem:
        raise ValueUnfit(label=attribute.label, problem=problem)
    return edtf


def show(attribute: Attribute, value: AttributeValue) -> str:  # noqa: ARG001
    """Return the date in English words."""
    return edtf_in_words(str(value))


ATTRIBUTE_TYPE = AttributeKind("date", sentence("attributes", "Date"), check, parse, show)
