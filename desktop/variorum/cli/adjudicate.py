"""``variorum adjudicate``."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from contextlib import AbstractContextManager, closing
from dataclasses import asdict
from pathlib import Path

from variorum.agreement.selection import select
from variorum.agreement.settings import DONE_BY, Settings, UnknownArticle
from variorum.agreement.table import AgreementTable
from variorum.cli.figures import cell
from variorum.cli.interrupts import open_to_write
from variorum.cli.parsing import (
    CODER_VARIABLE,
    a_path,
    add_coder,
    add_json,
    add_not_kept,
    coder_of,
    count,
    listed,
)
from variorum.cli.places import open_to_read, require_project
from variorum.cli.printing import aligned, complain, counted, print_json, say
from variorum.cli.progress import shown
from variorum.comparison.bulk_rules import RULES, Rule
from variorum.comparison.settling import Tally
from variorum.errors import VariorumError, sentence
from variorum.model.coder import Coder
from variorum.model.snapshot import Snapshot
from variorum.project.adjudication import (
    Queue,
    RuleReport,
    agreement_with_settled,
    records_to_settle,
    settle_by_rule,
    settling_queue,
)
from variorum.project.project import Project

_MEASURES = ("percent_agreement", "cohen_kappa", "krippendorff_alpha")


class NobodySettles(VariorumError):
    """A decision needs somebody who made it."""

    template = sentence(
        "errors", "Say who settles: give --coder NAME, or set {variable}. Nothing was settled."
    )


class MoreThanCoders(VariorumError):
    """A rule by which more coders must agree than are compared."""

    template = sentence(
        "errors", "{k} coders cannot agree, for {count} are compared. Give --k {count} or less."
    )


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.epilog = (
        "Rules: exact, alike in everything; longer, shorter, union, one code and the same answers"
        "\non passages that meet, of which the longest, the shortest or all stands; k-of-n, at"
        "\nleast --k coders alike in everything. What was settled before is left alone, and so are"
        "\nall codings. Without a rule it tells how far the settling is, and how far each coder"
        "\nagrees with what was settled."
    )
    parser.set_defaults(refuse=parser.error)
    parser.add_argument("project", metavar="PROJECT", type=a_path, help="the project's file")
    parser.add_argument("--rule", choices=RULES, help="what is taken over")
    parser.add_argument("--k", metavar="K", type=count, default=0, help="for the rule k-of-n")
    parser.add_argument(
        "--coders",
        metavar="A,B,…",
        type=listed,
        default=(),
        help="names or ids of those compared; else all who have finished an article",
    )
    parser.add_argument(
        "--done-by",
        choices=DONE_BY,
        default="all",
        help="articles count that all of them finished, or any two (else %(default)s)",
    )
    parser.add_argument(
        "--articles", metavar="ID,ID,…", type=listed, default=(), help="these alone"
    )
    add_not_kept(parser)
    parser.add_argument(
        "--dry-run", action="store_true", help="tell what would be settled, and change nothing"
    )
    add_coder(parser)
    add_json(parser)


def run(arguments: Namespace) -> int:
    """Settle by the rule, or tell how far the settling is."""
    _refuse_what_has_no_rule(arguments)
    require_project(arguments.project, "adjudicate")
    rule = Rule(arguments.rule, arguments.k) if arguments.rule else None
    write = rule is not None and not arguments.dry_run
    if write and coder_of(arguments) is None:
        raise NobodySettles(variable=CODER_VARIABLE)
    with _opened(arguments.project, write=write) as project:
        records = records_to_settle(project)
        _check(records, arguments, rule)
        project.coder = _settler(project, coder_of(arguments), write=write)
        with shown(sentence("cli", "Lining up codings")) as progress:
            queue = settling_queue(
                records,
                arguments.coders,
                arguments.done_by,
                settler=project.coder,
                step=progress.step,
            )
        if rule is None:
            with shown(sentence("cli", "Resampling articles")) as progress:
                tables = agreement_with_settled(queue, Settings(), progress.step)
            _tell_state(queue, tables, json=arguments.json)
            return 0
        with shown(sentence("cli", "Settling")) as progress:
            report = settle_by_rule(
                project,
                queue,
                rule,
                arguments.articles,
                dry_run=arguments.dry_run,
                step=progress.step,
            )
    _tell_rule(queue, report, arguments)
    return 0


def _refuse_what_has_no_rule(arguments: Namespace) -> None:
    if arguments.k and arguments.rule != "k-of-n":
        arguments.refuse(sentence("cli", "--k is for --rule k-of-n."))
    if not arguments.rule and (arguments.articles or arguments.dry_run):
        arguments.refuse(
            sentence("cli", "--articles and --dry-run say how a rule settles; give --rule NAME.")
        )


def _opened(named: Path, *, write: bool) -> AbstractContextManager[Project]:
    return open_to_write(named) if write else closing(open_to_read(named))


def _check(records: Snapshot, arguments: Namespace, rule: Rule | None) -> None:
    """Look whether all that is named is there, before anything is written.

    Raises:
        VariorumError: if something is not, or if more coders would have to agree than there are.
    """
    known = {article.id for article in records.articles}
    for article in arguments.articles:
        if article not in known:
            raise UnknownArticle(article=article)
    chosen = Settings(coders=arguments.coders, done_by=arguments.done_by)
    coders = len(select(records, chosen).coders)
    if rule is not None and rule.k > coders:
        raise MoreThanCoders(k=rule.k, count=coders)


def _settler(project: Project, name: str | None, *, write: bool) -> Coder | None:
    """Return who settles; only a person can. Of one who is new here it is said so."""
    if name is None:
        return None
    names = [coder.name for coder in project.coders()]
    settler = project.use_coder(name) if write else project.find_coder(name)
    if name.strip() not in names:
        template = (
            sentence("cli", "“{name}” was no coder here and is added. Known so far: {names}.")
            if write
            else sentence("cli", "“{name}” is no coder here. Known so far: {names}.")
        )
        complain(template.format(name=name.strip(), names=", ".join(names) or "–"))
    return settler


def _tell_rule(queue: Queue, report: RuleReport, arguments: Namespace) -> None:
    after = queue.with_rulings((*queue.records.rulings, *report.rulings)).tally
    if arguments.json:
        told = {
            "rule": report.rule,
            "dry_run": arguments.dry_run,
            "settled": len(report.rulings),
            "agreements": report.agreements,
            "articles": report.articles,
            "left": report.left,
            "rulings": [
                {"id": one.id, "article": one.article, "start": one.start, "end": one.end}
                for one in report.rulings
            ],
            "after": asdict(after),
        }
        print_json(told)
        return
    verb = "Would settle" if arguments.dry_run else "Settled"
    passages = counted(len(report.rulings), "passage", "passages")
    articles = counted(report.articles, "article", "articles")
    agreed = f"{report.agreements:,} alike in everything"
    say(
        f"{verb} {passages} in {articles} by the rule {report.rule}: {agreed}.",
        f"Left to people: {counted(report.left, 'passage', 'passages')}.",
        *_tally_lines(after),
    )


def _tell_state(queue: Queue, tables: Mapping[str, AgreementTable], *, json: bool) -> None:
    names = {coder.id: coder.name for coder in queue.coders}
    if json:
        print_json(
            {
                **asdict(queue.tally),
                "left_out": [left._asdict() for left in queue.left_out],
                "agreement_with_settled": {
                    names[coder]: [row.as_dict() for row in table.rows]
                    for coder, table in tables.items()
                },
            }
        )
        return
    say(
        f"Coders: {', '.join(sorted(names.values()))}.",
        f"Articles left out: {len(queue.left_out):,}.",
        *_tally_lines(queue.tally),
    )
    if queue.tally.settled_articles:
        say("", "Agreement with what was settled:", *_agreement_lines(tables, names))
        rows = [row for table in tables.values() for row in table.rows]
        if any(row.low is not None for row in rows):
            say(
                sentence(
                    "cli", "In brackets 95 % intervals from {count} resamples of the articles."
                ).format(count=f"{Settings().bootstrap:,}")
            )
        elif rows:
            say(sentence("agreement", "No intervals: fewer than 10 articles count."))


def _tally_lines(told: Tally) -> list[str]:
    lines = [
        f"Disagreements settled: {told.settled:,} of {told.disagreements:,}.",
        f"Agreements taken over: {told.taken_over:,} of {told.agreements:,}.",
        f"Articles with nothing left: {told.settled_articles:,} of {told.articles:,}.",
    ]
    if told.stale:
        lines.insert(2, f"Changed since they were settled: {told.stale:,}.")
    return lines


def _agreement_lines(tables: Mapping[str, AgreementTable], names: Mapping[str, str]) -> list[str]:
    rows = [["  coder", "codebook", *(name.replace("_", " ") for name in _MEASURES)]]
    for coder, table in sorted(tables.items(), key=lambda item: names[item[0]]):
        for book in dict.fromkeys(row.codebook for row in table.rows):
            own = {row.measure: row for row in table.rows if row.codebook == book}
            figures = [cell(own[measure]) if measure in own else "–" for measure in _MEASURES]
            rows.append([f"  {names[coder]}", book or "", *figures])
    return aligned(rows, 2)
