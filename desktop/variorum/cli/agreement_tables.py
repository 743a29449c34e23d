"""``variorum agreement`` on a table of ratings or spans, and on worked examples."""

import textwrap
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from variorum.agreement.cases.answers import answers
from variorum.agreement.cluster_measures import CLUSTER_MEASURES
from variorum.agreement.facts import FEW_DOCUMENTS
from variorum.agreement.metrics import METRICS
from variorum.agreement.settings import MeasureOfSets, Settings
from variorum.agreement.table import AgreementTable
from variorum.agreement.variants import NAMED, OF_SPANS, PLAIN, WEIGHTED
from variorum.agreement.weights import WEIGHTINGS
from variorum.cli.figures import Drawn, gamma_lines, table_lines, unit_words
from variorum.cli.places import require_file
from variorum.cli.printing import complain, counted, print_json, say
from variorum.cli.progress import shown
from variorum.errors import VariorumError, sentence
from variorum.formats.encodings import decode
from variorum.formats.files import read_bytes, read_head
from variorum.formats.ratings_table import RatingsTable, SpansTable, read_lengths, read_ratings
from variorum.formats.reading import file_name
from variorum.model.codebook import Scheme
from variorum.model.comparison import Unit
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
_OFTEN_MISSING = frozenset({"NA", "N/A", "NaN", "nan", "null", "NULL", "None", "."})
"""What other programs write for a missing value."""
_BLANKS = b"\xef\xbb\xbf \t\r\n"
_OF_ENTITIES = frozenset({"entity_link_agreement", *(measure.name for measure in CLUSTER_MEASURES)})
_OF_ANY_LENGTH = _OF_ENTITIES | {"span_f1", "gamma", "gamma_cat", "gamma_disorder"}
"""Measures for which it does not matter how long documents are."""


class JsonNotTable(VariorumError):
    """JSON where a table is needed."""

    template = sentence(
        "errors",
        "{file} is JSON, not a table. Answer worked examples with --cases {file}, or make a"
        " project of Variorum’s own JSON with “variorum new PROJECT --from {file}”.",
    )


def chosen_settings(arguments: Namespace, settings: Settings) -> Settings:
    """Return ``settings`` with what this command alone takes."""
    return replace(
        settings,
        by=arguments.by,
        measures=arguments.measures,
        match=arguments.match,
        tolerance=arguments.tolerance,
    )


def refuse_sets_of_one(settings: Settings) -> None:
    """Look whether measures of sets of codes are asked of codes or groups by themselves.

    Raises:
        MeasureOfSets: if so; without a word there would be no row for them.
    """
    alone = settings.code or settings.by in {"group", "code"}
    for name in settings.measures if alone else ():
        if name in NAMED and NAMED[name].of_sets:
            raise MeasureOfSets(measure=name)


def run_table(arguments: Namespace) -> int:
    """Measure a table and print."""
    if read_head(arguments.project)[0].lstrip(_BLANKS)[:1] in {b"{", b"["}:
        raise JsonNotTable(file=arguments.project)
    table = read_ratings(arguments.project)
    why = _not_of_tables(arguments, table)
    if why is not None:
        arguments.refuse(why)
    with shown(sentence("cli", "Drawing samples")) as progress:
        if isinstance(table, RatingsTable):
            _hint_at_missing(table)
            found = ratings_agreement(table, _settings(arguments, "article"), progress.step)
        else:
            unit: Unit = arguments.unit or "character"
            settings = _settings(arguments, unit)
            refuse_sets_of_one(settings)
            lengths = _lengths(arguments, table)
            found = spans_agreement(table, lengths, settings, progress.step)
    if arguments.json:
        print_json([row.as_dict() for row in found.rows])
        return 0
    titles = {one: one for one in found.counted_articles}
    each: Drawn = "document"
    if isinstance(table, RatingsTable) and table.documents is None:
        each = "unit"
    say(*_heading(found, table, each), "", *table_lines(found, Scheme(), titles, each))
    return 0


def _hint_at_missing(table: RatingsTable) -> None:
    """Say so if what other programs write for a missing value is a value here."""
    values = {value for row in table.values for value in row if value is not None}
    for one in sorted(values & _OFTEN_MISSING):
        complain(
            sentence(
                "cli",
                "“{value}” is read as a value like any other; where it means that there is none,"
                " leave the cell empty.",
            ).format(value=one)
        )


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
    if arguments.unit in {"paragraph", "sentence", "token"}:
        return sentence(
            "cli", "A table holds no text, so it has no {unit}s; leave --unit out."
        ).format(unit=arguments.unit)
    if arguments.by == "group" or arguments.codebook or arguments.depth:
        return sentence("cli", "A table has no codebook and no groups; ask --by code.")
    if isinstance(table, SpansTable):
        return _not_of_spans(arguments, table)
    if arguments.unit in {"character", "span"}:
        return sentence("cli", "A table of ratings has no {unit}s; leave --unit out.").format(
            unit=arguments.unit
        )
    if arguments.lengths is not None:
        return sentence("cli", "--lengths is for tables of spans; this one holds ratings.")
    return None


def _not_of_spans(arguments: Namespace, table: SpansTable) -> str | None:
    needed = not arguments.measures or not {*arguments.measures} <= _OF_ANY_LENGTH
    if needed and arguments.lengths is None:
        return sentence(
            "cli",
            "Give --lengths FILE with the columns document and length: what nobody marked counts "
            "too.",
        )
    of_entities = [one for one in arguments.measures if one in _OF_ENTITIES]
    if of_entities and not table.linked:
        return sentence(
            "cli",
            "{measure} compares entities: give the table a column entity that says to whom or what"
            " each span is linked.",
        ).format(measure=of_entities[0])
    return None


def _lengths(arguments: Namespace, table: SpansTable) -> Mapping[str, int] | None:
    if arguments.lengths is None:
        return None
    require_file(arguments.lengths)
    lengths = read_lengths(arguments.lengths)
    table.check(lengths)
    return lengths


def _heading(found: AgreementTable, table: RatingsTable | SpansTable, each: Drawn) -> list[str]:
    """Return what is compared."""
    ratings = isinstance(table, RatingsTable)
    unit = "Unit: a row of the table." if ratings else unit_words(found.settings)
    lines = [f"Coders: {', '.join(sorted(found.coders))}. {unit}"]
    if isinstance(table, RatingsTable) and table.wide:
        lines.append(f"Columns taken as coders: {', '.join(table.coders)}.")
    strange = sorted({*found.coders} - {*table.coders})
    if strange:
        told = (
            "No rating is by {them}: missing everywhere."
            if ratings
            else ("No span is by {them}: whoever has none found nothing.")
        )
        lines.append(
            f"{told.format(them=', '.join(strange))} The table has: {', '.join(table.coders)}."
        )
    many = counted(len(found.counted_articles), f"{each} counts", f"{each}s count")
    lines += [f"{many}.", *gamma_lines(found.settings)]
    wanted = found.settings.bootstrap and found.settings.by != "article"
    if wanted and len(found.counted_articles) < FEW_DOCUMENTS:
        lines.append(f"No intervals: fewer than {FEW_DOCUMENTS} {each}s count.")
    elif any(row.low is not None for row in found.rows):
        lines.append(
            f"In brackets 95 % intervals from {found.settings.bootstrap:,} resamples of the {each}s"
            f" (seed {found.settings.seed})."
        )
    return lines


def run_cases(arguments: Namespace) -> int:
    """Answer a file of worked examples and print; those that cannot be computed are told."""
    path: Path = arguments.cases
    require_file(path)
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
    if "error" in answer:
        return sentence("cli", "cannot be computed")
    value = answer.get("value")
    if isinstance(value, float):
        return f"{value:z.4f}"
    reason = answer.get("reason")
    return f"undefined: {reason}" if reason else "see --json"
