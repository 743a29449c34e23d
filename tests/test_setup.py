"""The set-up command: what it keeps, makes anew and asks for; and that its files fit together."""

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The set-up command with an environment folder of its own, on a system without a screen."""
    module = load()
    folder = tmp_path / ".venv"
    place = module.PYTHON.relative_to(module.VENV)
    monkeypatch.setattr(module, "VENV", folder)
    monkeypatch.setattr(module, "PYTHON", folder / place)
    monkeypatch.setattr(module, "STAMP", folder / module.STAMP.name)
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    return module


def make_environment(run: ModuleType) -> None:
    """Make a small environment in which `import pip` succeeds, without what takes seconds."""
    venv.create(run.VENV, symlinks=sys.platform != "win32")
    [packages] = run.VENV.glob("**/site-packages")
    (packages / "pip.py").write_text("", encoding="utf-8")


def finish(run: ModuleType, *locks: Path) -> None:
    lines = [run.MADE_FOR, *(run.fingerprint(lock) for lock in locks)]
    run.STAMP.write_text("\n".join(lines), encoding="utf-8")


def locked(name: str) -> dict[str, str]:
    """Return each requirement of a lock, by its line without hashes, with its whole entry."""
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = re.split(r"(?m)^(?=[a-z0-9])", text)[1:]
    return {entry.split("\\")[0].strip(): entry for entry in entries}


def releases(name: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for line in locked(name):
        requirement = Requirement(line)
        found.setdefault(requirement.name, set()).add(str(requirement.specifier))
    return found


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_release_of_a_lock_has_hashes_and_no_address(name: str) -> None:
    entries = locked(name)
    assert len(entries) > 30
    assert [line for line, entry in entries.items() if "--hash=sha256:" not in entry] == []
    assert "://" not in "".join(entries.values())


def test_the_lock_for_tests_holds_all_that_running_needs_in_the_same_releases() -> None:
    running, testing = releases("requirements.lock"), releases("requirements-dev.lock")
    assert {name: testing.get(name) for name in running} == running


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("requirements.lock", PROJECT["project"]["dependencies"]),
        ("requirements.lock", PROJECT["dependency-groups"]["build"]),
        ("requirements.lock", PROJECT["build-system"]["requires"]),
        ("requirements-dev.lock", PROJECT["dependency-groups"]["dev"]),
    ],
)
def test_a_lock_answers_what_the_project_asks_for(name: str, asked: list[str]) -> None:
    here = [Requirement(line) for line in locked(name)]
    versions = {
        each.name: str(each.specifier).removeprefix("==")
        for each in here
        if each.marker is None or each.marker.evaluate()
    }
    wanted = [Requirement(text) for text in asked]
    unmet = [each for each in wanted if versions.get(each.name.lower(), "") not in each.specifier]
    assert unmet == []


def test_the_command_needs_the_standard_library_only() -> None:
    tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"))
    plain = [
        name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    ]
    parts = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {name.split(".")[0] for name in plain + parts} <= sys.stdlib_module_names


def test_an_older_python_can_read_the_command_far_enough_to_be_told() -> None:
    tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    before = [node for node in tree.body[1:] if not isinstance(node, ast.Import | ast.ImportFrom)]
    assert "sys.version_info < (3, 11)" in ast.unparse(before[0])


def test_a_wrong_word_ends_with_2_and_the_usage() -> None:
    command = [sys.executable, str(ROOT / "run.py"), "tests"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (2, "usage: python3 run.py [test]\n")


def test_an_environment_made_by_hand_is_kept_but_not_taken_for_finished(run: ModuleType) -> None:
    make_environment(run)
    assert run.is_usable()
    assert not run.is_ready(run.RUN_LOCK)


def test_an_environment_for_running_is_not_ready_for_tests(run: ModuleType) -> None:
    make_environment(run)
    finish(run, run.RUN_LOCK)
    assert run.is_ready(run.RUN_LOCK)
    assert not run.is_ready(run.TEST_LOCK)


def test_a_changed_lock_is_installed_into_the_same_environment(
    run: ModuleType, tmp_path: Path
) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1", encoding="utf-8")
    make_environment(run)
    finish(run, lock)
    assert run.is_ready(lock)
    lock.write_text("one==2", encoding="utf-8")
    assert not run.is_ready(lock)
    assert run.is_usable()


def test_an_interrupted_environment_is_made_anew(run: ModuleType) -> None:
    make_environment(run)
    run.STAMP.write_text(run.UNFINISHED, encoding="utf-8")
    assert not run.is_ready(run.RUN_LOCK)
    assert not run.is_usable()


def test_an_environment_of_a_folder_that_moved_is_made_anew(run: ModuleType) -> None:
    make_environment(run)
    finish(run, run.RUN_LOCK)
    text = run.STAMP.read_text(encoding="utf-8")
    run.STAMP.write_text(text.replace(str(ROOT), str(ROOT / "before")), encoding="utf-8")
    assert not run.is_ready(run.RUN_LOCK)
    assert not run.is_usable()


def test_a_half_made_environment_is_never_taken_for_the_system_python(run: ModuleType) -> None:
    make_environment(run)
    (run.VENV / "pyvenv.cfg").unlink()
    assert not run.is_usable()


def test_an_environment_without_its_python_is_made_anew(run: ModuleType) -> None:
    make_environment(run)
    finish(run, run.RUN_LOCK)
    run.PYTHON.unlink()
    assert not run.is_ready(run.RUN_LOCK)
    assert not run.is_usable()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems come with what Qt needs")
@pytest.mark.parametrize(
    ("environment", "testing", "some", "others"),
    [
        ({}, False, set(), {"libegl1", "libxcb-cursor0"}),
        ({}, True, {"libegl1", "libfontconfig1"}, {"libxcb-cursor0"}),
        ({"DISPLAY": ":1"}, False, {"libegl1", "libxcb-cursor0"}, {"libwayland-cursor0"}),
        ({"DISPLAY": ":1", "QT_QPA_PLATFORM": "offscreen"}, True, {"libegl1"}, {"libxcb-cursor0"}),
        ({"WAYLAND_DISPLAY": "w"}, False, {"libegl1", "libwayland-cursor0"}, {"libxcb-cursor0"}),
    ],
)
def test_only_the_libraries_that_will_be_used_are_asked_for(
    run: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    testing: bool,
    some: set[str],
    others: set[str],
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    needed = set(run.needed_libraries(testing=testing).values())
    assert needed >= some
    assert not needed & others


@pytest.mark.skipif(sys.platform != "linux", reason="apt-get is Debian's")
def test_without_rights_the_exact_command_is_named(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(run.shutil, "which", lambda _: "/usr/bin/apt-get")
    with pytest.raises(SystemExit) as ended:
        run.ensure_system({"libEGL.so.1": "libegl1", "Python's venv": "python3.11-venv"})
    first, command = str(ended.value.code).splitlines()
    assert first.startswith("Variorum: this system lacks libEGL.so.1, Python's venv.")
    assert command == (
        "sudo apt-get update && "
        "sudo apt-get install --yes --no-install-recommends libegl1 python3.11-venv"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is looked for")
def test_where_there_is_no_apt_the_libraries_are_named(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run.shutil, "which", lambda _: None)
    with pytest.raises(SystemExit, match=r"lacks libEGL\.so\.1\. Install the packages"):
        run.ensure_system({"libEGL.so.1": "libegl1"})


@pytest.mark.skipif(sys.platform != "linux", reason="the loader of Linux is asked")
def test_a_missing_library_is_seen_and_a_present_one_is_not(run: ModuleType) -> None:
    assert run.is_missing("libno-such-thing.so.1")
    assert not run.is_missing("libc.so.6")


def test_the_readme_and_the_build_machine_say_the_same_test_command() -> None:
    assert "python3 run.py test" in (ROOT / "README.md").read_text(encoding="utf-8")
    last = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]
    assert last == "exec python3 run.py test"


def test_the_built_program_carries_the_codebooks() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["only-include"] == ["desktop/variorum", "codebooks"]
    assert wheel["sources"]["codebooks"] == "variorum/data/codebooks"
    assert len(list((ROOT / "codebooks").glob("*.yaml"))) == 3
