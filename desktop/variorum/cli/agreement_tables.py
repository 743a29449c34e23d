"""``variorum agreement`` on a table of ratings or spans, and on worked examples."""

import textwrap
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from variorum.agreement.cases.answers import answers
from variorum.agreement.cluster_measures import CLUSTER_MEASURES
from variorum.agreement.metrics import METRICS
from variorum.agreement.settings import Settings
from variorum.agreement.table import AgreementTable
from variorum.agreement.variants import OF_SPANS, PLAIN, WEIGHTED
from variorum.agreement.weights import WEIGHTINGS
from variorum.cli.figures import table_lines
from variorum.cli.places import find_project
from variorum.cli.printing import complain, counted, print_json, say
from variorum.cli.progress import shown
from variorum.errors import sentence
from variorum.formats.encodings import decode
from variorum.formats.files import read_bytes, read_head
from variorum.formats.ratings_table import RatingsTable, SpansTable, read_lengths, read_ratings
from variorum.formats.reading import file_name
from variorum.model.codebook import Scheme
from variorum.model.comparison import Unit
from variorum.project.project import ENDING
from variorum.project.ratings import ratings_agreement, spans_agreement

_WIDTH = 96
_TABLES_ARE = (
    "A table is CSV: unit,coder,value, or one column for each coder, both with document if wished;"
    "\nor document,coder,start,end,code with entity if wished, and --lengths. In a table of spans"
    "\n--coders names everybody: whoever has no span in a document found nothing there. In one of"
    "\nratings whoever is named and has none is missing everywhere."
)
_MEASURES = textwrap.fill(
    f"Measures of units: {', '.join(PLAIN)}; of these {', '.join(WEIGHTED)} also with"
    f" {' or '.join(f'_{one}' for one in WEIGHTINGS[1:])} at the end, krippendorff_alpha with"
    f" {', '.join(f'_{one}' for one in METRICS[1:])}. Measures of spans: {', '.join(OF_SPANS)}.",
    _WIDTH,
    break_long_words=False,
)
EPILOG = f"{_TABLES_ARE}\n\n{_MEASURES}"
_DATABASE = b"SQLite format 3\0"
_TABLES = frozenset({".csv", ".tsv", ".txt"})
_OF_ANY_LENGTH = frozenset(
    {"span_f1", "gamma", "gamma_cat", "gamma_disorder", "entity_link_agreement"}
).union(measure.name for measure in CLUSTER_MEASURES)
"""Measures for which it does not matter how long documents are."""


def is_table(named: Path) -> bool:
    """Tell by its content whether a file is a table rather than a project."""
    path = find_project(named)
    if not path.is_file() or path.suffix == ENDING:
        return False
    head, size = read_head(path)
    if not size:
        return path.suffix.lower() in _TABLES
    return not head.startswith(_DATABASE)


def chosen_settings(arguments: Namespace, settings: Settings) -> Settings:
    """Return ``settings`` with what this command alone takes."""
    return replace(
        settings,
        by=arguments.by,
        measures=arguments.measures,
        match=arguments.match,
        tolerance=arguments.tolerance,
    )


def run_table(arguments: Namespace) -> int:
    """Measure a table and print."""
    table = read_ratings(arguments.project)
    why = _not_of_tables(arguments, table)
    if why is not None:
        arguments.refuse(why)
    with shown(sentence("cli", "Resampling articles")) as progress:
        if isinstance(table, RatingsTable):
            found = ratings_agreement(table, _settings(arguments, "article"), progress.step)
        else:
            unit: Unit = arguments.unit or "character"
            settings = _settings(arguments, unit)
            lengths = _lengths(arguments, table)
            found = spans_agreement(table, lengths, settings, progress.step)
    if arguments.json:
        print_json([row.as_dict() for row in found.rows])
        return 0
    titles = {one: one for one in found.counted_articles}
    lines = table_lines(found, Scheme(), titles)
    say(*_heading(found, isinstance(table, SpansTable)), "", *lines)
    return 0


def _settings(arguments: Namespace, unit: Unit) -> Settings:
    return chosen_settings(
        arguments,
        Settings(
            coders=arguments.coders,
            unit=unit,
            articles=arguments.articles,
            code=arguments.code,
            bootstrap=arguments.bootstrap,
            seed=arguments.seed,
        ),
    )


def _not_of_tables(arguments: Namespace, table: RatingsTable | SpansTable) -> str | None:
    """Return why what was asked for cannot be had of ``table``, None where it can."""
    spans = isinstance(table, SpansTable)
    if arguments.unit in {"paragraph", "sentence", "token"}:
        return sentence(
            "cli", "A table holds no text, so it has no {unit}s; leave --unit out."
        ).format(unit=arguments.unit)
    if arguments.unit in {"character", "span"} and not spans:
        return sentence("cli", "A table of ratings has no {unit}s; leave --unit out.").format(
            unit=arguments.unit
        )
    if arguments.by == "group" or arguments.codebook or arguments.depth:
        return sentence("cli", "A table has no codebook and no groups; ask --by code.")
    if arguments.lengths is not None and not spans:
        return sentence("cli", "--lengths is for tables of spans; this one holds ratings.")
    needed = not arguments.measures or not {*arguments.measures} <= _OF_ANY_LENGTH
    if spans and needed and arguments.lengths is None:
        return sentence(
            "cli",
            "Give --lengths FILE with the columns document and length: what nobody marked counts "
            "too.",
        )
    return None


def _lengths(arguments: Namespace, table: SpansTable) -> Mapping[str, int] | None:
    if arguments.lengths is None:
        return None
    lengths = read_lengths(arguments.lengths)
    table.check(lengths)
    return lengths


def _heading(table: AgreementTable, spans: bool) -> list[str]:
    """Return what is compared."""
    unit = f"Unit: {table.settings.unit}." if spans else "Unit: a row of the table."
    lines = [f"Coders: {', '.join(sorted(table.coders))}. {unit}"]
    many = counted(len(table.counted_articles), "document counts", "documents count")
    lines.append(f"{many}.")
    if table.settings.bootstrap and table.settings.by != "article":
        lines.append(
            f"In brackets 95 % intervals from {table.settings.bootstrap:,} resamples of the"
            f" documents (seed {table.settings.seed}); none below 10."
        )
    return lines


def run_cases(arguments: Namespace) -> int:
    """Answer a file of worked examples and print; those that cannot be computed are told."""
    path: Path = arguments.cases
    found = answers(decode(read_bytes(path), file_name(path)).text, file_name(path))
    if arguments.json:
        print_json(found)
    else:
        say(*(f"{name}: {_value(answer)}" for name, answer in found.items()))
    errors = [str(answer["error"]) for answer in found.values() if "error" in answer]
    for error in errors:
        complain(error)
    return 1 if errors else 0


def _value(answer: Mapping[str, object]) -> str:
    value = answer.get("value")
    if isinstance(value, float):
        return f"{value:z.4f}"
    reason = answer.get("reason")
    return f"undefined: {reason}" if reason else "see --json"
