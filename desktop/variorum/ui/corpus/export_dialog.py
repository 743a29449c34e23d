"""Asking what is to be written, how, and where to."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.formats.exporter import Exporter, ExportOptions
from variorum.formats.exporters import EXPORTERS
from variorum.formats.exporters.csv_tables import TABLES
from variorum.ui.widgets.question import Question, words

_WIDTH = 600


@dataclass(frozen=True)
class ExportWish:
    """What a person wants written: ``path`` is a file, or a folder for a format of tables."""

    exporter: Exporter
    path: Path
    options: ExportOptions

    @property
    def there(self) -> list[str]:
        """Names of files that would be written over."""
        if self.exporter.suffix:
            return [self.path.name] if self.path.exists() else []
        names = (f"{table}.csv" for table in TABLES)
        return [name for name in names if (self.path / name).exists()]


class ExportDialog(Question):
    """Format, place and how cells are written."""

    def __init__(
        self,
        project: Path,
        find_folder: Callable[[str], Path | None],
        find_file: Callable[[str, Path], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Export"), self.tr("Export"), parent)
        self._project = project
        self._find_folder = find_folder
        self._find_file = find_file
        self._typed = ""
        self.formats: dict[str, QRadioButton] = {}
        self.place = QLineEdit()
        self.place.textEdited.connect(self._on_typed)
        self._place_label = QLabel()
        self._place_label.setBuddy(self.place)
        self.exact = QCheckBox(self.tr("Exact cells, for R and Python"))
        self.for_excel = QCheckBox(self.tr("For Excel: mark the files as UTF-8"))
        self._cells = QFrame()
        self._lay_out()
        self._refresh()
        self.setMinimumWidth(_WIDTH)

    def _lay_out(self) -> None:
        look = QPushButton(self.tr("Browse…"))
        look.setToolTip(self.tr("Choose where it is written"))
        look.setAutoDefault(False)
        look.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._place_label)
        where.addWidget(self.place, 1)
        where.addWidget(look)
        cells = QVBoxLayout(self._cells)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(4)
        for box, about in (
            (
                self.exact,
                self.tr(
                    "Cells that begin with =, +, - or @ stay as they are; a spreadsheet would run"
                    " them as formulas. Else an apostrophe is put before them."
                ),
            ),
            (
                self.for_excel,
                self.tr(
                    "Each table begins with a byte order mark, so that Excel reads accents and"
                    " other letters right. R and pandas do without."
                ),
            ),
        ):
            box.setAccessibleDescription(about)
            line = words(about, "caption")
            line.setContentsMargins(26, 0, 0, 4)
            cells.addWidget(box)
            cells.addWidget(line)
        self.body.addWidget(self._choices())
        self.body.addLayout(where)
        self.body.addWidget(self._cells)
        self.body.addStretch()

    def _choices(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(6)
        about = self._about()
        for exporter in EXPORTERS:
            button = QRadioButton(QCoreApplication.translate("formats", exporter.title))
            button.setAccessibleDescription(about[exporter.name])
            button.setChecked(not self.formats)
            line = words(about[exporter.name], "caption")
            line.setContentsMargins(26, 0, 0, 2)
            inside.addWidget(button)
            inside.addWidget(line)
            self.formats[exporter.name] = button
        for button in self.formats.values():
            button.toggled.connect(self._refresh)
        return card

    def _about(self) -> dict[str, str]:
        return {
            "csv": self.tr(
                "A folder of tables for R, pandas and spreadsheets, one row a coding, with its"
                " quote and context: {tables}."
            ).format(tables=", ".join(TABLES)),
            "json": self.tr(
                "Everything in one file. Variorum makes the same project of it again, and other"
                " programs can read it."
            ),
        }

    @property
    def _exporter(self) -> Exporter:
        return next(one for one in EXPORTERS if self.formats[one.name].isChecked())

    @property
    def wish(self) -> ExportWish:
        """What the page says now."""
        exporter = self._exporter
        path = Path(self.place.text().strip()).expanduser()
        if exporter.suffix and path.suffix.lower() != exporter.suffix:
            path = path.with_name(path.name + exporter.suffix) if path.name else path
        tables = not exporter.suffix
        options = ExportOptions(
            exact=tables and self.exact.isChecked(),
            for_excel=tables and self.for_excel.isChecked(),
        )
        return ExportWish(exporter, path, options)

    @override
    def problem(self) -> str:
        path = self.wish.path
        if not self.place.text().strip() or not path.is_absolute():
            return self.tr("Say where it is to be written, with its folder. Browse helps.")
        if not path.parent.is_dir():
            return self.tr("There is no folder {folder}. Choose another with Browse.").format(
                folder=path.parent
            )
        if path == self._project or (self._exporter.suffix and path.is_dir()):
            return self.tr("{path} is taken. Choose another name.").format(path=path)
        if not self._exporter.suffix and path.is_file():
            return self.tr("{path} is a file. The tables need a folder.").format(path=path)
        return ""

    def _refresh(self) -> None:
        tables = not self._exporter.suffix
        self._cells.setVisible(tables)
        self._place_label.setText(self.tr("&Folder") if tables else self.tr("&File"))
        if not self._typed:
            self.place.setText(str(self._suggested()))
        self.say_fault("")

    def _suggested(self) -> Path:
        stem = self._project.stem
        suffix = self._exporter.suffix
        if suffix:
            return self._project.with_name(stem + suffix)
        return self._project.with_name(self.tr("{project} tables").format(project=stem))

    def _on_typed(self, text: str) -> None:
        self._typed = text
        self.say_fault("")

    def _browse(self) -> None:
        exporter = self._exporter
        chosen = (
            self._find_file(self.tr("Export to a file"), self._suggested())
            if exporter.suffix
            else self._find_folder(self.tr("Folder for the tables"))
        )
        if chosen is not None:
            self._typed = str(chosen)
            self.place.setText(self._typed)
