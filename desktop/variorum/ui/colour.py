"""Colours as numbers: sRGB hex strings, OKLCH, and the contrast of WCAG 2."""

import math
from functools import lru_cache

RGB = tuple[float, float, float]


def to_rgb(colour: str) -> RGB:
    """Return red, green and blue of ``#rrggbb``, each 0 to 1.

    Raises:
        ValueError: if ``colour`` is not ``#`` and six hexadecimal digits.
    """
    if len(colour) != 7 or colour[0] != "#":  # noqa: PLR2004  "#" and six digits
        raise ValueError(f"no colour: {colour}")
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def to_hex(rgb: RGB) -> str:
    """Return ``#RRGGBB``; values outside 0 to 1 are cut."""
    return "#" + "".join(f"{round(min(1.0, max(0.0, part)) * 255):02X}" for part in rgb)


@lru_cache(maxsize=4096)
def mix(colour: str, other: str, share: float) -> str:
    """Return ``colour`` with ``share`` (0 to 1) of ``other`` in it, mixed in sRGB."""
    pairs = zip(to_rgb(colour), to_rgb(other), strict=True)
    red, green, blue = (a + (b - a) * share for a, b in pairs)
    return to_hex((red, green, blue))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004


def _gamma(part: float) -> float:
    if part <= 0.0031308:  # noqa: PLR2004  IEC 61966-2-1
        return 12.92 * part
    return 1.055 * float(part ** (1 / 2.4)) - 0.055


@lru_cache(maxsize=1024)
def luminance(colour: str) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_linear(part) for part in to_rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str, other: str) -> float:
    """Return the contrast ratio, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(colour), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def to_oklch(colour: str) -> tuple[float, float, float]:
    """Return lightness (0 to 1), chroma and hue (radians) of ``colour`` (OKLab, Ottosson 2020)."""
    red, green, blue = (_linear(part) for part in to_rgb(colour))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, math.hypot(a, b), math.atan2(b, a)


def _oklch_to_linear(lightness: float, chroma: float, hue: float) -> RGB:
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """Return the sRGB colour; chroma is cut until it fits."""
    linear = _oklch_to_linear(lightness, chroma, hue)
    while chroma > 0 and not all(-0.0005 <= part <= 1.0005 for part in linear):  # noqa: PLR2004
        chroma = max(0.0, chroma - 0.002)
        linear = _oklch_to_linear(lightness, chroma, hue)
    red, green, blue = (_gamma(min(1.0, max(0.0, part))) for part in linear)
    return to_hex((red, green, blue))
