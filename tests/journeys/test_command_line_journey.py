"""From articles to a defended number and back, by the command line alone."""

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from variorum.cli import main

TALKS = (
    "Envoy met council",
    "Two envoys sat down with the council on Monday.",
    "Both sides spoke again by telephone.",
    "A retired judge carried the drafts.",
)
PRISON = ("The director of La Loma met the bosses.", "Nobody was hurt.", "Rain fell “all day” 🙂.")
COURT = ("The minister called the leader.", "José Peña had seen them talk.", "The court rose.")
"""Ten paragraphs in three articles, which both coders finish."""
BY_ROSA = ((TALKS, 0), (TALKS, 1), (PRISON, 0), (COURT, 0))
BY_TEO = ((TALKS, 0), (TALKS, 1), (PRISON, 0), (COURT, 1))
"""Where each saw talks; Rosa sees brokering in the fourth paragraph too."""
CONTACT, MEDIATION = "neg.talks.contact", "neg.talks.mediation"


@dataclass(frozen=True)
class Journey:
    """The folder in which everything lies, and the articles' ids by title."""

    folder: Path
    ids: dict[str, str]

    @property
    def project(self) -> Path:
        return self.folder / "study.variorum"


def variorum(folder: Path, *words: str | Path, code: int = 0) -> str:
    """Run the real program in ``folder`` and return what it printed on standard output."""
    ended = subprocess.run(
        [sys.executable, "-m", "variorum", *map(str, words)],
        cwd=folder,
        env=os.environ | {"VARIORUM_HOME": str(folder / "home")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == code, ended.stdout + ended.stderr
    assert bool(ended.stderr) == bool(code), ended.stderr
    return ended.stdout


def write_articles(folder: Path) -> None:
    folder.mkdir()
    (folder / "talks.txt").write_text("\n\n".join(TALKS) + "\n", encoding="utf-8")
    with (folder / "wire.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Headline", "Body", "Date"])
        rows.writerow(["Prison", "\n\n".join(PRISON), "2026-03-01"])
        rows.writerow(["Court", "\n\n".join(COURT), "2026-03-02"])
    (folder / "more").mkdir()
    (folder / "more" / "quiet.md").write_text("# A quiet day\n\nNothing.\n", encoding="utf-8")
    page = "<html><head><title>Page</title></head><body><article><p>{}</p></article></body></html>"
    words = "The council said on Friday that it would not meet the envoys again this year. " * 5
    (folder / "page.html").write_text(page.format(words), encoding="utf-8")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Headline", "Body"])
    sheet.append(["A letter from the prison", "They wrote that they wanted to talk."])
    book.save(folder / "letter.xlsx")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 not an article")


def coding(number: str, article: str, coder: str, code: str, span: tuple[int, str]) -> Any:
    """Return a coding with as few keys as another program may write."""
    start, quote = span
    return {
        "id": number,
        "article": article,
        "coder": coder,
        "code": code,
        "start": start,
        "end": start + len(quote),
        "quote": quote,
    }


def place(paragraphs: tuple[str, ...], number: int) -> tuple[int, str]:
    return "\n\n".join(paragraphs).index(paragraphs[number]), paragraphs[number]


def colleague(ids: dict[str, str], coder: str, name: str) -> dict[str, Any]:
    """Return what a coder's own program writes of the work on the three articles."""
    title = {TALKS: TALKS[0], PRISON: "Prison", COURT: "Court"}
    seen = BY_ROSA if coder == "r" else BY_TEO
    codings = [
        coding(f"{coder}{number}", ids[title[text]], coder, CONTACT, place(text, paragraph))
        for number, (text, paragraph) in enumerate(seen)
    ]
    states = [{"article": ids[title[text]], "coder": coder, "state": "done"} for text in title]
    return {
        "format": "variorum",
        "version": 1,
        "coders": [{"id": coder, "name": name}],
        "codings": codings,
        "states": states,
    }


def write_colleagues(folder: Path, ids: dict[str, str]) -> None:
    rosa, teo = colleague(ids, "r", "Rosa Lind"), colleague(ids, "t", "Teo Marr")
    rosa["entities"] = [
        {"id": "e1", "type": "person", "name": "José Peña", "aliases": ["El Cafetero"]},
        {"id": "e2", "type": "armed_group", "name": "Calle Nueve"},
    ]
    rosa["codings"][0]["links"] = [
        {"role": "party_group", "entity": "e2"},
        {"role": "source", "entity": "e1", "attributes": {"involvement": "direct"}},
    ]
    rosa["codings"][0]["attributes"] = {"status": "alleged", "venue": "prison"}
    # Within the second paragraph once more: one coder's overlap counts once.
    rosa["codings"].append(coding("r8", ids[TALKS[0]], "r", CONTACT, (19, "Two envoys")))
    rosa["codings"].append(coding("r9", ids[TALKS[0]], "r", MEDIATION, place(TALKS, 3)))
    rosa["states"].append({"article": ids["A quiet day"], "coder": "r", "state": "done"})
    teo["states"].append(
        {"article": ids["A quiet day"], "coder": "t", "state": "skipped", "reason": "off topic"}
    )
    teo["notes"] = [{"id": "n1", "coder": "t", "text": "=Who?", "article": ids["Court"]}]
    for name, data in (("rosa.json", rosa), ("teo.json", teo)):
        (folder / name).write_text(json.dumps(data), encoding="utf-8")


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Journey:
    """A project made, filled with articles, and coded by two colleagues."""
    folder = tmp_path_factory.mktemp("journey")
    books = ("negotiation", "ext", "human-rights-abuse")
    variorum(folder, "new", "study", "--codebook", *books, "--coder", "Ana")
    write_articles(folder / "articles")
    columns = ("--columns", "title=Headline,text=Body", "--json", "--coder", "Ana")
    report = json.loads(variorum(folder, "import", "study", "articles", *columns))
    assert report["counts"] == {"new": 6, "copy": 0, "known": 0, "refused": 1}
    (refused,) = [line for line in report["articles"] if line["fate"] == "refused"]
    assert refused["file"] == "photo.jpg"
    assert "picture" in refused["why"]
    ids = {line["title"]: line["article"] for line in report["articles"] if line["article"]}
    write_colleagues(folder, ids)
    variorum(folder, "import", "study", "rosa.json")
    variorum(folder, "import", "study", "teo.json")
    return Journey(folder, ids)


def test_agreement_is_what_a_hand_computes(journey: Journey) -> None:
    words = ("agreement", "study", "--by", "code", "--codebook", "negotiation", "--json")
    rows = json.loads(variorum(journey.folder, *words))
    found = {(row["code"], row["measure"]): row for row in rows}
    # Ten paragraphs, four of them talks for each, three of those the same.
    assert found[CONTACT, "percent_agreement"]["value"] == pytest.approx(8 / 10)
    assert found[CONTACT, "cohen_kappa"]["value"] == pytest.approx((0.8 - 0.52) / (1 - 0.52))
    alpha = 1 - 0.2 / (2 * 8 * 12 / (20 * 19))
    assert found[CONTACT, "krippendorff_alpha"]["value"] == pytest.approx(alpha)
    row = found[CONTACT, "krippendorff_alpha"]
    assert (row["n_units"], row["n_articles"]) == (10, 3)
    assert row["prevalence"] == pytest.approx(0.4)
    assert row["coders"] == ["Rosa Lind", "Teo Marr"]
    assert (row["low"], row["high"]) == (None, None)
    assert "too_few_documents" in row["warnings"]
    assert found[MEDIATION, "cohen_kappa"]["value"] == pytest.approx(0)
    absent = found["neg.talks.channel", "krippendorff_alpha"]
    assert (absent["value"], absent["undefined"]) == (None, "no_variation")


def test_any_code_of_a_codebook_counts_for_it(journey: Journey) -> None:
    rows = json.loads(variorum(journey.folder, "agreement", "study", "--json"))
    found = {(row["codebook"], row["measure"]): row["value"] for row in rows}
    assert found["neg", "percent_agreement"] == pytest.approx(7 / 10)
    assert found["neg", "cohen_kappa"] == pytest.approx((0.7 - 0.5) / 0.5)
    assert found["neg", "krippendorff_alpha"] == pytest.approx(1 - 0.3 / (2 * 9 * 11 / (20 * 19)))
    assert found["ext", "cohen_kappa"] is None


def test_the_table_says_aloud_what_does_not_count(journey: Journey) -> None:
    table = variorum(journey.folder, "agreement", "study", "--codebook", "neg")
    assert "3 articles count, done by all of them:" in table
    assert "3 articles do not count:" in table
    assert "skipped by Teo Marr (1):\n    “A quiet day”" in table
    assert "not done by Rosa Lind, Teo Marr (2):" in table
    assert "70.0%" in table


def test_csv_and_json_come_out_whole_and_the_json_makes_an_equal_project(journey: Journey) -> None:
    folder = journey.folder
    variorum(folder, "export", "study", "--format", "csv", "--output", "tables")
    with (folder / "tables" / "codings.csv").open(encoding="utf-8", newline="") as file:
        codings = {row["id"]: row for row in csv.DictReader(file)}
    assert len(codings) == len(BY_ROSA) + 2 + len(BY_TEO)
    assert codings["r0"]["quote"] == TALKS[0]
    assert codings["r0"]["coder"] == "Rosa Lind"
    assert codings["r0"]["attribute_status"] == "alleged"
    assert codings["r0"]["entities"] == "party_group: Calle Nueve; source: José Peña"
    assert "\n'=Who?" in (folder / "tables" / "notes.csv").read_text("utf-8").replace(",", "\n")
    variorum(folder, "export", "study", "--format", "json", "--output", "one.json", "--json")
    variorum(folder, "new", "again", "--from", "one.json")
    variorum(folder, "export", "again", "--format", "json", "--output", "two.json")
    assert (folder / "one.json").read_bytes() == (folder / "two.json").read_bytes()
    assert len(json.loads((folder / "one.json").read_bytes())["articles"]) == 6


def test_importing_twice_adds_nothing(journey: Journey) -> None:
    folder = journey.folder
    before = edits(journey.project)
    words = ("import", "study", "rosa.json", "teo.json", "articles/talks.txt", "--json")
    report = json.loads(variorum(folder, *words))
    assert [set(merged["new"].values()) for merged in report["merged"]] == [{0}, {0}]
    assert report["merged"][0]["there_already"]["codings"] == len(BY_ROSA) + 2
    assert report["counts"]["known"] == 1
    assert edits(journey.project) == before


def test_a_sound_project_is_found_sound(journey: Journey) -> None:
    said = variorum(journey.folder, "check", "study")
    assert "study.variorum holds together: 6 articles, 10 codings, 2 links, 2 entities;" in said
    assert sorted(file.name for file in journey.folder.glob("study*")) == ["study.variorum"]


DAMAGES = {
    "a text": (
        "UPDATE texts SET text = replace(text, 'Monday', 'Sunday')",
        "its text is not the one that was imported",
    ),
    "a quote": ("UPDATE codings SET quote = 'x' || quote WHERE id = 'r0'", "Coding r0 in"),
    "a span": ("UPDATE codings SET \"end\" = 99999 WHERE id = 't1'", "99999 is no passage"),
    "an article's text": (
        "UPDATE articles SET text_hash = 'gone' WHERE title = 'Court'",
        "Article “Court”",
    ),
    "a coding's code": (
        "UPDATE codings SET code = 'gone' WHERE id = 't0'",
        "of codings refers to something missing in codes",
    ),
    "a link's entity": (
        "UPDATE links SET entity = 'gone' WHERE role = 'source'",
        "of links refers to something missing in entities",
    ),
    "a link's role": ("UPDATE links SET role = 'sorce' WHERE role = 'source'", "no role sorce"),
    "a key within JSON": (
        "UPDATE codings SET attributes = replace(attributes, 'status', 'stotus') WHERE id = 'r0'",
        "no attribute stotus",
    ),
    "JSON itself": (
        "UPDATE codings SET attributes = '{\"status' WHERE id = 'r0'",
        "codings, row r0: attributes cannot be read",
    ),
    "a number": (
        "UPDATE codings SET start = 'x' WHERE id = 'r0'",
        "codings, row r0: start cannot be read",
    ),
    "the bytes of a text": (
        "UPDATE texts SET text = CAST(x'416dff' AS TEXT) WHERE text LIKE '%Monday%'",
        ": text cannot be read",
    ),
    "a code's group": (
        "UPDATE codes SET \"group\" = 'gone' WHERE id = 'neg.talks.contact'",
        "of codes refers to something missing in groups",
    ),
}


@pytest.mark.parametrize("what", DAMAGES)
def test_check_names_a_damage_to(
    what: str, journey: Journey, capsys: pytest.CaptureFixture[str]
) -> None:
    statement, named = DAMAGES[what]
    damaged = journey.folder / "damaged.variorum"
    shutil.copy(journey.project, damaged)
    with closing(sqlite3.connect(damaged)) as connection:
        assert connection.execute(statement).rowcount >= 1
        connection.commit()
    assert main(["check", str(damaged)]) == 1
    assert named in capsys.readouterr().out


def test_check_names_a_flipped_byte_of_a_text(journey: Journey) -> None:
    damaged = journey.folder / "flipped.variorum"
    data = journey.project.read_bytes()
    assert data.count(TALKS[3].encode()) >= 1
    damaged.write_bytes(data.replace(b"carried the drafts", b"carriee the drafts"))
    said = variorum(journey.folder, "check", "flipped", code=1)
    assert f"Article “{TALKS[0]}”" in said
    assert "its text is not the one that was imported" in said


@pytest.mark.parametrize(
    ("key", "wrong", "named"),
    [
        ('"quote"', '"qoute"', "codings[0].qoute is not known"),
        ('"version": 1', '"version": 2', "has version 2"),
        ('"r0"', '"r1"', "has the id"),
        ("Envoy met council", "Envoy met Council", "codings[0].quote"),
        ('"e2"}', '"e9"}', "no entity with that id"),
        ('"state": "done"', '"state": "dome"', "states[0].state must be"),
    ],
)
def test_a_wrong_json_file_is_refused_with_the_place(
    key: str, wrong: str, named: str, journey: Journey, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (journey.folder / "rosa.json").read_text(encoding="utf-8")
    assert key in text
    file = journey.folder / "wrong.json"
    file.write_text(text.replace(key, wrong, 1), encoding="utf-8")
    before = edits(journey.project)
    assert main(["import", str(journey.project), str(file)]) == 1
    assert named in capsys.readouterr().err
    assert edits(journey.project) == before


def edits(project: Path) -> int:
    with closing(sqlite3.connect(project)) as connection:
        return int(connection.execute("SELECT count(*) FROM edits").fetchone()[0])
