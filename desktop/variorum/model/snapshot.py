"""All records of a project, or a part of them, as one value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property

from variorum.model.article import Article, ArticleState
from variorum.model.codebook import Code, Codebook, Group, Scheme
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link, Note
from variorum.model.comparison import Comparison
from variorum.model.entity import Entity
from variorum.model.project import ProjectInfo
from variorum.model.record import Record
from variorum.model.ruling import Reason, Ruling


@dataclass(frozen=True)
class Snapshot:
    """Records that belong together. ``texts`` holds the articles' texts by their hash."""

    project: ProjectInfo | None = None
    coders: tuple[Coder, ...] = ()
    codebooks: tuple[Codebook, ...] = ()
    groups: tuple[Group, ...] = ()
    codes: tuple[Code, ...] = ()
    articles: tuple[Article, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    entities: tuple[Entity, ...] = ()
    codings: tuple[Coding, ...] = ()
    links: tuple[Link, ...] = ()
    states: tuple[ArticleState, ...] = ()
    notes: tuple[Note, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    reasons: tuple[Reason, ...] = ()
    comparisons: tuple[Comparison, ...] = ()

    @cached_property
    def scheme(self) -> Scheme:
        """The codebooks with their groups and codes."""
        return Scheme.of(self.codebooks, self.groups, self.codes)

    def text_of(self, article: Article) -> str:
        """Return the text of ``article``."""
        return self.texts[article.text_hash]

    def records(self) -> Iterator[Record]:
        """Yield every record but the texts, those that others refer to first."""
        for part in fields(self):
            value = getattr(self, part.name)
            if isinstance(value, Record):
                yield value
            elif isinstance(value, tuple):
                yield from value
