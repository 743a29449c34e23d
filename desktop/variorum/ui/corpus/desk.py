"""Articles coming in, being described, being deleted; the data going out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from variorum.comparison.merging import MergeReport
from variorum.errors import Cancelled, VariorumError
from variorum.formats.importers import FileOutcome, ReadOptions, read_files
from variorum.model.snapshot import Snapshot
from variorum.project.corpus import (
    Fate,
    ImportLine,
    burden,
    delete_articles,
    edit_article,
    import_outcomes,
    mark_sensitive,
)
from variorum.project.exchange import KINDS, add_records, export, read_into
from variorum.project.project import ENDING, Project
from variorum.store.errors import ProjectReadOnly
from variorum.text.direction import isolated
from variorum.ui.corpus.describe import DescribeDialog
from variorum.ui.corpus.dropping import Dropping
from variorum.ui.corpus.export_dialog import ExportDialog, ExportWish
from variorum.ui.corpus.looking import Found, find
from variorum.ui.corpus.preview import PreviewDialog
from variorum.ui.corpus.report import ReportDialog
from variorum.ui.errors import translated
from variorum.ui.jobs import EditProgress, JobProgress, run_job
from variorum.ui.language import counted, whole
from variorum.ui.opening.asking import Asking
from variorum.ui.workspace import Workspace


class CorpusDesk(QObject):
    """What the menus do with articles as a whole. It has no screen of its own."""

    project_wanted = Signal(object)
    """The project at this path was dropped onto the window."""

    def __init__(
        self,
        workspace: Workspace,
        window: QMainWindow,
        tell: Callable[..., None],
        asking: Asking,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._tell = tell
        self._asking = asking
        self._last_report: Sequence[ImportLine] = ()
        workspace.opened.connect(self._forget_report)
        dropping = Dropping(window)
        dropping.dropped.connect(self._on_dropped)

    def _forget_report(self) -> None:
        self._last_report = ()

    # Coming in

    def import_files(self) -> None:
        """Ask for files and bring in their articles."""
        self._writable()
        self.import_paths(self._asking.files(self.tr("Import articles")))

    def import_folder(self) -> None:
        """Ask for a folder and bring in all articles in it."""
        self._writable()
        folder = self._asking.folder(self.tr("Import a folder of articles"))
        self.import_paths([folder] if folder else [])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Bring in what is in these files and folders."""
        project = self._writable()
        if paths:
            run_job(
                self._window,
                self.tr("Looking at the files…"),
                lambda _: find(paths),
                lambda found: self._read(project, found),
            )

    def _on_dropped(self, paths: Sequence[Path]) -> None:
        projects = [path for path in paths if path.suffix == ENDING]
        if projects:
            self.project_wanted.emit(projects[0])
        else:
            self.import_paths(paths)

    def _read(self, project: Project, found: Found) -> None:
        options = ReadOptions()
        if found.preview is not None:
            dialog = PreviewDialog(found.files[0], found.preview, self._window)
            if not self._asking.run(dialog):
                return
            options = dialog.options
        run_job(
            self._window,
            self.tr("Reading files…"),
            lambda progress: list(read_files(found.files, options, progress)),
            lambda outcomes: self._merge_next(project, outcomes, found.projects, ()),
        )

    def _merge_next(
        self,
        project: Project,
        outcomes: Sequence[FileOutcome],
        waiting: Sequence[Path],
        lines: Sequence[ImportLine],
    ) -> None:
        """Merge the first of the ``waiting`` JSON files, or bring in the articles at the end."""
        if not waiting:
            self._bring_in(project, outcomes, lines)
            return
        path, *rest = waiting

        def merged(result: tuple[Snapshot, MergeReport] | VariorumError) -> None:
            line = self._merge(project, path, result)
            self._merge_next(project, outcomes, rest, (*lines, line))

        run_job(
            self._window,
            self.tr("Reading {file}…").format(file=path.name),
            lambda progress: _attempt_merge(project, path, progress),
            merged,
        )

    def _merge(
        self, project: Project, path: Path, result: tuple[Snapshot, MergeReport] | VariorumError
    ) -> ImportLine:
        if isinstance(result, VariorumError):
            return ImportLine(path.name, "", "refused", translated(result))
        added, report = result
        add_records(project, added)
        nothing = self.tr("nothing")
        why = self.tr("New: {new}. Here already: {there}.").format(
            new=kinds_in_words(report.new) or nothing,
            there=kinds_in_words(report.there_already) or nothing,
        )
        first = next((article.id for article in added.articles), None)
        title = added.project.title if added.project else ""
        fate: Fate = "new" if any(report.new.values()) else "known"
        return ImportLine(path.name, title, fate, why, article=first)

    def _bring_in(
        self, project: Project, outcomes: Sequence[FileOutcome], lines: Sequence[ImportLine]
    ) -> None:
        progress = EditProgress(self._window, self.tr("Bringing in articles…"))
        try:
            every = [*lines, *import_outcomes(project, outcomes, progress).lines]
        except Cancelled:
            self._tell(self.tr("The import was cancelled; no article came in."))
            return
        finally:
            progress.close()
        first = next((line.article for line in every if line.article), None)
        if first is not None and self._workspace.article is None:
            self._workspace.go_to(first)
        self._report(every)

    def _report(self, lines: Sequence[ImportLine]) -> None:
        """Say what came in: in one sentence if all is well, else file by file."""
        self._last_report = lines
        clean = all(line.fate == "new" and not (line.remarks or line.why) for line in lines)
        if not clean or not lines:
            self._show_report(lines)
            return
        self._tell(
            self.tr("Articles that came in: {count}. Nothing needs a look.").format(
                count=len(lines)
            ),
            "news",
            self.tr("Show the report"),
            lambda: self._show_report(lines),
        )

    def show_last_report(self) -> None:
        """Show once more what the last import into this project said."""
        if self._last_report:
            self._show_report(self._last_report)
        else:
            self._tell(self.tr("Nothing was imported since this project was opened."))

    def _show_report(self, lines: Sequence[ImportLine]) -> None:
        self._asking.run(ReportDialog(lines, self._window))

    # Going out

    def export(self) -> None:
        """Ask for a format and a place, and write the whole project."""
        project = self._workspace.project
        dialog = ExportDialog(
            project.path, self._asking.folder, self._asking.new_file, self._window
        )
        if not self._asking.run(dialog):
            return
        wish = dialog.wish
        options = wish.options
        if wish.there:
            if not self._may_replace(wish):
                return
            options = replace(options, replace=True)
        run_job(
            self._window,
            self.tr("Exporting…"),
            lambda progress: export(project, wish.path, wish.exporter, options, progress),
            lambda _: self._exported(wish),
        )

    def _may_replace(self, wish: ExportWish) -> bool:
        folder = wish.path.parent if wish.exporter.suffix else wish.path
        question = self.tr("Replace what is in {folder} already?").format(folder=folder)
        more = self.tr("These files would be written anew: {files}").format(
            files=", ".join(wish.there)
        )
        return self._asking.confirm(question, self.tr("Replace"), more)

    def _exported(self, wish: ExportWish) -> None:
        folder = wish.path.parent if wish.exporter.suffix else wish.path
        self._tell(
            self.tr("Exported to {path}").format(path=wish.path),
            "news",
            self.tr("Open the folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )

    # One article

    def describe_article(self) -> None:
        """Show what is said about the open article, and keep what is corrected."""
        project, article = self._writable(), self._workspace.article
        if article is None:
            return
        dialog = DescribeDialog(article, self._window)
        if self._asking.run(dialog):
            edit_article(project, article, dialog.changes)

    def toggle_sensitive(self) -> None:
        """Let whoever opens the open article be warned before, or no longer."""
        project, article = self._writable(), self._workspace.article
        if article is None:
            return
        article = mark_sensitive(project, article, sensitive=not article.sensitive)
        self._tell(
            self.tr("From now on whoever opens this article is warned before.")
            if article.sensitive
            else self.tr("Nobody is warned before this article any more.")
        )

    def delete_article(self) -> None:
        """Say what goes with the open article, ask, and delete it."""
        project, article = self._writable(), self._workspace.article
        if article is None:
            return
        load = burden(project, [article])
        more = self.tr("It can be undone as long as the project is open.")
        if load.codings or load.notes:
            with_it = self.tr("With it go {codings} ({coders}) and {notes}.").format(
                codings=counted(load.codings, self.tr("1 coding"), self.tr("{count} codings")),
                coders=counted(load.coders, self.tr("1 coder"), self.tr("{count} coders")),
                notes=counted(load.notes, self.tr("1 note"), self.tr("{count} notes")),
            )
            more = f"{with_it} {more}"
        question = self.tr("Delete “{title}”?").format(title=isolated(article.title))
        if self._asking.confirm(question, self.tr("Delete"), more):
            delete_articles(project, [article])

    def _writable(self) -> Project:
        project = self._workspace.project
        if project.read_only:
            raise ProjectReadOnly(file=project.path.name)
        return project


def _attempt_merge(
    project: Project, path: Path, progress: JobProgress
) -> tuple[Snapshot, MergeReport] | VariorumError:
    """Return what the file would add, or its fault: one file holds up no other."""
    try:
        return read_into(project, path, progress)
    except VariorumError as fault:
        return fault


def kinds_in_words(counts: Mapping[str, int]) -> str:
    """Return counts of records in words, such as *1 entity, 2 codings*."""
    return ", ".join(
        f"{whole(count)} {QCoreApplication.translate('kinds', KINDS[kind][count != 1])}"
        for kind, count in counts.items()
        if count
    )
