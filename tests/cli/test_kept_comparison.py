"""A comparison kept in the project gives the figures of its settings."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from variorum.model.comparison import Comparison
from variorum.model.record import new_id
from variorum.project.comparisons import keep_comparison
from variorum.project.project import open_project

Run = Callable[..., Any]


@pytest.fixture
def kept(sample: Path) -> Path:
    project = open_project(sample)
    project.use_coder("Ana Ferrer")
    two = tuple(coder.id for coder in project.coders()[:2])
    keep_comparison(
        project,
        Comparison(
            id=new_id(),
            name="Pilot round",
            coders=(*two, "somebody who has left"),
            unit="article",
            by="group",
            done_by="any-two",
            codebook="neg",
        ),
    )
    project.close()
    return sample


def test_it_is_the_same_as_its_options(run: Run, kept: Path) -> None:
    named = run("agreement", kept, "--comparison", "pilot round", "--bootstrap", "0", "--json")
    options = ("--coders", "Ana Ferrer,Ben Okoye", "--unit", "article", "--by", "group")
    more = ("--done-by", "any-two", "--codebook", "neg", "--bootstrap", "0", "--json")
    assert named.code == 0
    assert json.loads(named.out) == json.loads(run("agreement", kept, *options, *more).out) != []


def test_its_name_stands_above_the_figures(run: Run, kept: Path) -> None:
    ended = run("agreement", kept, "--comparison", "PILOT round", "--bootstrap", "0")
    assert ended.code == 0
    assert ended.out.startswith("Comparison “Pilot round”.\nCoders: ")
    assert "Comparison" not in run("agreement", kept, "--bootstrap", "0").out


def test_the_report_bears_its_name(run: Run, kept: Path, tmp_path: Path) -> None:
    ended = run(
        *("agreement", "report", kept, "--comparison", "PILOT round", "--output", "out"),
        *("--bootstrap", "0", "--code", "neg.talks.contact"),
    )
    assert (ended.code, ended.err) == (0, "")
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "Comparison “Pilot round”. Unit: article" in page
    assert "comparison,Pilot round" in (tmp_path / "out" / "data" / "settings.csv").read_text()


def test_one_that_is_not_kept_is_told_of(run: Run, kept: Path, tmp_path: Path) -> None:
    ended = run("agreement", kept, "--comparison", "Main")
    assert (ended.code, ended.out) == (1, "")
    assert "no comparison “Main”. It keeps: Pilot round." in ended.err
    table = tmp_path / "t.csv"
    table.write_text("unit,coder,value\n1,A,x\n1,B,x\n", encoding="utf-8")
    assert run("agreement", table, "--comparison", "Main").code == 2


def test_where_none_is_kept_the_way_to_one_is_told(run: Run, sample: Path) -> None:
    ended = run("agreement", sample, "--comparison", "Main")
    assert (ended.code, ended.out) == (1, "")
    assert "keeps no comparison yet, so none “Main”. Keep one in the window" in ended.err


def test_spans_and_depth_are_kept_too(run: Run, kept: Path) -> None:
    project = open_project(kept)
    project.use_coder("Ana Ferrer")
    made = Comparison(
        id=new_id(),
        name="Spans",
        unit="span",
        by="codebook",
        done_by="all",
        match="overlap",
        depth=1,
    )
    keep_comparison(project, made)
    project.close()
    plain = ("--bootstrap", "0", "--json")
    named = json.loads(run("agreement", kept, "--comparison", "Spans", *plain).out)
    options = ("--unit", "span", "--match", "overlap", "--depth", "1")
    assert named == json.loads(run("agreement", kept, *options, *plain).out)
    assert {row["measure"] for row in named} == {"span_f1", "u_alpha"}
    codes = json.loads(run("agreement", kept, *options[:4], *plain).out)
    assert all(
        deep["value"] >= one["value"]
        for deep, one in zip(named, codes, strict=True)
        if one["value"] is not None
    )
    refused = run("agreement", kept, "--unit", "span", "--measures", "cohen_kappa")
    assert (refused.code, refused.out) == (1, "")
    assert "cohen_kappa measures units" in refused.err


def test_what_the_comparison_says_is_not_said_beside_it(run: Run, kept: Path) -> None:
    ended = run("agreement", kept, "--comparison", "Pilot round", "--unit", "article")
    assert (ended.code, ended.out) == (2, "")
    assert "leave out --unit" in ended.err
    both = run("agreement", kept, "--comparison", "Pilot round", "--depth", "1", "--by", "code")
    assert "leave out --depth, --by" in both.err


def test_a_report_of_spans_matches_as_the_comparison_says(
    run: Run, kept: Path, tmp_path: Path
) -> None:
    project = open_project(kept)
    project.use_coder("Ana Ferrer")
    spans = Comparison(
        id=new_id(), name="Spans", unit="span", by="code", done_by="all", match="overlap"
    )
    keep_comparison(project, spans)
    project.close()
    folder = tmp_path / "report"
    options = ("--output", folder, "--bootstrap", "0", "--code", "neg.talks.contact")
    ended = run("agreement", "report", kept, "--comparison", "Spans", *options)
    assert (ended.code, ended.err) == (0, "")
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert "Comparison “Spans”. Unit: span; spans match if they overlap; " in page
    assert (folder / "data" / "spans.csv").is_file()


def test_a_rule_of_matching_is_refused_where_no_spans_are_compared(
    run: Run, kept: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "report"
    ended = run("agreement", "report", kept, "--match", "overlap", "--output", folder)
    assert (ended.code, ended.out) == (2, "")
    assert "--match is for spans" in ended.err
    assert not folder.exists()
