"""Make the font of pictures anew: `python packaging/picture_font.py`.

Pictures in PDF carry the letters that they use. Of the font of the window that is slow, for it
has many features that no picture needs, and wrong, for its outlines are of a kind (CFF) that is
embedded as what it is not. This one has the same letters as TrueType outlines, and nothing of the
features but the kerning of Latin letters, as the plain table that fonts had before there were any.
"""

from pathlib import Path
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter, load_font
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

FONTS = Path(__file__).resolve().parent.parent / "desktop" / "variorum" / "data" / "fonts"
_FARTHEST = 1.0
"""From the outline as it was, in units of which a letter has about 2,000."""


_KERNED = (*range(0x20, 0x180), *range(0x2010, 0x2030))
"""Latin letters, signs, dashes and quotation marks; a table has room for 10,920 pairs."""


def make(source: Path, target: Path) -> None:
    """Write to ``target`` the letters of the OpenType font ``source``."""
    options = Options(layout_features=["kern"], name_IDs=["*"], hinting=False, glyph_names=True)
    font = load_font(source, options)
    letters = Subsetter(options)
    letters.populate(unicodes=list(font.getBestCmap()))
    letters.subset(font)
    _as_true_type(font)
    _kern_plainly(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)


def _as_true_type(font: TTFont) -> None:
    outlines = {}
    drawn = font.getGlyphSet()
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        drawn[name].draw(Cu2QuPen(pen, _FARTHEST, reverse_direction=True))
        outlines[name] = pen.glyph()
    widths = {name: width for name, (width, _) in font["hmtx"].metrics.items()}
    del font["CFF "]
    font.sfntVersion = "\x00\x01\x00\x00"
    builder = FontBuilder(font=font)
    builder.isTTF = True
    builder.setupGlyf(outlines)
    left = {name: getattr(outline, "xMin", 0) for name, outline in outlines.items()}
    builder.setupHorizontalMetrics({name: (widths[name], left[name]) for name in outlines})
    builder.setupMaxp()
    builder.setupPost()


def _kern_plainly(font: TTFont) -> None:
    """Give ``font`` a table of pairs of letters instead of rules for classes of them."""
    names = font.getBestCmap()
    letters = [names[one] for one in _KERNED if one in names]
    parts = [
        getattr(part, "ExtSubTable", part)
        for lookup in font["GPOS"].table.LookupList.Lookup
        for part in lookup.SubTable
    ]
    moves = {(one, two): _moved(parts, one, two) for one in letters for two in letters}
    pairs = KernTable_format_0()
    pairs.coverage = 1
    pairs.kernTable = {pair: move for pair, move in moves.items() if move}
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [pairs]
    for name in ("GPOS", "GSUB", "GDEF"):
        del font[name]


def _moved(parts: list[Any], one: str, two: str) -> int:
    """Return how far the letter ``two`` moves after ``one``: as the first part says that has both.

    See the OpenType specification, GPOS lookup type 2.
    """
    for part in parts:
        if one not in part.Coverage.glyphs:
            continue
        if part.Format == 1:
            rules = part.PairSet[part.Coverage.glyphs.index(one)].PairValueRecord
            known = [rule.Value1 for rule in rules if rule.SecondGlyph == two]
        else:
            line = part.Class1Record[part.ClassDef1.classDefs.get(one, 0)].Class2Record
            known = [line[part.ClassDef2.classDefs.get(two, 0)].Value1]
        if known:
            return getattr(known[0], "XAdvance", 0)
    return 0


if __name__ == "__main__":
    make(FONTS / "Inter-Regular.otf", FONTS / "figures" / "Inter-Regular.ttf")
