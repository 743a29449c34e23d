"""``variorum demo``."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from variorum.cli.parsing import a_path
from variorum.cli.places import pasteable
from variorum.cli.printing import complain, say
from variorum.cli.window import OpenWindow, has_screen
from variorum.errors import sentence
from variorum.project.project import with_ending
from variorum.project.sample import make_sample
from variorum.store.opening import examine


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "project",
        metavar="PROJECT",
        nargs="?",
        type=a_path,
        help="where to make it (else in your own data folder); what is there already is kept",
    )
    parser.add_argument("--no-window", action="store_true", help="make it, but do not open it")


def run(arguments: Namespace) -> int | OpenWindow:
    """Make the sample project unless it is there, then open it or say what can be done with it."""
    screen = arguments.no_window or has_screen()
    if not screen:
        complain(
            sentence("cli", "There is no screen to show a window on, so here is the command line.")
        )
    path = make_sample(arguments.project).absolute()
    examine(path)
    if screen and not arguments.no_window:
        return OpenWindow(path)
    say(*_what_can_be_done(path))
    return 0


def _what_can_be_done(path: Path) -> list[str]:
    project = str(path)
    tables, whole = str(path.with_name("sample-tables")), str(path.with_name("sample.json"))
    copy = str(with_ending(path.with_name("copy")))
    acts = (
        (
            "How far do its coders agree?",
            ("agreement", project, "--by", "codebook"),
            ("agreement", project, "--by", "code", "--codebook", "extradition", "--json"),
        ),
        (
            "Export tables for R, pandas and spreadsheets, or everything as JSON:",
            ("export", project, "--format", "csv", "--output", tables),
            ("export", project, "--format", "json", "--output", whole),
        ),
        ("Make an equal project from that JSON:", ("new", copy, "--from", whole)),
        ("Does everything in it hold together?", ("check", project)),
        ("Look at it in the window, where there is a screen:", ("open", project)),
    )
    lines = [f"The sample project is {project}", "Try these:"]
    for question, *commands in acts:
        lines += ["", question, *(f"    {pasteable(*words)}" for words in commands)]
    return lines
