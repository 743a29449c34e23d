"""An article with its codings cut into sheets, and painted as on the screen."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPagedPaintDevice, QPainter

from variorum.errors import sentence
from variorum.ui.articleview.canvas import Canvas
from variorum.ui.articleview.desk import Desk
from variorum.ui.articleview.layouts import Placed
from variorum.ui.articleview.pens import Pens, Style
from variorum.ui.articleview.shown import DASHES, ShownCoding
from variorum.ui.articleview.strokes import paint_shape, ribbon_shape
from variorum.ui.fonts import interface_font, paper_font
from variorum.ui.printing import names
from variorum.ui.theme import theme_for

_DOTS = 96
"""The page code counts in pixels of which an inch has so many."""
_TEXT_SIZE = 14
_FINE = 4.0
"""What is painted as a picture (dashes, hatches) has so many dots a pixel."""
_FOOT = 26
_ABOVE = 0.44
"""The share of the usual distance of lines that belongs to the line below it."""
_ACCENTS = 4
"""Pixels by which letters with accents may stand out of that."""
_LEGEND_ROW = 19
_LEGEND_COLUMN = 215
_SHEET = sentence("printing", "{number} of {total}")
_CODED_BY = sentence("printing", "Coded by {coder}")
_CODES = sentence("printing", "CODES")
NewSheet = Callable[[], object]


@dataclass(frozen=True)
class Printed:
    """What is printed: the article's ``facts`` stand in one line below its title."""

    title: str
    facts: Sequence[str]
    coder: str
    text: str
    language: str
    codings: Sequence[ShownCoding]


@dataclass(frozen=True)
class Sheet:
    """The part of the article, in heights from its top, that a sheet holds."""

    top: float
    bottom: float


class Sheets:
    """Paints sheets of ``size`` pixels; behind the head and the text come the linked names."""

    def __init__(self, printed: Printed, size: QSize) -> None:
        self._printed = printed
        self._size = size
        self._theme = theme_for(dark=False)
        self._pens = Pens(self._theme)
        self._pens.set_device(_FINE)
        self._desk = Desk()
        self._desk.page.font_at = paper_font
        self._desk.set_article(printed.text, printed.codings, printed.language)
        self._canvas = Canvas(self._desk, self._theme)
        self._canvas.set_text_size(_TEXT_SIZE)
        self._desk.page.columns = max(2, self._columns())
        self._canvas.fit(QSize(size.width(), size.height()), _FINE)
        self._legend = Counter((c.label, c.hue, c.dash) for c in printed.codings)
        self.sheets = self._cut()
        self._names = self._place_names()

    def _columns(self) -> int:
        return max((lane + 1 for lane in self._desk.page.index.lanes.values()), default=0)

    @property
    def _head(self) -> float:
        """Height of title, facts and legend on the first sheet."""
        return self._title_height() + 24 + self._legend_height() + 14

    def _title_height(self) -> float:
        box = QRect(0, 0, self._size.width(), 10_000)
        letters = QFontMetricsF(interface_font(19, 600))
        flags = int(Qt.TextFlag.TextWordWrap.value)
        return letters.boundingRect(QRectF(box), flags, self._printed.title).height()

    def _legend_height(self) -> float:
        rows = -(-len(self._legend) // self._legend_columns)
        return rows * _LEGEND_ROW + 24 if rows else 0

    @property
    def _legend_columns(self) -> int:
        return max(1, self._size.width() // _LEGEND_COLUMN)

    def _cut(self) -> list[Sheet]:
        """Cut the article between lines, so that each sheet is as full as can be."""
        sheets: list[Sheet] = []
        room = self._size.height() - _FOOT - self._head
        top = last = 0.0
        for line_top, line_bottom in self._lines():
            if line_bottom - top > room and last > top:
                sheets.append(Sheet(top, last))
                room = self._size.height() - _FOOT
                top = line_top
            last = line_bottom
        sheets.append(Sheet(top, last))
        return sheets

    def _lines(self) -> list[tuple[float, float]]:
        """Return the top and bottom of every line with words, from the article's top."""
        page, found, y = self._desk.page, [], 0.0
        for number in range(len(page.paragraphs)):
            laid = page.laid(number)
            if not laid.blank:
                for line in range(len(laid.lines)):
                    base = y + laid.baseline(line)
                    # Below it a line has its ribbons, which more of them move farther down.
                    above = _ABOVE * page.metrics.pitch
                    found.append((base - above, base + laid.pitch - above))
            y += laid.height
        return found

    def _place_names(self) -> dict[int, list[names.Placed]]:
        """Return the names linked to codings, below the text: by number of the sheet, from 0."""
        last = len(self.sheets) - 1
        sheet = self.sheets[last]
        after = sheet.bottom - sheet.top + (0 if last else self._head)
        rows = names.names_of(self._desk.page, self._printed.codings)
        room = self._size.height() - _FOOT
        placed = names.place(rows, after, self._size.width(), room)
        return dict(enumerate(placed, last))

    @property
    def total(self) -> int:
        """How many sheets there are."""
        return max(self._names) + 1

    def paint(self, painter: QPainter, new_sheet: NewSheet) -> None:
        """Paint all sheets; ``new_sheet`` is called before each but the first."""
        for number in range(self.total):
            if number:
                new_sheet()
            top = self._paint_head(painter) if number == 0 else 0.0
            if number < len(self.sheets):
                self._paint_text(painter, self.sheets[number], top)
            names.paint(painter, self._names.get(number, ()), self._pens, self._size.width())
            self._paint_foot(painter, number + 1)

    def _paint_text(self, painter: QPainter, sheet: Sheet, top: float) -> None:
        page, sight = self._desk.page, self._desk.sight
        placed, y = [], 0.0
        for number in range(len(page.paragraphs)):
            laid = page.laid(number)
            if y + laid.height > sheet.top and y < sheet.bottom:
                placed.append((laid, y - sheet.top))
            y += laid.height
        high = sheet.bottom - sheet.top
        sight.height = max(1, round(high))
        # A pixel more would be the ground of the next line.
        clip = QRectF(0, 0, self._size.width(), high - 1)
        painter.save()
        painter.translate(0, top)
        # Above that, letters alone: ribbons there are those of the sheet before.
        self._paint_bare(painter, placed, QRectF(0, -_ACCENTS, clip.width(), _ACCENTS))
        painter.setClipRect(clip)
        self._canvas.columns.paint(painter, placed, clip)
        self._canvas.margin.arrange(placed, (0.0, high))
        self._canvas.margin.paint(painter, clip)
        painter.restore()

    def _paint_bare(self, painter: QPainter, placed: Sequence[Placed], clip: QRectF) -> None:
        painter.setClipRect(clip)
        self._desk.look.bare = True
        self._canvas.columns.paint(painter, placed, clip)
        self._desk.look.bare = False

    def _paint_head(self, painter: QPainter) -> float:
        """Paint title, facts and legend; return where the text begins."""
        wide, theme = float(self._size.width()), self._theme
        painter.setPen(self._pens.colour(theme.text))
        painter.setFont(interface_font(19, 600))
        y = self._title_height()
        painter.drawText(QRectF(0, 0, wide, y + 2), Qt.TextFlag.TextWordWrap, self._printed.title)
        said = QCoreApplication.translate("printing", _CODED_BY)
        facts = [*self._printed.facts]
        if self._printed.coder:
            facts.append(said.format(coder=self._printed.coder))
        painter.setFont(interface_font(11))
        painter.setPen(self._pens.colour(theme.text2))
        painter.drawText(
            QRectF(0, y + 3, wide, 18), Qt.AlignmentFlag.AlignVCenter, "  ·  ".join(facts)
        )
        y += 24
        if self._legend:
            self._paint_legend(painter, y + 8)
        return self._head

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        painter.setFont(interface_font(9, 600))
        painter.drawText(QPointF(0, top + 10), QCoreApplication.translate("printing", _CODES))
        painter.setFont(interface_font(10))
        letters = QFontMetricsF(painter.font())
        for number, ((label, hue, dash), count) in enumerate(sorted(self._legend.items())):
            row, column = divmod(number, self._legend_columns)
            x, y = column * _LEGEND_COLUMN, top + 26 + row * _LEGEND_ROW
            line = x, x + 24, y - 3
            style = Style(hue, dash % len(DASHES), 2)
            painter.setPen(Qt.PenStyle.NoPen)
            paint_shape(painter, ribbon_shape([line], style, self._pens.device), self._pens, style)
            painter.setPen(self._pens.colour(self._theme.text))
            room = _LEGEND_COLUMN - 68
            shown = letters.elidedText(label, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(x + 30, y), shown)
            painter.setPen(self._pens.colour(self._theme.text2))
            painter.drawText(QPointF(x + 38 + letters.horizontalAdvance(shown), y), f"×{count}")

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        said = QCoreApplication.translate("printing", _SHEET)
        painter.setFont(interface_font(10))
        painter.setPen(self._pens.colour(self._theme.text2))
        box = QRectF(0, self._size.height() - 18, self._size.width(), 18)
        words = said.format(number=number, total=self.total)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, words)
        letters = QFontMetricsF(painter.font())
        title = letters.elidedText(
            self._printed.title, Qt.TextElideMode.ElideRight, box.width() - 80
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, title)


def print_sheets(printed: Printed, device: QPagedPaintDevice) -> int:
    """Print to ``device``, paper or PDF; return the number of sheets.

    Raises:
        OSError: if the device cannot be written to.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError
    try:
        scale = device.logicalDpiX() / _DOTS
        size = QSize(int(device.width() / scale), int(device.height() / scale))
        painter.scale(scale, scale)
        sheets = Sheets(printed, size)
        sheets.paint(painter, device.newPage)
    finally:
        painter.end()
    return sheets.total
