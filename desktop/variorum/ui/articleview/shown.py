"""A coding as the view shows it: everything it paints and says, and nothing of the store."""

from dataclasses import dataclass

from variorum.text.span import Span

DASHES = ("solid", "dashed", "dotted", "double", "wavy")
"""The styles of a ribbon and stripe, by the rank of a code in its group (then they repeat)."""


@dataclass(frozen=True, slots=True)
class ShownCoding:
    """A coding as the view shows it.

    ``hue`` is a hue name of the theme or ``#rrggbb``, ``dash`` the rank of the code in its group
    (``Scheme.dash_of``), ``entities`` the linked names, joined, as they stand behind the arrow,
    ``mark`` a quiet remark after them (for example ``crosses paragraph`` or ``value missing``).
    Where coders are compared, ``side`` is the coder's number from 0 and ``alone`` tells that
    nobody else found it; ``by`` is the coder's name.
    """

    id: str
    start: int
    end: int
    label: str
    hue: str
    dash: int = 0
    entities: str = ""
    mark: str = ""
    side: int = 0
    alone: bool = False
    by: str = ""

    @property
    def span(self) -> Span:
        """The range in code points."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class ShownNote:
    """A note on a passage: where it is, in code points, and what it says."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """The range in code points."""
        return Span(self.start, self.end)
