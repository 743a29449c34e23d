"""``variorum adjudicate``: agreements taken over by a rule, and how far the settling is."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from variorum.model.ruling import Ruling
from variorum.project.adjudication import records_to_settle, settling_queue, take
from variorum.project.project import open_project

Run = Callable[..., Any]


def told(ended: Any) -> dict[str, Any]:
    assert (ended.code, ended.err) == (0, "")
    found = json.loads(ended.out)
    assert isinstance(found, dict)
    return found


def rulings(path: Path) -> list[Ruling]:
    project = open_project(path, read_only=True)
    try:
        return project.reader.records(Ruling)
    finally:
        project.close()


def test_a_dry_run_tells_and_changes_nothing(run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    found = told(run("adjudicate", sample, "--rule", "exact", "--dry-run", "--json"))
    assert found["settled"] == found["agreements"] == len(found["rulings"]) > 0
    assert found["after"]["taken_over"] == found["settled"]
    assert sample.read_bytes() == before


def test_a_rule_settles_in_the_name_of_a_coder_and_moves_no_figure(run: Run, sample: Path) -> None:
    figures = run("agreement", sample, "--bootstrap", "0", "--json").out
    ended = run("adjudicate", sample, "--rule", "union", "--coder", "Lea")
    assert ended.code == 0
    assert "by the rule union" in ended.out
    made = rulings(sample)
    assert made
    assert {(one.how, one.rule) for one in made} == {("rule", "union")}
    assert run("agreement", sample, "--bootstrap", "0", "--json").out == figures
    again = told(run("adjudicate", sample, "--rule", "union", "--coder", "Lea", "--json"))
    assert again["settled"] == 0


def test_who_is_new_here_is_told_of_with_the_names_known(run: Run, sample: Path) -> None:
    words = ("adjudicate", sample, "--rule", "exact", "--coder", "Ana Ferer")
    known = "Ana Ferrer, Ben Okoye, Carla Nunes"
    ended = run(*words, "--dry-run")
    assert ended.code == 0
    assert f"“Ana Ferer” is no coder here. Known so far: {known}." in ended.err
    ended = run(*words)
    assert ended.code == 0
    assert f"“Ana Ferer” was no coder here and is added. Known so far: {known}." in ended.err
    assert run(*words).err == ""


def test_k_of_n_takes_more_than_all_of_n(run: Run, sample: Path) -> None:
    words = ("adjudicate", sample, "--dry-run", "--json", "--rule", "k-of-n", "--k")
    two, three = told(run(*words, "2")), told(run(*words, "3"))
    exact = told(run("adjudicate", sample, "--dry-run", "--json", "--rule", "exact"))
    assert two["settled"] > three["settled"] == exact["settled"]


def test_coders_and_articles_narrow_what_is_settled(run: Run, sample: Path) -> None:
    words = ("adjudicate", sample, "--rule", "exact", "--dry-run", "--json")
    whole = told(run(*words, "--coders", "Ana Ferrer,Ben Okoye"))
    article = whole["rulings"][0]["article"]
    part = told(run(*words, "--coders", "Ana Ferrer,Ben Okoye", "--articles", article))
    assert {one["article"] for one in part["rulings"]} == {article}
    assert 0 < part["settled"] < whole["settled"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--rule", "exact"), "--coder"),
        (("--rule", "k-of-n", "--dry-run"), "2 or more"),
        (("--coders", "Nobody,Ana Ferrer"), "Nobody"),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(
    words: tuple[str, ...], said: str, run: Run, sample: Path
) -> None:
    ended = run("adjudicate", sample, *words)
    assert (ended.code, ended.out) == (1, "")
    assert said in ended.err
    assert rulings(sample) == []


def test_without_a_rule_it_tells_how_far_the_settling_is(run: Run, sample: Path) -> None:
    run("adjudicate", sample, "--rule", "exact", "--coder", "Lea")
    found = told(run("adjudicate", sample, "--json"))
    assert found["agreements"] == found["taken_over"] > 0
    assert found["settled"] == 0
    assert set(found["agreement_with_settled"]) == {"Ana Ferrer", "Ben Okoye", "Carla Nunes"}
    words = run("adjudicate", sample).out
    assert f"Disagreements settled: 0 of {found['disagreements']}." in words


def test_agreement_with_what_was_settled_has_intervals(run: Run, sample: Path) -> None:
    project = open_project(sample)
    ana = project.use_coder("Ana Ferrer")
    for case in settling_queue(records_to_settle(project)).cases:
        take(project, case, [ana.id])
    project.close()
    rows = told(run("adjudicate", sample, "--json"))["agreement_with_settled"]
    assert all(row["value"] == 1 for row in rows["Ana Ferrer"])
    bens = [row for row in rows["Ben Okoye"] if row["measure"] == "krippendorff_alpha"]
    assert bens
    assert all(row["low"] < row["value"] < row["high"] for row in bens)
    lines = run("adjudicate", sample).out.splitlines()
    assert lines[-1] == "In brackets 95 % intervals from 10,000 resamples of the articles."
    value, low, high = (bens[0][part] for part in ("value", "low", "high"))
    assert any(f"{value:.3f} [{low:.2f}, {high:.2f}]" in line for line in lines)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--rule", "exact", "--articles", "none"), 1, "no article with the id “none”"),
        (("--rule", "exact", "--coders", "Ana Ferrer,Zoe"), 1, "no coder “Zoe”"),
        (("--rule", "k-of-n", "--k", "4"), 1, "4 coders cannot agree, for 3 are compared."),
        (("--rule", "exact", "--k", "2"), 2, "--k is for --rule k-of-n."),
        (("--articles", "none"), 2, "give --rule NAME"),
        (("--dry-run",), 2, "give --rule NAME"),
    ],
)
def test_what_cannot_be_settled_so_is_said_before_a_coder_is_added(
    words: tuple[str, ...], code: int, said: str, run: Run, sample: Path
) -> None:
    ended = run("adjudicate", sample, *words, "--coder", "Lea")
    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err
    project = open_project(sample, read_only=True)
    try:
        assert project.find_coder("Lea") is None
    finally:
        project.close()
