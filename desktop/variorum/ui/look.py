"""How the window looks and speaks: light or dark, the size of the text, the language."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from variorum.ui import settings
from variorum.ui.language import language
from variorum.ui.theme import Theme, apply_theme, theme_for


def dress_application() -> Theme:
    """Dress the application as the person or the system wants it, and return how.

    Before the first widget is made: those made earlier keep the system's font.
    """
    chosen = settings.THEME.get()
    system = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    theme = theme_for(system if chosen == "system" else chosen == "dark")
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, theme)
    return theme


class Look(QObject):
    """The acts that change how the window looks and speaks."""

    language_changed = Signal()
    """Another language was chosen; widgets that stand speak the former one."""

    def __init__(
        self,
        parent: QObject,
        set_theme: Callable[[Theme], None],
        set_text_size: Callable[[int], None],
    ) -> None:
        super().__init__(parent)
        self._set_theme = set_theme
        self._set_text_size = set_text_size
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    def dress(self) -> None:
        """Dress the window as the person or the system wants it."""
        self._set_theme(dress_application())

    def use_system_theme(self) -> None:
        """Be light or dark as the system is."""
        self._use_theme("system")

    def use_light_theme(self) -> None:
        """Be light."""
        self._use_theme("light")

    def use_dark_theme(self) -> None:
        """Be dark."""
        self._use_theme("dark")

    def _use_theme(self, name: str) -> None:
        settings.THEME.set(name)
        self.dress()

    def larger_text(self) -> None:
        """Let the article be one size larger."""
        self._set_text_size(settings.TEXT_SIZE.get() + 1)

    def smaller_text(self) -> None:
        """Let the article be one size smaller."""
        self._set_text_size(settings.TEXT_SIZE.get() - 1)

    def usual_text(self) -> None:
        """Let the article have its usual size."""
        self._set_text_size(settings.TEXT_SIZE.default)

    def use_system_language(self) -> None:
        """Speak as the system does."""
        self._use_language("system")

    def use_english(self) -> None:
        """Speak English."""
        self._use_language("en")

    def use_spanish(self) -> None:
        """Speak Spanish."""
        self._use_language("es")

    def _use_language(self, name: str) -> None:
        before = language()
        settings.LANGUAGE.set(name)
        if language() != before:
            self.language_changed.emit()
