"""The reasons for rulings that a team keeps, so that all word them alike."""

from variorum.errors import VariorumError, sentence
from variorum.model.record import new_id
from variorum.model.ruling import Reason
from variorum.project.project import Project


class ReasonEmpty(VariorumError):
    """A reason without words."""

    template = sentence("errors", "The reason is empty. Write a word.")


def reasons(project: Project) -> list[Reason]:
    """Return the reasons that the team keeps, in order."""
    return project.reader.records(Reason)


def add_reason(project: Project, text: str) -> Reason:
    """Keep a reason; one that is there already is returned.

    Raises:
        ReasonEmpty: if there is nothing in it.
    """
    known = reasons(project)
    for reason in known:
        if reason.text.casefold() == _trimmed(text).casefold():
            return reason
    place = max((one.place for one in known), default=-1) + 1
    made = Reason(id=new_id(), text=_trimmed(text), place=place)
    with project.edit(sentence("edits", "Keep reason")) as edit:
        edit.insert(made)
    return made


def change_reason(project: Project, reason: Reason, text: str) -> Reason:
    """Word a kept reason anew; rulings keep the words that they were given."""
    changed = reason.changed(text=_trimmed(text))
    if changed == reason:
        return reason
    with project.edit(sentence("edits", "Change reason")) as edit:
        edit.update(reason, changed)
    return changed


def remove_reason(project: Project, reason: Reason) -> None:
    """Keep a reason no longer; rulings keep the words that they were given."""
    with project.edit(sentence("edits", "Remove reason")) as edit:
        edit.delete(reason)


def _trimmed(text: str) -> str:
    trimmed = " ".join(text.split())
    if not trimmed:
        raise ReasonEmpty
    return trimmed
