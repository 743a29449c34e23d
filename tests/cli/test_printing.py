"""What data may do to a terminal: nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.cli.printing import aligned, print_json, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ¿sí? 🙂 العربية", "plain ¿sí? 🙂 العربية"),
        ("\x1b[2J", "\\x1b[2J"),
        ("a\nb\tc\r", "a\\x0ab\\x09c\\x0d"),
        ("\x7f\x9b", "\\x7f\\x9b"),
        ("\u202eabc\u2066\u200f\u061c", "\\u202eabc\\u2066\\u200f\\u061c"),
        ("\u2028", "\\u2028"),
        ("\udcff", "\\udcff"),
        ("👩\u200d💻", "👩\u200d💻"),
    ],
)
def test_controls_are_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.lists(st.text(st.characters())) | st.dictionaries(st.text(), st.text(st.characters())))
def test_json_says_the_same_without_a_control(value: object) -> None:
    with pytest.MonkeyPatch.context() as patch:
        written: list[str] = []
        patch.setattr(sys.stdout, "write", written.append)
        print_json(value)
    text = "".join(written)
    assert json.loads(text) == value
    assert all(visible(line) == line for line in text.split("\n"))


def test_columns_stand_in_line_whatever_is_in_them() -> None:
    lines = aligned([["名前", "1"], ["é\u0301", "200"], ["a\x1b", ""]], 1)
    assert lines == ["名前     1", "é\u0301      200", "a\\x1b"]


@pytest.mark.skipif(os.name != "posix", reason="names of files are not Unicode on POSIX alone")
def test_a_name_that_is_not_unicode_is_shown_in_utf8_whatever_the_locale(tmp_path: Path) -> None:
    name = b"caf\xe9\x1b.variorum"
    ended = subprocess.run(
        [sys.executable, "-m", "variorum", "check", os.fsencode(tmp_path) + b"/" + name],
        env=os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 1
    assert b"caf\\udce9\\x1b.variorum" in ended.stderr
    assert b"There is no project" in ended.stderr


@pytest.mark.skipif(os.name != "posix", reason="closed pipes are told in another way")
def test_a_reader_that_leaves_early_ends_it_quietly(made_sample: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "variorum", "check", str(made_sample)]
    ended = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")
