"""Finding by typing parts of names."""

from statistics import median
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from variorum.text.folding import folded
from variorum.ui.palette.entries import Catalogue, Entry


def catalogue(*entries: Entry) -> Catalogue:
    made = Catalogue()
    made.put(entries)
    return made


def titles(found: list[Entry]) -> list[str]:
    return [entry.title for entry in found]


def test_words_may_stand_in_any_order() -> None:
    known = catalogue(Entry("article", "1", "Talks resumed in the capital", "El Faro"))
    assert titles(known.find("capital talks")) == ["Talks resumed in the capital"]
    assert titles(known.find("faro resum")) == ["Talks resumed in the capital"]
    assert known.find("capital strike") == []


def test_case_accents_and_punctuation_do_not_count() -> None:
    known = catalogue(Entry("entity", "1", "“José” Peña-Ruiz"))
    assert len(known.find("JOSE pena ruiz")) == 1
    assert len(known.find("peñA-ruiz")) == 1


def test_the_beginning_counts_more_than_the_middle() -> None:
    known = catalogue(
        Entry("article", "1", "A recode"),
        Entry("article", "2", "Other", "Code of the paper"),
        Entry("article", "3", "The code"),
        Entry("article", "4", "Code first"),
    )
    assert titles(known.find("code")) == ["Code first", "The code", "Other", "A recode"]


def test_what_was_chosen_last_stands_on_top() -> None:
    known = catalogue(*(Entry("code", str(n), f"Talks {n}") for n in range(5)))
    found = known.find("talks", [("code", "3"), ("code", "1")])
    assert titles(found) == ["Talks 3", "Talks 1", "Talks 0", "Talks 2", "Talks 4"]


def test_nothing_typed_shows_recent_things_and_actions() -> None:
    known = catalogue(
        Entry("action", "undo", "Undo"), Entry("article", "1", "Old"), Entry("article", "2", "New")
    )
    assert titles(known.find("", [("article", "2"), ("article", "gone")])) == ["New", "Undo"]


def test_what_is_dropped_or_replaced_is_found_no_more() -> None:
    known = catalogue(Entry("entity", "1", "Calle Nueve"), Entry("entity", "2", "Calle Diez"))
    known.put([Entry("entity", "1", "Barrio Nueve")])
    known.drop("entity", "2")
    assert titles(known.find("calle")) == []
    assert titles(known.find("nueve")) == ["Barrio Nueve"]


@given(st.text(max_size=40), st.text(max_size=12))
def test_whoever_types_the_whole_title_finds_it(title: str, other: str) -> None:
    known = catalogue(Entry("article", "1", other), Entry("article", "2", f"x {title}"))
    assert f"x {title}" in titles(known.find(f"x {title}"))


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_ten_thousand_articles_are_sifted_between_two_letters() -> None:
    places = ("capital", "harbour", "border", "prison", "coast", "market", "bridge")
    known = Catalogue()
    known.put(
        Entry("article", str(n), f"Talks number {n} resumed in the {places[n % 7]}", "El Faro")
        for n in range(10_000)
    )
    known.put(Entry("entity", str(n), f"Peña {n}", "person  ·  El Viejo") for n in range(5_000))
    took = []
    for typed in ("t", "ta", "talks 99", "e", "viejo 4", "zz", "resumed capital 777"):
        start = perf_counter()
        known.find(typed)
        took.append(perf_counter() - start)
    assert median(took) < 0.030
