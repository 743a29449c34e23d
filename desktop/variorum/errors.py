"""Sentences that can be translated, and the one kind of error a person can mend."""

from typing import ClassVar

from typing_extensions import override


def sentence(context: str, text: str) -> str:  # noqa: ARG001  the translator's tool reads the context from the source
    """Mark ``text`` for translation in ``context`` and return it unchanged."""
    return text


class VariorumError(Exception):
    """Something a person can mend: one clear sentence with its place and remedy.

    Subclasses give a ``template`` with named placeholders; the facts that fill it are given as
    keyword arguments and kept in ``facts``, so that the window can translate the template.
    """

    template: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        super().__init__(self.template, facts)
        self.facts = facts

    @override
    def __str__(self) -> str:
        return self.template.format(**self.facts)


class Cancelled(Exception):
    """The person asked to stop a long piece of work; nothing of it was kept."""
