"""Tables of ratings and spans, and what is said of each thing that can be wrong with them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from variorum.formats import ratings_faults as faults
from variorum.formats.faults import MalformedTable
from variorum.formats.ratings_table import (
    RatingsTable,
    SpansTable,
    read_lengths,
    read_ratings,
)

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def call(text: str) -> Path:
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return call


def test_one_rating_a_row(write: Write) -> None:
    table = read_ratings(write("unit,coder,value\n1,B,x\n1,A,y\n2,A,\n3,B,x\n"))
    assert table == RatingsTable(
        ("A", "B"), None, (("y", "x"), (None, None), (None, "x")), wide=False
    )


def test_one_column_a_coder_with_documents(write: Write) -> None:
    table = read_ratings(write("document;unit;Ana;Ben\nd1;1;x;y\nd1;2;;y\nd2;1;x;\n"))
    values = (("x", "y"), (None, "y"), ("x", None))
    assert table == RatingsTable(("Ana", "Ben"), ("d1", "d1", "d2"), values, wide=True)


def test_columns_of_coders_need_no_unit(write: Write) -> None:
    table = read_ratings(write("A\tB\n1\t2\n"))
    assert table == RatingsTable(("A", "B"), None, (("1", "2"),), wide=True)


@pytest.mark.parametrize(
    ("head", "documents"),
    [("article", ("1", "2")), ("Article", ("1", "2")), ("id", None), ("Item", None), ("", None)],
)
def test_other_names_of_the_first_column_are_no_coders(
    head: str, documents: tuple[str, ...] | None, write: Write
) -> None:
    table = read_ratings(write(f"{head},Ana,Ben\n1,x,y\n2,x,x\n"))
    assert table == RatingsTable(("Ana", "Ben"), documents, (("x", "y"), ("x", "x")), wide=True)


def test_columns_beside_those_that_are_known_are_left_alone(write: Write) -> None:
    rated = read_ratings(write(",id,unit,coder,value,text\n0,9,u1,Ana,x,a\n1,8,u1,Ben,y,b\n"))
    assert rated == RatingsTable(("Ana", "Ben"), None, (("x", "y"),), wide=False)
    head = ",document,coder,start,end,code,article,text"
    spans = read_ratings(write(f"{head}\n0,d1,Ana,0,5,x,Some title,said\n"))
    assert isinstance(spans, SpansTable)
    assert [(one.document, one.code) for one in spans.spans] == [("d1", "x")]
    wide = read_ratings(write(",id,Ana,Ben\n0,q1,x,y\n"))
    assert wide == RatingsTable(("Ana", "Ben"), None, (("x", "y"),), wide=True)


def test_units_are_told_apart_by_document(write: Write) -> None:
    table = read_ratings(write("unit,document,coder,value\n1,a,A,x\n1,b,A,y\n1,a,B,x\n"))
    assert table == RatingsTable(("A", "B"), ("a", "b"), (("x", "x"), ("y", None)), wide=False)


def test_spans_with_entities(write: Write) -> None:
    text = "Document,Coder,Start,End,Code,Entity\nd1,A,0,5,x,E1\nd1,B,2,6,y,\n"
    table = read_ratings(write(text))
    assert isinstance(table, SpansTable)
    assert table.coders == ("A", "B")
    assert [(one.start, one.end, one.entity) for one in table.spans] == [(0, 5, "E1"), (2, 6, None)]


def test_a_byte_order_mark_and_quoted_cells(write: Write) -> None:
    table = read_ratings(write('\ufeffunit,coder,value\r\n"1,5","A ""x""",v\r\n'))
    assert isinstance(table, RatingsTable)
    assert table.coders == ('A "x"',)


def test_lengths(write: Write) -> None:
    assert read_lengths(write("document,length\nd1,40\nd2,0\n")) == {"d1": 40, "d2": 0}


@pytest.mark.parametrize(
    ("text", "fault", "words"),
    [
        ("", faults.NoRatings, "holds no ratings"),
        ("unit,coder,value\n", faults.NoRatings, "holds no ratings"),
        ("unit,document\n1,d\n", faults.NotRatings, "unit, coder and value"),
        ("unit,coder\n1,A\n", faults.NotRatings, "unit, coder"),
        ("coder,start,end,code\nA,1,2,x\n", faults.NotRatings, "document, coder"),
        ("unit,A,A\n1,x,y\n", faults.AlikeColumns, "“A”"),
        ("unit,coder,value\n1,A\n", faults.UnevenRow, "Line 2"),
        ("unit,coder,value\n1,A,x\n,A,y\n", faults.EmptyCell, "Line 3 of “table.csv” has no unit"),
        ("unit,coder,value\n1,A,x\n1,A,y\n", faults.RatedTwice, "Line 3"),
        ("unit,A,B\n1,x,y\n1,x,x\n", faults.UnitTwice, "Line 3"),
        ("document,coder,start,end,code\nd,A,5,5,x\n", faults.SpanEmpty, "from 5 to 5"),
        ("document,coder,start,end,code\nd,A,5,4,x\n", faults.SpanEmpty, "from 5 to 4"),
        ("document,coder,start,end,code\nd,A,-1,4,x\n", faults.NotAWholeNumber, "“-1” as start"),
        ("document,coder,start,end,code\nd,A,1,4.5,x\n", faults.NotAWholeNumber, "“4.5” as end"),
        ("document,coder,start,end,code\nd,A,1,4,\n", faults.EmptyCell, "no code"),
        ('unit,coder,value\n1,A,"x\n', MalformedTable, "line 2"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    text: str, fault: type[Exception], words: str, write: Write
) -> None:
    with pytest.raises(fault) as told:
        read_ratings(write(text))
    assert words in str(told.value)
    assert "“table.csv”" in str(told.value)


def test_the_same_rating_twice_is_one(write: Write) -> None:
    table = read_ratings(write("unit,coder,value\n1,A,x\n1,A,x\n"))
    assert table == RatingsTable(("A",), None, (("x",),), wide=False)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("document\nd\n", faults.NotLengths),
        ("document,length\nd,many\n", faults.NotAWholeNumber),
        ("document,length\nd,3\nd,3\n", faults.LengthTwice),
        ("document,length\n,3\n", faults.EmptyCell),
    ],
)
def test_what_is_wrong_with_lengths(text: str, fault: type[Exception], write: Write) -> None:
    with pytest.raises(fault):
        read_lengths(write(text))


def test_spans_must_lie_within_their_documents(write: Write) -> None:
    table = read_ratings(write("document,coder,start,end,code\nd,A,0,5,x\ne,A,0,5,x\n"))
    assert isinstance(table, SpansTable)
    table.check({"d": 5, "e": 5})
    with pytest.raises(faults.SpanTooLong, match="Line 3"):
        table.check({"d": 5, "e": 4})
    with pytest.raises(faults.LengthMissing, match="“e”"):
        table.check({"d": 5})
