"""The language in which a report is read."""

from collections.abc import Callable
from dataclasses import dataclass

from variorum.errors import decimal

Say = Callable[[str], str]
"""Gives a phrase in the language of the reader."""


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
