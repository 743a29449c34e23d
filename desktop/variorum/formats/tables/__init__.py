"""A project as tables: one row a record, joined by ids."""
