"""The window is killed while it codes; what it had shown as done is there."""

import os
import random
import subprocess
import sys
import threading
from pathlib import Path

from variorum.project.project import open_project
from variorum.project.sample import make_sample
from variorum.store.checking import check_file

KILLS = 10
DRIVING = Path(__file__).with_name("driving.py")


def kill_while_coding(project: Path, seed: int, home: Path) -> int:
    """Drive the window, kill it after a random number of acts, return the last edit shown."""
    process = subprocess.Popen(
        [sys.executable, str(DRIVING), str(project), str(seed)],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "VARIORUM_HOME": str(home)},
        text=True,
    )
    watchdog = threading.Timer(60, process.kill)
    watchdog.start()
    acts = random.Random(seed).randint(1, 40)  # noqa: S311
    last = 0
    assert process.stdout is not None
    for line in process.stdout:
        last = int(line)
        acts -= 1
        if acts == 0:
            process.kill()
    process.wait()
    watchdog.cancel()
    process.stdout.close()
    return last


def test_ten_kills_of_the_window_lose_nothing(tmp_path: Path, own_home: Path) -> None:
    path = make_sample(tmp_path / "sample.variorum")
    own_home.joinpath("settings.ini").write_text("[coder]\nname=Ana Ferrer\n", encoding="utf-8")
    for seed in range(KILLS):
        shown = kill_while_coding(path, seed, own_home)
        project = open_project(path, coder_name="Ana Ferrer")
        assert shown > 0
        assert project.reader.edit_number() >= shown
        report = check_file(path, project.reader)
        assert report.findings == ()
        project.close()
