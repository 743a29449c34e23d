"""The report on a comparison whose unit is the span."""

import csv
import io
import random
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from lxml import html as pages
from openpyxl import load_workbook

from variorum.agreement.settings import Settings
from variorum.agreement.table import agreement_table
from variorum.figures.look import LIGHT
from variorum.model.comparison import Mode
from variorum.model.snapshot import Snapshot
from variorum.report.files import words_of
from variorum.report.findings import Findings, find
from variorum.report.language import language_of
from variorum.report.pictures import pictures_of
from variorum.report.settings import ReportSettings

Files = Mapping[str, bytes]
SPANS = Settings(unit="span", match="boundary", tolerance=4, bootstrap=300)


def _jittered(snapshot: Snapshot) -> Snapshot:
    """Return the project with ends that coders set differently, and spans marked twice over."""
    chance = random.Random(11)  # noqa: S311  figures, not secrets
    codings = []
    for coding in snapshot.codings:
        start = coding.start + chance.choice((0, 0, 2, 6))
        end = coding.end - chance.choice((0, 0, 3, 9))
        codings.append(replace(coding, start=start, end=end))
        if chance.random() < 0.1:
            code = chance.choice((coding.code, "t.never"))
            codings.append(
                replace(
                    coding, id=f"{coding.id}b", code=code, start=start + 3, end=end - 1, note=""
                )
            )
    return replace(snapshot, codings=tuple(codings))


@pytest.fixture(scope="module")
def spans(small: Snapshot) -> Findings:
    return find(_jittered(small), ReportSettings(compared=SPANS))


@pytest.fixture(scope="module")
def files(spans: Findings) -> Files:
    return dict(words_of(spans, pictures_of(spans)))


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def _number(text: str) -> float | None:
    return float(text) if text else None


def test_tables_hold_the_figures_of_the_comparison(files: Files, spans: Findings) -> None:
    table = agreement_table(spans.snapshot, replace(SPANS, by="overview"))
    rows = {(one.code or one.group or one.codebook, one.measure): one for one in table.rows}
    written = _rows(files["tables/spans.csv"])
    assert len(written) == len(rows) / 2
    for line in written:
        for measure in ("span_f1", "u_alpha"):
            row = rows[line["id"], measure]
            found = [_number(line[f"{measure}{end}"]) for end in ("", "_low", "_high")]
            assert found == [row.value, row.low, row.high]
    assert any(line["remarks"].startswith("codes overlap") for line in written)
    book = load_workbook(io.BytesIO(files["tables/agreement.xlsx"]))
    assert book.sheetnames[:4] == [
        "Spans",
        "Spans, pairs of coders",
        "Spans matched",
        "Spans, articles",
    ]
    assert r"\midrule" in files["tables/spans.tex"].decode()


def test_remarks_on_figures_of_spans_are_explained(files: Files, spans: Findings) -> None:
    assert spans.spans is not None
    rows = [*spans.table.rows, *spans.spans.table.rows]
    mixed = sum("mixed_codebook_versions" in row.warnings for row in rows)
    told = {line["remark"]: line["figures"] for line in _rows(files["tables/remarks.csv"])}
    assert told["mixed versions"] == str(mixed)


def test_greek_letters_are_those_of_latex(files: Files) -> None:
    written = files["tables/spans.tex"].decode()
    assert r"& u$\alpha$ &" in written
    assert "α" not in written


def test_matched_spans_are_told_for_each_pair(files: Files) -> None:
    lines = [one for one in _rows(files["tables/spans-matched.csv"]) if one["id"] == "t"]
    # As the pairs do elsewhere, the coders of each stand in the order of their names.
    assert [(one["coder_1"], one["coder_2"]) for one in lines] == [
        ("'=Ben & <b>", "Ada"),
        ("Ada", "Cleo"),
        ("'=Ben & <b>", "Cleo"),
    ]
    for one in lines:
        tp, first, second = (int(one[key]) for key in ("matched", "spans_1", "spans_2"))
        assert 0 < tp < min(first, second)
        assert float(one["recall"]) == tp / first
        assert float(one["precision"]) == tp / second
        assert float(one["f1"]) == 2 * tp / (first + second)


def test_captions_and_methods_say_how_spans_match(files: Files, spans: Findings) -> None:
    page = pages.fromstring(files["report.html"].decode())
    first = "".join(map(str, next(page.iter("caption")).itertext()))
    assert "Unit: span; spans match if their edges are within 4 characters; " in first
    english = files["methods-en.txt"].decode()
    assert "as many as possible, where their edges are within 4 characters." in english
    assert "uα (Krippendorff et al. 2016)" in english
    assert "For F1 there is no such convention." in english
    spanish = files["methods-es.txt"].decode()
    assert "emparejaron uno a uno" in spanish
    assert "4 caracteres" in spanish
    deeper = find(spans.snapshot, ReportSettings(compared=replace(SPANS, depth=1, bootstrap=0)))
    told = dict(words_of(deeper, []))["methods-en.txt"].decode()
    assert "The groups of level 1 stand for their codes" in told


def test_pictures_show_f1_and_unitizing_by_code_and_pair(spans: Findings) -> None:
    pictures = {one.name: one for one in pictures_of(spans, language_of("es"))}
    assert {"spans-f1-intervals-t", "spans-f1-coders-t", "spans-u-alpha-intervals-t"} <= {*pictures}
    with pypdfium2.PdfDocument(
        pictures["spans-f1-intervals-t"].write(LIGHT, ["pdf"])[0]
    ) as document:
        text = " ".join(document[0].get_textpage().get_text_range().split())
    assert "F1 de fragmentos por código" in text
    assert "Unidad: fragmento" in text
    # The thresholds are those of alpha, and F1 is none.
    assert "667" not in text
    with pypdfium2.PdfDocument(
        pictures["spans-u-alpha-intervals-m"].write(LIGHT, ["pdf"])[0]
    ) as document:
        assert "0,667" in document[0].get_textpage().get_text_range()


def test_no_map_of_pairs_that_have_no_figure(spans: Findings) -> None:
    assert spans.spans is not None
    names = {one.name for one in pictures_of(spans)}
    for book in ("t", "m"):
        known = [
            row.value
            for row in spans.spans.pairs.rows
            if row.codebook == book and row.measure == "u_alpha" and row.value is not None
        ]
        assert (f"spans-u-alpha-coders-{book}" in names) == bool(known)


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
    return ended.stdout


@pytest.mark.parametrize("match", ["exact", "overlap", "iou", "boundary"])
def test_the_script_recomputes_f1_precision_recall_and_unitizing(
    match: Mode, small: Snapshot, tmp_path: Path
) -> None:
    found = find(_jittered(small), ReportSettings(compared=replace(SPANS, match=match)))
    files = dict(words_of(found, pictures_of(found)))
    said = _recompute(files, tmp_path)
    assert "Spans of 8 codes, groups and codebooks" in said
    for name, own in (
        ("spans-headline", "spans-recomputed"),
        ("spans-matched-pairs", "spans-matched-recomputed"),
    ):
        theirs = _rows(files[f"data/{name}.csv"])
        mine = _rows((tmp_path / "data" / f"{own}.csv").read_bytes())
        assert len(mine) == len(theirs) > 0
        for line, other in zip(mine, theirs, strict=True):
            for key in {"value", "low", "high", "matched", "recall", "precision"} & {*line}:
                assert _number(line[key]) == pytest.approx(_number(other[key]), abs=1e-9)


def test_the_script_knows_missing_coders_and_groups_for_codes(
    build: Callable[..., Snapshot], tmp_path: Path
) -> None:
    some = build(14, 3)
    # Of the first article one coder is left, of the second two.
    unfinished = replace(some, states=(*some.states[2:3], *some.states[4:]))
    settings = replace(SPANS, done_by="any-two", depth=1, match="overlap")
    found = find(_jittered(unfinished), ReportSettings(compared=settings))
    assert len(found.selection.articles) == 13
    assert "farthest is" in _recompute(dict(words_of(found, pictures_of(found))), tmp_path)


def test_the_script_says_when_a_span_was_altered(files: Files, tmp_path: Path) -> None:
    changed = dict(files)
    lines = files["data/spans.csv"].splitlines()
    changed["data/spans.csv"] = b"\r\n".join([lines[0], *lines[8:], b""])
    with pytest.raises(AssertionError, match="off"):
        _recompute(changed, tmp_path)
