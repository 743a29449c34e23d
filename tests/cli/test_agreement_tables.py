"""``agreement`` on tables without a project, on worked examples, and measures by name."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
# Krippendorff (2011), example C.
C = "A,B,C,D\n" + "".join(
    ",".join(row) + "\n"
    for row in (
        ("1", "1", "", "1"),
        ("2", "2", "3", "2"),
        ("3", "3", "3", "3"),
        ("3", "3", "3", "3"),
        ("2", "2", "2", "2"),
        ("1", "2", "3", "4"),
        ("4", "4", "4", "4"),
        ("1", "1", "2", "1"),
        ("2", "2", "2", "2"),
        ("", "5", "5", "5"),
        ("", "", "1", "1"),
        ("", "", "3", ""),
    )
)
SPANS = "document,coder,start,end,code\n"
LENGTHS = "document,length\nd,4000\n"
CASES: dict[str, Any] = {
    "schema_version": 1,
    "datasets": {
        "t": {"kind": "table", "categories": ["a", "b"], "matrix": [[20, 5], [10, 15]]},
        "s": {
            "kind": "spans",
            "coders": ["A", "B"],
            "documents": [{"id": "d", "length": 20, "assigned": ["A", "B"]}],
            "spans": [],
        },
    },
    "cases": [
        {"id": "one", "measure": "cohen_kappa", "data": "t", "expect": {"value": 0.4}},
        {"id": "two", "measure": "gamma", "data": "s", "params": {"sampler": "shuffle"}},
    ],
}


def _rows(ended: Any) -> dict[str, Any]:
    assert (ended.code, ended.err) == (0, "")
    return {row["measure"]: row for row in json.loads(ended.out)}


def _write(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_ratings_of_one_column_a_coder(run: Run, tmp_path: Path) -> None:
    table = _write(tmp_path, "c.csv", C)
    rows = _rows(run("agreement", table, "--json"))
    assert rows["krippendorff_alpha"]["value"] == pytest.approx(0.7434210526)
    assert rows["fleiss_kappa"]["value"] == pytest.approx(0.7611692754)
    assert rows["percent_agreement"]["value"] == pytest.approx(0.8181818182)
    assert rows["krippendorff_alpha"]["coders"] == ["A", "B", "C", "D"]
    assert rows["krippendorff_alpha"]["n_articles"] == 11


def test_measures_are_chosen_by_name(run: Run, tmp_path: Path) -> None:
    table = _write(tmp_path, "c.csv", C)
    names = "krippendorff_alpha_ordinal,gwet_ac1,gwet_ac2_quadratic"
    rows = _rows(run("agreement", table, "--measures", names, "--bootstrap", "0", "--json"))
    assert {name: row["value"] for name, row in rows.items()} == pytest.approx(
        {
            "krippendorff_alpha_ordinal": 0.8153875038,
            "gwet_ac1": 0.7754440681,
            "gwet_ac2_quadratic": 0.9140007236,
        }
    )


def test_long_and_wide_tables_give_the_same(run: Run, tmp_path: Path) -> None:
    lines = ["unit,coder,value"]
    for unit, row in enumerate(C.splitlines()[1:]):
        lines += [f"{unit},{c},{v}" for c, v in zip("ABCD", row.split(","), strict=True) if v]
    long = _write(tmp_path, "long.csv", "\n".join(lines))
    wide = _write(tmp_path, "wide.csv", C)
    for words in (("--by", "pair"), ("--by", "code"), ("--coders", "B,C")):
        one, two = (run("agreement", table, *words, "--json") for table in (long, wide))
        assert one.out == two.out


def test_by_code_each_value_stands_against_all_others(run: Run, tmp_path: Path) -> None:
    table = _write(tmp_path, "c.csv", C)
    ended = run("agreement", table, "--by", "code", "--bootstrap", "0", "--json")
    rows = json.loads(ended.out)
    assert {row["code"] for row in rows} == {"1", "2", "3", "4", "5"}
    assert all(row["prevalence"] is not None for row in rows)
    ended = run("agreement", table, "--code", "3", "--measures", "gwet_ac1", "--json")
    assert [row["code"] for row in json.loads(ended.out)] == ["3"]


def test_documents_are_what_is_resampled(run: Run, tmp_path: Path) -> None:
    lines = [f"d{n % 12},{n},{n % 3},{n % 3 if n % 5 else 0}" for n in range(60)]
    table = _write(tmp_path, "t.csv", "document,unit,A,B\n" + "\n".join(lines))
    row = _rows(run("agreement", table, "--json"))["krippendorff_alpha"]
    assert (row["n_articles"], row["n_units"]) == (12, 60)
    assert row["low"] < row["value"] < row["high"]
    each = json.loads(run("agreement", table, "--by", "article", "--json").out)
    assert {one["article"] for one in each} == {f"d{n}" for n in range(12)}


@pytest.mark.parametrize(
    ("spans", "percent", "kappa"),
    [
        (["A,100,200", "B,100,200"], 1, 1),
        (["A,100,200", "B,150,250"], 0.975, 0.4872),
        (["A,100,200", "A,120,200"], 0.975, 0),
        (["A,100,200", "A,120,200", "B,100,200"], 1, 1),
        (["A,100,200", "B,300,400"], 0.95, -0.0256),
    ],
)
def test_two_coders_of_one_code_on_4000_characters(
    spans: list[str], percent: float, kappa: float, run: Run, tmp_path: Path
) -> None:
    table = _write(tmp_path, "s.csv", SPANS + "".join(f"d,{one},x\n" for one in spans))
    lengths = _write(tmp_path, "l.csv", LENGTHS)
    rows = _rows(run("agreement", table, "--lengths", lengths, "--coders", "A,B", "--json"))
    assert rows["percent_agreement"]["value"] == pytest.approx(percent)
    assert rows["cohen_kappa"]["value"] == pytest.approx(kappa, abs=5e-5)
    assert rows["cohen_kappa"]["unit"] == "character"
    assert rows["cohen_kappa"]["codebook"] is None


def test_measures_of_spans(run: Run, tmp_path: Path) -> None:
    table = _write(tmp_path, "s.csv", SPANS + "d,A,100,200,x\nd,B,150,250,x\nd,B,300,310,y\n")
    lengths = _write(tmp_path, "l.csv", LENGTHS)
    words = ("--measures", "span_f1,unit_f1,gamma,u_alpha", "--lengths", lengths, "--json")
    exact = _rows(run("agreement", table, *words))
    assert exact["span_f1"]["value"] == 0
    assert exact["unit_f1"]["value"] == pytest.approx(100 / 210)
    loose = _rows(run("agreement", table, *words, "--match", "overlap"))
    assert loose["span_f1"]["value"] == pytest.approx(2 / 3)
    assert loose["gamma"]["value"] == exact["gamma"]["value"]
    by_code = json.loads(run("agreement", table, *words, "--by", "code").out)
    assert {row["code"] for row in by_code} == {"x", "y"}


def test_a_gamma_below_zero_is_said_to_have_no_size(run: Run, tmp_path: Path) -> None:
    spans = "d,A,0,5,x\nd,B,90,95,y\nd,A,50,60,y\nd,B,20,22,x\n"
    table = _write(tmp_path, "s.csv", SPANS + spans)
    shown = run(
        "agreement", table, "--lengths", _write(tmp_path, "l.csv", LENGTHS), "--measures", "gamma"
    )
    assert shown.code == 0
    assert "Gamma is below zero" in shown.out


def test_gamma_says_how_it_was_made_and_the_seed_repeats_it(run: Run, tmp_path: Path) -> None:
    rows = "d,A,100,200,x\nd,A,260,300,y\nd,B,150,250,x\nd,B,300,310,y\nd,B,400,410,x\n"
    table = _write(tmp_path, "s.csv", SPANS + rows)
    words = ("agreement", table, "--measures", "gamma,gamma_cat", "--bootstrap", "0")
    said = run(*words, "--seed", "7").out
    assert "gamma (Mathet, Widlöcher & Métivier 2015), gamma_cat (Mathet 2017): " in said
    assert "alpha 1 times their position and beta 1 times their code" in said
    assert "costs delta 1." in said
    assert "(sampler: shuffle; seed 7): at least 30, until their mean is known to 2%." in said
    first, again, other = (
        _rows(run(*words, "--json", "--seed", seed))["gamma"]["value"] for seed in ("7", "7", "8")
    )
    assert first == again != other
    assert "Mathet" not in run("agreement", table, "--measures", "span_f1", "--bootstrap", "0").out


def test_some_measures_of_spans_need_no_lengths(run: Run, tmp_path: Path) -> None:
    text = SPANS.replace("code\n", "code,entity\n") + "d,A,1,2,x,E\nd,B,1,2,x,E\nd,B,5,6,x,\n"
    table = _write(tmp_path, "s.csv", text)
    words = ("--measures", "span_f1,entity_link_agreement", "--json")
    rows = _rows(run("agreement", table, *words))
    assert rows["span_f1"]["value"] == pytest.approx(2 / 3)
    assert rows["entity_link_agreement"]["value"] == 1
    assert rows["span_f1"]["prevalence"] is None


ENTITIES = "document,coder,start,end,code,entity\n" + "".join(
    f"{row}\n"
    for row in (
        "d,A,0,5,x,mayor",
        "d,A,9,12,x,mayor",
        "d,A,20,24,x,court",
        "e,A,3,8,x,mayor",
        "e,A,30,34,x,",
        "d,B,0,5,x,P",
        "d,B,9,12,x,Q",
        "d,B,20,24,x,Q",
        "e,B,3,8,x,P",
        "e,B,40,44,x,P",
    )
)
BUILT = {
    "A": [[["d", 0, 5], ["d", 9, 12], ["e", 3, 8]], [["d", 20, 24]]],
    "B": [[["d", 0, 5], ["e", 3, 8], ["e", 40, 44]], [["d", 9, 12], ["d", 20, 24]]],
}


def test_measures_of_entities_say_of_a_table_what_they_say_of_clusters(
    run: Run, tmp_path: Path
) -> None:
    names = ["bcubed", "muc", "ceaf_m", "ceaf_e"]
    table = _write(tmp_path, "s.csv", ENTITIES)
    rows = _rows(run("agreement", table, "--measures", ",".join(names), "--json"))
    datasets = {"built": {"kind": "clusters", "clusters": BUILT}}
    cases = [{"id": name, "measure": name, "data": "built"} for name in names]
    content = json.dumps({"datasets": datasets, "cases": cases})
    found = json.loads(
        run("agreement", "--cases", _write(tmp_path, "c.json", content), "--json").out
    )
    for name in names:
        assert rows[name]["value"] == pytest.approx(found[name]["f1"])
    assert rows["bcubed"]["value"] == pytest.approx(28 / 51)


def test_the_older_alpha_says_of_a_table_what_it_says_of_spans(run: Run, tmp_path: Path) -> None:
    spans = [
        ("A", 75, 145, "c"),
        ("A", 220, 250, "c"),
        ("A", 30, 90, "k"),
        ("B", 70, 150, "c"),
        ("B", 205, 225, "c"),
        ("B", 32, 90, "k"),
    ]
    lines = [f"d,{coder},{start},{end},{code}\n" for coder, start, end, code in spans]
    table = _write(tmp_path, "s.csv", SPANS + "".join(lines))
    lengths = _write(tmp_path, "l.csv", "document,length\nd,300\n")
    words = ("--measures", "alpha_u_2004", "--by", "code", "--json")
    rows = json.loads(run("agreement", table, "--lengths", lengths, *words).out)
    data = {
        "kind": "spans",
        "coders": ["A", "B"],
        "documents": [{"id": "d", "length": 300}],
        "spans": [
            {"doc": "d", "coder": coder, "start": start, "end": end, "code": code}
            for coder, start, end, code in spans
        ],
    }
    case = {"id": "one", "measure": "alpha_u_2004", "data": "d"}
    cases = _write(tmp_path, "c.json", json.dumps({"datasets": {"d": data}, "cases": [case]}))
    answer = json.loads(run("agreement", "--cases", cases, "--json").out)["one"]
    assert {row["code"]: row["value"] for row in rows} == pytest.approx(answer["by_code"])
    refused = run("agreement", table, "--measures", "alpha_u_2004")
    assert (refused.code, "--lengths" in refused.err) == (2, True)


def test_why_entities_have_no_interval_is_told(run: Run, tmp_path: Path) -> None:
    lines = [f"{n},{who},0,5,x,E{n // 2}\n" for n in range(12) for who in "AB"]
    head = "document,coder,start,end,code,entity\n"
    ended = run("agreement", _write(tmp_path, "s.csv", head + "".join(lines)), "--measures", "muc")
    assert (ended.code, ended.err) == (0, "")
    assert "Entities reach across documents" in ended.out
    within = [line.replace("E", f"{n}E") for n, line in enumerate(lines)]
    table = _write(tmp_path, "w.csv", head + "".join(within))
    row = _rows(run("agreement", table, "--measures", "bcubed", "--json"))["bcubed"]
    assert (row["low"], row["high"]) == (1, 1)


def test_measures_of_entities_in_a_project(run: Run, sample: Path) -> None:
    words = ("--measures", "bcubed,ceaf_e,alpha_u_2004", "--codebook", "neg", "--json")
    rows = _rows(run("agreement", sample, *words))
    assert list(rows) == ["bcubed", "ceaf_e", "alpha_u_2004"]
    assert all(0 < row["value"] < 1 for row in rows.values())
    assert "entities_across_articles" in rows["bcubed"]["warnings"]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("unit_alpha", "krippendorff_alpha with --unit"),
        ("unit_kappa", "cohen_kappa with --unit"),
        ("one_vs_rest", "--by code"),
        ("boundary_similarity", "a file for --cases"),
        ("relation_f1", "a file for --cases"),
        ("set_distance", "krippendorff_alpha_masi"),
        ("gamma_dissimilarity", "or ask for gamma"),
        ("kappa", "light_kappa, cohen_kappa, fleiss_kappa; --help names all"),
    ],
)
def test_a_measure_that_is_had_elsewhere_is_refused_with_the_way_there(
    name: str, remedy: str, run: Run, sample: Path
) -> None:
    ended = run("agreement", sample, "--measures", name)
    assert (ended.code, ended.out) == (2, "")
    assert remedy in ended.err.splitlines()[-1]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--unit", "sentence"), "no text"),
        (("--unit", "paragraph"), "no text"),
        (("--unit", "token"), "no text"),
        (("--by", "group"), "no codebook"),
        (("--codebook", "neg"), "no codebook"),
        ((), "--lengths"),
        (("--measures", "kappa"), "no measure"),
    ],
)
def test_what_a_table_cannot_tell_is_wrong_usage(
    words: tuple[str, ...], why: str, run: Run, tmp_path: Path
) -> None:
    ended = run("agreement", _write(tmp_path, "s.csv", SPANS + "d,A,0,9,x\nd,B,0,9,x\n"), *words)
    assert (ended.code, ended.out) == (2, "")
    assert why in ended.err.splitlines()[-1]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--coders", "A"), "needs two coders"),
        (("--code", "9"), "no code “9”"),
        (("--articles", "d9"), "d9"),
        (("--measures", "pabak"), "pabak compares two coders"),
        (("--measures", "pabak", "--coders", "A,B"), "pabak is for two values"),
        (("--measures", "gamma"), "gamma measures spans, and the table holds ratings"),
        (("--measures", "krippendorff_alpha_jaccard"), "is for sets of codes"),
    ],
)
def test_what_ratings_do_not_have_is_told(
    words: tuple[str, ...], why: str, run: Run, tmp_path: Path
) -> None:
    ended = run("agreement", _write(tmp_path, "c.csv", C), *words)
    assert (ended.code, ended.out) == (1, "")
    assert why in ended.err


def test_who_is_named_and_rated_nothing_is_missing_everywhere(run: Run, tmp_path: Path) -> None:
    table = _write(tmp_path, "c.csv", C)
    words = ("--bootstrap", "0", "--json", "--measures", "krippendorff_alpha")
    everybody = json.loads(run("agreement", table, *words).out)
    ended = run("agreement", table, *words, "--coders", "A,B,C,D,Zoe")
    (row,), (before,) = json.loads(ended.out), everybody
    assert row["coders"] == ["A", "B", "C", "D", "Zoe"]
    assert (row["value"], row["n_units"]) == (before["value"], before["n_units"])


def test_an_empty_table_is_told_as_a_table(run: Run, tmp_path: Path) -> None:
    ended = run("agreement", _write(tmp_path, "none.csv", ""))
    assert (ended.code, ended.out) == (1, "")
    assert "“none.csv” holds no ratings" in ended.err


def test_a_table_in_words(run: Run, tmp_path: Path) -> None:
    ended = run("agreement", _write(tmp_path, "c.csv", C), "--bootstrap", "0")
    assert ended.code == 0
    assert "0.743" in ended.out
    assert "Coders: A, B, C, D." in ended.out
    assert "Columns taken as coders: A, B, C, D." in ended.out


def test_units_without_documents_are_called_units(run: Run, tmp_path: Path) -> None:
    lines = ["unit,coder,value", *(f"{n},{c},{n % 3}" for n in range(12) for c in "AB")]
    table = _write(tmp_path, "long.csv", "\n".join(lines))
    ended = run("agreement", table, "--bootstrap", "100")
    assert ended.code == 0
    assert "12 units count." in ended.out
    assert "100 resamples of the units (seed 1)" in ended.out
    assert not re.search("article|document|Columns", ended.out)
    few = run("agreement", _write(tmp_path, "few.csv", "\n".join(lines[:9])))
    assert "No intervals: fewer than 10 units count." in few.out
    assert "An interval needs at least 10 units." in few.out
    assert not re.search("article|document", few.out)
    rows = [f"d{n % 3},{line}" if n else f"document,{line}" for n, line in enumerate(lines)]
    ended = run("agreement", _write(tmp_path, "d.csv", "\n".join(rows)), "--bootstrap", "100")
    assert "documents count." in ended.out
    assert "article" not in ended.out


def test_who_is_named_and_not_in_the_table_is_told_of(run: Run, tmp_path: Path) -> None:
    table = _write(tmp_path, "c.csv", C)
    ended = run("agreement", table, "--coders", "A,Zoe", "--bootstrap", "0")
    assert "No rating is by Zoe: missing everywhere. The table has: A, B, C, D." in ended.out
    table = _write(tmp_path, "s.csv", SPANS + "d,A,1,5,x\n")
    lengths = _write(tmp_path, "l.csv", LENGTHS)
    ended = run("agreement", table, "--lengths", lengths, "--coders", "A,Zoe")
    assert "No span is by Zoe: whoever has none found nothing. The table has: A." in ended.out


def test_measures_that_fit_ratings_are_named(run: Run, tmp_path: Path) -> None:
    ended = run("agreement", _write(tmp_path, "c.csv", C), "--measures", "span_f1")
    assert ended.code == 1
    assert "one that fits these ratings: percent_agreement, " in ended.err
    assert "krippendorff_alpha" in ended.err


def test_what_is_neither_project_nor_table_is_told(run: Run, tmp_path: Path) -> None:
    ended = run("agreement", _write(tmp_path, "notes.txt", "unit,coder\n1,A\n"))
    assert ended.code == 1
    assert "no project and no table" in ended.err


def test_worked_examples_are_answered_by_id(run: Run, tmp_path: Path) -> None:
    cases = _write(tmp_path, "cases.json", json.dumps(CASES))
    ended = run("agreement", "--cases", cases, "--json")
    assert (ended.code, ended.err) == (0, "")
    found = json.loads(ended.out)
    assert list(found) == ["one", "two"]
    assert found["one"]["value"] == pytest.approx(0.4)
    assert found["two"]["reason"] == "no_units"
    assert "one: 0.4000" in run("agreement", "--cases", cases).out


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "is not JSON (line 1"),
        ("[]", "“datasets” is missing"),
        ('{"datasets": {}}', "“cases” is missing"),
        ('{"datasets": {}, "cases": [{}]}', "case 1 has no “id” of its own"),
        ('{"datasets": {}, "cases": [{"id": "a"}, {"id": "a"}]}', "case 2 has no “id”"),
    ],
)
def test_what_is_wrong_with_worked_examples_is_told(
    text: str, why: str, run: Run, tmp_path: Path
) -> None:
    ended = run("agreement", "--cases", _write(tmp_path, "cases.json", text))
    assert (ended.code, ended.out) == (1, "")
    assert why in ended.err


@pytest.mark.parametrize(
    ("case", "why"),
    [
        ({"measure": "kappa", "data": "t"}, "there is no measure “kappa”"),
        ({"measure": "muc", "data": "z"}, "“z” is missing"),
        (
            {"measure": "muc", "data": "t"},
            "muc is of data of kind clusters, not table",
        ),
        ({"data": "t"}, "it names no measure"),
        ({"measure": "gamma", "data": ["s"]}, "its data set “['s']” is missing"),
        ({"measure": "gamma", "data": "s", "params": 5}, "Expected `object`, got `int`"),
        ({"measure": "gamma", "data": "s", "params": {"alpha": "x"}}, "got `str` - at `alpha`"),
        ({"measure": "gamma", "data": "s", "params": {"coders": ["Z"]}}, "no coder “Z”, only A, B"),
        ({"measure": "gamma", "data": "t"}, "gamma is of data of kind spans, not table"),
        ({"measure": "gamma", "data": "s", "params": {"sampler": "other"}}, "no sampler “other”"),
        ({"measure": "gwet_ac2", "data": "t", "params": {"weights": "x"}}, "no weighting “x”"),
        ({"measure": "krippendorff_alpha", "data": "t", "params": {"metric": "x"}}, "no metric"),
    ],
)
def test_a_case_that_cannot_be_computed_says_so_and_the_others_are_answered(
    case: dict[str, Any], why: str, run: Run, tmp_path: Path
) -> None:
    content = {**CASES, "cases": [{"id": "bad", **case}, *CASES["cases"]]}
    ended = run("agreement", "--cases", _write(tmp_path, "c.json", json.dumps(content)), "--json")
    found = json.loads(ended.out)
    assert ended.code == 1
    assert why in found["bad"]["error"]
    assert why in ended.err
    assert found["one"]["value"] == pytest.approx(0.4)


def test_many_coders_come_with_each_pair(run: Run, tmp_path: Path) -> None:
    data = {
        "kind": "items",
        "coders": ["A", "B", "C"],
        "items": [[1, 1, 2], [2, 2, None], [1, 2, 1]],
    }
    case = {"id": "one", "measure": "krippendorff_alpha", "data": "d"}
    content = {"datasets": {"d": data}, "cases": [case]}
    ended = run("agreement", "--cases", _write(tmp_path, "c.json", json.dumps(content)), "--json")
    pairs = json.loads(ended.out)["one"]["pairs"]
    assert pairs.keys() == {"A|B", "A|C", "B|C"}
    assert pairs["A|B"] == pytest.approx(4 / 9)


def test_measures_of_spans_in_a_project(run: Run, sample: Path) -> None:
    names = "span_f1,u_alpha,krippendorff_alpha,cohen_kappa"
    words = ("--measures", names, "--by", "pair", "--bootstrap", "0", "--json")
    ended = run("agreement", sample, *words, "--codebook", "neg")
    rows = json.loads(ended.out)
    assert [row["measure"] for row in rows[:4]] == [
        "krippendorff_alpha",
        "cohen_kappa",
        "span_f1",
        "u_alpha",
    ]
    spans = [row for row in rows if row["measure"] == "span_f1"]
    assert {row["unit"] for row in spans} == {"span"}
    assert all(0 < row["value"] < 1 for row in spans)


def test_a_project_has_texts_and_no_lengths(run: Run, sample: Path, tmp_path: Path) -> None:
    lengths = _write(tmp_path, "l.csv", LENGTHS)
    assert run("agreement", sample, "--lengths", lengths).code == 2
    ended = run("agreement", sample, "--unit", "token", "--codebook", "neg", "--bootstrap", "0")
    assert ended.code == 0
    assert "Tokens by regex" in ended.out


@pytest.mark.parametrize(
    "words", [("--by", "code"), ("--by", "group"), ("--code", "neg.terms.votes")]
)
def test_a_measure_of_sets_asked_of_one_code_is_told(
    words: tuple[str, ...], run: Run, sample: Path
) -> None:
    ended = run("agreement", sample, "--measures", "gwet_ac1,krippendorff_alpha_masi", *words)
    assert (ended.code, ended.out) == (1, "")
    assert "krippendorff_alpha_masi is for sets of codes" in ended.err


def test_a_measure_of_two_coders_asked_of_three_is_told(run: Run, sample: Path) -> None:
    ended = run("agreement", sample, "--measures", "cohen_kappa", "--json")
    assert ended.code == 1
    assert "compares two coders" in ended.err


DOCUMENT = {"id": "d", "length": 20}
SPAN = {"doc": "d", "coder": "A", "start": 0, "end": 3, "code": "x"}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ({"kind": "table", "matrix": [[1]]}, "required field `categories`"),
        ({"kind": "table", "categories": ["a"], "matrix": [[-1]]}, ">= 0.0 - at `matrix[0][0]`"),
        ({"kind": "table", "categories": ["a"], "matrix": []}, "one row for each of `categories`"),
        ({"kind": "items", "coders": ["A", "B"], "items": 5}, "got `int` - at `items`"),
        ({"kind": "items", "coders": ["A", "B"], "items": [[1, 2], [1]]}, "`items[1]` must have"),
        (
            {"kind": "items", "coders": ["A", "B"], "items": [[1, 2]], "document": []},
            "`document` must have one entry for each of `items`",
        ),
        ({"kind": "counts", "categories": ["a"], "rows": [[1, 2]]}, "`rows[0]` must have one"),
        ({"kind": "clusters", "clusters": {"A": []}}, "required field `B` - at `clusters`"),
        (
            {"kind": "clusters", "clusters": {"A": [["m"], ["n", "m"]], "B": []}},
            "`clusters.A` has the mention “m” in two clusters",
        ),
        (
            {"kind": "spans", "coders": ["A"], "documents": [{"id": "d"}], "spans": []},
            "required field `length` - at `documents[0]`",
        ),
        (
            {"kind": "spans", "coders": ["B"], "documents": [DOCUMENT], "spans": [SPAN]},
            "“A” of `spans[0].coder` is not declared",
        ),
        (
            {"kind": "spans", "coders": ["A"], "documents": [], "spans": [SPAN]},
            "“d” of `spans[0].doc` is not declared",
        ),
        ({"kind": "other"}, "of no kind that there is: table, items,"),
        (5, "“d” is missing"),
    ],
)
def test_a_data_set_that_is_not_as_it_must_be_is_told_with_the_place(
    data: object, why: str, run: Run, tmp_path: Path
) -> None:
    case = {"id": "one", "measure": "percent_agreement", "data": "d"}
    file = _write(tmp_path, "c.json", json.dumps({"datasets": {"d": data}, "cases": [case]}))
    ended = run("agreement", "--cases", file)
    assert (ended.code, ended.out) == (1, "one: cannot be computed\n")
    assert ended.err.startswith("variorum: The case “one” cannot be computed: ")
    assert why in ended.err


@pytest.mark.parametrize("words", [(), ("--lengths",), ("--cases",)])
def test_a_file_that_is_not_there_is_told_as_a_file(
    words: tuple[str, ...], run: Run, tmp_path: Path
) -> None:
    (tmp_path / "folder.csv").mkdir()
    table = _write(tmp_path, "s.csv", SPANS + "d,A,0,9,x\nd,B,0,9,x\n")
    before = (table, *words) if words == ("--lengths",) else words
    ended = run("agreement", *before, "none.csv")
    assert (ended.code, ended.err) == (
        1,
        "variorum: There is no file “none.csv”. Check the name and the folder.\n",
    )
    ended = run("agreement", *before, "folder.csv")
    assert ended.err == "variorum: “folder.csv” is a folder. Name a file in it.\n"


def test_a_project_that_is_not_there_is_told_as_a_project(run: Run) -> None:
    assert "There is no project at" in run("agreement", "none.variorum").err


def test_a_table_and_worked_examples_are_not_asked_at_once(run: Run, sample: Path) -> None:
    ended = run("agreement", sample, "--cases", "c.json")
    assert (ended.code, ended.out) == (2, "")
    assert "one of the two" in ended.err


def test_json_in_place_of_a_table_is_told_with_what_it_may_be_for(run: Run, tmp_path: Path) -> None:
    _write(tmp_path, "c.json", "\ufeff {}")
    ended = run("agreement", "c.json")
    assert (ended.code, ended.out) == (1, "")
    assert "Answer worked examples with --cases c.json" in ended.err
    assert "variorum new PROJECT --from c.json" in ended.err


@pytest.mark.parametrize("command", ["agreement report", "adjudicate"])
def test_a_table_in_place_of_a_project_is_told_with_what_can_be_done(
    command: str, run: Run, tmp_path: Path
) -> None:
    _write(tmp_path, "t.csv", C)
    ended = run(*command.split(), "t.csv", *(("--output", "o") if "report" in command else ()))
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        f"variorum: “variorum {command}” needs a project, and t.csv is none; a table is measured"
        " by “variorum agreement t.csv”.\n"
    )
    assert not (tmp_path / "o").exists()


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        ((), 1, "here is one: A. Add the rows of another coder, or name all who took part"),
        (("--coders", "A,A"), 1, "here is one: A."),
        (("--coders", "A,B", "--articles", "e"), 1, "no document “e”. Those most like it are: d."),
        (("--measures", "muc"), 2, "muc compares entities: give the table a column entity"),
    ],
)
def test_what_a_table_of_spans_lacks_is_told(
    words: tuple[str, ...], code: int, why: str, run: Run, tmp_path: Path
) -> None:
    table = _write(tmp_path, "s.csv", SPANS + "d,A,0,9,x\n")
    lengths = _write(tmp_path, "l.csv", LENGTHS)
    ended = run("agreement", table, "--lengths", lengths, *words)
    assert (ended.code, ended.out) == (code, "")
    assert why in ended.err


def test_values_without_an_order_have_no_ordinal_alpha(run: Run, tmp_path: Path) -> None:
    words = tmp_path / "words.csv"
    words.write_text("unit,A,B\n1,low,low\n2,mid,high\n3,high,high\n", encoding="utf-8")
    for name in ("krippendorff_alpha_ordinal", "weighted_kappa_linear", "gwet_ac2_quadratic"):
        ended = run("agreement", words, "--measures", name, "--bootstrap", "0")
        assert (ended.code, ended.out) == (1, "")
        assert f"{name} needs to know" in ended.err
        assert "is no number" in ended.err
    plain = run("agreement", words, "--measures", "krippendorff_alpha", "--bootstrap", "0")
    assert plain.code == 0
    numbers = tmp_path / "numbers.csv"
    numbers.write_text("unit,A,B\n1,1,1\n2,2,3\n3,3,3\n", encoding="utf-8")
    ordered = ("--measures", "krippendorff_alpha_ordinal", "--bootstrap", "0")
    assert run("agreement", numbers, *ordered).code == 0


def test_what_other_programs_write_for_nothing_is_pointed_out(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "r.csv"
    table.write_text("unit,A,B\n1,x,x\n2,NA,x\n3,y,y\n", encoding="utf-8")
    ended = run("agreement", table, "--bootstrap", "0")
    assert ended.code == 0
    assert "“NA” is read as a value like any other" in ended.err


def test_columns_called_otherwise_are_not_taken_for_coders(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "long.csv"
    table.write_text("units,rater,val\n1,A,x\n1,B,x\n", encoding="utf-8")
    ended = run("agreement", table)
    assert (ended.code, ended.out) == (1, "")
    assert "call them unit, coder and value" in ended.err


def test_what_the_figures_depend_on_stands_above_them(run: Run, sample: Path) -> None:
    spans = run("agreement", sample, "--unit", "span", "--match", "boundary", "--bootstrap", "0")
    assert "Unit: span. Spans match by: boundary, 5 characters." in spans.out
    deep = run("agreement", sample, "--depth", "1", "--bootstrap", "0")
    assert "Groups of depth 1 for their codes." in deep.out


def test_options_that_would_change_nothing_are_refused(run: Run, sample: Path) -> None:
    for options, said in (
        (("--match", "overlap"), "--match is for spans"),
        (("--depth", "9"), "are 1 deep"),
    ):
        ended = run("agreement", sample, *options)
        assert (ended.code, ended.out) == (2, "")
        assert said in ended.err


UNITS = "unit,coder,value\n1,A,x\n1,B,x\n2,A,y\n2,B,x\n3,A,y\n3,B,y\n"


def test_a_measure_of_spans_is_refused_with_those_that_fit_the_ratings(
    run: Run, tmp_path: Path
) -> None:
    ended = run("agreement", _write(tmp_path, "t.csv", UNITS), "--measures", "span_f1")
    assert (ended.code, ended.out) == (1, "")
    fitting = ended.err.partition("fits these ratings: ")[2].strip().strip(".").split(", ")
    assert {"cohen_kappa", "krippendorff_alpha", "pabak"} <= {*fitting}
    assert not {"gwet_ac2", "krippendorff_alpha_masi", "span_f1"} & {*fitting}
    each = run("agreement", tmp_path / "t.csv", "--measures", ",".join(fitting))
    assert (each.code, each.err) == (0, "")


def test_the_four_questions_stand_below_the_codebooks_of_a_project(run: Run, sample: Path) -> None:
    shown = run("agreement", sample, "--bootstrap", "0").out
    head, *books = shown[shown.index("codebook  ") :].splitlines()
    assert head.split("  ")[-1] == "same entity and role"
    assert len(books) == 3
    assert all(line.count("% of ") == 4 for line in books)
    assert "[" in run("agreement", sample, "--bootstrap", "50").out.splitlines()[-1]
    assert "Four questions" not in run("agreement", sample, "--by", "code", "--bootstrap", "0").out


def test_what_coders_agree_on_least_comes_first(run: Run, tmp_path: Path) -> None:
    values = [*("xx" for _ in range(8)), "yz", "zy", "yx", *("zz" for _ in range(20))]
    rows = [f"{n},{one[0]},{one[1]}" for n, one in enumerate(values)]
    table = _write(tmp_path, "t.csv", "unit,A,B\n" + "\n".join(rows))
    shown = run("agreement", table, "--by", "code", "--bootstrap", "0").out
    lines = shown.partition("Worst first, by Krippendorff’s alpha.\n")[2].splitlines()
    assert [line.split()[0] for line in lines[1:4]] == ["y", "z", "x"]
