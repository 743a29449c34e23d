"""Phrases of the worker come over as they were; what it might smuggle in does not."""

import msgspec
import pytest

from variorum.errors import Phrase
from variorum.formats.isolation import Read, Told, heard, told
from variorum.formats.reading import ArticleDraft, Reading


def test_remarks_come_over_with_what_they_are_made_of() -> None:
    remark = Phrase("remarks", "Pages without text, perhaps scans: {pages}.", pages="2, 4")
    reading = Reading((ArticleDraft(title="A", text="a"),), (remark, "as it is"))
    sent = msgspec.json.encode(Read.of(reading))
    came = msgspec.json.decode(sent, type=Read).whole()
    assert came == reading
    first = came.remarks[0]
    assert isinstance(first, Phrase)
    assert (first.context, first.template, first.facts) == (
        remark.context,
        remark.template,
        remark.facts,
    )
    assert heard(told("plain")) == "plain"


@pytest.mark.parametrize(
    "template",
    ["{a.__class__}", "{a[0]}", "{a:>1000000000}", "{a!r}", "{}", "{0}", "{a", "{a:{a}}"],
)
def test_a_template_that_does_more_than_put_facts_in_is_refused(template: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  its words are never shown
        heard(Told("remarks", template, {"a": "x"}))


def test_a_fact_that_is_not_there_or_has_a_name_of_ours_is_refused() -> None:
    with pytest.raises(KeyError):
        heard(Told("remarks", "{b}", {"a": "x"}))
    with pytest.raises(TypeError):
        heard(Told("remarks", "{template}", {"template": "x"}))


def test_a_template_of_any_length_is_not_taken() -> None:
    sent = msgspec.json.encode({"context": "remarks", "template": "x" * 1_001, "facts": {}})
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(sent, type=Told)
