"""Bytes to text without a silent loss."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.formats.encodings import decode
from variorum.formats.faults import NotText, UndecodableBytes, UnknownEncoding

SPANISH = "El año pasado, según la policía, el líder dijo: “¿Quién negoció? ¡Nadie!” Así acabó."


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-32", "utf-32"),
    ],
)
def test_unicode_is_read_with_certainty(encoding: str, named: str) -> None:
    text = SPANISH + " 😀 قال"
    decoded = decode(text.encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.certain) == (text, named, True)
    assert decoded.remarks == ()


def test_utf_16_of_either_byte_order_is_read_by_its_mark() -> None:
    assert decode(b"\xff\xfe" + "ñ😀".encode("utf-16-le"), "a.txt").text == "ñ😀"
    assert decode(b"\xfe\xff" + "ñ😀".encode("utf-16-be"), "a.txt").text == "ñ😀"


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_spanish_of_old_programs_is_guessed_and_told(encoding: str) -> None:
    decoded = decode(SPANISH.encode(encoding), "a.txt")
    assert decoded.text == SPANISH
    assert not decoded.certain
    assert encoding in decoded.remarks[0]


def test_latin_1_is_a_part_of_cp1252() -> None:
    assert decode("¿Qué pasó mañana?".encode("latin-1"), "a.txt").text == "¿Qué pasó mañana?"


def test_russian_in_cp1251_is_guessed() -> None:
    text = "Правительство заявило, что переговоры с бандами продолжаются в столице страны. " * 5
    decoded = decode(text.encode("cp1251"), "a.txt")
    assert (decoded.text, decoded.certain) == (text, False)


def test_a_zero_byte_at_the_beginning_is_no_text() -> None:
    with pytest.raises(NotText, match="“a.txt” is not a text"):
        decode(b"abc\0def", "a.txt")


def test_a_zero_byte_far_on_is_a_character_to_be_replaced_later() -> None:
    assert decode(b"a" * 4096 + b"\0", "a.txt").text.endswith("\0")


def test_half_a_character_of_utf_16_refuses_the_file() -> None:
    with pytest.raises(UndecodableBytes, match=r"byte 5 is 0x62"):
        decode(b"\xff\xfea\0b", "a.txt")


def test_a_lone_surrogate_in_utf_8_is_never_taken_for_utf_8() -> None:
    decoded = decode(b"a" + b"\xed\xa0\x80", "a.txt", "utf-8")
    assert decoded.replaced == 3
    assert "\ufffd" in decoded.text


def test_a_chosen_encoding_decides() -> None:
    data = "ñandú".encode("cp1252")
    assert decode(data, "a.txt", "cp1250").text == data.decode("cp1250")
    assert decode("ñ".encode("utf-16-le"), "a.txt", "UTF-16-LE").encoding == "utf-16-le"


def test_bytes_that_the_chosen_encoding_lacks_are_counted() -> None:
    decoded = decode(b"a\xffb\xfe", "a.txt", "utf-8")
    assert decoded.text == "a\ufffdb\ufffd"
    assert decoded.remarks == ("Bytes that utf-8 does not have were replaced by “\ufffd”: 2.",)


@pytest.mark.parametrize("name", ["klingon", "hex", "a\0b"])
def test_only_encodings_of_text_can_be_chosen(name: str) -> None:
    with pytest.raises(UnknownEncoding):
        decode(b"a", "a.txt", name)


def test_nothing_is_an_empty_text() -> None:
    assert decode(b"", "a.txt").text == ""


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_every_text_in_utf_8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode(), "a.txt").text == text.removeprefix("\ufeff")


@given(
    # Behind the mark of UTF-16 a zero character makes the mark of UTF-32: nobody can tell them.
    st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: text[:1] != "\0"),
    st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]),
)
def test_every_text_with_a_mark_comes_back_as_it_was(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt").text == text


@given(st.binary(max_size=300))
def test_any_bytes_are_a_text_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data, "a.txt")
    except (NotText, UndecodableBytes):
        return
    assert decoded.replaced == 0
    assert decoded.text.encode(decoded.encoding, "strict") is not None
