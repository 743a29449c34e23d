"""The manual in a window of its own: chapters at the left, the text, words to be found in it."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.data import HERE
from variorum.ui import settings
from variorum.ui.language import LANGUAGES, language
from variorum.ui.theme import Theme
from variorum.ui.widgets.fitting import fit

_WIDEST = 820
"""The page is no wider than that, in pixels, so that its lines stay short enough to follow."""
_LINE_HEIGHT = 135
_CHAPTER = 2
"""The level of the headings that are chapters."""
_CODE = QTextFormat.Property.BlockCodeLanguage
_PLACE = Qt.ItemDataRole.UserRole


def manual_file() -> Path:
    """Return the manual in the language of the window, or else in English."""
    folder = HERE / "manual"
    wanted = folder / f"{language()}.md"
    return wanted if wanted.is_file() else folder / f"{LANGUAGES[0]}.md"


class ManualWindow(QWidget):
    """The manual. It stays open beside the program and opens nothing outside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self.setWindowTitle(self.tr("Manual"))
        self.setProperty("kind", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find in the manual"))
        self.line.setAccessibleName(self.tr("Find in the manual"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._find_anew)
        self.line.returnPressed.connect(self.find_next)
        self.said = QLabel()
        self.said.setProperty("kind", "caption")
        self.chapters = QListWidget()
        self.chapters.setProperty("kind", "side")
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setWordWrap(True)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("Manual"))
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._lay_out()
        self._read()
        self.chapters.itemActivated.connect(self._open)
        self.chapters.itemClicked.connect(self._open)
        self.page.verticalScrollBar().valueChanged.connect(self._mark_chapter)
        for keys, act in (
            ("Ctrl+F", self.begin_finding),
            ("F3", self.find_next),
            ("Shift+F3", self.find_previous),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        fit(self, 1000, 760)
        self.restoreGeometry(QByteArray(settings.MANUAL.get()))
        self.page.setFocus()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.said)
        column.addWidget(self.chapters, 1)
        parts = QSplitter()
        parts.setObjectName("manual")
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        self.page.setMaximumWidth(_WIDEST)
        paper = QWidget()
        paper.setProperty("kind", "paper")
        paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet = QHBoxLayout(paper)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.addWidget(self.page, 1)
        sheet.addStretch()
        parts.addWidget(paper)
        parts.setStretchFactor(1, 1)
        parts.setSizes([270, 730])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts)

    # The text

    def _read(self) -> None:
        document = self.page.document()
        document.setMarkdown(
            manual_file().read_text(encoding="utf-8"),
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub,
        )
        document.setDocumentMargin(28)
        wraps = document.defaultTextOption()
        wraps.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(wraps)
        self._space()
        self.chapters.clear()
        for block in self._blocks():
            if block.blockFormat().headingLevel() == _CHAPTER:
                item = QListWidgetItem(block.text())
                item.setData(_PLACE, block.position())
                self.chapters.addItem(item)
        self._dress()
        self._mark_chapter()

    def _blocks(self) -> list[QTextBlock]:
        document, found = self.page.document(), []
        block = document.begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    def _space(self) -> None:
        """Give the lines air, and what is set as code or in tables its own look."""
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        cursor = QTextCursor(self.page.document())
        for block in self._blocks():
            cursor.setPosition(block.position())
            looks = QTextBlockFormat(block.blockFormat())
            looks.setLineHeight(_LINE_HEIGHT, proportional)
            # A long command goes on in the next line: nobody scrolls sideways to read.
            looks.setNonBreakableLines(False)
            if looks.headingLevel():
                looks.setTopMargin(26)
                looks.setBottomMargin(8)
            elif not cursor.currentTable() and not looks.hasProperty(_CODE):
                looks.setBottomMargin(8)
            cursor.setBlockFormat(looks)
        for frame in self.page.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format().toTableFormat()
                table.setCellPadding(5)
                table.setCellSpacing(0)
                table.setBorderCollapse(True)
                table.setBorder(0.5)
                table.setTopMargin(6)
                table.setBottomMargin(12)
                frame.setFormat(table)

    def _dress(self) -> None:
        theme = self._theme
        self.page.setStyleSheet(
            f"QTextBrowser {{ background: {theme.paper}; color: {theme.text}; border: 0;"
            f" font-size: {QApplication.font().pixelSize() + 2}px; }}"
        )
        cursor = QTextCursor(self.page.document())
        heavy = QTextCharFormat()
        heavy.setFontWeight(QFont.Weight.DemiBold)
        for block in self._blocks():
            level = block.blockFormat().headingLevel()
            for piece in block.textFormats():
                # The heaviest letters that come with the program; more would be smeared.
                if level or piece.format.fontWeight() > QFont.Weight.DemiBold:
                    start = block.position() + piece.start
                    cursor.setPosition(start)
                    cursor.setPosition(start + piece.length, QTextCursor.MoveMode.KeepAnchor)
                    cursor.mergeCharFormat(heavy)

    def set_theme(self, theme: Theme) -> None:
        """Show it in the colours of ``theme``, at the place where it is."""
        self._theme = theme
        self._dress()

    # Going through it

    def show_chapter(self, number: int) -> None:
        """Show the chapter with this number; 0 is what stands before the first."""
        found = re.compile(rf"{number}\b")
        for row in range(self.chapters.count()):
            item = self.chapters.item(row)
            if found.match(item.text()):
                self._open(item)
                return
        self.page.verticalScrollBar().setValue(0)

    def _open(self, item: QListWidgetItem) -> None:
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(item.data(_PLACE))
        self.page.setTextCursor(cursor)
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + self.page.cursorRect(cursor).top() - 12)
        self.page.setFocus()

    def _mark_chapter(self) -> None:
        """Let the list say which chapter stands at the top."""
        top = self.page.cursorForPosition(self.page.viewport().rect().topLeft()).position()
        last = -1
        for row in range(self.chapters.count()):
            if self.chapters.item(row).data(_PLACE) <= top:
                last = row
        self.chapters.setCurrentRow(last)

    # Finding

    def begin_finding(self) -> None:
        """Go to the line of words to find."""
        self.line.setFocus()
        self.line.selectAll()

    def _find_anew(self) -> None:
        cursor = self.page.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.page.setTextCursor(cursor)
        self.find_next()

    def find_next(self) -> None:
        """Go to the next place of the words; after the last comes the first."""
        self._find(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def find_previous(self) -> None:
        """Go to the previous place of the words; before the first comes the last."""
        self._find(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def _find(self, way: QTextDocument.FindFlag, edge: QTextCursor.MoveOperation) -> None:
        words = self.line.text()
        found = not words or self.page.find(words, way)
        if not found:
            before = self.page.textCursor()
            self.page.moveCursor(edge)
            found = self.page.find(words, way)
            if not found:
                self.page.setTextCursor(before)
        self.said.setText("" if found else self.tr("The manual does not have these words."))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        settings.MANUAL.set(bytes(self.saveGeometry().data()))
        super().closeEvent(event)


class Manual(QObject):
    """Shows the manual, at the chapter on the screen that is in use."""

    def __init__(self, window: QWidget, chapter: Callable[[], int]) -> None:
        """``chapter`` returns the number of the chapter that helps now."""
        super().__init__(window)
        self._over = window
        self._chapter = chapter
        self._theme: Theme | None = None
        self.window: ManualWindow | None = None

    def open(self) -> None:
        """Show the manual; a window of it that is open comes to the front."""
        if self._theme is None:
            return
        if self.window is None:
            self.window = ManualWindow(self._theme, self._over)
        if not self.window.isVisible():
            self.window.show()
            self.window.show_chapter(self._chapter())
        self.window.raise_()
        self.window.activateWindow()

    def set_theme(self, theme: Theme) -> None:
        """Show it in the colours of ``theme``."""
        self._theme = theme
        if self.window is not None:
            self.window.set_theme(theme)

    def close(self) -> None:
        """Close the window of the manual, if it is open."""
        if self.window is not None:
            self.window.close()
