"""Single values of a codebook file that must be one of a few."""

import re
from typing import Literal

from variorum.codebook.edtf import edtf_problem
from variorum.codebook.faults import Faults, quoted, suggestion
from variorum.codebook.forms import Entry
from variorum.model.codebook import ATTRIBUTE_TYPES, ENTITY_TYPES, AttributeType, EntityType, Group

HUES = ("blue", "orange", "green", "red", "sky", "magenta", "purple", "olive")
"""The hues that the window has colours for, in the order of its palette."""
_HEX = re.compile("#[0-9A-Fa-f]{6}")


def read_hue(entry: Entry, parent: Group | None, faults: Faults) -> str:
    """Return the hue of a group; a group inside another has that one's if it names none."""
    hue = entry.text("hue")
    if hue in HUES or _HEX.fullmatch(hue):
        return hue
    if parent is not None and not entry.has("hue"):
        return parent.hue
    if entry.has("hue"):
        faults.add(
            entry.place_of("hue"),
            f"{quoted(hue)} is no hue. Write one of {', '.join(HUES)}, or a colour such as "
            '"#5D3270" in quotation marks.',
        )
    else:
        faults.add(
            entry.place, f'This group has no "hue". Add "hue: " and one of {", ".join(HUES)}.'
        )
    return hue


def read_status(entry: Entry, faults: Faults) -> Literal["active", "deprecated"]:
    """Return the status of a code."""
    status = entry.text("status")
    if status in ("", "active"):
        return "active"
    if status != "deprecated":
        faults.add(
            entry.place_of("status"), f"{quoted(status)} is no status. Write active or deprecated."
        )
    return "deprecated"


def read_log_date(entry: Entry, faults: Faults) -> str:
    """Return the date of a log entry, which may be missing."""
    date = entry.text("date")
    problem = edtf_problem(date) if date else ""
    if problem:
        faults.add(entry.place_of("date"), problem)
    return date


def read_attribute_type(entry: Entry, faults: Faults) -> AttributeType:
    """Return the type of an attribute."""
    name = entry.text("type")
    found: dict[str, AttributeType] = {known: known for known in ATTRIBUTE_TYPES}
    if name and name not in found:
        faults.add(
            entry.place_of("type"),
            f"{quoted(name)} is no type of attribute. {suggestion(name, found)}",
        )
    return found.get(name, "text")


def read_entity_types(entry: Entry, faults: Faults) -> tuple[EntityType, ...]:
    """Return the types of entity that a role takes: at least one, each once."""
    found: dict[str, EntityType] = {known: known for known in ENTITY_TYPES}
    types: list[EntityType] = []
    for leaf in entry.texts("types"):
        kind = found.get(leaf.text)
        if kind is None:
            faults.add(
                leaf.place,
                f"{quoted(leaf.text)} is no type of entity. {suggestion(leaf.text, found)}",
            )
        elif kind in types:
            faults.add(leaf.place, f'"{kind}" stands twice. Write each type once.')
        else:
            types.append(kind)
    if entry.has("types") and not entry.rows("types"):
        faults.add(
            entry.place_of("types"), f"No type is given. Write one or more of {', '.join(found)}."
        )
    return tuple(types)
