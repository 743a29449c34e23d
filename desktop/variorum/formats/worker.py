"""The worker process: reads the files of strangers, without window, project or network.

It is started as ``python -m variorum.formats.worker MEMORY`` and speaks the messages of
``isolation`` over its standard input and output. It ends when its input ends.
"""

import os
import signal
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import IO

import msgspec

from variorum.formats.faults import ImportFault, ReadingTookTooMuchMemory
from variorum.formats.frames import receive, send
from variorum.formats.importers import IMPORTERS
from variorum.formats.isolation import (
    MEMORY_SPENT,
    Answer,
    Broke,
    Looked,
    Read,
    Refused,
    Request,
    told,
)
from variorum.formats.reading import file_name

_REQUESTS = msgspec.json.Decoder(Request)
_LOOK_AT_MEMORY = 0.1
_GRACE = 5
"""Seconds after which the worker ends by itself if nobody has stopped it: ours may be gone."""
_FORBIDDEN_EVENTS = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.system",
    "os.startfile",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "shutil.",
    "urllib.",
    "webbrowser.",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> None:
    """Answer requests until there are no more."""
    requests = sys.stdin.buffer
    # A library that prints must not write into our conversation.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _speak_last_words(answers)
    _limit(int(sys.argv[1]))
    sys.addaudithook(refuse)
    while (message := receive(requests)) is not None:
        request = _REQUESTS.decode(message)
        _set_alarm(int(request.seconds) + _GRACE)
        send(answers, msgspec.json.encode(_answer(request)))
        _set_alarm(0)


def _answer(request: Request) -> Answer:
    path = Path(os.fsdecode(request.path))
    importer = next(entry for entry in IMPORTERS if entry.name == request.importer)
    try:
        if request.act == "look":
            return Looked.of(importer.look(path, request.options))
        return Read.of(importer.read(path, request.options, None))
    except ImportFault as fault:
        return _refused(fault)
    except MemoryError:
        return Refused(ReadingTookTooMuchMemory.__name__, {"file": file_name(path)})


def _refused(fault: ImportFault) -> Refused:
    facts = {
        key: fact if isinstance(fact, int) else told(fact if isinstance(fact, str) else str(fact))
        for key, fact in fault.facts.items()
    }
    return Refused(type(fault).__name__, facts)


class Forbidden(RuntimeError):
    """A parser tried what reading does not need: a socket, a process, a file to write."""


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse, as a hook of the interpreter, what no parser needs to do."""
    if event.startswith(_FORBIDDEN_EVENTS):
        raise Forbidden(event)
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING:
        raise Forbidden(event)


def _set_alarm(seconds: int) -> None:
    # Windows has no such clock; there only our side looks at the time.
    if sys.platform != "win32":
        signal.alarm(seconds)


def _limit(memory: int) -> None:
    """Deny this process core dumps, and more than ``memory`` bytes of memory."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        return
    threading.Thread(target=_watch_memory, args=(memory,), daemon=True).start()


def _watch_memory(memory: int) -> None:
    """End this process once it has taken ``memory`` bytes, where the system does not watch it."""
    import resource  # noqa: PLC0415  Windows has none

    # macOS counts in bytes, the BSDs in kilobytes.
    unit = 1 if sys.platform == "darwin" else 1024
    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit <= memory:
        time.sleep(_LOOK_AT_MEMORY)
    os._exit(MEMORY_SPENT)


def _speak_last_words(answers: IO[bytes]) -> None:
    """Have an exception that nobody expected told to our side by its type and place alone."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:  # noqa: ARG001  its message may quote the file
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = ""
        if trace is not None:
            place = f" at {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"
        send(answers, msgspec.json.encode(Broke(f"{kind.__name__}{place}")))

    sys.excepthook = hook


if __name__ == "__main__":
    main()
