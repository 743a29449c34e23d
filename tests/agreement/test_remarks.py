"""What is told of a figure in words."""

from variorum.agreement.remarks import worth_saying


def test_a_single_article_is_not_told_to_be_few() -> None:
    warnings = ("few_units", "few_documents", "few_units", "too_few_documents")
    assert worth_saying(warnings, one_article=True) == ("few_units",)
    assert worth_saying(warnings, one_article=False) == ("few_units", "too_few_documents")
    assert worth_saying(("few_documents",), one_article=False) == ("few_documents",)
