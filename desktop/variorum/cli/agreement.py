"""``variorum agreement``."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from difflib import get_close_matches

from variorum.agreement.depth import deepest
from variorum.agreement.elsewhere import ELSEWHERE
from variorum.agreement.four_questions import four_questions
from variorum.agreement.selection import select
from variorum.agreement.settings import ALL_UNITS, BY, DONE_BY, MODES, Settings
from variorum.agreement.table import agreement_table
from variorum.agreement.variants import NAMED, OF_SPANS
from variorum.cli.agreement_tables import (
    EPILOG,
    chosen_settings,
    refuse_sets_of_one,
    run_cases,
    run_table,
)
from variorum.cli.beside import beside_lines, beside_misleading
from variorum.cli.figures import heading, left_out_lines, question_lines, table_lines
from variorum.cli.parsing import a_path, add_json, add_not_kept, count, listed
from variorum.cli.places import is_table, open_to_read, require_file
from variorum.cli.printing import print_json, say
from variorum.cli.progress import shown
from variorum.errors import sentence
from variorum.project.agreement import compared_records
from variorum.project.comparisons import comparison_named, settings_as_kept
from variorum.project.project import Project

_NEAREST = 3


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.epilog = EPILOG
    parser.set_defaults(refuse=parser.error)
    parser.add_argument(
        "project",
        metavar="PROJECT_OR_TABLE",
        nargs="?",
        type=a_path,
        help="the project’s file, or a table of ratings or spans",
    )
    add_choices(parser, ALL_UNITS)
    parser.add_argument(
        "--by",
        choices=[by for by in BY if by != "overview"],
        default=Settings().by,
        help="what has a row of its own (else %(default)s)",
    )
    parser.add_argument(
        "--measures",
        metavar="NAME,NAME,…",
        type=a_measure_list,
        default=(),
        help="these instead of the usual ones, as span_f1,u_alpha,gamma",
    )
    add_matching(parser)
    parser.add_argument(
        "--lengths",
        metavar="FILE",
        type=a_path,
        help="for a table of spans: document,length in characters",
    )
    parser.add_argument(
        "--cases", metavar="FILE", type=a_path, help="answer a file of worked examples instead"
    )
    add_json(parser)


_KEPT = ("coders", "unit", "depth", "done_by", "articles", "codebook", "by", "match")
"""What a kept comparison says."""


def a_measure_list(typed: str) -> tuple[str, ...]:
    """Return the measures that ``typed`` names."""
    names = listed(typed)
    for name in names:
        if name in ELSEWHERE:
            raise ArgumentTypeError(ELSEWHERE[name])
        if name not in NAMED and name not in OF_SPANS:
            nearest = ", ".join(get_close_matches(name, [*NAMED, *OF_SPANS], _NEAREST, 0))
            raise ArgumentTypeError(
                f"there is no measure “{name}”. Most like it are {nearest}; --help names all."
            )
    return names


def add_choices(parser: ArgumentParser, units: Sequence[str]) -> None:
    """Let ``parser`` take what is compared, and how intervals are made."""
    standard = Settings()
    parser.add_argument(
        "--coders",
        metavar="A,B,…",
        type=listed,
        default=(),
        help="names or ids; else all who have finished an article",
    )
    parser.add_argument(
        "--comparison",
        metavar="NAME",
        default="",
        help="one kept in the project: its coders, articles, unit, level, codebook and rule",
    )
    parser.add_argument("--unit", choices=units, help=f"(else {standard.unit})")
    parser.add_argument(
        "--depth",
        metavar="N",
        type=count,
        default=standard.depth,
        help="groups at this depth of a codebook stand for their codes, 1 are the topmost (else"
        " none do)",
    )
    parser.add_argument(
        "--done-by",
        choices=DONE_BY,
        default=standard.done_by,
        help="articles count that all coders finished, or any two of them (else %(default)s)",
    )
    parser.add_argument(
        "--articles", metavar="ID,ID,…", type=listed, default=(), help="these alone"
    )
    add_not_kept(parser)
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


def add_matching(parser: ArgumentParser) -> None:
    """Let ``parser`` take when spans match."""
    parser.add_argument(
        "--match",
        choices=MODES,
        default=Settings().match,
        help="when spans of two coders are the same, for measures of spans (else %(default)s)",
    )
    parser.add_argument(
        "--tolerance",
        metavar="N",
        type=count,
        default=Settings().tolerance,
        help="characters between edges that --match boundary allows (else %(default)s)",
    )


def settings_of(arguments: Namespace) -> Settings:
    """Return what ``add_choices`` took."""
    return Settings(
        coders=arguments.coders,
        unit=arguments.unit or Settings().unit,
        done_by=arguments.done_by,
        articles=arguments.articles,
        codebook=arguments.codebook,
        code=arguments.code,
        bootstrap=arguments.bootstrap,
        seed=arguments.seed,
        depth=arguments.depth,
    )


def as_kept(project: Project, arguments: Namespace, settings: Settings) -> Settings:
    """Return ``settings`` as the comparison that was named, if one was, has them."""
    name: str = arguments.comparison
    if not name:
        return settings
    standard = Settings()
    said = [one for one in _KEPT if getattr(settings, one) != getattr(standard, one)]
    if said or arguments.unit:
        options = ", ".join(f"--{one.replace('_', '-')}" for one in said or ("unit",))
        arguments.refuse(
            sentence("cli", "--comparison says all of that by itself; leave out {options}.").format(
                options=options
            )
        )
    return settings_as_kept(project, name, settings)


def run(arguments: Namespace) -> int:
    """Measure and print."""
    if (arguments.cases is None) == (arguments.project is None):
        arguments.refuse(
            sentence("cli", "Name a project or a table, or give --cases FILE, one of the two.")
        )
    if arguments.cases is not None:
        return run_cases(arguments)
    refuse_idle_tolerance(arguments)
    require_file(arguments.project)
    if is_table(arguments.project):
        if arguments.comparison:
            arguments.refuse(sentence("cli", "--comparison is for projects; a table keeps none."))
        return run_table(arguments)
    if arguments.lengths is not None:
        arguments.refuse(sentence("cli", "--lengths is for tables of spans; a project has texts."))
    return _run_project(arguments)


def refuse_idle_tolerance(arguments: Namespace) -> None:
    """End with the reason if a tolerance was given to a rule that has none."""
    if arguments.tolerance != Settings.tolerance and arguments.match != "boundary":
        arguments.refuse(
            sentence("cli", "--tolerance is for --match boundary; add that, or leave it out.")
        )


def refuse_what_would_not_count(arguments: Namespace, settings: Settings, project: Project) -> None:
    """End with the reason if an option was given that would change no figure."""
    of_spans = settings.unit == "span" or any(one in OF_SPANS for one in settings.measures)
    if settings.match != Settings.match and not of_spans:
        arguments.refuse(
            sentence("cli", "--match is for spans: ask --unit span, or --measures span_f1.")
        )
    levels = deepest(project.scheme)
    if settings.depth > levels:
        arguments.refuse(
            sentence(
                "cli", "The groups of the codebooks are {levels} deep; give --depth up to that."
            ).format(levels=levels)
        )


def _run_project(arguments: Namespace) -> int:
    settings = chosen_settings(arguments, settings_of(arguments))
    project = open_to_read(arguments.project)
    try:
        settings = as_kept(project, arguments, settings)
        refuse_sets_of_one(settings)
        refuse_what_would_not_count(arguments, settings, project)
        with shown(sentence("cli", "Resampling articles")) as progress:
            records = compared_records(project)
            table = agreement_table(records, settings, progress.step)
        if arguments.json:
            print_json([row.as_dict() for row in table.rows])
            return 0
        titles = {article.id: article.title for article in project.articles()}
        names = [coder.name for coder in project.coders() if coder.id in table.coders]
        scheme = project.scheme
        answers = []
        if settings.by == "codebook" and not settings.measures and not settings.code:
            answers = four_questions(records, settings, select(records, settings))
        misleading = beside_misleading(records, table)
        kept = arguments.comparison and comparison_named(project, arguments.comparison).name
    finally:
        project.close()
    say(
        *heading(table, names, titles, kept),
        *left_out_lines(table, titles),
        "",
        *table_lines(table, scheme, titles),
        *(beside_lines(misleading, scheme) if misleading else ()),
        *(question_lines(answers, scheme) if answers else ()),
    )
    return 0
