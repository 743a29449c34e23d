"""What can be wrong with a codebook, and where."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from typing_extensions import override

from variorum.errors import VariorumError, sentence


@dataclass(frozen=True, slots=True)
class Place:
    """A line, counted from 1, of a file; without a line, ``file`` is a path inside JSON."""

    file: str
    line: int | None = None

    @override
    def __str__(self) -> str:
        return self.file if self.line is None else f"line {self.line}"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend: its place, and a sentence that says what to write instead."""

    file: str
    line: int | None
    message: str

    @override
    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.message}"


class TooManyFaults(Exception):
    """The limit is reached: whoever reads the codebook stops, and the faults say so."""


MOST_FAULTS = 500


class Faults:
    """Collects the faults of one codebook."""

    def __init__(self) -> None:
        self._found: list[Fault] = []

    def add(self, place: Place, message: str) -> None:
        """Note that ``message`` is to be said of ``place``.

        Raises:
            TooManyFaults: the codebook is so wrong that more faults help nobody.
        """
        if len(self._found) == MOST_FAULTS:
            message = f"There are more faults than these {MOST_FAULTS}. Mend these first."
        if len(self._found) <= MOST_FAULTS:
            self._found.append(Fault(place.file, place.line, message))
        if len(self._found) > MOST_FAULTS:
            raise TooManyFaults

    def all(self) -> list[Fault]:
        """Return the faults, file by file and from top to bottom."""
        files = list(dict.fromkeys(fault.file for fault in self._found))
        rank = {file: number for number, file in enumerate(files)}
        return sorted(self._found, key=lambda fault: (rank[fault.file], fault.line or 0))


class CodebookFaulty(VariorumError):
    """A codebook cannot be read; ``faults`` lists everything that is wrong with it."""

    template = sentence(
        "errors", "The codebook was not taken in. Mend these and try again:\n{list}"
    )

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(list="\n".join(map(str, self.faults)))


_LONGEST_QUOTE = 60
# Looking for the nearest of very many words takes longer than anybody waits.
_MOST_WORDS = 2000


def quoted(text: str) -> str:
    """Return ``text`` in quotation marks, on one line, cut where it is long."""
    flat = " ".join(text.split())
    return f'"{flat[:_LONGEST_QUOTE]}…"' if len(flat) > _LONGEST_QUOTE else f'"{flat}"'


def suggestion(wrong: str, known: Iterable[str]) -> str:
    """Return a sentence that names the known word nearest to ``wrong``, or the known words."""
    words = list(dict.fromkeys(known))
    near = get_close_matches(wrong[:200], words[:_MOST_WORDS], n=1, cutoff=0.6)
    if near:
        return f'Did you mean "{near[0]}"?'
    few = 12
    return f"Write one of: {', '.join(words)}." if 0 < len(words) <= few else "Check the spelling."
