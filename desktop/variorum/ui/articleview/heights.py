"""Heights of paragraphs, most of them estimated, with fast sums (Fenwick 1994)."""

from collections.abc import Iterator, Sequence


class HeightTree:
    """Heights in order: change one, sum those before one, find the one at a place: log n each."""

    def __init__(self, heights: Sequence[float]) -> None:
        self._heights = list(heights)
        self._tree = [0.0, *self._heights]
        size = len(self._tree)
        for number in range(1, size):
            parent = number + (number & -number)
            if parent < size:
                self._tree[parent] += self._tree[number]
        self._top = 1 << (len(self._heights).bit_length() - 1) if self._heights else 0

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, number: int) -> float:
        return self._heights[number]

    def __iter__(self) -> Iterator[float]:
        return iter(self._heights)

    @property
    def total(self) -> float:
        """The sum of all heights."""
        return self.before(len(self._heights))

    def set(self, number: int, height: float) -> None:
        """Make ``height`` the height of paragraph ``number``."""
        change = height - self._heights[number]
        if not change:
            return
        self._heights[number] = height
        place = number + 1
        while place < len(self._tree):
            self._tree[place] += change
            place += place & -place

    def before(self, number: int) -> float:
        """Return the sum of the heights before paragraph ``number``: where its top lies."""
        total = 0.0
        while number:
            total += self._tree[number]
            number -= number & -number
        return total

    def at(self, y: float) -> int:
        """Return the paragraph at ``y``: the first one above the text, the last one below it."""
        place, step = 0, self._top
        while step:
            nearer = place + step
            if nearer < len(self._tree) and self._tree[nearer] <= y:
                place = nearer
                y -= self._tree[nearer]
            step >>= 1
        return min(place, max(0, len(self._heights) - 1))
