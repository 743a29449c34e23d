"""Attributes that belong together: a figure with its unit, its upper end and its hedge."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from variorum.codebook.attribute_types import attribute_type
from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue

_WITH_MEMBERS = ("number", "date", "text")


@dataclass(frozen=True)
class Family:
    """An attribute and those that say more of it; most have none."""

    base: Attribute
    members: tuple[Attribute, ...] = ()
    own: bool = False
    """The code asks this, and not every code of the codebook."""

    @property
    def all(self) -> tuple[Attribute, ...]:
        """The base, then its members."""
        return (self.base, *self.members)

    def is_seldom(self) -> bool:
        """Tell whether most codings leave the family unanswered: nothing asks for it."""
        needed = self.base.required or self.base.required_unless or self.base.required_with
        return not (needed or self.base.default or self.own)

    def is_used(self, values: Mapping[str, AttributeValue]) -> bool:
        """Tell whether ``values`` say anything of it that is no default."""
        return any(
            values.get(attribute.id) not in (None, default_of(attribute)) for attribute in self.all
        )


def default_of(attribute: Attribute) -> AttributeValue | None:
    """Return the value that a new coding has for ``attribute``."""
    if not attribute.default:
        return None
    return attribute_type(attribute.type).parse(attribute, attribute.default)


def families_of(attributes: Sequence[Attribute], own: Sequence[Attribute] = ()) -> list[Family]:
    """Return ``attributes`` in families; ``own`` are those of the code itself.

    One belongs to a typed one if it is needed only with that one, or if its id begins with the
    id of that one and an underscore: ``quantity_unit`` belongs to ``quantity``.
    """
    members: dict[str, list[Attribute]] = {}
    bases = [one for one in attributes if one.type in _WITH_MEMBERS]
    for attribute in attributes:
        for base in bases:
            named = attribute.required_with == base.id
            if base is not attribute and (named or attribute.id.startswith(f"{base.id}_")):
                members.setdefault(base.id, []).append(attribute)
                break
    taken = {one.id for row in members.values() for one in row}
    codes = {one.id for one in own}
    return [
        Family(one, tuple(members.get(one.id, ())), one.id in codes)
        for one in attributes
        if one.id not in taken
    ]


def short_label(base: Attribute, member: Attribute) -> str:
    """Return what ``member`` is called beside ``base``: “up to” for “Quantity, up to”."""
    rest = member.label.removeprefix(base.label).lstrip(" ,:–-(").rstrip(")")
    return rest or member.label
