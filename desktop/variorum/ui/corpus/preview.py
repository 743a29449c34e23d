"""A look at a file before it is read: its encoding, and which column is what."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from variorum.errors import VariorumError
from variorum.formats.importers import Preview, ReadOptions, preview
from variorum.formats.parts import PARTS
from variorum.ui.errors import translated
from variorum.ui.widgets.fitting import fit
from variorum.ui.widgets.question import Question, words
from variorum.ui.widgets.quiet_combo import QuietCombo

_CODECS = (
    "utf-8",
    "cp1252",
    "latin-1",
    "mac_roman",
    "utf-16",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_kr",
)
_LONGEST_CELL = 120


class PreviewDialog(Question):
    """Shows how ``path`` would be read, and lets a person decide otherwise."""

    def __init__(self, path: Path, shown: Preview, parent: QWidget | None = None) -> None:
        title = self.tr("Before “{file}” is read").format(file=path.name)
        super().__init__(title, self.tr("Import"), parent)
        self._path = path
        self.shown = shown
        self._said = words("", "secondary")
        self.body.addWidget(self._said)
        self.encoding = QuietCombo()
        self.encoding.setAccessibleName(self.tr("Encoding"))
        for codec in dict.fromkeys((shown.encoding, *_CODECS)):
            self.encoding.addItem(self._codec_names().get(codec, codec), codec)
        self.encoding.activated.connect(self._look_again)
        if shown.encoding:
            form = QFormLayout()
            form.addRow(self.tr("&Encoding"), self.encoding)
            self.body.addLayout(form)
        self.columns: dict[str, QuietCombo] = {}
        if shown.columns:
            self.body.addLayout(self._matching())
        self.sample = QPlainTextEdit()
        self.sample.setReadOnly(True)
        self.sample.setAccessibleName(self.tr("Beginning of the text"))
        self.sample.setTabChangesFocus(True)
        self.rows = QTableWidget()
        self.rows.setAccessibleName(self.tr("First rows"))
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.verticalHeader().hide()
        self.body.addWidget(self.rows if shown.columns else self.sample, 1)
        fit(self, 820 if shown.columns else 640, 560 if shown.columns else 460)
        self._show(shown)

    @property
    def options(self) -> ReadOptions:
        """What was decided."""
        decided = self.encoding.currentData() if self.shown.encoding else None
        if self.shown.certain and decided == self.shown.encoding:
            decided = None
        columns = {part: combo.currentData() for part, combo in self.columns.items()}
        return ReadOptions(encoding=decided, columns=columns)

    @override
    def problem(self) -> str:
        if not self.columns:
            return ""
        chosen = [combo.currentData() for combo in self.columns.values() if combo.currentData()]
        if not self.columns["text"].currentData():
            return self.tr("Choose the column that holds the text of the articles.")
        twice = next((name for name in chosen if chosen.count(name) > 1), "")
        if twice:
            return self.tr("The column “{column}” is chosen twice. Choose another.").format(
                column=twice
            )
        return ""

    def _matching(self) -> QGridLayout:
        """Return a row of fields: which column is which part of an article."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        names = self._part_names()
        across = 4
        for number, part in enumerate(PARTS):
            combo = QuietCombo()
            combo.setSizeAdjustPolicy(
                QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(8)
            combo.addItem("–", "")
            for guess in self.shown.columns:
                if guess.header:
                    combo.addItem(guess.header, guess.header)
                    if guess.part == part:
                        combo.setCurrentIndex(combo.count() - 1)
            combo.currentIndexChanged.connect(self._name_columns)
            label = QLabel(names[part])
            label.setProperty("kind", "caption")
            label.setBuddy(combo)
            row, column = divmod(number, across)
            grid.addWidget(label, row * 2, column)
            grid.addWidget(combo, row * 2 + 1, column)
            self.columns[part] = combo
        return grid

    def _look_again(self) -> None:
        """Read the beginning in the encoding that was chosen; only texts come here, soon read."""
        try:
            shown = preview(self._path, ReadOptions(encoding=self.encoding.currentData()))
        except VariorumError as fault:
            self.say_fault(translated(fault))
            return
        self.say_fault("")
        self._show(shown)

    def _show(self, shown: Preview) -> None:
        if shown.columns:
            self._said.setText(
                self.tr(
                    "One article a row. Say which column is what; the other columns are kept as"
                    " fields."
                )
            )
            self._fill(shown)
        else:
            self._said.setText(
                self.tr(
                    "This file does not say how its letters are written. Look at accents and"
                    " quotes; if they are wrong, choose another encoding."
                )
            )
            self.sample.setPlainText(shown.sample)

    def _fill(self, shown: Preview) -> None:
        self.rows.setRowCount(len(shown.rows))
        self.rows.setColumnCount(len(shown.columns))
        for row, cells in enumerate(shown.rows):
            for column, cell in enumerate(cells[: len(shown.columns)]):
                text = " ".join(cell[: _LONGEST_CELL * 2].split())
                item = QTableWidgetItem(
                    text if len(text) <= _LONGEST_CELL else text[:_LONGEST_CELL] + "…"
                )
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.rows.setItem(row, column, item)
        self._name_columns()

    def _name_columns(self) -> None:
        names = self._part_names()
        part_of = {
            combo.currentData(): names[part]
            for part, combo in self.columns.items()
            if combo.currentData()
        }
        headers = [
            self.tr("{column} → {part}").format(column=guess.header, part=part_of[guess.header])
            if guess.header in part_of
            else guess.header
            for guess in self.shown.columns
        ]
        self.rows.setHorizontalHeaderLabels(headers)
        self.rows.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.rows.resizeColumnsToContents()
        widest = 260
        for column in range(self.rows.columnCount()):
            self.rows.setColumnWidth(column, min(self.rows.columnWidth(column), widest))

    def _part_names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "text": self.tr("Text"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "date": self.tr("Date"),
            "url": self.tr("Address (URL)"),
            "language": self.tr("Language"),
        }

    def _codec_names(self) -> dict[str, str]:
        return {
            "utf-8": self.tr("UTF-8"),
            "utf-8-sig": self.tr("UTF-8 with mark"),
            "cp1252": self.tr("Western, Windows (cp1252)"),
            "latin-1": self.tr("Western, ISO (latin-1)"),
            "mac_roman": self.tr("Western, old Mac (mac_roman)"),
            "utf-16": self.tr("UTF-16"),
            "cp1250": self.tr("Central European, Windows (cp1250)"),
            "cp1251": self.tr("Cyrillic, Windows (cp1251)"),
            "cp1253": self.tr("Greek, Windows (cp1253)"),
            "cp1254": self.tr("Turkish, Windows (cp1254)"),
            "cp1255": self.tr("Hebrew, Windows (cp1255)"),
            "cp1256": self.tr("Arabic, Windows (cp1256)"),
            "gb18030": self.tr("Chinese (gb18030)"),
            "big5": self.tr("Chinese, traditional (big5)"),
            "shift_jis": self.tr("Japanese (shift_jis)"),
            "euc_kr": self.tr("Korean (euc_kr)"),
        }
