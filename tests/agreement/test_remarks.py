"""What is told of a figure in words."""

from collections.abc import Callable

import pytest

from variorum.agreement.remarks import REMARKS, worth_saying
from variorum.agreement.settings import Settings
from variorum.agreement.table import agreement_table
from variorum.model.snapshot import Snapshot


def test_a_single_article_is_not_told_to_be_few() -> None:
    warnings = ("few_units", "few_documents", "few_units", "too_few_documents")
    assert worth_saying(warnings, one_article=True) == ("few_units",)
    assert worth_saying(warnings, one_article=False) == ("few_units", "too_few_documents")
    assert worth_saying(("few_documents",), one_article=False) == ("few_documents",)


@pytest.mark.parametrize(("with_code", "doubted"), [(3, True), (4, True), (5, False), (8, False)])
def test_the_interval_of_a_code_of_few_articles_is_not_to_be_trusted(
    build: Callable[..., Snapshot], with_code: int, doubted: bool
) -> None:
    # In the first article the second coder missed it: the coefficient varies with resamples.
    marks = [
        (number, coder, "neg.offer", 0, 12)
        for number in range(with_code)
        for coder in (0, 1)
        if (number, coder) != (0, 1)
    ]
    snapshot = build([f"Talks began. {number}" for number in range(14)], marks)
    settings = Settings(code="neg.offer", measures=("krippendorff_alpha",), bootstrap=200)
    (row,) = agreement_table(snapshot, settings).rows
    assert row.low is not None
    assert ("interval_too_sure" in row.warnings) == doubted


@pytest.mark.parametrize("alike", [True, False])
def test_where_coders_agree_alike_everywhere_the_interval_is_not_to_be_trusted(
    build: Callable[..., Snapshot], alike: bool
) -> None:
    # Of three coders two gave it in each of eight articles; or, in one of them, all three.
    marks = [
        (number, coder, "neg.offer", 0, 12)
        for number in range(8)
        for coder in range(3)
        if coder != number % 3 or (number == 0 and not alike)
    ]
    snapshot = build([f"Talks began. {number}" for number in range(14)], marks, coders=3)
    settings = Settings(code="neg.offer", measures=("krippendorff_alpha",), bootstrap=200)
    (row,) = agreement_table(snapshot, settings).rows
    assert row.low is not None
    assert ("interval_too_sure" in row.warnings) == alike


def test_every_warning_of_the_specification_has_words() -> None:
    names = """no_variation single_unit few_units few_documents high_prevalence coder_bias
        mixed_codebook_versions many_undefined_replicates negative_gamma dropped_duplicates"""
    assert set(names.split()) <= REMARKS.keys()
