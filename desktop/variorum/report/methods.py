"""What a paper says of its agreement, in one paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.agreement.headline import RELIABLE, TENTATIVE
from variorum.agreement.intervals import PERCENTILE_FROM
from variorum.errors import Phrase, together
from variorum.report.findings import Findings
from variorum.report.names import UNITS_NAMED, joined, rule_of
from variorum.report.sheet import coefficient, count, shown

_OF_TWO = 2


@dataclass(frozen=True)
class _Facts:
    names: tuple[str, ...]
    articles: int
    all_articles: int
    share: float
    words: float
    codebooks: tuple[str, ...]
    rulings: int


def _facts(found: Findings) -> _Facts:
    snapshot, settings = found.snapshot, found.settings.compared
    chosen = set(settings.articles)
    articles = [one for one in snapshot.articles if not chosen or one.id in chosen]
    counted = found.selection.articles
    used = {row.codebook for row in found.table.rows}
    words = sum(one.words for one in articles)
    return _Facts(
        found.selection.names(),
        len(counted),
        len(articles),
        len(counted) / len(articles),
        sum(one.words for one in counted) / words if words else 0.0,
        tuple(f"{b.title} {b.version}" for b in snapshot.scheme.codebooks if b.id in used),
        len(snapshot.rulings),
    )


def methods_of(found: Findings, program: str) -> str:
    """Return the paragraph, a phrase; ``program`` is the program with its version."""
    facts = _facts(found)
    return together(
        [
            *_compared(found, facts),
            *(_of_spans(found) if found.spans else ()),
            *_of_units(found, len(facts.names)),
            _intervals(found),
            _conventions(found),
            _settled(facts),
            Phrase("methods", "Computed with {program}.", program=program),
        ],
        " ",
    )


def _compared(found: Findings, facts: _Facts) -> Iterator[str]:
    settings = found.settings.compared
    yield Phrase(
        "methods",
        "{count} coders ({names}) coded the articles; how they were trained is not recorded.",
        count=count(len(facts.names)),
        names=joined(facts.names),
    )
    about = {
        "some": count(facts.articles),
        "all": count(facts.all_articles),
        "share": shown(facts.share, "share"),
        "words": shown(facts.words, "share"),
        "books": joined(facts.codebooks),
    }
    if settings.done_by == "all":
        yield Phrase(
            "methods",
            "Agreement was computed on the {some} of {all} articles ({share}; {words} of the words)"
            " that all of them had finished, with {books}.",
            **about,
        )
    else:
        yield Phrase(
            "methods",
            "Agreement was computed on the {some} of {all} articles ({share}; {words} of the words)"
            " that at least two of them had finished, with {books}.",
            **about,
        )
        yield Phrase(
            "methods", "An article that a coder had not finished is missing for that coder."
        )
    if found.settings.comparison:
        yield Phrase(
            "methods",
            "The project keeps this comparison as “{name}”.",
            name=found.settings.comparison,
        )
    if settings.depth:
        yield Phrase(
            "methods",
            "The groups of level {depth} stand for their codes: whoever gave different codes of one"
            " group agrees.",
            depth=settings.depth,
        )


def _of_spans(found: Findings) -> Iterator[str]:
    settings = found.settings.compared
    yield Phrase(
        "methods",
        "Spans were compared as they were coded: within an article, spans of two coders with the"
        " same code were matched one to one, as many as possible, where {rule}.",
        rule=rule_of(settings),
    )
    yield Phrase(
        "methods",
        "Of the spans of one coder, recall is the share that is matched with another’s, precision"
        " the share of the other’s that is; F1, their harmonic mean, is twice the matched by all"
        " spans of both (Hripcsak & Rothschild 2005), averaged over pairs of coders. It takes no"
        " chance out.",
    )
    yield Phrase(
        "methods",
        "Beside it stands Krippendorff’s alpha for unitizing, uα (Krippendorff et al. 2016), which"
        " compares the lengths of text that coders gave the same code, or all left alone, with what"
        " is expected by chance; it takes no matching rule, and is undefined where codes of one"
        " coder overlap.",
    )
    yield Phrase(
        "methods",
        "Figures over time, of single articles’ influence, of how many more articles are needed,"
        " and the agenda rest on units, for which characters were taken.",
    )


def _of_units(found: Findings, coders: int) -> Iterator[str]:
    units = UNITS_NAMED[found.table.settings.unit]
    if found.table.segmenter:
        yield Phrase(
            "methods",
            "The units are {units} (found by {segmenter}): a unit has a code if a coding of it"
            " covers at least one of its characters.",
            units=units,
            segmenter=found.table.segmenter,
        )
    else:
        yield Phrase(
            "methods",
            "The units are {units}: a unit has a code if a coding of it covers at least one of its"
            " characters.",
            units=units,
        )
    kappa = (
        Phrase("methods", "Cohen’s kappa (Cohen 1960)")
        if coders == _OF_TWO
        else Phrase("methods", "Fleiss’ kappa (Fleiss 1971)")
    )
    yield Phrase(
        "methods",
        "We report Krippendorff’s alpha (nominal; Krippendorff 2011), for sets of codes with MASI"
        " distance (Passonneau 2006), beside percent agreement and {kappa}; it is undefined where"
        " all units are alike.",
        kappa=kappa,
    )


def _intervals(found: Findings) -> str:
    settings = found.settings.compared
    if not settings.bootstrap:
        return Phrase("methods", "No intervals were computed.")
    if len(found.selection.articles) >= PERCENTILE_FROM:
        method = Phrase("methods", "percentile method; Efron & Tibshirani 1993")
    else:
        method = Phrase(
            "methods",
            "bias-corrected and accelerated; Efron & Tibshirani 1993; none under 10 articles",
        )
    return Phrase(
        "methods",
        "The 95 % intervals are from {draws} bootstrap resamples of articles ({method}; seed"
        " {seed}), as the units of one article are not independent.",
        draws=count(settings.bootstrap),
        method=method,
        seed=settings.seed,
    )


def _conventions(found: Findings) -> str:
    told = Phrase(
        "methods",
        "As conventions for alpha we take {reliable} for reliable and {tentative} for tentative"
        " conclusions (Krippendorff 2004, p. 241), both compared with the lower limit of the"
        " interval.",
        reliable=coefficient(RELIABLE),
        tentative=coefficient(TENTATIVE),
    )
    if not found.spans:
        return told
    return together([told, Phrase("methods", "For F1 there is no such convention.")], " ")


def _settled(facts: _Facts) -> str:
    if not facts.rulings:
        return Phrase("methods", "All figures are those of the original codings.")
    if facts.rulings == 1:
        many = Phrase("methods", "1 ruling")
    else:
        many = Phrase("methods", "{count} rulings", count=count(facts.rulings))
    return Phrase(
        "methods",
        "Disagreements were settled afterwards ({many}); all figures are those of the original"
        " codings.",
        many=many,
    )
