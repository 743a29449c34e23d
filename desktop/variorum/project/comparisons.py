"""Comparisons of coders, kept by name."""

from dataclasses import replace

from variorum.agreement.settings import Settings
from variorum.errors import VariorumError, sentence
from variorum.model.comparison import Comparison
from variorum.project.project import Project


class ComparisonUnnamed(VariorumError):
    """A comparison without a name."""

    template = sentence("errors", "A comparison needs a name. Type at least one letter.")


class ComparisonNamedAlike(VariorumError):
    """Two comparisons whose names differ in case and blanks at most."""

    template = sentence(
        "errors", "There is a comparison “{name}” already. Choose another name, or update that one."
    )


class UnknownComparison(VariorumError):
    """A comparison that the project does not keep."""

    template = sentence(
        "errors", "The project keeps no comparison “{name}”. It keeps: {known}. Name one of these."
    )


class NoComparisons(VariorumError):
    """A comparison by name, of a project that keeps none."""

    template = sentence(
        "errors",
        "The project keeps no comparison yet, so none “{name}”. Keep one in the window, or say"
        " whom and what to compare.",
    )


def comparisons(project: Project) -> list[Comparison]:
    """Return the comparisons that are kept, by name."""
    return project.reader.records(Comparison)


def comparison_named(project: Project, name: str) -> Comparison:
    """Return the comparison of this name, in letters of either case.

    Raises:
        NoComparisons: if the project keeps none at all.
        UnknownComparison: if none has it.
    """
    known = comparisons(project)
    if not known:
        raise NoComparisons(name=name)
    kept = next((one for one in known if one.name.casefold() == name.casefold()), None)
    if kept is None:
        raise UnknownComparison(name=name, known=", ".join(one.name for one in known))
    return kept


def settings_as_kept(project: Project, name: str, settings: Settings) -> Settings:
    """Return ``settings`` with all that the comparison of this name says.

    Coders, articles and a codebook that are no longer there are passed over.

    Raises:
        NoComparisons, UnknownComparison: if none has this name.
    """
    kept = comparison_named(project, name)
    coders = {coder.id for coder in project.coders()}
    articles = {article.id for article in project.articles()}
    return replace(
        settings,
        coders=tuple(one for one in kept.coders if one in coders),
        articles=tuple(one for one in kept.articles if one in articles),
        unit=kept.unit,
        by=kept.by,
        done_by=kept.done_by,
        codebook=kept.codebook if kept.codebook in project.scheme.codebook else "",
        match=kept.match,
        depth=kept.depth,
    )


def keep_comparison(project: Project, comparison: Comparison) -> Comparison:
    """Keep a new comparison.

    Raises:
        ComparisonUnnamed: if its name is blank.
        ComparisonNamedAlike: if there is one of that name.
    """
    made = comparison.changed(name=_free_name(project, comparison, comparison.name))
    with project.edit(sentence("edits", "Keep comparison")) as edit:
        edit.insert(made)
    return made


def change_comparison(project: Project, before: Comparison, after: Comparison) -> Comparison:
    """Let ``after`` take the place of ``before``: other settings, or another name.

    Raises:
        ComparisonUnnamed: if its name is blank.
        ComparisonNamedAlike: if another one has that name.
    """
    after = after.changed(id=before.id, name=_free_name(project, before, after.name))
    if after == before:
        return before
    with project.edit(sentence("edits", "Change comparison")) as edit:
        edit.update(before, after)
    return after


def remove_comparison(project: Project, comparison: Comparison) -> None:
    """Keep a comparison no longer."""
    with project.edit(sentence("edits", "Remove comparison")) as edit:
        edit.delete(comparison)


def _free_name(project: Project, own: Comparison, name: str) -> str:
    """Return ``name`` without needless blanks, if no comparison but ``own`` has it."""
    trimmed = " ".join(name.split())
    if not trimmed:
        raise ComparisonUnnamed
    for other in comparisons(project):
        if other.id != own.id and other.name.casefold() == trimmed.casefold():
            raise ComparisonNamedAlike(name=other.name)
    return trimmed
