"""The sample project holds what it promises, and its reader names every fault by its place."""

import re
import shutil
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from statistics import median

import pytest
import yaml

from variorum import data
from variorum.codebook.missing import missing_values
from variorum.codebook.reading import read_codebooks
from variorum.formats.interchange.reading import read_json
from variorum.formats.interchange.writing import write_json
from variorum.formats.sample import SampleFault, read_sample
from variorum.model.article import Article
from variorum.model.codebook import ENTITY_TYPES, CodebookParts
from variorum.model.coding import Coding, Link
from variorum.model.snapshot import Snapshot
from variorum.text.segments import paragraphs

FOLDER = data.HERE / "sample"
EMOJI = re.compile("[\U0001f300-\U0001faff]")
ARABIC = re.compile("[\u0600-\u06ff]")
SPANISH = re.compile(r"\b(que|los|las|una|mi|me|lo|en|el|del|por)\b")


@pytest.fixture(scope="module")
def books() -> tuple[CodebookParts, ...]:
    files = [data.codebook_file(name) for name in data.CODEBOOK_NAMES]
    return read_codebooks({file.name: file.read_bytes() for file in files if file})


@pytest.fixture(scope="module")
def sample(books: tuple[CodebookParts, ...]) -> Snapshot:
    return read_sample(FOLDER, books)


@pytest.fixture(scope="module")
def links(sample: Snapshot) -> dict[str, list[Link]]:
    found = defaultdict(list)
    for link in sample.links:
        found[link.coding].append(link)
    return found


def done_by_all(sample: Snapshot) -> list[Article]:
    done = Counter(state.article for state in sample.states if state.state == "done")
    return [one for one in sample.articles if done[one.id] == len(sample.coders)]


def by_article(sample: Snapshot) -> dict[str, list[Coding]]:
    found = defaultdict(list)
    for coding in sample.codings:
        found[coding.article].append(coding)
    return found


def meetings(sample: Snapshot, *, same_coder: bool) -> Iterator[tuple[Coding, Coding]]:
    """Yield the pairs of codings of an article done by all that share a character."""
    codings = by_article(sample)
    for article in done_by_all(sample):
        for one, other in combinations(codings[article.id], 2):
            if (one.coder == other.coder) is same_coder and one.span.meets(other.span):
                yield one, other


def shared(sample: Snapshot, one: Article, other: Article) -> float:
    """The share of the shorter text's runs of eight words that stand in the longer one too."""
    runs = []
    for article in (one, other):
        words = sample.text_of(article).split()
        runs.append({tuple(words[at : at + 8]) for at in range(len(words) - 7)})
    return len(runs[0] & runs[1]) / min(map(len, runs))


def alpha(sample: Snapshot, counts: Callable[[Coding], bool]) -> float | None:
    """Krippendorff's alpha of three coders' yes and no on paragraphs, from its definition."""
    codings = by_article(sample)
    ratings = []
    for article in done_by_all(sample):
        mine = [coding for coding in codings[article.id] if counts(coding)]
        ratings += [
            len({coding.coder for coding in mine if coding.span.meets(span)})
            for span in paragraphs(sample.text_of(article))
        ]
    yes = sum(ratings)
    everything = 3 * len(ratings)
    if not yes:
        return None
    observed = sum(count * (3 - count) for count in ratings) / everything
    expected = 2 * yes * (everything - yes) / (everything * (everything - 1))
    return 1 - observed / expected


def test_there_are_seventeen_articles_of_a_newspaper_s_length(sample: Snapshot) -> None:
    assert len(sample.articles) >= 16
    assert [one.source for one in sample.articles if not 500 <= one.words <= 1200] == []


def test_all_articles_have_title_outlet_date_and_address(sample: Snapshot) -> None:
    for article in sample.articles:
        assert article.title
        assert article.outlet
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", article.date)
        assert re.match(r"https://\w+\.example/", article.url)


def test_two_pairs_of_articles_share_a_wire_text(sample: Snapshot) -> None:
    pairs = [pair for pair in combinations(sample.articles, 2) if shared(sample, *pair) > 0.5]
    assert len(pairs) >= 2
    assert all(one.outlet != other.outlet and one.title != other.title for one, other in pairs)


def test_some_articles_carry_the_furniture_of_a_web_page(sample: Snapshot) -> None:
    texts = [sample.text_of(article) for article in sample.articles]
    assert sum("SEE ALSO" in text and "©" in text for text in texts) >= 3
    assert sum(" | " in text.lstrip().split("\n")[0] for text in texts) >= 3


def test_the_texts_hold_what_makes_texts_hard(sample: Snapshot) -> None:
    texts = [sample.text_of(article) for article in sample.articles]
    spans = [span.of(text) for text in texts for span in paragraphs(text)]
    assert all("“" in text and "”" in text and '"' not in text for text in texts)
    assert sum("\u00a0" in text for text in texts) >= 5
    assert sum(len(EMOJI.findall(text)) >= 4 for text in texts) >= 1
    assert sum(len(ARABIC.findall(text)) >= 100 for text in texts) >= 1
    assert any(len(span.split()) >= 100 and len(SPANISH.findall(span)) >= 20 for span in spans)


def test_every_quote_stands_in_its_text(sample: Snapshot) -> None:
    texts = {article.id: sample.text_of(article) for article in sample.articles}
    assert [
        coding.quote
        for coding in sample.codings
        if coding.span.of(texts[coding.article]) != coding.quote
    ] == []


def test_three_coders_finished_twelve_articles_with_twelve_codings_each(sample: Snapshot) -> None:
    assert len(sample.coders) == 3
    assert len(done_by_all(sample)) >= 12
    count = Counter((coding.article, coding.coder) for coding in sample.codings)
    finished = [state for state in sample.states if state.state == "done"]
    assert [state for state in finished if count[state.article, state.coder] < 12] == []


def test_some_articles_are_unfinished_or_skipped_with_a_reason(sample: Snapshot) -> None:
    states = Counter(state.state for state in sample.states)
    assert states["in_progress"] >= 2
    assert states["skipped"] >= 1
    assert all(state.reason for state in sample.states if state.state == "skipped")


def test_the_codings_use_at_least_45_of_the_63_codes_of_three_codebooks(sample: Snapshot) -> None:
    assert len(sample.codes) == 63
    assert len({coding.code for coding in sample.codings}) >= 45
    used = {sample.scheme.code[coding.code].codebook for coding in sample.codings}
    assert used == set(data.CODEBOOK_NAMES.values())


def test_every_entity_type_is_linked_and_many_entities_have_aliases(sample: Snapshot) -> None:
    types = {entity.id: entity.type for entity in sample.entities}
    assert {types[link.entity] for link in sample.links} == set(ENTITY_TYPES)
    assert sum(bool(entity.aliases) for entity in sample.entities) >= 15


def test_codings_of_one_coder_overlap_at_least_40_times(sample: Snapshot) -> None:
    assert sum(1 for _ in meetings(sample, same_coder=True)) >= 40


def test_no_coder_applies_one_code_twice_to_the_same_words(sample: Snapshot) -> None:
    count = Counter((one.article, one.coder, one.code, one.span) for one in sample.codings)
    assert [one for one, times in count.items() if times > 1] == []


def test_no_coding_lacks_a_value_that_it_needs(
    sample: Snapshot, links: dict[str, list[Link]]
) -> None:
    assert [
        (coding.quote, [one.id for one in lacking])
        for coding in sample.codings
        if (lacking := missing_values(sample.scheme, coding, links[coding.id]))
    ] == []


def test_coders_disagree_in_every_way(sample: Snapshot, links: dict[str, list[Link]]) -> None:
    kinds: Counter[str] = Counter()
    met = set()
    for one, other in meetings(sample, same_coder=False):
        met |= {(one.id, other.coder), (other.id, one.coder)}
        mine, theirs = links[one.id], links[other.id]
        if one.code != other.code:
            kinds["code"] += one.span == other.span
            continue
        kinds["boundary"] += one.span != other.span
        kinds["attribute"] += one.attributes != other.attributes
        roles = {link.role for link in mine} & {link.role for link in theirs}
        kinds["entity"] += any(
            {link.entity for link in mine if link.role == role}
            != {link.entity for link in theirs if link.role == role}
            for role in roles
        )
        kinds["role"] += any(
            link.entity == linked.entity
            and link.role not in {end.role for end in theirs}
            and linked.role not in {end.role for end in mine}
            for link in mine
            for linked in theirs
        )
    done = {article.id for article in done_by_all(sample)}
    kinds["missed"] = sum(
        (coding.id, coder.id) not in met
        for coding in sample.codings
        if coding.article in done
        for coder in sample.coders
        if coder.id != coding.coder
    )
    few = {kind: kinds[kind] for kind in kinds if kinds[kind] < 3}
    assert set(kinds) == {"missed", "boundary", "code", "attribute", "entity", "role"}
    assert few == {}


def test_the_coders_agree_as_careful_coders_do(sample: Snapshot) -> None:
    alphas = {}
    for code in sample.codes:
        value = alpha(sample, lambda coding, code=code: coding.code == code.id)  # type: ignore[misc]
        times = sum(coding.code == code.id for coding in sample.codings)
        if value is not None and times >= 15:
            alphas[code.id] = value
    assert len(alphas) >= 25
    assert 0.65 <= median(alphas.values()) <= 0.85
    assert sum(value < 0.6 for value in alphas.values()) >= 4
    assert min(alphas.values()) > 0.2


def test_coders_say_how_sure_they_are_and_leave_notes(sample: Snapshot) -> None:
    assert {coding.confidence for coding in sample.codings} == {None, "high", "medium", "low"}
    assert sum(bool(coding.note) for coding in sample.codings) >= 10
    kinds = Counter(note.kind for note in sample.notes)
    assert min(kinds["question"], kinds["rule"], kinds["idea"]) >= 5
    assert any(note.code for note in sample.notes)
    assert any(note.entity for note in sample.notes)


def test_reading_twice_gives_equal_snapshots(
    sample: Snapshot, books: tuple[CodebookParts, ...]
) -> None:
    assert read_sample(FOLDER, books) == sample


def test_the_sample_is_the_same_after_a_round_trip_through_json(sample: Snapshot) -> None:
    assert read_json(write_json(sample), "sample.json") == sample


def test_ids_are_unique_and_times_in_order(sample: Snapshot) -> None:
    ids = [record.id for record in sample.records()]
    assert len(set(ids)) == len(ids)
    ended = {(state.article, state.coder): state.changed_at for state in sample.states}
    assert all(
        sample.project
        and sample.project.created_at < coding.created_at <= coding.changed_at
        and coding.changed_at < ended[coding.article, coding.coder]
        for coding in sample.codings
    )


def test_reading_takes_less_than_a_second_and_a_half(books: tuple[CodebookParts, ...]) -> None:
    begun = time.process_time()
    read_sample(FOLDER, books)
    assert time.process_time() - begun < 1.5


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the sample with its first article only."""
    (tmp_path / "articles").mkdir()
    for name in ("project.yaml", "entities.yaml"):
        shutil.copy(FOLDER / name, tmp_path)
    shutil.copy(next((FOLDER / "articles").glob("01-*.yaml")), tmp_path / "articles" / "a.yaml")
    return tmp_path


def test_the_nth_occurrence_of_a_quote_is_found(
    small: Path, books: tuple[CodebookParts, ...]
) -> None:
    path = small / "articles" / "a.yaml"
    row = yaml.safe_load(path.read_bytes())
    row["text"] = "Talks. Talks.\n"
    coded = {"code": "neg.talks.contact", "quote": "Talks", "nth": 2}
    row |= {"codings": {"ana": [coded]}, "notes": []}
    path.write_text(yaml.safe_dump(row), "utf-8")
    assert [coding.start for coding in read_sample(small, books).codings] == [7]


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("quote", "never said", "the text does not say “never said”"),
        ("nth", 9, "the text does not say"),
        ("code", "neg.talks.nothing", "there is no code “neg.talks.nothing”"),
        ("attributes", {"colour": "red"}, "there is no attribute of neg.talks.contact “colour”"),
        ("attributes", {"status": "sung"}, "sung"),
        ("attributes", {"when": "14 February"}, "when"),
        ("attributes", {"quantity": "five"}, "number"),
        ("quotes", "Talks", "there is no key “quotes”"),
        ("confidence", "certain", "there is no confidence “certain”"),
        ("links", {"villain": "olavide"}, "there is no role of neg.talks.contact “villain”"),
        ("links", {"party_state": "nobody"}, "there is no entity “nobody”"),
        ("links", {"party_state": "penas_negras"}, "cannot be party_state"),
        ("links", {"party_state": "olavide (amused)"}, "there is no involvement “amused”"),
    ],
)
def test_a_fault_of_a_coding_is_named_with_file_and_place(
    small: Path, books: tuple[CodebookParts, ...], key: str, value: object, fault: str
) -> None:
    path = small / "articles" / "a.yaml"
    row = yaml.safe_load(path.read_bytes())
    row["codings"]["ben"][0][key] = value
    path.write_text(yaml.safe_dump(row), "utf-8")
    with pytest.raises(SampleFault) as raised:
        read_sample(small, books)
    assert "a.yaml, ben, coding 1" in str(raised.value)
    assert fault in str(raised.value)


@pytest.mark.parametrize(
    ("part", "value", "place"),
    [
        ("states", {"ana": "perfect"}, "a.yaml, states, ana: there is no state “perfect”"),
        ("states", {"dora": "done"}, "a.yaml, states: there is no coder “dora”"),
        ("codings", {"dora": []}, "a.yaml, codings: there is no coder “dora”"),
        (
            "notes",
            [{"coder": "ana", "kind": "joke", "text": "Ha"}],
            "a.yaml, note 1: there is no kind of note “joke”",
        ),
    ],
)
def test_a_fault_beside_the_codings_is_named_with_file_and_place(
    small: Path, books: tuple[CodebookParts, ...], part: str, value: object, place: str
) -> None:
    path = small / "articles" / "a.yaml"
    row = yaml.safe_load(path.read_bytes())
    row[part] = value
    path.write_text(yaml.safe_dump(row), "utf-8")
    with pytest.raises(SampleFault) as raised:
        read_sample(small, books)
    assert place in str(raised.value)
