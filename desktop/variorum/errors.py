"""Sentences that can be translated, and the one kind of error a person can mend."""

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar, Self

from typing_extensions import override


def sentence(context: str, text: str) -> str:  # noqa: ARG001  the translator's tool reads the context from the source
    """Mark ``text`` for translation in ``context`` and return it unchanged."""
    return text


class Phrase(str):
    """English words that know how they were made, so that faces can say them otherwise.

    ``template`` stands among the translations of ``context``; ``facts`` fill its placeholders,
    and may be phrases themselves. To all else a phrase is its English text and nothing more.
    """

    __slots__ = ("context", "facts", "template")
    context: str
    template: str
    facts: Mapping[str, object]

    def __new__(cls, context: str, template: str, **facts: object) -> Self:
        """Make the words of ``template`` and ``facts``."""
        phrase = super().__new__(cls, template.format(**facts))
        phrase.context, phrase.template, phrase.facts = context, template, facts
        return phrase

    @override
    def __reduce__(self) -> tuple[object, ...]:
        return _phrase, (self.context, self.template, dict(self.facts))


def said(words: str, translate: Callable[[str, str], str]) -> str:
    """Return ``words`` in another language, if they know how they were made.

    ``translate`` gives the text, in that language, of a context and a text in English.
    """
    if not isinstance(words, Phrase):
        return words
    facts = {
        name: said(fact, translate) if isinstance(fact, str) else fact
        for name, fact in words.facts.items()
    }
    return translate(words.context, words.template).format(**facts)


def together(phrases: Iterable[str], between: str) -> str:
    """Return ``phrases`` as one, with what stands ``between`` them."""
    facts = {f"part{number}": phrase for number, phrase in enumerate(phrases)}
    if not facts:
        return ""
    return Phrase("sheets", between.join(f"{{{name}}}" for name in facts), **facts)


def decimal(value: float, digits: int) -> Phrase:
    """Return ``value`` with ``digits`` decimals, behind the sign that a language has."""
    whole, decimals = f"{value:.{digits}f}".split(".")
    return Phrase("numbers", "{whole}.{decimals}", whole=whole, decimals=decimals)


def _phrase(context: str, template: str, facts: dict[str, object]) -> Phrase:
    return Phrase(context, template, **facts)


class VariorumError(Exception):
    """Something a person can mend: one clear sentence with its place and remedy.

    Subclasses give a ``template`` with named placeholders; the facts that fill it are given as
    keyword arguments and kept in ``facts``, so that the window can translate the template.
    """

    template: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        super().__init__(self.template, facts)
        self.facts = facts

    @property
    def phrase(self) -> Phrase:
        """The sentence, with what it takes to say it in another language."""
        return Phrase("errors", self.template, **self.facts)

    @override
    def __str__(self) -> str:
        return self.template.format(**self.facts)


class Cancelled(Exception):
    """The person asked to stop a long piece of work; nothing of it was kept."""
