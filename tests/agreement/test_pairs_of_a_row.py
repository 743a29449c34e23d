"""The pairs behind a row have the figures that these two coders have alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from variorum.agreement.pairs import pair_figures
from variorum.agreement.rows import Row
from variorum.agreement.settings import By, Settings
from variorum.agreement.table import agreement_table
from variorum.model.snapshot import Snapshot

Build = Callable[..., Snapshot]
TEXT = "Talks began.\n\nThey made an offer.\n\nAll was silent."
FIRST, SECOND, THIRD = (0, 12), (14, 33), (35, 50)


def alphas(snapshot: Snapshot, settings: Settings) -> list[Row]:
    rows = agreement_table(snapshot, settings).rows
    return [row for row in rows if row.measure == "krippendorff_alpha"]


@pytest.mark.parametrize("by", ["codebook", "group", "code"])
def test_each_pair_is_as_if_the_others_were_not_there(build: Build, by: By) -> None:
    given = [(0, 0, FIRST), (0, 1, FIRST), (0, 2, THIRD), (1, 0, SECOND), (1, 2, SECOND)]
    marks = [(article, coder, "neg.offer", *span) for article, coder, span in given]
    snapshot = build([TEXT, f"{TEXT} Again."], marks, coders=3)
    settings = Settings(by=by, bootstrap=0)
    seen = 0
    for row in alphas(snapshot, settings):
        found = pair_figures(snapshot, settings, row)
        assert len(found) == 3
        for pair in found:
            alone = replace(settings, coders=pair.coders)
            (other,) = [
                one
                for one in alphas(snapshot, alone)
                if (one.codebook, one.group, one.code) == (row.codebook, row.group, row.code)
            ]
            assert (pair.value, pair.reason) == (other.value, other.undefined)
            seen += pair.value is not None
    assert seen


def test_two_coders_and_single_articles_have_no_pairs_to_tell(build: Build) -> None:
    two = build([TEXT], [(0, 0, "neg.offer", *FIRST)])
    assert pair_figures(two, Settings(bootstrap=0), alphas(two, Settings(bootstrap=0))[0]) == []
    three = build([TEXT], [(0, 0, "neg.offer", *FIRST)], coders=3)
    settings = Settings(by="article", bootstrap=0)
    assert pair_figures(three, settings, alphas(three, settings)[0]) == []
