"""Studies made of arrays, and distinct rows."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.agreement.measures import fleiss_kappa, krippendorff_alpha
from variorum.agreement.ratings import study_of_array, study_of_items
from variorum.agreement.study import unique_rows

VALUE = st.one_of(st.none(), st.sampled_from([0.0, 1.5, 2.0, 7.0]))
NUMBER = st.one_of(st.integers(-3, 3), st.sampled_from([-(10**12), 10**12, 4 * 10**18]))


@given(st.lists(st.tuples(VALUE, VALUE, VALUE), min_size=1, max_size=12))
def test_numbers_in_an_array_are_the_same_study(items: Any) -> None:
    values = np.array([[np.nan if v is None else v for v in row] for row in items])
    one, two = study_of_array("BAC", values), study_of_items("BAC", items)
    assert (one.coders, one.categories) == (two.coders, two.categories)
    for measure in (krippendorff_alpha.measure("interval"), fleiss_kappa.MEASURE):
        ours, theirs = measure.compute(one), measure.compute(two)
        assert ours.value == pytest.approx(theirs.value)
        assert (ours.reason, ours.n_units) == (theirs.reason, theirs.n_units)


@given(st.integers(1, 3), st.data())
def test_distinct_rows_stand_in_order_and_make_the_rows_again(width: int, data: Any) -> None:
    row = st.lists(NUMBER, min_size=width, max_size=width)
    rows = np.array(data.draw(st.lists(row, max_size=20)), dtype=np.int64).reshape(-1, width)
    distinct, place = unique_rows(rows)
    assert list(map(tuple, distinct.tolist())) == sorted(set(map(tuple, rows.tolist())))
    assert distinct[place].tolist() == rows.tolist()
