"""Texts for tooltips."""

import textwrap

_WIDEST = 72
"""Characters on a line: Qt breaks the lines of rich text alone."""


def plain(text: str) -> str:
    """Return ``text`` for a tooltip, in lines; Qt would take it for rich text if it looked so."""
    lines = text.replace("<", "‹").splitlines()
    return "\n".join(textwrap.fill(line, _WIDEST) for line in lines)
