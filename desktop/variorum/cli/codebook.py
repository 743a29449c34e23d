"""``variorum codebook check``."""

from argparse import ArgumentParser, Namespace

from variorum.cli.books import files_of
from variorum.cli.printing import complain, counted, say
from variorum.codebook.faults import CodebookFaulty
from variorum.codebook.reading import read_codebooks
from variorum.errors import sentence
from variorum.model.codebook import CodebookParts


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("act", metavar="check", choices=["check"], help="list every fault")
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="YAML files; those given together may point to each other's codes",
    )


def run(arguments: Namespace) -> int:
    """List every fault of the files, or say what is in them."""
    files = files_of(arguments.files)
    try:
        books = read_codebooks(files)
    except CodebookFaulty as faulty:
        say(*map(str, faulty.faults))
        count = counted(len(faulty.faults), "fault", "faults")
        complain(sentence("cli", "{count} to mend, listed with file and line.").format(count=count))
        return 1
    say(*(_summary(file, book) for file, book in zip(files, books, strict=True)))
    return 0


def _summary(file: str, book: CodebookParts) -> str:
    codes = counted(len(book.codes), "code", "codes")
    groups = counted(len(book.groups), "group", "groups")
    return f"{file}: {book.codebook.title} ({book.codebook.id}), {codes} in {groups}, no fault."
