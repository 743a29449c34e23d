"""A process that only draws, beside the one that asked for pictures."""

import signal


def get_ready() -> None:
    """Leave Ctrl+C to the process that asked, and load what drawing needs."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Loading takes a second, in which Ctrl+C is to be left alone already.
    from variorum.figures.canvas import load_fonts  # noqa: PLC0415

    load_fonts()
