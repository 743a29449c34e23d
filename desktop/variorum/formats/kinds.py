"""Kinds of files that hold no article for us, told by their first bytes."""

from variorum.errors import Phrase
from variorum.formats.faults import ForeignKind, ImportFault, OldOfficeFile, PackedFiles

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
OFFICE_SUFFIXES = (".docx", ".docm", ".xlsx", ".xlsm")
"""Suffixes of files that are ZIP archives and no archives."""
_PICTURE = Phrase("errors", "a picture")
_SOUND = Phrase("errors", "a recording")
_ARCHIVE = Phrase("errors", "an archive")
_ZIP_ARCHIVE = Phrase("errors", "a ZIP archive or an office file with a wrong suffix")
_MARKS: tuple[tuple[bytes, type[ImportFault], str], ...] = (
    (OLE, OldOfficeFile, ""),
    (ZIP, PackedFiles, _ZIP_ARCHIVE),
    (b"PK\x05\x06", PackedFiles, _ZIP_ARCHIVE),
    (b"\x1f\x8b", PackedFiles, _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", PackedFiles, _ARCHIVE),
    (b"Rar!\x1a\x07", PackedFiles, _ARCHIVE),
    (b"BZh", PackedFiles, _ARCHIVE),
    (b"\xfd7zXZ\0", PackedFiles, _ARCHIVE),
    (b"\x28\xb5\x2f\xfd", PackedFiles, _ARCHIVE),
    (b"\x89PNG\r\n", ForeignKind, _PICTURE),
    (b"\xff\xd8\xff", ForeignKind, _PICTURE),
    (b"GIF87a", ForeignKind, _PICTURE),
    (b"GIF89a", ForeignKind, _PICTURE),
    (b"II*\0", ForeignKind, _PICTURE),
    (b"MM\0*", ForeignKind, _PICTURE),
    (b"ID3", ForeignKind, _SOUND),
    (b"OggS", ForeignKind, _SOUND),
    (b"{\\rtf", ForeignKind, Phrase("errors", "a rich text (RTF) file")),
    (b"SQLite format 3\0", ForeignKind, Phrase("errors", "a database or a Variorum project")),
    (b"\x7fELF", ForeignKind, Phrase("errors", "a program")),
)


def foreign_kind(head: bytes, file: str) -> ImportFault | None:
    """Return what is wrong with a file that begins with ``head``, if no importer reads its kind."""
    if head[:4] == b"RIFF" and head[8:12] in {b"WEBP", b"WAVE", b"AVI "}:
        return ForeignKind(file=file, kind=_PICTURE if head[8:12] == b"WEBP" else _SOUND)
    if head[257:262] == b"ustar":
        return PackedFiles(file=file, kind=_ARCHIVE)
    if head[4:12] in {b"ftypheic", b"ftypavif", b"ftypmif1"}:
        return ForeignKind(file=file, kind=_PICTURE)
    office = file.lower().endswith(OFFICE_SUFFIXES)
    for mark, fault, kind in _MARKS:
        if head.startswith(mark) and not (office and mark == ZIP):
            return fault(file=file, kind=kind)
    return None
