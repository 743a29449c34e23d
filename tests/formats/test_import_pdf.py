"""PDF."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from variorum.formats.faults import DamagedFile, ImportFault, ScannedPages
from variorum.formats.importers import Reading, ReadOptions, pdf
from variorum.formats.printed_lines import Line, paragraphs_of

LINES = (
    "The talks in the capital were about nego-",
    "tiation of a truce with the gang leaders",
    "of the north. It ended early.",
    "A new paragraph tells of the south again",
    "and of the co-",
)


def made(
    pages: Sequence[Sequence[str]], title: str = "", unicode: Mapping[int, str] | None = None
) -> bytes:
    """Return a PDF with one line of text for each string; ``unicode`` maps bytes to UTF-16 hex."""
    objects: list[bytes] = []

    def add(content: str | bytes) -> int:
        objects.append(content if isinstance(content, bytes) else content.encode("latin-1"))
        return len(objects)

    def stream(content: str) -> str:
        return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"

    mapped = ""
    if unicode:
        rows = "\n".join(f"<{code:02X}> <{target}>" for code, target in unicode.items())
        cmap = (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
            "/CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange\n"
            f"{len(unicode)} beginbfchar\n{rows}\nendbfchar endcmap end end"
        )
        mapped = f"/ToUnicode {add(stream(cmap))} 0 R"
    font = add(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding "
        f"{mapped} >>"
    )
    tree = len(objects) + 2 * len(pages) + 1
    kids = []
    for lines in pages:
        shown = "".join(
            f"BT /F1 12 Tf 50 {780 - 16 * row} Td ({line}) Tj ET\n"
            for row, line in enumerate(lines)
            if line
        )
        content = add(stream(shown))
        kids.append(
            add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R"
                f" /Resources << /Font << /F1 {font} 0 R >> >> >>"
            )
        )
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    add(f"<< /Type /Pages /Kids [{listed}] /Count {len(kids)} >>")
    root = add(f"<< /Type /Catalog /Pages {tree} 0 R >>")
    info = add(f"<< /Title ({title}) >>")
    return _assembled(objects, f"/Root {root} 0 R /Info {info} 0 R")


def _assembled(objects: Sequence[bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{offset:010} 00000 n \n".encode() for offset in offsets)
    out += f"trailer << /Size {len(objects) + 1} {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def read(folder: Path, data: bytes) -> Reading:
    path = folder / "my paper.pdf"
    path.write_bytes(data)
    return pdf.IMPORTER.read(path, ReadOptions(), None)


def test_lines_are_joined_into_paragraphs_and_told(tmp_path: Path) -> None:
    reading = read(tmp_path, made([LINES, ["Page two."]]))
    assert reading.articles[0].text == (
        "The talks in the capital were about negotiation of a truce with the gang leaders"
        " of the north. It ended early.\n"
        "A new paragraph tells of the south again and of the co-\n"
        "Page two."
    )
    assert reading.remarks == ("Its lines were joined into paragraphs; look whether rightly.",)


def shown(rows: Sequence[tuple[str, float, float]], letter: float = 5) -> list[Line]:
    """Return lines of letters of one width, each with its text, left edge and height."""
    return [
        Line(text, left, left + letter * len(text), y, y + 10, letter * len(text.split()[0]))
        for text, left, y in rows
    ]


def test_a_line_goes_on_if_the_next_word_had_no_room() -> None:
    rows = [("aaaa bbbb cccc", 0, 90), ("dddddd eeee ffff", 0, 78), ("gg", 0, 66), ("hh", 0, 54)]
    assert paragraphs_of(shown(rows)) == ["aaaa bbbb cccc dddddd eeee ffff gg", "hh"]


def test_space_size_and_indent_begin_paragraphs() -> None:
    full = "aaaa bbbb cccc"
    spaced = shown([(full, 0, 90), (full, 0, 78), (full, 0, 56), (full, 0, 44)])
    assert paragraphs_of(spaced) == [f"{full} {full}"] * 2
    indented = shown([(full, 0, 90), (full, 0, 78), (full[2:], 10, 66), (full, 0, 54)])
    assert paragraphs_of(indented) == [f"{full} {full}", f"{full[2:]} {full}"]
    larger = [*shown([(full, 0, 90)]), Line(full, 0, 70, 75, 90, 20), *shown([(full, 0, 66)])]
    assert len(paragraphs_of(larger)) == 3


def test_columns_are_kept_apart() -> None:
    left = shown([("aaaa bbbb", 0, 90), ("cccc dddd", 0, 78), ("ee", 0, 66)], letter=8)
    right = shown([("ffff gggg hhhh", 100, 90), ("iiii jjjj kkkk", 100, 78)])
    assert paragraphs_of([*left, *right]) == [
        "aaaa bbbb cccc dddd ee",
        "ffff gggg hhhh iiii jjjj kkkk",
    ]


def test_a_page_without_lines_has_no_paragraphs() -> None:
    assert paragraphs_of([]) == []


def test_what_lies_beyond_the_page_is_left_out_and_told(tmp_path: Path) -> None:
    reading = read(tmp_path, made([["Hi"] * 60]))
    lines = reading.articles[0].text.split("\n")
    assert 40 < len(lines) < 60
    assert f"{2 * (60 - len(lines))} characters" in reading.remarks[-1]


def test_the_title_is_that_of_the_file_unless_a_program_made_it(tmp_path: Path) -> None:
    assert read(tmp_path, made([["Hi"]], title="Truce")).articles[0].title == "Truce"
    assert (
        read(tmp_path, made([["Hi"]], title="Microsoft Word - a")).articles[0].title == "my paper"
    )
    assert read(tmp_path, made([["Hi"]])).articles[0].title == "my paper"


def test_else_the_title_is_the_first_paragraph(tmp_path: Path) -> None:
    lines = ["Truce in the north", "", "", "The talks began on Monday.", "They went on."]
    draft = read(tmp_path, made([lines])).articles[0]
    assert draft.title == "Truce in the north"
    assert draft.text.startswith("Truce in the north\n")


def test_an_emoji_is_one_character_and_half_of_one_is_replaced(tmp_path: Path) -> None:
    letters = {code: f"{code:04X}" for code in range(32, 126)}
    reading = read(
        tmp_path, made([["Hi ~ and ^ end"]], unicode={**letters, 126: "D83DDE00", 94: "D83D"})
    )
    assert reading.articles[0].text == "Hi 😀 and \ufffd end"
    assert reading.articles[0].replaced == 1


def test_pages_without_text_are_a_scan(tmp_path: Path) -> None:
    with pytest.raises(ScannedPages, match=r"no text on its pages \(2\): it is a scan"):
        read(tmp_path, made([[], []]))


def test_some_pages_without_text_are_told(tmp_path: Path) -> None:
    reading = read(tmp_path, made([["Hi"], [], ["Ho"]]))
    assert reading.articles[0].text == "Hi\nHo"
    assert reading.remarks == ("Pages without text, perhaps scans: 2.",)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"%PDF-1.4\njunk" * 100, b"no PDF"])
def test_what_is_no_pdf_is_told(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(DamagedFile, match="damaged or not a PDF at all"):
        read(tmp_path, data)


def test_a_pdf_cut_anywhere_is_read_or_refused(tmp_path: Path) -> None:
    whole = made([LINES, ["Page two."]])
    refused = 0
    for end in range(0, len(whole), 97):
        try:
            read(tmp_path, whole[:end])
        except ImportFault:
            refused += 1
    assert refused > 0


def test_a_narrow_list_stays_a_list() -> None:
    names = ["Ana", "Eva", "Leo"]
    rows = [(name, 0.0, 90.0 - 12 * row) for row, name in enumerate(names)]
    assert paragraphs_of(shown(rows)) == names
