"""What codes are called, and how many threads compute, changes no figure."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.agreement.test_laws import projects

from variorum.agreement.rows import Row
from variorum.agreement.settings import ALL_UNITS, Settings
from variorum.agreement.table import agreement_table
from variorum.model.comparison import Unit
from variorum.model.snapshot import Snapshot

Build = Callable[..., Snapshot]
TEXTS = ("Talks began. Nobody knew.\n\nA truce was far.", "One line.", "First.\n\nThen none.") * 4


def _renamed(snapshot: Snapshot, names: dict[str, str]) -> Snapshot:
    """Return ``snapshot`` with other ids and labels of codes."""
    return replace(
        snapshot,
        codes=tuple(
            replace(code, id=names[code.id], label=names[code.id].upper())
            for code in snapshot.codes
        ),
        codings=tuple(replace(one, code=names[one.code]) for one in snapshot.codings),
    )


def _same(one: Row, two: Row) -> bool:
    """Tell whether two rows are alike but for their code, and for rounding."""
    near = pytest.approx(two.value, abs=1e-12)
    return bool(one.value == near) and replace(one, code=None, value=None) == (
        replace(two, code=None, value=None)
    )


@given(projects(), st.sampled_from(ALL_UNITS), st.permutations(["w", "a", "z", "m"]))
@settings(max_examples=60, deadline=None)
def test_other_ids_of_codes_change_no_figure(
    build: Build, project: dict[str, Any], unit: Unit, ids: list[str]
) -> None:
    snapshot = build(**project)
    names = {code.id: name for code, name in zip(snapshot.codes, ids, strict=True)}
    everyone = tuple(coder.id for coder in snapshot.coders)
    chosen = Settings(coders=everyone, unit=unit, by="overview", bootstrap=0, match="overlap")
    before = agreement_table(snapshot, chosen).rows
    after = agreement_table(_renamed(snapshot, names), chosen).rows
    assert [names.get(row.code or "") for row in before] == [row.code for row in after]
    assert all(_same(one, two) for one, two in zip(before, after, strict=True))


@pytest.mark.parametrize("unit", ALL_UNITS)
def test_many_threads_give_what_one_gives(build: Build, unit: Unit) -> None:
    marks = [
        (number % 12, number % 3, ("neg.offer", "neg.truce")[number % 2], number % 5, 9)
        for number in range(90)
    ]
    snapshot = build(TEXTS, marks, coders=3)
    chosen = Settings(unit=unit, by="overview", bootstrap=200)
    alone = agreement_table(snapshot, chosen)
    assert any(row.low is not None for row in alone.rows)
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda _: agreement_table(snapshot, chosen), range(8)))
    assert all(one == alone for one in together)
