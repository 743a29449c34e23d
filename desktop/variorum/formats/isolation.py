"""Our side of the worker process, in which the files of strangers are read."""

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path
from string import Formatter
from types import TracebackType
from typing import IO, Annotated, Literal, Self, TypeVar

import msgspec

from variorum.errors import Phrase
from variorum.formats.faults import (
    FAULTS,
    ImportFault,
    ReaderBroke,
    ReadingTookTooLong,
    ReadingTookTooMuchMemory,
)
from variorum.formats.files import MEGABYTE
from variorum.formats.frames import receive, send
from variorum.formats.reading import ArticleDraft, Preview, Reading, ReadOptions, file_name
from variorum.text.normalize import normalize

_TICK = 0.1
"""Seconds between two looks at the clock and at the person's wish to stop."""


_LONGEST_TEMPLATE = 1_000
MEMORY_SPENT = 77
"""With this the worker ends where it watches its memory itself."""


@dataclass(frozen=True)
class Limits:
    """What the worker may take for one file: seconds, and bytes of memory."""

    seconds: float = 10.0
    seconds_per_megabyte: float = 1.0
    memory: int = 1 << 30

    def seconds_for(self, size: int) -> float:
        """Return the seconds that a file of ``size`` bytes may take."""
        return self.seconds + self.seconds_per_megabyte * size / MEGABYTE


class Request(msgspec.Struct):
    """A file to be read, or looked into; ``path`` as the operating system spells it."""

    act: Literal["read", "look"]
    importer: str
    path: bytes
    options: ReadOptions
    seconds: float


class Told(msgspec.Struct):
    """A phrase on its way from one process to the other."""

    context: str
    template: Annotated[str, msgspec.Meta(max_length=_LONGEST_TEMPLATE)]
    facts: dict[str, str | int]


def told(words: str) -> str | Told:
    """Return ``words`` as they travel."""
    if not isinstance(words, Phrase):
        return words
    return Told(words.context, words.template, {key: _plain(f) for key, f in words.facts.items()})


def heard(words: str | Told) -> str:
    """Return what ``told`` was given.

    Raises:
        ValueError: if the template would do more than put facts in: the worker is not trusted.
    """
    if isinstance(words, str):
        return words
    for _, name, spec, conversion in Formatter().parse(words.template):
        if spec or conversion or (name is not None and not name.isidentifier()):
            raise ValueError(words.template)
    return Phrase(words.context, words.template, **words.facts)


def _plain(fact: object) -> str | int:
    return fact if isinstance(fact, int) else str(fact)


class Read(msgspec.Struct, tag=True):
    """The answer to *read*; its remarks travel apart, for they may be phrases."""

    reading: Reading
    remarks: list[str | Told]

    @classmethod
    def of(cls, reading: Reading) -> Self:
        """Return the answer that brings ``reading``."""
        return cls(replace(reading, remarks=()), [told(remark) for remark in reading.remarks])

    def whole(self) -> Reading:
        """Return the reading with its remarks."""
        return replace(self.reading, remarks=tuple(map(heard, self.remarks)))


class Looked(msgspec.Struct, tag=True):
    """The answer to *look*."""

    preview: Preview
    remarks: list[str | Told]

    @classmethod
    def of(cls, preview: Preview) -> Self:
        """Return the answer that brings ``preview``."""
        return cls(replace(preview, remarks=()), [told(remark) for remark in preview.remarks])

    def whole(self) -> Preview:
        """Return the preview with its remarks."""
        return replace(self.preview, remarks=tuple(map(heard, self.remarks)))


class Refused(msgspec.Struct, tag=True):
    """A fault of the file: its class and its facts."""

    fault: str
    facts: dict[str, str | int | Told]


class Broke(msgspec.Struct, tag=True):
    """The last words of a worker: the type of an exception and its place, without its data."""

    trace: str


Answer = Read | Looked | Refused | Broke
Answered = TypeVar("Answered")
_NOT_ITS_FACTS = (KeyError, IndexError, ValueError, TypeError)
"""What a sentence raises that is not given the facts it tells."""
_ANSWERS: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


class Worker:
    """One warm process for a series of files; replaced whenever it had to be stopped."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._process: subprocess.Popen[bytes] | None = None
        self._frames: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._listener: threading.Thread | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop()

    def read(
        self, importer: str, path: Path, options: ReadOptions, size: int, tick: Callable[[], None]
    ) -> Reading:
        """Return the reading of the file at ``path``, which has ``size`` bytes.

        ``tick`` is called ten times a second meanwhile; what it raises stops the worker.

        Raises:
            ImportFault: if the file cannot be read.
        """
        answer = self._ask("read", importer, path, options, size, tick)
        if isinstance(answer, Read) and all(map(_is_kept_text, answer.reading.articles)):
            return self._whole(path, answer.whole)
        raise self._broken(path, "answer")

    def look(self, importer: str, path: Path, options: ReadOptions, size: int) -> Preview:
        """Return the preview of the file at ``path``, which has ``size`` bytes.

        Raises:
            ImportFault: if the file cannot be read.
        """
        answer = self._ask("look", importer, path, options, size, lambda: None)
        if isinstance(answer, Looked):
            return self._whole(path, answer.whole)
        raise self._broken(path, "answer")

    def _ask(
        self,
        act: Literal["read", "look"],
        importer: str,
        path: Path,
        options: ReadOptions,
        size: int,
        tick: Callable[[], None],
    ) -> Answer:
        seconds = self._limits.seconds_for(size)
        # The worker may have another working folder, so the path must not depend on ours.
        request = Request(act, importer, os.fsencode(path.absolute()), options, seconds)
        finished = False
        try:
            stdin = self._started()
            try:
                send(stdin, msgspec.json.encode(request))
            except OSError:
                raise self._broken(path, "pipe") from None
            answer = self._await(path, seconds, tick)
            finished = not isinstance(answer, Broke)
        finally:
            if not finished:
                self._stop()
        if isinstance(answer, Broke):
            raise self._broken(path, answer.trace)
        if isinstance(answer, Refused):
            raise self._fault(path, answer)
        return answer

    def _await(self, path: Path, seconds: float, tick: Callable[[], None]) -> Answer:
        end = time.monotonic() + seconds
        while True:
            tick()
            rest = end - time.monotonic()
            if rest <= 0:
                raise ReadingTookTooLong(file=file_name(path), seconds=ceil(seconds))
            try:
                frame = self._frames.get(timeout=min(rest, _TICK))
            except queue.Empty:
                continue
            if frame is None:
                raise self._ended(path)
            try:
                return _ANSWERS.decode(frame)
            except (msgspec.DecodeError, UnicodeDecodeError):
                raise self._broken(path, "answer") from None

    def _ended(self, path: Path) -> ImportFault:
        # Its output is closed, so it ends at once if it has not ended already.
        process = self._process
        code = None
        if process is not None:
            process.kill()
            code = process.wait()
        if code == MEMORY_SPENT:
            return ReadingTookTooMuchMemory(file=file_name(path))
        return self._broken(path, f"end {code}")

    def _broken(self, path: Path, trace: str) -> ReaderBroke:
        return ReaderBroke(file=file_name(path), trace=trace)

    def _fault(self, path: Path, answer: Refused) -> ImportFault:
        if answer.fault == ReadingTookTooMuchMemory.__name__:
            self._stop()
        try:
            facts = {
                name: fact if isinstance(fact, int) else heard(fact)
                for name, fact in answer.facts.items()
            }
            fault = FAULTS.get(answer.fault, ReaderBroke)(**facts)
            str(fault)
        except _NOT_ITS_FACTS:
            return self._broken(path, "answer")
        return fault

    def _whole(self, path: Path, answer: Callable[[], Answered]) -> Answered:
        try:
            return answer()
        except _NOT_ITS_FACTS:
            raise self._broken(path, "answer") from None

    def _started(self) -> IO[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._stop()
            # -I: no folder or variable of the person's can put foreign code into the worker.
            command = [sys.executable, "-I", "-B", "-m", "variorum.formats.worker"]
            self._process = subprocess.Popen(  # noqa: S603  our own module
                [*command, str(self._limits.memory)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # An interrupt from the keyboard is for us: we stop the worker.
                start_new_session=True,
            )
            self._frames = queue.SimpleQueue()
            arguments = (self._process.stdout, self._frames)
            self._listener = threading.Thread(target=_listen, args=arguments, daemon=True)
            self._listener.start()
        assert self._process.stdin is not None  # noqa: S101  made above
        return self._process.stdin

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        if self._listener is not None:
            self._listener.join()
        assert process.stdin is not None  # noqa: S101  made in _started
        try:
            process.stdin.close()
        except OSError:
            # What was still to be written to the ended process is lost with it.
            return


def _listen(stdout: IO[bytes], frames: "queue.SimpleQueue[bytes | None]") -> None:
    with stdout:
        while (frame := receive(stdout)) is not None:
            frames.put(frame)
    frames.put(None)


def _is_kept_text(draft: ArticleDraft) -> bool:
    """Tell whether the text of ``draft`` is one that may be kept, whatever the worker says."""
    return normalize(draft.text).text == draft.text
