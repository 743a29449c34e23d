"""What can be wrong with a file in Variorum's JSON: each fault with its place and its remedy.

A place is written as in ``codings[3].links[0].role``: keys, and numbers counted from 0.
"""

import re
from typing import get_args

from variorum.errors import VariorumError, sentence
from variorum.model.article import STATES
from variorum.model.codebook import ENTITY_TYPES
from variorum.model.coding import CONFIDENCES, NOTE_KINDS
from variorum.model.comparison import DoneBy, Level, Unit
from variorum.model.entity import SENSITIVITIES

_CHOICES = {
    "state": STATES,
    "type": ENTITY_TYPES,
    "confidence": CONFIDENCES,
    "kind": NOTE_KINDS,
    "sensitivity": SENSITIVITIES,
    "unit": get_args(Unit),
    "by": get_args(Level),
    "done_by": get_args(DoneBy),
}
_KINDS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
_PLACE = re.compile(r" - at `(?:key in )?\$\.?([^`]*)`$")


class JsonFault(VariorumError):
    """Something in a JSON file that keeps all of it from being read."""


class NotJson(JsonFault):
    """The file is not JSON at all."""

    template = sentence(
        "errors",
        "{file} is not JSON: {reason} at line {line}, column {column}. Mend it there, or write the"
        " file again.",
    )


class NotUtf8(JsonFault):
    """The file is not UTF-8, which JSON always is."""

    template = sentence(
        "errors", "{file} is not UTF-8: see byte {byte}. Save it as UTF-8, as JSON asks."
    )


class NestedTooDeeply(JsonFault):
    """The file holds lists in lists in lists."""

    template = sentence(
        "errors", "{file} is nested too deeply to be read. Write it as the manual shows."
    )


class OtherFormat(JsonFault):
    """The file is JSON, but not Variorum's."""

    template = sentence(
        "errors",
        '{file} is JSON, but not Variorum\'s: it must be one object with "format": "variorum" and'
        ' "version": 1. The manual has an example.',
    )


class NewerFormat(JsonFault):
    """The file was written by a newer Variorum."""

    template = sentence(
        "errors",
        "{file} has version {version} of Variorum's JSON, but Variorum {program} reads version 1."
        " Install a newer Variorum, or export the file again from an older one.",
    )


class UnknownKey(JsonFault):
    """A key that no such object has."""

    template = sentence(
        "errors", "{file}: the key {place} is not known here. Take it out, or correct its name."
    )


class MissingKey(JsonFault):
    """A key that each such object must have."""

    template = sentence("errors", "{file}: {place} is missing. Add it.")


class WrongValue(JsonFault):
    """A value of the wrong type, or one that is not among those allowed."""

    template = sentence("errors", "{file}: {place} must be {expected}. Correct it.")


class NotATime(JsonFault):
    """A moment that is not written as ISO 8601."""

    template = sentence(
        "errors",
        '{file}: {place} is "{value}", which is no time. Write it like 2026-11-26T06:36:23Z, or'
        " leave it out.",
    )


class NotADate(JsonFault):
    """A date that is not EDTF."""

    template = sentence(
        "errors",
        '{file}: {place} is "{value}", which is no date. Write it like 2024-05-03, 2024-05 or'
        " 2024, or leave it out.",
    )


class IdTwice(JsonFault):
    """Two records of one kind with the same id."""

    template = sentence(
        "errors",
        '{file}: {place} has the id "{id}", which {other} has too. Give each an id of its own.',
    )


class NameTwice(JsonFault):
    """Two coders whose names differ in case and blanks at most."""

    template = sentence(
        "errors",
        '{file}: {place} is called "{name}" like {other}. Give each coder a name of their own.',
    )


class StateTwice(JsonFault):
    """Two states of one coder for one article."""

    template = sentence(
        "errors",
        "{file}: {place} is about the same article and coder as {other}. Keep one of the two.",
    )


class PointsNowhere(JsonFault):
    """An id that no record bears."""

    template = sentence(
        "errors",
        '{file}: {place} is "{id}", but there is no {kind} with that id. Add it to the file, or'
        " correct the id.",
    )


class NoSpan(JsonFault):
    """A span that is empty or reversed."""

    template = sentence(
        "errors",
        "{file}: {place} goes from {start} to {end}, which is no span. Its end must lie after its"
        " start.",
    )


class SpanOutsideText(JsonFault):
    """A span that ends behind the text."""

    template = sentence(
        "errors",
        "{file}: {place} ends at {end}, but its article has {length} characters. Count characters"
        " (code points) from 0, in the text as it stands in the file.",
    )


class QuoteDiffers(JsonFault):
    """A quote that is not what the text has at its offsets."""

    template = sentence(
        "errors",
        '{file}: {place} is "{quote}", but from {start} to {end} the text has "{found}". Correct'
        " the offsets or the quote.",
    )


class UnknownAttribute(JsonFault):
    """An attribute that the code, or its links, do not have."""

    template = sentence(
        "errors",
        "{file}: {place} is no attribute of {code}. It has: {known}.",
    )


class WrongAttribute(JsonFault):
    """A value that an attribute may not have."""

    template = sentence("errors", "{file}: {place}: {reason}")


class UnknownRole(JsonFault):
    """A role that the code does not have."""

    template = sentence(
        "errors", '{file}: {place} is "{role}", which is no role of {code}. It has: {known}.'
    )


class WrongTypeInRole(JsonFault):
    """An entity in a role that does not take its type."""

    template = sentence(
        "errors",
        '{file}: {place} is of type {type}, but the role "{role}" takes {types}. Choose another'
        " role or entity.",
    )


class NoteOnTwo(JsonFault):
    """A note that is about more than one thing."""

    template = sentence(
        "errors",
        "{file}: {place} is about more than one thing. Keep one of article, code and entity.",
    )


class HalfASpan(JsonFault):
    """A note with a start or an end that lacks the other, or the article."""

    template = sentence(
        "errors",
        "{file}: {place} is about a passage, which needs article, start and end. Give all three,"
        " or neither start nor end.",
    )


def shortened(text: str, length: int = 60) -> str:
    """Return ``text`` on one line, cut to ``length`` characters, for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1]}…"


def fault_of(file: str, message: str) -> JsonFault:
    """Return the fault that msgspec describes by ``message``, in our words."""
    found = _PLACE.search(message)
    place = found.group(1).replace("[...]", "") if found else ""
    said = _PLACE.sub("", message)
    key = re.search("`(.*)`", said)
    if said.startswith("Object contains unknown field") and key:
        return UnknownKey(file=file, place=_below(place, key.group(1)))
    if said.startswith("Object missing required field") and key:
        return MissingKey(file=file, place=_below(place, key.group(1)))
    return WrongValue(file=file, place=place or "the whole", expected=_expected(said, place))


def _below(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _expected(said: str, place: str) -> str:
    if said.startswith("Invalid enum value"):
        return " or ".join(_CHOICES[place.rpartition(".")[2]])
    if ">= 1" in said and "length" in said:
        return "text that is not empty"
    if ">=" in said:
        return f"a whole number not below {said.rpartition(' ')[2]}"
    kinds = re.match("Expected `([^`]*)`", said)
    if kinds is None:
        return "a number that can be kept"
    return " or ".join(_KINDS[kind] for kind in kinds.group(1).split(" | "))
