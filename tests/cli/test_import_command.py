"""``import``: articles and a colleague's JSON, alone and mixed, good and bad."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from variorum.model.snapshot import Snapshot
from variorum.project.project import open_project

Run = Callable[..., Any]


@pytest.fixture
def study(run: Run, tmp_path: Path) -> Path:
    """A project with one codebook and no coder."""
    assert run("new", "study", "--codebook", "neg").code == 0
    return tmp_path / "study.variorum"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with two texts, one of which stands there twice, and a picture."""
    folder = tmp_path / "articles"
    (folder / "old").mkdir(parents=True)
    (folder / "one.txt").write_text("One headline\n\nFirst text.\n", encoding="utf-8")
    (folder / "old" / "one.txt").write_text("One headline\n\nFirst text.\n", encoding="utf-8")
    (folder / "two.md").write_text("# Two\n\nSecond text.\n", encoding="utf-8")
    (folder / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


def records(path: Path) -> Snapshot:
    project = open_project(path, read_only=True)
    try:
        return project.snapshot()
    finally:
        project.close()


def edits(path: Path) -> int:
    project = open_project(path, read_only=True)
    try:
        return project.reader.edit_number()
    finally:
        project.close()


def colleague(folder: Path, name: str = "rosa.json", **parts: object) -> Path:
    """Write what another program would of one coder, and return its file."""
    path = folder / name
    whole = {"format": "variorum", "version": 1, "coders": [{"id": "r", "name": "Rosa"}]}
    path.write_text(json.dumps(whole | parts), encoding="utf-8")
    return path


def test_a_folder_comes_in_and_each_file_is_told_of(run: Run, study: Path, articles: Path) -> None:
    ended = run("import", study, articles)
    assert (ended.code, ended.err) == (0, "")
    assert "one.txt: came in, “One headline”." in ended.out
    assert "one.txt: here already, “One headline”. It is here already." in ended.out
    assert "two.md: came in, “Two”." in ended.out
    assert "photo.png: refused." in ended.out
    assert ended.out.splitlines()[-1] == "Came in: 2 articles. Here already: 1. Refused: 1."
    assert sorted(article.title for article in records(study).articles) == ["One headline", "Two"]


def test_a_copy_is_told_as_one(run: Run, study: Path, articles: Path, tmp_path: Path) -> None:
    (tmp_path / "wire.csv").write_text(
        'title,text\nOther,"One headline\n\nFirst text.\n"\n', encoding="utf-8"
    )
    ended = run("import", study, articles / "one.txt", "wire.csv")
    assert (
        "wire.csv: came in as a copy, “Other”. It has the same text as “One headline”." in ended.out
    )
    assert ended.out.splitlines()[-1].startswith("Came in: 2 articles (1 with the text of another)")


def test_the_report_in_json_has_the_ids(run: Run, study: Path, articles: Path) -> None:
    ended = run("import", study, articles, "--json")
    assert (ended.code, ended.err) == (0, "")
    report = json.loads(ended.out)
    assert report["counts"] == {"new": 2, "copy": 0, "known": 1, "refused": 1}
    ids = {line["article"] for line in report["articles"] if line["fate"] == "new"}
    assert ids == {article.id for article in records(study).articles}
    assert report["merged"] == []


def test_again_is_no_fault_and_changes_nothing(run: Run, study: Path, articles: Path) -> None:
    assert run("import", study, articles).code == 0
    before = edits(study)
    ended = run("import", study, articles / "one.txt")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[-1] == "Came in: 0 articles. Here already: 1. Refused: 0."
    assert edits(study) == before


@pytest.mark.parametrize("words", [(), ("--json",), ("--coder", "New Coder")])
def test_one_refused_file_is_one_sentence(
    words: tuple[str, ...], run: Run, study: Path, articles: Path
) -> None:
    before = edits(study)
    ended = run("import", study, articles / "photo.png", *words)
    assert ended.code == 1
    assert ended.err.startswith("variorum: “photo.png” is a picture")
    assert ended.err.count("\n") == 1
    assert edits(study) == before
    if "--json" in words:
        assert json.loads(ended.out)["counts"]["refused"] == 1


def test_several_refused_files_are_listed(run: Run, study: Path, articles: Path) -> None:
    ended = run("import", study, articles / "photo.png", "gone.txt", "gone.json")
    assert ended.code == 1
    assert ended.out.count(": refused. ") == 3
    assert ended.err.startswith("variorum: Nothing was imported: all 3 files were refused")


def test_an_empty_folder_is_a_fault(run: Run, study: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ended = run("import", study, "empty", "--json")
    assert ended.code == 1
    assert "There is no file to import in empty" in ended.err
    assert json.loads(ended.out) == {"error": ended.err.removeprefix("variorum: ").strip()}


def test_columns_and_encoding_are_as_told(run: Run, study: Path, tmp_path: Path) -> None:
    (tmp_path / "wire.csv").write_bytes(
        "Kopf, oben;Inhalt;Blatt\nTítulo;Año;El País".encode("cp850")
    )
    ended = run(
        *("import", study, "wire.csv", "--encoding", "cp850"),
        *("--columns", "title=Kopf, oben,text=Inhalt,outlet="),
    )
    assert (ended.code, ended.err) == (0, "")
    (article,) = records(study).articles
    assert (article.title, article.outlet, article.encoding) == ("Título", "", "cp850")
    assert records(study).text_of(article) == "Año"
    assert article.fields["Blatt"] == "El País"


def test_a_column_that_is_not_there_and_no_encoding(run: Run, study: Path, articles: Path) -> None:
    (articles / "wire.csv").write_text("title,text\na,b\n", encoding="utf-8")
    assert "Headline" in run("import", study, articles / "wire.csv", "--columns=title=Headline").err
    assert "klingon" in run("import", study, articles / "one.txt", "--encoding", "klingon").err
    assert not records(study).articles


def test_whoever_imports_is_named_in_the_audit_trail(
    run: Run, study: Path, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VARIORUM_CODER", "Ana")
    assert run("import", study, articles / "one.txt").code == 0
    assert run("import", study, articles / "two.md", "--coder", "Ben").code == 0
    project = open_project(study, read_only=True)
    names = {coder.id: coder.name for coder in project.coders()}
    told = [names[row["coder"]] for row in project.reader.audit() if row["kind"] == "articles"]
    project.close()
    assert told == ["Ana", "Ben"]


def test_a_coder_whose_name_is_like_another_is_refused_first(
    run: Run, study: Path, articles: Path
) -> None:
    assert run("import", study, articles / "one.txt", "--coder", "Ana").code == 0
    ended = run("import", study, articles / "two.md", "--coder", "ANA")
    assert ended.code == 1
    assert "There is a coder called “Ana” already" in ended.err
    assert len(records(study).articles) == 1


def test_a_colleagues_json_comes_in_once(run: Run, study: Path, tmp_path: Path) -> None:
    text = "Headline\r\n\r\nThey talked."
    code = {"code": "neg.talks.contact", "article": "a", "coder": "r"}
    file = colleague(
        tmp_path,
        articles=[{"id": "a", "title": "T", "text": text}],
        codings=[{"id": "c", "start": 12, "end": 16, "quote": "They", **code}],
        states=[{"article": "a", "coder": "r", "state": "done"}],
    )
    ended = run("import", study, file)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == (
        "rosa.json: new 1 coder, 1 article, 1 coding, 1 state; here already nothing.\n"
    )
    (coding,) = records(study).codings
    assert (coding.quote, coding.start) == ("They", 10)
    before = edits(study)
    report = json.loads(run("import", study, file, "--json").out)
    assert report["merged"][0]["there_already"]["codings"] == 1
    assert edits(study) == before


def test_a_coder_named_both_ways_is_one(run: Run, study: Path, tmp_path: Path) -> None:
    assert run("import", study, colleague(tmp_path), "--coder", "Rosa").code == 0
    assert [coder.name for coder in records(study).coders] == ["Rosa"]


def test_one_bad_json_file_holds_up_no_other(
    run: Run, study: Path, articles: Path, tmp_path: Path
) -> None:
    good = colleague(tmp_path)
    bad = colleague(tmp_path, "bad.json", notes=[{"id": "n", "coder": "x", "text": "?"}])
    ended = run("import", study, bad, articles, good)
    assert (ended.code, ended.err) == (0, "")
    assert 'bad.json: refused. bad.json: notes[0].coder is "x"' in ended.out
    assert len(records(study).coders) == 1
    assert len(records(study).articles) == 2


def test_json_that_contradicts_the_project_is_refused_by_name(
    run: Run, study: Path, tmp_path: Path
) -> None:
    entity = {"id": "e", "type": "person", "name": "José Peña"}
    assert run("import", study, colleague(tmp_path, entities=[entity])).code == 0
    before = edits(study)
    other = colleague(tmp_path, entities=[entity | {"type": "place"}])
    ended = run("import", study, other, "--coder", "Somebody")
    assert ended.code == 1
    assert 'the entity "José Peña" (id e)' in ended.err
    assert edits(study) == before


def test_titles_command_no_terminal(run: Run, study: Path, tmp_path: Path) -> None:
    (tmp_path / "wire.csv").write_text("title,text\n\x1b[31m\u202eX,b\n", encoding="utf-8")
    for words in ((), ("--json",)):
        ended = run("import", study, "wire.csv", *words)
        assert ended.code == 0
        assert not {"\x1b", "\u202e"} & set(ended.out)


def test_a_missing_project_is_one_sentence(run: Run, articles: Path) -> None:
    ended = run("import", "gone", articles)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("variorum: There is no project at ")
