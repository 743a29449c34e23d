"""Fixtures for every test: a home of its own for backups and settings."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep backups, settings and logs of a test out of the person's own folders."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("VARIORUM_HOME", str(home))
    monkeypatch.delenv("VARIORUM_CODER", raising=False)
    return home
