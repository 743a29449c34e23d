"""``codebook check``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from variorum.data import CODEBOOK_NAMES

Run = Callable[..., Any]

SMALL = """\
id: small
title: Small
version: 1.0.0
groups:
  - id: small.one
    label: One
    hue: blue
    codes:
      - id: small.one.a
        label: A
        not_when:
          - text: Somewhere else.
            instead: {instead}
"""


def test_shipped_codebooks_are_without_fault(run: Run) -> None:
    ended = run("codebook", "check", *CODEBOOK_NAMES)
    assert (ended.code, ended.err) == (0, "")
    assert len(ended.out.splitlines()) == len(CODEBOOK_NAMES)
    assert "negotiation.yaml: State–gang negotiation (neg), 21 codes in" in ended.out


def test_every_fault_is_listed_with_file_and_line(run: Run, tmp_path: Path) -> None:
    text = SMALL.format(instead="small.nowhere").replace("hue: blue", "hue: mauve")
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "b.yaml").write_text("id: [\n", encoding="utf-8")
    ended = run("codebook", "check", "a.yaml", "b.yaml")
    assert ended.code == 1
    faults = ended.out.splitlines()
    assert any(line.startswith("a.yaml:7: ") and "mauve" in line for line in faults)
    assert any(line.startswith("a.yaml:13: ") and "small.nowhere" in line for line in faults)
    assert any(line.startswith("b.yaml:") for line in faults)
    assert ended.err == f"variorum: {len(faults)} faults to mend, listed with file and line.\n"


def test_files_given_together_may_point_to_each_other(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(SMALL.format(instead="other.one.a"), encoding="utf-8")
    other = SMALL.format(instead="small.one.a").replace("small.one", "other.one")
    other = other.replace("id: small", "id: other").replace("instead: other", "instead: small")
    (tmp_path / "b.yaml").write_text(other, encoding="utf-8")
    assert run("codebook", "check", "a.yaml", "b.yaml").code == 0


def test_a_missing_file_is_one_sentence(run: Run) -> None:
    ended = run("codebook", "check", "negotiation", "gone.yaml")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("variorum: There is no codebook “gone.yaml”.")


def test_what_a_file_holds_commands_no_terminal(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text('id: a\n"k\\e[31my": 1\n', encoding="utf-8")
    ended = run("codebook", "check", "a.yaml")
    assert ended.code == 1
    assert "\x1b" not in ended.out
