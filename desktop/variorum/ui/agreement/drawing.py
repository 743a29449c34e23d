"""The work of pictures, for workers. What draws them takes long to load, so it is loaded here."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from variorum.figures.look import DARK, FILE_KINDS, LIGHT
from variorum.formats.exporter import replacing
from variorum.report.findings import Findings
from variorum.report.picture import Picture
from variorum.ui.agreement.words import report_language


def pictures(findings: Findings) -> Sequence[Picture]:
    """Return the pictures of a comparison in the language of the window, not drawn yet."""
    from variorum.report.pictures import pictures_of  # noqa: PLC0415

    return pictures_of(findings, report_language())


def drawn(picture: Picture, *, dark: bool) -> QImage:
    """Return ``picture`` in the colours of the dark or of the light window."""
    (content,) = picture.write(DARK if dark else LIGHT, ["png"])
    return QImage.fromData(content)


def save(picture: Picture, path: Path) -> None:
    """Write ``picture`` in the colours of paper to ``path``, whose ending says which kind it is.

    Raises:
        CannotWrite: if the system refuses.
    """
    kinds = [kind for kind in FILE_KINDS if path.suffix.lower() == f".{kind}"] or ["pdf"]
    (content,) = picture.write(LIGHT, kinds)
    with replacing(path.parent, [path.name], replace=True) as draft:
        (draft / path.name).write_bytes(content)
