"""``variorum export``."""

from argparse import ArgumentParser, Namespace

from variorum.cli.parsing import a_path, add_json
from variorum.cli.places import offering_replace, open_to_read
from variorum.cli.printing import print_json, say
from variorum.cli.progress import shown
from variorum.formats.exporter import ExportOptions
from variorum.formats.exporters import EXPORTERS
from variorum.project.exchange import export, exporter_named


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("project", metavar="PROJECT", type=a_path, help="the project's file")
    parser.add_argument(
        "--format",
        required=True,
        choices=[exporter.name for exporter in EXPORTERS],
        help="csv: a folder of tables; json: one file with everything",
    )
    parser.add_argument(
        "--output", required=True, metavar="PATH", type=a_path, help="the folder or file to write"
    )
    parser.add_argument("--replace", action="store_true", help="write over what is there already")
    parser.add_argument(
        "--exact",
        action="store_true",
        help="leave cells as they are, even those that a spreadsheet would run as a formula",
    )
    parser.add_argument(
        "--for-excel",
        action="store_true",
        help="begin each table with a byte order mark, by which Excel knows UTF-8",
    )
    add_json(parser)
    parser.set_defaults(refuse=parser.error)


def run(arguments: Namespace) -> int:
    """Write the project."""
    if arguments.format != "csv" and (arguments.exact or arguments.for_excel):
        arguments.refuse("--exact and --for-excel are about tables: give them with --format csv.")
    options = ExportOptions(
        replace=arguments.replace, exact=arguments.exact, for_excel=arguments.for_excel
    )
    project = open_to_read(arguments.project)
    try:
        with shown("Writing") as progress, offering_replace():
            exporter = exporter_named(arguments.format)
            export(project, arguments.output, exporter, options, progress)
    finally:
        project.close()
    if arguments.json:
        print_json({"format": arguments.format, "output": str(arguments.output.absolute())})
    else:
        say(f"Wrote {arguments.output.absolute()}.")
    return 0
