"""What part of the page is in view, and what lies under a point of it."""

from PySide6.QtCore import QPointF, QRectF

from variorum.text.span import Span
from variorum.ui.articleview.layouts import Placed
from variorum.ui.articleview.page import Page, Position
from variorum.ui.articleview.painting import parts_of


class Sight:
    """The part of a page that is in view. Heights count from the top of the view."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.position = Position()
        self.height = 1
        self._kept: tuple[tuple[object, ...], list[Placed]] = ((), [])

    def visible(self) -> list[Placed]:
        """Return the paragraphs in view with their tops."""
        key = (self.position, self.page.version, self.height)
        if self._kept[0] != key:
            self._kept = (key, list(self.page.visible(self.position, self.height)))
        return self._kept[1]

    def to_top(self) -> None:
        """Show the beginning of the article."""
        self.position = self.page.moved(Position(0, -self.page.metrics.edge), 0, self.height)

    def scroll_by(self, pixels: float) -> None:
        """Scroll down by so many pixels, up if negative."""
        self.position = self.page.moved(self.position, pixels, self.height)

    def scroll_to_share(self, share: float) -> None:
        """Bring the place at ``share`` (0 to 1) of the article to the middle of the view."""
        y = share * self.page.heights.total - self.height / 2
        self.position = self.page.position_at(y, self.height)

    def shares(self) -> tuple[float, float]:
        """Return the part in view as shares (0 to 1) of the article."""
        total = max(1.0, self.page.heights.total)
        top = self.page.top(self.position.paragraph) + self.position.inside
        return max(0.0, top / total), min(1.0, (top + self.height) / total)

    def show_span(self, span: Span) -> None:
        """Bring ``span`` into view if it is not: its start to a third of the height."""
        top, bottom = self.extent(span.start), self.extent(span.end)
        fits = bottom is not None and bottom[1] <= self.height
        if top is None or top[0] < 0 or not (fits or top[0] < self.height / 3):
            number = self.page.paragraphs.at(span.start)
            laid = self.page.laid(number)
            inside = laid.baseline(laid.line_of(span.start - laid.start))
            place = Position(number, inside)
            self.position = self.page.moved(place, -self.height / 3, self.height)

    def show_offset(self, offset: int) -> None:
        """Scroll as little as it takes to bring the line of ``offset`` into view."""
        extent = self.extent(offset)
        if extent is None:
            self.show_span(Span(offset, offset + 1))
        elif extent[0] < 0:
            self.scroll_by(extent[0])
        elif extent[1] > self.height:
            self.scroll_by(extent[1] - self.height)

    def extent(self, offset: int) -> tuple[float, float] | None:
        """Return top and bottom of the line of ``offset``, or None where it is out of view."""
        for laid, y in self.visible():
            if laid.start <= offset <= laid.start + len(laid.text):
                base = y + laid.baseline(laid.line_of(offset - laid.start))
                return base - laid.pitch, base + laid.pitch * 0.6
        return None

    def offset_at(self, point: QPointF, *, on_character: bool = False) -> int:
        """Return the caret's offset nearest to ``point``, or that of the character there."""
        placed = self.visible()
        if not placed:
            return 0
        below = [item for item in placed if item[1] <= point.y()]
        laid, y = below[-1] if below else placed[0]
        line = laid.line_at(point.y() - y)
        x = point.x() - self.page.metrics.left
        offset = laid.offset_at(x, line, on_character=on_character)
        if on_character:
            first, last = laid.line_range(line)
            offset = max(first, min(offset, laid.boundaries.previous(last)))
        return laid.start + offset

    def on_text(self, point: QPointF) -> bool:
        """Tell whether ``point`` is on letters, not beside or between paragraphs."""
        for laid, y in self.visible():
            if y <= point.y() < y + laid.height and not laid.blank:
                line = laid.lines[laid.line_at(point.y() - y)]
                box = line.naturalTextRect()
                x = point.x() - self.page.metrics.left
                return bool(box.left() - 2 <= x <= box.right() + 2)
        return False

    def caret_box(self, offset: int) -> QRectF:
        """Return where a caret at ``offset`` stands in the view; empty if out of view."""
        metrics = self.page.metrics
        for laid, y in self.visible():
            local = offset - laid.start
            if 0 <= local <= len(laid.text):
                line = laid.line_of(local)
                base = y + laid.baseline(line)
                left = metrics.left + laid.x_of(local, line) - 1
                return QRectF(left, base - metrics.above, 2, metrics.above + metrics.below)
        return QRectF()

    def extent_box(self, span: Span) -> QRectF:
        """Return what the part of ``span`` that is in view takes up."""
        whole = QRectF()
        view = QRectF(0, 0, self.page.metrics.width, self.height)
        for laid, y, start, end in parts_of(self.visible(), span.start, span.end, view):
            for box in self.page.geometry(laid.number).boxes(start, end):
                whole = whole.united(box.translated(self.page.metrics.left, y))
        return whole

    def reading(self) -> tuple[int, float]:
        """Return the first offset of the first whole line, and how far down it is, in lines."""
        metrics = self.page.metrics
        for laid, y in self.visible():
            for number in range(len(laid.lines)):
                down = y + laid.baseline(number)
                if not laid.blank and down >= metrics.above:
                    return laid.start + laid.line_range(number)[0], down / metrics.pitch
        number = self.position.paragraph
        return self.page.paragraphs.starts[number], -self.position.inside / metrics.pitch

    def return_to(self, reading: tuple[int, float]) -> None:
        """Bring a line back to where ``reading`` found it, after all was laid out anew."""
        offset, down = reading
        number = self.page.paragraphs.at(offset)
        laid = self.page.laid(number)
        inside = laid.baseline(laid.line_of(offset - laid.start))
        by = -down * self.page.metrics.pitch
        self.position = self.page.moved(Position(number, inside), by, self.height)
