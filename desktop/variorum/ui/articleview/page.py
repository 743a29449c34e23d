"""The page: an article's paragraphs, their heights, layouts and marks, without a widget."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtGui import QFont, QFontMetricsF

from variorum.ui.articleview.comparing import compared_marks
from variorum.ui.articleview.geometry import Geometry, Marks, Stripe, marks_of
from variorum.ui.articleview.heights import HeightTree
from variorum.ui.articleview.layouts import LaidParagraph, LayoutCache
from variorum.ui.articleview.metrics import Metrics
from variorum.ui.articleview.paras import Paragraphs
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.articleview.spanindex import SpanIndex
from variorum.ui.fonts import text_font

_SAMPLE = "the quick brown fox jumps over the lazy dog, while others watch it. "


@dataclass(frozen=True, slots=True)
class Position:
    """What lies at the top of the view: a paragraph, and the pixel inside it.

    Never a bare height from the top of the article: that changes while paragraphs are laid out.
    """

    paragraph: int = 0
    inside: float = 0.0


class Page:
    """An article with its codings, ready to be painted and asked where things are.

    Coordinates are pixels from the left edge of the column; heights from the article's top.
    """

    def __init__(self) -> None:
        self.text = ""
        self.paragraphs = Paragraphs("")
        self.index = SpanIndex(self.paragraphs)
        self.metrics = Metrics(18, 900)
        self.device = 1.0
        self.font_at: Callable[[float], QFont] = text_font
        """Gives the font of the text at so many pixels."""
        self.font = self.font_at(18)
        self.heights = HeightTree([0.0])
        self.numbers: list[int] = []
        self.columns = 2
        self.version = 0
        self._of_all = 0
        self._of_side: Counter[int] = Counter()
        """Counts the changes after which margin and overview look different."""
        self._layouts = LayoutCache()
        self._marks: dict[int, Marks] = {}

    def set_text(self, text: str, codings: Iterable[ShownCoding]) -> None:
        """Show another article."""
        self.text = text
        self.paragraphs = Paragraphs(text)
        self.numbers = _numbers(text, self.paragraphs)
        self.index = SpanIndex(self.paragraphs, codings)
        self.columns = 2
        self._forget_layouts()

    def set_codings(self, codings: Iterable[ShownCoding]) -> None:
        """Show other codings of the same article."""
        self.index = SpanIndex(self.paragraphs, codings)
        self.columns = 2
        self._marks.clear()
        self._of_all += 1
        self._place_all(self._layouts.numbers())

    def add(self, coding: ShownCoding) -> list[ShownCoding]:
        """Show one more coding; return all that look different."""
        self._of_side[coding.side] += 1
        return self._redress(self.index.add(coding))

    def remove(self, id_: str) -> list[ShownCoding]:
        """Show a coding no longer; return all that look different."""
        self._of_side[self.index[id_].side] += 1
        return self._redress(self.index.remove(id_))

    def replace(self, coding: ShownCoding) -> list[ShownCoding]:
        """Show a coding as it is now; return all that look different."""
        for side in {self.index[coding.id].side, coding.side}:
            self._of_side[side] += 1
        changed = self.index.remove(coding.id)
        return self._redress([*changed, *self.index.add(coding)])

    def dress(self, metrics: Metrics, device: float) -> None:
        """Set the measures of the page; paragraphs are laid out anew only where it matters."""
        before = self.metrics
        self.metrics = metrics
        sides = before.sides != metrics.sides
        if sides or before.size != metrics.size or before.measure != metrics.measure:
            self.font = self.font_at(metrics.size)
            self._forget_layouts()
        elif device != self.device:
            self._forget_layouts()
        self.device = device
        self._of_all += 1
        self.version += 1

    def version_of(self, side: int) -> tuple[int, int]:
        """Return what is another value once the codings of ``side`` may look different."""
        return self._of_all, self._of_side[side]

    def laid(self, number: int) -> LaidParagraph:
        """Return paragraph ``number`` laid out."""
        laid = self._layouts.get(number)
        if laid is None:
            start, end = self.paragraphs.starts[number], self.paragraphs.ends[number]
            laid = LaidParagraph(number, start, self.text[start:end], self.metrics, self.font)
            self._place(laid)
            gone = self._layouts.put(laid)
            if gone is not None:
                self._marks.pop(gone, None)
        return laid

    def marks(self, number: int) -> Marks:
        """Return the shapes of paragraph ``number``."""
        marks = self._marks.get(number)
        if marks is None:
            codings = self.index.of_paragraph(number)
            crossing = self.index.crossing_columns()
            make = compared_marks if self.metrics.sides > 1 else marks_of
            marks = make(self.geometry(number), codings, self.index.lanes, crossing)
            self._marks[number] = marks
        return marks

    def stripes(self, number: int) -> list[Stripe]:
        """Return the stripes beside paragraph ``number``; ``columns`` are enough for them then."""
        stripes = self.marks(number).stripes
        self.columns = max(self.columns, *(stripe.column + 1 for stripe in stripes), 0)
        return stripes

    def geometry(self, number: int) -> Geometry:
        """Return what makes shapes of ranges of paragraph ``number``."""
        return Geometry(self.laid(number), self.metrics, self.device)

    def top(self, number: int) -> float:
        """Return the height at which paragraph ``number`` begins, as far as it is known."""
        return self.heights.before(number)

    def moved(self, position: Position, by: float, view: float) -> Position:
        """Return ``position`` scrolled down ``by`` pixels in a view so high; not beyond an end."""
        number, inside = position.paragraph, position.inside + by
        while inside < 0 and number > 0:
            number -= 1
            inside += self.laid(number).height
        last = len(self.paragraphs) - 1
        while number < last and inside >= (height := self.laid(number).height):
            inside -= height
            number += 1
        if number == 0:
            inside = max(inside, -self.metrics.edge)
        return self._kept_above_end(Position(number, inside), view)

    def position_at(self, y: float, view: float) -> Position:
        """Return the position for a height from the article's top."""
        number = self.heights.at(max(0.0, y))
        self.laid(number)
        return self.moved(Position(number, y - self.top(number)), 0, view)

    def visible(self, position: Position, view: float) -> Iterator[tuple[LaidParagraph, float]]:
        """Yield the paragraphs in a view so high, and the height of each one's top in it."""
        number, y = position.paragraph, -position.inside
        while y < view and number < len(self.paragraphs):
            laid = self.laid(number)
            # On a device pixel: between two, all that is level would blur.
            yield laid, round(y * self.device) / self.device
            y += laid.height
            number += 1

    def lay_out_ahead(self, position: Position, view: float, seconds: float) -> bool:
        """Lay out a screen either way for at most ``seconds``; tell whether all is done."""
        stop = perf_counter() + seconds
        for numbers, reach in (
            (range(position.paragraph, len(self.paragraphs)), 2 * view),
            (range(position.paragraph - 1, -1, -1), view),
        ):
            room = reach
            for number in numbers:
                if number not in self._layouts or number not in self._marks:
                    if perf_counter() > stop:
                        return False
                    self.laid(number)
                    self.stripes(number)
                room -= self.heights[number]
                if room < 0:
                    break
        return True

    def _kept_above_end(self, position: Position, view: float) -> Position:
        """Return ``position``, or the lowest one at which the article's end is not left behind."""
        room = view - self.metrics.edge
        for number in range(len(self.paragraphs) - 1, position.paragraph - 1, -1):
            room -= self.laid(number).height
            if room <= 0:
                inside = -room if number == position.paragraph else position.inside
                return Position(position.paragraph, min(position.inside, inside))
        # All below fits: go up until the view is full.
        number = position.paragraph
        while room > 0 and number > 0:
            number -= 1
            room -= self.laid(number).height
        inside = max(-room, -self.metrics.edge)
        if number == position.paragraph:
            inside = min(inside, position.inside)
        return Position(number, inside)

    def _place(self, laid: LaidParagraph) -> None:
        laid.place(self.index.lane_count(self.index.of_paragraph(laid.number)))
        self.heights.set(laid.number, laid.height)

    def _redress(self, changed: list[ShownCoding]) -> list[ShownCoding]:
        of_paragraph: dict[int, list[ShownCoding]] = {}
        for one in changed:
            for number in self.paragraphs.touched(one.start, one.end):
                of_paragraph.setdefault(number, []).append(one)
        for number, codings in of_paragraph.items():
            self._mark_anew(number, codings)
        self.version += 1
        return changed

    def _mark_anew(self, number: int, changed: Iterable[ShownCoding]) -> None:
        """Have the shapes made anew where the ``changed`` codings of a paragraph lie."""
        laid, marks = self._layouts.get(number), self._marks.pop(number, None)
        if laid is None:
            return
        pitch = laid.pitch
        self._place(laid)
        if marks is not None and laid.pitch == pitch and self.metrics.sides == 1:
            # With the letters beside: a fill is less round where another begins.
            lines = [laid.lines_of(one.start - 1, one.end + 1) for one in changed]
            self.marks(number).made.update(marks.kept(lines))

    def _place_all(self, numbers: Collection[int]) -> None:
        for number in numbers:
            self._marks.pop(number, None)
            laid = self._layouts.get(number)
            if laid is not None:
                self._place(laid)
        self.version += 1

    def _forget_layouts(self) -> None:
        self._layouts.clear()
        self._marks.clear()
        self.heights = HeightTree(self._estimates())
        self._of_all += 1
        self.version += 1

    def _estimates(self) -> list[float]:
        """Return heights of all paragraphs, guessed from their length."""
        metrics = self.metrics
        letters = QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        # A line is, on average, half a word short of its measure.
        on_line = max(1.0, metrics.measure / letters - 2.5)
        blank, pitch, gap = metrics.blank, metrics.pitch, metrics.paragraph_gap
        sizes = zip(self.paragraphs.starts, self.paragraphs.ends, strict=True)
        return [
            blank if start == end else (int((end - start) / on_line) + 1) * pitch + gap
            for start, end in sizes
        ]


def _numbers(text: str, paragraphs: Paragraphs) -> list[int]:
    """Return the running number of each paragraph; blank ones have that of the one before."""
    numbers, count = [], 0
    for start, end in zip(paragraphs.starts, paragraphs.ends, strict=True):
        # Most paragraphs begin with a letter: then there is no need to copy them.
        if start != end and not (text[start].isspace() and text[start:end].isspace()):
            count += 1
        numbers.append(count)
    return numbers
