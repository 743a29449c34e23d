"""What can be wrong with a table of ratings or spans: one sentence each."""

from variorum.errors import VariorumError, sentence


class RatingsFault(VariorumError):
    """A table that cannot be measured. Every one has the fact ``file``."""


class NoRatings(RatingsFault):
    """Nothing but a header, or not even that."""

    template = sentence(
        "errors",
        "“{file}” holds no ratings: its first line must name the columns and each further line "
        "hold one unit, rating or span.",
    )


class NotRatings(RatingsFault):
    """Columns that are none of the kinds."""

    template = sentence(
        "errors",
        "“{file}” is no project and no table of ratings or spans; its first line is {headers}. "
        "Name the columns unit, coder and value; or one column for each coder; or document, "
        "coder, start, end and code.",
    )


class NamesLikeLong(RatingsFault):
    """Columns that mean unit, coder and value, and are called otherwise."""

    template = sentence(
        "errors",
        "The columns of “{file}” are {headers}. If each line is one rating, call them unit, coder"
        " and value; if each is a coder, call them by the coders’ names.",
    )


class NotLengths(RatingsFault):
    """Columns that are not those of lengths."""

    template = sentence(
        "errors",
        "“{file}” is no table of lengths; its first line is {headers}. Name its columns document "
        "and length.",
    )


class AlikeColumns(RatingsFault):
    """Two columns of one name."""

    template = sentence(
        "errors", "“{file}” has two columns “{header}”; give each a name of its own."
    )


class UnevenRow(RatingsFault):
    """A row with another number of cells than the header."""

    template = sentence(
        "errors",
        "Line {line} of “{file}” has {cells} cells, its first line {columns}; put cells that hold "
        "“{delimiter}” in quotation marks.",
    )


class EmptyCell(RatingsFault):
    """Nothing where something must be."""

    template = sentence("errors", "Line {line} of “{file}” has no {column}; fill it in.")


class NotAWholeNumber(RatingsFault):
    """A position or length that is no whole number."""

    template = sentence(
        "errors",
        "Line {line} of “{file}” has “{value}” as {column}; give a whole number from 0 on.",
    )


class SpanEmpty(RatingsFault):
    """A span that ends where it starts, or before."""

    template = sentence(
        "errors",
        "Line {line} of “{file}” has a span from {start} to {end}; its end, the place behind its "
        "last character, must be larger than its start.",
    )


class SpanTooLong(RatingsFault):
    """A span that reaches beyond its document."""

    template = sentence(
        "errors",
        "Line {line} of “{file}” has a span that ends at {end}, but the document “{document}” has "
        "{length} characters; correct one of them.",
    )


class LengthMissing(RatingsFault):
    """A document whose length is not given."""

    template = sentence(
        "errors",
        "Line {line} of “{file}” has the document “{document}”, for which no length is given; add "
        "it to the lengths.",
    )


class LengthTwice(RatingsFault):
    """A document with two lengths."""

    template = sentence(
        "errors", "Line {line} of “{file}” has the document “{document}” again; keep one line."
    )


class RatedTwice(RatingsFault):
    """Two different values of one coder for one unit."""

    template = sentence(
        "errors",
        "Line {line} of “{file}” gives the unit “{unit}” another value by “{coder}” than a line "
        "before; keep one of them.",
    )


class UnitTwice(RatingsFault):
    """A unit that has two rows in a table with one column a coder."""

    template = sentence(
        "errors", "Line {line} of “{file}” has the unit “{unit}” again; keep one line for each."
    )
