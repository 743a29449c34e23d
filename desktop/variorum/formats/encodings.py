"""Bytes to text: a byte order mark, else strict UTF-8, else the best guess, never a silent loss."""

import codecs
import re
from dataclasses import dataclass

from variorum.errors import Phrase
from variorum.formats.faults import NotText, UndecodableBytes, UnknownEncoding

# UTF-32 comes first, for its mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_TEXT_HEAD = 4096
_GUESS_HEAD = 65536
# No word goes on with such a letter: the text is in another encoding.
_CAPITAL_WITHIN = re.compile("[a-z][ÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÆŒØ]")
# What news in western languages has beyond ASCII. charset-normalizer takes Spanish in cp1252 or
# Mac Roman for cp1250; a text that has nothing but these in one of the two is taken for that.
_WESTERN = re.compile(
    "[\x00-\x7f\xa0áàâäãåçéèêëíìîïñóòôöõúùûüÿÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜæÆœŒß"
    "øØ¿¡«»“”‘’‚„–—…•·ªº°€£§©®™´¨‹›½¼¾²×]*"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the codec it was read with, and whether that is certain or a guess."""

    text: str
    encoding: str
    certain: bool = True
    replaced: int = 0
    """How many stretches of bytes the chosen encoding does not have; each became U+FFFD."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What a person ought to know about the way the bytes were read."""
        told = []
        if not self.certain:
            told.append(
                Phrase(
                    "remarks",
                    "Its encoding is a guess: {encoding}. Look at accents and quotes.",
                    encoding=self.encoding,
                )
            )
        if self.replaced:
            told.append(
                Phrase(
                    "remarks",
                    "Bytes that {encoding} does not have were replaced by “\ufffd”: {count}.",
                    encoding=self.encoding,
                    count=self.replaced,
                )
            )
        return tuple(told)


def decode(data: bytes, file: str, chosen: str | None = None) -> Decoded:
    """Return the text of ``data``, the content of the file with the name ``file``.

    Raises:
        NotText: if there is a zero byte in the first 4 KB and no byte order mark.
        UndecodableBytes: if no likely encoding fits.
        UnknownEncoding: if ``chosen`` names no encoding of text.
    """
    if chosen:
        return _decode_as(data, file, chosen)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_strictly(data, file, encoding)
    if b"\0" in data[:_TEXT_HEAD]:
        raise NotText(file=file)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as fault:
        return _guess(data, file, fault)


def is_unicode(data: bytes) -> bool:
    """Tell whether ``data`` begins with a byte order mark or is UTF-8."""
    if data.startswith(tuple(mark for mark, _ in _MARKS)):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decode_as(data: bytes, file: str, chosen: str) -> Decoded:
    try:
        encoding = codecs.lookup(chosen).name
        text = data.decode(encoding)
    except UnicodeDecodeError:
        before = data.decode(encoding, "ignore").count("\ufffd")
        text = data.decode(encoding, "replace")
        return Decoded(text, encoding, replaced=text.count("\ufffd") - before)
    except (LookupError, ValueError):
        # ValueError: a name with a zero character in it.
        raise UnknownEncoding(file=file, encoding=chosen) from None
    return Decoded(text, encoding)


def _decode_strictly(data: bytes, file: str, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as fault:
        raise _undecodable(data, file, fault) from None


def _guess(data: bytes, file: str, fault: UnicodeDecodeError) -> Decoded:
    for encoding in ("cp1252", "mac_roman"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _WESTERN.fullmatch(text) and not _CAPITAL_WITHIN.search(text):
            return Decoded(text, encoding, certain=False)
    # Most texts are UTF-8 and do without this library.
    import charset_normalizer  # noqa: PLC0415

    best = charset_normalizer.from_bytes(data[:_GUESS_HEAD]).best()
    if best is None:
        raise _undecodable(data, file, fault)
    try:
        return Decoded(data.decode(best.encoding), best.encoding, certain=False)
    except UnicodeDecodeError as later:
        raise _undecodable(data, file, later) from None


def _undecodable(data: bytes, file: str, fault: UnicodeDecodeError) -> UndecodableBytes:
    return UndecodableBytes(file=file, place=fault.start + 1, byte=f"0x{data[fault.start]:02X}")
