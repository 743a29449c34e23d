"""Alembic revisions that bring older project files up to date."""
