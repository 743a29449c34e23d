"""Dates as files write them, to EDTF (levels 0 and 1)."""

import re
from collections.abc import Iterable
from datetime import date

_EDTF_PART = (
    r"-?\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?|\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-\d{2}-XX|\d{4}-XX-XX"
)
_EDTF = re.compile(rf"(?:{_EDTF_PART})(?:/(?:{_EDTF_PART}|\.\.)?)?|(?:\.\.)?/(?:{_EDTF_PART})")
_WITH_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T| +)\d{1,2}:?\d{2}.*", re.S)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?|\d{6})?")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T].*)?", re.S)
_DAY_MONTH = re.compile(
    r"(?:[^\W\d]+\.?,? +)?(\d{1,2})(?:st|nd|rd|th|º|°)? +(?:de +|of +)?([^\W\d]+)\.?,? +"
    r"(?:de +|del +)?(\d{4})\b.*",
    re.S,
)
_MONTH_DAY = re.compile(
    r"(?:[^\W\d]+\.?,? +)?([^\W\d]+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})\b.*", re.S
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january ene enero",
            "feb february febrero",
            "mar march marzo",
            "apr april abr abril",
            "may mayo",
            "jun june junio",
            "jul july julio",
            "aug august ago agosto",
            "sep sept september septiembre setiembre",
            "oct october octubre",
            "nov november noviembre",
            "dec december dic diciembre",
        ),
        start=1,
    )
    for name in names.split()
}


def day_first(values: Iterable[str]) -> bool | None:
    """Tell whether dates such as 25/03/2024 in ``values`` put the day first; None if none shows."""
    first = second = False
    for value in values:
        found = _NUMBERS.fullmatch(value.strip())
        if found:
            first = first or int(found[1]) > 12  # noqa: PLR2004  there are twelve months
            second = second or int(found[2]) > 12  # noqa: PLR2004
    return first if first != second else None


def to_edtf(value: str, *, days_first: bool | None = None) -> str | None:
    """Return ``value`` as EDTF, the day without its time; None if it is not understood.

    Dates such as 03/04/2024 are understood only if ``days_first`` says how, or if one of the
    two numbers or their being equal leaves no choice.
    """
    value = value.strip()
    if _EDTF.fullmatch(value):
        parts = value.replace("..", "").split("/")
        return value if all(_is_possible(part) for part in parts if part) else None
    for pattern, order in (
        (_WITH_TIME, None),
        (_COMPACT, "ymd"),
        (_YEAR_FIRST, "ymd"),
        (_DAY_MONTH, "dmy"),
        (_MONTH_DAY, "mdy"),
    ):
        found = pattern.fullmatch(value)
        if found:
            numbers = found[1] if order is None else _ordered(found, order)
            return numbers if numbers and _is_possible(numbers) else None
    found = _NUMBERS.fullmatch(value)
    return _by_numbers(found, days_first) if found else None


def _ordered(found: re.Match[str], order: str) -> str | None:
    part = dict(zip(order, found.groups(), strict=True))
    month = _MONTHS.get(part["m"].lower()) or (int(part["m"]) if part["m"].isdecimal() else 0)
    return f"{part['y']}-{month:02}-{int(part['d']):02}" if month else None


def _by_numbers(found: re.Match[str], days_first: bool | None) -> str | None:
    both = [
        written
        for written in (_ordered(found, "dmy"), _ordered(found, "mdy"))
        if written and _is_possible(written)
    ]
    if len(set(both)) == 1:
        return both[0]
    if days_first is None or not both:
        return None
    return both[0] if days_first else both[1]


def _is_possible(written: str) -> bool:
    """Tell whether a date of EDTF names a month and a day that exist."""
    plain = written.rstrip("?~%").lstrip("-")
    if "X" in plain or len(plain) == len("2024"):
        return True
    year, month, *day = (int(number) for number in plain.split("-"))
    if len(day) == 0:
        # 21 to 24 are the seasons.
        return 1 <= month <= 12 or 21 <= month <= 24  # noqa: PLR2004
    try:
        date(year or 4, month, day[0])
    except ValueError:
        return False
    return True
