"""What a reader should know of a figure, in words."""

from collections.abc import Iterable

from variorum.errors import sentence

TOO_FEW_DOCUMENTS = sentence("agreement", "An interval needs at least 10 articles.")
OF_SEVERAL_CODES = sentence(
    "agreement", "For a group or a codebook, a unit counts as coded if it has any of its codes."
)
REMARKS = {
    "no_variation": (
        sentence("agreement", "no variation"),
        sentence("agreement", "All units have the same value."),
    ),
    "single_unit": (
        sentence("agreement", "one unit"),
        sentence("agreement", "It rests on a single unit."),
    ),
    "few_units": (
        sentence("agreement", "few units"),
        sentence("agreement", "It rests on fewer than 30 units: another sample may differ much."),
    ),
    "few_documents": (
        sentence("agreement", "few articles"),
        sentence("agreement", "It rests on fewer than 10 articles: there is no interval."),
    ),
    "high_prevalence": (
        sentence("agreement", "lopsided"),
        sentence(
            "agreement",
            "Most units have the same value. Then kappa and alpha can be low although coders agree"
            " on nearly all units (Feinstein & Cicchetti 1990).",
        ),
    ),
    "coder_bias": (
        sentence("agreement", "coders differ in use"),
        sentence("agreement", "One coder uses it much more often than another."),
    ),
    "mixed_codebook_versions": (
        sentence("agreement", "mixed versions"),
        sentence("agreement", "The codings were made with different versions of the codebook."),
    ),
    "many_undefined_replicates": (
        sentence("agreement", "unsteady interval"),
        sentence(
            "agreement", "It is undefined in more than 5 % of the resampled sets of articles."
        ),
    ),
    "interval_too_sure": (
        sentence("agreement", "too sure an interval"),
        sentence(
            "agreement",
            "Do not trust the interval: fewer than five articles have the code, or lack it, or the"
            " coders agreed on it to the same degree everywhere. It is narrower than it should be.",
        ),
    ),
    "negative_gamma": (
        sentence("agreement", "below zero"),
        sentence("agreement", "Gamma is below zero: how far below means nothing."),
    ),
    "dropped_duplicates": (
        sentence("agreement", "repeats"),
        sentence("agreement", "The same coding twice by one coder counts once."),
    ),
    "too_few_documents": (
        sentence("agreement", "no interval"),
        TOO_FEW_DOCUMENTS,
    ),
    "entities_across_articles": (
        sentence("agreement", "no interval"),
        sentence(
            "agreement",
            "Entities reach across articles: drawing articles again would take them apart, so there"
            " is no interval.",
        ),
    ),
    "legacy_measure": (
        sentence("agreement", "no interval"),
        sentence(
            "agreement",
            "This older coefficient is there to be compared with what other programs report; it has"
            " no interval.",
        ),
    ),
}
"""What a reader should know of a figure: in short, and in a sentence."""

_OF_SEVERAL_ARTICLES = frozenset({"few_documents", "too_few_documents"})
"""What goes without saying of a figure of one article."""


def worth_saying(warnings: Iterable[str], *, one_article: bool) -> tuple[str, ...]:
    """Return ``warnings`` once each, without those that go without saying."""
    found = dict.fromkeys(warnings)
    if one_article:
        return tuple(name for name in found if name not in _OF_SEVERAL_ARTICLES)
    if "too_few_documents" in found:
        # It says the same, and what follows of it.
        found.pop("few_documents", None)
    return tuple(found)
