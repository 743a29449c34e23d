"""Set up and start: `python3 run.py` opens the sample project, `python3 run.py test` tests all.

Both make the environment `.venv` beside this file from a lock with hashes, add what is missing,
and start at once the next time. Nothing but Python 3.11 or newer is needed for it.
"""

import ctypes
import hashlib
import importlib.util
import io
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

if sys.version_info < (3, 11):  # noqa: UP036  the very people with an older Python must read this
    sys.exit("Variorum needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "variorum-setup.txt"
"""What this environment was made for, then a line for each lock that is installed whole."""

RUN_LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "requirements-dev.lock"
"""Holds everything of `RUN_LOCK` in the same releases (packaging/lock.py sees to it)."""

UNFINISHED = "unfinished"
PYTHON_VERSION = "{}.{}".format(*sys.version_info)
MADE_FOR = f"Python {PYTHON_VERSION} in {ROOT}"

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""What Qt needs of Linux even without a screen, and the Debian package that holds each."""

X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND_LIBRARIES = {"libwayland-cursor.so.0": "libwayland-cursor0"}
"""What a window on either kind of screen needs besides."""

CHECKS = {
    "ruff check": ["-m", "ruff", "check"],
    "ruff format": ["-m", "ruff", "format", "--check"],
    "mypy": ["-m", "mypy"],
    "lint-imports": ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
}


def say(text: str) -> None:
    """Print one line at once, so that it stands before what a child process prints."""
    print(text, flush=True)


def fail(text: str) -> NoReturn:
    """End with 1 and one sentence."""
    sys.exit(f"Variorum: {text}")


def call(command: list[str], *, cwd: Path | None = None, env: dict[str, str] | None = None) -> int:
    """Run ``command``, its output passed through, and return its exit code."""
    whole = os.environ | (env or {})
    return subprocess.run(command, cwd=cwd, env=whole, check=False).returncode


def has_screen() -> bool:
    """Tell whether a window can be shown; macOS and Windows always have a screen."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def needed_libraries(*, testing: bool) -> dict[str, str]:
    """Return the libraries that Qt will ask this system for: none where no window opens."""
    if sys.platform != "linux" or not (testing or has_screen()):
        return {}
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    needed = dict(QT_LIBRARIES)
    if os.environ.get("DISPLAY") and (not chosen or "xcb" in chosen):
        needed |= X11_LIBRARIES
    if os.environ.get("WAYLAND_DISPLAY") and (not chosen or "wayland" in chosen):
        needed |= WAYLAND_LIBRARIES
    return needed


def is_missing(library: str) -> bool:
    """Tell whether the system's loader cannot find ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def lacking_packages(*, testing: bool, anew: bool) -> dict[str, str]:
    """Return what the system lacks, and the Debian package that holds it."""
    needed = needed_libraries(testing=testing)
    lacking = {name: package for name, package in needed.items() if is_missing(name)}
    if anew and not importlib.util.find_spec("ensurepip"):
        lacking["Python's venv"] = f"python{PYTHON_VERSION}-venv"
    return lacking


def ensure_system(lacking: dict[str, str]) -> None:
    """Install what the operating system lacks where that may be done, else say the command."""
    trouble = f"this system lacks {', '.join(lacking)}."
    if sys.platform != "linux" or not shutil.which("apt-get"):
        fail(f"{trouble} Install the packages that hold it, then run this again.")
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *lacking.values()]
    by_hand = f"sudo apt-get update && sudo {shlex.join(command)}"
    if os.geteuid() != 0:
        fail(f"{trouble} Run this command, then this one again:\n{by_hand}")
    say(f"Installing what is missing, as {trouble}")
    # An update may fail for one foreign source and still serve; the install has the last word.
    call(["apt-get", "update", "--quiet"])
    if call(command, env={"DEBIAN_FRONTEND": "noninteractive"}) != 0:
        fail(f"{trouble} The lines above say why it was not installed. By hand:\n{by_hand}")


def fingerprint(lock: Path) -> str:
    """Return the line of the stamp that says ``lock`` is installed as it is now."""
    digest = hashlib.sha256(lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes())
    return f"{lock.name} {digest.hexdigest()}"


def stamp_lines() -> list[str]:
    """Return the lines of the stamp: none where somebody else made the environment."""
    return STAMP.read_text(encoding="utf-8").splitlines() if STAMP.is_file() else []


def is_ready(lock: Path) -> bool:
    """Tell whether `.venv` holds ``lock`` already: nothing is started to find out."""
    stamp = stamp_lines()
    return PYTHON.exists() and stamp[:1] == [MADE_FOR] and fingerprint(lock) in stamp


def is_usable() -> bool:
    """Tell whether `.venv` can be kept and added to: not one that was left unfinished.

    Its Python must live in it: in a half-made environment it is the system's own.
    """
    if not PYTHON.exists() or stamp_lines()[:1] not in ([], [MADE_FOR]):
        return False
    facts = "os.path.samefile(sys.prefix, sys.argv[1]), '{}.{}'.format(*sys.version_info)"
    question = f"import os, pip, sys; sys.exit(({facts}) != (True, sys.argv[2]))"
    command = [str(PYTHON), "-c", question, str(VENV), PYTHON_VERSION]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def make_venv() -> None:
    """Make `.venv` anew."""
    if Path(sys.prefix).resolve() == VENV:
        fail("this environment must be made anew: leave it (deactivate), then run this again.")
    # First, so that an environment half cleared has no Python that could pass for a whole one.
    PYTHON.unlink(missing_ok=True)
    if call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        fail(f"no environment could be made in {VENV}; the lines above say why.")


def install(lock: Path) -> None:
    """Bring `.venv` to the state of ``lock``, and the program itself into it, from this folder."""
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    pip += [] if sys.stdout.isatty() else ["-qq"]
    locked = ["--require-hashes", "--only-binary", ":all:", "--requirement", lock.name]
    itself = ["--no-index", "--no-deps", "--no-build-isolation", "--editable", "."]
    # The lock says every release; a constraint or a place of the person's own would contradict it.
    env = {"PIP_CONSTRAINT": os.devnull, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "1"}
    for arguments in (locked, itself):
        if call([*pip, *arguments], cwd=ROOT, env=env) != 0:
            fail("not all packages could be installed; the lines above say why.")


def prepare(lock: Path, *, anew: bool) -> None:
    """Make or mend `.venv` so that it holds ``lock``; an interrupted one is made anew next time."""
    say(f"Preparing {VENV} (once; it takes some minutes and 600 MB) …")
    if anew:
        make_venv()
    STAMP.write_text(UNFINISHED, encoding="utf-8")
    install(lock)
    locks = [RUN_LOCK, TEST_LOCK] if lock == TEST_LOCK else [RUN_LOCK]
    lines = [MADE_FOR, *(fingerprint(each) for each in locks)]
    STAMP.write_text("\n".join(lines), encoding="utf-8")


def open_sample() -> int:
    """Open the program with the sample project; without a screen it says what can be done."""
    return call([str(PYTHON), "-m", "variorum", "demo"])


def run_tests() -> int:
    """Run every check, then the tests, and return 0 if all passed; pytest's summary ends it."""
    env = {"PYTHONIOENCODING": "utf-8"} | ({} if has_screen() else {"QT_QPA_PLATFORM": "offscreen"})
    failed = []
    for name, arguments in CHECKS.items():
        say(f"== {name}")
        code = call([str(PYTHON), *arguments], cwd=ROOT, env=env)
        say(f"{name}: {'failed' if code else 'passed'}")
        failed += [name] if code else []
    say(f"== pytest{' (already failed: ' + ', '.join(failed) + ')' if failed else ''}")
    code = call([str(PYTHON), "-m", "pytest"], cwd=ROOT, env=env)
    return 1 if failed or code else 0


def main(arguments: list[str]) -> int:
    """Do what ``arguments`` ask and return the exit code."""
    if arguments not in ([], ["test"]):
        say("usage: python3 run.py [test]")
        return 2
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    testing = arguments == ["test"]
    lock = TEST_LOCK if testing else RUN_LOCK
    ready = is_ready(lock)
    anew = not ready and not is_usable()
    lacking = lacking_packages(testing=testing, anew=anew)
    if lacking:
        ensure_system(lacking)
    if not ready:
        prepare(lock, anew=anew)
    return run_tests() if testing else open_sample()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
