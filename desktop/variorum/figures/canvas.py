"""What all pictures share: fonts, a look, a caption; and how they become files."""

import io
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from threading import RLock
from typing import Any

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.ticker import ScalarFormatter
from matplotlib.transforms import blended_transform_factory
from typing_extensions import override

from variorum.data import HERE
from variorum.figures.look import FileKind, Look

Drawing = Figure
"""What other rooms call a figure: they never name matplotlib."""


@dataclass(frozen=True, kw_only=True)
class Words:
    """What is written on a picture, in the language of who reads it.

    ``axis`` names the scale, ``below`` that of a second part; ``empty`` stands where there is
    nothing to show. ``point`` is the sign before decimals.
    """

    title: str
    caption: str
    empty: str
    axis: str = ""
    below: str = ""
    point: str = "."

    def number(self, value: float, digits: int) -> str:
        """Return ``value`` with ``digits`` decimals."""
        return f"{value:z.{digits}f}".replace(".", self.point).replace("-", "\u2212")


_CANVASES = {"pdf": FigureCanvasPdf, "svg": FigureCanvasSVG, "png": FigureCanvasAgg}
# Dates and random ids would make the same picture another file.
_METADATA: dict[FileKind, dict[str, str | None]] = {
    "pdf": {"CreationDate": None, "Producer": None, "Creator": "Variorum"},
    "svg": {"Date": None, "Creator": "Variorum"},
    "png": {"Software": "Variorum"},
}
_FONTS = (
    "figures/Inter-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSerifHebrew-Regular.ttf",
)
"""Made for pictures is the first (packaging/picture_font.py), to be small and right in PDFs."""
_FAMILIES = ("Inter", "Noto Naskh Arabic", "Noto Serif Hebrew", "DejaVu Sans")
_OF_THE_SYSTEM = (
    *("Microsoft YaHei", "Yu Gothic", "Malgun Gothic", "Arial Unicode MS"),
    *("WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback"),
)
"""Of Chinese, Japanese and Korean, where one is there: TrueType, as PDFs need it."""
_DOTS_PER_INCH = 200
_CAPTION_SIZE, _TITLE_SIZE, _LEGEND_SIZE = 7.0, 10.5, 7.5
_MARK, _LINE = 0.45, 0.16
"""Inches that the mark of a series takes beside its name in a legend, and one line of it."""
# matplotlib's settings are those of the whole process; two threads may not draw at once.
_DRAWING = RLock()


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Let matplotlib know the fonts of pictures."""
    for name in _FONTS:
        font_manager.fontManager.addfont(str(HERE / "fonts" / name))


@lru_cache(maxsize=1)
def _families() -> list[str]:
    load_fonts()
    known = set(font_manager.get_font_names())
    return [*_FAMILIES, *(name for name in _OF_THE_SYSTEM if name in known)]


@contextmanager
def drawing(look: Look) -> Iterator[None]:
    """Let figures that are made or written within have the fonts of the program and ``look``."""
    # matplotlib types the names of its settings, which a merged dictionary loses.
    style: dict[Any, object] = {
        "font.family": _families(),
        "font.size": 8.5,
        # A dollar sign in a label is money, not mathematics.
        "text.parse_math": False,
        "axes.unicode_minus": True,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.linewidth": 0.6,
        "xtick.major.width": 0.6,
        "ytick.major.width": 0.6,
        "pdf.fonttype": 42,
        # By this one matplotlib decides how many letters a font in a PDF may have.
        "ps.fonttype": 42,
        "svg.fonttype": "path",
        "svg.hashsalt": "variorum",
        "legend.frameon": False,
        **dict.fromkeys(("figure.facecolor", "savefig.facecolor", "axes.facecolor"), look.paper),
        **dict.fromkeys(("text.color", "axes.titlecolor"), look.text),
        **dict.fromkeys(("xtick.color", "ytick.color", "axes.labelcolor"), look.faint),
        **dict.fromkeys(("xtick.labelcolor", "ytick.labelcolor"), look.text),
        "axes.edgecolor": look.hairline,
    }
    with _DRAWING, mpl.rc_context(style), warnings.catch_warnings():
        # A letter that no font has becomes a box; that is no reason to have no picture.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        yield


def blank(width: float, height: float) -> Figure:
    """Return an empty figure, ``width`` by ``height`` inches; call it within ``drawing``."""
    return Figure((width, height))


def finish(figure: Figure, words: Words, look: Look) -> Figure:
    """Give ``figure`` its title and, below, the caption with the settings."""
    lines = _wrapped(figure, words.caption, _CAPTION_SIZE)
    figure.set_figheight(figure.get_figheight() + 0.14 * len(lines))
    heading = "\n".join(_wrapped(figure, words.title, _TITLE_SIZE))
    figure.suptitle(heading, x=0.01, ha="left", fontsize=_TITLE_SIZE)
    figure.supxlabel(
        "\n".join(lines),
        x=0.01,
        ha="left",
        fontsize=_CAPTION_SIZE,
        color=look.faint,
        linespacing=1.3,
    )
    # Once, for finding room for all that is written takes longest; an engine that the figure kept
    # would do so again for each file.
    ConstrainedLayoutEngine().execute(figure)
    return figure


def _wrapped(figure: Figure, text: str, size: float) -> list[str]:
    """Return ``text`` in lines that are no wider than ``figure``, between blanks.

    Letters are measured, for those of some scripts are twice as wide as others.
    """
    room = 0.975 * figure.get_figwidth()
    blank_width = _width(figure, " ", size)
    lines: list[list[str]] = [[]]
    used = 0.0
    # Blanks that are not to be broken at, as within a number, stay.
    for word in filter(None, re.split(r"[ \n]+", text)):
        width = _width(figure, word, size)
        if lines[-1] and used + blank_width + width > room:
            lines.append([])
            used = 0.0
        used += width + (blank_width if lines[-1] else 0.0)
        lines[-1].append(word)
    return [" ".join(line) for line in lines if line]


def _width(figure: Figure, text: str, size: float) -> float:
    """Return how wide ``text`` is in inches."""
    canvas = figure.canvas if isinstance(figure.canvas, FigureCanvasAgg) else None
    renderer = (canvas or FigureCanvasAgg(figure)).get_renderer()  # type: ignore[no-untyped-call]
    font = font_manager.FontProperties(size=size)
    width, _, _ = renderer.get_text_width_height_descent(text, font, ismath=False)
    return float(width) / figure.dpi


def add_legend(figure: Figure, axes: Axes) -> None:
    """Write what the series of ``axes`` are called above it, in as many columns as have room."""
    handles, labels = axes.get_legend_handles_labels()
    if not labels:
        return
    widest = max(_width(figure, label, _LEGEND_SIZE) for label in labels) + _MARK
    columns = max(int(0.97 * figure.get_figwidth() / widest), 1)
    figure.set_figheight(figure.get_figheight() + _LINE * -(-len(labels) // columns))
    axes.legend(
        handles,
        labels,
        loc="lower left",
        bbox_to_anchor=(0.01, 1.01),
        # From the edge of the picture, not of the axes: long names of codes leave these little.
        bbox_transform=blended_transform_factory(figure.transFigure, axes.transAxes),
        ncols=columns,
        fontsize=_LEGEND_SIZE,
        columnspacing=1.0,
        handlelength=1.2,
        borderaxespad=0.2,
    )


def files_of(draw: Callable[[Look], Figure], look: Look, kinds: Sequence[FileKind]) -> list[bytes]:
    """Return what ``draw`` draws as the bytes of a file of each kind."""
    figure = draw(look)
    return [written(figure, kind, look) for kind in kinds]


def written(figure: Figure, kind: FileKind, look: Look) -> bytes:
    """Return ``figure`` as the bytes of a file; the same figure gives the same bytes."""
    target = io.BytesIO()
    with drawing(look):
        canvas = _CANVASES[kind](figure)
        canvas.print_figure(target, format=kind, dpi=_DOTS_PER_INCH, metadata=_METADATA[kind])
    return target.getvalue()


def nothing(figure: Figure, words: Words, look: Look) -> Figure:
    """Return ``figure``, in which there is nothing to show."""
    axes = figure.add_subplot()
    axes.set_axis_off()
    axes.text(0.5, 0.5, words.empty, ha="center", va="center", color=look.faint)
    return finish(figure, words, look)


class Decimals(ScalarFormatter):
    """Writes the numbers of a scale with the sign before decimals that a language has."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._point = words.point

    @override
    def __call__(self, x: float, pos: int | None = None) -> str:
        return str(super().__call__(x, pos)).replace(".", self._point)


def shortened(labels: Sequence[str], most: int = 44) -> list[str]:
    """Return labels that leave room for the picture."""
    return [one if len(one) <= most else f"{one[: most - 1]}…" for one in labels]
