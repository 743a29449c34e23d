"""The list of measures."""

import pkgutil
from importlib import import_module

from variorum.agreement import measures
from variorum.agreement.measures import MEASURES


def test_every_module_of_the_folder_is_in_the_list() -> None:
    modules = {module.name for module in pkgutil.iter_modules(measures.__path__)}
    assert modules == {measure.name for measure in MEASURES}
    for name in modules:
        assert import_module(f"variorum.agreement.measures.{name}").MEASURE in MEASURES


def test_no_two_measures_have_the_same_title() -> None:
    assert len({measure.title for measure in MEASURES}) == len(MEASURES)
