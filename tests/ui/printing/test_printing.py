"""The coded article on paper: sheets, their cuts, and PDF files."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from variorum.project.project import Project, open_project
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.printing.printing import CannotPrint, Printing
from variorum.ui.printing.sheets import Printed, Sheets, print_sheets
from variorum.ui.workspace import Workspace

WORDS = "Nobody would confirm it. " * 12
TEXT = "\n\n".join(f"Paragraph {number}. {WORDS}" for number in range(30))
SIZE = QSize(700, 1000)


def printed(*codings: ShownCoding, text: str = TEXT) -> Printed:
    return Printed("Talks resumed", ["La Brújula", "2024-05-10"], "Ana", text, "en", codings)


CODINGS = [
    ShownCoding(str(n), start, start + 40, f"Code {n % 3}", "blue", dash=n % 5)
    for n, start in enumerate(range(0, len(TEXT) - 40, 300))
]


@pytest.fixture
def sheets(qtbot: QtBot) -> Sheets:
    del qtbot
    return Sheets(printed(*CODINGS), SIZE)


def test_every_line_is_on_one_sheet_and_whole(sheets: Sheets) -> None:
    assert len(sheets.sheets) > 1
    for top, bottom in sheets._lines():
        holding = [one for one in sheets.sheets if one.top <= top and bottom <= one.bottom]
        assert len(holding) == 1


def test_no_sheet_is_longer_than_the_paper(sheets: Sheets) -> None:
    for number, sheet in enumerate(sheets.sheets):
        room = SIZE.height() - (sheets._head if number == 0 else 0)
        assert sheet.bottom - sheet.top <= room


def test_each_label_is_on_one_sheet(sheets: Sheets) -> None:
    seen: list[str] = []
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)

    def note() -> None:
        seen.extend(label.coding.id for label in sheets._canvas.margin.labels())

    sheets.paint(painter, note)
    note()
    painter.end()
    assert sorted(seen, key=int) == [one.id for one in CODINGS]


def test_ink_is_where_the_text_is(sheets: Sheets) -> None:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    sheets.paint(painter, lambda: image.fill(0xFFFFFF))
    painter.end()
    inked = [y for y in range(SIZE.height()) if _has_ink(image, y)]
    last = sheets.sheets[-1]
    high = last.bottom - last.top
    assert inked[0] < high / 2
    # Below the last line there is nothing but the number of the sheet.
    assert [y for y in inked if high + 4 < y < SIZE.height() - 20] == []


def _has_ink(image: QImage, y: int) -> bool:
    return any(image.pixel(x, y) != 0xFFFFFFFF for x in range(0, SIZE.width(), 3))


@pytest.mark.parametrize("dash", range(5))
def test_a_ribbon_at_the_foot_of_a_sheet_is_not_continued_on_the_next(
    qtbot: QtBot, dash: int
) -> None:
    del qtbot
    text = WORDS * 20  # one paragraph, which is cut
    alone = Sheets(printed(ShownCoding("0", 0, 9, "Talks", "blue", dash=dash), text=text), SIZE)
    end = max(end for base, end in _lines(alone) if base < alone.sheets[0].bottom)
    codings = [
        ShownCoding(str(n), start, end - 1, "Talks", "blue", dash=dash)
        for n, start in enumerate((0, end - 60, end - 50))
    ]
    sheets = Sheets(printed(*codings, text=text), SIZE)
    assert sheets.sheets[0].bottom == alone.sheets[0].bottom
    shown: list[QImage] = []
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)

    def new_sheet() -> None:
        shown.append(image.copy())
        image.fill(0xFFFFFF)

    sheets.paint(painter, new_sheet)
    painter.end()
    assert _is_coloured(shown[0])
    assert not _is_coloured(shown[1])


def _lines(sheets: Sheets) -> list[tuple[float, int]]:
    """Return the height on which each line stands and where it ends in the text."""
    page, found, y = sheets._desk.page, [], 0.0
    for number in range(len(page.paragraphs)):
        laid = page.laid(number)
        if not laid.blank:
            for line in range(len(laid.lines)):
                base = y + laid.baseline(line)
                found.append((base, laid.start + laid.line_range(line)[1]))
        y += laid.height
    return found


def _is_coloured(image: QImage) -> bool:
    colours = (image.pixelColor(x, y) for x in range(SIZE.width()) for y in range(SIZE.height()))
    return any(colour.saturation() > 80 and colour.value() < 240 for colour in colours)


def test_names_that_the_margin_cuts_stand_in_full_at_the_end(qtbot: QtBot) -> None:
    del qtbot
    name = "Inter-American Commission on Human Rights"
    codings = [
        ShownCoding(str(n), one.start, one.end, "Talks held", "blue", entities=f"{name} {n}")
        for n, one in enumerate(CODINGS)
    ]
    made = Sheets(printed(*codings), SIZE)
    said = [row.text for placed in made._names.values() for _, row in placed]
    assert len(said) == len(codings) + 1
    assert all(f"{name} {n}" in text for n, text in enumerate(said[1:]))
    for placed in made._names.values():
        feet = [top + row.height(SIZE.width()) for top, row in placed]
        assert feet == sorted(feet)
        assert feet[-1] < SIZE.height() - 18


def test_many_names_go_on_sheets_of_their_own(qtbot: QtBot) -> None:
    del qtbot
    codings = [
        ShownCoding(str(n), n, n + 5, "Talks held", "blue", entities="La Mesa") for n in range(200)
    ]
    made = Sheets(printed(*codings, text="Nobody would confirm it. " * 20), SIZE)
    sheets: list[int] = []
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    made.paint(painter, lambda: sheets.append(1))
    painter.end()
    assert made.total == len(sheets) + 1 > len(made.sheets)


def test_an_empty_article_is_one_sheet(qtbot: QtBot) -> None:
    del qtbot
    assert len(Sheets(printed(text=""), SIZE).sheets) == 1


def test_a_right_to_left_article_is_printed(qtbot: QtBot) -> None:
    del qtbot
    text = "المفاوضات مستمرة في العاصمة. " * 20
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    made = Sheets(printed(ShownCoding("1", 0, 9, "Talks", "green"), text=text), SIZE)
    made.paint(painter, lambda: None)
    painter.end()
    assert len(made.sheets) == 1


@pytest.fixture
def printing(qtbot: QtBot, project: Project) -> Iterator[Printing]:
    workspace, window, said = Workspace(), QWidget(), list[str]()
    qtbot.addWidget(window)
    project.close()
    workspace.open(open_project(project.path, coder_name="Ana"))
    workspace.open_article(workspace.project.articles()[0])
    coding = ShownCoding("1", 0, 5, "Talks held", "blue", entities="José Peña")
    made = Printing(workspace, window, lambda: [coding], said.append)
    yield made
    workspace.close()


def test_a_pdf_is_written(printing: Printing, tmp_path: Path) -> None:
    path = tmp_path / "talks.pdf"
    assert printing.write_pdf(path) == 1
    assert path.read_bytes().startswith(b"%PDF")


def test_words_are_found_in_a_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    path = tmp_path / "words.pdf"
    print_sheets(printed(text="Often after the officers’ effort."), QPdfWriter(str(path)))
    with (
        closing(PdfDocument(path)) as document,
        closing(document[0]) as page,
        closing(page.get_textpage()) as words,
    ):
        assert "Often after the officers" in words.get_text_bounded()


def test_a_file_that_cannot_be_written_is_named(printing: Printing, tmp_path: Path) -> None:
    path = tmp_path / "no such folder" / "talks.pdf"
    with pytest.raises(CannotPrint) as caught:
        printing.write_pdf(path)
    assert "talks.pdf" in str(caught.value)
