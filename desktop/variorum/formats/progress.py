"""How long work in this package says how far it is."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

_Item = TypeVar("_Item")
_STRIDE = 1000


class Progress(Protocol):
    """Hears how far a piece of work is; may raise ``Cancelled`` to end it."""

    def step(self, done: int, total: int) -> None:
        """Note that ``done`` of ``total`` parts are finished."""


def stepping(items: Sequence[_Item], progress: Progress | None) -> Iterable[_Item]:
    """Return ``items``, telling ``progress`` of every thousandth and of the end."""
    return items if progress is None else _stepping(items, progress)


def _stepping(items: Sequence[_Item], progress: Progress) -> Iterator[_Item]:
    for number, item in enumerate(items):
        if number % _STRIDE == 0:
            progress.step(number, len(items))
        yield item
    progress.step(len(items), len(items))
