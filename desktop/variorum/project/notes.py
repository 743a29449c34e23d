"""Notes and questions on articles, passages, codes, entities and the project."""

from variorum.errors import VariorumError, sentence
from variorum.model.article import Article
from variorum.model.coding import Note, NoteKind
from variorum.model.record import new_id, now
from variorum.project.project import Project
from variorum.text.span import Span


class NoteEmpty(VariorumError):
    """A note without text."""

    template = sentence("errors", "The note is empty. Write a word, or close it with Esc.")


def add_note(
    project: Project, article: Article, kind: NoteKind, text: str, span: Span | None = None
) -> Note:
    """Write a note on ``article``, or on the passage ``span`` of it.

    Raises:
        NoteEmpty: if there is nothing in it.
    """
    if not text.strip():
        raise NoteEmpty
    note = Note(
        id=new_id(),
        coder=project.require_coder().id,
        kind=kind,
        text=text.strip(),
        article=article.id,
        start=span.start if span else None,
        end=span.end if span else None,
        created_at=now(),
    )
    with project.edit(sentence("edits", "Add note"), article=article.id) as edit:
        edit.insert(note)
    return note


def delete_note(project: Project, note: Note) -> None:
    """Remove ``note``."""
    with project.edit(sentence("edits", "Delete note"), article=note.article) as edit:
        edit.delete(note)
