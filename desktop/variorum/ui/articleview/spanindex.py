"""Codings by paragraph, and their lanes."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence

from variorum.ui.articleview.lanes import assign_columns, lanes_in_order, lowest_free
from variorum.ui.articleview.paras import Paragraphs
from variorum.ui.articleview.shown import ShownCoding

_LONG = 64
"""A coding over more paragraphs than this stands in one short list that is always scanned."""


class SpanIndex:
    """The codings of an article: by id, by paragraph, and each one's lane among those of its side.

    Adding or removing one numbers anew only the lanes that it changes, and answers with the
    codings that look different now.
    """

    def __init__(self, paragraphs: Paragraphs, codings: Iterable[ShownCoding] = ()) -> None:
        self._paragraphs = paragraphs
        self._by_id: dict[str, ShownCoding] = {}
        self._by_paragraph: dict[int, list[ShownCoding]] = {}
        self._long: list[ShownCoding] = []
        self._several: dict[str, ShownCoding] = {}
        self.lanes: dict[str, int] = {}
        self._crossing: dict[str, int] | None = None
        self._ordered = ordered = sorted(codings, key=_reading_order)
        self._fill(ordered)
        for side in {coding.side for coding in ordered}:
            own = [coding for coding in ordered if coding.side == side]
            lanes = lanes_in_order([(coding.start, coding.end) for coding in own])
            self.lanes.update((c.id, lane) for c, lane in zip(own, lanes, strict=True))

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._by_id

    def __getitem__(self, id_: str) -> ShownCoding:
        return self._by_id[id_]

    def get(self, id_: str) -> ShownCoding | None:
        """Return the coding of this id, if there is one."""
        return self._by_id.get(id_)

    def all(self) -> list[ShownCoding]:
        """Return all codings in reading order, the longer first where two begin together."""
        return list(self._ordered)

    def of_paragraph(self, number: int) -> list[ShownCoding]:
        """Return the codings that touch paragraph ``number``, in reading order."""
        found = self._by_paragraph.get(number, [])
        crossing = [long for long in self._long if number in self._touched(long)]
        return sorted([*crossing, *found], key=_reading_order) if crossing else list(found)

    def of_range(self, start: int, end: int) -> list[ShownCoding]:
        """Return the codings that share a character with the range, in reading order."""
        found = {
            coding.id: coding
            for number in self._paragraphs.touched(start, end)
            for coding in self._by_paragraph.get(number, ())
            if coding.start < end and start < coding.end
        }
        found.update((c.id, c) for c in self._long if c.start < end and start < c.end)
        return sorted(found.values(), key=_reading_order)

    def lane_count(self, codings: Sequence[ShownCoding]) -> int:
        """Return how many lanes ``codings`` need."""
        return max((self.lanes[coding.id] + 1 for coding in codings), default=0)

    @property
    def depth(self) -> int:
        """The largest number of codings of one side over one character: so many lanes are used."""
        return max(self.lanes.values(), default=-1) + 1

    def add(self, coding: ShownCoding) -> list[ShownCoding]:
        """Take in a coding and return it with the others that look different now.

        Raises:
            ValueError: if there is one with this id.
        """
        if coding.id in self._by_id:
            raise ValueError(f"coding {coding.id} is there already")
        self._insert(coding)
        insort(self._ordered, coding, key=_reading_order)
        return [coding, *self._renumber(coding)]

    def remove(self, id_: str) -> list[ShownCoding]:
        """Take out a coding and return it with the others that look different now.

        Raises:
            KeyError: if there is none with this id.
        """
        coding = self._by_id.pop(id_)
        del self._ordered[bisect_left(self._ordered, _reading_order(coding), key=_reading_order)]
        touched = self._touched(coding)
        if len(touched) > 1:
            del self._several[id_]
            self._crossing = None
        del self.lanes[id_]
        if len(touched) > _LONG:
            self._long.remove(coding)
        else:
            for number in touched:
                self._by_paragraph[number].remove(coding)
        return [coding, *self._renumber(coding)]

    def crossing_columns(self) -> dict[str, int]:
        """Return the margin column of each coding that lies in more than one paragraph."""
        if self._crossing is None:
            self._crossing = {}
            for side in {coding.side for coding in self._several.values()}:
                own = [coding for coding in self._several.values() if coding.side == side]
                self._crossing.update(self._columns_of(sorted(own, key=_reading_order)))
        return self._crossing

    def _columns_of(self, crossing: list[ShownCoding]) -> dict[str, int]:
        intervals = [self._touched(coding) for coding in crossing]
        columns = assign_columns([(touched[0], touched[-1]) for touched in intervals])
        return {c.id: column for c, column in zip(crossing, columns, strict=True)}

    def _touched(self, coding: ShownCoding) -> range:
        return self._paragraphs.touched(coding.start, coding.end)

    def _fill(self, ordered: list[ShownCoding]) -> None:
        """Take in many codings, in reading order: ten thousand, so without a search for each."""
        starts, here, last = self._paragraphs.starts, 0, len(self._paragraphs) - 1
        for coding in ordered:
            while here < last and starts[here + 1] <= coding.start:
                here += 1
            if here < last and starts[here + 1] < coding.end:
                self._insert(coding)
            else:
                self._by_id[coding.id] = coding
                self._by_paragraph.setdefault(here, []).append(coding)

    def _insert(self, coding: ShownCoding) -> None:
        self._by_id[coding.id] = coding
        touched = self._touched(coding)
        if len(touched) > 1:
            self._several[coding.id] = coding
            self._crossing = None
        if len(touched) > _LONG:
            self._long.append(coding)
            return
        for number in touched:
            insort(self._by_paragraph.setdefault(number, []), coding, key=_reading_order)

    def _renumber(self, coding: ShownCoding) -> list[ShownCoding]:
        """Number anew what comes after ``coding``, until nothing differs; return what changed.

        ``coding`` was just added or removed. The lanes after it can only differ while it, or one
        whose lane has changed by it, still runs.
        """
        place = _reading_order(coding)
        before = [
            c
            for c in self.of_range(coding.start, coding.start + 1)
            if c.side == coding.side and _reading_order(c) < place
        ]
        busy = {self.lanes[c.id]: c.end for c in before}
        unsettled = coding.end
        changed = []
        if coding.id in self._by_id:
            lane = lowest_free(busy)
            self.lanes[coding.id] = lane
            busy[lane] = coding.end
        for other in self._following(coding):
            if other.start >= unsettled:
                break
            busy = {lane: end for lane, end in busy.items() if end > other.start}
            lane = lowest_free(busy)
            busy[lane] = other.end
            if lane != self.lanes[other.id]:
                self.lanes[other.id] = lane
                unsettled = max(unsettled, other.end)
                changed.append(other)
        return changed

    def _following(self, coding: ShownCoding) -> Iterator[ShownCoding]:
        """Yield the codings of the same side after ``coding`` in reading order."""
        place = _reading_order(coding)
        for number in range(self._paragraphs.at(coding.start), len(self._paragraphs)):
            first = self._paragraphs.starts[number]
            for other in self.of_paragraph(number):
                later = other.start >= first and _reading_order(other) > place
                if later and other.side == coding.side:
                    yield other


def _reading_order(coding: ShownCoding) -> tuple[int, int, str]:
    return coding.start, -coding.end, coding.id
