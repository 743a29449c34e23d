"""``variorum open``."""

from argparse import ArgumentParser, Namespace

from variorum.cli.parsing import a_path
from variorum.cli.places import find_project
from variorum.cli.window import OpenWindow
from variorum.store.opening import examine


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("project", metavar="PROJECT", type=a_path, help="the project's file")


def run(arguments: Namespace) -> OpenWindow:
    """Ask for a window with the project."""
    path = find_project(arguments.project)
    # What is no project is told here: a window that only says so helps nobody who typed this.
    examine(path)
    return OpenWindow.on_a_screen(path)
