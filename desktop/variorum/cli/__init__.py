"""The command line: one module a command, each with ``add_arguments`` and ``run``."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module

from variorum.cli.parsing import Command, command_parser, top_parser
from variorum.cli.printing import complain, print_json
from variorum.cli.window import OpenWindow
from variorum.codebook.faults import CodebookFaulty
from variorum.errors import VariorumError, sentence

COMMANDS: tuple[Command, ...] = (
    Command("open", "open", sentence("cli", "open a project in the window")),
    Command("demo", "demo", sentence("cli", "make the sample project and open it")),
    Command("new", "new", sentence("cli", "make a new project")),
    Command("import", "import_", sentence("cli", "bring articles or a colleague's work in")),
    Command("export", "export", sentence("cli", "write the project as CSV tables or JSON")),
    Command("agreement", "agreement", sentence("cli", "measure how far the coders agree")),
    Command(
        "agreement report",
        "agreement_report",
        sentence("cli", "write tables, pictures, methods and data of agreement to a folder"),
    ),
    Command("adjudicate", "adjudicate", sentence("cli", "settle by rule what coders agree in")),
    Command("codebook", "codebook", sentence("cli", "find every fault of a codebook file")),
    Command("check", "check", sentence("cli", "compare what a project says with what it holds")),
)
"""In the order of the help. A command's module is loaded only when it is the one that runs."""

INTERRUPTED = 130
"""What shells expect of a program that Ctrl+C ended."""


class SystemRefused(VariorumError):
    """The operating system did not let something be done with a file."""

    template = sentence(
        "errors", "The system refused {file} ({why}). Check its name and your rights to it."
    )


def main(argv: Sequence[str]) -> int | OpenWindow:
    """Do what ``argv`` says, without the program's name.

    Returns the exit code (0 done, 1 a fault of the world, 2 wrong usage) or the wish for a window.
    """
    try:
        return _run(argv)
    except SystemExit as end:
        # This is how argparse ends after --help, --version and wrong usage.
        return end.code if isinstance(end.code, int) else 0
    except KeyboardInterrupt:
        complain(sentence("cli", "Stopped."))
        return INTERRUPTED


def _run(argv: Sequence[str]) -> int | OpenWindow:
    # The longest name decides: `agreement report` is never a project of that name.
    named = [one for one in COMMANDS if one.name.split() == list(argv[: len(one.name.split())])]
    command = max(named, key=lambda one: len(one.name), default=None)
    if command is None:
        top_parser(COMMANDS).understood(argv)
        return _answered(_window_alone, Namespace())
    module = import_module(f"variorum.cli.{command.module}")
    parser = command_parser(command)
    module.add_arguments(parser)
    rest = argv[len(command.name.split()) :]
    within = f"{command.name} "
    longer = [one.name.removeprefix(within) for one in COMMANDS if one.name.startswith(within)]
    parser.check_second_word(rest, longer)
    outcome = _answered(module.run, parser.understood(rest))
    sys.stdout.flush()
    return outcome


def _window_alone(_: Namespace) -> OpenWindow:
    return OpenWindow.on_a_screen(None)


def _answered(run: Callable[[Namespace], int | OpenWindow], given: Namespace) -> int | OpenWindow:
    """Run a command; a fault of the world is told and ends with 1."""
    try:
        return _refusals_in_words(run, given)
    except VariorumError as fault:
        complain(*_lines(fault))
        if getattr(given, "json", False):
            print_json({"error": str(fault)})
        return 1


def _refusals_in_words(
    run: Callable[[Namespace], int | OpenWindow], given: Namespace
) -> int | OpenWindow:
    try:
        return run(given)
    except BrokenPipeError:
        raise
    except OSError as refused:
        raise SystemRefused(
            file=refused.filename or "a file", why=refused.strerror or type(refused).__name__
        ) from refused


def _lines(fault: VariorumError) -> list[str]:
    """Return ``fault`` as a sentence, followed by what it lists."""
    if isinstance(fault, CodebookFaulty):
        return [fault.template.partition("\n")[0], *map(str, fault.faults)]
    return [str(fault)]
