"""The types of attributes: what fits, what people type, how it is shown."""

from pkgutil import iter_modules

import pytest

from variorum.codebook import attribute_types
from variorum.codebook.attribute_kind import ValueUnfit
from variorum.codebook.attribute_types import ATTRIBUTE_TYPES, attribute_type
from variorum.model import codebook as model
from variorum.model.codebook import Attribute, AttributeType, Choice
from variorum.model.coding import AttributeValue

CHOICES = (
    Choice(id="at_least", label="at least"),
    Choice(id="at_most", label="no more than"),
    Choice(id="exact", label="exact, or so it seems"),
)


def asked(kind: AttributeType) -> Attribute:
    choices = CHOICES if kind in ("one", "several") else ()
    return Attribute(id="q", label="Question", type=kind, choices=choices)


def test_every_module_of_the_folder_is_in_the_list_in_the_order_of_the_model() -> None:
    modules = {module.name for module in iter_modules(attribute_types.__path__)}
    names = [kind.name for kind in ATTRIBUTE_TYPES]
    assert set(names) == modules
    assert tuple(names) == model.ATTRIBUTE_TYPES


GOOD: list[tuple[AttributeType, AttributeValue, str]] = [
    ("one", "at_most", "no more than"),
    ("several", ["exact", "at_least"], "exact, or so it seems; at least"),
    ("number", 4100, "4,100"),
    ("number", 0.5, "0.5"),
    ("number", -3, "-3"),
    ("text", "  anything ", "  anything "),
    ("date", "2021-05-05", "5 May 2021"),
]


@pytest.mark.parametrize(("kind", "value", "shown"), GOOD)
def test_a_good_value_passes_and_is_shown(
    kind: AttributeType, value: AttributeValue, shown: str
) -> None:
    assert attribute_type(kind).check(asked(kind), value) == ""
    assert attribute_type(kind).show(asked(kind), value) == shown


BAD: list[tuple[AttributeType, AttributeValue, str]] = [
    ("one", "never", "Choose one of: at_least, at_most, exact"),
    ("one", ["exact"], "one choice"),
    ("one", 3, "one choice"),
    ("several", "exact", "a list"),
    ("several", [], "empty"),
    ("several", ["exact", "never"], '"never" is not among the choices'),
    ("several", ["exact", "exact"], "twice"),
    ("number", "12", "takes a number"),
    ("number", True, "takes a number"),
    ("number", float("nan"), "no finite number"),
    ("number", float("inf"), "no finite number"),
    ("text", 3, "takes a text"),
    ("text", " ", "empty"),
    ("date", 2021, "takes a date"),
    ("date", "5 May 2021", "is no date"),
]


@pytest.mark.parametrize(("kind", "value", "said"), BAD)
def test_a_bad_value_is_told_with_its_remedy(
    kind: AttributeType, value: AttributeValue, said: str
) -> None:
    assert said in attribute_type(kind).check(asked(kind), value)


TYPED: list[tuple[AttributeType, str, AttributeValue]] = [
    ("one", "at_most", "at_most"),
    ("one", "No more than", "at_most"),
    ("one", "no", "at_most"),
    ("one", "at  least", "at_least"),
    ("several", "exact; at least; exact", ["exact", "at_least"]),
    ("several", "at_most, at_least", ["at_most", "at_least"]),
    ("several", "exact, or so it seems;", ["exact"]),
    ("number", "4100", 4100),
    ("number", "4,100", 4100),
    ("number", "4.100.000", 4_100_000),
    ("number", "4\u00a0100", 4100),
    ("number", "1,234,567", 1_234_567),
    ("number", "0.5", 0.5),
    ("number", "0,5", 0.5),
    ("number", "0.125", 0.125),
    ("number", "0,125", 0.125),
    ("number", "4.1250", 4.125),
    ("number", "4.1", 4.1),
    ("number", " -7 ", -7),
    ("number", "−7", -7),
    ("number", "1.0", 1.0),
    ("text", "  a b ", "a b"),
    ("date", "5 May 2021", "2021-05-05"),
]


@pytest.mark.parametrize(("kind", "typed", "value"), TYPED)
def test_what_is_typed_becomes_a_good_value(
    kind: AttributeType, typed: str, value: AttributeValue
) -> None:
    found = attribute_type(kind).parse(asked(kind), typed)
    assert found == value
    assert type(found) is type(value)
    assert attribute_type(kind).check(asked(kind), found) == ""


UNFIT: list[tuple[AttributeType, str]] = [
    ("one", "at"),
    ("one", ""),
    ("one", "never"),
    ("several", "exact; never"),
    ("several", " "),
    ("number", "many"),
    ("number", "1,2,3"),
    ("number", "9" * 400),
    ("number", ""),
    ("text", "  "),
    ("date", "yesterday"),
    ("date", ""),
]


@pytest.mark.parametrize(("kind", "typed"), UNFIT)
def test_what_does_not_fit_is_refused_by_the_name_of_the_question(
    kind: AttributeType, typed: str
) -> None:
    with pytest.raises(ValueUnfit, match=r"^Question: "):
        attribute_type(kind).parse(asked(kind), typed)


@pytest.mark.parametrize(
    ("typed", "whole", "decimal"),
    [("4.100", "4100", "4.1"), ("1.234", "1234", "1.2340"), ("-4.000", "-4000", "-4")],
)
def test_a_number_with_two_readings_is_refused_and_both_are_offered(
    typed: str, whole: str, decimal: str
) -> None:
    number, asked_for = attribute_type("number"), asked("number")
    with pytest.raises(ValueUnfit, match=f"two ways. Write {whole} or {decimal}"):
        number.parse(asked_for, typed)
    assert number.parse(asked_for, whole) == float(typed) * 1000
    assert number.parse(asked_for, decimal) == float(typed)
