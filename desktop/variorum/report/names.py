"""What things are called in a report."""

import re
from collections.abc import Sequence

from variorum.agreement.rows import Row
from variorum.agreement.settings import Unit
from variorum.agreement.table import AgreementTable
from variorum.model.codebook import Scheme
from variorum.model.snapshot import Snapshot

UNDEFINED = {
    "no_units": "no units",
    "no_pairable_values": "no unit with two coders",
    "no_variation": "all units alike",
    "single_category": "one category only",
    "too_few_documents": "fewer than 10 articles",
    "many_undefined_replicates": "undefined in most resamples",
}
"""Why there is no figure, in a few words."""
_UNITS: dict[Unit, tuple[str, str]] = {
    "article": ("articles", "artículos"),
    "paragraph": ("paragraphs", "párrafos"),
    "sentence": ("sentences", "oraciones"),
    "character": ("characters", "caracteres"),
}


def units_named(unit: Unit, language: str = "en") -> str:
    """Return what the units are called, many of them."""
    names = _UNITS.get(unit, (f"{unit}s", f"{unit}s"))
    return names[0] if language == "en" else names[1]


def label_of(scheme: Scheme, codebook: str | None, group: str | None, code: str | None) -> str:
    """Return what a subject is called."""
    if code is not None:
        return scheme.code[code].label
    if group is not None:
        return scheme.group[group].label
    return book_title(scheme, codebook)


def book_title(scheme: Scheme, codebook: str | None) -> str:
    """Return what a codebook is called."""
    return scheme.codebook[codebook].title if codebook else ""


def level_of(row: Row) -> str:
    """Return what kind of subject ``row`` is about."""
    return "code" if row.code else "group" if row.group else "codebook"


def file_name(text: str) -> str:
    """Return ``text``, an id of a codebook, as a part of a file's name that any system takes."""
    return re.sub(r"[^\w.-]", "-", text)


def joined(names: Sequence[str], word: str) -> str:
    """Return names as a sentence lists them: ``a, b and c``."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


def caption_of(table: AgreementTable, snapshot: Snapshot) -> str:
    """Return what one must know to repeat the figures of ``table``."""
    settings = table.settings
    names = {coder.id: coder.name for coder in snapshot.coders}
    many = len(table.counted_articles)
    rule = "all of them" if settings.done_by == "all" else "any two of them"
    used = {row.codebook for row in table.rows}
    versions = [
        f"{book.title} {table.codebook_versions[book.id]}"
        for book in snapshot.scheme.codebooks
        if book.id in used
    ]
    parts = [
        f"Unit: {settings.unit}",
        *([f"sentences by {table.sentence_splitter}"] if table.sentence_splitter else []),
        f"coders: {', '.join(sorted(names[one] for one in table.coders))}",
        f"{many:,} article{'s' * (many != 1)} done by {rule}, {len(table.left_out):,} left out",
        f"codebooks: {', '.join(versions)}",
    ]
    if settings.bootstrap and settings.by != "article":
        draws = f"{settings.bootstrap:,} resamples of articles, seed {settings.seed}"
        parts.append(f"95 % intervals from {draws}")
    return "; ".join(parts) + "."
