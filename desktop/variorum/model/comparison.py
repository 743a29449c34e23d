"""A comparison of coders that a team keeps by its name."""

from dataclasses import dataclass
from typing import Literal

from variorum.model.record import Record

Unit = Literal["article", "paragraph", "sentence", "token", "character", "span"]
"""What is compared; *span*: the spans as coded, matched one to one."""
Mode = Literal["exact", "overlap", "iou", "boundary"]
"""When spans of two coders match: see ``agreement.matching.Rule``."""
Level = Literal["codebook", "group", "code", "pair", "article"]
"""What has a row of its own."""
DoneBy = Literal["all", "any-two"]
"""Who must have finished an article for it to count."""


@dataclass(frozen=True, kw_only=True)
class Comparison(Record):
    """What is compared, and how: it gives the same figures whoever asks for it.

    ``coders`` and ``articles`` are ids; without any, all are meant, also those that come later.
    ``codebook`` is an id, or empty for all. ``match`` is for the unit *span* alone. ``depth`` is
    that of the groups which stand for their codes, 0 where codes stand for themselves.
    """

    name: str
    coders: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    unit: Unit
    by: Level
    done_by: DoneBy
    codebook: str = ""
    match: Mode = "exact"
    depth: int = 0
