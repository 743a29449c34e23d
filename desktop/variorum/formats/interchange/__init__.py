"""Variorum's own JSON, its schema, and the tables of a CSV export."""
