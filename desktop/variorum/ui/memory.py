"""How threads get their memory, where the C library lets one say."""

import ctypes
import sys

_ARENA_MAX = -8
"""The number of this setting in glibc's ``malloc.h``."""


def give_back_memory() -> bool:
    """Give what a job has freed back to the system, which glibc by itself does for its end alone.

    Returns whether that could be done, which elsewhere than with glibc it cannot, nor need be.
    """
    if sys.platform != "linux":
        return False
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (OSError, AttributeError):
        return False
    return True


def share_memory() -> bool:
    """Let all threads take memory from one place, before the first of them begins.

    glibc gives each thread an arena of its own and keeps in it what a job took at its peak, so a
    day of jobs in changing workers holds that much several times over. One arena is no hindrance
    here: Python lets one thread run at a time. Returns whether that could be set, which elsewhere
    than on Linux with glibc it cannot, nor need be.
    """
    if sys.platform != "linux":
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(_ARENA_MAX, 1))
    except (OSError, AttributeError):
        return False
