"""``variorum agreement``."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from variorum.agreement.settings import BY, DONE_BY, UNITS, Settings
from variorum.cli.figures import heading, left_out_lines, table_lines
from variorum.cli.parsing import a_path, add_json, count, listed
from variorum.cli.places import open_to_read
from variorum.cli.printing import print_json, say
from variorum.cli.progress import shown
from variorum.errors import sentence
from variorum.project.agreement import agreement


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("project", metavar="PROJECT", type=a_path, help="the project's file")
    add_choices(parser)
    parser.add_argument(
        "--by",
        choices=[by for by in BY if by != "overview"],
        default=Settings().by,
        help="what has a row of its own (else %(default)s)",
    )
    add_json(parser)


def add_choices(parser: ArgumentParser) -> None:
    """Let ``parser`` take what is compared, and how intervals are made."""
    standard = Settings()
    parser.add_argument(
        "--coders",
        metavar="A,B,…",
        type=listed,
        default=(),
        help="names or ids; else all who have finished an article",
    )
    parser.add_argument("--unit", choices=UNITS, default=standard.unit, help="(else %(default)s)")
    parser.add_argument(
        "--done-by",
        choices=DONE_BY,
        default=standard.done_by,
        help="articles count that all coders finished, or any two of them (else %(default)s)",
    )
    parser.add_argument(
        "--articles", metavar="ID,ID,…", type=listed, default=(), help="these alone"
    )
    parser.add_argument("--codebook", metavar="NAME", default="", help="this one alone")
    parser.add_argument("--code", metavar="ID", default="", help="this one alone")
    parser.add_argument(
        "--bootstrap",
        metavar="N",
        type=count,
        default=standard.bootstrap,
        help="resamples of the articles for the 95 %% intervals, 0 for none (else %(default)s)",
    )
    parser.add_argument(
        "--seed",
        metavar="S",
        type=count,
        default=standard.seed,
        help="the same seed gives the same intervals (else %(default)s)",
    )


def settings_of(arguments: Namespace) -> Settings:
    """Return what ``add_choices`` took."""
    return Settings(
        coders=arguments.coders,
        unit=arguments.unit,
        done_by=arguments.done_by,
        articles=arguments.articles,
        codebook=arguments.codebook,
        code=arguments.code,
        bootstrap=arguments.bootstrap,
        seed=arguments.seed,
    )


def run(arguments: Namespace) -> int:
    """Measure and print."""
    settings = replace(settings_of(arguments), by=arguments.by)
    project = open_to_read(arguments.project)
    try:
        with shown(sentence("cli", "Resampling articles")) as progress:
            table = agreement(project, settings, progress.step)
        if arguments.json:
            print_json([row.as_dict() for row in table.rows])
            return 0
        titles = {article.id: article.title for article in project.articles()}
        names = [coder.name for coder in project.coders() if coder.id in table.coders]
        scheme = project.scheme
    finally:
        project.close()
    say(
        *heading(table, names, titles),
        *left_out_lines(table, titles),
        "",
        *table_lines(table, scheme, titles),
    )
    return 0
