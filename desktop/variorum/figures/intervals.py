"""Coefficients with their intervals, a line each."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from variorum.figures.canvas import Decimals, Words, blank, drawing, finish, nothing, shortened
from variorum.figures.look import Look
from variorum.figures.thresholds import draw_marks, lowest

_WIDTH, _ROW = 6.6, 0.2


@dataclass(frozen=True)
class Estimated:
    """A value with the bounds of its interval; None where there is none. ``why`` says so."""

    label: str
    value: float | None
    low: float | None
    high: float | None
    why: str = ""


def intervals_figure(
    words: Words, rows: Sequence[Estimated], look: Look, *, conventions: bool = True
) -> Figure:
    """Return a dot and a line for each row, the first on top; hollow if it has no interval.

    ``conventions`` draws the marks of alpha, which hold for no other coefficient.
    """
    with drawing(look):
        figure = blank(_WIDTH, 1.1 + _ROW * max(len(rows), 3))
        if not rows:
            return nothing(figure, words, look)
        axes = figure.add_subplot()
        places = range(len(rows))
        axes.hlines(places, -1, 1, color=look.hairline, linewidth=0.4, zorder=0)
        if conventions:
            draw_marks(axes, words, look, upright=True)
        for place, row in enumerate(rows):
            if row.low is not None and row.high is not None:
                axes.plot([row.low, row.high], [place] * 2, color=look.ink, linewidth=1.6)
            if row.value is None:
                axes.text(0.01, place, row.why, va="center", fontsize=7, color=look.faint)
            else:
                full = row.low is not None
                axes.plot(
                    row.value,
                    place,
                    "o",
                    ms=4.5,
                    color=look.ink,
                    mfc=look.ink if full else look.paper,
                )
        axes.set_yticks(list(places), shortened([row.label for row in rows]))
        axes.set_ylim(len(rows) - 0.4, -0.6)
        axes.set_xlim(lowest([row.low for row in rows] + [row.value for row in rows]), 1.02)
        axes.set_xlabel(words.axis)
        axes.xaxis.set_major_formatter(Decimals(words))
        axes.tick_params(axis="y", length=0)
        axes.spines["left"].set_visible(False)
        return finish(figure, words, look)
