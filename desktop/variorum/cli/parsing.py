"""What may be typed after ``variorum``, and what is said of wrong usage."""

import argparse
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import takewhile
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from variorum import __version__
from variorum.cli.printing import WRONG_USAGE, visible

_MUCH_ALIKE = 0.75
_MISSING = "the following arguments are required: "
CODER_VARIABLE = "VARIORUM_CODER"


@dataclass(frozen=True)
class Command:
    """A command: its name, its module in this folder, and what it does in a few words."""

    name: str
    module: str
    help: str


class Parser(argparse.ArgumentParser):
    """An argparse parser that takes no half words and says in a sentence what is wrong."""

    def __init__(self, prog: str, description: str, epilog: str = "") -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            exit_on_error=False,
        )

    def understood(self, words: Sequence[str]) -> argparse.Namespace:
        """Return what ``words`` say; end with a sentence where they are wrong."""
        unknown = next((word for word in _options(words) if not self._knows(word)), None)
        if unknown is not None:
            self.error(self._no_option(unknown))
        try:
            given, left = self.parse_known_intermixed_args(words)
        except argparse.ArgumentError as fault:
            self.error(_in_words(fault))
        if left:
            self.error(
                f"“{left[0]}” is one word too many. Put a name that has blanks in quotation marks."
            )
        return given

    def _knows(self, option: str) -> bool:
        return option in self._option_string_actions

    def _no_option(self, unknown: str) -> str:
        shown = [
            name
            for name, action in self._option_string_actions.items()
            if action.help != argparse.SUPPRESS
        ]
        near = get_close_matches(unknown, shown, 1, _MUCH_ALIKE)
        remedy = f"Did you mean {near[0]}?" if near else f"“{self.prog} --help” names all."
        return f"There is no option {unknown}. {remedy}"

    @override
    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.choices is not None and value not in action.choices:
            names = [*map(str, action.choices)]
            near = get_close_matches(str(value), names, 1, _MUCH_ALIKE)
            meant = f" Did you mean {near[0]}?" if near else ""
            raise argparse.ArgumentError(
                action, f"there is no “{value}”.{meant} Choose one of: {', '.join(names)}."
            )

    def check_second_word(self, typed: Sequence[str], words: Sequence[str]) -> None:
        """End with a sentence where what was ``typed`` begins like one of ``words``.

        A file of that name is no slip, with or without its ending.
        """
        first = next(iter(typed), "-")
        near = get_close_matches(first, words, 1, _MUCH_ALIKE)
        if near and not first.startswith("-") and not _is_there(first):
            self.error(
                f"“{first}” is no file and no command. Did you mean “{self.prog} {near[0]}”?"
            )

    @override
    def error(self, message: str) -> NoReturn:
        if message.startswith(_MISSING):
            missing = message.removeprefix(_MISSING)
            both = " and ".join(missing.split(", "))
            message = f"Give {both} too. “{self.prog} --help” tells more."
        self.exit(WRONG_USAGE, f"{self.prog}: {visible(message)}\n")


class _NotKept(argparse.Action):
    """An option that projects have no records for."""

    @override
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        parser.error(
            f"{self.option_strings[0]} cannot be used: projects keep no rounds and no sets of"
            " articles yet. Choose articles with --articles ID,ID,…."
        )


def _is_there(typed: str) -> bool:
    path = Path(typed)
    return path.exists() or any(one.stem == path.name for one in path.parent.glob("*.*"))


def _options(words: Sequence[str]) -> Iterator[str]:
    """Yield the options among ``words``, without their values; a number below 0 is none."""
    for word in takewhile(lambda one: one != "--", words):
        if word.startswith("-") and not word[1:2].isdigit():
            yield word.partition("=")[0]


def _in_words(fault: argparse.ArgumentError) -> str:
    if fault.message.startswith("expected"):
        return f"{fault.argument_name} needs a value after it."
    if fault.message.startswith("ignored explicit argument"):
        return f"{fault.argument_name} takes no value."
    return f"{fault.argument_name}: {fault.message}"


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


def add_not_kept(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` answer ``--round`` and ``--set`` by what to give instead."""
    for name in ("--round", "--set"):
        parser.add_argument(
            name,
            nargs="?",
            action=_NotKept,
            dest=argparse.SUPPRESS,
            default=argparse.SUPPRESS,
            help=argparse.SUPPRESS,
        )


def coder_of(arguments: argparse.Namespace) -> str | None:
    """Return the coder's name as given, else from the environment, else None."""
    given: str | None = arguments.coder
    return given if given is not None else os.environ.get(CODER_VARIABLE) or None


def a_path(typed: str) -> Path:
    """Return ``typed`` as a path that has a name."""
    path = Path(typed)
    if not typed or not path.absolute().name:
        raise argparse.ArgumentTypeError(f"“{typed}” names no file or folder.")
    return path if path.name not in {"", ".."} else path.resolve()


def listed(typed: str) -> tuple[str, ...]:
    """Return the parts of ``typed`` between its commas, without blanks around them."""
    parts = tuple(part.strip() for part in typed.split(","))
    if not all(parts):
        raise argparse.ArgumentTypeError(
            f"nothing stands at one side of a comma in “{typed}”. Put names between commas."
        )
    return parts


def count(typed: str) -> int:
    """Return ``typed`` as a whole number that is not below 0."""
    if not (typed.isascii() and typed.isdigit()):
        raise argparse.ArgumentTypeError(f"“{typed}” is not 0, 1, 2 or another whole number.")
    return int(typed)
