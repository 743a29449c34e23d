"""Figures and their conditions in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from variorum.agreement.remarks import REMARKS, TOO_FEW_DOCUMENTS
from variorum.agreement.selection import LeftOut
from variorum.errors import sentence
from variorum.report.language import Language
from variorum.ui.language import language, spoken

_MINUS = "\u2212"
_NARROW = "\u202f"


def report_language() -> Language:
    """Return the language of the window, for what it writes and draws."""
    return Language(language(), spoken)


def percent(value: float | None) -> str:
    """Return a share as it is printed: ``97.5 %``."""
    return "" if value is None else f"{_with_sign(f'{100 * value:.1f}')}{_NARROW}%"


def coefficient(value: float | None, digits: int = 3) -> str:
    """Return a coefficient as it is printed: ``.667``, as journals do, or in Spanish ``0,667``."""
    if value is None:
        return ""
    rounded = _with_sign(f"{abs(value):.{digits}f}")
    minus = _MINUS if value < 0 and float(f"{value:.{digits}f}") else ""
    return minus + (rounded[1:] if rounded.startswith("0.") else rounded)


def _with_sign(figure: str) -> str:
    """Return ``figure`` with the sign before decimals that the window's language has."""
    return figure.replace(".", QLocale().decimalPoint())


def interval(low: float | None, high: float | None) -> str:
    """Return an interval as it is printed."""
    if low is None or high is None:
        return ""
    return QCoreApplication.translate("agreement", _TO).format(
        low=coefficient(low), high=coefficient(high)
    )


def left_out_words(left: LeftOut) -> str:
    """Return why an article does not count."""
    return spoken(left.why)


def undefined() -> str:
    """Return what stands where a figure does not exist."""
    return QCoreApplication.translate("agreement", _UNDEFINED)


def reason(name: str) -> str:
    """Return in a sentence why a figure does not exist."""
    return QCoreApplication.translate("agreement", REASONS.get(name, name))


def warning(name: str) -> str:
    """Return a warning in two or three words."""
    return QCoreApplication.translate("agreement", REMARKS[name][0] if name in REMARKS else name)


def explained(name: str) -> str:
    """Return a warning in a sentence."""
    return QCoreApplication.translate("agreement", REMARKS[name][1] if name in REMARKS else name)


def measure_name(name: str) -> str:
    """Return what a measure is called."""
    return QCoreApplication.translate("agreement", MEASURES[name][0])


def measure_tip(name: str) -> str:
    """Return what a measure is, and where it comes from."""
    return QCoreApplication.translate("agreement", MEASURES[name][1])


_TO = sentence("agreement", "{low} to {high}")
_UNDEFINED = sentence("agreement", "undefined")

REASONS = {
    "no_units": sentence("agreement", "No article counts, so there is nothing to compare."),
    "no_pairable_values": sentence("agreement", "No unit has values of two coders."),
    "no_variation": sentence(
        "agreement",
        "All units have the same value: nobody used it, or everybody used it everywhere. Then"
        " agreement cannot be told from chance.",
    ),
    "overlapping_units": sentence(
        "agreement",
        "Codes overlap in the text, which this measure does not allow: ask code by code.",
    ),
    "single_category": sentence("agreement", "There is only one value to choose from."),
    "too_few_documents": TOO_FEW_DOCUMENTS,
    "many_undefined_replicates": sentence(
        "agreement", "It is undefined in most of the resampled sets of articles."
    ),
}
"""Why there is no value, or no interval, by the names of the results."""

MEASURES = {
    "percent_agreement": (
        sentence("agreement", "Agreement"),
        sentence(
            "agreement",
            "Percent agreement: the share of units on which coders agree. Chance counts as"
            " agreement, so never report it alone.",
        ),
    ),
    "cohen_kappa": (
        sentence("agreement", "Cohen’s κ"),
        sentence(
            "agreement",
            "Cohen’s kappa (1960): agreement of two coders beyond what their own shares of use"
            " would give by chance. 1 is full agreement, 0 is chance.",
        ),
    ),
    "fleiss_kappa": (
        sentence("agreement", "Fleiss’ κ"),
        sentence(
            "agreement",
            "Fleiss’ kappa (1971): agreement of several coders beyond what the shares of all of"
            " them together would give by chance. 1 is full agreement, 0 is chance.",
        ),
    ),
    "krippendorff_alpha": (
        sentence("agreement", "Krippendorff’s α"),
        sentence(
            "agreement",
            "Krippendorff’s alpha (2011): 1 minus observed by expected disagreement, with any"
            " number of coders and with missing values. 1 is full agreement, 0 is chance.",
        ),
    ),
    "krippendorff_alpha_masi": (
        sentence("agreement", "α of sets"),
        sentence(
            "agreement",
            "Krippendorff’s alpha on the set of codes that a unit got, with MASI distance"
            " (Passonneau 2006): partly equal sets agree in part.",
        ),
    ),
    "span_f1": (
        sentence("agreement", "F1 of spans"),
        sentence(
            "agreement",
            "Twice the matched spans by all spans of two coders, the mean over pairs of coders"
            " (Hripcsak & Rothschild 2005). It has no chance term: the words that nobody marked"
            " do not count.",
        ),
    ),
    "u_alpha": (
        sentence("agreement", "uα"),
        sentence(
            "agreement",
            "Krippendorff’s alpha for unitizing (Krippendorff et al. 2016): the lengths on which"
            " coders agree, marked or not, against chance. It needs codes that do not overlap.",
        ),
    ),
}
"""What the measures are called, and what they are."""
