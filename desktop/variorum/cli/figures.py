"""A table of agreement in words and columns."""

import textwrap
from collections.abc import Mapping, Sequence
from itertools import groupby, zip_longest
from typing import Literal

from variorum.agreement.aligning.disorder import FEWEST
from variorum.agreement.aligning.sampling import SAMPLER
from variorum.agreement.facts import FEW_DOCUMENTS
from variorum.agreement.four_questions import Answer, Question
from variorum.agreement.remarks import OF_SEVERAL_CODES, REMARKS, worth_saying
from variorum.agreement.rows import Row
from variorum.agreement.settings import Settings
from variorum.agreement.span_measures import gamma
from variorum.agreement.table import AgreementTable
from variorum.agreement.variants import NAMED, OF_SPANS
from variorum.cli.printing import aligned, counted
from variorum.errors import sentence
from variorum.model.codebook import Code, Group, Scheme

_TITLES = {name: measure.title for name, measure in NAMED.items()}
_TITLES |= {name: measure.title for name, measure in OF_SPANS.items()}
_UNDEFINED = {
    "no_units": sentence("agreement", "no units"),
    "no_pairable_values": sentence("agreement", "no unit with two coders"),
    "no_variation": sentence("agreement", "all units alike"),
    "single_category": sentence("agreement", "one category only"),
    "no_pairable_units": sentence("agreement", "no units that meet"),
    "no_links": sentence("agreement", "nothing linked"),
    "overlapping_units": sentence("agreement", "overlapping units"),
}
_GAMMAS = {
    "gamma": "Mathet, Widlöcher & Métivier 2015",
    "gamma_cat": "Mathet 2017",
    "gamma_disorder": "Mathet, Widlöcher & Métivier 2015",
}
_HEADLINES = ("krippendorff_alpha", "span_f1")
_QUESTIONS: Mapping[Question, str] = {
    "noticed": sentence("cli", "both noticed something"),
    "edges": sentence("cli", "same edges"),
    "code": sentence("cli", "same code"),
    "entity": sentence("cli", "same entity and role"),
}
_FEW = 12
"""How many articles of a kind are named before it says *and more*."""
_LONGEST_TITLE = 60
_WIDEST_HEAD = 22
_WIDTH = 96
"""Characters on a line of names."""
_RARE = 4
"""Exceptions are named where there are fewer than one to so many rows."""
_Subject = tuple[object, ...]
Drawn = Literal["article", "document", "unit"]
"""What is counted and, for intervals, drawn again."""


def heading(
    table: AgreementTable, coders: Sequence[str], titles: Mapping[str, str], comparison: str
) -> list[str]:
    """Return what is compared, and the articles that count.

    ``comparison`` is the name by which the project keeps it, if it does.
    """
    settings = table.settings
    rule = "all of them" if settings.done_by == "all" else "any two of them"
    many = len(table.counted_articles)
    count = counted(many, "article counts", "articles count")
    lines = [
        *([f"Comparison “{comparison}”."] if comparison else []),
        f"Coders: {', '.join(sorted(coders))}. {unit_words(settings)}",
        f"{count}, done by {rule}:" if many else f"No article counts: none is done by {rule}.",
        *_named(table.counted_articles, titles),
    ]
    if table.segmenter:
        lines.append(f"{settings.unit.capitalize()}s by {table.segmenter}.")
    if settings.by != "code":
        lines.append(OF_SEVERAL_CODES)
    lines += gamma_lines(settings)
    if settings.bootstrap and settings.by != "article" and many < FEW_DOCUMENTS:
        lines.append(sentence("agreement", "No intervals: fewer than 10 articles count."))
    elif any(row.low is not None for row in table.rows):
        lines.append(
            f"In brackets 95 % intervals from {settings.bootstrap:,} resamples of the articles"
            f" (seed {settings.seed})."
        )
    return lines


def unit_words(settings: Settings) -> str:
    """Return what is compared, and what else the figures depend on."""
    said = f"Unit: {settings.unit}."
    spans = settings.unit == "span" or any(name in OF_SPANS for name in settings.measures)
    if spans:
        said += f" Spans match by: {settings.match}"
        said += f", {settings.tolerance} characters." if settings.match == "boundary" else "."
    if settings.depth:
        said += f" Groups of depth {settings.depth} for their codes."
    return said


def gamma_lines(settings: Settings) -> list[str]:
    """Return what it takes to repeat gammas, and where they come from, if they are asked for."""
    asked = [name for name in settings.measures if name in _GAMMAS]
    if not asked:
        return []
    kind, sampling = gamma.STANDARD, gamma.USUAL
    named = ", ".join(f"{name} ({_GAMMAS[name]})" for name in asked)
    lines = [
        f"{named}: two units differ by alpha {kind.alpha:g} times their position and beta"
        f" {kind.beta:g} times their code; one that stands alone costs delta {kind.delta_empty:g}."
    ]
    if asked != ["gamma_disorder"]:
        lines.append(
            f"Chance is taken from random continua of each article (sampler: {SAMPLER}; seed"
            f" {settings.seed}): at least {FEWEST}, until their mean is known to"
            f" {sampling.precision:.0%}."
        )
    return lines


def left_out_lines(table: AgreementTable, titles: Mapping[str, str]) -> list[str]:
    """Return the articles that do not count, by reason."""
    if not table.left_out:
        return [sentence("agreement", "No article was left out.")]
    many = len(table.left_out)
    lines = [f"{counted(many, 'article does', 'articles do')} not count:"]
    for why, number in table.reasons_left_out.items():
        ids = [left.article for left in table.left_out if left.why == why]
        lines += [f"  {why} ({number:,}):", *_named(ids, titles)]
    return lines


def table_lines(
    table: AgreementTable, scheme: Scheme, titles: Mapping[str, str], each: Drawn = "article"
) -> list[str]:
    """Return a line for each subject, its measures beside each other, under their names.

    ``each`` is what articles are called here; units that have none stand for themselves.
    """
    measures = list(dict.fromkeys(row.measure for row in table.rows))
    by_pair, by_article = (table.settings.by == by for by in ("pair", "article"))
    head = [each] * by_article + ["subject"] + ["coders"] * by_pair
    numbers_from = len(head)
    head += [_TITLES[measure] for measure in measures]
    counts = ["units"] if each == "unit" else ["units", f"{each}s"]
    lines = _wrapped([*head, "prevalence", *counts])
    together = [{row.measure: row for row in same} for _, same in groupby(table.rows, key=_subject)]
    headline = next((one for one in _HEADLINES if one in measures), "")
    order = []
    if headline and not by_article and len(together) > 1:
        together.sort(key=lambda rows: _worst_first(rows.get(headline)))
        order = [f"Worst first, by {_TITLES[headline]}."]
    for rows in together:
        first = next(iter(rows.values()))
        names = [_short(titles[first.article])] if first.article else []
        names += [_label(first, scheme), *([" – ".join(first.coders)] if by_pair else [])]
        cells = [cell(rows[measure]) if measure in rows else "" for measure in measures]
        share = "–" if first.prevalence is None else f"{first.prevalence:.1%}"
        many = [f"{number:,}" for number in (first.n_units, first.n_articles)]
        lines.append([*names, *cells, share, *many[: len(counts)]])
    remarks = _remarks(table, scheme, titles, each)
    return [*order, *aligned(lines, numbers_from), *remarks]


def _worst_first(row: Row | None) -> tuple[bool, float]:
    """Return what sorts lines by this figure, those without it last."""
    value = row.value if row is not None else None
    return (value is None, value or 0.0)


def question_lines(answers: Sequence[Answer], scheme: Scheme) -> list[str]:
    """Return what each codebook answers to the four questions, a line each."""
    rows = [["codebook", *_QUESTIONS.values()]]
    for book, own in groupby(answers, key=lambda one: one.codebook):
        told = {one.question: one for one in own}
        cells = [_answer(told.get(question)) for question in _QUESTIONS]
        rows.append([scheme.codebook[book].title, *cells])
    return [
        "",
        "Four questions apart: spans of two coders are matched one to one where they share"
        " characters, whatever",
        "their codes; shares are means over pairs of coders.",
        *aligned(rows, 1),
    ]


def _answer(answer: Answer | None) -> str:
    if answer is None or answer.value is None:
        return "–"
    told = f"{answer.value:.1%}"
    if answer.low is not None and answer.high is not None:
        told += f" [{answer.low:.1%}, {answer.high:.1%}]"
    return f"{told} of {answer.of:,}"


def _wrapped(heads: Sequence[str]) -> list[list[str]]:
    """Return the heads of columns on as many lines as the longest takes."""
    columns = [textwrap.wrap(head, _WIDEST_HEAD) for head in heads]
    return [list(line) for line in zip_longest(*columns, fillvalue="")]


def _subject(row: Row) -> _Subject:
    return (row.article, row.codebook, row.group, row.code, row.coders)


def _label(row: Row, scheme: Scheme) -> str:
    if row.code:
        return _with_label(row.code, scheme.code)
    if row.group:
        return _with_label(row.group, scheme.group)
    return scheme.codebook[row.codebook].title if row.codebook else "all"


def _with_label(identifier: str, known: Mapping[str, Code] | Mapping[str, Group]) -> str:
    """Return the id, by which it can be asked for, and what it is called."""
    found = known.get(identifier)
    return f"{identifier}  {_short(found.label)}" if found else identifier


def cell(row: Row) -> str:
    """Return the value of ``row`` with its interval, or why it has none."""
    if row.value is None:
        return f"undefined: {_UNDEFINED.get(row.undefined or '', row.undefined)}"
    percent = row.measure == "percent_agreement"
    value = f"{row.value:.1%}" if percent else f"{row.value:z.3f}"
    if row.low is None or row.high is None:
        return value
    low, high = (f"{bound:z.1%}" if percent else f"{bound:z.2f}" for bound in (row.low, row.high))
    return f"{value} [{low}, {high}]"


def _remarks(
    table: AgreementTable, scheme: Scheme, titles: Mapping[str, str], each: Drawn
) -> list[str]:
    """Return what a reader should know, each remark once, with the rows it is about."""
    by_pair = table.settings.by == "pair"
    names: dict[_Subject, str] = {}
    about: dict[str, dict[_Subject, None]] = {}
    for row in table.rows:
        subject = _subject(row)
        names[subject] = _name(row, scheme, titles, by_pair=by_pair)
        for remark in worth_saying(row.warnings, one_article=row.article is not None):
            about.setdefault(remark, {})[subject] = None
    lines = ["", sentence("agreement", "Mind:")] if about else []
    for remark, subjects in about.items():
        short, told = (part.replace("articles", f"{each}s") for part in REMARKS[remark])
        lines += [f"  {short}: {told}", *_which([*subjects], names)]
    return lines


def _which(subjects: Sequence[_Subject], names: Mapping[_Subject, str]) -> list[str]:
    """Return the names of ``subjects`` among all ``names``, in lines of a terminal's width."""
    others = [name for subject, name in names.items() if subject not in {*subjects}]
    if len(names) == 1:
        return []
    if not others:
        told = "In every row."
    elif len(others) < len(subjects) // _RARE:
        told = f"In every row but: {'; '.join(others)}."
    else:
        many = counted(len(subjects), "row", "rows")
        told = f"In {many}: {'; '.join(names[one] for one in subjects)}."
    blanks = " " * 4
    return textwrap.wrap(
        told,
        _WIDTH,
        initial_indent=blanks,
        subsequent_indent=blanks,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _name(row: Row, scheme: Scheme, titles: Mapping[str, str], *, by_pair: bool) -> str:
    """Return what a row is called in a sentence."""
    parts = [f"“{_short(titles[row.article])}”"] if row.article else []
    parts.append(subject_name(row.codebook, row.group, row.code, scheme))
    return ", ".join(parts + ([" – ".join(row.coders)] if by_pair else []))


def subject_name(book: str | None, group: str | None, code: str | None, scheme: Scheme) -> str:
    """Return the name of a code, a group or a codebook; of one with a twin, its codebook too."""
    same: Mapping[str, Code] | Mapping[str, Group] = scheme.code if code else scheme.group
    asked = code or group or ""
    if not asked:
        return scheme.codebook[book].title if book else "all"
    if asked not in same:
        return asked
    label = same[asked].label
    twins = sum(one.label == label for one in same.values())
    own = scheme.codebook.get(book or "")
    return f"{label} ({own.title})" if twins > 1 and own else label


def _named(ids: Sequence[str], titles: Mapping[str, str]) -> list[str]:
    """Return the titles of some articles, a line each, in the order of ``titles``."""
    named = [one for one in titles if one in {*ids}]
    lines = [f"    “{_short(titles[one])}”" for one in named[:_FEW]]
    return lines + ([f"    and {len(ids) - _FEW:,} more"] if len(ids) > _FEW else [])


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"
