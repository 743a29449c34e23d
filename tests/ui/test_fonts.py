"""The shipped fonts load, cover their scripts, and carry their licences."""

from PySide6.QtGui import QFontInfo, QRawFont
from pytestqt.qtbot import QtBot

from variorum.data import HERE
from variorum.ui.fonts import interface_font, load_fonts, text_font


def test_shipped_families_are_loaded(qtbot: QtBot) -> None:  # noqa: ARG001  an application must run
    assert {"Inter", "Source Serif Pro", "Noto Naskh Arabic", "Noto Serif Hebrew"} <= set(
        load_fonts()
    )


def test_text_and_interface_use_them(qtbot: QtBot) -> None:  # noqa: ARG001
    assert QFontInfo(text_font(18)).family() == "Source Serif Pro"
    assert [QFontInfo(interface_font(13, weight)).weight() for weight in (400, 500, 600)] == [
        400,
        500,
        600,
    ]


def test_arabic_and_hebrew_have_their_letters(qtbot: QtBot) -> None:  # noqa: ARG001
    fonts = HERE / "fonts"
    for file, letters in (
        ("NotoNaskhArabic-Regular.ttf", "ابتثجحخ"),
        ("NotoSerifHebrew-Regular.ttf", "אבגדה"),
        ("SourceSerifPro-Regular.ttf", "áéíóúñ¿¡«»“”’—"),
    ):
        font = QRawFont(str(fonts / file), 18)
        assert all(font.supportsCharacter(ord(letter)) for letter in letters)


def test_each_font_has_its_licence() -> None:
    texts = [path.read_text("utf-8") for path in (HERE / "fonts").glob("LICENSE-*.txt")]
    assert len(texts) == 3
    assert all("SIL OPEN FONT LICENSE Version 1.1" in text for text in texts)
    assert all("Copyright" in text.splitlines()[0] for text in texts)
