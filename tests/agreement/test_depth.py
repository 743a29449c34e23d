"""Groups that stand for their codes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from variorum.agreement.depth import deepest, standing_at
from variorum.agreement.rows import Row
from variorum.agreement.settings import Settings
from variorum.agreement.table import agreement_table
from variorum.model.codebook import Code, Group, Scheme
from variorum.model.snapshot import Snapshot

Build = Callable[..., Snapshot]
TEXT = "Talks began. Calle Nueve made an offer.\n\nThe state said no. A truce was far."
SAME_GROUP = [
    (0, 0, "neg.offer", 0, 12),
    (0, 1, "neg.refusal", 0, 12),
    (0, 0, "neg.truce", 60, 70),
    (0, 1, "neg.truce", 60, 70),
]


def _rows(snapshot: Snapshot, **chosen: object) -> list[Row]:
    settings = replace(Settings(bootstrap=0), **chosen)  # type: ignore[arg-type]
    return list(agreement_table(snapshot, settings).rows)


def _nested() -> Scheme:
    groups = [
        Group(id="top", codebook="b", label="Top", hue="blue"),
        Group(id="mid", codebook="b", label="Mid", hue="blue", parent="top", place=1),
    ]
    codes = [
        Code(id="high", codebook="b", group="top", label="High"),
        Code(id="low", codebook="b", group="mid", label="Low"),
    ]
    return Scheme((), tuple(groups), tuple(codes))


@pytest.mark.parametrize(
    ("depth", "high", "low"),
    [(0, "high", "low"), (1, "top", "top"), (2, "high", "mid"), (3, "high", "low")],
)
def test_shallower_codes_stay_as_they_are(depth: int, high: str, low: str) -> None:
    assert standing_at(_nested(), depth) == {"high": high, "low": low}
    assert deepest(_nested()) == 2
    assert deepest(Scheme()) == 0


def _group_of(snapshot: Snapshot, code: str) -> str:
    return snapshot.scheme.code[code].group


def test_two_codes_of_one_group_agree_at_the_depth_of_groups(build: Build) -> None:
    snapshot = build([TEXT], SAME_GROUP)
    assert _group_of(snapshot, "neg.offer") == _group_of(snapshot, "neg.refusal")
    of_spans = {"unit": "span", "measures": ("span_f1",), "codebook": "neg"}
    (codes,) = _rows(snapshot, **of_spans)
    (groups,) = _rows(snapshot, **of_spans, depth=1)
    assert (codes.value, groups.value) == (0.5, 1.0)
    sets = {"codebook": "neg", "measures": ("krippendorff_alpha_masi",)}
    (apart,) = _rows(snapshot, **sets)
    (together,) = _rows(snapshot, **sets, depth=1)
    assert apart.value is not None
    assert apart.value < 1
    assert together.value == 1


def test_rows_of_codes_are_rows_of_their_groups_then(build: Build) -> None:
    snapshot = build([TEXT], SAME_GROUP)
    by_group = _rows(snapshot, by="group")
    assert _rows(snapshot, by="code", depth=1) == by_group
    overview = _rows(snapshot, by="overview", depth=1)
    assert [row for row in overview if row.group] == by_group
    assert {row.code for row in overview} == {None}
    one = _rows(snapshot, code="neg.offer", depth=1)
    assert one == [row for row in by_group if row.group == _group_of(snapshot, "neg.offer")]
