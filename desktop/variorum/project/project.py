"""A project that is open: the one way to write, undo, and the news of every edit."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from variorum.errors import Phrase, VariorumError, sentence
from variorum.model.article import Article, ArticleState
from variorum.model.change import Edit
from variorum.model.codebook import Code, Codebook, Group, Scheme
from variorum.model.coder import Coder, fold_name
from variorum.model.coding import Coding, Link
from variorum.model.project import ProjectInfo
from variorum.model.record import Record, new_id, now
from variorum.model.snapshot import Snapshot
from variorum.project.backup_series import claim, series_of, series_of_path
from variorum.project.history import History
from variorum.store.backup import back_up, last_backed_up
from variorum.store.errors import ProjectDamaged, ProjectReadOnly
from variorum.store.opening import Step
from variorum.store.reading import Reader
from variorum.store.store import Store
from variorum.store.transaction import Transaction
from variorum.text.span import Span

R = TypeVar("R", bound=Record)
Watcher = Callable[[Edit], None]

ENDING = ".variorum"
_TEXTS_KEPT = 50
"""How many of the texts read last stay in memory."""


class NoCoder(VariorumError):
    """An act needs to know who does it."""

    template = sentence("errors", "Nobody is chosen as coder yet. Say who is coding first.")


class CoderNameEmpty(VariorumError):
    """A coder without a name."""

    template = sentence("errors", "A coder needs a name. Type at least one letter.")


class CoderNameTaken(VariorumError):
    """Two names that differ only by case or blanks."""

    template = sentence(
        "errors",
        "There is a coder called “{known}” already. Choose that one, or a name that differs"
        " by more than capitals and blanks.",
    )


class NothingToUndo(VariorumError):
    """Undo without an edit."""

    template = sentence("errors", "There is nothing to {act}.")


class Project:
    """An open project. Close it when done."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._watchers: list[Watcher] = []
        self._scheme: Scheme | None = None
        self._texts: dict[str, str] = {}
        self._histories: dict[str, History] = {}
        self.coder: Coder | None = None
        """Whoever codes now."""

    @property
    def path(self) -> Path:
        """The project's file."""
        return self._store.path

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return self._store.read_only

    @property
    def reader(self) -> Reader:
        """Questions that the verbs below do not answer."""
        return self._store.reader

    @property
    def history(self) -> History:
        """What the current coder did in this session: nobody undoes the work of another."""
        return self._histories.setdefault(self.coder.id if self.coder else "", History())

    def close(self) -> None:
        """Close the file; one single file remains."""
        self._watchers.clear()
        self._store.close()

    def write_out(self) -> None:
        """Let the file hold all there is, so that a copy made while it is open lacks nothing."""
        self._store.write_out()

    # Editing

    @contextmanager
    def edit(
        self,
        title: str,
        *,
        article: str | None = None,
        merge_key: str = "",
        undoable: bool = True,
    ) -> Iterator[Transaction]:
        """Yield a transaction: one commit, one undo step, one audit row, one announcement.

        ``article`` is where it happens, so that Undo can go there. Consecutive edits with the
        same ``merge_key`` fold into one undo step. An edit without changes leaves no trace.
        What a project begins with is not ``undoable``: Undo would leave it without its ground.
        """
        coder = self.coder.id if self.coder else None
        with self._store.transaction(title, "do", coder) as transaction:
            yield transaction
        if transaction.changes:
            edit = Edit(title, transaction.changes, article=article, merge_key=merge_key)
            if undoable:
                self.history.push(edit)
            self._announce(edit)

    def undo(self) -> Edit:
        """Take back the last edit and return what that changed.

        Raises:
            NothingToUndo: if no edit was made, or all were taken back.
        """
        edit = self.history.last
        if edit is None:
            raise NothingToUndo(act=Phrase("errors", "undo"))
        inverse = tuple(change.inverse for change in reversed(edit.changes))
        undone = self._replay(Edit(edit.title, inverse, "undo", edit.article))
        self.history.undone()
        self._announce(undone)
        return undone

    def redo(self) -> Edit:
        """Do again the edit that was undone last and return what that changed.

        Raises:
            NothingToUndo: if nothing was undone, or something else was done since.
        """
        edit = self.history.last_undone
        if edit is None:
            raise NothingToUndo(act=Phrase("errors", "redo"))
        redone = self._replay(Edit(edit.title, edit.changes, "redo", edit.article))
        self.history.redone()
        self._announce(redone)
        return redone

    def _replay(self, edit: Edit) -> Edit:
        coder = self.coder.id if self.coder else None
        with self._store.transaction(edit.title, edit.origin, coder) as transaction:
            transaction.apply(edit.changes)
        return edit

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Call ``watcher`` after every edit; return a function that ends this."""
        self._watchers.append(watcher)

        def stop() -> None:
            if watcher in self._watchers:  # a closed project calls nobody any more
                self._watchers.remove(watcher)

        return stop

    def _announce(self, edit: Edit) -> None:
        if any(isinstance(change.record, Codebook | Group | Code) for change in edit.changes):
            self._scheme = None
        if self.coder is not None:
            for change in edit.records(Coder):
                if change.record.id == self.coder.id and isinstance(change.after, Coder):
                    self.coder = change.after
        for watcher in tuple(self._watchers):
            watcher(edit)

    # Coders

    def use_coder(self, name: str) -> Coder:
        """Let the coder with this name be the one who codes now, a new one if need be.

        Raises:
            CoderNameTaken: if a known name differs only by case or blanks.
        """
        known = self.find_coder(name)
        if known is None:
            if self.read_only:
                raise ProjectReadOnly(file=self.path.name)
            self.coder = Coder(id=new_id(), name=check_coder_name(self, name))
            with self.edit(sentence("edits", "Add coder"), undoable=False) as edit:
                edit.insert(self.coder)
            known = self.coder
        self.coder = known
        self._store.set_coder(known.name)
        return known

    def find_coder(self, name: str) -> Coder | None:
        """Return the coder with exactly this name (blanks around it do not count), or None."""
        return next((coder for coder in self.coders() if coder.name == name.strip()), None)

    def require_coder(self) -> Coder:
        """Return whoever codes now.

        Raises:
            NoCoder: if nobody was chosen.
        """
        if self.coder is None:
            raise NoCoder
        return self.coder

    # Reading

    @property
    def info(self) -> ProjectInfo:
        """The record about the project."""
        return self.reader.info()

    @property
    def scheme(self) -> Scheme:
        """The codebooks with their groups and codes."""
        if self._scheme is None:
            self._scheme = self.reader.scheme()
        return self._scheme

    def coders(self) -> list[Coder]:
        """Return the coders by name."""
        return self.reader.records(Coder)

    def coder_names(self) -> dict[str, str]:
        """Return the coders' names by their ids."""
        return {coder.id: coder.name for coder in self.coders()}

    def articles(self) -> list[Article]:
        """Return the articles in order, without their texts."""
        return self.reader.records(Article)

    def text(self, article: Article) -> str:
        """Return the text of ``article``."""
        text = self._texts.pop(article.text_hash, None)
        if text is None:
            text = self.reader.texts([article.text_hash])[article.text_hash]
        self._texts[article.text_hash] = text
        while len(self._texts) > _TEXTS_KEPT:
            del self._texts[next(iter(self._texts))]
        return text

    def codings(
        self, article: str, coder: str | None = None, near: Span | None = None
    ) -> list[Coding]:
        """Return the codings in the article with this id, of one coder or of all.

        With ``near``, only those that share a character with that span.
        """
        return self.reader.codings_in(article, coder, near)

    def links_of(self, coding: Coding) -> list[Link]:
        """Return the links of ``coding`` in order."""
        return self.reader.records(Link, coding=coding.id)

    def states(self, coder: str) -> dict[str, ArticleState]:
        """Return the coder's states by article id."""
        found = self.reader.records(ArticleState, coder=coder)
        return {state.article: state for state in found}

    def snapshot(
        self, articles: Collection[str] | None = None, coders: Collection[str] | None = None
    ) -> Snapshot:
        """Return all records, or those of some articles and coders with all they refer to."""
        return self.reader.snapshot(articles, coders)

    def new_reader(self) -> Reader:
        """Return a reader of its own for a worker, which closes it."""
        return self._store.new_reader()

    # Backups

    @property
    def backup_folder(self) -> Path:
        """Where the backups of this project are."""
        return series_of(self.path, self.info.id)

    def backup_due(self) -> bool:
        """Tell whether anything was edited since the last backup."""
        # An older state that was put back has a smaller number.
        return self.reader.edit_number() != last_backed_up(self.backup_folder)

    def back_up(self) -> Path:
        """Make a checked backup and return it. Safe in a worker."""
        return back_up(self.path, claim(self.path, self.info.id))


def check_coder_name(project: Project, name: str, *, besides: str = "") -> str:
    """Return ``name`` trimmed, if a coder (other than the one with id ``besides``) may have it.

    Raises:
        CoderNameEmpty: if nothing is left.
        CoderNameTaken: if a known name differs only by case or blanks.
    """
    trimmed = " ".join(name.split())
    if not trimmed:
        raise CoderNameEmpty
    for coder in project.coders():
        if coder.id != besides and fold_name(coder.name) == fold_name(trimmed):
            raise CoderNameTaken(known=coder.name)
    return trimmed


def with_ending(path: Path) -> Path:
    """Return ``path`` with the ending of project files."""
    return path if path.suffix == ENDING else path.with_name(path.name + ENDING)


def create_project(
    path: Path, *, title: str = "", coder_name: str = "", info: ProjectInfo | None = None
) -> Project:
    """Make a new, empty project file at ``path`` and open it; ``info`` or ``title`` describe it."""
    path = with_ending(path)
    info = info or ProjectInfo(id=new_id(), title=title or path.stem, created_at=now())
    store = Store.create(path, info, coder=coder_name, backups=series_of_path(path.absolute()))
    try:
        return _ready(Project(store), coder_name)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def open_project(
    path: Path, *, coder_name: str = "", read_only: bool = False, step: Step | None = None
) -> Project:
    """Open the project at ``path``. ``coder_name`` is added to it when it is new there.

    ``step`` is called while a large file is checked, and may raise ``Cancelled``.
    """
    store = Store.open(
        path,
        coder=coder_name,
        read_only=read_only,
        backups=series_of_path(path.resolve()),
        step=step,
    )
    return _ready(Project(store), coder_name)


def _ready(project: Project, coder_name: str) -> Project:
    try:
        _check_named(project)
        if coder_name:
            project.use_coder(coder_name)
    except BaseException:
        project.close()
        raise
    return project


def _check_named(project: Project) -> None:
    if not project.reader.records(ProjectInfo):
        raise ProjectDamaged(
            file=project.path.name,
            why=Phrase("errors", "it does not say which project it is"),
            backups=str(series_of_path(project.path)),
        )
