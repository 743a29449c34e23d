"""What can be wrong with a file that articles are read from: one sentence each."""

from variorum.errors import VariorumError, sentence


class ImportFault(VariorumError):
    """A file that cannot be read. Every one has the fact ``file``, its name without folders."""


class FileUnreadable(ImportFault):
    """The operating system does not hand the file out. ``reason`` is its own word for why."""

    template = sentence(
        "errors",
        "“{file}” could not be opened ({reason}); look whether it is there and you may read it.",
    )


class NotAFile(ImportFault):
    """A folder, pipe, device or the like."""

    template = sentence(
        "errors", "“{file}” is not an ordinary file; copy its content into a file and import that."
    )


class FileTooLarge(ImportFault):
    """More bytes than an import takes. ``size`` and ``most`` are in megabytes."""

    template = sentence(
        "errors", "“{file}” has {size} MB, and {most} MB are the most; split it into smaller files."
    )


class FileEmpty(ImportFault):
    """No text at all."""

    template = sentence("errors", "“{file}” holds no text; look whether it was saved completely.")


class NotText(ImportFault):
    """Zero bytes in what should be a text."""

    template = sentence(
        "errors",
        "“{file}” is not a text, for it begins with bytes that no text has; open it in the program "
        "that made it and save it as text.",
    )


class UndecodableBytes(ImportFault):
    """Bytes that no likely encoding explains. ``place`` counts bytes from 1, ``byte`` is hex."""

    template = sentence(
        "errors",
        "The encoding of “{file}” is unknown (byte {place} is {byte}); choose its encoding and "
        "import it again.",
    )


class UnknownEncoding(ImportFault):
    """The chosen encoding does not exist."""

    template = sentence(
        "errors",
        "“{encoding}” is not an encoding, so “{file}” was not read; choose one such as utf-8, "
        "cp1252 or latin-1.",
    )


class UnknownKind(ImportFault):
    """A suffix that belongs to no importer."""

    template = sentence(
        "errors",
        "Files that end in “{suffix}” are not read, so “{file}” was left out; if it is plain text, "
        "rename it to end in .txt.",
    )


class ForeignKind(ImportFault):
    """A known kind of file that holds no text for us. ``kind`` names it with its article."""

    template = sentence(
        "errors",
        "“{file}” is {kind}, from which no article can be read; save the article as text, HTML, "
        "DOCX or PDF.",
    )


class PackedFiles(ImportFault):
    """An archive. ``kind`` names it with its article."""

    template = sentence(
        "errors", "“{file}” is {kind}; unpack it and import the files that were in it."
    )


class OldOfficeFile(ImportFault):
    """An OLE container: the old binary formats, or a new one that is encrypted."""

    template = sentence(
        "errors",
        "“{file}” is protected by a password or is an old .doc or .xls file; open it in its "
        "program and save it without password as .docx or .xlsx.",
    )


class PasswordNeeded(ImportFault):
    """An encrypted PDF or archive."""

    template = sentence(
        "errors", "“{file}” is protected by a password; save a copy without it and import that."
    )


class ScannedPages(ImportFault):
    """A PDF without a text layer."""

    template = sentence(
        "errors",
        "“{file}” has no text on its pages ({pages}): it is a scan; run text recognition (OCR) on "
        "it and import the result.",
    )


class DamagedFile(ImportFault):
    """A file that is not what its kind demands. ``kind`` names it with its article."""

    template = sentence(
        "errors",
        "“{file}” is damaged or not {kind} at all; open it in its program and save it anew.",
    )


class DoctypeRefused(ImportFault):
    """XML that declares a document type. ``part`` is the name of the part within the file."""

    template = sentence(
        "errors",
        "“{file}” declares a document type in its part “{part}”, which no word processor does; "
        "open it in its program and save it anew.",
    )


class UnpacksTooLarge(ImportFault):
    """A zip bomb, or something that looks like one."""

    template = sentence(
        "errors",
        "“{file}” unpacks to far more than an article needs and was not read; open it in its "
        "program, copy the text and save that.",
    )


class NestedTooDeep(ImportFault):
    """Elements within elements without end."""

    template = sentence(
        "errors",
        "“{file}” nests its elements more than {most} deep and was not read; copy its text from "
        "the browser and save that.",
    )


class ReadingTookTooLong(ImportFault):
    """The worker was stopped. ``seconds`` is the time it had."""

    template = sentence(
        "errors",
        "“{file}” was not read within {seconds} seconds; copy its text into a text file and import "
        "that.",
    )


class ReadingTookTooMuchMemory(ImportFault):
    """The worker came to the end of its memory."""

    template = sentence(
        "errors",
        "“{file}” needs more memory than an import may take; split it, or copy its text into a "
        "text file and import that.",
    )


class ReaderBroke(ImportFault):
    """The worker ended or answered nonsense. ``trace`` is a type and a place, without any data."""

    template = sentence(
        "errors",
        "“{file}” broke its reader ({trace}); it is probably damaged: open it in its program and "
        "save it anew, or copy its text into a text file.",
    )


class TableFault(ImportFault):
    """Something wrong with a table of articles."""


class NoRows(TableFault):
    """Nothing but a header, or not even that."""

    template = sentence(
        "errors",
        "“{file}” holds no article: its first line must name the columns and each further line "
        "hold one article with its text.",
    )


class RaggedRow(TableFault):
    """A row with another number of cells than the header. ``lines`` lists the first few."""

    template = sentence(
        "errors",
        "“{file}” has {columns} columns, but another number of cells in line {lines}; put texts "
        "that hold “{delimiter}” or line breaks in quotation marks.",
    )


class CellsBesideTable(TableFault):
    """Cells to the right of the last header. ``lines`` lists the first few."""

    template = sentence(
        "errors",
        "“{file}” has cells in line {lines} beyond its last named column; name that column or "
        "clear the cells.",
    )


class RepeatedColumn(TableFault):
    """Two columns of one name. ``columns`` lists their numbers, counted from 1."""

    template = sentence(
        "errors",
        "“{file}” names its columns {columns} alike, “{header}”; give each a name of its own.",
    )


class NoTextColumn(TableFault):
    """No header that looks like the text."""

    template = sentence(
        "errors",
        "None of the columns of “{file}” ({headers}) was recognized as the text; say which one it "
        "is, as in text=NAME.",
    )


class NoSuchColumn(TableFault):
    """A chosen column that the table does not have."""

    template = sentence("errors", "“{file}” has no column “{column}”; its columns are {headers}.")


class NoSuchPart(TableFault):
    """A chosen part that an article does not have."""

    template = sentence(
        "errors",
        "An article has no “{part}”, so “{file}” was not read; columns can be given for {parts}.",
    )


class ColumnTakenTwice(TableFault):
    """One column chosen for two parts."""

    template = sentence(
        "errors",
        "Column “{column}” of “{file}” was chosen for both {first} and {second}; choose it once.",
    )


class MalformedTable(TableFault):
    """Quotation marks that do not fit, or a cell without end."""

    template = sentence(
        "errors",
        "“{file}” has misplaced quotation marks, or a cell that never ends, at line {line}; double "
        "each quotation mark within a cell and put the cell in quotation marks.",
    )


FAULTS: dict[str, type[ImportFault]] = {}
"""Every fault by the name of its class: so a fault comes back from the worker process."""


def _register(base: type[ImportFault]) -> None:
    for kind in base.__subclasses__():
        FAULTS[kind.__name__] = kind
        _register(kind)


_register(ImportFault)
