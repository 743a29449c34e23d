"""Where labels stand that would like to stand at the same height."""

from collections.abc import Sequence


def place_labels(wanted: Sequence[float], gap: float) -> list[float]:
    """Return positions at least ``gap`` apart, in order, as near to ``wanted`` as can be.

    ``wanted`` must be sorted. Labels pushed together form a group that sits centred on what its
    members wanted: the least squares solution, found by pooling adjacent violators (Ayer, Brunk,
    Ewing, Reid & Silverman 1955) on the positions less their rank times ``gap``.
    """
    sums: list[float] = []
    counts: list[int] = []
    for rank, place in enumerate(wanted):
        total, count = place - rank * gap, 1
        while sums and sums[-1] / counts[-1] >= total / count:
            total += sums.pop()
            count += counts.pop()
        sums.append(total)
        counts.append(count)
    placed: list[float] = []
    for total, count in zip(sums, counts, strict=True):
        mean, rank = total / count, len(placed)
        placed.extend(mean + (rank + step) * gap for step in range(count))
    return placed
