"""How often each coder used each code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from variorum.figures.canvas import Words, add_legend, blank, drawing, finish, nothing, shortened
from variorum.figures.look import Look, marker_of

_WIDTH, _ROW = 6.6, 0.2
_HALF_A_MARK = 6
"""Points between the scale and the names of codes."""


@dataclass(frozen=True)
class Used:
    """The share of units to which each coder (by name) gave the code."""

    label: str
    shares: Mapping[str, float]


def prevalence_figure(words: Words, rows: Sequence[Used], look: Look) -> Figure:
    """Return a mark for each coder in the line of each code; far apart means used differently."""
    with drawing(look):
        figure = blank(_WIDTH, 1.3 + _ROW * max(len(rows), 3))
        if not rows:
            return nothing(figure, words, look)
        axes = figure.add_subplot()
        for place, row in enumerate(rows):
            shares = list(row.shares.values())
            if shares:
                axes.plot(
                    [min(shares), max(shares)], [place] * 2, color=look.hairline, linewidth=2.5
                )
        coders = sorted({name for row in rows for name in row.shares}, key=str.casefold)
        for number, name in enumerate(coders):
            known = [
                (place, row.shares[name]) for place, row in enumerate(rows) if name in row.shares
            ]
            axes.plot(
                [share for _, share in known],
                [place for place, _ in known],
                linestyle="",
                marker=marker_of(number),
                ms=4.5,
                color=look.inks[number % len(look.inks)],
                mfc="none",
                mew=1.2,
                clip_on=False,
                label=shortened([name], 24)[0],
            )
        axes.set_yticks(range(len(rows)), shortened([row.label for row in rows]))
        axes.set_ylim(len(rows) - 0.4, -0.6)
        axes.set_xlim(left=0)
        axes.xaxis.set_major_formatter(
            FuncFormatter(lambda share, _: f"{100 * share:g} %".replace(".", words.point))
        )
        axes.set_xlabel(words.axis)
        # Marks at nought are as wide on the left as on the right.
        axes.tick_params(axis="y", length=0, pad=_HALF_A_MARK)
        add_legend(figure, axes)
        return finish(figure, words, look)
