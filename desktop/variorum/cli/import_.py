"""``variorum import``."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import get_args

from variorum.cli.interrupts import open_to_write
from variorum.cli.parsing import a_path, add_coder, add_json, coder_of
from variorum.cli.printing import complain, counted, print_json, say
from variorum.cli.progress import shown
from variorum.errors import VariorumError, sentence
from variorum.formats.importers import ReadOptions, find_files, read_files
from variorum.formats.parts import PARTS
from variorum.project.corpus import FATES, Fate, ImportReport, import_outcomes
from variorum.project.exchange import KINDS, add_records, is_project_json, read_into
from variorum.project.project import Project, check_coder_name


class NothingToImport(VariorumError):
    """Folders without a file that could hold an article."""

    template = sentence("errors", "There is no file to import in {places}. Name another place.")


class NothingImported(VariorumError):
    """All of several files were refused."""

    template = sentence(
        "errors", "Nothing was imported: all {count} files were refused, each for the reason given."
    )


@dataclass(frozen=True)
class Merged:
    """What came of one file in Variorum's JSON: counts by kind, or why it was refused."""

    file: str
    new: Mapping[str, int] = field(default_factory=dict)
    there_already: Mapping[str, int] = field(default_factory=dict)
    why: str = ""

    @property
    def words(self) -> str:
        """What happened, for a person."""
        if self.why:
            return f"{self.file}: refused. {self.why}"
        new, known = _kinds(self.new), _kinds(self.there_already)
        return f"{self.file}: new {new or 'nothing'}; here already {known or 'nothing'}."


@dataclass(frozen=True)
class Outcome:
    """What came of all files."""

    articles: ImportReport
    merged: tuple[Merged, ...]

    @property
    def reasons(self) -> list[str]:
        """Why files were refused."""
        refused = [line.why for line in self.articles.lines if line.fate == "refused"]
        return refused + [merged.why for merged in self.merged if merged.why]

    @property
    def in_vain(self) -> bool:
        """Whether no file was of any use."""
        return len(self.reasons) == len(self.articles.lines) + len(self.merged)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.epilog = (
        "A file that cannot be read holds up no other; the report says why. The exit code is 0 if"
        "\nanything came in or was here already, and 1 if every file was refused."
    )
    parser.add_argument("project", metavar="PROJECT", type=a_path, help="the project's file")
    parser.add_argument(
        "files",
        metavar="FILE_OR_FOLDER",
        nargs="+",
        type=a_path,
        help="articles as text, Markdown, HTML, DOCX, PDF, CSV or XLSX; or Variorum's own JSON",
    )
    add_coder(parser)
    parser.add_argument(
        "--encoding", metavar="NAME", help="read text with this encoding, such as cp1252"
    )
    parser.add_argument(
        "--columns",
        metavar="PART=HEADER,…",
        type=columns,
        default={},
        help=f"the column that holds a part of an article ({', '.join(PARTS)}), such as"
        " title=Headline,text=Body; an empty header means that none does",
    )
    add_json(parser)


def columns(typed: str) -> dict[str, str]:
    """Return the header by part that ``typed`` gives, as in ``title=Headline,text=Body``."""
    chosen = {}
    # A comma parts only where another part begins: headers have commas too.
    for pair in re.split(r",(?=\s*\w+=)", typed):
        part, equals, header = pair.partition("=")
        if not equals or part.strip() not in PARTS:
            known = ", ".join(PARTS)
            raise ArgumentTypeError(f"“{pair}” is not PART=HEADER, with a part of: {known}.")
        chosen[part.strip()] = header.strip()
    return chosen


def run(arguments: Namespace) -> int:
    """Bring the files in and report on each."""
    paths = find_files(arguments.files)
    if not paths:
        places = ", ".join(str(path) for path in arguments.files)
        raise NothingToImport(places=places)
    with open_to_write(arguments.project) as project:
        outcome = _import(project, paths, arguments)
    if arguments.json:
        print_json(_as_dict(outcome))
    else:
        say(*_report(outcome))
    if not outcome.in_vain:
        return 0
    reasons = outcome.reasons
    complain(reasons[0] if len(reasons) == 1 else str(NothingImported(count=len(reasons))))
    return 1


def _import(project: Project, paths: Sequence[Path], arguments: Namespace) -> Outcome:
    coder = coder_of(arguments)
    if coder is not None and project.find_coder(coder) is None:
        check_coder_name(project, coder)
    own = [path for path in paths if is_project_json(path)]
    others = [path for path in paths if not is_project_json(path)]
    options = ReadOptions(encoding=arguments.encoding, columns=arguments.columns)
    with shown(sentence("cli", "Reading")) as progress:
        # All are read before anything is written, the coder's name too: Ctrl+C leaves nothing.
        outcomes = list(read_files(others, options, progress))
    if coder is not None and any(outcome.reading for outcome in outcomes):
        project.use_coder(coder)
    report = import_outcomes(project, outcomes)
    return Outcome(report, tuple(_merge(project, path, coder) for path in own))


def _merge(project: Project, path: Path, coder: str | None) -> Merged:
    try:
        with shown(path.name) as progress:
            added, report = read_into(project, path, progress)
            if coder is not None and project.coder is None:
                project.use_coder(coder)
                # The file may bring a coder of that very name.
                added, report = read_into(project, path, progress)
        add_records(project, added)
    except VariorumError as fault:
        return Merged(path.name, why=str(fault))
    return Merged(path.name, report.new, report.there_already)


def _report(outcome: Outcome) -> list[str]:
    articles = outcome.articles
    lines = []
    for line in articles.lines:
        head = f"{line.file}: {FATES[line.fate]}"
        title = f", “{line.title}”" if line.title else ""
        lines.append(" ".join(filter(None, [f"{head}{title}.", line.why, *line.remarks])))
    lines += [merged.words for merged in outcome.merged]
    return [*lines, _summary(articles)] if articles.lines else lines


def _summary(articles: ImportReport) -> str:
    copies = articles.count("copy")
    came = counted(articles.count("new") + copies, "article", "articles")
    if copies:
        came += f" ({copies:,} with the text of another)"
    known, refused = articles.count("known"), articles.count("refused")
    return f"Came in: {came}. Here already: {known:,}. Refused: {refused:,}."


def _as_dict(outcome: Outcome) -> dict[str, object]:
    articles = outcome.articles
    return {
        "counts": {fate: articles.count(fate) for fate in get_args(Fate)},
        "articles": [{**asdict(line), "remarks": list(line.remarks)} for line in articles.lines],
        "merged": [asdict(merged) for merged in outcome.merged],
    }


def _kinds(counts: Mapping[str, int]) -> str:
    """Return counts of records in words, such as *1 entity, 2 codings*."""
    return ", ".join(counted(count, *KINDS[kind]) for kind, count in counts.items() if count)
