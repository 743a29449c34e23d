"""The formats that a project can be written in: one module a format, in menu order."""

from variorum.formats.exporter import Exporter
from variorum.formats.exporters import csv_tables, variorum_json

EXPORTERS: tuple[Exporter, ...] = (csv_tables.EXPORTER, variorum_json.EXPORTER)
