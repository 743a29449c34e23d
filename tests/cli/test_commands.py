"""What all commands have in common: names, help, exit codes, and which libraries are loaded."""

import importlib
import json
import os
import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from variorum import __version__, cli
from variorum.cli import COMMANDS
from variorum.cli.window import OpenWindow

Run = Callable[..., Any]
NAMES = [command.name for command in COMMANDS]
HEAVY = (
    "PySide6",
    "sqlalchemy",
    "numpy",
    "scipy",
    "lxml",
    "trafilatura",
    "pypdfium2",
    "openpyxl",
    "alembic",
    "matplotlib",
)
DATABASE = {"sqlalchemy"}
LOADED: dict[str, tuple[str, set[str]]] = {
    "version": ("--version", set()),
    "help": ("import --help", {"sqlalchemy"}),
    "codebook": ("codebook check negotiation", set()),
    "new": ("new made --codebook negotiation", DATABASE),
    "import": ("import sample.variorum article.txt", DATABASE),
    "export": ("export sample.variorum --format csv --output tables", DATABASE),
    "agreement": ("agreement sample.variorum --bootstrap 0", {"sqlalchemy", "numpy", "scipy"}),
    "check": ("check sample.variorum", DATABASE),
    "demo": ("demo --no-window", DATABASE),
}


def test_every_module_of_a_command_is_in_the_tuple() -> None:
    found = {
        module.name
        for module in pkgutil.iter_modules(cli.__path__)
        if hasattr(importlib.import_module(f"variorum.cli.{module.name}"), "add_arguments")
    }
    assert found == {command.module for command in COMMANDS}


def test_version_is_told(run: Run) -> None:
    ended = run("--version")
    assert (ended.code, ended.out, ended.err) == (0, f"Variorum {__version__}\n", "")


def test_help_names_every_command(run: Run) -> None:
    ended = run("--help")
    assert (ended.code, ended.err) == (0, "")
    for command in COMMANDS:
        assert command.name in ended.out
        assert command.help in ended.out


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_a_help_with_its_name_and_options(name: str, run: Run) -> None:
    ended = run(*name.split(), "--help")
    assert (ended.code, ended.err) == (0, "")
    assert f"usage: variorum {name} " in ended.out


@pytest.mark.parametrize(
    "words",
    [
        "nonsense",
        "--nonsense",
        "open",
        "open a b",
        "new",
        "new p --codebok neg",
        "new p --codebook",
        "new p --from a.json --codebook neg",
        "import p",
        "import p a.csv --columns Headline",
        "import p a.csv --columns titel=Headline",
        "export p",
        "export p --format xlsx --output x",
        "export p --format csv",
        "export p --format json --output x --exact",
        "export p --format json --output x --for-excel",
        "agreement",
        "agreement p --unit word",
        "agreement p --by overview",
        "agreement p --bootstrap -1",
        "agreement p --bootstrap many",
        "agreement p --seed 1.5",
        "agreement p --coders Ana,,Ben",
        "agreement report p",
        "agreement report --output folder",
        "agreement report p --output folder --by code",
        "agreement report p --output folder --limit 1",
        "agreement report p --output folder --batch 0",
        "codebook",
        "codebook check",
        "codebook mend a.yaml",
        "check",
        "demo a b",
        "new /",
    ],
)
def test_wrong_usage_ends_with_2_and_one_plain_line(words: str, run: Run, tmp_path: Path) -> None:
    ended = run(*words.split())
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("variorum")
    assert ended.err.endswith((".\n", "?\n"))
    assert ended.err.count("\n") == 1
    assert not re.search("usage|argument|invalid|expected|required", ended.err)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("agreemnt p", "there is no “agreemnt”. Did you mean agreement? Choose one of: open,"),
        ("xyz p", "there is no “xyz”. Choose one of: open, demo, new,"),
        ("adjudicat p", "there is no “adjudicat”. Did you mean adjudicate? Choose one of: open,"),
        ("agreement reprot p", "“reprot” is no file and no command. Did you mean “variorum agree"),
        ("agreement reprot p --output x", "Did you mean “variorum agreement report”?"),
        ("codebook chek p", "there is no “chek”. Did you mean check? Choose one of: check."),
        ("agreement p --unit foo", "--unit: there is no “foo”. Choose one of: article, paragraph,"),
        ("agreement p --by foo", "--by: there is no “foo”. Choose one of: codebook, group, code,"),
        ("agreement p --match foo", "--match: there is no “foo”. Choose one of: exact, overlap,"),
        ("agreement p --done-by foo", "--done-by: there is no “foo”. Choose one of: all, any-two."),
        ("adjudicate p --rule foo", "--rule: there is no “foo”. Choose one of: exact, longer,"),
        ("agreement p --mesures u_alpha", "There is no option --mesures. Did you mean --measures?"),
        ("agreement p --tables", "There is no option --tables. “variorum agreement --help” names"),
        ("--json agreement p", "There is no option --json. “variorum --help” names all."),
        ("check p -q", "There is no option -q."),
        ("export p --formt csv --output x", "There is no option --formt. Did you mean --format?"),
        ("export p --output x", "Give --format too. “variorum export --help” tells more."),
        ("agreement p --json=1", "--json takes no value."),
        ("agreement p --seed", "--seed needs a value after it."),
        ("open my project", "“project” is one word too many. Put a name that has blanks in quot"),
    ],
)
def test_wrong_usage_names_the_remedy(words: str, said: str, run: Run) -> None:
    ended = run(*words.split())
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert ended.err.count("\n") == 1


def test_a_table_called_like_a_command_is_measured(run: Run, tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("A,B\nx,x\ny,x\n", encoding="utf-8")
    ended = run("agreement", "reports", "--bootstrap", "0")
    assert ended.code == 0
    assert "Columns taken as coders: A, B." in ended.out


@pytest.mark.parametrize("option", ["--round", "--round=pilot", "--set"])
@pytest.mark.parametrize("command", ["agreement", "agreement report", "adjudicate"])
def test_rounds_and_sets_are_not_kept_and_articles_are_chosen(
    command: str, option: str, run: Run
) -> None:
    ended = run(*command.split(), "p", option, *(() if "=" in option else ("pilot",)))
    assert (ended.code, ended.out) == (2, "")
    assert "projects keep no rounds and no sets of articles yet" in ended.err
    assert "--articles" in ended.err
    assert ended.err.count("\n") == 1
    assert option not in run(*command.split(), "--help").out


def test_an_empty_name_means_nothing(run: Run) -> None:
    for words in (("check", ""), ("import", "p", ""), ("new", "p", "--from", "")):
        ended = run(*words)
        assert ended.code == 2
        assert "names no file or folder" in ended.err


def test_wrong_usage_repeats_nothing_that_could_command_a_terminal(run: Run) -> None:
    ended = run("check", "p", "\x1b[31mred\u202e")
    assert ended.code == 2
    assert "\\x1b[31mred\\u202e" in ended.err
    assert "\x1b" not in ended.err


@pytest.mark.usefixtures("screen")
def test_without_arguments_the_window_is_asked_for(run: Run) -> None:
    assert run().code == OpenWindow(None)


@pytest.mark.usefixtures("no_screen")
def test_without_arguments_and_screen_there_is_one_sentence(run: Run) -> None:
    ended = run()
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("variorum: There is no screen")
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize("what", LOADED)
def test_a_command_loads_only_what_it_needs(what: str, sample: Path, own_home: Path) -> None:
    words, allowed = LOADED[what]
    (sample.parent / "article.txt").write_text("A text.\n", encoding="utf-8")
    script = (
        "import sys; from variorum.__main__ import main; code = main();"
        f"print(repr([name for name in {HEAVY} if name in sys.modules]), file=sys.stderr);"
        "sys.exit(code)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, *words.split()],
        cwd=sample.parent,
        env=os.environ | {"VARIORUM_HOME": str(own_home)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert set(json.loads(ended.stderr.replace("'", '"'))) <= allowed
