"""Many files: finding them, going on past bad ones, and the worker process."""

import os
import pkgutil
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from variorum.errors import Cancelled
from variorum.formats import importers, isolation, worker
from variorum.formats.faults import (
    FAULTS,
    DamagedFile,
    FileUnreadable,
    ForeignKind,
    NotAFile,
    OldOfficeFile,
    PackedFiles,
    ReaderBroke,
    ReadingTookTooLong,
    ReadingTookTooMuchMemory,
    UnknownKind,
)
from variorum.formats.files import find_files
from variorum.formats.importers import IMPORTERS, FileOutcome, ReadOptions, preview, read_files
from variorum.formats.isolation import Limits, Worker

PAGE = "<html><head><title>{title}</title></head><body><p>Text of {title}.</p></body></html>"


class Watcher:
    """A progress that remembers its steps and does something at each."""

    def __init__(self, act: Callable[[int], None] = lambda _: None) -> None:
        self.steps: list[tuple[int, int]] = []
        self._act = act

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        self._act(done)


def workers() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children()
        if "variorum.formats.worker" in " ".join(child.cmdline())
    ]


def go_on() -> None:
    """Let the worker work."""


def read_all(*paths: Path) -> list[FileOutcome]:
    return list(read_files(paths, ReadOptions()))


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_every_importer_is_in_the_list() -> None:
    modules = {module.name for module in pkgutil.iter_modules(importers.__path__)}
    assert {importer.name for importer in IMPORTERS} == modules
    for name in modules:
        assert getattr(importers, name).IMPORTER in IMPORTERS


def test_no_two_importers_share_a_suffix() -> None:
    suffixes = [suffix for importer in IMPORTERS for suffix in importer.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_folders_are_walked_in_order_without_clutter(tmp_path: Path) -> None:
    wanted = ["B.txt", "a/1.txt", "a/x/2.md", "b.txt", "c.txt"]
    clutter = [".hidden", ".git/a.txt", "~$a.docx", "a/.~lock.b.docx#", "b.txt~", "c.tmp",
               "Thumbs.db", "__MACOSX/a.txt"]  # fmt: skip
    for name in wanted + clutter:
        write(tmp_path / name, "x")
    assert find_files([tmp_path]) == [tmp_path / name for name in wanted]


def test_named_files_are_kept_in_order_and_once(tmp_path: Path) -> None:
    second, first = write(tmp_path / "b.txt", "x"), write(tmp_path / ".a.txt", "x")
    missing = tmp_path / "gone.txt"
    assert find_files([second, missing, first, second, tmp_path]) == [second, missing, first]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside/secret.txt", "x")
    inside = write(tmp_path / "in/a.txt", "x")
    (tmp_path / "in/b.txt").symlink_to(outside)
    (tmp_path / "in/c.txt").symlink_to(inside)
    (tmp_path / "in/loop").symlink_to(tmp_path / "in")
    (tmp_path / "in/far").symlink_to(tmp_path / "outside")
    (tmp_path / "in/broken").symlink_to(tmp_path / "gone")
    assert find_files([tmp_path / "in"]) == [inside, tmp_path / "in/c.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_pipe_is_refused_and_holds_nothing_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    outcomes = read_all(*find_files([tmp_path]), Path("/dev/zero"))
    assert [type(outcome.error) for outcome in outcomes] == [NotAFile, NotAFile]


def test_a_batch_goes_on_past_bad_files_in_order(tmp_path: Path) -> None:
    files = [
        write(tmp_path / "1.html", PAGE.format(title="One")),
        write(tmp_path / "2.txt", "a\0b"),
        write(tmp_path / "3.docx", "no document"),
        write(tmp_path / "4.txt", "Four"),
        tmp_path / "gone.txt",
        write(tmp_path / "6.html", PAGE.format(title="Six")),
    ]
    outcomes = read_all(*files)
    assert [outcome.path for outcome in outcomes] == files
    titles = [outcome.reading.articles[0].title if outcome.reading else "" for outcome in outcomes]
    assert titles == ["One", "", "", "4", "", "Six"]
    for outcome in outcomes:
        assert (outcome.reading is None) == (outcome.error is not None)
    assert isinstance(outcomes[4].error, FileUnreadable)


def test_one_worker_serves_a_batch_and_ends_with_it(tmp_path: Path) -> None:
    files = [write(tmp_path / f"{n}.html", PAGE.format(title=n)) for n in range(3)]
    seen: set[int] = set()
    for outcome in read_files(files, ReadOptions()):
        assert outcome.reading is not None
        seen.update(process.pid for process in workers())
    assert len(seen) == 1
    assert workers() == []


def test_texts_need_no_worker(tmp_path: Path) -> None:
    files = [write(tmp_path / name, "text\nx\n") for name in ("a.txt", "b.md", "c.csv")]
    for outcome in read_files(files, ReadOptions()):
        assert outcome.reading is not None
        assert workers() == []


def test_a_killed_worker_costs_its_file_only(tmp_path: Path) -> None:
    files = [write(tmp_path / f"{n}.html", PAGE.format(title=n)) for n in range(3)]
    killed: list[int] = []

    def kill_at_the_second(done: int) -> None:
        if done == 1 and not killed:
            for process in workers():
                killed.append(process.pid)
                process.kill()
                process.wait()

    outcomes = list(read_files(files, ReadOptions(), Watcher(kill_at_the_second)))
    assert len(killed) == 1
    assert [outcome.reading is not None for outcome in outcomes] in (
        # Killed before the second file was asked for, it is replaced in time.
        [True, True, True],
        [True, False, True],
    )


def test_a_worker_killed_while_it_reads_is_told_and_replaced(tmp_path: Path) -> None:
    path = write(tmp_path / "a.html", PAGE.format(title="A"))

    def kill() -> None:
        for process in workers():
            process.kill()

    with Worker() as ours:
        with pytest.raises(ReaderBroke, match="“a.html” broke its reader"):
            ours.read("html", path, ReadOptions(), 100, kill)
        assert ours.read("html", path, ReadOptions(), 100, go_on).articles[0].title == "A"


def test_a_file_that_takes_too_long_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.html", PAGE.format(title="A"))
    with Worker(Limits(seconds=0.01, seconds_per_megabyte=60)) as ours:
        with pytest.raises(ReadingTookTooLong, match="“a.html” was not read within 1 seconds"):
            ours.read("html", path, ReadOptions(), 0, go_on)
        assert workers() == []
        assert ours.read("html", path, ReadOptions(), 1_000_000, go_on).articles[0].title == "A"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere memory is watched, not limited")
def test_a_file_that_takes_too_much_memory_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    large = write(tmp_path / "a.pdf", b"%PDF-1.4\n")
    with large.open("ab") as file:
        file.truncate(190_000_000)
    small = write(tmp_path / "b.pdf", b"%PDF-1.4\n")
    with Worker(Limits(memory=150_000_000)) as ours:
        with pytest.raises(ReadingTookTooMuchMemory, match="“a.pdf” needs more memory"):
            ours.read("pdf", large, ReadOptions(), 1, go_on)
        with pytest.raises(DamagedFile, match=r"“b\.pdf” is damaged"):
            ours.read("pdf", small, ReadOptions(), 1, go_on)


def test_an_importer_that_breaks_is_told_by_type_and_place_alone(tmp_path: Path) -> None:
    path = write(tmp_path / "a.html", PAGE.format(title="A"))
    with Worker() as ours:
        with pytest.raises(ReaderBroke, match="StopIteration at __main__"):
            ours.read("no such importer", path, ReadOptions(), 100, go_on)
        assert ours.read("html", path, ReadOptions(), 100, go_on).articles[0].title == "A"


def test_cancelling_stops_the_batch_and_its_worker(tmp_path: Path) -> None:
    files = [write(tmp_path / f"{n}.html", PAGE.format(title=n)) for n in range(3)]

    def cancel(done: int) -> None:
        if done == 1:
            raise Cancelled

    outcomes = []
    with pytest.raises(Cancelled):
        for outcome in read_files(files, ReadOptions(), Watcher(cancel)):
            outcomes.append(outcome)  # noqa: PERF402  what came before stays
    assert len(outcomes) == 1
    assert workers() == []


def test_progress_is_told_from_beginning_to_end(tmp_path: Path) -> None:
    watcher = Watcher()
    files = [write(tmp_path / f"{n}.txt", "x") for n in range(2)]
    assert len(list(read_files(files, ReadOptions(), watcher))) == 2
    assert watcher.steps == [(0, 2), (1, 2), (2, 2)]


@pytest.mark.parametrize("event", ["socket.connect", "socket.getaddrinfo", "subprocess.Popen"])
def test_the_worker_refuses_what_reading_does_not_need(event: str) -> None:
    with pytest.raises(worker.Forbidden):
        worker.refuse(event, ())
    with pytest.raises(worker.Forbidden):
        worker.refuse("open", ("a", "w", os.O_WRONLY | os.O_CREAT))
    worker.refuse("open", ("a", "r", os.O_RDONLY))


def test_the_worker_loads_neither_window_nor_project() -> None:
    code = "import sys, variorum.formats.worker; print(*sys.modules)"
    done = psutil.Popen([sys.executable, "-I", "-c", code], stdout=-1)
    loaded = done.communicate()[0].decode().split()
    assert "variorum.formats.importers" in loaded
    assert not [name for name in loaded if name.startswith(("PySide6", "sqlalchemy", "lxml"))]


def test_our_own_process_loads_no_parser_of_strangers_files() -> None:
    code = "import sys, variorum.formats.importers; print(*sys.modules)"
    done = psutil.Popen([sys.executable, "-I", "-c", code], stdout=-1)
    loaded = done.communicate()[0].decode().split()
    assert not {"lxml", "trafilatura", "pypdfium2", "openpyxl", "docx"} & set(loaded)


@pytest.mark.parametrize(
    ("name", "head", "fault"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OldOfficeFile),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OldOfficeFile),
        ("a.jpg", b"\xff\xd8\xff\xe0", ForeignKind),
        ("a.txt", b"\x89PNG\r\n\x1a\n", ForeignKind),
        ("a.webp", b"RIFF1234WEBP", ForeignKind),
        ("a.rtf", b"{\\rtf1 hello}", ForeignKind),
        ("a.zip", b"PK\x03\x04", PackedFiles),
        ("a.txt", b"PK\x03\x04", PackedFiles),
        ("a.tgz", b"\x1f\x8b\x08", PackedFiles),
        ("a.tar", b"x" * 257 + b"ustar", PackedFiles),
        ("a.xyz", b"text", UnknownKind),
    ],
)
def test_what_is_not_read_gets_one_sentence(
    tmp_path: Path, name: str, head: bytes, fault: type[Exception]
) -> None:
    error = read_all(write(tmp_path / name, head))[0].error
    assert type(error) is fault
    assert str(error).startswith(("“a.", "Files that end in “.xyz” are not read, so “a.xyz”"))
    assert str(error).count("{") == 0


def test_a_file_is_read_as_what_it_is_and_that_is_told(tmp_path: Path) -> None:
    outcome = read_all(write(tmp_path / "a.txt", "<!doctype html>" + PAGE.format(title="A")))[0]
    assert outcome.reading is not None
    assert outcome.reading.articles[0].title == "A"
    assert (
        outcome.reading.remarks[-1] == "It was read as HTML, for it is that whatever its name says."
    )


def test_a_fault_that_lacks_its_facts_is_told_as_a_broken_reader(tmp_path: Path) -> None:
    path = write(tmp_path / "a.html", PAGE.format(title="A"))
    answer = isolation.Refused("DamagedFile", {"file": "a.html"})
    with Worker() as ours:
        assert isinstance(ours._fault(path, answer), ReaderBroke)
        whole = isolation.Refused("DamagedFile", {"file": "a.html", "kind": "a PDF"})
        assert isinstance(ours._fault(path, whole), DamagedFile)
        unknown = isolation.Refused("Exception", {"file": "a.html"})
        assert isinstance(ours._fault(path, unknown), ReaderBroke)


def test_no_thread_is_left_of_a_worker(tmp_path: Path) -> None:
    before = threading.active_count()
    assert read_all(write(tmp_path / "a.html", PAGE.format(title="A")))[0].reading is not None
    assert threading.active_count() == before


def test_every_fault_can_come_back_from_the_worker() -> None:
    assert {"DamagedFile", "NoTextColumn", "ReaderBroke"} <= set(FAULTS)
    for name, fault in FAULTS.items():
        assert fault.__name__ == name


def test_a_preview_shows_the_beginning_and_the_guess(tmp_path: Path) -> None:
    shown = preview(write(tmp_path / "a.txt", ("¿Qué? " * 1000).encode("cp1252")), ReadOptions())
    assert (shown.importer, shown.encoding, shown.certain) == ("text", "cp1252", False)
    assert len(shown.sample) == 2000
    shown = preview(write(tmp_path / "a.html", PAGE.format(title="A")), ReadOptions())
    assert (shown.importer, shown.sample, shown.certain) == ("html", "Text of A.", True)


def test_a_name_that_is_not_utf_8_is_shown_and_kept_as_text(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.html")
    try:
        path = write(tmp_path / name, PAGE.format(title=""))
    except OSError:
        # macOS has no such names.
        return
    reading = read_all(path)[0].reading
    assert reading is not None
    assert reading.articles[0].source == "caf\ufffd.html"


def test_no_socket_is_opened_by_a_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket, "socket", lambda *given, **_: asked.append(given))
    assert read_all(write(tmp_path / "a.txt", "x"))[0].reading is not None
    assert asked == []
