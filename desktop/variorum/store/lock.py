"""One writer: the lock beside a project that is open."""

import json
import os
import platform
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from variorum.errors import Phrase
from variorum.model.record import now
from variorum.store.errors import DiskRefused, ProjectInUse


@dataclass(frozen=True)
class Holder:
    """Who has a project open."""

    coder: str
    host: str
    pid: int
    since: str
    program: str = "Variorum"


class ProjectLock:
    """The right to write a project, held until ``release`` or the end of the process.

    The lock is the operating system's, so it is never stale; ``NAME.variorum.who`` beside it
    only says who holds it.

    Raises:
        ProjectInUse: if another program holds the lock.
        DiskRefused: if the folder cannot be written.
    """

    def __init__(self, project: Path, coder: str) -> None:
        self._who = project.with_name(project.name + ".who")
        self._lock = FileLock(project.with_name(project.name + ".lock"), timeout=0)
        try:
            self._lock.acquire()
        except Timeout as busy:
            raise _in_use(project, self._who) from busy
        except OSError as refused:
            raise DiskRefused(
                file=project.name,
                act=Phrase("errors", "opened for writing"),
                why=refused.strerror or "–",
            ) from refused
        self.set_coder(coder)

    def set_coder(self, coder: str) -> None:
        """Say that ``coder`` holds the lock."""
        holder = Holder(coder=coder, host=platform.node(), pid=os.getpid(), since=now())
        self._who.write_text(json.dumps(asdict(holder)), encoding="utf-8")

    def release(self) -> None:
        """Give the lock back."""
        self._who.unlink(missing_ok=True)
        if os.name == "posix":
            # filelock leaves its file on Unix. Taken away while it is still held: whoever then
            # locks the unlinked file notices that and tries again.
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()


def _in_use(project: Path, who: Path) -> ProjectInUse:
    try:
        holder = json.loads(who.read_text(encoding="utf-8"))
        facts = {key: str(holder[key]) for key in ("coder", "host", "since")}
    except (OSError, ValueError, KeyError, TypeError):
        facts = {"coder": "", "host": "this or another computer", "since": "a while"}
    return ProjectInUse(
        who=facts["coder"] or "Somebody",
        file=project.name,
        host=facts["host"],
        since=facts["since"].replace("T", " ")[:16],
    )
