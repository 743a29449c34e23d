"""What a comparison compares, and what can be wrong with that."""

from dataclasses import dataclass, replace
from typing import Literal, get_args

from variorum.errors import VariorumError, sentence
from variorum.model.comparison import DoneBy, Mode, Unit

ALL_UNITS: tuple[Unit, ...] = get_args(Unit)
UNITS: tuple[Unit, ...] = tuple(one for one in ALL_UNITS if one != "span")
"""Units that have a code or not."""
By = Literal["overview", "codebook", "group", "code", "pair", "article"]
BY: tuple[By, ...] = get_args(By)
DONE_BY: tuple[DoneBy, ...] = get_args(DoneBy)
MODES: tuple[Mode, ...] = get_args(Mode)
SPANS: tuple[str, ...] = ("span_f1", "u_alpha")
"""The usual measures where spans are the unit."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """A comparison of coders.

    ``coders`` are ids or names; none means all who have finished an article. ``articles`` are ids;
    none means all. ``codebook`` (id or shipped name) and ``code`` (id) narrow what is compared.
    ``by`` says what has a row of its own; *overview* is each codebook, its groups and its codes.
    With ``done_by`` *any-two* an article counts when two of the coders finished it, and whoever
    did not is missing there. ``bootstrap`` is the number of resamples, 0 for no intervals.
    ``measures`` are names, none meaning the usual ones; measures of spans match by ``match``, by
    *boundary* up to ``tolerance`` characters apart. With a ``depth`` from 1 on, the groups at that
    depth of the codebook stand for all codes below them (1 are the topmost groups).
    """

    coders: tuple[str, ...] = ()
    unit: Unit = "paragraph"
    by: By = "codebook"
    done_by: DoneBy = "all"
    articles: tuple[str, ...] = ()
    codebook: str = ""
    code: str = ""
    bootstrap: int = 10_000
    seed: int = 1
    measures: tuple[str, ...] = ()
    match: Mode = "exact"
    tolerance: int = 5
    depth: int = 0

    def __post_init__(self) -> None:
        choices = (("unit", ALL_UNITS), ("by", BY), ("done_by", DONE_BY), ("match", MODES))
        for name, known in choices:
            if getattr(self, name) not in known:
                raise UnknownSetting(
                    setting=name.replace("_", " "),
                    value=getattr(self, name),
                    known=", ".join(known),
                )
        for name in ("bootstrap", "seed", "tolerance", "depth"):
            if getattr(self, name) < 0:
                raise NegativeSetting(setting=name, value=getattr(self, name))

    def of_units(self) -> "Settings":
        """Return the settings of pictures and of what comes next, which are about units.

        Spans are compared by their characters there.
        """
        unit: Unit = "character" if self.unit == "span" else self.unit
        return replace(self, by=Settings.by, unit=unit)


class UnknownSetting(VariorumError):
    """A unit, a kind of row or a rule that there is not."""

    template = sentence(
        "errors", "Agreement knows no “{value}” as {setting}. Choose one of: {known}."
    )


class NegativeSetting(VariorumError):
    """A count below zero."""

    template = sentence("errors", "For {setting} give 0 or more, not {value}.")


class UnknownMeasure(VariorumError):
    """A measure that there is not."""

    template = sentence(
        "errors", "There is no measure “{measure}”. Those most like it are: {nearest}."
    )


class MeasureOfTwo(VariorumError):
    """A measure of two coders, asked of more."""

    template = sentence(
        "errors",
        "{measure} compares two coders, and here are {count}. Name two coders, or ask for each "
        "pair.",
    )


class MeasureOfTwoValues(VariorumError):
    """A measure of two values, asked of more or fewer."""

    template = sentence(
        "errors", "{measure} is for two values, and here are {count}. Ask for each code."
    )


class MeasureOfSets(VariorumError):
    """A measure of sets of codes, asked where each unit has one value or one code."""

    template = sentence(
        "errors",
        "{measure} is for sets of codes, and here each unit has one value or one code. Ask it of"
        " whole codebooks, or of all codes of a table of spans, or choose another measure.",
    )


class MeasureOfNumbers(VariorumError):
    """A measure of ordered values, asked of words."""

    template = sentence(
        "errors",
        "{measure} needs to know which value is more than which, and “{value}” is no number. Write"
        " the values as numbers, as 1, 2 and 3 for low, middle and high.",
    )


class MeasureOfSpans(VariorumError):
    """A measure of spans, asked of ratings."""

    template = sentence(
        "errors",
        "{measure} measures spans, and the table holds ratings. Give a table with the columns"
        " document, coder, start, end and code, or choose one that fits these ratings: {known}.",
    )


class MeasureOfUnits(VariorumError):
    """A measure of units, asked of spans."""

    template = sentence(
        "errors",
        "{measure} measures units that have a code or not; spans as coded are no such units."
        " Choose another unit, or one of: {known}.",
    )


class UnknownCoder(VariorumError):
    """A coder whom the project does not have."""

    template = sentence("errors", "The project has no coder “{coder}”. Its coders are: {known}.")


class TooFewCoders(VariorumError):
    """Fewer than two coders to compare."""

    template = sentence(
        "errors",
        "Agreement needs two coders; here there is {count}. Choose another coder, or import a "
        "colleague’s codings.",
    )


class UnknownArticle(VariorumError):
    """An article that the project does not have."""

    template = sentence(
        "errors", "The project has no article with the id “{article}”. Give ids from the project."
    )


class TableOfOneCoder(VariorumError):
    """A table in which fewer than two coders are compared."""

    template = sentence(
        "errors",
        "Agreement needs two coders, and here is one: {coder}. Add the rows of another coder, or"
        " name all who took part with --coders A,B.",
    )


class UnknownDocument(VariorumError):
    """A document that the table does not have."""

    template = sentence(
        "errors", "The table has no document “{document}”. Those most like it are: {nearest}."
    )


class UnknownCodebook(VariorumError):
    """A codebook that the project does not have."""

    template = sentence(
        "errors", "The project has no codebook “{codebook}”. Its codebooks are: {known}."
    )


class UnknownCode(VariorumError):
    """A code that the compared codebooks do not have."""

    template = sentence(
        "errors", "There is no code “{code}” to compare. Those most like it are: {nearest}."
    )
