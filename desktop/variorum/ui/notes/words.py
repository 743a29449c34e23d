"""What kinds of notes are called, and what notes are on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from variorum.errors import sentence
from variorum.model.coding import NOTE_KINDS, Note, NoteKind
from variorum.project.notes import Target

_KINDS: Mapping[NoteKind, str] = {
    "idea": sentence("notes", "Idea"),
    "question": sentence("notes", "Question"),
    "rule": sentence("notes", "Rule"),
}
_TARGETS: Mapping[Target, str] = {
    "coding": sentence("notes", "Codings"),
    "passage": sentence("notes", "Passages"),
    "article": sentence("notes", "Articles"),
    "code": sentence("notes", "Codes"),
    "entity": sentence("notes", "Entities"),
    "project": sentence("notes", "Project"),
}
_ON: Mapping[Target, str] = {
    "coding": sentence("notes", "Note on a coding"),
    "passage": sentence("notes", "{kind} on a passage"),
    "article": sentence("notes", "{kind} on an article"),
    "code": sentence("notes", "{kind} on a code"),
    "entity": sentence("notes", "{kind} on an entity"),
    "project": sentence("notes", "{kind} on the project"),
}


def kind_name(kind: NoteKind) -> str:
    """Return what ``kind`` is called."""
    return QCoreApplication.translate("notes", _KINDS[kind])


def kind_names() -> list[str]:
    """Return what the kinds are called, in order."""
    return [kind_name(kind) for kind in NOTE_KINDS]


def target_name(target: Target) -> str:
    """Return what notes on ``target`` are on, in the plural."""
    return QCoreApplication.translate("notes", _TARGETS[target])


def what_on_what(kind: NoteKind | None, target: Target) -> str:
    """Return what note it is, as in *Question on a passage*."""
    said = QCoreApplication.translate("notes", _ON[target])
    return said.format(kind=kind_name(kind) if kind else "")


def in_lines(notes: Sequence[Note], writers: Mapping[str, str]) -> list[str]:
    """Return each of ``notes`` as one text; ``writers`` are names by id, and may lack some."""
    return [
        f"{kind_name(note.kind)}{_by(writers.get(note.coder, ''))}: {note.text}" for note in notes
    ]


def _by(name: str) -> str:
    return f" ({name})" if name else ""
