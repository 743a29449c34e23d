"""Beside the text: the codebook, the form of the focused coding, or what Compare tells."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from variorum.ui.coding.codebook_panel import CodebookPanel
from variorum.ui.coding.inspector import Inspector
from variorum.ui.widgets.segments import Segments

CODEBOOK, CODING = 0, 1
SOON = 20
"""Milliseconds after which all that stands beside the text follows it: the text comes first."""


class Soon(QTimer):
    """Does ``act`` once the text is painted, however often it is started until then."""

    def __init__(self, parent: QObject, act: Callable[[], object]) -> None:
        # A zero timer might run before the text is painted.
        super().__init__(parent, singleShot=True, interval=SOON)
        self.timeout.connect(act)


class Beside(QFrame):
    """The panel at the right. Its form is filled when there is time, the text comes first."""

    fill_wanted = Signal()
    """The form is to show the focused coding now."""

    def __init__(self, codebook: CodebookPanel, inspector: Inspector, compared: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "chrome")
        self.setMinimumWidth(300)
        self.pages = Segments([self.tr("Codebook"), self.tr("Coding")])
        self.pages.setAccessibleName(self.tr("Beside the text"))
        self.stack = QStackedWidget()
        for panel in (codebook, inspector, compared):
            self.stack.addWidget(panel)
        self.pages.chosen.connect(self.stack.setCurrentIndex)
        # Who holds Tab sees each coding, and the form of the one where they stop.
        self._late = Soon(self, self.fill_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.pages, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.stack, 1)

    def show_page(self, number: int) -> None:
        """Show the codebook or the form; where coders are compared, that stays."""
        self.pages.choose(number)
        if not self.is_comparing:
            self.stack.setCurrentIndex(number)

    @property
    def is_comparing(self) -> bool:
        """Whether it shows what Compare tells."""
        return self.stack.currentIndex() > CODING

    def fill_later(self) -> None:
        """Fill the form once the text is painted."""
        self._late.start()

    def fill_now(self) -> None:
        """Fill the form at once: somebody is on the way to it."""
        self._late.stop()
        self.fill_wanted.emit()
