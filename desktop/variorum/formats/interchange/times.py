"""Moments and dates of a JSON file."""

from datetime import datetime

from variorum.codebook.edtf import edtf_problem
from variorum.formats.interchange.faults import NotADate, NotATime, shortened


def check_time(value: str, place: str, file: str) -> None:
    """Refuse a moment that is neither empty nor ISO 8601."""
    if not value:
        return
    try:
        datetime.fromisoformat(value)
    except ValueError:
        raise NotATime(file=file, place=place, value=shortened(value)) from None


def check_date(value: str, place: str, file: str) -> None:
    """Refuse a date that is neither empty nor EDTF, level 0 or 1."""
    if value and edtf_problem(value):
        raise NotADate(file=file, place=place, value=shortened(value))
