"""Dates: the grammar of EDTF levels 0 and 1, and dates as people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.codebook.edtf import edtf_problem
from variorum.codebook.edtf_words import edtf_in_words, edtf_of_words

VALID = [
    "2021",
    "2021-05",
    "2021-05-05",
    "0000",
    "-0044",
    "2020-02-29",
    "2021~",
    "2021-05?",
    "2021-05-05%",
    "202X",
    "20XX",
    "2021-XX",
    "2021-05-XX",
    "2021-XX-XX",
    "2021-21",
    "2021-24",
    "2020/2021",
    "2020-05/2021",
    "2020/..",
    "../2020",
    "2020/",
    "/2020",
    "2020~/2021?",
    "2020-02-01/2020-02",
    "2021/2021",
    "Y170000002",
    "Y-17000",
    "202X/2021",
    "19XX-02-29",
]
INVALID = [
    "21",
    "2021-5",
    "2021-13",
    "2021-00",
    "2021-25",
    "2021-02-29",
    "2021-04-31",
    "2021-05-32",
    "2021-05-00",
    "2021-XX-05",
    "2021-21-01",
    "2X21",
    "XXXX",
    "2021/2020",
    "2021-06/2021-05",
    "../..",
    "/",
    "..",
    "2020/2021/2022",
    "2021~~",
    "~2021",
    "2021-05-05T10:00",
    "Y2021",
    "May",
    "20211",
    "２０２１",
]


@pytest.mark.parametrize("date", VALID)
def test_this_is_edtf(date: str) -> None:
    assert edtf_problem(date) == ""
    assert edtf_of_words(date) == (date, "")


@pytest.mark.parametrize("date", [*INVALID, ""])
def test_this_is_not_edtf_and_the_sentence_says_what_to_write(date: str) -> None:
    problem = edtf_problem(date)
    assert f'"{date}"' in problem
    assert problem.count(". ") >= 1


TYPED = {
    "5 May 2021": "2021-05-05",
    "5th of May, 2021": "2021-05-05",
    "May 5, 2021": "2021-05-05",
    "may 5th 2021": "2021-05-05",
    "5 de mayo de 2021": "2021-05-05",
    "el 5 de mayo del 2021": "2021-05-05",
    "1º de enero de 2020": "2020-01-01",
    "3 sept. 2020": "2020-09-03",
    "5.5.2021": "2021-05-05",
    "05.06.2021": "2021-06-05",
    "13/5/2021": "2021-05-13",
    "5/13/2021": "2021-05-13",
    "5/5/2021": "2021-05-05",
    "2021/05/06": "2021-05-06",
    "5/2021": "2021-05",
    "May 2021": "2021-05",
    "mayo de 2021": "2021-05",
    "Dic. 2021": "2021-12",
    "  2021 ": "2021",
    "about 2021": "2021~",
    "c. 2021": "2021~",
    "hacia mayo de 2021": "2021-05~",
    "perhaps 2021": "2021?",
    "May 2021?": "2021-05?",
    "quizás 2021": "2021?",
    "perhaps about 2021": "2021%",
    "2020 to 2021": "2020/2021",
    "from May 2020 to June 2021": "2020-05/2021-06",
    "between 2020 and 2021": "2020/2021",
    "entre 2020 y 2021": "2020/2021",
    "de 2020 a 2021": "2020/2021",
    "2020–2021": "2020/2021",
    "2020-2021": "2020/2021",
    "about 2020 to 5 May 2021": "2020~/2021-05-05",
    "since 2020": "2020/..",
    "desde mayo de 2020": "2020-05/..",
    "until 2020": "../2020",
    "hasta 2020": "../2020",
    "2020s": "202X",
    "the 1990s": "199X",
    "década de 1990": "199X",
    "spring 2021": "2021-21",
    "otoño de 2021": "2021-23",
    "202x": "202X",
    "March to May 2012": "2012-03/2012-05",
    "between March and May 2012": "2012-03/2012-05",
    "marzo a mayo de 2012": "2012-03/2012-05",
    "marzo-mayo 2012": "2012-03/2012-05",
    "12-14 March 2012": "2012-03-12/2012-03-14",
    "del 12 al 14 de marzo de 2012": "2012-03-12/2012-03-14",
    "12 March to 3 April 2012": "2012-03-12/2012-04-03",
    "Tuesday, 12 March 2012": "2012-03-12",
    "el martes 12 de marzo de 2012": "2012-03-12",
}


@pytest.mark.parametrize("typed", TYPED)
def test_a_date_as_people_write_it_is_understood(typed: str) -> None:
    assert edtf_of_words(typed) == (TYPED[typed], "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("5/6/2021", "may be two dates. Write 2021-06-05 or 2021-05-06."),
        ("31 April 2021", "no such day"),
        ("2021-13", "no such month"),
        ("June 2021 to May 2021", "ends before it begins"),
        ("yesterday", "is not understood. Write 2021, May 2021"),
        ("5 Mai 2021", "is not understood"),
        ("5 May 21", "is not understood"),
        ("", "is not understood"),
    ],
)
def test_a_date_that_is_not_understood_is_told(typed: str, said: str) -> None:
    edtf, problem = edtf_of_words(typed)
    assert edtf == ""
    assert said in problem


SHOWN = {
    "2021-05-05": "5 May 2021",
    "2021-05": "May 2021",
    "2021": "2021",
    "2021~": "about 2021",
    "2021?": "perhaps 2021",
    "2021-05%": "perhaps about May 2021",
    "2020/2021": "2020 to 2021",
    "2020/..": "since 2020",
    "../2020": "until 2020",
    "2020/": "2020 to an unknown date",
    "/2020": "an unknown date to 2020",
    "202X": "2020s",
    "20XX": "some year in 2000–2099",
    "2021-XX": "some month of 2021",
    "2021-05-XX": "some day of May 2021",
    "2021-XX-XX": "some day of 2021",
    "2021-23": "autumn 2021",
    "Y17000": "year 17000",
    "202X-05~": "about 202X-05",
    "not a date": "not a date",
}


@pytest.mark.parametrize("date", SHOWN)
def test_a_date_is_shown_in_words(date: str) -> None:
    assert edtf_in_words(date) == SHOWN[date]


POINTS = st.builds(
    lambda date, mark: date + mark,
    st.one_of(
        st.dates().map(str),
        st.dates().map(lambda date: str(date)[:7]),
        st.integers(-9999, 9999).map(lambda year: f"-{-year:04}" if year < 0 else f"{year:04}"),
        st.integers(10, 999).map(lambda decade: f"{decade:03}X"),
        st.integers(0, 99).map(lambda century: f"{century:02}XX"),
        st.integers(21, 24).map(lambda season: f"2021-{season}"),
        st.sampled_from(["2021-XX", "2021-05-XX", "2021-XX-XX", "Y17000", "Y-17000", "202X-05"]),
    ),
    st.sampled_from(["", "", "~", "?", "%"]),
)
DATES = (
    POINTS
    | st.tuples(POINTS, POINTS).map("/".join)
    | POINTS.flatmap(
        lambda date: st.sampled_from([f"{date}/..", f"../{date}", f"{date}/", f"/{date}"])
    )
)


@settings(deadline=None)
@given(DATES.filter(lambda date: not edtf_problem(date)))
def test_what_is_shown_is_understood_again(date: str) -> None:
    assert edtf_of_words(edtf_in_words(date)) == (date, "")


@settings(deadline=None)
@given(st.text(max_size=40) | st.from_regex(r"[-\dX/.?~%Y]{0,24}", fullmatch=True))
def test_anything_typed_gives_good_edtf_or_a_sentence(typed: str) -> None:
    edtf, problem = edtf_of_words(typed)
    assert bool(edtf) != bool(problem)
    if edtf:
        assert edtf_problem(edtf) == ""
