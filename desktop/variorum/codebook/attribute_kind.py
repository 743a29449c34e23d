"""What every type of attribute offers, whatever its values are."""

from collections.abc import Callable
from dataclasses import dataclass

from variorum.errors import VariorumError, sentence
from variorum.model.codebook import Attribute, AttributeType
from variorum.model.coding import AttributeValue


class ValueUnfit(VariorumError):
    """What was typed is no value of the attribute."""

    template = sentence("errors", "{label}: {problem}")


@dataclass(frozen=True, slots=True)
class AttributeKind:
    """One type of attribute: how its values are checked, typed and shown.

    ``check`` answers with nothing if the value is good, else with a sentence that says what to
    write; ``parse`` makes a value of what a person typed and raises ``ValueUnfit``; ``show`` makes
    words of a good value.
    """

    name: AttributeType
    title: str
    check: Callable[[Attribute, AttributeValue], str]
    parse: Callable[[Attribute, str], AttributeValue]
    show: Callable[[Attribute, AttributeValue], str]
