"""Dates as people write them, in English or Spanish, and EDTF in English words."""

import re

from variorum.codebook.edtf import SEASONS, Point, edtf_point, edtf_problem

_ENGLISH = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
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
        r"some year in (?P<century>\d\d)00[–-]\d\d99",
        r"year (?P<long>-?\d{5,9})",
        rf"some month of {_YEAR}(?P<anymonth>)",
        rf"some day of {_MONTH} {_YEAR}(?P<anyday>)",
        rf"some day of {_YEAR}(?P<anymonth>)(?P<anyday>)",
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
        r"(-?\d{4})-(\d{4})",
    )
)
_SINCE = re.compile(r"(?:since|from|desde(?: el)?) (.+)")
_UNTIL = re.compile(r"(?:until|till|up to|before|hasta(?: el)?) (.+)")
_UNKNOWN_END = re.compile(r"(.+) to an unknown date")
_UNKNOWN_START = re.compile(r"an unknown date to (.+)")


def edtf_of_words(typed: str) -> tuple[str, str]:
    """Return (EDTF, nothing) for a date that is understood, else (nothing, what is wrong)."""
    text = " ".join(typed.split())
    if not edtf_problem(text):
        return text, ""
    problem = _two_ways(text)
    if problem:
        return "", problem
    edtf = _interval_of(text.lower()) or _point_of(text.lower())
    if not edtf:
        problem = f'"{text}" is not understood. Write 2021, May 2021, 5 May 2021 or 2021-05-05.'
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
        return (
            f'"{text}" may be two dates. Write {year}-{int(second):02}-{int(first):02} or '
            f"{year}-{int(first):02}-{int(second):02}."
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
        ends = (_point_of(found[1]), _point_of(found[2])) if found else ()
        if ends and all(ends):
            return "/".join(ends)
    found = _SINCE.fullmatch(text)
    point = _point_of(found[1]) if found else ""
    return f"{point}/.." if point else ""


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


_MARK_WORDS = {"": "", "?": "perhaps ", "~": "about ", "%": "perhaps about "}


def edtf_in_words(text: str) -> str:
    """Return EDTF in English words; what is not EDTF comes back as it is."""
    if edtf_problem(text):
        return text
    if "/" not in text:
        return _point_in_words(text)
    start, end = text.split("/")
    if start == "..":
        return f"until {_point_in_words(end)}"
    if end == "..":
        return f"since {_point_in_words(start)}"
    words = [_point_in_words(part) if part else "an unknown date" for part in (start, end)]
    return " to ".join(words)


def _point_in_words(text: str) -> str:
    point = edtf_point(text)
    assert point is not None  # noqa: S101  the whole was found good before
    return _MARK_WORDS[point.mark] + _date_in_words(point)


def _date_in_words(point: Point) -> str:
    if "X" in point.year and point.month:
        # No words are shorter or clearer than the date as it is written.
        return Point(point.year, point.month, point.day).edtf
    year = _year_in_words(point.year)
    if not point.month:
        return year
    if point.month == "XX":
        return f"some {'day' if point.day else 'month'} of {year}"
    if point.month in SEASONS:
        return f"{SEASONS[point.month]} {year}"
    month = f"{_ENGLISH[int(point.month) - 1]} {year}"
    if not point.day:
        return month
    return f"some day of {month}" if point.day == "XX" else f"{int(point.day)} {month}"


def _year_in_words(year: str) -> str:
    if year.startswith("Y"):
        return f"year {year[1:]}"
    if year.endswith("XX"):
        return f"some year in {year[:2]}00–{year[:2]}99"
    return f"{year[:3]}0s" if year.endswith("X") else year
