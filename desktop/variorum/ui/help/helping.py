"""What helps: the keys, the tour, and what the program is. The manual has a window of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from variorum import __version__
from variorum.ui import settings, shortcuts
from variorum.ui.coding.screen import CodingScreen
from variorum.ui.help.stations import stations
from variorum.ui.help.tour import Tour
from variorum.ui.keys.key_sheet import KeySheet
from variorum.ui.look import dress_application
from variorum.ui.top_bar import TopBar

Tell = Callable[..., None]


class Helping(QObject):
    """The acts of the menu *Help*, of a window with these parts."""

    tour: Tour | None = None
    """The tour that was begun last."""

    def __init__(
        self,
        window: QMainWindow,
        coding: CodingScreen,
        top: TopBar,
        tell: Tell,
        code_article: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._coding = coding
        self._top = top
        self._tell = tell
        self._code_article = code_article
        self.actions: dict[str, QAction] = {}
        """Those of the menus, by id."""

    def show_keys(self) -> None:
        """Show every key, and let those of the menus be changed."""
        KeySheet(self.actions, self._window).exec()
        self._top.name_keys()
        self._coding.name_keys()
        shortcuts.renew_tips(self._window)

    def offer_tour(self) -> None:
        """Offer the tour to who opens a project for the first time."""
        if settings.TOUR_OFFERED.get():
            return
        settings.TOUR_OFFERED.set(True)
        self._tell(
            self.tr("New here? A tour shows the window in ten steps."),
            action=self.tr("Take the tour"),
            then=self.take_tour,
        )

    def take_tour(self) -> None:
        """Lead through the window in ten steps."""
        self._code_article()
        steps = stations(self._coding, self._top, self._window.menuBar(), self._code_article)
        tour = Tour(self._window, steps)
        tour.set_theme(dress_application())
        if self.tour is not None:
            self.tour.end()
            self.tour.deleteLater()
        self.tour = tour
        tour.ended.connect(self._after_tour)
        tour.begin()

    def _after_tour(self) -> None:
        """Go on at the text, with what the panel beside it shows of it."""
        self._coding.view.setFocus()
        self._coding.beside.fill_later()

    def show_about(self) -> None:
        """Say what this is."""
        self._tell(
            self.tr(
                "Variorum {version}: hand-code news, compare coders. Free under the MIT licence."
            ).format(version=__version__)
        )
