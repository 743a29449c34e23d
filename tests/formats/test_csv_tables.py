"""The folder of CSV tables: complete, exact, and read right by other programs."""

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from variorum.comparison.rulings import digest
from variorum.errors import Cancelled
from variorum.formats.exporter import AlreadyThere, CannotWrite, ExportOptions, replacing
from variorum.formats.exporters.csv_tables import TABLES, write
from variorum.formats.guard import unguard
from variorum.formats.interchange.quotes import QuoteLost
from variorum.formats.interchange.reading import read_json
from variorum.model.snapshot import Snapshot

Plain = dict[str, Any]
Rows = list[dict[str, str]]


@pytest.fixture
def snapshot(plain: Plain) -> Snapshot:
    return read_json(json.dumps(plain).encode(), "team.json")


def table(folder: Path, name: str) -> Rows:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def exported(snapshot: Snapshot, folder: Path, **options: bool) -> Path:
    write(snapshot, folder, ExportOptions(**options))
    return folder


def by_id(rows: Rows, identifier: str) -> dict[str, str]:
    return next(row for row in rows if row["id"] == identifier)


def test_a_coding_has_all_that_its_reader_wants_in_one_row(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    row = by_id(table(exported(snapshot, tmp_path, exact=True), "codings"), "c1")
    assert row == {
        "id": "c1",
        "coder_id": "ana",
        "coder": "Ana",
        "article_id": "a1",
        "title": "Talks",
        "outlet": "=La Brújula",
        "author": "",
        "date": "2024-05",
        "url": "",
        "language": "",
        "codebook_id": "neg",
        "codebook": "Negotiation",
        "group_id": "neg.talks",
        "group": "Talks",
        "code_id": "neg.talks.held",
        "code": "Talks held",
        "start": "6",
        "end": "20",
        "quote": "began\nin May 😀",
        "before": "Talks ",
        "after": ".\nNobody knew.",
        "confidence": "low",
        "attribute_status": "denied",
        "attribute_quantity": "-3",
        "attribute_means": "phone; visit",
        "attribute_when": "2024-05",
        "entities": "party: Los Cardos",
        "note": "=1+1",
        "codebook_version": "1.0",
        "created_at": "2026-11-26T06:36:23.120Z",
        "changed_at": "",
    }


def test_every_attribute_of_the_codebooks_has_a_column_used_or_not(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    bare = replace(snapshot, codings=(), links=())
    used = (tmp_path / "used", tmp_path / "unused")
    heads = []
    for whole, folder in zip((snapshot, bare), used, strict=True):
        exported(whole, folder)
        files = [(folder / f"{name}.csv").read_bytes().decode() for name in TABLES]
        heads.append([content.split("\r\n")[0] for content in files])
    assert heads[0] == heads[1]
    declared = [one.id for book in snapshot.codebooks for one in book.attributes]
    columns = heads[0][TABLES.index("codings")].split(",")
    named = [name.removeprefix("attribute_") for name in columns if name.startswith("attribute_")]
    assert named[: len(declared)] == declared


def test_the_other_tables_hold_the_other_records(snapshot: Snapshot, tmp_path: Path) -> None:
    folder = exported(snapshot, tmp_path, exact=True)
    counts = {name: len(table(folder, name)) for name in TABLES}
    assert counts == {
        "articles": 2,
        "codings": 2,
        "entities": 2,
        "links": 1,
        "codes": 1,
        "coders": 2,
        "states": 2,
        "notes": 3,
        "rulings": 2,
        "settled": 1,
    }
    article = by_id(table(folder, "articles"), "a1")
    assert (article["field_Page"], article["characters"], article["words"]) == ("-3", "34", "7")
    assert article["text_sha256"] == snapshot.articles[0].text_hash
    assert article["text"] == snapshot.text_of(snapshot.articles[0])
    entity = by_id(table(folder, "entities"), "e1")
    assert (entity["aliases"], entity["created_by"]) == ("Cardos; LC", "Ana")
    (link,) = table(folder, "links")
    assert (link["coding_id"], link["role"], link["entity"]) == ("c1", "party", "Los Cardos")
    assert (link["entity_type"], link["attribute_involvement"]) == ("armed_group", "direct")
    (code,) = table(folder, "codes")
    assert (code["codebook"], code["group"], code["key"]) == ("Negotiation", "Talks", "t")
    assert (code["hue"], code["roles"]) == ("blue", "party")
    assert code["attributes"] == "status; quantity; means; when"
    states = [(row["title"], row["state"], row["reason"]) for row in table(folder, "states")]
    assert states == [("Talks", "done", ""), ("Calm", "skipped", "too short")]
    assert by_id(table(folder, "notes"), "n2")["quote"] == "Talks"


def test_rulings_and_what_they_let_stand_are_tables_of_their_own(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    first, second = snapshot.rulings
    one = next(coding for coding in snapshot.codings if coding.id == "c1")
    rulings = (
        replace(
            first,
            settles={one.id: digest(one, snapshot.links)},
            created_at="2026-11-26T07:00:00.000Z",
        ),
        second,
    )
    folder = exported(replace(snapshot, rulings=rulings), tmp_path, exact=True)
    row = by_id(table(folder, "rulings"), "r1")
    assert (row["how"], row["state"], row["settled_by"]) == ("own", "settled", "Ana")
    assert (row["coders"], row["quote"]) == ("Ana; Bo", "Talks began\nin May 😀")
    assert row["reason"] == "=Only what was said"
    assert by_id(table(folder, "rulings"), "r2")["state"] == "stale"
    (settled,) = table(folder, "settled")
    assert (settled["ruling_id"], settled["quote"]) == ("r1", "began\nin May 😀")
    assert (settled["attribute_status"], settled["attribute_means"]) == ("denied", "visit")
    assert (settled["before"], settled["entities"]) == ("Talks ", "party: Los Cardos")


def test_a_ruling_that_a_newer_one_replaced_has_nothing_that_stands(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    first, second = snapshot.rulings
    newer = replace(second, settles=first.settles, created_at="2026-11-26T09:00:00.000Z")
    folder = exported(replace(snapshot, rulings=(first, newer)), tmp_path, exact=True)
    assert by_id(table(folder, "rulings"), "r1")["state"] == "replaced"
    assert table(folder, "settled") == []


def test_formulas_are_guarded_numbers_are_not_and_the_way_back_is_exact(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    safe = exported(snapshot, tmp_path / "safe")
    exact = exported(snapshot, tmp_path / "exact", exact=True)
    coding = by_id(table(safe, "codings"), "c1")
    assert (coding["note"], coding["outlet"]) == ("'=1+1", "'=La Brújula")
    assert coding["attribute_quantity"] == "-3"
    assert by_id(table(safe, "articles"), "a1")["field_Page"] == "'-3"
    for name in TABLES:
        back = [
            {unguard(key): unguard(cell) for key, cell in line.items()}
            for line in table(safe, name)
        ]
        assert back == table(exact, name)


def test_any_text_comes_back_from_a_cell(snapshot: Snapshot, tmp_path: Path) -> None:
    wild = 'a "b", c;\td\r\ne\rf\n\n“g” \\ \u2028 😀 عربي'
    first, *others = snapshot.codings
    changed = replace(snapshot, codings=(replace(first, note=wild), *others))
    assert by_id(table(exported(changed, tmp_path, exact=True), "codings"), "c1")["note"] == wild


def test_for_excel_a_table_begins_with_a_byte_order_mark(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    marked = exported(snapshot, tmp_path / "a", for_excel=True) / "coders.csv"
    bare = exported(snapshot, tmp_path / "b") / "coders.csv"
    assert bare.read_bytes() == b"id,name\r\nana,Ana\r\nbo,Bo\r\n"
    assert marked.read_bytes() == b"\xef\xbb\xbf" + bare.read_bytes()


def test_a_project_with_nothing_in_it_makes_tables_with_headers(tmp_path: Path) -> None:
    folder = exported(Snapshot(), tmp_path)
    assert sorted(path.stem for path in folder.iterdir()) == sorted(TABLES)
    assert all(table(folder, name) == [] for name in TABLES)
    assert all((folder / f"{name}.csv").read_text("utf-8") for name in TABLES)


def test_a_quote_that_does_not_fit_keeps_everything_from_being_written(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    first, *others = snapshot.codings
    damaged = replace(snapshot, codings=(replace(first, start=0), *others))
    with pytest.raises(QuoteLost, match="Talks"):
        exported(damaged, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_tables_that_are_there_are_replaced_only_if_asked(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    (tmp_path / "links.csv").write_text("mine")
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(AlreadyThere, match=r"links\.csv"):
        exported(snapshot, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["links.csv", "mine.txt"]
    exported(snapshot, tmp_path, replace=True)
    assert len(table(tmp_path, "links")) == 1
    assert len(list(tmp_path.iterdir())) == len(TABLES) + 1


def test_if_one_file_cannot_be_moved_none_is(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("mine")
    with pytest.raises(CannotWrite), replacing(tmp_path, ["a.csv", "b.csv"], replace=True) as draft:
        (draft / "a.csv").write_text("new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert (tmp_path / "a.csv").read_text() == "mine"


def test_what_was_moved_to_other_folders_is_moved_back(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.csv").write_text("mine")
    names = ["a/one.csv", "b/c/two.csv", "three.csv"]
    with pytest.raises(CannotWrite), replacing(tmp_path, names, replace=True) as draft:
        for name in names[:2]:
            (draft / name).write_text("new")
    assert (tmp_path / "a" / "one.csv").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "one.csv"]


def test_a_folder_in_the_place_of_a_file_is_never_replaced(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    (tmp_path / "links.csv").mkdir()
    with pytest.raises(AlreadyThere, match=r"links\.csv"):
        exported(snapshot, tmp_path, replace=True)
    assert [path.name for path in tmp_path.iterdir()] == ["links.csv"]


class _StopAtOnce:
    def step(self, done: int, total: int) -> None:
        raise Cancelled(f"{done} of {total}")


def test_an_export_that_is_stopped_leaves_nothing(snapshot: Snapshot, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write(snapshot, tmp_path / "deep" / "out", ExportOptions(), _StopAtOnce())
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(snapshot: Snapshot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite, match="file"):
        exported(snapshot, tmp_path / "file" / "out")
