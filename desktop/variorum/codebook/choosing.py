"""Choices of an attribute, found by id or by label."""

from variorum.codebook.attribute_kind import ValueUnfit
from variorum.errors import Phrase
from variorum.model.codebook import Attribute


def choice_problem(attribute: Attribute, value: str) -> str:
    """Return what is wrong with ``value`` as the id of a choice, or nothing."""
    if value in {choice.id for choice in attribute.choices}:
        return ""
    return _not_offered(attribute, value)


def choice_named(attribute: Attribute, typed: str) -> str:
    """Return the id of the choice that ``typed`` names by id, label or a clear beginning.

    Raises:
        ValueUnfit: no choice is meant, or several may be.
    """
    wanted = _folded(typed)
    names = {choice.id: (_folded(choice.id), _folded(choice.label)) for choice in attribute.choices}
    for place in (0, 1):
        exact = [choice for choice, pair in names.items() if pair[place] == wanted]
        if len(exact) == 1:
            return exact[0]
    begun = [
        choice
        for choice, pair in names.items()
        if wanted and any(name.startswith(wanted) for name in pair)
    ]
    if len(begun) == 1:
        return begun[0]
    raise ValueUnfit(label=attribute.label, problem=_not_offered(attribute, typed.strip()))


def choice_label(attribute: Attribute, value: str) -> str:
    """Return the label of the choice with this id; an unknown id stands for itself."""
    return next((choice.label for choice in attribute.choices if choice.id == value), value)


def _folded(text: str) -> str:
    return " ".join(text.replace("_", " ").split()).casefold()


def _not_offered(attribute: Attribute, text: str) -> Phrase:
    return Phrase(
        "attributes",
        '"{text}" is not among the choices. Choose one of: {choices}.',
        text=text,
        choices=", ".join(choice.id for choice in attribute.choices),
    )
