"""CSV, TSV and XLSX with one article a row."""

import datetime
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.formats.faults import (
    CellsBesideTable,
    ColumnTakenTwice,
    DamagedFile,
    DoctypeRefused,
    ImportFault,
    MalformedTable,
    NoRows,
    NoSuchColumn,
    NoSuchPart,
    NoTextColumn,
    RaggedRow,
    RepeatedColumn,
    UnpacksTooLarge,
)
from variorum.formats.guard import guard
from variorum.formats.importers import Preview, Reading, ReadOptions, csv, preview, xlsx
from variorum.formats.parts import guess_parts

ALL = "Title,Text,Outlet,Author,Date,URL,Language,Section\n"


def read(folder: Path, content: str | bytes, **columns: str) -> Reading:
    path = folder / "my table.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return csv.IMPORTER.read(path, ReadOptions(columns=columns), None)


def workbook(*sheets: Sequence[Sequence[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(list(row))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def read_workbook(folder: Path, data: bytes, **columns: str) -> Reading:
    path = folder / "my book.xlsx"
    path.write_bytes(data)
    return xlsx.IMPORTER.read(path, ReadOptions(columns=columns), None)


def test_each_row_is_an_article(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        ALL
        + 'Truce,"One,\ntwo 😀 ""three""",El Umbral,Ana,2024-03-04,https://x.example,es,World\r\n'
        "Second,Other,,,,,,\r\n",
    )
    first, second = reading.articles
    assert first.text == 'One,\ntwo 😀 "three"'
    assert (first.title, first.outlet, first.author) == ("Truce", "El Umbral", "Ana")
    assert (first.date, first.url, first.language) == ("2024-03-04", "https://x.example", "es")
    assert first.fields == {"Section": "World"}
    assert (first.source, first.encoding) == ("my table.csv", "utf-8")
    assert (second.title, second.fields) == ("Second", {})
    assert reading.remarks == ()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    rows = [
        ["título", "texto", "medio"],
        ["A", '"uno, dos; tres|\ncuatro"', "El Umbral"],
        ["B", "seis", "El Umbral"],
    ]
    reading = read(tmp_path, "\n".join(delimiter.join(row) for row in rows))
    assert [draft.outlet for draft in reading.articles] == ["El Umbral", "El Umbral"]


def test_a_table_of_texts_alone_is_read(tmp_path: Path) -> None:
    reading = read(tmp_path, 'text\n"One, two"\nThree\n')
    assert [draft.text for draft in reading.articles] == ["One, two", "Three"]


@pytest.mark.parametrize(
    ("headers", "parts"),
    [
        (["Headline", "Full text", "Newspaper", "Byline"], ["title", "text", "outlet", "author"]),
        (["TITULAR", "Cuerpo", "Periódico", "autor"], ["title", "text", "outlet", "author"]),
        (["Fecha de publicación", "Enlace", "Idioma"], ["date", "url", "language"]),
        (["id", "publish_date", "media_name", "url"], ["", "date", "outlet", "url"]),
        (["Content", "Text"], ["", "text"]),
        (["Written by", "SOURCE", "Published"], ["author", "outlet", "date"]),
        (["Medio", "Autor", "Fecha", "Link"], ["outlet", "author", "date", "url"]),
        (["Byline", "periodico", "Published on"], ["author", "outlet", "date"]),
        (["source", "outlet"], ["", "outlet"]),
        (["", "  ", "x"], ["", "", ""]),
    ],
)
def test_headers_in_english_and_spanish_are_understood(
    headers: list[str], parts: list[str]
) -> None:
    assert guess_parts(headers) == parts


def test_chosen_columns_win_over_guessed_ones(tmp_path: Path) -> None:
    content = "title,text,summary,x\nA,long,short,El Umbral\n"
    draft = read(tmp_path, content, text="Summary", outlet="x", title="").articles[0]
    assert (draft.text, draft.outlet, draft.title) == ("short", "El Umbral", "short")
    assert draft.fields == {"title": "A", "text": "long"}


@pytest.mark.parametrize(
    ("columns", "fault"),
    [
        ({"text": "body"}, NoSuchColumn),
        ({"topic": "text"}, NoSuchPart),
        ({"text": "text", "title": "TEXT"}, ColumnTakenTwice),
        ({"text": ""}, NoTextColumn),
    ],
)
def test_choices_that_do_not_fit_are_refused(
    tmp_path: Path, columns: dict[str, str], fault: type[ImportFault]
) -> None:
    with pytest.raises(fault, match="my table.csv"):
        read(tmp_path, "title,text\na,b\n", **columns)


def test_a_table_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoTextColumn, match=r"\(id, url\).*text=NAME"):
        read(tmp_path, "id,url\n1,https://x.example\n")


def test_ragged_rows_are_told_by_line(tmp_path: Path) -> None:
    with pytest.raises(RaggedRow, match="has 2 columns, but another number of cells in line 4, 6"):
        read(tmp_path, 'title,text\nA,"b\nc"\nA,b,c\nA,b\nA\n')


def test_columns_of_one_name_are_told(tmp_path: Path) -> None:
    with pytest.raises(RepeatedColumn, match="its columns 1, 3 alike, “TEXT”"):
        read(tmp_path, "text,title,TEXT\na,b,c\n")


@pytest.mark.parametrize(
    ("content", "line"),
    [('title,text\nA,"b\n', 2), ('title,text\nA,b\nC,"d"e\n', 3)],
)
def test_misplaced_quotation_marks_are_told_by_line(
    tmp_path: Path, content: str, line: int
) -> None:
    with pytest.raises(MalformedTable, match=f"at line {line};"):
        read(tmp_path, content)


def test_a_cell_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MalformedTable):
        read(tmp_path, "title,text\nA," + "b" * 10_000_001)


@pytest.mark.parametrize("content", ["", "\n\n", "title,text\n", "title,text\n,\n", ",\n"])
def test_a_table_without_articles_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(NoRows):
        read(tmp_path, content)


def test_rows_without_text_are_left_out_and_told(tmp_path: Path) -> None:
    reading = read(tmp_path, "title,text\nA,\nB,b\nC, \n")
    assert [draft.title for draft in reading.articles] == ["B"]
    assert reading.remarks == ("Rows without text were left out: line 2, 4.",)


def test_a_row_without_title_is_called_by_its_first_line(tmp_path: Path) -> None:
    reading = read(tmp_path, f'text\n"\n First line\nsecond"\n{"word " * 60}\n')
    assert reading.articles[0].title == "First line"
    assert len(reading.articles[1].title) <= 202
    assert reading.articles[1].title.endswith("word …")


def test_dates_are_understood_together(tmp_path: Path) -> None:
    reading = read(tmp_path, "text,date\na,03/04/2024\nb,25/04/2024\n")
    assert [draft.date for draft in reading.articles] == ["2024-04-03", "2024-04-25"]
    assert reading.articles[0].fields == {"date": "03/04/2024"}


def test_a_date_with_two_readings_stays_a_field_and_is_told(tmp_path: Path) -> None:
    reading = read(tmp_path, "text,date\na,03/04/2024\nb,2024\n")
    assert [draft.date for draft in reading.articles] == ["", "2024"]
    assert reading.articles[0].fields == {"date": "03/04/2024"}
    assert "two ways" in reading.remarks[0]
    assert "line 2" in reading.remarks[0]


def test_the_guard_is_taken_off_once(tmp_path: Path) -> None:
    reading = read(tmp_path, "title,text,n\n'=A,''=b,'tis\n'+1,'-,@x\n")
    first, second = reading.articles
    assert (first.title, first.text, first.fields) == ("=A", "'=b", {"n": "'tis"})
    assert (second.title, second.text, second.fields) == ("+1", "-", {"n": "@x"})


_CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")


@given(st.text(_CHARACTERS, min_size=1).filter(str.strip))
def test_every_guarded_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    cell = '"' + guard(text).replace('"', '""') + '"'
    reading = read(tmp_path_factory.mktemp("t"), f"text,n\n{cell},1\n")
    kept = text.replace("\r\n", "\n").replace("\r", "\n")
    draft = reading.articles[0]
    if not draft.replaced:
        assert draft.text == kept.removeprefix("\ufeff")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_tables_are_read_in_their_encoding(tmp_path: Path, encoding: str) -> None:
    reading = read(tmp_path, "título,texto\nAño,¿Quién?\n".encode(encoding))
    assert (reading.articles[0].title, reading.articles[0].text) == ("Año", "¿Quién?")


def test_a_line_separator_ends_no_row(tmp_path: Path) -> None:
    assert read(tmp_path, "title,text\nA,b\u2028c\x85d\n").articles[0].text == "b\u2028c\x85d"


def look(folder: Path, name: str, data: bytes) -> Preview:
    path = folder / name
    path.write_bytes(data)
    return preview(path, ReadOptions())


def test_a_preview_shows_columns_and_rows(tmp_path: Path) -> None:
    shown = look(tmp_path, "a.csv", "título;texto;nota x\nAño;¿Quién?;1\n".encode("cp1252"))
    assert [(column.header, column.part) for column in shown.columns] == [
        ("título", "title"),
        ("texto", "text"),
        ("nota x", ""),
    ]
    assert shown.rows == (("Año", "¿Quién?", "1"),)
    assert (shown.importer, shown.delimiter) == ("csv", ";")
    assert (shown.encoding, shown.certain) == ("cp1252", False)


def test_a_preview_does_without_a_column_of_texts(tmp_path: Path) -> None:
    shown = look(tmp_path, "a.csv", b"id,url\n1,2\n")
    assert [column.part for column in shown.columns] == ["", "url"]
    assert shown.rows == (("1", "2"),)


def test_a_workbook_is_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Titular", "Texto", "Fecha", "n", "Hora"],
        ["Tregua", "Él dijo 😀\nno", datetime.date(2024, 3, 4), 3.0, datetime.time(10, 15)],
        [],
        ["Otra", "'=x", datetime.datetime(2024, 3, 4, 10, 15), 2.5, True],  # noqa: DTZ001
    ]
    reading = read_workbook(tmp_path, workbook(rows))
    first, second = reading.articles
    assert (first.title, first.text, first.date) == ("Tregua", "Él dijo 😀\nno", "2024-03-04")
    assert first.fields == {"n": "3", "Hora": "10:15:00"}
    assert (second.text, second.date) == ("=x", "2024-03-04")
    assert second.fields == {"Fecha": "2024-03-04 10:15:00", "n": "2.5", "Hora": "True"}


def test_the_sheet_with_texts_is_read_and_told(tmp_path: Path) -> None:
    reading = read_workbook(tmp_path, workbook([["About"], ["x"]], [], [["text"], ["a"]]))
    assert [draft.text for draft in reading.articles] == ["a"]
    assert reading.remarks == ("Of the 3 sheets only “Sheet2” was read.",)


def test_cells_beyond_the_header_are_told_by_line(tmp_path: Path) -> None:
    with pytest.raises(CellsBesideTable, match="in line 3 beyond its last named column"):
        read_workbook(tmp_path, workbook([["text"], ["a"], ["b", "c"]]))


@pytest.mark.parametrize(
    ("rows", "fault"),
    [([], NoRows), ([["text"]], NoRows), ([["x"], ["a"]], NoTextColumn),
     ([["text", "Text"], ["a", "b"]], RepeatedColumn)],
)  # fmt: skip
def test_workbooks_without_articles_are_refused(
    tmp_path: Path, rows: list[list[str]], fault: type[ImportFault]
) -> None:
    with pytest.raises(fault):
        read_workbook(tmp_path, workbook(rows))


def changed(data: bytes, member: str, old: bytes, new: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", 8) as copy:
        for name in source.namelist():
            content = source.read(name)
            if name == member:
                assert old in content
                content = content.replace(old, new, 1)
            copy.writestr(name, content)
    return target.getvalue()


def test_a_sheet_that_claims_to_be_the_world_is_read_in_time(tmp_path: Path) -> None:
    sheet = "xl/worksheets/sheet1.xml"
    data = changed(workbook([["text"], ["a"]]), sheet, b'ref="A1:A2"', b'ref="A1:XFD1048576"')
    assert len(read_workbook(tmp_path, data).articles) == 1


def test_hostile_workbooks_are_refused(tmp_path: Path) -> None:
    good = workbook([["text"], ["a"]])
    with pytest.raises(DoctypeRefused):
        read_workbook(
            tmp_path, changed(good, "xl/workbook.xml", b"<workbook", b"<!DOCTYPE x><workbook")
        )
    bomb = changed(good, "xl/theme/theme1.xml", b"<", b" " * 60_000_000 + b"<")
    with pytest.raises(UnpacksTooLarge):
        read_workbook(tmp_path, bomb)


@pytest.mark.parametrize("data", [b"", b"text,title\n", b"PK\x03\x04"])
def test_what_is_no_workbook_is_told(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(DamagedFile, match="not an Excel workbook at all"):
        read_workbook(tmp_path, data)


def test_a_workbook_cut_or_changed_anywhere_is_read_or_refused(tmp_path: Path) -> None:
    whole = workbook([["text"], ["a"]])
    refused = 0
    for place in range(0, len(whole), 53):
        for data in (whole[:place], whole[:place] + b"\xff" + whole[place + 1 :]):
            try:
                read_workbook(tmp_path, data)
            except ImportFault:
                refused += 1
    assert refused > 10
