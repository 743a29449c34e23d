"""Where the caret goes: by grapheme, word, line, screen, paragraph."""

from variorum.ui.articleview.layouts import LaidParagraph
from variorum.ui.articleview.page import Page

_SAME_PLACE = 0.5
"""Pixels by which two places must lie apart to be two for the eye."""


def next_grapheme(page: Page, offset: int) -> int:
    """Return the caret's place after the grapheme at ``offset``."""
    number = page.paragraphs.at(offset)
    if offset >= page.paragraphs.ends[number]:
        return min(offset + 1, len(page.text))
    first = page.paragraphs.starts[number]
    return first + page.laid(number).boundaries.next(offset - first)


def previous_grapheme(page: Page, offset: int) -> int:
    """Return the caret's place before the grapheme that ends at ``offset``."""
    number = page.paragraphs.at(offset)
    first = page.paragraphs.starts[number]
    if offset <= first:
        return max(0, offset - 1)
    return first + page.laid(number).boundaries.previous(offset - first)


def runs_left(page: Page, offset: int) -> bool:
    """Tell whether the paragraph at ``offset`` runs from right to left; an empty one as the last.

    Otherwise an arrow that leads into an empty one would lead back out of it.
    """
    number = page.paragraphs.at(offset)
    while number > 0 and page.laid(number).blank:
        number -= 1
    return page.laid(number).right_to_left


def to_the_side(page: Page, offset: int, *, right: bool) -> int:
    """Return the place that stands next to the ``right`` or the left of ``offset`` to the eye.

    Where Arabic and Latin words meet, the next place of the text may stand anywhere on the line.
    """
    laid = page.laid(page.paragraphs.at(offset))
    forward = right != runs_left(page, offset)
    if not laid.mixed:
        return next_grapheme(page, offset) if forward else previous_grapheme(page, offset)
    local = offset - laid.start
    line = laid.line_of(local)
    here, side = laid.x_of(local, line), 1 if right else -1
    further = [
        (side * (laid.x_of(place, line) - here), place)
        for place in _places(laid, line)
        if side * (laid.x_of(place, line) - here) > _SAME_PLACE
    ]
    if further:
        return laid.start + min(further)[1]
    line += 1 if forward else -1
    if 0 <= line < len(laid.lines):
        return laid.start + min(_places(laid, line), key=lambda one: side * laid.x_of(one, line))
    beyond = laid.start + len(laid.text) + 1 if forward else laid.start - 1
    return min(max(0, beyond), len(page.text))


def _places(laid: LaidParagraph, line: int) -> list[int]:
    """Return where the caret can stand on ``line``."""
    first, last = laid.line_range(line)
    places = [first]
    while places[-1] < last:
        places.append(laid.boundaries.next(places[-1]))
    # The end of a wrapped line is the start of the next.
    return places if line + 1 == len(laid.lines) or len(places) == 1 else places[:-1]


def next_word(page: Page, offset: int) -> int:
    """Return the start of the next word, in the next paragraph if need be."""
    number = page.paragraphs.at(offset)
    first, last = page.paragraphs.starts[number], page.paragraphs.ends[number]
    if offset >= last:
        return min(offset + 1, len(page.text))
    return first + page.laid(number).boundaries.next_word_start(offset - first)


def previous_word(page: Page, offset: int) -> int:
    """Return the start of the word before ``offset``, in the paragraph before if need be."""
    number = page.paragraphs.at(offset)
    first = page.paragraphs.starts[number]
    if offset <= first:
        return max(0, offset - 1)
    return first + page.laid(number).boundaries.previous_word_start(offset - first)


def word_end_after(page: Page, offset: int) -> int:
    """Return the end of the first word that ends after ``offset``."""
    for number in range(page.paragraphs.at(offset), len(page.paragraphs)):
        first, last = page.paragraphs.starts[number], page.paragraphs.ends[number]
        local = max(0, offset - first)
        if local < last - first:
            boundaries = page.laid(number).boundaries
            end = first + boundaries.next_word_end(local)
            if end > offset:
                return end
    return len(page.text)


def word_end_before(page: Page, offset: int) -> int:
    """Return the end of the last word that ends before ``offset``, or 0."""
    for number in range(page.paragraphs.at(offset), -1, -1):
        first, last = page.paragraphs.starts[number], page.paragraphs.ends[number]
        local = min(offset, last) - first
        inside = offset <= last
        boundaries = page.laid(number).boundaries
        # From a paragraph below, a word that ends with its paragraph counts, too.
        end = boundaries.previous_word_end(local) if inside else boundaries.last_word_end()
        if end > 0:
            return first + end
    return 0


def word_start_after(page: Page, offset: int) -> int:
    """Return the start of the first word that starts after ``offset``."""
    while offset < len(page.text):
        offset = next_word(page, offset)
        if offset < len(page.text) and page.text[offset].isalnum():
            return offset
    return len(page.text)


def word_start_before(page: Page, offset: int) -> int:
    """Return the start of the last word that starts before ``offset``, or 0."""
    while offset > 0:
        offset = previous_word(page, offset)
        if page.text[offset].isalnum():
            return offset
    return 0


def line_edge(page: Page, offset: int, *, end: bool) -> int:
    """Return the start or end of the line on which ``offset`` is."""
    laid = page.laid(page.paragraphs.at(offset))
    line = laid.line_of(offset - laid.start)
    first, last = laid.line_range(line)
    if end and line + 1 < len(laid.lines):
        # The end of a wrapped line is, for the caret, the start of the next: stay before it.
        last = laid.boundaries.previous(last)
    return laid.start + (last if end else first)


def column_of(page: Page, offset: int) -> float:
    """Return how far from the column's left edge the caret stands at ``offset``."""
    laid = page.laid(page.paragraphs.at(offset))
    local = offset - laid.start
    return laid.x_of(local, laid.line_of(local))


def other_line(page: Page, offset: int, lines: int, x: float) -> int:
    """Return the place at ``x`` so many ``lines`` below (above, if negative) ``offset``."""
    number = page.paragraphs.at(offset)
    laid = page.laid(number)
    line = laid.line_of(offset - laid.start) + lines
    while line < 0:
        if number == 0:
            return 0
        number -= 1
        line += len(page.laid(number).lines)
    while line >= len(page.laid(number).lines):
        if number + 1 >= len(page.paragraphs):
            return len(page.text)
        line -= len(page.laid(number).lines)
        number += 1
    laid = page.laid(number)
    return laid.start + laid.offset_at(x, line)


def paragraph_before(page: Page, offset: int) -> int:
    """Return the start of this paragraph, or of the one with words before it."""
    number = page.paragraphs.at(offset)
    if offset > page.paragraphs.starts[number]:
        return page.paragraphs.starts[number]
    while number > 0:
        number -= 1
        if page.paragraphs.ends[number] > page.paragraphs.starts[number]:
            return page.paragraphs.starts[number]
    return 0


def paragraph_after(page: Page, offset: int) -> int:
    """Return the start of the next paragraph with words, or the end of the article."""
    for number in range(page.paragraphs.at(offset) + 1, len(page.paragraphs)):
        if page.paragraphs.ends[number] > page.paragraphs.starts[number]:
            return page.paragraphs.starts[number]
    return len(page.text)
