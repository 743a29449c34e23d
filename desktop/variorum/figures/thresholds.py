"""The two conventional marks on the scale of coefficients."""

from collections.abc import Sequence

from matplotlib.axes import Axes

from variorum.figures.canvas import Words
from variorum.figures.look import Look

_MARKS = (0.667, 0.800)
_LOWEST = -0.05


def draw_marks(axes: Axes, words: Words, look: Look, *, upright: bool) -> None:
    """Draw the marks and their values; ``upright`` where values run to the right."""
    for value in _MARKS:
        name = words.number(value, 3)
        if name.startswith("0."):
            name = name[1:]
        if upright:
            axes.axvline(value, color=look.faint, linewidth=0.6, linestyle=(0, (4, 3)), zorder=0)
            axes.annotate(
                name,
                (value, 1.0),
                xycoords=("data", "axes fraction"),
                xytext=(0, 2),
                textcoords="offset points",
                ha="center",
                va="bottom",
                fontsize=7,
                color=look.faint,
            )
        else:
            axes.axhline(value, color=look.faint, linewidth=0.6, linestyle=(0, (4, 3)), zorder=0)
            axes.annotate(
                name,
                (1.0, value),
                xycoords=("axes fraction", "data"),
                xytext=(3, 0),
                textcoords="offset points",
                ha="left",
                va="center",
                fontsize=7,
                color=look.faint,
            )


def lowest(values: Sequence[float | None]) -> float:
    """Return where a scale begins that shows all of ``values``."""
    known = [value for value in values if value is not None]
    return min([_LOWEST, *(value - 0.05 for value in known)])
