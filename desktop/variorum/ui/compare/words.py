"""Kinds of difference, and why coders cannot be compared, in words."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from variorum.comparison.disagreements import Kind
from variorum.errors import sentence
from variorum.model.coder import Coder
from variorum.model.ruling import How, Ruling
from variorum.project.comparing import Comparable, Obstacle
from variorum.ui.shortcuts import named

_KINDS: dict[Kind, tuple[str, str]] = {
    "missed": (
        sentence("compare", "missed"),
        sentence("compare", "One coder found it, another did not."),
    ),
    "boundary": (
        sentence("compare", "boundary"),
        sentence("compare", "The codings begin or end at different places."),
    ),
    "code": (sentence("compare", "code"), sentence("compare", "The same words have other codes.")),
    "attribute": (
        sentence("compare", "attribute"),
        sentence("compare", "The same code has other attributes."),
    ),
    "entity": (sentence("compare", "entity"), sentence("compare", "Other entities are linked.")),
    "role": (
        sentence("compare", "role"),
        sentence("compare", "The same entity has another role, or other facts in it."),
    ),
}
_OBSTACLES: dict[Obstacle, str] = {
    "own_work": sentence(
        "compare",
        "You have begun this article and not finished it. So that nobody is led by what others"
        " coded, Compare opens when you have done this: “{mark}”.",
    ),
    "one_alone": sentence(
        "compare",
        "Only {done} has finished this article. Compare needs two coders who marked it as done.",
    ),
    "nobody": sentence(
        "compare",
        "Nobody has finished this article. Compare needs two coders who marked it as done.",
    ),
}
_STANDS: dict[How, str] = {
    "one": sentence("compare", "Settled: {names} taken."),
    "all": sentence("compare", "Settled: all versions stand."),
    "own": sentence("compare", "Settled: an own version stands."),
    "neither": sentence("compare", "Settled: nothing stands here."),
    "rule": sentence("compare", "Settled by the rule {rule}."),
}
_STALE = sentence("compare", "Something was changed since.")
_WAITING = sentence("compare", "In progress: {names}.")


def kind_name(kind: Kind) -> str:
    """Return what a kind of difference is called."""
    return QCoreApplication.translate("compare", _KINDS[kind][0])


def kind_names(kinds: Sequence[Kind]) -> str:
    """Return several kinds in one line."""
    return ", ".join(kind_name(kind) for kind in kinds)


def kind_tip(kind: Kind) -> str:
    """Return in a sentence what a kind of difference is."""
    return QCoreApplication.translate("compare", _KINDS[kind][1])


def ruling_words(ruling: Ruling, coders: Iterable[Coder], *, stale: bool = False) -> str:
    """Return in a sentence what ``ruling`` lets stand, and whether a coding was changed since."""
    names = ", ".join(coder.name for coder in coders if coder.id in ruling.taken)
    said = QCoreApplication.translate("compare", _STANDS[ruling.how])
    said = said.format(names=names, rule=ruling.rule)
    return f"{said} {QCoreApplication.translate('compare', _STALE)}" if stale else said


def obstacle_words(found: Comparable) -> str:
    """Say why coders cannot be compared, and what to do; empty where they can."""
    if not found.obstacle:
        return ""
    said = QCoreApplication.translate("compare", _OBSTACLES[found.obstacle])
    said = said.format(
        done=", ".join(coder.name for coder in found.coders),
        mark=named("article.done"),
    )
    if found.unfinished and found.obstacle != "own_work":
        waiting = QCoreApplication.translate("compare", _WAITING)
        said += " " + waiting.format(names=", ".join(coder.name for coder in found.unfinished))
    return said
