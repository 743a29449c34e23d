"""The translations are whole: every text of the program, with its placeholders, as it is now."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from variorum.data import HERE
from variorum.ui.actions import ACTIONS, MENUS

ROOT = Path(__file__).parents[1]
LANGUAGES = ("es",)


class Text(NamedTuple):
    """One text of the program and what it is in another language."""

    context: str
    source: str
    said: str
    finished: bool


def texts_of(path: Path) -> Iterator[Text]:
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  a file of our own
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            source = message.findtext("source") or ""
            yield Text(name, source, said.text or "", said.get("type") is None)


def file_of(language: str, ending: str = "ts") -> Path:
    return HERE / "translations" / f"{language}.{ending}"


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which the texts of today's sources were gathered anew."""
    folder = tmp_path_factory.mktemp("translations")
    for language in LANGUAGES:
        (folder / f"{language}.ts").write_bytes(file_of(language).read_bytes())
    command = [sys.executable, str(ROOT / "packaging" / "translations.py"), str(folder)]
    subprocess.run(command, check=True, timeout=120)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_program_is_translated(language: str, gathered: Path) -> None:
    now = {(text.context, text.source) for text in texts_of(gathered / f"{language}.ts")}
    kept = {(text.context, text.source) for text in texts_of(file_of(language)) if text.finished}
    assert now - kept == set(), "run packaging/translations.py and translate what is new"
    assert kept - now == set(), "run packaging/translations.py: these texts are gone"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_was_translated(language: str, gathered: Path) -> None:
    assert file_of(language, "qm").read_bytes() == (gathered / f"{language}.qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same(language: str) -> None:
    for text in texts_of(file_of(language)):
        assert text.said.strip(), text
        wanted = sorted(re.findall(r"\{\w*\}", text.source))
        assert sorted(re.findall(r"\{\w*\}", text.said)) == wanted, text
        assert text.source.startswith("\n") == text.said.startswith("\n"), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_have_one_letter(language: str) -> None:
    said = {(text.context, text.source): text.said for text in texts_of(file_of(language))}
    menus: dict[str, list[str]] = {"": [said["menus", menu] for menu in MENUS]}
    for spec in ACTIONS:
        if spec.title:
            menus.setdefault(spec.menu, []).append(said["actions", spec.title])
    for menu, titles in menus.items():
        letters = [found[1].casefold() for title in titles if (found := re.search(r"&(\w)", title))]
        assert len(letters) == len(set(letters)), (menu, sorted(letters))


def test_widgets_ask_for_translations_in_their_own_name() -> None:
    """A text asked of another object is looked up where the gathered files do not have it."""
    asked = re.compile(r"(?<![\w.])(\w+(?:\.\w+)*)\.tr\(")
    sources = sorted((HERE.parent / "ui").rglob("*.py"))
    assert sources
    others = [
        f"{path.name}: {found[1]}"
        for path in sources
        for found in asked.finditer(path.read_text(encoding="utf-8"))
        if found[1] != "self"
    ]
    assert others == []
