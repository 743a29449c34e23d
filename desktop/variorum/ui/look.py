"""How the window looks and speaks: light or dark, the size of the text, the language."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from variorum.ui import settings
from variorum.ui.language import language
from variorum.ui.theme import Theme, apply_theme, theme_for

_STEP = 25
_FACTOR = "QT_SCALE_FACTOR"


def dress_application() -> Theme:
    """Dress the application as the person or the system wants it, and return how.

    Before the first widget is made: those made earlier keep the system's font.
    """
    chosen = settings.THEME.get()
    system = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    dark = system if chosen == "system" else chosen == "dark"
    theme = theme_for(dark=dark, contrast=wants_contrast())
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, theme)
    return theme


def wants_contrast() -> bool:
    """Tell whether the person or, if nothing was chosen, the system wants high contrast."""
    chosen = settings.CONTRAST.get()
    if chosen in ("high", "usual"):
        return chosen == "high"
    hints = QGuiApplication.styleHints()  # kept by its name: what it owns goes with it in Python
    asked = hints.accessibility().contrastPreference()
    return asked == Qt.ContrastPreference.HighContrast


def size_interface() -> None:
    """Let everything in the window have the size that the person chose.

    Qt asks for it once, before the application is made.
    """
    percent = settings.INTERFACE_SIZE.get()
    if percent != settings.INTERFACE_SIZE.default:
        os.environ[_FACTOR] = str(percent / 100)


def forget_interface_size() -> None:
    """Let a process that this one starts ask anew what size the person chose."""
    os.environ.pop(_FACTOR, None)


class Look(QObject):
    """The acts that change how the window looks and speaks."""

    language_changed = Signal()
    """Another language was chosen; widgets that stand speak the former one."""
    size_chosen = Signal(int)
    """Another size of the interface was chosen, in per cent; it holds from the next start on."""

    def __init__(
        self,
        parent: QObject,
        set_theme: Callable[[Theme], None],
        set_text_size: Callable[[int], None],
    ) -> None:
        super().__init__(parent)
        self._set_theme = set_theme
        self._set_text_size = set_text_size
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self.dress)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.dress)

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

    def toggle_contrast(self) -> None:
        """Have high contrast or, at the second time, the usual one."""
        settings.CONTRAST.set("usual" if wants_contrast() else "high")
        self.dress()

    def larger_interface(self) -> None:
        """Let everything be one step larger."""
        self._size_interface(settings.INTERFACE_SIZE.get() + _STEP)

    def smaller_interface(self) -> None:
        """Let everything be one step smaller."""
        self._size_interface(settings.INTERFACE_SIZE.get() - _STEP)

    def usual_interface(self) -> None:
        """Let everything have its usual size."""
        self._size_interface(settings.INTERFACE_SIZE.default)

    def _size_interface(self, percent: int) -> None:
        settings.INTERFACE_SIZE.set(min(max(percent, 100), 200))
        self.size_chosen.emit(settings.INTERFACE_SIZE.get())

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
