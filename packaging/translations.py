"""Bring the translations up to the texts of the program: `python packaging/translations.py`.

Gathers every text into `desktop/variorum/data/translations/es.ts`, where what is new waits to be
translated, and makes `es.qm` of it, which the program reads. What stands there already is kept;
texts that the program lost are dropped. It needs the program's own environment. With a folder as
argument it does so there.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from variorum.ui.actions import ACTIONS
from variorum.ui.shortcuts import KEY_NAMES

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "variorum"
TRANSLATIONS = SOURCES / "data" / "translations"
LANGUAGES = ("es",)
_GATHER = [
    *("-tr-function-alias", "translate+=sentence", "-locations", "none"),
    *("-no-obsolete", "-no-ui-lines", "-silent"),
]


def gather(language: str, target: Path) -> None:
    """Bring the ``.ts`` file at ``target`` up to the texts of the sources."""
    with tempfile.TemporaryDirectory() as folder:
        titles = Path(folder) / "titles.py"
        titles.write_text("\n".join((*_titles(), *_phrases())), encoding="utf-8")
        sources = [str(path) for path in sorted(SOURCES.rglob("*.py"))]
        _tool(
            "lupdate",
            *_GATHER,
            *sources,
            str(titles),
            "-target-language",
            language,
            "-ts",
            str(target),
        )


def release(source: Path, target: Path) -> None:
    """Make of the ``.ts`` file at ``source`` the ``.qm`` file at ``target``."""
    _tool("lrelease", "-silent", str(source), "-qm", str(target))


def _titles() -> Iterator[str]:
    """Yield the texts that no call names in the sources: titles of actions, names of keys."""
    for title in dict.fromkeys(spec.title for spec in ACTIONS if spec.title):
        yield f"sentence('actions', {title!r})"
    for name in KEY_NAMES:
        yield f"sentence('QShortcut', {name!r})"


def _phrases() -> Iterator[str]:
    """Yield the texts of phrases: lupdate passes over calls that name what fills a text."""
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase":
                given = [part.value for part in node.args if isinstance(part, ast.Constant)]
                if len(given) == 2:  # noqa: PLR2004  else the text is marked elsewhere
                    yield f"sentence({given[0]!r}, {given[1]!r})"


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([program, *arguments], check=True, cwd=ROOT)  # noqa: S603


if __name__ == "__main__":
    FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else TRANSLATIONS
    for name in LANGUAGES:
        gather(name, FOLDER / f"{name}.ts")
        release(FOLDER / f"{name}.ts", FOLDER / f"{name}.qm")
