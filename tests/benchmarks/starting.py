"""From the start of a process to the sample project on the screen, painted and waiting."""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from pathlib import Path
from time import monotonic
from types import ModuleType

from typing_extensions import override

from measuring import Samples, run, tell

TIMES, WARM_UP = 12, 2
SAMPLE = "Sample.variorum"


def measure() -> Samples:
    """Start the program again and again; the first starts only fill the caches."""
    remember_coder()
    home = Path.cwd()
    took = [float(run(Path(__file__), str(monotonic()), home=home).stdout) for _ in range(TIMES)]
    return {"start": took[WARM_UP:]}


def remember_coder() -> None:
    """Leave things as they are after a first session: sample made, coder chosen."""
    from variorum.project.project import open_project  # noqa: PLC0415  not in what is measured
    from variorum.project.sample import make_sample  # noqa: PLC0415
    from variorum.ui import settings  # noqa: PLC0415

    project = open_project(make_sample(Path(SAMPLE)))
    settings.CODER.set(project.coders()[0].name)
    project.back_up()
    project.close()


def start(began: float) -> None:
    """Run the program on its sample and print the seconds since ``began`` when it waits."""
    sys.argv = ["variorum", "demo", SAMPLE]
    sys.meta_path.insert(0, Watch(began))
    from variorum.__main__ import main  # noqa: PLC0415  the clock is running

    main()


class Watch(MetaPathFinder):
    """Waits until the program itself loads its window: what is loaded when is part of the time."""

    def __init__(self, began: float) -> None:
        self._began = began

    @override
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> None:
        if fullname == "variorum.ui.main_window":
            tell_before_waiting(self._began)


def tell_before_waiting(began: float) -> None:
    """Let the application look at the clock once it has nothing left to do."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  the program has loaded it

    wait_for_events = QApplication.exec

    def exec_until_idle(_: QApplication) -> int:
        tell_when_idle(began)
        return wait_for_events()

    QApplication.exec = exec_until_idle  # type: ignore[method-assign, assignment]


def tell_when_idle(began: float) -> None:
    """Print the time and close the window once the article is painted and nothing is left to do."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from painted import Glass  # noqa: PLC0415
    from variorum.ui.main_window import MainWindow  # noqa: PLC0415

    windows = QApplication.topLevelWidgets()
    (window,) = (window for window in windows if isinstance(window, MainWindow))
    glass = Glass(window.coding.view.viewport())
    idle = QTimer(window)  # without an interval: it fires when no event waits

    def look() -> None:
        if glass.times:
            print(monotonic() - began)
            idle.stop()
            window.close()

    idle.timeout.connect(look)
    idle.start()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        start(float(sys.argv[1]))
    else:
        tell(measure())
