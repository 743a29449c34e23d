"""Pictures of agreement, computed and drawn in a worker when somebody looks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.report.picture import Picture
from variorum.ui.agreement.drawing import drawn, pictures
from variorum.ui.agreement.findings import FindingsSource
from variorum.ui.agreement.latest import Latest
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.quiet_combo import QuietCombo

_LARGEST = 0.6
"""Of the dots that a picture was drawn with: letters are then as large as those of the window."""


class _Sheet(QScrollArea):
    """Holds a picture that is higher than there is room; Home and End go to its edges too."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "read")
        self.setWidgetResizable(True)

    @property
    def room(self) -> int:
        """How wide a picture may be, with the scroll bar beside it or without."""
        return self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)


class PicturesPanel(QWidget):
    """A list of pictures, and the chosen one in the colours of the window."""

    drawn = Signal()
    """The chosen picture is shown."""
    save_wanted = Signal(object)
    """Write this ``Picture`` to a file."""

    def __init__(self, source: FindingsSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._pictures: Sequence[Picture] = ()
        self._image = QImage()
        self._theme: Theme = theme_for(dark=False)
        self._drawing = Latest(self)
        source.stepped.connect(self._on_step)
        source.found.connect(self._on_found)
        source.forgotten.connect(self._forget)
        self.choice = QuietCombo()
        self.choice.setAccessibleName(self.tr("Picture"))
        self.choice.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToContents)
        self.choice.activated.connect(self._on_choice)
        self.save = QPushButton(self.tr("Save picture…"))
        self.save.setToolTip(self.tr("Save it as PDF, SVG or PNG, in the colours of paper"))
        self.save.clicked.connect(self._on_save)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("kind", "caption")
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sheet = _Sheet()
        self.sheet.resized.connect(self._fit)
        self._lay_out()
        self._enable()

    def _lay_out(self) -> None:
        self.sheet.setWidget(self.picture)
        self.sheet.setAccessibleName(self.tr("Picture"))
        above = QHBoxLayout()
        above.addWidget(self.choice)
        above.addWidget(self.told, 1)
        above.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self.sheet, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        changed = theme.dark != self._theme.dark
        self._theme = theme
        if changed and self._pictures:
            self._draw()

    def end(self) -> None:
        """Come back when no worker draws any more."""
        self._drawing.stop(wait=True)

    def _forget(self) -> None:
        self._drawing.stop()
        self._pictures, self._image = (), QImage()
        self.picture.clear()
        self.told.clear()
        self._enable()
        if self.isVisible():
            self._find()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._pictures:
            self._find()

    def _find(self) -> None:
        if self._source.findings is not None:
            self._on_found()
        elif self._source.is_offered:
            self.told.setText(self.tr("Computing…"))
            self._source.ask()

    def _on_step(self, done: int, total: int) -> None:
        self.told.setText(self.tr("Computing… {share} %").format(share=round(100 * done / total)))

    def _on_found(self) -> None:
        findings = self._source.findings
        if findings is None or not self.isVisible():
            return
        self._drawing.start(lambda _: pictures(findings), self._on_pictures)

    def _on_pictures(self, found: Sequence[Picture]) -> None:
        self._pictures = found
        former = self.choice.currentText()
        self.choice.clear()
        self.choice.addItems([picture.title for picture in found])
        self.choice.setCurrentIndex(max(self.choice.findText(former), 0))
        self._enable()
        self._draw()

    def _on_choice(self) -> None:
        self.sheet.verticalScrollBar().setValue(0)
        self._draw()

    def _draw(self) -> None:
        number, dark = self.choice.currentIndex(), self._theme.dark
        if not 0 <= number < len(self._pictures):
            return
        picture = self._pictures[number]
        self.told.setText(self.tr("Drawing…"))
        self._drawing.start(lambda _: drawn(picture, dark=dark), self._on_drawn)

    def _on_drawn(self, image: QImage) -> None:
        self.told.clear()
        self._image = image
        self.picture.setAccessibleName(self.choice.currentText())
        self._fit()
        self.drawn.emit()

    def _fit(self) -> None:
        """Show the picture as wide as there is room, never larger than it was drawn."""
        if self._image.isNull():
            return
        dots = self.devicePixelRatioF()
        widest = round(self._image.width() * _LARGEST)
        width = min(round(self.sheet.room * dots), round(widest * dots))
        scaled = self._image.scaledToWidth(
            max(width, 1), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(dots)
        self.picture.setPixmap(QPixmap.fromImage(scaled))

    def _enable(self) -> None:
        for widget in (self.choice, self.save):
            widget.setEnabled(bool(self._pictures))

    def _on_save(self) -> None:
        self.save_wanted.emit(self._pictures[self.choice.currentIndex()])
