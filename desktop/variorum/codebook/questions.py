"""Attributes and roles of a codebook file: what a coding answers beside its code."""

from collections.abc import Sequence
from dataclasses import dataclass

from variorum.codebook.attribute_kind import ValueUnfit
from variorum.codebook.attribute_types import attribute_type
from variorum.codebook.faults import Faults, Place, quoted, suggestion
from variorum.codebook.forms import ATTRIBUTE, CHOICE, ROLE, Entry
from variorum.codebook.ledger import check_conditions, check_unique
from variorum.codebook.values import read_attribute_type, read_entity_types
from variorum.model.codebook import Attribute, Choice, Role

_WITH_CHOICES = ("one", "several")


@dataclass(frozen=True, slots=True)
class Shared:
    """What all codes of a codebook have."""

    attributes: tuple[Attribute, ...] = ()
    roles: tuple[Role, ...] = ()
    link_attributes: tuple[Attribute, ...] = ()


def read_shared(book: Entry, faults: Faults) -> Shared:
    """Return the attributes and roles that stand at the top of a codebook."""
    return Shared(
        read_attributes(book, "attributes", Shared(), faults),
        read_roles(book, Shared(), faults),
        read_attributes(book, "link_attributes", Shared(), faults),
    )


def read_attributes(
    owner: Entry, key: str, shared: Shared, faults: Faults
) -> tuple[Attribute, ...]:
    """Return the attributes in the list ``key``, none of which may have the id of a shared one."""
    entries = owner.entries(key, ATTRIBUTE)
    attributes = tuple(_read_attribute(entry, faults) for entry in entries)
    taken = {attribute.id: attribute for attribute in shared.attributes}
    check_unique(_with_places(attributes, entries), "an attribute", taken, faults)
    conditions = [
        (attribute, entry.place_of("required_unless"), entry.place_of("required_with"))
        for attribute, entry in zip(attributes, entries, strict=True)
    ]
    check_conditions(conditions, taken | {one.id: one for one in attributes}, faults)
    return attributes


def read_roles(owner: Entry, shared: Shared, faults: Faults) -> tuple[Role, ...]:
    """Return the roles of ``owner``, none of which may have the id of a shared one."""
    entries = owner.entries("roles", ROLE)
    roles = tuple(
        Role(
            id=entry.identifier(),
            label=entry.text("label"),
            types=read_entity_types(entry, faults),
            many=entry.flag("many", default=True),
            required=entry.flag("required"),
            help=entry.text("help"),
        )
        for entry in entries
    )
    check_unique(_with_places(roles, entries), "a role", {one.id for one in shared.roles}, faults)
    return roles


def _with_places(
    records: Sequence[Attribute | Role | Choice], entries: list[Entry]
) -> list[tuple[str, Place]]:
    pairs = zip(records, entries, strict=True)
    return [(record.id, entry.place_of("id")) for record, entry in pairs]


def _read_attribute(entry: Entry, faults: Faults) -> Attribute:
    kind = read_attribute_type(entry, faults)
    choices = _read_choices(entry, faults)
    if kind in _WITH_CHOICES and not choices and not entry.has("choices"):
        faults.add(
            entry.place,
            f'An attribute of type {kind} needs "choices". List them with id and label.',
        )
    elif kind in _WITH_CHOICES and not choices:
        faults.add(entry.place_of("choices"), "There is no choice. List them with id and label.")
    elif kind not in _WITH_CHOICES and entry.has("choices") and entry.text("type") == kind:
        faults.add(
            entry.place_of("choices"),
            f"An attribute of type {kind} has no choices. Delete them, or write type: one.",
        )
    attribute = Attribute(
        id=entry.identifier(),
        label=entry.text("label"),
        type=kind,
        choices=choices,
        required=entry.flag("required"),
        required_unless={name.text: choice for name, choice in entry.pairs("required_unless")},
        required_with=entry.text("required_with"),
        default=entry.text("default"),
        help=entry.text("help"),
    )
    _check_default(attribute, entry, faults)
    return attribute


def _read_choices(entry: Entry, faults: Faults) -> tuple[Choice, ...]:
    entries = entry.entries("choices", CHOICE)
    choices = tuple(
        Choice(id=inner.identifier(), label=inner.text("label"), help=inner.text("help"))
        for inner in entries
    )
    check_unique(_with_places(choices, entries), "a choice", (), faults)
    return choices


def _check_default(attribute: Attribute, entry: Entry, faults: Faults) -> None:
    if not attribute.default:
        return
    place = entry.place_of("default")
    if attribute.type in _WITH_CHOICES:
        ids = [choice.id for choice in attribute.choices]
        if attribute.default not in ids and ids:
            faults.add(
                place,
                f"The default {quoted(attribute.default)} is not among the choices. "
                f"{suggestion(attribute.default, ids)}",
            )
        return
    try:
        attribute_type(attribute.type).parse(attribute, attribute.default)
    except ValueUnfit as error:
        faults.add(place, f"The default does not fit: {error.facts['problem']}")
