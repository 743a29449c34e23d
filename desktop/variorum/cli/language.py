"""The languages of what the command line writes for people."""

from lxml import etree

from variorum.data import HERE
from variorum.errors import said
from variorum.report.language import ENGLISH, Language

LANGUAGES = ("en", "es")


def language_of(code: str) -> Language:
    """Return the language with the code ``code``, one of ``LANGUAGES``.

    The window has Qt read the translations; here their source is read, for no command loads Qt.
    """
    if code == ENGLISH.code:
        return ENGLISH
    texts = {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation")
        for context in etree.parse(HERE / "translations" / f"{code}.ts").iter("context")
        for message in context.iter("message")
    }

    def translate(context: str, text: str) -> str:
        return texts.get((context, text)) or text

    return Language(code, lambda words: said(words, translate))
