"""All threads take memory from one place, where that can be said."""

import platform
import subprocess
import sys

import psutil
import pytest

from variorum.ui.memory import give_back_memory

SCRIPT = """
import threading
from pathlib import Path
from variorum.ui.memory import share_memory

assert share_memory()
begun, end = threading.Barrier(5), threading.Event()

def take() -> None:
    kept = [bytearray(100_000) for _ in range(50)]  # too big for Python's own, too small to map
    begun.wait()
    end.wait()
    del kept

threads = [threading.Thread(target=take) for _ in range(4)]
for thread in threads:
    thread.start()
begun.wait()
# An arena of a thread's own is a mapping of 64 MB, most of it not yet to be used.
sizes = []
for line in Path("/proc/self/maps").read_text().splitlines():
    low, high = (int(place, 16) for place in line.split()[0].split("-"))
    if line.split()[1] == "---p" and len(line.split()) == 5:
        sizes.append(high - low)
print(sum(40_000_000 < size < 70_000_000 for size in sizes))
end.set()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has arenas")
def test_threads_have_no_memory_of_their_own() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "0"
    without = SCRIPT.replace("assert share_memory()", "pass")
    done = subprocess.run(
        [sys.executable, "-c", without], check=True, capture_output=True, text=True
    )
    assert int(done.stdout) > 0


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc keeps what is freed")
def test_what_lies_free_below_something_kept_is_given_back() -> None:
    def used() -> int:
        return int(psutil.Process().memory_full_info().uss)

    give_back_memory()
    before = used()
    blocks = [bytearray(100_000) for _ in range(500)]
    kept = [blocks[-1], bytearray(100_000)]
    taken = used()
    del blocks
    assert give_back_memory()
    assert taken - before > 40_000_000
    assert used() - before < 10_000_000
    assert len(kept) == 2
