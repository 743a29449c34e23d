"""From records to rows and back."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

import msgspec

from variorum.model.record import Record
from variorum.store.schema import TABLES

R = TypeVar("R", bound=Record)

FIELDS = {kind: tuple(field.name for field in fields(kind)) for kind in TABLES}
"""The names of each record's fields, which are its table's columns."""


def to_row(record: Record) -> dict[str, Any]:
    """Return ``record`` as the values of its table's columns."""
    return {name: getattr(record, name) for name in FIELDS[type(record)]}


def from_row(kind: type[R], row: Mapping[str, Any]) -> R:
    """Return the record of ``kind`` that ``row`` holds."""
    return kind(**row)


def to_json(record: Record | None) -> str | None:
    """Return ``record`` as JSON for the audit trail. Texts are not fields: only their hash is."""
    if record is None:
        return None
    return msgspec.json.encode(record, order="deterministic").decode()
