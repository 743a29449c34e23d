"""Who did what: coders, articles, and which of them belong together."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from variorum.agreement.study import Ints, Truths


@dataclass(frozen=True, eq=False)
class Roster:
    """Coders and articles by id; ``present`` tells by article (rows) and coder who did which."""

    coders: tuple[str, ...]
    articles: tuple[str, ...]
    present: Truths

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """The columns of each two coders."""
        return list(combinations(range(len(self.coders)), 2))

    def shared(self, pair: tuple[int, int]) -> Truths:
        """Return which articles both coders of ``pair`` did."""
        both: Truths = self.present[:, pair[0]] & self.present[:, pair[1]]
        return both

    def names(self, pair: tuple[int, int]) -> str:
        """Return the two coders as one word."""
        return "|".join(self.coders[column] for column in pair)

    @property
    def sizes(self) -> Ints:
        """How many coders did each article."""
        sizes: Ints = self.present.sum(axis=1, dtype=np.int64)
        return sizes

    @property
    def counted_articles(self) -> Ints:
        """The places of the articles that two coders or more did."""
        return np.flatnonzero(self.sizes > 1)
