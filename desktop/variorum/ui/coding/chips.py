"""Chips: small buttons for the choices of an attribute and for linked entities."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from variorum.ui.colour import mix

_MOST_WIDE = 15
"""From so many times its height on a chip cuts its words."""


def is_plain(event: QKeyEvent) -> bool:
    """Tell whether the key writes a sign: then it is for the field and no shortcut."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and bool(event.text()) and event.text().isprintable()


class Chip(QAbstractButton):
    """A small button of one line.

    ``key`` picks it and is shown small before its words; a ``quiet`` one offers something: its
    words alone, in the colour of links, and Enter takes it as a blank does.
    """

    def __init__(self, text: str, parent: QWidget, *, key: str = "", quiet: bool = False) -> None:
        super().__init__(parent)
        self.key = key
        self.quiet = quiet
        self.words = ""
        self.say(text)
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, text: str) -> None:
        """Show ``text``, in which no sign makes a shortcut."""
        self.words = text
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def _share(self, part: float) -> int:
        """Return a length that grows with the letters."""
        return round(self.fontMetrics().height() * part)

    @property
    def _pad(self) -> int:
        return self._share(0.2 if self.quiet else 0.4)

    def _heavy(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(font.pixelSize() - 2, 9))
        return font

    def _badge_width(self) -> int:
        if not self.key:
            return 0
        return QFontMetrics(self._small()).horizontalAdvance(self.key) + self._share(0.25)

    @override
    def sizeHint(self) -> QSize:
        # As wide as it is when chosen: choosing must move nothing.
        heavy = QFontMetrics(self._heavy())
        most = self._share(_MOST_WIDE)
        wide = min(heavy.horizontalAdvance(self.words), most) + self._badge_width() + 2 * self._pad
        return QSize(wide + 1, heavy.height() + self._share(0.34))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Arrows and letters are for the field that holds the chip.
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif self.quiet and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_plate(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_plate(self, painter: QPainter) -> None:
        palette = self.palette()
        card, accent = palette.base().color(), palette.accent().color()
        fill, edge, wide = card, palette.mid().color(), 1.0
        if self.quiet:
            fill = edge = QColor(Qt.GlobalColor.transparent)
        elif self.isChecked():
            fill, edge = QColor(mix(card.name(), accent.name(), 0.13)), accent
        if self.underMouse() and self.isEnabled():
            fill = QColor(mix(card.name(), palette.text().color().name(), 0.07))
        if self.hasFocus():
            edge, wide = accent, 2.0
        painter.setPen(QPen(edge, wide))
        painter.setBrush(fill)
        inset = wide / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 5, 5)

    def _paint_words(self, painter: QPainter) -> None:
        palette = self.palette()
        box = QRectF(self.rect()).adjusted(self._pad, 0, -self._pad, 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.key:
            painter.setFont(self._small())
            painter.setPen(palette.dark().color())
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, side | middle | Qt.AlignmentFlag.AlignAbsolute, self.key)
            badge = self._badge_width()
            box.adjust(0 if mirrored else badge, 0, -badge if mirrored else 0, 0)
        painter.setFont(self._heavy() if self.isChecked() else self.font())
        colour = palette.link() if self.quiet else palette.text()
        painter.setPen(colour.color())
        said = painter.fontMetrics().elidedText(
            self.words, Qt.TextElideMode.ElideRight, int(box.width()) + 1
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, said)
