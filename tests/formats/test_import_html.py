"""HTML pages."""

import socket
from pathlib import Path

import pytest

from variorum.formats.faults import FileEmpty, NestedTooDeep
from variorum.formats.importers import Reading, ReadOptions, html

HEAD = """<!doctype html><html lang="es-MX"><head>{meta}<title>Hablan de tregua - El Correo</title>
<meta property="og:title" content="Hablan de tregua">
<meta property="og:site_name" content="El Correo">
<meta name="author" content="Ana Ruiz"><link rel="canonical" href="https://correo.example/tregua">
<meta property="article:published_time" content="2024-03-04T23:30:00-06:00">
<link rel="stylesheet" href="https://x.example/a.css"><script src="https://x.example/a.js"></script>
</head>"""
BODY = """<body><nav><a href="/">Portada</a> <a href="/mas">Más noticias</a></nav><article>
<h1>Hablan de tregua</h1>{paragraphs}<img src="https://x.example/a.png"></article>
<footer>© 2020 El Correo</footer><!-- &bomb; --></body></html>"""


def sentences(count: int) -> list[str]:
    return [
        f"En el distrito {number}, según la policía, el líder dijo que hablaría con «la ministra» "
        f"y que esperaba {number * 7} días de calma en el barrio."
        for number in range(1, count + 1)
    ]


def page(count: int = 5, meta: str = '<meta charset="utf-8">') -> str:
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in sentences(count))
    return HEAD.format(meta=meta) + BODY.format(paragraphs=paragraphs)


def read(folder: Path, data: bytes, options: ReadOptions | None = None) -> Reading:
    path = folder / "a page.html"
    path.write_bytes(data)
    return html.IMPORTER.read(path, options or ReadOptions(), None)


def test_the_article_comes_without_the_furniture_of_its_page(tmp_path: Path) -> None:
    reading = read(tmp_path, page().encode())
    draft = reading.articles[0]
    assert draft.text.split("\n")[-5:] == sentences(5)
    assert "Portada" not in draft.text
    assert "2020" not in draft.text
    assert reading.remarks == ()


def test_what_the_page_says_of_it_is_taken(tmp_path: Path) -> None:
    draft = read(tmp_path, page().encode()).articles[0]
    assert draft.title == "Hablan de tregua"
    assert (draft.outlet, draft.author) == ("El Correo", "Ana Ruiz")
    assert (draft.date, draft.language) == ("2024-03-04", "es")
    assert draft.url == "https://correo.example/tregua"
    assert (draft.source, draft.encoding) == ("a page.html", "utf-8")


def test_a_long_article_is_taken_whole(tmp_path: Path) -> None:
    draft = read(tmp_path, page(600).encode()).articles[0]
    assert draft.text.split("\n")[-600:] == sentences(600)


def test_lines_of_the_source_are_no_lines_of_the_text(tmp_path: Path) -> None:
    wrapped = page().replace(", ", ",\r\n   ").replace(" y ", "\n\ty ")
    assert read(tmp_path, wrapped.encode()).articles[0].text.split("\n")[-5:] == sentences(5)


def test_a_break_and_preformatted_lines_are_lines_of_the_text(tmp_path: Path) -> None:
    content = page().replace("</article>", "<p>One<br>two</p><pre>a  b\n  c</pre></article>")
    draft = read(tmp_path, content.encode()).articles[0]
    assert "One\ntwo" in draft.text
    assert "a  b\n  c" in draft.text


def test_no_break_spaces_quotes_emoji_and_invisible_characters_stay(tmp_path: Path) -> None:
    words = (
        "El\u00a0líder — “así” ‘x’ e\u0301 \u212b & 😀 قال con\u00adtinúa 👨\u200d👧 می\u200cخواهم "
        "\u202eabc\u202c."
    )
    content = page().replace("</article>", f"<p>{words.replace('&', '&amp;')}</p></article>")
    assert words in read(tmp_path, content.encode()).articles[0].text.split("\n")


def test_no_stand_in_is_left_in_what_the_page_says_of_itself(tmp_path: Path) -> None:
    content = page().replace("Hablan de", "Hablan\u00a0de").replace("Ana Ruiz", "Ana\u00a0Ruiz")
    draft = read(tmp_path, content.encode()).articles[0]
    said = f"{draft.title}{draft.author}{draft.text}"
    assert not any(0x13000 <= ord(char) < 0x13430 for char in said)
    assert draft.title.replace("\u00a0", " ") == "Hablan de tregua"


def test_control_characters_are_replaced_and_told(tmp_path: Path) -> None:
    reading = read(tmp_path, page().replace("policía", "poli\x07cía", 1).encode())
    assert "poli\ufffdcía" in reading.articles[0].text
    assert "1." in reading.remarks[0]


@pytest.mark.parametrize(
    ("root", "language"),
    [
        ('<html lang="EN_us">', "en"),
        ('<html xml:lang="es-419">', "es"),
        ('<html><meta property="og:locale" content="pt_BR">', "pt"),
        ('<html lang="Spanish">', ""),
        ("<html>", ""),
    ],
)
def test_the_language_is_what_the_page_says(tmp_path: Path, root: str, language: str) -> None:
    draft = read(tmp_path, f"{root}<body><p>Text</p></body></html>".encode()).articles[0]
    assert draft.language == language


def test_a_page_that_lies_about_being_latin_1_is_read_as_utf_8(tmp_path: Path) -> None:
    draft = read(tmp_path, page(meta='<meta charset="iso-8859-1">').encode()).articles[0]
    assert "según la policía" in draft.text


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252"])
def test_a_declared_encoding_is_taken_where_utf_8_does_not_fit(
    tmp_path: Path, declared: str
) -> None:
    content = page(meta=f'<meta charset="{declared}">').replace("«la ministra»", "“la ministra”")
    draft = read(tmp_path, content.encode("cp1252")).articles[0]
    assert "“la ministra”" in draft.text
    assert draft.encoding == "cp1252"


def test_a_declared_encoding_that_does_not_exist_leaves_the_guess(tmp_path: Path) -> None:
    reading = read(tmp_path, page(meta='<meta charset="klingon">').encode("cp1252"))
    assert "según la policía" in reading.articles[0].text
    assert "Its encoding is a guess: cp1252" in reading.remarks[0]


def test_a_declared_encoding_is_believed_where_none_can_be_guessed(tmp_path: Path) -> None:
    content = page(meta='<meta charset="cp855">').replace("policía", "Џ")
    data = content.encode("cp855", "replace")
    assert "Џ" in read(tmp_path, data).articles[0].text


def test_a_page_in_utf_16_is_read(tmp_path: Path) -> None:
    assert "según" in read(tmp_path, page().encode("utf-16")).articles[0].text


def test_a_page_without_article_gives_its_whole_text(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        b"<html><head><title>Two</title><style>p{}</style></head><body><p>Hi <b>you</b>"
        b"<script>x()</script><br>and</p><div>there</div> tail</body></html>",
    )
    assert reading.articles[0].text == "Hi you\nand\nthere\ntail"
    assert reading.remarks == ("No article was found on the page, so its whole text was taken.",)
    assert reading.articles[0].title == "Two"


SHORT = """<html><head><title>Two</title></head><body><header><p>El Correo</p></header>
<nav><ul><li>Home</li><li>Sport</li></ul></nav>{story}<aside><p>Most read</p></aside>
<footer><p>All rights reserved</p></footer></body></html>"""
STORY = "<h1>Talks</h1><p>Talks began on Monday.</p><p>They ended early.</p>"
TOLD = "Talks\nTalks began on Monday.\nThey ended early."


@pytest.mark.parametrize(
    "story",
    [
        f"<article><header>{STORY[:14]}</header>{STORY[14:]}<footer>Tags</footer></article>",
        f"<main>{STORY}</main>",
        f"<div role='main'>{STORY}<nav>Next</nav></div>",
        f"<article>{STORY}</article><article><h2>Other</h2></article>",
        f"<main><article>{STORY}</article></main>",
    ],
)
def test_a_short_article_is_what_the_page_marks_as_one(tmp_path: Path, story: str) -> None:
    reading = read(tmp_path, SHORT.format(story=story).encode())
    assert reading.articles[0].text == TOLD
    assert reading.remarks == ()


def test_without_a_mark_the_furniture_is_left_out_all_the_same(tmp_path: Path) -> None:
    reading = read(tmp_path, SHORT.format(story=f"<div>{STORY}</div>").encode())
    assert reading.articles[0].text == TOLD
    assert "No article was found" in reading.remarks[0]


def test_a_list_of_teasers_is_no_article(tmp_path: Path) -> None:
    teasers = "".join(f"<article><h2>Story {one}</h2></article>" for one in "ABC")
    reading = read(tmp_path, SHORT.format(story=f"<main>{teasers}</main>").encode())
    assert reading.articles[0].text == "Story A\nStory B\nStory C"


@pytest.mark.parametrize(
    "data", [b"", b" \n", b"<html></html>", b"<html><body><script>x</script></body></html>"]
)
def test_a_page_without_text_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(FileEmpty):
        read(tmp_path, data)


def test_elements_without_end_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NestedTooDeep, match="more than 255 deep"):
        read(tmp_path, b"<html><body>" + b"<div>" * 100_000 + b"x")


def test_unclosed_paragraphs_do_not_nest(tmp_path: Path) -> None:
    draft = read(tmp_path, b"<html><body>" + b"<p>word word<li>item" * 3000).articles[0]
    assert draft.text.count("item") == 3000


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket, "socket", lambda *given, **_: asked.append(given))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *given, **_: asked.append(given))
    doctype = '<!DOCTYPE html [<!ENTITY bomb SYSTEM "http://x.example/bomb">]>'
    draft = read(tmp_path, page().replace("<!doctype html>", doctype).encode()).articles[0]
    assert "según" in draft.text
    assert asked == []


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        (b"", "a.HTM", True),
        (b" \n<!-- a --><!DOCTYPE html>", "a.txt", True),
        (b"\xef\xbb\xbf<?xml version='1.0'?><html>", "a", True),
        (b"<html>", "a.md", False),
        (b"Text about <html>", "a.txt", False),
        (b"<!--a-->" * 500, "a.txt", False),
    ],
)
def test_pages_are_known_by_name_or_beginning(head: bytes, name: str, expected: bool) -> None:
    assert html.IMPORTER.recognizes(head, name) is expected
