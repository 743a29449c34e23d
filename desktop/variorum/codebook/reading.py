"""Codebooks out of files and out of plain JSON values, with every fault found in one go."""

from collections.abc import Collection, Mapping
from contextlib import suppress

from variorum.codebook.faults import CodebookFaulty, Fault, Faults, TooManyFaults
from variorum.codebook.forms import BOOK, CODE, EXAMPLE, GROUP, LOG_ENTRY, NOT_WHEN, Entry
from variorum.codebook.ledger import Ledger, Reference, check_references
from variorum.codebook.questions import Shared, read_attributes, read_roles, read_shared
from variorum.codebook.tree import Node, tree_of_plain
from variorum.codebook.values import read_hue, read_log_date, read_status
from variorum.codebook.yaml_tree import tree_of_yaml
from variorum.model.codebook import (
    Code,
    Codebook,
    CodebookParts,
    Example,
    Group,
    LogEntry,
    NotWhen,
)


def read_codebook(data: bytes, name: str, known: Collection[str] = ()) -> CodebookParts:
    """Return the codebook that a YAML file called ``name`` holds.

    ``known`` are ids of codebooks, groups and codes that it may refer to beside its own.

    Raises:
        CodebookFaulty: with everything that is wrong with the file.
    """
    return read_codebooks({name: data}, known)[0]


def read_codebooks(
    files: Mapping[str, bytes], known: Collection[str] = ()
) -> tuple[CodebookParts, ...]:
    """Return the codebooks of several YAML files, which may refer to each other.

    Raises:
        CodebookFaulty: with everything that is wrong with any of them.
    """
    books, faults = _read_files(files, known)
    if faults:
        raise CodebookFaulty(faults)
    return books


def check_codebooks(files: Mapping[str, bytes], known: Collection[str] = ()) -> list[Fault]:
    """Return every fault of all ``files``: name to content. See ``read_codebooks``."""
    return _read_files(files, known)[1]


def codebook_from_plain(plain: object, place: str, known: Collection[str] = ()) -> CodebookParts:
    """Return the codebook that plain JSON values describe, with the structure of the YAML.

    ``place`` is the path of ``plain`` in its JSON document, with which faults begin.

    Raises:
        CodebookFaulty: with everything that is wrong.
    """
    faults = Faults()
    parts = None
    with suppress(TooManyFaults):
        tree = tree_of_plain(plain, place, faults)
        if tree is not None:
            ledger = Ledger(faults)
            parts = _read_book(tree, ledger)
            check_references([ledger], known)
    found = faults.all()
    if found or parts is None:
        raise CodebookFaulty(found)
    return parts


def _read_files(
    files: Mapping[str, bytes], known: Collection[str]
) -> tuple[tuple[CodebookParts, ...], list[Fault]]:
    every: list[Faults] = []
    books: list[CodebookParts] = []
    ledgers: list[Ledger] = []
    for name, data in files.items():
        faults = Faults()
        every.append(faults)
        with suppress(TooManyFaults):
            tree = tree_of_yaml(data, name, faults)
            if tree is not None:
                ledger = Ledger(faults)
                ledgers.append(ledger)
                books.append(_read_book(tree, ledger))
    check_references(ledgers, known)
    return tuple(books), [fault for faults in every for fault in faults.all()]


def _read_book(tree: Node, ledger: Ledger) -> CodebookParts:
    """Return what stands in ``tree``; where the ledger has faults, with stand-ins for the rest."""
    entry = Entry(tree, BOOK, ledger.faults)
    ledger.book = entry.identifier()
    ledger.book_place = entry.place_of("id")
    shared = read_shared(entry, ledger.faults)
    groups: list[Group] = []
    codes: list[Code] = []
    for inner in entry.entries("groups", GROUP):
        _read_group(inner, None, (groups, codes), (shared, ledger))
    codebook = Codebook(
        id=ledger.book,
        title=entry.text("title"),
        version=entry.text("version"),
        language=entry.text("language") or "en",
        licence=entry.text("licence"),
        description=entry.text("description"),
        unit_rule=entry.text("unit_rule"),
        attributes=shared.attributes,
        roles=shared.roles,
        link_attributes=shared.link_attributes,
        log=tuple(_read_log_entry(inner, ledger) for inner in entry.entries("log", LOG_ENTRY)),
    )
    return CodebookParts(codebook, tuple(groups), tuple(codes))


def _read_log_entry(entry: Entry, ledger: Ledger) -> LogEntry:
    return LogEntry(
        version=entry.text("version"),
        date=read_log_date(entry, ledger.faults),
        text=entry.text("text"),
    )


def _read_group(
    entry: Entry,
    parent: Group | None,
    found: tuple[list[Group], list[Code]],
    context: tuple[Shared, Ledger],
) -> None:
    """Append the group, its codes and the groups inside it to what was ``found`` before."""
    groups, codes = found
    shared, ledger = context
    group = Group(
        id=entry.identifier(),
        codebook=ledger.book,
        label=entry.text("label"),
        hue=read_hue(entry, parent, ledger.faults),
        parent=parent.id if parent else None,
        definition=entry.text("definition"),
        place=len(groups),
    )
    ledger.claim(group.id, entry.place_of("id"), ledger.groups)
    groups.append(group)
    for inner in entry.entries("codes", CODE):
        codes.append(_read_code(inner, group, len(codes), (shared, ledger)))
    for inner in entry.entries("groups", GROUP):
        _read_group(inner, group, found, context)


def _read_code(entry: Entry, group: Group, place: int, context: tuple[Shared, Ledger]) -> Code:
    shared, ledger = context
    code = Code(
        id=entry.identifier(),
        codebook=ledger.book,
        group=group.id,
        label=entry.text("label"),
        definition=entry.text("definition"),
        use_when=entry.text("use_when"),
        not_when=tuple(_read_not_when(one, ledger) for one in entry.entries("not_when", NOT_WHEN)),
        examples=tuple(_read_example(one) for one in entry.entries("examples", EXAMPLE)),
        key=entry.text("key"),
        attributes=read_attributes(entry, "attributes", shared, ledger.faults),
        roles=read_roles(entry, shared, ledger.faults),
        status=read_status(entry, ledger.faults),
        replaced_by=_refer(entry, "replaced_by", ledger, codes_only=True),
        place=place,
    )
    ledger.claim(code.id, entry.place_of("id"), ledger.codes)
    ledger.claim_key(code.key, entry.place_of("key"))
    return code


def _read_not_when(entry: Entry, ledger: Ledger) -> NotWhen:
    return NotWhen(
        text=entry.text("text"), instead=_refer(entry, "instead", ledger, codes_only=False)
    )


def _read_example(entry: Entry) -> Example:
    return Example(
        text=entry.text("text"), near_miss=entry.flag("near_miss"), note=entry.text("note")
    )


def _refer(entry: Entry, key: str, ledger: Ledger, *, codes_only: bool) -> str:
    identifier = entry.text(key)
    if identifier:
        place = entry.place_of(key)
        ledger.references.append(Reference(place, identifier, key, codes_only))
    return identifier
