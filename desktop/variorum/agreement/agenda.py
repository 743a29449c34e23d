"""The disagreements that would teach most: what the next meeting of the coders is about."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from variorum.agreement.facts import FEWEST_WITH_CODE, articles_with
from variorum.agreement.headline import headline_figures
from variorum.agreement.influence import disagreeing_patterns, values_of, without_units
from variorum.agreement.passages import Passage, passages
from variorum.agreement.rows import Figure
from variorum.agreement.selection import Selection
from variorum.agreement.settings import Settings
from variorum.agreement.study import number_or_none
from variorum.model.coding import Coding
from variorum.model.snapshot import Snapshot

MOST = 10
MOST_OF_A_CODE = 2
"""More of one code would teach the same thing again."""
DisagreementKind = Literal["boundary", "code", "missed"]


@dataclass(frozen=True)
class Voice:
    """What one coder made of a passage: codings with the code, and others of the codebook there."""

    coder: str
    codings: tuple[Coding, ...]
    instead: tuple[Coding, ...]


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """A disagreement about a code on a passage, and how far the code's alpha moves without it.

    Where groups stand for their codes, ``code`` is the id of a group; ``codes`` are those below it.

    ``kind`` is *code* where a coder who lacks the code here gave its words another of the codebook,
    *boundary* where he or she gave it to words that overlap, else *missed*. ``rare``
    marks a code of fewer than five articles, whose figures say little.
    """

    codebook: str
    code: str
    codes: frozenset[str]
    article: str
    start: int
    end: int
    kind: DisagreementKind
    value: float
    without: float
    rare: bool
    voices: tuple[Voice, ...]

    @property
    def moved(self) -> float:
        """How far the coefficient moves without the disagreement."""
        return self.without - self.value


def agenda(
    snapshot: Snapshot, settings: Settings, selection: Selection, most: int = MOST
) -> list[Lesson]:
    """Return the ``most`` disagreements without which the alphas of their codes rise furthest.

    Codes of five articles or more come first; of each code there are two at most, and of the same
    words one.
    """
    ranked = sorted(
        (
            (
                articles_with(figure.binary) < FEWEST_WITH_CODE,
                -gain,
                figure.subject.id or "",
                figure,
            )
            for figure in headline_figures(snapshot, settings, "code", selection)
            if (gain := _most_gain(figure)) > 0
        ),
        key=lambda one: one[:3],
    )
    lessons = []
    for rare, _, _, figure in ranked[:most]:
        lessons += _lessons(snapshot, settings, selection, figure, rare=rare)
    lessons.sort(key=lambda one: (one.rare, -one.moved, one.code, one.article, one.start))
    return lessons[:most]


def _most_gain(figure: Figure) -> float:
    """Return how far the coefficient rises at most without one unit."""
    value = number_or_none(figure.statistics.all().value[0])
    if value is None:
        return 0.0
    left = [without_units(figure, tuple(row)) for row in disagreeing_patterns(figure).tolist()]
    return max((one - value for one in left if one is not None), default=0.0)


def _lessons(
    snapshot: Snapshot, settings: Settings, selection: Selection, figure: Figure, *, rare: bool
) -> list[Lesson]:
    """Return the two disagreements about one code that move its coefficient most."""
    value = float(figure.statistics.all().value[0])
    around = _of_book(snapshot, figure.subject.codebook)
    lessons = []
    for without, passage in _weighed(snapshot, settings, selection, figure)[:MOST_OF_A_CODE]:
        kind, voices = _told(passage, around[passage.article], figure.subject.codes)
        lessons.append(
            Lesson(
                codebook=figure.subject.codebook,
                code=figure.subject.id or "",
                codes=figure.subject.codes,
                article=passage.article,
                start=passage.start,
                end=passage.end,
                kind=kind,
                value=value,
                without=without,
                rare=rare,
                voices=voices,
            )
        )
    return lessons


def _weighed(
    snapshot: Snapshot, settings: Settings, selection: Selection, figure: Figure
) -> list[tuple[float, Passage]]:
    """Return the disagreements about one code with the coefficient without each, highest first."""
    names = tuple(coder.id for coder in selection.coders)
    narrowed = replace(
        settings, by="code", code=min(figure.subject.codes), coders=names, articles=_apart(figure)
    )
    row = figure.row(figure.measure.compute(figure.study), settings.unit, None)

    @cache
    def left(values: tuple[int, ...], units: int) -> float | None:
        return without_units(figure, values, units)

    found = []
    for passage in passages(snapshot, narrowed, row):
        units = passage.end - passage.start if settings.unit == "character" else 1
        without = None if passage.agreed else left(values_of(passage, names), units)
        if without is not None:
            found.append((without, passage))
    found.sort(key=lambda one: (-one[0], one[1].article, one[1].start))
    # Copies of a wire report have the same words; one of them teaches all.
    texts = {article.id: snapshot.text_of(article) for article in selection.articles}
    distinct: dict[str, tuple[float, Passage]] = {}
    for one in found:
        distinct.setdefault(texts[one[1].article][one[1].start : one[1].end], one)
    return list(distinct.values())


def _apart(figure: Figure) -> tuple[str, ...]:
    """Return the articles in which the coders differ."""
    apart = figure.study.pairable & (figure.study.shares < 1)
    places = sorted(set(figure.study.article[apart[figure.study.pattern]].tolist()))
    return tuple(figure.study.articles[place] for place in places)


def _of_book(snapshot: Snapshot, book: str) -> dict[str, list[Coding]]:
    codes = {code.id for code in snapshot.scheme.codes_of(book)}
    found: dict[str, list[Coding]] = defaultdict(list)
    for coding in snapshot.codings:
        if coding.code in codes:
            found[coding.article].append(coding)
    return found


def _told(
    passage: Passage, around: Sequence[Coding], codes: frozenset[str]
) -> tuple[DisagreementKind, tuple[Voice, ...]]:
    """Return the kind of a disagreement about ``codes``, and what each made of the passage."""
    held = [coding for _, codings in passage.codings for coding in codings]
    voices, kinds = [], set[DisagreementKind]()
    for coder, codings in passage.codings:
        near = [
            one for one in around if one.coder == coder and any(_meet(one, other) for other in held)
        ]
        instead = tuple(
            sorted(
                (one for one in near if one.code not in codes),
                key=lambda one: (one.start, one.end, one.id),
            )
        )
        voices.append(Voice(coder, codings, instead))
        if not codings:
            same = any(one.code in codes for one in near)
            kinds.add("boundary" if same else "code" if instead else "missed")
    order: tuple[DisagreementKind, ...] = ("code", "boundary", "missed")
    return next(kind for kind in order if kind in kinds), tuple(voices)


def _meet(one: Coding, other: Coding) -> bool:
    return one.start < other.end and other.start < one.end
