"""The files of a report: they open, and every figure in them is that of the rows."""

import csv
import io
import json
import random
import re
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from lxml import etree
from lxml import html as pages
from openpyxl import load_workbook

from variorum.agreement.rows import Row
from variorum.agreement.settings import Settings
from variorum.agreement.sources import SOURCES
from variorum.agreement.table import agreement_table
from variorum.errors import Cancelled
from variorum.figures.look import FILE_KINDS, LIGHT
from variorum.model.comparison import Unit
from variorum.model.ruling import Ruling
from variorum.model.snapshot import Snapshot
from variorum.report.files import report_files, words_of
from variorum.report.findings import Findings, find
from variorum.report.language import language_of
from variorum.report.methods import methods_of
from variorum.report.pictures import pictures_of
from variorum.report.settings import NothingToReport, ReportSettings
from variorum.report.sheet import Column, Sheet
from variorum.report.sheet_files import csv_of, html_of, tex_of
from variorum.report.sources import bibtex_of

Files = Mapping[str, bytes]


@pytest.fixture(scope="module")
def files(small: Snapshot, settings: ReportSettings) -> Files:
    return report_files(small, settings)


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def _number(text: str) -> float | None:
    return float(text) if text else None


def test_the_long_table_holds_every_row_of_the_json(
    files: Files, small: Snapshot, settings: ReportSettings
) -> None:
    table = agreement_table(small, replace(settings.compared, by="overview"))
    written = _rows(files["tables/rows.csv"])
    assert len(written) == len(table.rows)
    for line, row in zip(written, table.rows, strict=True):
        expected = json.loads(json.dumps(row.as_dict()))
        assert (line["code"] or None, line["measure"]) == (expected["code"], expected["measure"])
        for key in ("value", "low", "high", "prevalence", "n_units", "n_articles"):
            assert _number(line[key]) == expected[key]


def _values(found: Findings) -> dict[tuple[str, str], Row]:
    return {
        (row.code or row.group or row.codebook or "", row.measure): row for row in found.table.rows
    }


def test_wide_table_workbook_and_json_say_the_same(files: Files, found: Findings) -> None:
    rows = _values(found)
    book = load_workbook(io.BytesIO(files["tables/agreement.xlsx"]))
    head, *lines = list(book["Agreement"].values)
    assert head[:5] == ("codebook", "level", "id", "what", "units")
    written = _rows(files["tables/agreement.csv"])
    for line, cells in zip(written, lines, strict=False):
        row = rows[line["id"], "krippendorff_alpha"]
        assert (
            _number(line["krippendorff_alpha"]) == row.value == pytest.approx(cells[9], abs=1e-14)
        )
        assert (_number(line["low"]), _number(line["high"])) == (row.low, row.high)
        # A workbook keeps fifteen digits.
        bounds = [pytest.approx(one, abs=1e-14) for one in (row.low, row.high)]
        assert list(cells[10:12]) == bounds
        assert _number(line["fleiss_kappa"]) == rows[line["id"], "fleiss_kappa"].value
        assert int(line["n_units"]) == row.n_units == cells[4]


def test_the_workbook_has_typed_cells_and_runs_no_formula(files: Files) -> None:
    book = load_workbook(io.BytesIO(files["tables/agreement.xlsx"]))
    assert book.sheetnames[0] == "Agreement"
    assert book["Agreement"]["E2"].data_type == "n"
    assert book["Agreement"]["J2"].number_format == "0.000"
    kinds = {cell.data_type for page in book for line in page.iter_rows() for cell in line}
    assert "f" not in kinds
    names = [str(cell.value) for cell in book["Pairs of coders"]["B"][1:4]]
    assert any(name.startswith("=Ben") for name in names)


def test_csv_guards_what_a_spreadsheet_would_run(files: Files) -> None:
    assert files["data/values.csv"].decode().splitlines()[0].split(",")[5] == "'=Ben & <b>"


def test_long_words_of_a_latex_table_break_and_ids_do_not() -> None:
    columns = (Column("id", "id"), Column("what", "what"), Column("n", "n", "count"))
    rows = (("neg.response.admission", "Money, jobs or programmes for the group", 3),)
    said = tex_of(Sheet("a", "A", "b", columns, rows)).decode()
    broken = r">{\raggedright\arraybackslash}p{0.42\linewidth}"
    assert rf"\begin{{longtable}}{{l{broken}r}}" in said
    short = tex_of(Sheet("a", "A", "b", columns, (("x", "two words", 3),))).decode()
    assert r"\begin{longtable}{llr}" in short


def test_what_programs_join_by_is_not_on_paper() -> None:
    columns = (Column("article", "article id", printed=False), Column("title", "article"))
    sheet = Sheet("one", "One", "Caption", columns, (("0d45c736", "Seven weeks"),))
    page = tex_of(sheet).decode()
    assert "Seven weeks" in page
    assert "0d45c736" not in page
    assert "article id" not in page
    assert b"0d45c736" in csv_of(sheet)
    assert "0d45c736" in html_of(sheet)


def test_a_latex_table_of_many_columns_is_set_small_under_stacked_heads() -> None:
    texts = (Column("what", "what it is"),)
    numbers = tuple(Column(f"n{n}", "alpha of sets", "coefficient") for n in range(12))
    row = (("Money, jobs or programmes", *(0.5,) * 12),)
    wide = tex_of(Sheet("a", "A", "b", texts + numbers, row)).decode()
    narrow = tex_of(Sheet("a", "A", "b", texts + numbers[:3], (row[0][:4],))).decode()
    assert r"\scriptsize" in wide
    assert r"\footnotesize" in narrow
    assert r"what it is & \shortstack[r]{alpha\\of\\sets} & " in wide


def test_latex_escapes_and_rounds_as_papers_do(files: Files, found: Findings) -> None:
    text = files["tables/agreement.tex"].decode()
    assert r"Costs \$5\_000 \& 10 \%" in text
    assert r"\toprule" in text
    assert r"\bottomrule" in text
    alpha = _values(found)["t.held", "krippendorff_alpha"].value
    assert alpha is not None
    line = next(line for line in text.splitlines() if "Talks held" in line)
    assert f"& {alpha:.3f}".replace("0.", ".") in line
    assert line.count(" & ") == 15


def test_pages_are_html_that_shows_names_as_they_are(files: Files) -> None:
    for name, content in files.items():
        if name.endswith(".html"):
            page = pages.fromstring(content.decode())
            assert page.find(".//title") is not None
            assert page.xpath("//b[starts-with(., ' ')]") == []
    assert "=Ben &amp; &lt;b&gt;" in files["report.html"].decode()


def test_every_picture_on_the_page_is_there_in_all_kinds(files: Files) -> None:
    page = pages.fromstring(files["report.html"].decode())
    shown = [image.get("src") for image in page.iter("img")]
    assert len(shown) == len(set(shown)) >= 9
    for source in [*shown, *(one.get("srcset") for one in page.iter("source"))]:
        stem = str(source).removesuffix(".svg")
        assert etree.fromstring(files[f"{stem}.svg"]).tag.endswith("svg")
        assert files[f"{stem}.png"].startswith(b"\x89PNG")
        assert len(pypdfium2.PdfDocument(files[f"{stem}.pdf"])) == 1
        assert f"data/{Path(stem).name.removesuffix('-dark')}.csv" in files


def test_captions_carry_the_settings(files: Files) -> None:
    with pypdfium2.PdfDocument(files["figures/intervals-t.pdf"]) as document:
        text = " ".join(document[0].get_textpage().get_text_range().split())
    assert "Unit: paragraph" in text
    assert "Lines at .667 and .800: conventions for alpha (Krippendorff 2004, p. 241)." in text
    assert "400 resamples of articles, seed 1" in text
    assert "Krippendorff 2004" in text


def test_the_name_of_a_kept_comparison_is_in_all_that_people_read(found: Findings) -> None:
    kept = found.kept_as("Pilot & more")
    files = dict(words_of(kept, pictures_of(kept)))
    page = pages.fromstring(files["report.html"].decode())
    captions = ["".join(map(str, one.itertext())) for one in page.iter("caption")]
    assert len(captions) == 9
    assert all("Comparison “Pilot & more”. Unit: paragraph; " in one for one in captions)
    for name, content in files.items():
        if name.endswith(".tex"):
            assert r"Comparison “Pilot \& more”. Unit" in content.decode(), name
    assert "Comparison “Pilot &amp; more”" in files["agenda.html"].decode()
    book = load_workbook(io.BytesIO(files["tables/agreement.xlsx"]))
    for sheet in book:
        assert "Comparison “Pilot & more”" in str(sheet.cell(sheet.max_row, 1).value)
    settings = {line["setting"]: line["value"] for line in _rows(files["data/settings.csv"])}
    assert settings["comparison"] == "Pilot & more"
    assert "keeps this comparison as “Pilot & more”." in files["methods-en.txt"].decode()
    assert "guarda esta comparación como «Pilot & more»." in files["methods-es.txt"].decode()
    for picture in pictures_of(kept):
        with pypdfium2.PdfDocument(picture.write(LIGHT, ["pdf"])[0]) as document:
            text = " ".join(document[0].get_textpage().get_text_range().split())
        assert "Comparison “Pilot & more”. Unit: paragraph" in text


def test_data_behind_the_intervals_are_the_rows(files: Files, found: Findings) -> None:
    rows = _values(found)
    for line in _rows(files["data/intervals-t.csv"]):
        row = rows[line["code"], "krippendorff_alpha"]
        assert (_number(line["alpha"]), _number(line["low"])) == (row.value, row.low)
    lines = {line["code"]: line for line in _rows(files["data/intervals-t.csv"])}
    assert lines["t.never"]["undefined"] == "all units alike"


_CITED = re.compile(
    r"[A-Z][^\W\d]+(?:, [A-Z][^\W\d]+)*(?: & [A-Z][^\W\d]+| et al\.)? (?:19|20)\d\d"
)


@pytest.mark.parametrize("unit", ["paragraph", "span"])
def test_the_sources_are_those_that_the_report_cites(unit: Unit, small: Snapshot) -> None:
    found = find(small, ReportSettings(compared=Settings(unit=unit)))
    files = dict(words_of(found, pictures_of(found)))
    page = pages.fromstring(files["report.html"].decode())
    cited = set()
    for part in page.iter("p", "caption", "td"):
        if part.get("lang") != "es":
            cited |= {*_CITED.findall("".join(map(str, part.itertext())))}
    for picture in pictures_of(found):
        cited |= {*_CITED.findall(picture.data.caption)}
    by_citation = {one.cited: one.key for one in SOURCES}
    keys = {by_citation[one] for one in cited}
    assert len(keys) >= 8
    assert ("krippendorff2016" in keys) == (unit == "span")
    assert {one.get("id") for one in page.iter("li")} == keys
    entries = re.findall(r"@\w+\{(\w+),", files["references.bib"].decode())
    assert sorted(entries) == sorted(keys)


def test_references_are_whole() -> None:
    written = bibtex_of(SOURCES)
    assert written.count("{") == written.count("}")
    assert "journal = {Quality \\& Quantity}" in written
    assert "pages = {2347--2364}" in written
    assert "edition = {2nd}" in written
    for one in SOURCES:
        assert str(one.year) in one.cited
        assert one.authors[0].split(",")[0] in one.cited
    assert len({one.cited for one in SOURCES}) == len(SOURCES)
    assert [one.key for one in SOURCES] == sorted(one.key for one in SOURCES)


def test_alpha_of_sets_stands_with_its_interval(files: Files, found: Findings) -> None:
    row = _values(found)["t", "krippendorff_alpha_masi"]
    assert row.low is not None
    line = next(line for line in _rows(files["tables/agreement.csv"]) if line["id"] == "t")
    assert (_number(line["sets_low"]), _number(line["sets_high"])) == (row.low, row.high)


def _recompute(files: Files, folder: Path) -> str:
    for name, content in files.items():
        if name.startswith(("data/", "scripts/")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
    ended = subprocess.run(
        [sys.executable, "-I", str(folder / "scripts" / "recompute.py")],
        check=False,
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return (folder / "data" / "recomputed.csv").read_text(encoding="utf-8")


def _words(snapshot: Snapshot, settings: ReportSettings) -> Files:
    """Return the files but the drawn pictures, which take long."""
    found = find(snapshot, settings)
    return dict(words_of(found, pictures_of(found)))


def test_the_python_script_recomputes_the_headline_figures(
    files: Files, found: Findings, tmp_path: Path
) -> None:
    lines = _rows(_recompute(files, tmp_path).encode())
    rows = _values(found)
    for line in lines:
        row = rows[line["code"] or line["group"] or line["codebook"], line["measure"]]
        for key in ("value", "low", "high"):
            assert _number(line[key]) == pytest.approx(getattr(row, key), abs=1e-9)
    assert {line["measure"] for line in lines} == {
        "percent_agreement",
        "fleiss_kappa",
        "krippendorff_alpha",
    }


@pytest.mark.parametrize(("articles", "coders"), [(12, 2), (8, 2), (14, 3)])
def test_the_script_knows_other_numbers_of_coders_and_articles(
    articles: int, coders: int, build: Callable[..., Snapshot], tmp_path: Path
) -> None:
    settings = ReportSettings(compared=Settings(bootstrap=300, codebook="t", seed=5))
    assert _recompute(_words(build(articles, coders), settings), tmp_path)


def test_the_script_recomputes_the_values_of_pictures(files: Files, tmp_path: Path) -> None:
    _recompute(files, tmp_path)
    mine = _rows((tmp_path / "data" / "pictures-recomputed.csv").read_bytes())
    values = {(one["picture"], one["row"], one["column"]): _number(one["value"]) for one in mine}
    for name, row, column, value in (
        ("coders-t", "coder_1", "coder_2", "alpha"),
        ("coders-m", "coder_1", "coder_2", "alpha"),
        ("prevalence-t", "code", "coder", "share"),
        ("over-time-week", "codebook", "period", "alpha"),
        ("over-time-position", "codebook", "period", "alpha"),
    ):
        lines = _rows(files[f"data/{name}.csv"])
        assert lines
        for line in lines:
            found = values[name, line[row], line[column]]
            assert found == pytest.approx(_number(line[value]), abs=1e-12)
    altered = dict(files)
    path = "data/coders-t.csv"
    altered[path] = files[path].replace(b",0.", b",0.1", 1)
    with pytest.raises(AssertionError, match="values of pictures recomputed"):
        _recompute(altered, tmp_path)


def test_the_script_says_when_a_figure_was_altered(
    small: Snapshot, settings: ReportSettings, tmp_path: Path
) -> None:
    files = dict(_words(small, settings))
    line = files["data/headline.csv"].splitlines()[1]
    files["data/headline.csv"] = files["data/headline.csv"].replace(
        line, line.replace(b"0.", b"0.1"), 1
    )
    with pytest.raises(AssertionError, match="off"):
        _recompute(files, tmp_path)


def test_same_seed_same_bytes_in_any_order_of_records(
    small: Snapshot, settings: ReportSettings
) -> None:
    def shuffled(records: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(random.Random(3).sample(list(records), len(records)))  # noqa: S311

    other = replace(
        small,
        coders=shuffled(small.coders),
        articles=shuffled(small.articles),
        codings=shuffled(small.codings),
        states=shuffled(small.states),
    )
    first, second = _words(small, settings), _words(other, settings)
    same = {name for name in first if not name.endswith(".xlsx")}
    assert {name for name in same if first[name] != second[name]} == set()


def test_pictures_are_the_same_bytes_again(found: Findings) -> None:
    for picture in pictures_of(found)[::4]:
        once, again = (picture.write(LIGHT, FILE_KINDS) for _ in range(2))
        assert once == again


def test_methods_name_what_a_reader_must_know(files: Files) -> None:
    english = files["methods-en.txt"].decode()
    for part in (
        "3 coders (=Ben & <b>, Ada and Cleo)",
        "trained is not recorded",
        "22 of 22 articles (100.0\u202f%",
        "Talks 2 and Moves 1",
        "400 bootstrap resamples",
        "percentile method; Efron & Tibshirani 1993; seed 1",
        "original codings",
        "Variorum",
    ):
        assert part in english
    spanish = files["methods-es.txt"].decode()
    assert "alfa de Krippendorff" in spanish
    assert "remuestreos" in spanish


def test_rulings_are_told_in_the_methods(found: Findings) -> None:
    ruling = Ruling(
        id="r", article="a00", coder="c0", how="neither", start=0, end=9, settles={}, coders=()
    )
    settled = replace(found, snapshot=replace(found.snapshot, rulings=(ruling,)))
    told = methods_of(settled, "Variorum")
    assert "(1 ruling)" in told
    assert "(1 decisión)" in language_of("es").say(told)


def test_the_agenda_shows_words_voices_and_notes(files: Files, found: Findings) -> None:
    page = pages.fromstring(files["agenda.html"].decode())
    sections = list(page.iter("section"))
    assert len(sections) == len(found.lessons) > 0
    for section, lesson in zip(sections, found.lessons, strict=True):
        article = next(one for one in found.snapshot.articles if one.id == lesson.article)
        marked = "".join(map(str, next(section.iter("mark")).itertext()))
        assert marked == found.snapshot.text_of(article)[lesson.start : lesson.end]
        assert [one.text for one in section.iter("dt")][:3] == [
            next(c.name for c in found.snapshot.coders if c.id == voice.coder)
            for voice in lesson.voices
        ]


def test_nothing_to_report_is_said(small: Snapshot, settings: ReportSettings) -> None:
    with pytest.raises(NothingToReport, match="none is done by all"):
        report_files(replace(small, states=()), settings)


def test_the_work_can_be_cancelled(small: Snapshot, settings: ReportSettings) -> None:
    def stop(done: int, total: int) -> None:
        if done * 3 > total:
            raise Cancelled

    with pytest.raises(Cancelled):
        report_files(small, settings, stop)


def test_progress_grows_to_the_end(small: Snapshot, settings: ReportSettings) -> None:
    shares = []
    find(small, settings, lambda done, total: shares.append(done / total))
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_project_without_dates_has_no_weeks_but_positions(
    build: Callable[..., Snapshot], settings: ReportSettings
) -> None:
    undated = find(build(12, 2, dated=False), replace(settings, batch=4))
    by_along = {drift.along: drift for drift in undated.drifts}
    assert by_along["week"].periods == ()
    assert by_along["week"].undated == 12
    assert [period.label for period in by_along["position"].periods] == ["1–4", "5–8", "9–12"]
    assert all(picture.write(LIGHT, ["svg"]) for picture in pictures_of(undated))


@pytest.mark.parametrize("unit", ["paragraph", "span"])
def test_groups_stand_for_their_codes_all_through_the_report(
    unit: Unit, small: Snapshot, tmp_path: Path
) -> None:
    compared = Settings(unit=unit, depth=1, bootstrap=0)
    found = find(small, ReportSettings(compared=compared))
    files = dict(words_of(found, pictures_of(found)))
    assert [line["code"] for line in _rows(files["data/intervals-t.csv"])] == ["t", "t.g"]
    assert {line["code"] for line in _rows(files["data/prevalence-t.csv"])} == {"t.g"}
    assert {line["code"] for line in _rows(files["data/confusion-t.csv"])} == {"t.g"}
    assert [line["label"] for line in _rows(files["tables/how-much-more.csv"])] == [
        "Meetings",
        "Moving",
    ]
    # Whoever gave another code of the group agrees, so no lesson is about codes that differ.
    assert {lesson.code for lesson in found.lessons} == {"t.g", "m.g"}
    assert {lesson.kind for lesson in found.lessons} == {"missed"}
    assert "Meetings</a>" in files["agenda.html"].decode()
    assert _recompute(files, tmp_path)
