"""What a coding still lacks, and what a new one starts with."""

from collections.abc import Iterable, Mapping

from variorum.codebook.attribute_types import attribute_type
from variorum.model.codebook import Attribute, Code, Role, Scheme
from variorum.model.coding import AttributeValue, Coding, Link


def missing_values(
    scheme: Scheme, coding: Coding, links: Iterable[Link]
) -> tuple[Attribute | Role, ...]:
    """Return the attributes, then the roles, that ``coding`` needs and does not have.

    Only what is stored counts: the default of an attribute is no value. ``links`` may hold links
    of other codings too, which do not count.
    """
    attributes, roles = scheme.may_lack[coding.code]
    lacking: list[Attribute | Role] = [
        attribute
        for attribute in attributes
        if attribute.id not in coding.attributes and _is_needed(attribute, coding.attributes)
    ]
    if roles:
        filled = {link.role for link in links if link.coding == coding.id}
        lacking += [role for role in roles if role.id not in filled]
    return tuple(lacking)


def _is_needed(attribute: Attribute, values: Mapping[str, AttributeValue]) -> bool:
    if attribute.required or (attribute.required_with and attribute.required_with in values):
        return True
    spared = attribute.required_unless
    return bool(spared) and not any(_has(values, name, spared[name]) for name in spared)


def _has(values: Mapping[str, AttributeValue], name: str, choice: str) -> bool:
    value = values.get(name)
    return choice in value if isinstance(value, list) else str(value) == choice


def default_values(scheme: Scheme, code: Code) -> dict[str, AttributeValue]:
    """Return the values that a new coding with ``code`` starts with, by attribute."""
    return {
        attribute.id: attribute_type(attribute.type).parse(attribute, attribute.default)
        for attribute in scheme.attributes_of(code)
        if attribute.default
    }
