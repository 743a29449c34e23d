"""``variorum check``."""

from argparse import ArgumentParser, Namespace

from variorum.cli.parsing import a_path
from variorum.cli.places import open_to_read
from variorum.cli.printing import complain, counted, say
from variorum.errors import sentence
from variorum.store.checking import CheckReport, check_file


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("project", metavar="PROJECT", type=a_path, help="the project's file")


def run(arguments: Namespace) -> int:
    """Check the file's structure, each text's hash, each quote and each reference."""
    project = open_to_read(arguments.project)
    try:
        report = check_file(project.path, project.reader)
        name, backups = project.path.name, project.backup_folder
    finally:
        project.close()
    if report.findings:
        say(*(finding.what for finding in report.findings))
        say(f"Looked at {_counts(report)}.")
        found = counted(len(report.findings), "thing is", "things are")
        complain(
            sentence(
                "cli",
                "{found} not right in {file}, as listed. It was left as it is; backups of it are"
                " in {backups}.",
            ).format(found=found, file=name, backups=backups)
        )
        return 1
    say(
        f"{name} holds together: {_counts(report)}; every text is as imported, every quote as in"
        " its text, every reference leads somewhere."
    )
    return 0


def _counts(report: CheckReport) -> str:
    return ", ".join(
        (
            counted(report.articles, "article", "articles"),
            counted(report.codings, "coding", "codings"),
            counted(report.links, "link", "links"),
            counted(report.entities, "entity", "entities"),
        )
    )
