"""The colours of the window: one place knows them all, in light, dark and high contrast."""

from dataclasses import dataclass, field, fields
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from variorum.ui.colour import contrast as contrast_of
from variorum.ui.colour import from_oklch, mix, to_oklch
from variorum.ui.fonts import interface_font, load_fonts
from variorum.ui.stylesheet import stylesheet

HUES = ("blue", "orange", "green", "red", "sky", "magenta", "purple", "olive")
"""The names a codebook may give to the hue of a group; a hex colour is the other choice."""

# line, tints of depth 1 to 3
_LIGHT_INKS = {
    "blue": "0F41B5 E1ECFF D5E3FD C7DAFE",
    "orange": "A85600 FDE6D7 FEDAC2 FECEAD",
    "green": "03846C D1F4E9 BDEFDF A9E9D5",
    "red": "951517 FEE5E1 FED8D3 FDCBC5",
    "sky": "0096DC D9EFFF C7E7FF B5DFFF",
    "magenta": "DC57AD FEE2F1 FED4EB FCC7E5",
    "purple": "5D3270 F5E4FE F0D8FC EBCCFA",
    "olive": "8F9200 EDEECF E4E6BC DCDDA8",
}
_DARK_INKS = {
    "blue": "6B93F5 242D42 2B3753 324165",
    "orange": "EEA438 3A2A16 493317 573C18",
    "green": "14C99C 17342A 184133 174D3C",
    "red": "EA6E55 402621 4F2E26 60352C",
    "sky": "8BE0FF 14323D 133E4C 0F495B",
    "magenta": "C97CB6 3B2635 492D42 58354F",
    "purple": "BCAEFE 2E2A40 383351 433C62",
    "olive": "E3DE4F 302F17 3B3A18 464518",
}
_LIGHT_TINTS = ((0.940, 0.040), (0.912, 0.055), (0.885, 0.070))
_DARK_TINTS = ((0.300, 0.040), (0.340, 0.052), (0.380, 0.064))
_READABLE = 4.5
"""Least contrast of letters and their ground, as WCAG AA asks."""
_GREY = 0.02
"""Below this chroma a colour has no hue that its tints could keep."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What a hue becomes on paper: ``line`` for ribbons and stripes, ``tints`` by depth."""

    line: str
    tints: tuple[str, str, str]


@dataclass(frozen=True, kw_only=True)
class Theme:
    """Every colour of the window, as ``#RRGGBB``.

    ``paper`` is under the article, ``chrome`` under bars and side panels, ``chrome2`` under what
    is pressed or chosen there, ``card`` under fields and popups; ``text``, ``text2`` and ``text3``
    go from strong to faint, all of them readable; ``accent`` marks focus and the main button,
    ``on_accent`` is text on it. ``good``, ``warning`` and ``danger`` are colours for text.
    """

    dark: bool
    contrast: bool
    paper: str
    chrome: str
    chrome2: str
    card: str
    hairline: str
    text: str
    text2: str
    text3: str
    sel: str
    accent: str
    on_accent: str
    find: str
    good: str
    warning: str
    danger: str
    inks: dict[str, Ink] = field(hash=False, compare=False)

    def ink(self, hue: str) -> Ink:
        """Return line and tints for a hue: one of ``HUES`` or a person's own ``#rrggbb``.

        Raises:
            ValueError: if ``hue`` is neither.
        """
        if hue not in self.inks:
            self.inks[hue] = self._own_ink(hue)
        return self.inks[hue]

    def faded(self, colour: str) -> str:
        """Return ``colour`` as it looks while another coding has the focus.

        In high contrast it steps back only as far as it can still be read.
        """
        return _faded(colour, self.paper, _READABLE if self.contrast else 1.0)

    def leader(self, colour: str) -> str:
        """Return the colour of the fine line from a stripe of ``colour`` to its label."""
        return mix(colour, self.paper, 0.45)

    def _own_ink(self, colour: str) -> Ink:
        lightness, chroma, hue = to_oklch(colour)
        if self.dark:
            lightness, most = max(lightness, 0.70), 0.15
        else:
            lightness, most = min(lightness, 0.66), 0.17
        line = from_oklch(lightness, min(chroma, most), hue)
        least, step = (4.5, 0.01) if self.dark else (3.0, -0.01)
        while contrast_of(line, self.paper) < least and 0 < lightness < 1:
            lightness += step
            line = from_oklch(lightness, min(chroma, most), hue)
        if self.contrast:
            return Ink(line, (self.paper, self.paper, self.paper))
        steps = _DARK_TINTS if self.dark else _LIGHT_TINTS
        first, second, third = (
            from_oklch(tint, deep if chroma >= _GREY else chroma, hue) for tint, deep in steps
        )
        return Ink(line, (first, second, third))


@lru_cache(maxsize=4)
def theme_for(dark: bool, contrast: bool = False) -> Theme:
    """Return the theme for the system's (or the person's) choice of dark and high contrast."""
    theme = _dark() if dark else _light()
    return _more_contrast(theme) if contrast else theme


@lru_cache(maxsize=256)
def _faded(colour: str, paper: str, least: float) -> str:
    """Mix ``colour`` into ``paper``, by half or as far as its contrast stays ``least``."""
    for share in (0.5, 0.4, 0.3, 0.2, 0.1):
        mixed = mix(colour, paper, share)
        if contrast_of(mixed, paper) >= least:
            return mixed
    return colour


def _inks(table: dict[str, str]) -> dict[str, Ink]:
    inks = {}
    for hue, row in table.items():
        line, first, second, third = (f"#{colour}" for colour in row.split())
        inks[hue] = Ink(line, (first, second, third))
    return inks


def _light() -> Theme:
    return Theme(
        dark=False,
        contrast=False,
        paper="#FCFBF8",
        chrome="#F4F2ED",
        chrome2="#EAE7E0",
        card="#FFFFFF",
        hairline="#E3DFD6",
        text="#1E1D1B",
        text2="#5E5A53",
        text3="#757068",
        sel="#B9D2F8",
        accent="#1F5FBF",
        on_accent="#FFFFFF",
        find="#FFE08A",
        good="#03735E",
        warning="#954C00",
        danger="#A3191B",
        inks=_inks(_LIGHT_INKS),
    )


def _dark() -> Theme:
    return Theme(
        dark=True,
        contrast=False,
        paper="#191A1C",
        chrome="#1F2023",
        chrome2="#2A2C30",
        card="#26282C",
        hairline="#2F3135",
        text="#E4E1DA",
        text2="#A6A29A",
        text3="#928E86",
        sel="#2E4A78",
        accent="#8AB4F8",
        on_accent="#16181C",
        find="#6B5200",
        good="#3FD3AC",
        warning="#EEA438",
        danger="#F28B77",
        inks=_inks(_DARK_INKS),
    )


def _more_contrast(theme: Theme) -> Theme:
    paper, text = ("#000000", "#FFFFFF") if theme.dark else ("#FFFFFF", "#000000")
    inks = {hue: Ink(ink.line, (paper, paper, paper)) for hue, ink in theme.inks.items()}
    return Theme(
        dark=theme.dark,
        contrast=True,
        paper=paper,
        chrome=paper,
        chrome2="#33363C" if theme.dark else "#DDDAD2",
        card=paper,
        hairline=mix(text, paper, 0.35),
        text=text,
        text2=mix(text, paper, 0.12),
        text3=mix(text, paper, 0.25),
        sel="#1F4C9C" if theme.dark else "#9CC2FF",
        accent="#A9C8FF" if theme.dark else "#0B3F91",
        on_accent=paper,
        find=theme.find,
        good=theme.good,
        warning=theme.warning,
        danger=theme.danger,
        inks=inks,
    )


_LETTERS = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
)


def palette_for(theme: Theme) -> QPalette:
    """Return the palette for widgets that the style sheet leaves to the style."""
    roles = {
        QPalette.ColorRole.Window: theme.chrome,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.card,
        QPalette.ColorRole.AlternateBase: theme.chrome,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.text3,
        QPalette.ColorRole.Button: theme.card,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.card,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.sel,
        QPalette.ColorRole.HighlightedText: theme.text,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.Mid: theme.hairline,
        QPalette.ColorRole.Midlight: theme.hairline,
        QPalette.ColorRole.Light: theme.card,
        QPalette.ColorRole.Dark: theme.text3,
    }
    palette = QPalette()
    disabled = QColor(mix(theme.text3, theme.chrome, 0.35))
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in _LETTERS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette


def apply_theme(app: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """Dress the whole application in ``theme``; ``scale`` (1 to 2) enlarges the interface.

    Widgets get their look from a dynamic property ``kind``; ``variorum.ui.stylesheet`` lists the
    kinds. Set it before the widget is shown: ``label.setProperty("kind", "heading")``.
    """
    load_fonts()
    sheet = stylesheet(_colours(theme), dark=theme.dark, scale=scale)
    if app.styleSheet() == sheet:
        # All of it is worn already; to put it on again would dress every widget anew.
        return
    if not app.styleSheet():  # each of these dresses every widget anew
        app.setStyle("Fusion")
    font = interface_font(13 * scale)
    if app.font() != font:
        app.setFont(font)
    # When one sheet takes the place of another, Qt dresses each widget once for every widget around
    # it, some ten times; after none, once.
    app.setStyleSheet("")
    app.setPalette(palette_for(theme))
    app.setStyleSheet(sheet)


def _colours(theme: Theme) -> dict[str, str]:
    """Return the theme's colours by name, with those that only the style sheet needs."""
    named = {part.name: getattr(theme, part.name) for part in fields(theme)}
    return {name: value for name, value in named.items() if isinstance(value, str)} | {
        "field": mix(theme.text3, theme.card, 0.22),
        "thumb": mix(theme.text3, theme.chrome, 0.45),
        "chosen": mix(theme.card, theme.text, 0.10),
        "pointed": mix(theme.card, theme.text, 0.05),
        "segment": mix(theme.chrome2, theme.text, 0.14) if theme.dark else theme.card,
    }
