"""A stretch of an article, in code points."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """The half-open range ``[start, end)`` of code points; never empty.

    Raises:
        ValueError: if ``start`` is negative or not before ``end``.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"no span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def meets(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


def without_blanks(span: Span, text: str) -> Span | None:
    """Return ``span`` without the blanks at its ends, or None if it covers nothing else."""
    covered = span.of(text)
    stripped = covered.strip()
    if not stripped:
        return None
    start = span.start + len(covered) - len(covered.lstrip())
    return Span(start, start + len(stripped))


def merge_spans(spans: list[Span]) -> list[Span]:
    """Return the union of ``spans`` as sorted spans that neither overlap nor touch."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            if span.end > merged[-1].end:
                merged[-1] = Span(merged[-1].start, span.end)
        else:
            merged.append(span)
    return merged
