"""The fonts that ship with the program, and the two that the window uses."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from variorum.data import HERE

TEXT_FAMILIES = (
    "Source Serif Pro",
    "Noto Serif",
    "Noto Naskh Arabic",
    "Noto Serif Hebrew",
    "Noto Serif CJK SC",
    "Noto Serif Devanagari",
    "Noto Sans Thai",
    "Noto Color Emoji",
    "serif",
)
"""The family of an article's text and, in order, those that stand in where it lacks a letter."""
INTERFACE_FAMILIES = (
    "Inter",
    "Noto Sans",
    "Noto Naskh Arabic",
    "Noto Serif Hebrew",
    "Noto Color Emoji",
    "sans-serif",
)


@lru_cache(maxsize=1)
def load_fonts() -> tuple[str, ...]:
    """Load the shipped fonts into the application, once, and return their families.

    Raises:
        FileNotFoundError: if a font file of the program is damaged or missing.
    """
    families: set[str] = set()
    files = sorted(path for path in (HERE / "fonts").iterdir() if path.suffix in {".ttf", ".otf"})
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise FileNotFoundError(file)
        families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))


def text_font(pixels: float) -> QFont:
    """Return the font of an article's text at ``pixels`` (18 is the usual size)."""
    return _font(TEXT_FAMILIES, pixels, 400)


def paper_font(pixels: float) -> QFont:
    """Return that font without ligatures: a PDF that has them is not found by its words."""
    font = text_font(pixels)
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def interface_font(pixels: float, weight: int = 400) -> QFont:
    """Return the font of everything else; ``weight`` is 400, 500 or 600."""
    return _font(INTERFACE_FAMILIES, pixels, weight)


def _font(families: tuple[str, ...], pixels: float, weight: int) -> QFont:
    load_fonts()
    font = QFont(list(families))
    font.setPixelSize(round(pixels))
    font.setWeight(QFont.Weight(weight))
    # Letters stand where the type designer put them at every size, so that lines break alike.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
