"""``agreement`` and ``export``."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from variorum.model.article import Article
from variorum.project.project import open_project

Run = Callable[..., Any]

KEYS = [
    "codebook",
    "group",
    "code",
    "article",
    "coders",
    "unit",
    "measure",
    "value",
    "low",
    "high",
    "n_units",
    "n_articles",
    "prevalence",
    "undefined",
    "warnings",
]


def rows_of(ended: Any) -> list[dict[str, Any]]:
    assert (ended.code, ended.err) == (0, "")
    rows = json.loads(ended.out)
    assert isinstance(rows, list)
    return rows


def articles_of(sample: Path) -> list[Article]:
    project = open_project(sample, read_only=True)
    try:
        return project.articles()
    finally:
        project.close()


# agreement


def test_rows_have_the_keys_of_the_manual(run: Run, sample: Path) -> None:
    rows = rows_of(run("agreement", sample, "--json", "--bootstrap", "200"))
    assert [list(row) for row in rows] == [KEYS] * len(rows)
    assert {row["codebook"] for row in rows} == {"neg", "ext", "hra"}
    assert all(row["low"] <= row["value"] <= row["high"] for row in rows)
    assert {row["unit"] for row in rows} == {"paragraph"}
    assert rows[0]["coders"] == ["Ana Ferrer", "Ben Okoye", "Carla Nunes"]


@pytest.mark.parametrize(
    ("by", "filled"),
    [
        ("codebook", {"codebook"}),
        ("group", {"codebook", "group"}),
        ("code", {"codebook", "group", "code"}),
        ("pair", {"codebook"}),
        ("article", {"codebook", "article"}),
    ],
)
def test_by_says_what_has_a_row(by: str, filled: set[str], run: Run, sample: Path) -> None:
    rows = rows_of(run("agreement", sample, "--by", by, "--bootstrap", "0", "--json"))
    places = ("codebook", "group", "code", "article")
    assert [{one for one in places if row[one] is not None} for row in rows] == [filled] * len(rows)
    assert {len(row["coders"]) for row in rows} == {2 if by == "pair" else 3}
    assert {row["low"] for row in rows} == {None}


def test_words_say_what_figures_rest_on_and_what_warnings_mean(run: Run, sample: Path) -> None:
    few = ",".join(article.id for article in articles_of(sample)[:6])
    by_code = run("agreement", sample, "--by", "code", "--codebook", "ext").out
    assert "ext.step.arrest  Arrest" in by_code
    assert "has any of its codes" not in by_code
    by_group = run("agreement", sample, "--by", "group", "--articles", few).out
    assert "has any of its codes" in by_group
    assert "No intervals: fewer than 10 articles count." in by_group
    assert "resamples" not in by_group
    assert "An interval needs at least 10 articles." in by_group
    by_article = run("agreement", sample, "--by", "article").out
    assert "few articles" not in by_article


def test_articles_that_do_not_count_are_named_in_the_order_of_the_project(
    run: Run, sample: Path
) -> None:
    out = run("agreement", sample, "--bootstrap", "0").out
    out = out[out.index("not count") :]
    titles = [article.title[:50] for article in articles_of(sample)]
    places = [out.index(title) for title in titles if title in out]
    assert len(places) > 1
    assert places == sorted(places)


def test_options_narrow_what_is_compared(run: Run, sample: Path) -> None:
    coders = ("--coders", "Ana Ferrer, ben okoye", "--unit", "sentence", "--bootstrap", "0")
    code = ("--codebook", "extradition", "--code", "ext.step.arrest", "--by", "code")
    rows = rows_of(run("agreement", sample, *coders, *code, "--json"))
    assert {row["code"] for row in rows} == {"ext.step.arrest"}
    assert {row["measure"] for row in rows} >= {"cohen_kappa", "krippendorff_alpha"}
    assert {row["unit"] for row in rows} == {"sentence"}


def test_articles_narrow_what_is_compared(run: Run, sample: Path) -> None:
    words = ("agreement", sample, "--by", "article", "--bootstrap", "0", "--json")
    whole = rows_of(run(*words))
    ids = list(dict.fromkeys(row["article"] for row in whole))[:2]
    few = rows_of(run(*words, "--articles", ",".join(ids)))
    assert few == [row for row in whole if row["article"] in ids]


def test_done_by_any_two_counts_more_articles(run: Run, sample: Path) -> None:
    words = ("agreement", sample, "--bootstrap", "0", "--json")
    assert rows_of(run(*words))[0]["n_articles"] == 14
    assert rows_of(run(*words, "--done-by", "any-two"))[0]["n_articles"] == 16


def test_the_seed_decides_the_intervals(run: Run, sample: Path) -> None:
    words = ("agreement", sample, "--bootstrap", "100", "--codebook", "neg", "--json", "--seed")
    first, again, other = (run(*words, seed).out for seed in ("7", "7", "8"))
    assert first == again
    assert first != other


def test_the_table_is_for_reading(run: Run, sample: Path) -> None:
    ended = run("agreement", sample, "--by", "code", "--codebook", "ext", "--bootstrap", "200")
    assert (ended.code, ended.err) == (0, "")
    assert "Coders: Ana Ferrer, Ben Okoye, Carla Nunes. Unit: paragraph." in ended.out
    assert "14 articles count, done by all of them:" in ended.out
    assert "3 articles do not count:" in ended.out
    assert "  not done by Ben Okoye (1):" in ended.out
    assert "200 resamples of the articles (seed 1)" in ended.out
    lines = ended.out.splitlines()
    row = next(line for line in lines if line.startswith("ext.step.executive"))
    assert "undefined: all units alike" in row
    assert row.split()[-2:] == ["215", "14"]
    wide = {len(line) for line in lines if line.startswith("ext.")}
    assert len(wide) == 1


def test_each_remark_is_made_once_with_the_rows_it_is_about(run: Run, sample: Path) -> None:
    ended = run("agreement", sample, "--by", "code", "--codebook", "ext", "--bootstrap", "0")
    remarks = ended.out.partition("\nMind:\n")[2].splitlines()
    assert remarks[1] == "    In every row but: Executive decision; Hand-over."
    assert remarks[2:4] == [
        "  no variation: All units have the same value.",
        "    In 2 rows: Executive decision; Hand-over.",
    ]
    ended = run("agreement", sample, "--by", "pair", "--bootstrap", "0", "--codebook", "ext")
    assert "Ana Ferrer – Ben Okoye" in ended.out


def test_what_prevalence_makes_hard_to_read_has_other_figures_beside_it(
    run: Run, sample: Path
) -> None:
    options = ("--by", "code", "--codebook", "ext", "--bootstrap", "0")
    ended = run("agreement", sample, *options)
    told = ended.out.partition("\nBeside alpha where one value prevails")[2].splitlines()
    heads = "subject agreement on presence on absence prevalence index bias index Gwet’s AC1"
    assert " ".join(told[1].split()) == heads
    charge = next(line for line in told if line.startswith("Charge abroad"))
    agreement, present, absent, prevalence, bias, ac1 = charge.removeprefix("Charge abroad").split()
    asked = (*options, "--code", "ext.basis.charge", "--json")
    rows = json.loads(run("agreement", sample, *asked).out)
    exact = {row["measure"]: row for row in rows}
    assert agreement == f"{exact['percent_agreement']['value']:.1%}"
    assert float(prevalence) == pytest.approx(
        2 * exact["percent_agreement"]["prevalence"] - 1, abs=1e-3
    )
    assert float(present.rstrip("%")) < float(absent.rstrip("%"))
    assert 0 <= float(bias) < 0.1
    assert float(ac1) > exact["krippendorff_alpha"]["value"]
    assert "Hand-over" not in "".join(told)


def test_intervals_are_promised_only_where_there_are_some(run: Run, sample: Path) -> None:
    options = ("--by", "codebook", "--bootstrap", "50", "--measures")
    assert "In brackets" not in run("agreement", sample, *options, "alpha_u_2004").out
    assert "In brackets" in run("agreement", sample, *options, "krippendorff_alpha").out


@pytest.mark.parametrize("rule", [(), ("--match", "overlap")])
def test_a_tolerance_without_its_rule_is_refused(
    run: Run, sample: Path, rule: tuple[str, ...]
) -> None:
    ended = run("agreement", sample, "--unit", "span", *rule, "--tolerance", "9")
    assert (ended.code, ended.out) == (2, "")
    assert "--tolerance is for --match boundary" in ended.err
    allowed = ("--unit", "span", "--match", "boundary", "--tolerance", "9", "--bootstrap", "0")
    assert run("agreement", sample, *allowed).code == 0


def test_where_nothing_counts_every_figure_is_undefined_and_says_so(
    run: Run, tmp_path: Path
) -> None:
    assert run("new", "study", "--codebook", "neg", "--coder", "Ana").code == 0
    (tmp_path / "a.txt").write_text("A text.\n", encoding="utf-8")
    assert run("import", "study", "a.txt", "--coder", "Ben").code == 0
    ended = run("agreement", "study")
    assert (ended.code, ended.err) == (0, "")
    assert "No article counts: none is done by all of them." in ended.out
    assert "not done by Ana, Ben (1):\n    “a”" in ended.out
    assert "undefined: no units" in ended.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--coders", "Ana Ferrer,Zoe"), "no coder “Zoe”. Its coders are: Ana Ferrer"),
        (("--coders", "Ana Ferrer"), "Agreement needs two coders"),
        (("--codebook", "zzz"), "no codebook “zzz”"),
        (("--code", "ext.step.arest"), "ext.step.arrest"),
        (("--articles", "zzz"), "no article with the id “zzz”"),
    ],
)
def test_what_the_project_does_not_have_is_one_sentence(
    words: tuple[str, ...], said: str, run: Run, sample: Path
) -> None:
    plain = run("agreement", sample, *words)
    assert (plain.code, plain.out) == (1, "")
    assert said in plain.err
    assert plain.err.count("\n") == 1
    told = run("agreement", sample, *words, "--json")
    assert told.code == 1
    assert said in json.loads(told.out)["error"]


# export


def test_csv_is_a_folder_of_tables(run: Run, sample: Path, tmp_path: Path) -> None:
    ended = run("export", sample, "--format", "csv", "--output", "tables")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == f"Wrote {tmp_path / 'tables'}.\n"
    names = {file.stem for file in (tmp_path / "tables").iterdir()}
    assert {"articles", "codings", "entities", "links", "codes", "coders"} <= names
    with (tmp_path / "tables" / "codings.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 1104


def test_json_says_where_it_went(run: Run, sample: Path, tmp_path: Path) -> None:
    ended = run("export", sample, "--format", "json", "--output", "all.json", "--json")
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out) == {"format": "json", "output": str(tmp_path / "all.json")}
    assert json.loads((tmp_path / "all.json").read_bytes())["format"] == "variorum"


@pytest.mark.parametrize(("kind", "name"), [("csv", "tables"), ("json", "all.json")])
def test_nothing_is_overwritten_unless_asked(
    kind: str, name: str, run: Run, sample: Path, tmp_path: Path
) -> None:
    words = ("export", sample, "--format", kind, "--output", name)
    assert run(*words).code == 0
    (file, *_) = sorted(tmp_path.glob(f"{name}/*")) or [tmp_path / name]
    good = file.read_bytes()
    file.write_bytes(b"mine")
    ended = run(*words)
    assert (ended.code, ended.out) == (1, "")
    assert "is there already" in ended.err
    assert "give --replace" in ended.err
    assert file.read_bytes() == b"mine"
    assert run(*words, "--replace").code == 0
    assert file.read_bytes() == good


def test_exact_and_for_excel(run: Run, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "risky.csv").write_text('title,text\n"=1+1",b\n', encoding="utf-8")
    assert run("import", sample, "risky.csv").code == 0
    words = ("export", sample, "--format", "csv", "--output")
    assert run(*words, "guarded").code == 0
    assert run(*words, "exact", "--exact", "--for-excel").code == 0
    guarded = (tmp_path / "guarded" / "articles.csv").read_bytes()
    exact = (tmp_path / "exact" / "articles.csv").read_bytes()
    assert b",'=1+1," in guarded
    assert b",=1+1," in exact
    assert exact.startswith(b"\xef\xbb\xbf")
    assert not guarded.startswith(b"\xef\xbb\xbf")


def test_a_place_that_cannot_be_written_is_one_sentence(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ended = run("export", sample, "--format", "json", "--output", "file/all.json", "--json")
    assert ended.code == 1
    assert "cannot be written" in ended.err
    assert ended.err.count("\n") == 1
    assert set(json.loads(ended.out)) == {"error"}
