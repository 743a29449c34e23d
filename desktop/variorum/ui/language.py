"""The language of the window: one that a person chose, or that of the system."""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from variorum.data import HERE
from variorum.errors import said
from variorum.report.sheet import count as count_of
from variorum.ui import settings

LANGUAGES = ("en", "es")
"""Codes of the languages that the window speaks; it is written in the first."""

_TRANSLATIONS = HERE / "translations"
_SPOKEN = "spoken"
_PARTED = re.compile(r"(?<=\d) %")


def language() -> str:
    """Return the code of the language that the window is to speak."""
    chosen = settings.LANGUAGE.get()
    if chosen in LANGUAGES:
        return chosen
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), LANGUAGES[0])


def speak(code: str) -> None:
    """Let every widget that is made from now on speak the language ``code``.

    Numbers and dates follow it, in the manner of the system's country where that speaks it too.
    """
    app = QCoreApplication.instance()
    if app is None:
        return
    for spoken in app.findChildren(QTranslator, _SPOKEN):
        app.removeTranslator(spoken)
        spoken.deleteLater()
    system = QLocale.system()
    wanted = QLocale(code)
    QLocale.setDefault(system if system.language() == wanted.language() else wanted)
    if code == LANGUAGES[0]:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt), (code, str(_TRANSLATIONS))):
        translator = QTranslator(app)
        translator.setObjectName(_SPOKEN)
        if translator.load(name, folder):
            app.installTranslator(translator)


def spoken(words: str) -> str:
    """Return ``words`` in the language of the window, if they know how they were made."""
    return said(words, QCoreApplication.translate)


def counted(count: int, one: str, many: str) -> str:
    """Return ``many`` with its ``{count}``, or ``one``, which is said where there is just one.

    Both languages of the window have these two forms, and no others.
    """
    return one if count == 1 else many.format(count=whole(count))


def whole(number: int) -> str:
    """Return ``number``, of things, in groups of three digits, as reports and captions print it."""
    return spoken(count_of(number))


def unparted(words: str) -> str:
    """Return ``words`` in which no line ends between a figure and its percent sign."""
    return _PARTED.sub("\u00a0%", words)
