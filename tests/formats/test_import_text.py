"""Plain text and Markdown."""

from pathlib import Path

import pytest

from variorum.formats.faults import FileEmpty, FileTooLarge, FileUnreadable, NotAFile
from variorum.formats.importers import ArticleDraft, Reading, ReadOptions, markdown, text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def read_text(folder: Path, data: bytes, name: str = "my article.txt") -> ArticleDraft:
    path = folder / name
    path.write_bytes(data)
    return text.IMPORTER.read(path, ReadOptions(), None).articles[0]


def read_markdown(folder: Path, content: str) -> Reading:
    path = folder / "my article.md"
    path.write_text(content, encoding="utf-8")
    return markdown.IMPORTER.read(path, ReadOptions(), None)


def test_a_text_is_kept_as_it_stands(folder: Path) -> None:
    given = "\n\n  Truce\n\nEl líder 😀 قال “hi”.\u00a0\u2028End \n\n"
    draft = read_text(folder, given.encode())
    assert draft.text == given
    assert (draft.title, draft.source, draft.encoding) == ("Truce", "my article.txt", "utf-8")


def test_line_ends_become_line_feeds_and_the_mark_goes(folder: Path) -> None:
    draft = read_text(folder, "\ufeffTitle\r\n\r\nOne\rTwo\n".encode())
    assert draft.text == "Title\n\nOne\nTwo\n"
    assert draft.title == "Title"
    assert draft.encoding == "utf-8-sig"


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("Title\n\nText", "Title"),
        ("Title\n \t\nText", "Title"),
        ("\n\n Title \n\nText", "Title"),
        ("x" * 200 + "\n\nText", "x" * 200),
        ("x" * 201 + "\n\nText", "my article"),
        ("Title\nText", "my article"),
        ("Title", "my article"),
        ("Title\n", "my article"),
    ],
)
def test_a_short_first_line_with_a_blank_one_after_it_is_the_title(
    folder: Path, content: str, title: str
) -> None:
    assert read_text(folder, content.encode()).title == title


def test_forbidden_characters_are_replaced_and_told(folder: Path) -> None:
    path = folder / "a.txt"
    path.write_bytes(b"Ring \x07 \x07, " + b"a" * 5000 + b"\0")
    reading = text.IMPORTER.read(path, ReadOptions(), None)
    assert reading.articles[0].replaced == 3
    assert reading.articles[0].text.count("\ufffd") == 3
    assert reading.remarks == ("Characters that no text may hold were replaced by “\ufffd”: 3.",)


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf"])
def test_a_text_without_words_is_refused(folder: Path, data: bytes) -> None:
    with pytest.raises(FileEmpty, match="“my article.txt” holds no text"):
        read_text(folder, data)


def test_a_text_of_five_megabytes_is_read(folder: Path) -> None:
    given = "Él dijo: «no».\n" * 300_000
    assert read_text(folder, given.encode()).text == given


def test_a_missing_file_is_told(folder: Path) -> None:
    with pytest.raises(FileUnreadable, match="No such file"):
        text.IMPORTER.read(folder / "gone.txt", ReadOptions(), None)


def test_a_folder_is_no_file(folder: Path) -> None:
    with pytest.raises(NotAFile):
        text.IMPORTER.read(folder, ReadOptions(), None)


def test_a_file_beyond_the_limit_is_refused(folder: Path) -> None:
    path = folder / "a.txt"
    with path.open("wb") as file:
        file.truncate(200_000_001)
    with pytest.raises(FileTooLarge, match="201 MB, and 200 MB are the most"):
        text.IMPORTER.read(path, ReadOptions(), None)


def test_a_markdown_text_keeps_its_marks(folder: Path) -> None:
    given = "Before\n\n## A *truce* ##\n\nText with **force**.\n"
    draft = read_markdown(folder, given).articles[0]
    assert draft.text == given
    assert draft.title == "A *truce*"


def test_an_underlined_heading_is_a_title(folder: Path) -> None:
    assert read_markdown(folder, "Truce\n=====\n\nText\n").articles[0].title == "Truce"


def test_a_markdown_text_without_heading_has_the_title_of_a_text(folder: Path) -> None:
    assert read_markdown(folder, "Truce\n\nText\n").articles[0].title == "Truce"


def test_front_matter_becomes_parts_and_fields(folder: Path) -> None:
    reading = read_markdown(
        folder,
        '---\ntítulo: "Truce: a talk"\nfuente: El Umbral\ndate: 4 March 2024\nautor: [Ana, Luis]\n'
        "section: no\npage: 007\n---\n# Other\n\nText\n",
    )
    draft = reading.articles[0]
    assert draft.text == "# Other\n\nText\n"
    assert (draft.title, draft.outlet, draft.date) == ("Truce: a talk", "El Umbral", "2024-03-04")
    assert draft.author == "Ana; Luis"
    assert draft.fields == {"section": "no", "page": "007"}
    assert reading.remarks == ()


def test_a_date_that_is_not_understood_stays_a_field(folder: Path) -> None:
    draft = read_markdown(folder, "---\ndate: last week\n---\nText\n").articles[0]
    assert (draft.date, draft.fields) == ("", {"date": "last week"})


@pytest.mark.parametrize(
    "block",
    [
        "a: &x [1]\nb: *x",
        "a: {b: {c: 1}}",
        "a: [unclosed",
        "- list",
        "a: 1\na: 2",
        "[" * 20_000,
        "a: " + "[" * 20_000,
        "? [a]\n: b",
        "just words",
    ],
)
def test_front_matter_that_is_not_simple_stays_in_the_text(folder: Path, block: str) -> None:
    given = f"---\n{block}\n---\nText\n"
    reading = read_markdown(folder, given)
    assert reading.articles[0].text == given
    assert reading.remarks == ("The fields at its top are not simple; they stay in the text.",)


def test_a_tag_of_yaml_makes_nothing(folder: Path) -> None:
    draft = read_markdown(folder, "---\na: !!python/name:os.system x\n---\nText\n").articles[0]
    assert draft.fields == {"a": "x"}


def test_a_rule_at_the_top_is_no_front_matter(folder: Path) -> None:
    given = "---\n\nText without an end of the block\n"
    assert read_markdown(folder, given).articles[0].text == given


def test_front_matter_alone_is_no_article(folder: Path) -> None:
    with pytest.raises(FileEmpty):
        read_markdown(folder, "---\ntitle: Truce\n---\n")
