"""Word documents, good and hostile."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from variorum.formats.faults import (
    DamagedFile,
    DoctypeRefused,
    FileEmpty,
    ImportFault,
    PasswordNeeded,
    UnpacksTooLarge,
)
from variorum.formats.importers import Reading, ReadOptions, docx

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive of ``members``."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return target.getvalue()


def paragraph(text: str) -> str:
    """Return a paragraph of Word's XML."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def made(body: str, **members: str) -> bytes:
    """Return a Word document whose body holds the XML ``body``; ``members`` by dotless name."""
    parts = {name.replace("__", "/") + ".xml": content for name, content in members.items()}
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELS,
            "word/document.xml": f"<w:document {W} {MC}><w:body>{body}</w:body></w:document>",
            **parts,
        }
    )


def read(folder: Path, data: bytes) -> Reading:
    path = folder / "my letter.docx"
    path.write_bytes(data)
    return docx.IMPORTER.read(path, ReadOptions(), None)


def text_of(folder: Path, body: str, **members: str) -> str:
    return read(folder, made(body, **members)).articles[0].text


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def test_paragraphs_are_lines(tmp_path: Path) -> None:
    body = paragraph("Él dijo:") + paragraph("") + paragraph(" “hi” 😀 قال ")
    assert text_of(tmp_path, body) == "Él dijo:\n\n “hi” 😀 قال "


def test_tabs_breaks_and_hyphens_are_characters(tmp_path: Path) -> None:
    body = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/>'
        "<w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>"
    )
    assert text_of(tmp_path, body) == "a\tb\nc\u2011d"


def test_links_fields_and_controls_have_their_text(tmp_path: Path) -> None:
    body = (
        f"<w:p><w:hyperlink>{run('link ')}</w:hyperlink><w:sdt><w:sdtContent>{run('control ')}"
        f"</w:sdtContent></w:sdt><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple>"
        f"{run('field')}</w:fldSimple></w:p>"
    )
    assert text_of(tmp_path, body) == "link control field"


def test_deleted_text_is_out_and_inserted_text_is_in(tmp_path: Path) -> None:
    body = (
        f"<w:p>{run('a')}<w:del><w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></w:del>"
        f"<w:ins>{run('b')}</w:ins><w:moveFrom>{run('z')}</w:moveFrom><w:moveTo>{run('c')}</w:moveTo>"
        "</w:p>"
    )
    reading = read(tmp_path, made(body))
    assert reading.articles[0].text == "abc"
    assert reading.remarks == ("It has tracked changes: deleted text was left out, inserted kept.",)


def test_a_deleted_paragraph_mark_joins_two_paragraphs(tmp_path: Path) -> None:
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    body = f"<w:p>{mark}{run('one ')}</w:p><w:p>{run('two')}</w:p><w:p>{mark}{run('last')}</w:p>"
    assert text_of(tmp_path, body) == "one two\nlast"


def test_hidden_text_is_left_out_and_told(tmp_path: Path) -> None:
    styles = (
        f'<w:styles {W}><w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    )
    seen, secret = '<w:vanish w:val="0"/>', '<w:rStyle w:val="Secret"/>'
    body = (
        f"<w:p>{run('hid', '<w:vanish/>')}{run('seen', seen)}"
        f"{run('den', secret)}{run(' too')}</w:p>"
        f'<w:p><w:pPr><w:pStyle w:val="Secret"/></w:pPr>{run("all")}</w:p>'
    )
    reading = read(tmp_path, made(body, word__styles=styles))
    assert reading.articles[0].text == "seen too\n"
    assert reading.remarks == ("Hidden text was left out: 9 characters.",)


def test_a_table_has_a_line_a_row(tmp_path: Path) -> None:
    def cell(*texts: str) -> str:
        return f"<w:tc>{''.join(map(paragraph, texts))}</w:tc>"

    body = (
        f"<w:tbl><w:tr>{cell('a')}{cell('b')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{cell('x')}</w:tr>"
        f"<w:tr>{cell('c', 'd')}{cell('e')}</w:tr></w:tbl>{paragraph('end')}"
    )
    assert text_of(tmp_path, body) == "a\tb\nc\nd\ne\nend"


def test_a_text_box_follows_its_paragraph_and_comes_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('box')}</w:txbxContent>"
    body = (
        f"<w:p>{run('before ')}<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>"
        f"{box}</mc:Fallback></mc:AlternateContent></w:r>{run('after')}</w:p>{paragraph('end')}"
    )
    assert text_of(tmp_path, body) == "before after\nbox\nend"


def test_notes_stand_at_the_end_and_are_told(tmp_path: Path) -> None:
    notes = f"<w:footnotes {W}><w:footnote>{paragraph('A note.')}</w:footnote></w:footnotes>"
    reading = read(tmp_path, made(paragraph("Text"), word__footnotes=notes))
    assert reading.articles[0].text == "Text\nA note."
    assert reading.remarks == ("Footnotes and endnotes stand at the end of the text.",)


def test_title_and_author_are_properties(tmp_path: Path) -> None:
    core = (
        '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Truce</dc:title>'
        "<dc:creator>Ana</dc:creator></c>"
    )
    draft = read(tmp_path, made(paragraph("Text"), docProps__core=core)).articles[0]
    assert (draft.title, draft.author, draft.source) == ("Truce", "Ana", "my letter.docx")


def test_else_the_title_is_a_heading_the_first_paragraph_or_the_name_of_the_file(
    tmp_path: Path,
) -> None:
    styles = f"""<w:styles {W}><w:style w:styleId="Ttulo1"><w:name w:val="heading 1"/></w:style>
    </w:styles>"""
    heading = f'<w:p><w:pPr><w:pStyle w:val="Ttulo1"/></w:pPr>{run("Truce")}</w:p>'
    body = paragraph("Kicker") + heading
    assert read(tmp_path, made(body, word__styles=styles)).articles[0].title == "Truce"
    assert read(tmp_path, made(body)).articles[0].title == "Kicker"
    long = paragraph("word " * 60) + paragraph("Text")
    assert read(tmp_path, made(long)).articles[0].title == "my letter"
    assert read(tmp_path, made(paragraph("Text"))).articles[0].title == "my letter"


def test_a_title_is_known_by_its_style_where_the_styles_themselves_are_missing(
    tmp_path: Path,
) -> None:
    heading = f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{run("Truce")}</w:p>'
    body = paragraph("Kicker") + heading + paragraph("Text")
    assert read(tmp_path, made(body)).articles[0].title == "Truce"


def test_forbidden_characters_never_reach_the_text(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile):
        text_of(tmp_path, paragraph("a").replace(">a<", ">a&#1;<"))


def test_a_document_without_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileEmpty):
        text_of(tmp_path, paragraph(" "))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 and no more",
        b"plain text",
        zipped({"a.txt": "no document"}),
        zipped({"_rels/.rels": "<Relationships/>"}),
        zipped({"_rels/.rels": _RELS}),
        zipped({"_rels/.rels": _RELS, "word/document.xml": "<other/>"}),
        made("<w:p>").replace(b"PK\x01\x02", b"PK\x01\x03"),
    ],
)
def test_what_is_no_document_is_told(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(DamagedFile, match="damaged or not a Word document at all"):
        read(tmp_path, data)


def test_a_document_cut_or_changed_anywhere_is_read_or_refused(tmp_path: Path) -> None:
    whole = made(paragraph("Text " * 50), word__styles=f"<w:styles {W}/>")
    refused = 0
    for place in range(0, len(whole), 7):
        for data in (whole[:place], whole[:place] + b"\xff" + whole[place + 1 :]):
            try:
                read(tmp_path, data)
            except ImportFault:
                refused += 1
    assert refused > 10


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    bomb = made(paragraph("Text"), bomb=" " * 60_000_000)
    assert len(bomb) < 100_000
    with pytest.raises(UnpacksTooLarge):
        read(tmp_path, bomb)


def test_ten_thousand_members_are_too_many(tmp_path: Path) -> None:
    with pytest.raises(UnpacksTooLarge):
        read(tmp_path, zipped({str(number): "" for number in range(10_001)}))


def test_a_name_that_stands_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile):
        read(tmp_path, made(paragraph("a"), word__Document="<x/>"))


def test_an_encrypted_member_asks_for_a_copy_without_password(tmp_path: Path) -> None:
    data = bytearray(made(paragraph("a")))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(PasswordNeeded):
        read(tmp_path, bytes(data))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("before", ["", "<!-- " + "x" * 100_000 + " -->"])
def test_a_document_type_is_refused(tmp_path: Path, encoding: str, before: str) -> None:
    entities = '<!ENTITY a "ha"><!ENTITY b "&a;&a;">'
    bomb = (
        f'<?xml version="1.0" encoding="{encoding}"?>{before}<!DOCTYPE w [{entities}]>'
        f"<w:document {W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    ).encode(encoding)
    with pytest.raises(DoctypeRefused, match=r"“word/document\.xml”"):
        read(tmp_path, zipped({"_rels/.rels": _RELS, "word/document.xml": bomb}))


def test_three_thousand_levels_are_no_danger(tmp_path: Path) -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 1000 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 1000
    with pytest.raises(DamagedFile):
        text_of(tmp_path, deep)
    less = "<w:tbl><w:tr><w:tc>" * 80 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 80
    assert text_of(tmp_path, less) == "x"
