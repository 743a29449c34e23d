"""What things are called in a report."""

import re
from collections.abc import Sequence

from variorum.agreement.rows import Row
from variorum.agreement.settings import Settings
from variorum.agreement.table import AgreementTable
from variorum.errors import Phrase, sentence, together
from variorum.model.codebook import Scheme
from variorum.model.comparison import Mode, Unit
from variorum.model.snapshot import Snapshot

UNDEFINED = {
    "no_units": Phrase("sheets", "no units"),
    "no_pairable_values": Phrase("sheets", "no unit with two coders"),
    "no_variation": Phrase("sheets", "all units alike"),
    "single_category": Phrase("sheets", "one category only"),
    "too_few_documents": Phrase("sheets", "fewer than 10 articles"),
    "many_undefined_replicates": Phrase("sheets", "undefined in most resamples"),
}
"""Why there is no figure, in a few words."""
_UNITS: dict[Unit, tuple[str, str]] = {
    "article": (Phrase("sheets", "articles"), "artículos"),
    "paragraph": (Phrase("sheets", "paragraphs"), "párrafos"),
    "sentence": (Phrase("sheets", "sentences"), "oraciones"),
    "token": (Phrase("sheets", "tokens"), "palabras (tokens)"),
    "character": (Phrase("sheets", "characters"), "caracteres"),
    "span": ("spans", "fragmentos"),
}


_LEVELS = {
    "code": Phrase("sheets", "code"),
    "group": Phrase("sheets", "group"),
    "codebook": Phrase("sheets", "codebook"),
}
_UNIT_NAMES = (
    sentence("sheets", "article"),
    sentence("sheets", "paragraph"),
    sentence("sheets", "sentence"),
    sentence("sheets", "token"),
    sentence("sheets", "character"),
    sentence("sheets", "span"),
)
"""Marked for translation: a caption names one of them."""


_RULES: dict[Mode, Phrase] = {
    "exact": Phrase("sheets", "their edges are the same"),
    "iou": Phrase("sheets", "they have half in common"),
    "overlap": Phrase("sheets", "they overlap"),
}


def _rule(settings: Settings) -> Phrase:
    """Say when spans match."""
    if settings.match == "boundary":
        return Phrase(
            "sheets",
            "their edges are within {tolerance} characters",
            tolerance=settings.tolerance,
        )
    return _RULES[settings.match]


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
    return _LEVELS["code" if row.code else "group" if row.group else "codebook"]


def file_name(text: str) -> str:
    """Return ``text``, an id of a codebook, as a part of a file's name that any system takes."""
    return re.sub(r"[^\w.-]", "-", text)


def joined(names: Sequence[str], word: str) -> str:
    """Return names as a sentence lists them: ``a, b and c``."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


def caption_of(table: AgreementTable, snapshot: Snapshot, comparison: str = "") -> str:
    """Return what one must know to repeat the figures of ``table``.

    ``comparison`` is the name by which the project keeps what is compared, if it does.
    """
    settings = table.settings
    names = {coder.id: coder.name for coder in snapshot.coders}
    used = {row.codebook for row in table.rows}
    versions = [
        f"{book.title} {table.codebook_versions[book.id]}"
        for book in snapshot.scheme.codebooks
        if book.id in used
    ]
    parts = [
        Phrase("sheets", "Unit: {unit}", unit=Phrase("sheets", settings.unit)),
        Phrase(
            "sheets", "coders: {names}", names=", ".join(sorted(names[c] for c in table.coders))
        ),
        Phrase(
            "sheets",
            "{rule}: {count}, left out: {left}",
            rule=Phrase("sheets", "articles done by all of them")
            if settings.done_by == "all"
            else Phrase("sheets", "articles done by any two of them"),
            count=grouped(len(table.counted_articles)),
            left=grouped(len(table.left_out)),
        ),
        Phrase("sheets", "codebooks: {versions}", versions=", ".join(versions)),
    ]
    if settings.depth:
        parts.insert(1, Phrase("sheets", "groups of level {depth} for codes", depth=settings.depth))
    if settings.unit == "span":
        parts.insert(1, Phrase("sheets", "spans match if {rule}", rule=_rule(settings)))
    if table.segmenter:
        parts.insert(1, Phrase("sheets", "found by {segmenter}", segmenter=table.segmenter))
    if settings.bootstrap and settings.by != "article":
        parts.append(
            Phrase(
                "sheets",
                "95 % intervals from {draws} resamples of articles, seed {seed}",
                draws=grouped(settings.bootstrap),
                seed=settings.seed,
            )
        )
    told = together([together(parts, "; "), "."], "")
    if not comparison:
        return told
    return together([Phrase("sheets", "Comparison “{name}”.", name=comparison), told], " ")


def grouped(count: int) -> str:
    """Return ``count`` in groups of three, with the space that all languages read alike."""
    return f"{count:,}".replace(",", "\u202f")
