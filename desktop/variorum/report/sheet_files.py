"""Sheets as files: CSV, an Excel workbook, LaTeX with booktabs, HTML."""

import csv
import html
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from tempfile import gettempdir

from lxml.etree import SerialisationError
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.cell.cell import Cell as XlsxCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from variorum.errors import Phrase
from variorum.formats.exporter import CannotWrite
from variorum.formats.guard import guard
from variorum.report.language import Say
from variorum.report.sheet import Cell, Column, Kind, Sheet, shown

_FORMATS: dict[Kind, str] = {
    "text": "@",
    "count": "#,##0",
    "coefficient": "0.000",
    "share": "0.0%",
    "number": "0.0",
}
_LONGEST_NAME = 31
"""of a sheet in Excel."""
_SHORT = 14
"""A text of a column of LaTeX that is longer, in letters, is broken into lines."""
_TEXT_SHARE, _TEXT_SHARE_OF_MANY, _LEAST_SHARE = 0.42, 0.32, 0.08
"""Parts of the line that all long texts have, beside few columns and many; the least for one."""
_MANY = 11
"""A table of more columns than this is set in a smaller size."""
_WIDEST = 60
_TEX = {
    "\\": r"\textbackslash{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\u2212": r"$-$",
    "α": r"$\alpha$",
    "κ": r"$\kappa$",
    "\u202f": r"\,",
}


def csv_of(sheet: Sheet) -> bytes:
    """Return ``sheet`` as RFC 4180 in UTF-8; numbers have all their digits."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([guard(column.key) for column in sheet.columns])
    writer.writerows([[_plain(cell) for cell in row] for row in sheet.rows])
    return written.getvalue().encode()


def _plain(cell: Cell) -> str:
    if cell is None:
        return ""
    return guard(cell) if isinstance(cell, str) else repr(cell)


def xlsx_of(sheets: Sequence[Sheet], say: Say = str) -> bytes:
    """Return ``sheets`` as one workbook with typed cells, each above its caption.

    Raises:
        CannotWrite: if the system has no room.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        page: Worksheet = book.create_sheet(say(sheet.title)[:_LONGEST_NAME])
        page.freeze_panes = "A2"
        for number, column in enumerate(sheet.columns, 1):
            head = say(column.head)
            _put(page, 1, number, head).font = Font(bold=True)
            texts = [head, *(say(shown(row[number - 1], column.kind)) for row in sheet.rows)]
            width = min(max(map(len, texts)) + 2, _WIDEST)
            page.column_dimensions[get_column_letter(number)].width = width
            for line, row in enumerate(sheet.rows, 2):
                value = row[number - 1]
                if isinstance(value, str):
                    _put(page, line, number, say(value))
                else:
                    _put(page, line, number, value).number_format = _FORMATS[column.kind]
        _put(page, len(sheet.rows) + 3, 1, say(sheet.caption))
    target = io.BytesIO()
    try:
        book.save(target)
    except (OSError, SerialisationError) as error:
        # Each sheet is written to a file first, where programs keep what they need for a while.
        reason = Phrase("errors", "there is no room for a workbook in the making")
        raise CannotWrite(path=gettempdir(), reason=reason) from error
    return target.getvalue()


def _put(page: Worksheet, row: int, column: int, value: Cell) -> XlsxCell:
    clean = ILLEGAL_CHARACTERS_RE.sub("\ufffd", value) if isinstance(value, str) else value
    cell = page.cell(row, column, clean)
    assert isinstance(cell, XlsxCell)  # noqa: S101  no cells are merged here
    if isinstance(clean, str):
        # A text that begins with an equals sign is still a text.
        cell.data_type = "s"
    return cell


def tex_of(sheet: Sheet, say: Say = str) -> bytes:
    """Return ``sheet`` as a table that runs over pages (packages array, booktabs, longtable)."""
    sheet = _on_paper(sheet)
    align = "".join(_tex_columns(sheet, say))
    heads = " & ".join(_tex_head(tex(say(column.head)), column) for column in sheet.columns)
    size, apart = ("scriptsize", 2) if len(sheet.columns) > _MANY else ("footnotesize", 3)
    lines = [
        r"% \usepackage{array,booktabs,longtable}; UTF-8; wide ones on a page across (landscape)",
        "% pdfLaTeX has Latin letters alone: where there are others, take XeLaTeX or LuaLaTeX",
        rf"\begingroup\{size}\setlength{{\tabcolsep}}{{{apart}pt}}",
        rf"\begin{{longtable}}{{{align}}}",
        rf"\caption{{{tex(say(sheet.title))}. {tex(say(sheet.caption))}}}\\",
        r"\toprule",
        rf"{heads} \\",
        r"\midrule",
        r"\endfirsthead",
        r"\toprule",
        rf"{heads} \\",
        r"\midrule",
        r"\endhead",
        r"\bottomrule",
        r"\endlastfoot",
    ]
    for row in sheet.rows:
        cells = [tex(say(shown(c, one.kind))) for c, one in zip(row, sheet.columns, strict=True)]
        lines.append(" & ".join(cells) + r" \\")
    lines += [r"\end{longtable}", r"\endgroup"]
    return "\n".join([*lines, ""]).encode()


def _tex_head(head: str, column: Column) -> str:
    """Return the heading of a column; above narrow figures its words stand one below the other."""
    words = head.split()
    if column.kind == "text" or len(words) == 1:
        return head
    return r"\shortstack[r]{" + r"\\".join(words) + "}"


def _on_paper(sheet: Sheet) -> Sheet:
    """Return ``sheet`` without the columns that are for programs."""
    places = [place for place, column in enumerate(sheet.columns) if column.printed]
    return replace(
        sheet,
        columns=tuple(sheet.columns[place] for place in places),
        rows=tuple(tuple(row[place] for place in places) for row in sheet.rows),
    )


def _tex_columns(sheet: Sheet, say: Say) -> Iterator[str]:
    """Yield how LaTeX is to set each column: long words in a row share a part of the line."""
    lengths = [_longest_words(sheet, place, say) for place in range(len(sheet.columns))]
    total = sum(lengths)
    texts = _TEXT_SHARE if len(sheet.columns) <= _MANY else _TEXT_SHARE_OF_MANY
    for column, length in zip(sheet.columns, lengths, strict=True):
        if length:
            share = max(texts * length / total, _LEAST_SHARE)
            yield r">{\raggedright\arraybackslash}" + rf"p{{{share:.2f}\linewidth}}"
        else:
            yield "l" if column.kind == "text" else "r"


def _longest_words(sheet: Sheet, place: int, say: Say) -> int:
    """Return the length of the longest cell that can be broken, 0 where none has to be."""
    if sheet.columns[place].kind != "text":
        return 0
    cells = (say(shown(row[place], "text")) for row in sheet.rows)
    longest = max((len(cell) for cell in cells if " " in cell), default=0)
    return longest if longest > _SHORT else 0


def tex(text: str) -> str:
    """Return ``text`` so that LaTeX prints it."""
    return "".join(_TEX.get(letter, letter) for letter in " ".join(text.split()))


def html_of(sheet: Sheet, say: Say = str) -> str:
    """Return ``sheet`` as an HTML table."""
    heads = "".join(
        f'<th scope="col"{_class(column.kind)}>{html.escape(say(column.head))}</th>'
        for column in sheet.columns
    )
    body = "\n".join(
        "<tr>"
        + "".join(
            f"<td{_class(one.kind)}>{html.escape(say(shown(cell, one.kind)))}</td>"
            for cell, one in zip(row, sheet.columns, strict=True)
        )
        + "</tr>"
        for row in sheet.rows
    )
    title, caption = html.escape(say(sheet.title)), html.escape(say(sheet.caption))
    return (
        f"<table>\n<caption>{title}. {caption}</caption>\n"
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n"
    )


def _class(kind: Kind) -> str:
    return "" if kind == "text" else ' class="n"'
