"""Projects being made and opened, and who codes in them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from variorum.project.codebooks import add_codebooks, load_codebook
from variorum.project.coders import rename_coder
from variorum.project.project import Project, create_project, open_project
from variorum.project.sample import SAMPLE_ID, make_sample
from variorum.store.errors import ProjectInUse
from variorum.ui import settings
from variorum.ui.errors import translated
from variorum.ui.jobs import run_job, run_waiting
from variorum.ui.opening.asking import Asking
from variorum.ui.workspace import Workspace

_LARGE = 50_000_000
"""Bytes of a file that takes more than a moment to check."""


class Projects(QObject):
    """The acts that change which project is open, its codebooks, and its coder."""

    begun = Signal()
    """A project was opened, and it is known who codes."""
    coder_leaves = Signal()
    """Another coder is about to take over: what is being written is still this one's."""

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        asking: Asking,
        before: Callable[[], None],
        after: Callable[[], None],
    ) -> None:
        """``before`` is called before a project closes, ``after`` when another is open."""
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._asking = asking
        self._before = before
        self._after = after

    def new(self) -> None:
        """Ask for a file, codebooks and a coder, and make a project of them."""
        wish = self._asking.new_project()
        if wish is None:
            return
        books = [load_codebook(name) for name in wish.codebooks]
        project = create_project(wish.path, title=wish.title, coder_name=wish.coder)
        add_codebooks(project, books, undoable=False)
        self._open(project)

    def open(self) -> None:
        """Ask for a project file and open it."""
        path = self._asking.project_file()
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open the project at ``path``; read only if another program has it and the person asks."""
        try:
            project = self._read(path)
        except ProjectInUse as busy:
            if not self._asking.read_only(translated(busy)):
                return
            project = self._read(path, read_only=True)
        if project is not None:
            self._open(project)

    def _read(self, path: Path, *, read_only: bool = False) -> Project | None:
        """Open the file; a large one, which takes long to check, in a worker."""
        if not path.is_file() or path.stat().st_size < _LARGE:
            return open_project(path, read_only=read_only)
        return run_waiting(
            self._window,
            self.tr("Opening {file}…").format(file=path.name),
            lambda progress: open_project(path, read_only=read_only, step=progress.step),
        )

    def open_sample(self) -> None:
        """Make the sample project where it is not there yet, and open it."""
        run_job(
            self._window,
            self.tr("Making the sample project…"),
            lambda _: make_sample(),
            self.open_path,
        )

    def close(self) -> None:
        """Close the open project."""
        self._before()
        self._workspace.close()

    def hand_over(self) -> Project | None:
        """Keep what is being written, and return the open project for another window."""
        self._before()
        return self._workspace.let_go()

    def take_over(self, project: Project) -> None:
        """Show ``project``, which another window handed over, with all that can be undone."""
        self._workspace.open(project)
        self._after()

    def _open(self, project: Project) -> None:
        self.close()
        settings.remember_project(project.path)
        names = [coder.name for coder in project.coders()]
        usual = self._kept_name(project).get() or settings.CODER.get()
        if project.coder is None and usual in names:
            project.use_coder(usual)  # before the screens read: they read once
        self._workspace.open(project)
        self._after()
        if project.coder is None:
            self._use_coder(project, self._asking.coder(names, settings.CODER.get()))
        else:
            self._remember_coder(project, project.coder.name)
        self.begun.emit()

    def _use_coder(self, project: Project, name: str) -> None:
        if name:
            self._remember_coder(project, name)
            self._workspace.use_coder(name)

    def _remember_coder(self, project: Project, name: str) -> None:
        self._kept_name(project).set(name)

    @staticmethod
    def _kept_name(project: Project) -> settings.Setting[str]:
        """Return what keeps who codes; the coders of the sample are invented, and for it alone."""
        return settings.SAMPLE_CODER if project.info.id == SAMPLE_ID else settings.CODER

    def switch_coder(self) -> None:
        """Ask who codes from now on."""
        project = self._workspace.project
        names = [coder.name for coder in project.coders()]
        current = project.coder.name if project.coder else ""
        name = self._asking.coder(names, current)
        self.coder_leaves.emit()
        self._use_coder(project, name)

    def rename_coder(self) -> None:
        """Ask for another name for the coder who codes now."""
        project = self._workspace.project
        coder = project.require_coder()
        name = self._asking.line(
            self.tr("Rename coder"),
            self.tr("Another name for {name}:").format(name=coder.name),
            coder.name,
        )
        if name:
            self._remember_coder(project, rename_coder(project, coder, name).name)

    def add_codebook(self) -> None:
        """Ask for a codebook, shipped or from a file, and add it to the project."""
        name = self._asking.codebook(list(self._workspace.project.scheme.codebook))
        if name:
            add_codebooks(self._workspace.project, [load_codebook(name)])
