"""Dates in EDTF, levels 0 and 1 (Library of Congress, 2019): the grammar and its calendar.

Understood are years, months, days, seasons, unspecified digits, the marks ``?`` (uncertain), ``~``
(approximate) and ``%`` (both), years of more than four digits, years before 0, and intervals with
open or unknown ends. Times of day are not: an article's dates have none.
"""

import re
from calendar import monthrange
from dataclasses import dataclass

from variorum.errors import Phrase, sentence

SEASONS = {
    "21": sentence("dates", "spring"),
    "22": sentence("dates", "summer"),
    "23": sentence("dates", "autumn"),
    "24": sentence("dates", "winter"),
}
_POINT = re.compile(
    r"(?P<year>-?\d{4}|\d{3}X|\d{2}XX|Y-?[1-9]\d{4,8})"
    r"(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?"
    r"(?P<mark>[?~%]?)",
    re.ASCII,
)
_HELP = Phrase("dates", "Write it as 2021, 2021-05, 2021-05-05 or 2020/2021.")
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Point:
    """One date as its parts are written; ``month`` may be a season, ``X`` stands for a digit."""

    year: str
    month: str = ""
    day: str = ""
    mark: str = ""

    @property
    def edtf(self) -> str:
        """The date as EDTF."""
        return "-".join(part for part in (self.year, self.month, self.day) if part) + self.mark


def edtf_point(text: str) -> Point | None:
    """Return the parts of a date that is no interval; None if it is not EDTF."""
    found = _POINT.fullmatch(text)
    return Point(**{key: part or "" for key, part in found.groupdict().items()}) if found else None


def edtf_problem(text: str) -> str:
    """Return what is wrong with ``text`` as EDTF of level 0 or 1, in a sentence, or nothing."""
    ends = text.split("/")
    if len(ends) == 1:
        return _point_problem(text)
    if len(ends) != 2:  # noqa: PLR2004
        return Phrase(
            "dates",
            '"{text}" has more than one "/". Write the beginning, "/" and the end.',
            text=text,
        )
    dates = [end for end in ends if end not in ("", "..")]
    if not dates:
        return Phrase(
            "dates", '"{text}" has neither a beginning nor an end. {help}', text=text, help=_HELP
        )
    problem = next(filter(None, map(_point_problem, dates)), "")
    if not problem and len(dates) == len(ends) and earliest(ends[0]) > _latest(ends[1]):
        return Phrase(
            "dates", '"{text}" ends before it begins. Write the earlier date first.', text=text
        )
    return problem


def _point_problem(text: str) -> str:
    point = edtf_point(text)
    if point is None:
        return Phrase("dates", '"{text}" is no date. {help}', text=text, help=_HELP)
    season = point.month in SEASONS
    if point.month and not season and point.month != "XX" and not 1 <= int(point.month) <= _MONTHS:
        return Phrase(
            "dates",
            '"{text}" has no such month. Write 01 to 12, or 21 to 24 for a season.',
            text=text,
        )
    if point.day and (season or (point.month == "XX" and point.day != "XX")):
        return Phrase("dates", '"{text}" has a day without a month. {help}', text=text, help=_HELP)
    if point.day and point.day != "XX" and not 1 <= int(point.day) <= _last_day(point):
        return Phrase(
            "dates", '"{text}" has no such day. Write the day as the article has it.', text=text
        )
    return ""


def _last_day(point: Point) -> int:
    """Return the last day of the month; a year with unspecified digits may be a leap year."""
    year = 2000 if "X" in point.year else int(point.year.removeprefix("Y"))
    # The calendar repeats every 400 years, so years outside the library's range fold into it.
    return monthrange(year % 400 + 2000, int(point.month))[1]


def earliest(text: str) -> tuple[int, int, int]:
    """Return the first (year, month, day) that a valid date, not an interval, may mean."""
    return _bound(text, "0", 1, 1)


def _latest(text: str) -> tuple[int, int, int]:
    return _bound(text, "9", _MONTHS, 31)


def _bound(text: str, digit: str, month: int, day: int) -> tuple[int, int, int]:
    point = edtf_point(text)
    assert point is not None  # noqa: S101  only dates that were found good come here
    year = int(point.year.removeprefix("Y").replace("X", digit))
    known = point.month.isdigit() and point.month not in SEASONS
    return (
        year,
        int(point.month) if known else month,
        int(point.day) if point.day.isdigit() else day,
    )
