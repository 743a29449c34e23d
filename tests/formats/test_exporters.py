"""The list of export formats."""

from importlib import import_module
from pkgutil import iter_modules

from variorum.formats import exporters
from variorum.formats.exporters import EXPORTERS


def test_every_module_of_the_folder_is_in_the_list() -> None:
    names = [found.name for found in iter_modules(exporters.__path__)]
    modules = [import_module(f"variorum.formats.exporters.{name}") for name in names]
    assert {module.EXPORTER.name for module in modules} == {one.name for one in EXPORTERS}
    assert len(EXPORTERS) == len(modules)


def test_each_format_has_a_name_of_its_own() -> None:
    assert [(one.name, one.suffix) for one in EXPORTERS] == [("csv", ""), ("json", ".json")]
