"""A table that is about to be written, and what several tables need."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from variorum.model.article import Article
from variorum.model.codebook import Attribute, Code, Scheme
from variorum.model.coding import AttributeValue, Coding, Link
from variorum.model.entity import Entity
from variorum.model.snapshot import Snapshot

Cell = str | int | float | None
"""Text, a number, or nothing."""


@dataclass(frozen=True)
class Table:
    """Rows of cells under their columns."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]


@dataclass(frozen=True)
class Source:
    """A snapshot with the look-ups that its tables need; its records are in order."""

    snapshot: Snapshot

    @property
    def scheme(self) -> Scheme:
        """The codebooks."""
        return self.snapshot.scheme

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """The articles by id."""
        return {article.id: article for article in self.snapshot.articles}

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The texts by the ids of their articles."""
        snapshot = self.snapshot
        return {article.id: snapshot.text_of(article) for article in snapshot.articles}

    @cached_property
    def coders(self) -> Mapping[str, str]:
        """The names of the coders by id."""
        return {coder.id: coder.name for coder in self.snapshot.coders}

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """The entities by id."""
        return {entity.id: entity for entity in self.snapshot.entities}

    @cached_property
    def codings(self) -> Mapping[str, Coding]:
        """The codings by id."""
        return {coding.id: coding for coding in self.snapshot.codings}

    @cached_property
    def links(self) -> Mapping[str, list[Link]]:
        """The links by the ids of their codings, in order."""
        found: dict[str, list[Link]] = {}
        for link in self.snapshot.links:
            found.setdefault(link.coding, []).append(link)
        return found

    def title(self, article: str | None) -> str:
        """Return the title of the article with this id, or nothing."""
        found = None if article is None else self.articles.get(article)
        return "" if found is None else found.title


def attribute_names(
    scheme: Scheme, values: Iterable[Mapping[str, AttributeValue]]
) -> tuple[str, ...]:
    """Return the attributes that have a column: all that the codebooks ask, in their order.

    They have one whether used or not, so that scripts find the same columns in every export. Others
    that ``values`` have, of codebooks that were replaced, follow.
    """
    asked = [name for book in scheme.codebooks for name in ids_of(book.attributes)]
    asked += [name for code in scheme.codes for name in ids_of(code.attributes)]
    return _with_others(asked, values)


def link_attribute_names(
    scheme: Scheme, values: Iterable[Mapping[str, AttributeValue]]
) -> tuple[str, ...]:
    """Return the attributes of links that have a column, as ``attribute_names`` does."""
    asked = [name for book in scheme.codebooks for name in ids_of(book.link_attributes)]
    return _with_others(asked, values)


def _with_others(asked: Iterable[str], values: Iterable[Mapping[str, object]]) -> tuple[str, ...]:
    names = dict.fromkeys(asked)
    return (*names, *(name for name in used_keys(values) if name not in names))


def used_keys(values: Iterable[Mapping[str, object]]) -> tuple[str, ...]:
    """Return the keys that ``values`` have, sorted."""
    return tuple(sorted(set[str]().union(*values)))


def attribute_cells(values: Mapping[str, AttributeValue], places: Mapping[str, int]) -> list[Cell]:
    """Return ``values`` in the cells that ``places`` gives to attributes.

    Several choices of one attribute are parted by ``; ``.
    """
    cells: list[Cell] = [None] * len(places)
    for name, value in values.items():
        cells[places[name]] = "; ".join(value) if isinstance(value, list) else value
    return cells


def ids_of(attributes: Iterable[Attribute]) -> list[str]:
    """Return the ids of ``attributes``."""
    return [attribute.id for attribute in attributes]


def place_of_code(code: Code, scheme: Scheme) -> tuple[str, str, str, str]:
    """Return id and name of the code's codebook and group."""
    book, group = scheme.codebook[code.codebook], scheme.group[code.group]
    return book.id, book.title, group.id, group.label
