"""What coders made of each article: how many codings, with which version of the codebook."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from variorum.agreement.selection import Selection
from variorum.agreement.study import Ints
from variorum.model.snapshot import Snapshot

_PER_WORDS = 1_000


@dataclass(frozen=True, eq=False)
class Effort:
    """The codings of the compared coders who finished each article, in the selection's order.

    ``words`` counts an article's words once for each of them. Minutes are not here: a project knows
    when a coding was made, not how long its coder read, thought or paused before.
    """

    codings: Ints
    words: Ints
    versions: tuple[frozenset[str], ...]

    def per_1000_words(self, places: Sequence[int]) -> float | None:
        """Return how many codings a coder made in 1,000 words of the articles at ``places``."""
        words = int(self.words[list(places)].sum())
        return _PER_WORDS * int(self.codings[list(places)].sum()) / words if words else None

    def versions_of(self, places: Sequence[int]) -> tuple[str, ...]:
        """Return the versions that the codings of the articles at ``places`` were made with."""
        return tuple(sorted(frozenset[str]().union(*(self.versions[place] for place in places))))


def effort(snapshot: Snapshot, selection: Selection, codes: frozenset[str]) -> Effort:
    """Return what the compared coders made with ``codes``."""
    place = {article.id: number for number, article in enumerate(selection.articles)}
    column = {coder.id: number for number, coder in enumerate(selection.coders)}
    codings = np.zeros(len(place), dtype=np.int64)
    versions: list[set[str]] = [set() for _ in place]
    for coding in snapshot.codings:
        where, who = place.get(coding.article), column.get(coding.coder)
        if where is None or who is None or coding.code not in codes:
            continue
        if selection.present[where, who]:
            codings[where] += 1
            versions[where].update({coding.codebook_version} - {""})
    words = np.array([article.words for article in selection.articles], dtype=np.int64)
    return Effort(codings, words * selection.present.sum(axis=1), tuple(map(frozenset, versions)))
