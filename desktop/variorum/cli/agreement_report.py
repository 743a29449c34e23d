"""``variorum agreement report``."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace

from variorum.agreement.headline import TENTATIVE
from variorum.agreement.settings import ALL_UNITS
from variorum.cli.agreement import (
    add_choices,
    add_matching,
    as_kept,
    refuse_idle_tolerance,
    refuse_what_would_not_count,
    settings_of,
)
from variorum.cli.parsing import a_path, add_json, count
from variorum.cli.places import offering_replace, open_to_read, require_project
from variorum.cli.printing import counted, print_json, say
from variorum.cli.progress import shown
from variorum.errors import sentence
from variorum.project.comparisons import comparison_named
from variorum.project.reporting import write_report
from variorum.report.language import LANGUAGES, language_of
from variorum.report.settings import ReportSettings


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("project", metavar="PROJECT", type=a_path, help="the project's file")
    parser.add_argument(
        "--output", required=True, metavar="FOLDER", type=a_path, help="the folder to write to"
    )
    parser.add_argument("--replace", action="store_true", help="write over what is there already")
    parser.set_defaults(refuse=parser.error)
    add_choices(parser, ALL_UNITS)
    add_matching(parser)
    parser.add_argument(
        "--limit",
        metavar="X",
        type=_limit,
        default=TENTATIVE,
        help="how many more articles until intervals are above this (else %(default)s)",
    )
    parser.add_argument(
        "--batch",
        metavar="N",
        type=_batch,
        default=None,
        help="articles in a batch, for agreement over time (else eight batches at most)",
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default=LANGUAGES[0],
        help="of the pages, tables and pictures; data and CSV stay as they are (else %(default)s)",
    )
    add_json(parser)


def run(arguments: Namespace) -> int:
    """Write the report."""
    require_project(arguments.project, "agreement report")
    refuse_idle_tolerance(arguments)
    project = open_to_read(arguments.project)
    try:
        kept = arguments.comparison
        chosen = replace(
            settings_of(arguments), match=arguments.match, tolerance=arguments.tolerance
        )
        compared = as_kept(project, arguments, chosen)
        refuse_what_would_not_count(arguments, compared, project)
        settings = ReportSettings(
            comparison=comparison_named(project, kept).name if kept else "",
            compared=compared,
            limit=arguments.limit,
            batch=arguments.batch,
        )
        with shown(sentence("cli", "Writing the report")) as progress, offering_replace():
            files = write_report(
                project,
                settings,
                arguments.output.absolute(),
                language=language_of(arguments.language),
                replace_files=arguments.replace,
                step=progress.step,
            )
    finally:
        project.close()
    if arguments.json:
        print_json(
            {"output": str(arguments.output.absolute()), "files": [str(one) for one in files]}
        )
    else:
        say(f"Wrote {counted(len(files), 'file', 'files')}. Begin with {files[0]}.")
    return 0


def _limit(typed: str) -> float:
    try:
        limit = float(typed)
    except ValueError:
        limit = 1.0
    if not 0 <= limit < 1:
        raise ArgumentTypeError(f"“{typed}” is not a number from 0 to below 1, such as 0.8.")
    return limit


def _batch(typed: str) -> int:
    size = count(typed)
    if not size:
        raise ArgumentTypeError("a batch has one article at least.")
    return size
