"""What things are called in a report."""

import re
from collections.abc import Sequence
from itertools import groupby

from variorum.agreement.remarks import REMARKS
from variorum.agreement.rows import Row
from variorum.agreement.settings import Settings
from variorum.agreement.table import AgreementTable
from variorum.errors import Phrase, sentence, together
from variorum.model.codebook import Scheme
from variorum.model.comparison import Mode, Unit
from variorum.model.snapshot import Snapshot
from variorum.report.sheet import count

UNDEFINED = {
    "no_units": Phrase("sheets", "no units"),
    "no_pairable_values": Phrase("sheets", "no unit with two coders"),
    "no_variation": Phrase("sheets", "all units alike"),
    "single_category": Phrase("sheets", "one category only"),
    "too_few_documents": Phrase("sheets", "fewer than 10 articles"),
    "many_undefined_replicates": Phrase("sheets", "undefined in most resamples"),
    "overlapping_units": Phrase("sheets", "codes overlap"),
}
"""Why there is no figure, in a few words."""
UNITS_NAMED: dict[Unit, str] = {
    "article": Phrase("sheets", "articles"),
    "paragraph": Phrase("sheets", "paragraphs"),
    "sentence": Phrase("sheets", "sentences"),
    "token": Phrase("sheets", "tokens"),
    "character": Phrase("sheets", "characters"),
    "span": Phrase("sheets", "spans"),
}
"""What the units are called, many of them."""
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


def unit_of(settings: Settings) -> Phrase:
    """Say what is compared."""
    return Phrase("sheets", "Unit: {unit}", unit=Phrase("sheets", settings.unit))


def rule_of(settings: Settings) -> Phrase:
    """Say when spans match."""
    if settings.match == "boundary":
        return Phrase(
            "sheets",
            "their edges are within {tolerance} characters",
            tolerance=settings.tolerance,
        )
    return _RULES[settings.match]


def label_of(scheme: Scheme, codebook: str | None, group: str | None, code: str | None) -> str:
    """Return what a subject is called; ``code`` may be the id of a group that stands for codes."""
    if code is not None:
        return (scheme.code.get(code) or scheme.group[code]).label
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


def joined(names: Sequence[str]) -> str:
    """Return names as a sentence lists them: ``a, b and c``."""
    if len(names) == 1:
        return names[0]
    return Phrase("sheets", "{names} and {last}", names=together(names[:-1], ", "), last=names[-1])


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
        unit_of(settings),
        Phrase(
            "sheets", "coders: {names}", names=", ".join(sorted(names[c] for c in table.coders))
        ),
        Phrase(
            "sheets",
            "{rule}: {count}, left out: {left}",
            rule=Phrase("sheets", "articles done by all of them")
            if settings.done_by == "all"
            else Phrase("sheets", "articles done by any two of them"),
            count=count(len(table.counted_articles)),
            left=count(len(table.left_out)),
        ),
        Phrase("sheets", "codebooks: {versions}", versions=", ".join(versions)),
    ]
    if settings.depth:
        parts.insert(1, Phrase("sheets", "groups of level {depth} for codes", depth=settings.depth))
    if settings.unit == "span":
        parts.insert(1, Phrase("sheets", "spans match if {rule}", rule=rule_of(settings)))
    if table.segmenter:
        parts.insert(1, Phrase("sheets", "found by {segmenter}", segmenter=table.segmenter))
    if settings.bootstrap and settings.by != "article":
        parts.append(
            Phrase(
                "sheets",
                "95 % intervals from {draws} resamples of articles, seed {seed}",
                draws=count(settings.bootstrap),
                seed=settings.seed,
            )
        )
    told = together([together(parts, "; "), "."], "")
    if not comparison:
        return told
    return together([Phrase("sheets", "Comparison “{name}”.", name=comparison), told], " ")


def rows_together(table: AgreementTable) -> list[list[Row]]:
    """Return the rows of ``table`` that are about the same, its measures beside each other."""
    return [
        list(rows)
        for _, rows in groupby(
            table.rows, lambda row: (row.codebook, row.group, row.code, row.article, row.coders)
        )
    ]


def remarks_on(rows: Sequence[Row]) -> str:
    """Return in a few words why figures are lacking, and what a reader should know of them."""
    lacking = [UNDEFINED.get(row.undefined, row.undefined) for row in rows if row.undefined]
    warned = [
        Phrase("agreement", REMARKS[name][0]) if name in REMARKS else name.replace("_", " ")
        for row in rows
        for name in row.warnings
    ]
    return together(dict.fromkeys([*lacking, *warned]), "; ")
