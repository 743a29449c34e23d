"""The languages in which reports are read."""

from collections.abc import Callable
from dataclasses import dataclass

from variorum.data import HERE
from variorum.errors import decimal, said

Say = Callable[[str], str]
"""Gives a phrase in the language of the reader."""
LANGUAGES = ("en", "es")


@dataclass(frozen=True)
class Language:
    """Its code, as web pages name it, and what says phrases in it."""

    code: str = "en"
    say: Say = str

    @property
    def point(self) -> str:
        """The sign before decimals."""
        return self.say(decimal(0, 1))[1:-1]


ENGLISH = Language()


def language_of(code: str) -> Language:
    """Return the language with the code ``code``, one of ``LANGUAGES``.

    The window has Qt read the translations; here their source is read, for only the window loads
    Qt.
    """
    if code == ENGLISH.code:
        return ENGLISH
    # Loaded when somebody reads another language: it takes time, and most runs do not.
    from lxml import etree  # noqa: PLC0415

    texts = {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation")
        for context in etree.parse(HERE / "translations" / f"{code}.ts").iter("context")
        for message in context.iter("message")
    }

    def translate(context: str, text: str) -> str:
        return texts.get((context, text)) or text

    return Language(code, lambda words: said(words, translate))
