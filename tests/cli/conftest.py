"""Running commands within the test's own process, and projects to run them on."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from variorum.cli import main
from variorum.cli.window import OpenWindow
from variorum.project.sample import make_sample


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code or its wish, and what it printed."""

    code: int | OpenWindow
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def call(*words: str | Path) -> Ended:
        capsys.readouterr()
        code = main([str(word) for word in words])
        printed = capsys.readouterr()
        return Ended(code, printed.out, printed.err)

    return call


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, made once; not to be changed."""
    return make_sample(tmp_path_factory.mktemp("sample") / "sample.variorum")


@pytest.fixture
def sample(made_sample: Path, tmp_path: Path) -> Path:
    """A sample project of the test's own."""
    return Path(shutil.copy(made_sample, tmp_path / "sample.variorum"))


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be a screen."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DISPLAY", ":7")


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be no screen."""
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
