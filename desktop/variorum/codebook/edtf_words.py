"""Dates as people write them, in English or Spanish, and EDTF in words."""

import re

from variorum.codebook.edtf import SEASONS, Point, edtf_point, edtf_problem
from variorum.errors import Phrase, sentence

_ENGLISH = (
    sentence("months", "January"),
    sentence("months", "February"),
    sentence("months", "March"),
    sentence("months", "April"),
    sentence("months", "May"),
    sentence("months", "June"),
    sentence("months", "July"),
    sentence("months", "August"),
    sentence("months", "September"),
    sentence("months", "October"),
    sentence("months", "November"),
    sentence("months", "December"),
)
_SPANISH = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
_SHORT_AT = 3


def _month_numbers() -> dict[str, str]:
    numbers = {"sept": "09", "setiembre": "09", "set": "09"}
    for names in (_ENGLISH, _SPANISH):
        for number, name in enumerate(names, start=1):
            numbers[name.lower()] = f"{number:02}"
            numbers[name.lower()[:_SHORT_AT]] = f"{number:02}"
    return numbers


_MONTHS = _month_numbers()
_SEASON_NUMBERS = {name: number for number, name in SEASONS.items()} | {
    "fall": "23",
    "primavera": "21",
    "verano": "22",
    "otoño": "23",
    "invierno": "24",
}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?"
_SEASON = rf"(?P<season>{'|'.join(_SEASON_NUMBERS)})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|º|°|\.)?"
_YEAR = r"(?P<year>-?\d{4})"
_SHAPES = tuple(
    re.compile(shape, re.ASCII)
    for shape in (
        _YEAR,
        rf"(?:el )?{_DAY} (?:of |de )?{_MONTH}(?: of| de| del|,)? {_YEAR}",
        rf"{_MONTH} {_DAY}(?:,| of)? {_YEAR}",
        rf"{_MONTH}(?: of| de| del|,)? {_YEAR}",
        rf"(?:the )?{_SEASON}(?: of| de| del|,)? {_YEAR}",
        r"(?P<day>\d{1,2})\. ?(?P<number>\d{1,2})\. ?(?P<year>\d{4})",
        r"(?P<number>\d{1,2})[./](?P<year>\d{4})",
        r"(?P<year>\d{4})[./](?P<number>\d{1,2})[./](?P<day>\d{1,2})",
        r"(?:the |los |los años |años |década de )?(?P<decade>\d{3})0(?:s|'s|’s)",
        r"(?:la década de |década de |los años |años )(?:los )?(?P<decade>\d{3})0",
        r"(?:some year in|algún año de) (?P<century>\d\d)00[–-]\d\d99",
        r"(?:year|año) (?P<long>-?\d{5,9})",
        rf"(?:some month of|algún mes de) {_YEAR}(?P<anymonth>)",
        rf"(?:some day of|algún día de) {_MONTH}(?: de)? {_YEAR}(?P<anyday>)",
        rf"(?:some day of|algún día de) {_YEAR}(?P<anymonth>)(?P<anyday>)",
    )
)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_MARKS = (
    ("%", re.compile(r"(?:perhaps about|quizás? hacia) (.+)|(.+) ?%")),
    (
        "~",
        re.compile(
            r"(?:about|around|circa|approximately|approx\.?|ca\.?|c\.|hacia|alrededor del?"
            r"|cerca del?|aproximadamente|aprox\.?) ?(.+)|(.+) ?~"
        ),
    ),
    ("?", re.compile(r"(?:perhaps|maybe|possibly|probably|quizás?|tal vez) (.+)|(.+?) ?\?")),
)
_INTERVALS = tuple(
    re.compile(shape)
    for shape in (
        r"(?:between|entre) (.+?) (?:and|y) (.+)",
        r"(?:from |desde |del? )?(.+?) (?:to|until|till|through|a|al|hasta) (.+)",
        r"(.+?) ?[–—] ?(.+)",
        r"(.+?) - (.+)",
        r"(\d{1,2}|[^\W\d]+\.?)-(.+)",
        r"(-?\d{4})-(\d{4})",
    )
)
_WEEKDAY = re.compile(
    r"(?:on |el )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo),? "
)
"""Said with a date in news; the date tells it."""
_SINCE = re.compile(r"(?:since|from|desde(?: el)?) (.+)")
_UNTIL = re.compile(r"(?:until|till|up to|before|hasta(?: el)?) (.+)")
_UNKNOWN_END = re.compile(r"(.+) (?:to an unknown date|a una fecha desconocida)")
_UNKNOWN_START = re.compile(r"(?:an unknown date to|una fecha desconocida a) (.+)")


def edtf_of_words(typed: str) -> tuple[str, str]:
    """Return (EDTF, nothing) for a date that is understood, else (nothing, what is wrong)."""
    text = " ".join(typed.split())
    if not edtf_problem(text):
        return text, ""
    problem = _two_ways(text)
    if problem:
        return "", problem
    plain = text.lower()
    edtf = _interval_of(plain) or _point_of(plain) or _point_of(_WEEKDAY.sub("", plain, count=1))
    if not edtf:
        problem = Phrase(
            "dates",
            '"{text}" is not understood. Write 2021, May 2021, 5 May 2021 or 2021-05-05.',
            text=text,
        )
        # What is nearly EDTF deserves the nearer answer: which day or month is wrong.
        return "", edtf_problem(text) if re.fullmatch(r"[-\dX/.?~%]+", text) else problem
    problem = edtf_problem(edtf)
    return ("", problem) if problem else (edtf, "")


def _two_ways(text: str) -> str:
    slashed = _SLASHED.fullmatch(text)
    if slashed is None:
        return ""
    first, second, year = slashed.groups()
    months = 12
    if int(first) <= months and int(second) <= months and first != second:
        return Phrase(
            "dates",
            '"{text}" may be two dates. Write {one} or {other}.',
            text=text,
            one=f"{year}-{int(second):02}-{int(first):02}",
            other=f"{year}-{int(first):02}-{int(second):02}",
        )
    return ""


def _interval_of(text: str) -> str:
    for shape, before, after in (
        (_UNKNOWN_END, "", "/"),
        (_UNKNOWN_START, "/", ""),
        (_UNTIL, "../", ""),
    ):
        found = shape.fullmatch(text)
        point = _point_of(found[1]) if found else ""
        if point:
            return before + point + after
    for shape in _INTERVALS:
        found = shape.fullmatch(text)
        ends = _ends_of(found[1], found[2]) if found else ()
        if ends and all(ends):
            return "/".join(ends)
    found = _SINCE.fullmatch(text)
    point = _point_of(found[1]) if found else ""
    return f"{point}/.." if point else ""


def _ends_of(first: str, second: str) -> tuple[str, str]:
    """Return both ends of an interval; the first may leave month and year to the second."""
    start, end = _point_of(first), _point_of(second)
    last = edtf_point(end) if end and not start else None
    if last is None or last.mark:
        return start, end
    day = re.fullmatch(_DAY, first)
    if day and last.day:
        return Point(last.year, last.month, day["day"].zfill(2)).edtf, end
    return _point_of(f"{first} {last.year}"), end


def _point_of(text: str) -> str:
    """Return the EDTF of one date in words, with its mark; empty if it is none."""
    if edtf_point(text.upper()):
        return text.upper()
    for mark, shape in _MARKS:
        found = shape.fullmatch(text)
        inner = _unmarked(found[1] or found[2]) if found else None
        if inner:
            return inner.edtf + mark
    point = _unmarked(text)
    return point.edtf if point else ""


def _unmarked(text: str) -> Point | None:
    slashed = _SLASHED.fullmatch(text)
    if slashed:
        first, second, year = slashed.groups()
        day, month = sorted((int(first), int(second)), reverse=True)
        return Point(year, f"{month:02}", f"{day:02}")
    plain = edtf_point(text.upper())
    if plain and not plain.mark:
        return plain
    for shape in _SHAPES:
        found = shape.fullmatch(text)
        if found:
            return _of_parts(
                {key: part for key, part in found.groupdict().items() if part is not None}
            )
    return None


def _of_parts(parts: dict[str, str]) -> Point:
    if "decade" in parts:
        return Point(parts["decade"] + "X")
    if "long" in parts:
        return Point(f"Y{parts['long']}")
    if "century" in parts:
        return Point(parts["century"] + "XX")
    month = parts.get("number", "").zfill(2) if "number" in parts else ""
    month = month or _MONTHS.get(parts.get("month", ""), "")
    month = month or _SEASON_NUMBERS.get(parts.get("season", ""), "")
    month = month or ("XX" if "anymonth" in parts else "")
    day = parts["day"].zfill(2) if "day" in parts else ""
    return Point(parts["year"], month, day or ("XX" if "anyday" in parts else ""))


_MARK_WORDS = {
    "?": sentence("dates", "perhaps {date}"),
    "~": sentence("dates", "about {date}"),
    "%": sentence("dates", "perhaps about {date}"),
}


def edtf_in_words(text: str) -> str:
    """Return EDTF in words, a phrase; what is not EDTF comes back as it is."""
    if edtf_problem(text):
        return text
    if "/" not in text:
        return _point_in_words(text)
    start, end = text.split("/")
    if start == "..":
        return Phrase("dates", "until {date}", date=_point_in_words(end))
    if end == "..":
        return Phrase("dates", "since {date}", date=_point_in_words(start))
    unknown = Phrase("dates", "an unknown date")
    words = [_point_in_words(part) if part else unknown for part in (start, end)]
    return Phrase("dates", "{start} to {end}", start=words[0], end=words[1])


def _point_in_words(text: str) -> str:
    point = edtf_point(text)
    assert point is not None  # noqa: S101  the whole was found good before
    date = _date_in_words(point)
    return Phrase("dates", _MARK_WORDS[point.mark], date=date) if point.mark else date


def _date_in_words(point: Point) -> str:
    if "X" in point.year and point.month:
        # No words are shorter or clearer than the date as it is written.
        return Point(point.year, point.month, point.day).edtf
    year = _year_in_words(point.year)
    if not point.month:
        return year
    if point.month == "XX":
        some = Phrase("dates", "some day") if point.day else Phrase("dates", "some month")
        return Phrase("dates", "{some} of {year}", some=some, year=year)
    if point.month in SEASONS:
        season = Phrase("dates", SEASONS[point.month])
        return Phrase("dates", "{season} {year}", season=season, year=year)
    return _month_in_words(point.day, Phrase("months", _ENGLISH[int(point.month) - 1]), year)


def _month_in_words(day: str, month: str, year: str) -> str:
    if not day:
        return Phrase("dates", "{month} {year}", month=month, year=year)
    if day == "XX":
        return Phrase("dates", "some day of {month} {year}", month=month, year=year)
    return Phrase("dates", "{day} {month} {year}", day=int(day), month=month, year=year)


def _year_in_words(year: str) -> str:
    if year.startswith("Y"):
        return Phrase("dates", "year {year}", year=year[1:])
    if year.endswith("XX"):
        first, last = f"{year[:2]}00", f"{year[:2]}99"
        return Phrase("dates", "some year in {first}–{last}", first=first, last=last)
    return Phrase("dates", "{year}s", year=f"{year[:3]}0") if year.endswith("X") else year
