"""Squares of figures: pairs of coders, and codes that meet on the same words."""

from collections.abc import Callable, Sequence

from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from variorum.figures.canvas import Words, blank, drawing, finish, nothing, shortened
from variorum.figures.look import Look

Cells = Sequence[Sequence[float | None]]
_CELL = 0.42
_LABELS = 2.6
_HALF = 0.55


def pairs_figure(words: Words, names: Sequence[str], values: Cells, look: Look) -> Figure:
    """Return the coefficient of each pair of coders: ``values[row][column]``, None where none."""
    cells = [
        [None if row == column else value for column, value in enumerate(line)]
        for row, line in enumerate(values)
    ]
    with drawing(look):
        return _square(words, names, cells, look, lambda value: words.number(value, 2))


def confusion_figure(words: Words, labels: Sequence[str], shares: Cells, look: Look) -> Figure:
    """Return which share of the words of each code (rows) another coder gave which code (columns).

    Both gave the code on the diagonal, which is framed.
    """
    with drawing(look):
        figure = _square(
            words,
            labels,
            shares,
            look,
            lambda value: f"{100 * value:.0f}" if value else "",
        )
        for place in range(len(labels)):
            frame = Rectangle(
                (place - 0.5, place - 0.5), 1, 1, fill=False, linewidth=0.9, edgecolor=look.faint
            )
            figure.axes[0].add_patch(frame)
        return figure


def _square(
    words: Words,
    labels: Sequence[str],
    cells: Cells,
    look: Look,
    shown: Callable[[float], str],
) -> Figure:
    size = len(labels)
    figure = blank(max(_LABELS + _CELL * size, 4.6), 1.4 + _CELL * max(size, 2) + _LABELS / 2)
    if not size:
        return nothing(figure, words, look)
    axes = figure.add_subplot()
    _paint(axes, cells, look, shown)
    names = shortened(labels, 34)
    axes.set_xticks(range(size), names, rotation=50, ha="left", rotation_mode="anchor")
    axes.set_yticks(range(size), names)
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    axes.set_xlim(-0.5, size - 0.5)
    axes.set_ylim(size - 0.5, -0.5)
    axes.set_aspect("equal")
    for spine in axes.spines.values():
        spine.set_visible(False)
    return finish(figure, words, look)


def _paint(axes: Axes, cells: Cells, look: Look, shown: Callable[[float], str]) -> None:
    ramp = LinearSegmentedColormap.from_list("variorum", look.ramp)
    for row, line in enumerate(cells):
        for column, value in enumerate(line):
            if value is None:
                continue
            depth = min(max(value, 0.0), 1.0)
            # Squares of their own keep the picture sharp in PDF and SVG; an image would not be.
            square = Rectangle(
                (column - 0.5, row - 0.5),
                1,
                1,
                facecolor=ramp(depth),
                edgecolor=look.paper,
                linewidth=1,
            )
            axes.add_patch(square)
            colour = look.paper if depth > _HALF else look.text
            axes.text(column, row, shown(value), ha="center", va="center", fontsize=7, color=colour)
