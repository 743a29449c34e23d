"""What has to be compared across a codebook, or across several read together."""

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field

from variorum.codebook.faults import Faults, Place, TooManyFaults, quoted, suggestion
from variorum.model.codebook import Attribute


@dataclass(frozen=True, slots=True)
class Reference:
    """An id written at ``place`` that must exist: of a code, or else of a code or a group."""

    place: Place
    id: str
    key: str
    codes_only: bool


@dataclass(slots=True)
class Ledger:
    """The ids, keys and references of one codebook with their places."""

    faults: Faults
    book: str = ""
    book_place: Place = field(default=Place(""))
    codes: dict[str, Place] = field(default_factory=dict)
    groups: dict[str, Place] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)
    references: list[Reference] = field(default_factory=list)

    def claim(self, identifier: str, place: Place, kind: dict[str, Place]) -> None:
        """Enter the id of a code or group in ``kind``; groups and codes share one set of ids."""
        first = self.codes.get(identifier) or self.groups.get(identifier)
        if first is None:
            kind[identifier] = place
        elif identifier:
            self.faults.add(
                place, f"{quoted(identifier)} is already an id, at {first}. Give each its own id."
            )

    def claim_key(self, key: str, place: Place) -> None:
        """Enter the key of a code, which no other code of the codebook may have."""
        if not key:
            return
        if len(key) != 1 or not key.isalnum():
            self.faults.add(place, f"{quoted(key)} cannot be a key. Write one letter or one digit.")
        elif key.lower() in ("j", "k"):
            self.faults.add(
                place,
                f'"{key}" is the key for the next or previous article. Write another letter or '
                "digit.",
            )
        elif key.lower() in self.keys:
            self.faults.add(
                place,
                f'"{key}" is already a key, at {self.keys[key.lower()]}. Write another letter or '
                "digit.",
            )
        else:
            self.keys[key.lower()] = place


def check_unique(
    named: Iterable[tuple[str, Place]], what: str, taken: Collection[str], faults: Faults
) -> None:
    """Note each id that stands twice, or that is ``taken``: by what all codes share."""
    seen: dict[str, Place] = {}
    for identifier, place in named:
        if identifier in taken:
            faults.add(
                place,
                f"{quoted(identifier)} is the id of {what} that all codes share. Give this one "
                "another id, or delete it.",
            )
        elif identifier in seen:
            faults.add(
                place,
                f"{quoted(identifier)} is already the id of {what}, at {seen[identifier]}. "
                "Give each its own id.",
            )
        elif identifier:
            seen[identifier] = place


def check_conditions(
    attributes: Iterable[tuple[Attribute, Place, Place]],
    known: dict[str, Attribute],
    faults: Faults,
) -> None:
    """Check what ``required_unless`` and ``required_with`` name against the ``known`` attributes.

    Each attribute comes with the places of these two keys.
    """
    for attribute, unless, with_place in attributes:
        for name, choice in attribute.required_unless.items():
            if name not in known:
                faults.add(unless, _no_attribute(name, known))
                continue
            choices = [one.id for one in known[name].choices]
            if choices and choice not in choices:
                faults.add(
                    unless,
                    f'{quoted(choice)} is no choice of "{name}". {suggestion(choice, choices)}',
                )
        if attribute.required_with and attribute.required_with not in known:
            faults.add(with_place, _no_attribute(attribute.required_with, known))


def _no_attribute(name: str, known: Iterable[str]) -> str:
    return f"There is no attribute {quoted(name)}. {suggestion(name, known)}"


def check_references(ledgers: Iterable[Ledger], known: Collection[str]) -> None:
    """Check ids across codebooks read together, and what each refers to.

    An id of another codebook is its own part before the first dot: where that codebook is neither
    among ``ledgers`` nor behind the ids in ``known``, there is nothing to check it against.
    """
    books = list(ledgers)
    own = {book.book for book in books}
    # What a project knows of a codebook that is being read again may be out of date.
    others = {name for name in known if _head(name) not in own}
    codes = {code for book in books for code in book.codes} | others
    everything = codes | {group for book in books for group in book.groups}
    heads = own | {_head(name) for name in others}
    seen: dict[str, Place] = {}
    for book in books:
        with suppress(TooManyFaults):
            _check_across(book, seen)
            _check_instead(book, (codes, sorted(codes)), heads, codes_only=True)
            _check_instead(book, (everything, sorted(everything)), heads, codes_only=False)


def _check_instead(
    book: Ledger, known: tuple[set[str], list[str]], heads: set[str], *, codes_only: bool
) -> None:
    """Check the references of ``book`` to codes only, or to codes and groups."""
    what = "code" if codes_only else "code or group"
    for reference in book.references:
        if reference.codes_only != codes_only or reference.id in known[0]:
            continue
        if "." in reference.id and _head(reference.id) not in heads:
            continue
        book.faults.add(
            reference.place,
            f'"{reference.key}" names {quoted(reference.id)}, but there is no such {what}. '
            f"{suggestion(reference.id, known[1])}",
        )


def _check_across(book: Ledger, seen: dict[str, Place]) -> None:
    """Note ids that a codebook read before has too; ``seen`` holds those, and takes these."""
    first = seen.setdefault(f"codebook {book.book}", book.book_place)
    if first is not book.book_place and book.book:
        book.faults.add(
            book.book_place,
            f"{quoted(book.book)} is already the id of the codebook in {first.file}. Give each "
            "codebook its own id.",
        )
        return
    for identifier, place in (book.groups | book.codes).items():
        first = seen.setdefault(identifier, place)
        if first is not place:
            book.faults.add(
                place,
                f"{quoted(identifier)} is already an id in {first.file}, {first}. "
                "Give each its own id.",
            )


def _head(identifier: str) -> str:
    return identifier.partition(".")[0]
