"""How the figures came about, in one caption that can be quoted."""

from PySide6.QtCore import QCoreApplication

from variorum.agreement.table import AgreementTable
from variorum.errors import sentence
from variorum.model.comparison import Unit
from variorum.model.snapshot import Snapshot

_UNITS: dict[Unit, str] = {
    "article": sentence("agreement", "article"),
    "paragraph": sentence("agreement", "paragraph"),
    "sentence": sentence("agreement", "sentence"),
    "token": sentence("agreement", "token"),
    "character": sentence("agreement", "character"),
}
_UNIT = sentence("agreement", "Unit: {unit}")
_SEGMENTER = sentence("agreement", "found by {segmenter}")
_CODERS = sentence("agreement", "coders: {names}")
_DONE_BY_ALL = sentence("agreement", "articles done by all of them: {count}")
_DONE_BY_TWO = sentence("agreement", "articles done by any two of them: {count}")
_VERSIONS = sentence("agreement", "codebooks: {versions}")
_INTERVALS = sentence("agreement", "95 % intervals from {draws} resamples of articles, seed {seed}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("agreement", text)


def caption(table: AgreementTable, snapshot: Snapshot) -> str:
    """Return what one must know to repeat and to quote the figures of ``table``."""
    settings = table.settings
    names = {coder.id: coder.name for coder in snapshot.coders}
    done = _DONE_BY_ALL if settings.done_by == "all" else _DONE_BY_TWO
    used = {row.codebook for row in table.rows}
    versions = [
        f"{book.title} {table.codebook_versions[book.id]}"
        for book in snapshot.scheme.codebooks
        if book.id in used
    ]
    parts = [
        _tr(_UNIT).format(unit=_tr(_UNITS[settings.unit])),
        _tr(_CODERS).format(names=", ".join(sorted(names[one] for one in table.coders))),
        _tr(done).format(count=len(table.counted_articles)),
        _tr(_VERSIONS).format(versions=", ".join(versions)),
    ]
    if table.segmenter:
        parts.insert(1, _tr(_SEGMENTER).format(segmenter=table.segmenter))
    if settings.bootstrap:
        draws = f"{settings.bootstrap:,}".replace(",", "\u202f")
        parts.append(_tr(_INTERVALS).format(draws=draws, seed=settings.seed))
    return "; ".join(parts) + "."
