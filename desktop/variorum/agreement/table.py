"""The table of agreement: a row for each measure of each codebook, group or code."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from variorum.agreement.facts import varies_too_little
from variorum.agreement.intervals import TOO_SURE, Estimate, Interval, Step, intervals
from variorum.agreement.result import Result
from variorum.agreement.rows import Figure, Row, figures
from variorum.agreement.selection import LeftOut, select
from variorum.agreement.settings import Settings
from variorum.agreement.span_rows import SpanFigure, span_figures
from variorum.agreement.statistics import ROUNDING
from variorum.agreement.study import Study
from variorum.agreement.subjects import Subject
from variorum.model.snapshot import Snapshot
from variorum.text.segments import SENTENCE_SPLITTER, TOKENIZER

AnyFigure = Figure | SpanFigure


@dataclass(frozen=True)
class AgreementTable:
    """Rows of agreement and all that is needed to repeat them.

    ``coders`` and ``counted_articles`` are ids; ``results`` are the full results, one a row.
    ``segmenter`` names the library that found the sentences or tokens, where they are the units.
    """

    rows: tuple[Row, ...]
    results: tuple[Result, ...]
    settings: Settings
    coders: tuple[str, ...]
    counted_articles: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    codebook_versions: Mapping[str, str]
    segmenter: str | None

    @property
    def reasons_left_out(self) -> dict[str, int]:
        """How many articles do not count, by why, the commonest first."""
        return dict(Counter(left.why for left in self.left_out).most_common())


def agreement_table(
    snapshot: Snapshot, settings: Settings, step: Step | None = None
) -> AgreementTable:
    """Return the agreement that ``settings`` asks for; ``step`` hears of the resampling.

    Only ``snapshot``'s coders, scheme, articles, states, codings and, for paragraphs and sentences,
    texts are read. The same settings give the same figures, whatever the order of the records.

    Raises:
        VariorumError: if ``settings`` names what the project does not have, or leaves one coder.
    """
    selection = select(snapshot, settings)
    asked: list[AnyFigure] = [
        *figures(snapshot, settings, selection),
        *span_figures(snapshot, settings, selection),
    ]
    # Of spans or units, the rows of one subject and the same coders stand together.
    order: dict[tuple[Subject, tuple[str, ...]], int] = {}
    for one in asked:
        order.setdefault((one.subject, one.names), len(order))
    asked.sort(key=lambda one: order[one.subject, one.names])
    articles = selection.articles
    places = sorted(range(len(articles)), key=lambda one: (articles[one].place, articles[one].id))
    ids = {place: articles[place].id for place in places}
    pairs = measured(asked, ids, settings, step)
    return AgreementTable(
        rows=tuple(row for row, _ in pairs),
        results=tuple(result for _, result in pairs),
        settings=settings,
        coders=tuple(coder.id for coder in selection.coders),
        counted_articles=tuple(article.id for article in selection.articles),
        left_out=selection.left_out,
        codebook_versions={book.id: book.version for book in snapshot.scheme.codebooks},
        segmenter=_segmenter(settings),
    )


def measured(
    asked: Sequence[AnyFigure],
    articles: Mapping[int, str],
    settings: Settings,
    step: Step | None = None,
) -> list[tuple[Row, Result]]:
    """Return the row and the result of each figure, of all articles together or of each.

    ``articles`` are the ids at their places in the studies, in the order in which they are shown.
    """
    if settings.by == "article":
        return _each_article(asked, articles, settings)
    return _all_articles(asked, settings, step)


def _all_articles(
    asked: Sequence[AnyFigure], settings: Settings, step: Step | None
) -> list[tuple[Row, Result]]:
    # For intervals the statistics by article are needed anyway, and the values follow from them.
    results = [figure.compute(known=settings.bootstrap > 0) for figure in asked]
    if settings.bootstrap:
        results = _with_intervals(asked, results, settings, step)
    pairs = []
    for figure, plain in zip(asked, results, strict=True):
        result = _described(plain, figure.oddities.warnings(), settings)
        (prevalence,) = figure.prevalences(each=False)
        pairs.append((figure.row(result, settings.unit, prevalence), result))
    return pairs


def _each_article(
    asked: Sequence[AnyFigure], articles: Mapping[int, str], settings: Settings
) -> list[tuple[Row, Result]]:
    """Return the rows of each article; one article has no interval."""
    columns = []
    for figure in asked:
        found = [
            _described(result, figure.oddities.warnings(place), settings)
            for place, result in enumerate(figure.compute_each())
        ]
        columns.append(list(zip(found, figure.prevalences(each=True), strict=True)))
    pairs = []
    for place, article in articles.items():
        for figure, column in zip(asked, columns, strict=True):
            result, prevalence = column[place]
            row = figure.row(result, settings.unit, prevalence, article)
            pairs.append((row, result))
    return pairs


def _described(result: Result, warnings: tuple[str, ...], settings: Settings) -> Result:
    """Return ``result`` with the warnings of its codings and all that it takes to repeat it."""
    given = {
        "unit": settings.unit,
        "done_by": settings.done_by,
        "segmenter": _segmenter(settings),
        "replicates": settings.bootstrap,
        "seed": settings.seed,
    }
    return replace(
        result,
        warnings=(*result.warnings, *warnings),
        parameters={**result.parameters, **given},
    )


def _segmenter(settings: Settings) -> str | None:
    return {"sentence": SENTENCE_SPLITTER, "token": TOKENIZER}.get(settings.unit)


def _with_intervals(
    asked: Sequence[AnyFigure], results: Sequence[Result], settings: Settings, step: Step | None
) -> list[Result]:
    """Return the results, those that have a value with their intervals."""
    places = [place for place, result in enumerate(results) if result.value is not None]
    estimates = [
        Estimate(asked[place].statistics, asked[place].counted_articles) for place in places
    ]
    found = intervals(estimates, settings.bootstrap, settings.seed, step)
    complete = list(results)
    for place, interval in zip(places, found, strict=True):
        complete[place] = _widened(results[place], _doubted(interval, asked[place].binary))
    return complete


def _doubted(interval: Interval, binary: Study) -> Interval:
    """Return ``interval`` with a warning if the code varies too little to trust it.

    Only here, where people read it: worked examples have the warnings of their publication.
    """
    if interval.low is None or interval.high is None:
        return interval
    if interval.high - interval.low > ROUNDING and not varies_too_little(binary):
        return interval
    return replace(interval, warnings=(*interval.warnings, TOO_SURE))


def _widened(result: Result, interval: Interval) -> Result:
    reason = () if interval.reason is None else (interval.reason,)
    return replace(
        result,
        ci_low=interval.low,
        ci_high=interval.high,
        ci_method=interval.method,
        ci_reason=interval.reason,
        warnings=tuple(dict.fromkeys((*result.warnings, *interval.warnings, *reason))),
    )
