"""What may be typed after ``variorum``, and what is said of wrong usage."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from variorum import __version__
from variorum.cli.printing import WRONG_USAGE, visible

CODER_VARIABLE = "VARIORUM_CODER"


@dataclass(frozen=True)
class Command:
    """A command: its name, its module in this folder, and what it does in a few words."""

    name: str
    module: str
    help: str


class Parser(argparse.ArgumentParser):
    """An argparse parser that takes no half words and shows what was typed safely."""

    def __init__(self, prog: str, description: str, epilog: str = "") -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    @override
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USAGE, f"{self.format_usage()}{self.prog}: {visible(message)}\n")


def top_parser(commands: Sequence[Command]) -> Parser:
    """Return the parser of the program itself, which knows the names of its ``commands``."""
    width = max(len(command.name) for command in commands) + 2
    lines = [f"  {command.name:{width}}{command.help}" for command in commands]
    parser = Parser(
        "variorum",
        "Hand-code news articles, compare coders, publish the agreement."
        "\nWithout a command, the window opens.",
        "\n".join(["commands:", *lines, "", "variorum COMMAND --help tells more of each."]),
    )
    parser.add_argument("--version", action="version", version=f"Variorum {__version__}")
    parser.add_argument(
        "command",
        nargs="?",
        metavar="COMMAND",
        choices=[command.name for command in commands],
        help="one of the commands below",
    )
    return parser


def command_parser(command: Command) -> Parser:
    """Return the parser of ``command``, to which its module adds what it takes."""
    description = f"{command.help[0].upper()}{command.help[1:]}."
    return Parser(f"variorum {command.name}", description)


def add_json(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take ``--json``."""
    parser.add_argument(
        "--json", action="store_true", help="print one JSON document and nothing else"
    )


def add_coder(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take ``--coder``, or find it in the environment."""
    parser.add_argument(
        "--coder",
        metavar="NAME",
        default=None,
        help=f"whose work it is (or set {CODER_VARIABLE}); a new name is added to the project",
    )


def coder_of(arguments: argparse.Namespace) -> str | None:
    """Return the coder's name as given, else from the environment, else None."""
    given: str | None = arguments.coder
    return given if given is not None else os.environ.get(CODER_VARIABLE) or None


def a_path(typed: str) -> Path:
    """Return ``typed`` as a path that has a name."""
    path = Path(typed)
    if not typed or not path.absolute().name:
        raise argparse.ArgumentTypeError(f"“{typed}” names no file or folder")
    return path if path.name not in {"", ".."} else path.resolve()


def listed(typed: str) -> tuple[str, ...]:
    """Return the parts of ``typed`` between its commas, without blanks around them."""
    parts = tuple(part.strip() for part in typed.split(","))
    if not all(parts):
        raise argparse.ArgumentTypeError(f"nothing stands at one side of a comma in “{typed}”")
    return parts


def count(typed: str) -> int:
    """Return ``typed`` as a whole number that is not below 0."""
    if not (typed.isascii() and typed.isdigit()):
        raise argparse.ArgumentTypeError(f"“{typed}” is no whole number from 0 on")
    return int(typed)
