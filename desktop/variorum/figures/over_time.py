"""Agreement over time, and how much was coded beside it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from variorum.figures.canvas import (
    Decimals,
    Words,
    add_legend,
    blank,
    drawing,
    finish,
    nothing,
    shortened,
)
from variorum.figures.look import Look, marker_of
from variorum.figures.thresholds import draw_marks, lowest

_WIDTH, _HEIGHT = 6.6, 3.9
_SPREAD = 0.36
_STEEP = 8
_HEADROOM = 1.15
_BESIDE = 9
"""Points from one name to the next."""


@dataclass(frozen=True, kw_only=True)
class Moment:
    """What is known of a period; ``mark`` is what is written where the codebook changed."""

    label: str
    value: float | None
    low: float | None
    high: float | None
    effort: float | None
    mark: str = ""


@dataclass(frozen=True)
class Course:
    """The periods of one codebook, in order; all courses of a picture have the same periods."""

    label: str
    moments: tuple[Moment, ...]


def over_time_figure(words: Words, courses: Sequence[Course], look: Look) -> Figure:
    """Return the coefficient by period above, codings per 1,000 words below."""
    with drawing(look):
        figure = blank(_WIDTH, _HEIGHT)
        if not courses or not courses[0].moments:
            return nothing(figure, words, look)
        above, below = figure.subplots(2, 1, sharex=True, height_ratios=[3, 1])
        for number, course in enumerate(courses):
            _draw(above, below, course, (number, len(courses)), look)
        _mark_versions(above, courses, look)
        draw_marks(above, words, look, upright=False)
        everything = [bound for one in courses for m in one.moments for bound in (m.low, m.value)]
        above.set_ylim(lowest(everything), 1.03)
        above.set_ylabel(words.axis)
        below.set_ylabel(words.below)
        for axes in (above, below):
            axes.yaxis.set_major_formatter(Decimals(words))
        efforts = [m.effort for one in courses for m in one.moments if m.effort]
        below.set_ylim(0, _HEADROOM * max(efforts, default=1.0))
        labels = [moment.label for moment in courses[0].moments]
        steep = {"rotation": 45, "ha": "right"} if len(labels) > _STEEP else {}
        below.set_xticks(range(len(labels)), labels, **steep)
        below.set_xlim(-0.6, len(labels) - 0.4)
        add_legend(figure, above)
        return finish(figure, words, look)


def _draw(above: Axes, below: Axes, course: Course, place: tuple[int, int], look: Look) -> None:
    number, many = place
    shift = (number - (many - 1) / 2) * _SPREAD / max(many, 1)
    ink = look.inks[number % len(look.inks)]
    marker = marker_of(number)
    label = shortened([course.label], 28)[0]
    known = [(at, one.value) for at, one in enumerate(course.moments) if one.value is not None]
    for at, one in enumerate(course.moments):
        if one.low is not None and one.high is not None:
            above.plot([at + shift] * 2, [one.low, one.high], color=ink, linewidth=1.2)
    above.plot(
        [at + shift for at, _ in known],
        [value for _, value in known],
        marker=marker,
        ms=4.5,
        linewidth=0.7,
        linestyle=":",
        color=ink,
        label=label,
    )
    worked = [(at, one.effort) for at, one in enumerate(course.moments) if one.effort is not None]
    below.plot(
        [at + shift for at, _ in worked],
        [effort for _, effort in worked],
        marker=marker,
        ms=3.5,
        linewidth=0.7,
        color=ink,
    )


def _mark_versions(axes: Axes, courses: Sequence[Course], look: Look) -> None:
    many: Counter[int] = Counter()
    for course in courses:
        for at, one in enumerate(course.moments):
            if one.mark:
                axes.axvline(at - 0.5, color=look.text, linewidth=0.8)
                # Where several codebooks changed at once their names stand side by side.
                axes.annotate(
                    one.mark,
                    (at - 0.5, 0.02),
                    xycoords=("data", "axes fraction"),
                    xytext=(3 + _BESIDE * many[at], 0),
                    textcoords="offset points",
                    rotation=90,
                    fontsize=7,
                    color=look.text,
                )
                many[at] += 1
