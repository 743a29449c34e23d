"""What stands beside a coefficient where one value prevails (Feinstein & Cicchetti 1990)."""

from collections.abc import Callable

import pytest

from variorum.agreement.headline import headline_figures
from variorum.agreement.measures import pabak
from variorum.agreement.paradox import beside, beside_row
from variorum.agreement.settings import Settings
from variorum.agreement.table import agreement_table
from variorum.model.snapshot import Snapshot

Build = Callable[..., Snapshot]
CELLS = {(1, 1): 4, (1, 0): 6, (0, 1): 5, (0, 0): 85}


def _project(build: Build, cells: dict[tuple[int, int], int]) -> Snapshot:
    marks = []
    articles = [pair for pair, count in cells.items() for _ in range(count)]
    for number, pair in enumerate(articles):
        marks += [(number, coder, "neg.offer", 0, 5) for coder in (0, 1) if pair[coder]]
    return build([f"Words {number}" for number in range(len(articles))], marks)


def test_indices_are_those_of_byrt_bishop_and_carlin(build: Build) -> None:
    settings = Settings(unit="article", code="neg.offer", by="code", bootstrap=0)
    (figure,) = headline_figures(_project(build, CELLS), settings, "code")
    found = beside(figure)
    details = pabak.MEASURE.compute(figure.binary).details
    assert found is not None
    assert found.p_pos == pytest.approx(details["p_pos"]) == pytest.approx(8 / 19)
    assert found.p_neg == pytest.approx(details["p_neg"]) == pytest.approx(170 / 181)
    assert found.prevalence_index == pytest.approx(details["prevalence_index"])
    assert found.bias_index == pytest.approx(abs(float(str(details["bias_index"]))))
    assert found.agreement == pytest.approx(0.89)
    assert "42.1 %" in found.words
    assert "Feinstein & Cicchetti 1990" in found.words


def test_coders_who_differ_in_use_are_told(build: Build) -> None:
    snapshot = _project(build, {(1, 1): 10, (1, 0): 20, (0, 0): 20})
    settings = Settings(unit="article", code="neg.offer", by="code", bootstrap=0)
    (figure,) = headline_figures(snapshot, settings, "code")
    found = beside(figure)
    assert found is not None
    assert (
        found.words == "Coders differ in use: one has it in 60.0 % of the units, another in 20.0 %."
    )


def test_nothing_odd_needs_no_words(build: Build) -> None:
    snapshot = _project(build, {(1, 1): 10, (1, 0): 1, (0, 1): 1, (0, 0): 10})
    (figure,) = headline_figures(snapshot, Settings(unit="article", code="neg.offer"), "code")
    found = beside(figure)
    assert found is not None
    assert found.words == ""


def test_no_unit_has_nothing_beside_it(build: Build) -> None:
    snapshot = build(["Words"], [], states={(0, 1): None})
    (figure,) = headline_figures(snapshot, Settings(code="neg.offer"), "code")
    assert beside(figure) is None


@pytest.mark.parametrize("by", ["codebook", "group", "code", "pair", "article"])
def test_every_row_of_a_table_finds_its_own(build: Build, by: str) -> None:
    snapshot = build(
        ["Words one", "Words two"],
        [(0, 0, "neg.offer", 0, 5), (0, 1, "neg.offer", 0, 5), (1, 2, "neg.truce", 0, 5)],
        coders=3,
    )
    settings = Settings(by=by, unit="character", bootstrap=0)  # type: ignore[arg-type]
    for row in agreement_table(snapshot, settings).rows:
        if row.measure == "percent_agreement":
            found = beside_row(snapshot, settings, row)
            assert found is not None
            assert found.agreement == pytest.approx(row.value)
