"""A number: whole numbers stay whole."""

import math
import re

from variorum.codebook.attribute_kind import AttributeKind, ValueUnfit
from variorum.errors import sentence
from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue

_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?")
# 4,100 · 4.100.000 · 4 100 · 4'100: groups of three with one and the same sign between them.
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([ ,.'’\u00a0\u202f])\d{3})(?:\1\d{3})*")
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+")
_MOST_DIGITS = 300


def check(attribute: Attribute, value: AttributeValue) -> str:  # noqa: ARG001
    """Return what is wrong with ``value``, which must be a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return "This takes a number. Write it with digits and without quotation marks."
    if isinstance(value, float) and not math.isfinite(value):
        return "This is no finite number. Write the figure in digits."
    return ""


def parse(attribute: Attribute, typed: str) -> AttributeValue:
    """Return the number that was typed: ``4100``, ``4,100``, ``4 100``, ``0.5`` or ``0,5``.

    ``4.100`` and ``4,100`` might each be meant in two ways: a comma before three digits groups
    thousands, a point before three digits at the end is a decimal point, as in JSON.

    Raises:
        ValueUnfit: it is no number.
    """
    text = typed.strip().replace("−", "-")
    if len(text) <= _MOST_DIGITS:
        if _PLAIN.fullmatch(text):
            return float(text) if "." in text else int(text)
        if _GROUPED.fullmatch(text):
            return int(re.sub(r"[^\d+-]", "", text))
        if _DECIMAL_COMMA.fullmatch(text):
            return float(text.replace(",", "."))
    raise ValueUnfit(
        label=attribute.label, problem=f'"{text}" is no number. Write digits only, such as 4100.'
    )


def show(attribute: Attribute, value: AttributeValue) -> str:  # noqa: ARG001
    """Return the number in digits, with thousands apart."""
    if isinstance(value, int):
        return f"{value:,}"
    return repr(value) if isinstance(value, float) else str(value)


ATTRIBUTE_TYPE = AttributeKind("number", sentence("attributes", "Number"), check, parse, show)
