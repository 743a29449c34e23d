"""Notes and questions on articles, passages, codes, entities and the project."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from variorum.errors import VariorumError, sentence
from variorum.model.article import Article
from variorum.model.codebook import Code
from variorum.model.coding import Coding, Note, NoteKind
from variorum.model.entity import Entity
from variorum.model.record import new_id, now
from variorum.project.project import Project
from variorum.store.errors import EditConflict
from variorum.text.span import Span

R = TypeVar("R", Article, Entity)
Target = Literal["coding", "passage", "article", "code", "entity", "project"]
TARGETS: tuple[Target, ...] = ("coding", "passage", "article", "code", "entity", "project")


class NoteEmpty(VariorumError):
    """A note without text."""

    template = sentence("errors", "The note is empty. Write a word, or close it with Esc.")


class NoteOfAnother(VariorumError):
    """A change to a note by somebody who did not write it."""

    template = sentence(
        "errors",
        "This note is by {name}, who alone can change it. Write one of your own beside it.",
    )


@dataclass(frozen=True)
class Remark:
    """A note, or a coding that has one, with what it is about."""

    record: Note | Coding
    target: Target
    title: str
    """Title, label or name of what it is about; for a coding, the label of its code."""
    writer: str
    article: str = ""
    """Title of the article that a passage or coding is in."""
    quote: str = ""
    """The words that a passage or coding covers."""

    @property
    def id(self) -> str:
        """The id of the note or coding."""
        return self.record.id

    @property
    def text(self) -> str:
        """What was written."""
        return self.record.note if isinstance(self.record, Coding) else self.record.text

    @property
    def kind(self) -> NoteKind | None:
        """What kind of note it is; a note of a coding has none."""
        return None if isinstance(self.record, Coding) else self.record.kind

    @property
    def at(self) -> str:
        """When it was written, a coding when it was changed last."""
        record = self.record
        return record.changed_at if isinstance(record, Coding) else record.created_at


def add_note(
    project: Project,
    about: Article | Code | Entity | None,
    kind: NoteKind,
    text: str,
    span: Span | None = None,
) -> Note:
    """Write a note on an article, the passage ``span`` of it, a code, an entity or the project.

    Raises:
        NoteEmpty: if there is nothing in it.
        EditConflict: if what it is about has gone meanwhile.
    """
    if about is not None and project.reader.find(type(about), about.id) is None:
        raise EditConflict(what=about.title if isinstance(about, Article) else _name_of(about))
    article = about.id if isinstance(about, Article) else None
    note = Note(
        id=new_id(),
        coder=project.require_coder().id,
        kind=kind,
        text=_checked(text),
        article=article,
        start=span.start if article and span else None,
        end=span.end if article and span else None,
        code=about.id if isinstance(about, Code) else None,
        entity=about.id if isinstance(about, Entity) else None,
        created_at=now(),
    )
    with project.edit(sentence("edits", "Add note"), article=article) as edit:
        edit.insert(note)
    return note


def _name_of(about: Code | Entity) -> str:
    return about.label if isinstance(about, Code) else about.name


def edit_note(
    project: Project,
    note: Note,
    *,
    kind: NoteKind | None = None,
    text: str | None = None,
    merge_key: str = "",
) -> Note:
    """Give ``note`` another kind or text.

    Raises:
        NoteEmpty: if there is nothing in it.
        NoteOfAnother: if another coder wrote it.
    """
    _require_own(project, note)
    changed = note.changed(
        kind=kind or note.kind, text=note.text if text is None else _checked(text)
    )
    if changed == note:
        return note
    title = sentence("edits", "Edit note")
    with project.edit(title, article=note.article, merge_key=merge_key) as edit:
        edit.update(note, changed)
    return changed


def delete_note(project: Project, note: Note) -> None:
    """Remove ``note``.

    Raises:
        NoteOfAnother: if another coder wrote it.
    """
    _require_own(project, note)
    with project.edit(sentence("edits", "Delete note"), article=note.article) as edit:
        edit.delete(note)


def may_read(project: Project, note: Note) -> bool:
    """Tell whether the current coder may read ``note``.

    Notes on codes, entities and the project are for all. Those on articles and passages are, like
    codings, for their writer alone: who reads what others think of a text no longer codes blindly.
    """
    return note.article is None or (project.coder is not None and note.coder == project.coder.id)


def notes_on(project: Project, about: Article | Code | Entity | None) -> list[Note]:
    """Return the notes on ``about`` (None: the project) that the coder may read, oldest first."""
    if about is None:
        found = [note for note in project.reader.records(Note) if _target(note) == "project"]
    elif isinstance(about, Article):
        found = project.reader.records(Note, article=about.id)
    elif isinstance(about, Code):
        found = project.reader.records(Note, code=about.id)
    else:
        found = project.reader.records(Note, entity=about.id)
    return [note for note in found if may_read(project, note)]


def notes_on_codes(project: Project) -> dict[str, list[Note]]:
    """Return the notes on each code that has any, by its id, oldest first."""
    found: dict[str, list[Note]] = {}
    for note in project.reader.records(Note, code=list(project.scheme.code)):
        if note.code is not None:
            found.setdefault(note.code, []).append(note)
    return found


def remarks(project: Project) -> list[Remark]:
    """Return all notes that the current coder may read and the noted codings, newest first."""
    notes = [note for note in project.reader.records(Note) if may_read(project, note)]
    coder = project.coder
    codings = project.reader.noted_codings(coder.id) if coder else []
    listed = _Listing(project, notes, codings)
    found = [*map(listed.of_note, notes), *map(listed.of_coding, codings)]
    return sorted(found, key=lambda remark: (remark.at, remark.id), reverse=True)


class _Listing:
    """Looks up what notes are about, each kind of record once."""

    def __init__(self, project: Project, notes: list[Note], codings: list[Coding]) -> None:
        self._project = project
        self._writers = project.coder_names()
        ids = _known(note.article for note in notes) | {coding.article for coding in codings}
        self._articles = _by_id(project.reader.records(Article, id=ids))
        passages = _known(note.article for note in notes if note.start is not None)
        hashes = [self._articles[article].text_hash for article in passages]
        self._texts = project.reader.texts(hashes)
        entities = _known(note.entity for note in notes)
        self._entities = _by_id(project.reader.records(Entity, id=entities))

    def of_note(self, note: Note) -> Remark:
        target, title, article, quote = _target(note), "", "", ""
        if note.article is not None:
            about = self._articles[note.article]
            title = article = about.title
            if note.start is not None and note.end is not None:
                quote = Span(note.start, note.end).of(self._texts[about.text_hash])
        elif note.code is not None:
            title = self._project.scheme.code[note.code].label
        elif note.entity is not None:
            title = self._entities[note.entity].name
        else:
            title = self._project.info.title
        return Remark(note, target, title, self._writers[note.coder], article, quote)

    def of_coding(self, coding: Coding) -> Remark:
        return Remark(
            coding,
            "coding",
            self._project.scheme.code[coding.code].label,
            self._writers[coding.coder],
            self._articles[coding.article].title,
            coding.quote,
        )


def _by_id(records: Iterable[R]) -> Mapping[str, R]:
    return {record.id: record for record in records}


def _known(ids: Iterable[str | None]) -> set[str]:
    return {one for one in ids if one is not None}


def _target(note: Note) -> Target:
    if note.article is not None:
        return "article" if note.start is None else "passage"
    if note.code is not None:
        return "code"
    return "project" if note.entity is None else "entity"


def _checked(text: str) -> str:
    if not text.strip():
        raise NoteEmpty
    return text.strip()


def _require_own(project: Project, note: Note) -> None:
    if note.coder != project.require_coder().id:
        raise NoteOfAnother(name=project.coder_names()[note.coder])
