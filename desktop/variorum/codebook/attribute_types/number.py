"""A number: whole numbers stay whole."""

import math
import re

from variorum.codebook.attribute_kind import AttributeKind, ValueUnfit
from variorum.errors import Phrase, sentence
from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue

_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?")
# 4,100 · 4.100.000 · 4 100 · 4'100: groups of three with one and the same sign between them.
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([ ,.'’\u00a0\u202f])\d{3})(?:\1\d{3})*")
# 4.100 is 4100 to one writer and 4.1 to another; 0.125 can be read in one way only.
_TWO_READINGS = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")
_FRACTION = re.compile(r"[+-]?0+,\d+")
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+")
_MOST_DIGITS = 300


def check(attribute: Attribute, value: AttributeValue) -> str:  # noqa: ARG001
    """Return what is wrong with ``value``, which must be a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Phrase(
            "attributes", "This takes a number. Write it with digits and without quotation marks."
        )
    if isinstance(value, float) and not math.isfinite(value):
        return Phrase("attributes", "This is no finite number. Write the figure in digits.")
    return ""


def parse(attribute: Attribute, typed: str) -> AttributeValue:
    """Return the number that was typed: ``4100``, ``4,100``, ``4 100``, ``0.5`` or ``0,5``.

    ``4,100`` is taken for thousands, as numbers are shown. ``4.100`` is refused: half the world
    writes it for 4100, and JSON for 4.1.

    Raises:
        ValueUnfit: it is no number, or might be one of two.
    """
    text = typed.strip().replace("−", "-")
    if len(text) <= _MOST_DIGITS:
        if _TWO_READINGS.fullmatch(text):
            raise ValueUnfit(label=attribute.label, problem=_two_readings(text))
        if _PLAIN.fullmatch(text):
            return float(text) if "." in text else int(text)
        if _FRACTION.fullmatch(text):
            return float(text.replace(",", "."))
        if _GROUPED.fullmatch(text):
            return int(re.sub(r"[^\d+-]", "", text))
        if _DECIMAL_COMMA.fullmatch(text):
            return float(text.replace(",", "."))
    problem = Phrase(
        "attributes", '"{text}" is no number. Write digits only, such as 4100.', text=text
    )
    raise ValueUnfit(label=attribute.label, problem=problem)


def _two_readings(text: str) -> str:
    """Return what to write instead of ``text``: each of its readings, in a way that has no other.

    A fraction that needs its three digits is given a fourth: 4.125 as 4.1250.
    """
    whole, fraction = text.split(".")
    kept = fraction.rstrip("0")
    decimal = whole if not kept else f"{whole}.{fraction}0" if len(kept) == 3 else f"{whole}.{kept}"  # noqa: PLR2004
    return Phrase(
        "attributes",
        '"{text}" can be read in two ways. Write {one} or {other}.',
        text=text,
        one=f"{whole}{fraction}",
        other=decimal,
    )


def show(attribute: Attribute, value: AttributeValue) -> str:  # noqa: ARG001
    """Return the number in digits, with thousands apart."""
    if isinstance(value, int):
        return f"{value:,}"
    return repr(value) if isinstance(value, float) else str(value)


ATTRIBUTE_TYPE = AttributeKind("number", sentence("attributes", "Number"), check, parse, show)
