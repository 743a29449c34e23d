"""``variorum new``."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import ExitStack

from variorum.cli.books import files_of
from variorum.cli.interrupts import Interrupt, whole
from variorum.cli.parsing import a_path, add_coder, coder_of
from variorum.cli.printing import counted, say
from variorum.cli.progress import shown
from variorum.codebook.reading import read_codebooks
from variorum.data import CODEBOOK_NAMES
from variorum.errors import sentence
from variorum.model.codebook import CodebookParts
from variorum.project.codebooks import add_codebooks
from variorum.project.exchange import project_from_json
from variorum.project.project import Project, create_project


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "project", metavar="PROJECT", type=a_path, help="its file; “.variorum” is added to the name"
    )
    parser.add_argument(
        "--codebook",
        metavar="NAME_OR_FILE",
        nargs="+",
        action="extend",
        default=[],
        help=f"codebooks to begin with: YAML files, or {', '.join(CODEBOOK_NAMES)}",
    )
    parser.add_argument(
        "--from",
        dest="origin",
        metavar="FILE.json",
        type=a_path,
        help="make it equal to the project in this JSON file",
    )
    add_coder(parser)
    parser.set_defaults(refuse=parser.error)


def run(arguments: Namespace) -> int:
    """Make the project."""
    books: Sequence[CodebookParts] = ()
    if arguments.origin is None:
        books = read_codebooks(files_of(arguments.codebook))
    elif arguments.codebook:
        arguments.refuse("--from brings its own codebooks: leave --codebook out.")
    with ExitStack() as undo:
        with whole() as interrupt:
            if arguments.origin is None:
                project = create_project(arguments.project)
            else:
                project = _from_json(arguments, interrupt)
            undo.callback(project.path.unlink)
            undo.callback(project.close)
            if arguments.origin is None:
                _furnish(project, coder_of(arguments), books)
        said = f"Made {project.path}: {_contents(project)}."
        undo.pop_all()
    with whole():
        project.close()
    say(said)
    return 0


def _from_json(arguments: Namespace, interrupt: Interrupt) -> Project:
    # A name from the environment would make the new project another than that in the file.
    coder = arguments.coder or ""
    with shown(sentence("cli", "Reading"), interrupt) as progress:
        return project_from_json(
            arguments.project, arguments.origin, coder_name=coder, progress=progress
        )


def _furnish(project: Project, coder: str | None, books: Sequence[CodebookParts]) -> None:
    if coder is not None:
        project.use_coder(coder)
    if books:
        add_codebooks(project, books)


def _contents(project: Project) -> str:
    scheme = project.scheme
    titles = "; ".join(f"{book.title} ({book.id})" for book in scheme.codebooks)
    return ", ".join(
        [
            f"codebooks {titles}" if titles else "no codebook yet",
            counted(len(project.articles()), "article", "articles"),
            counted(len(project.coders()), "coder", "coders"),
        ]
    )
