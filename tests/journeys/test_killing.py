"""Two hundred kills of a program that codes: nothing that was told as done may be lost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child a kill needs fork")
def test_no_kill_loses_an_edit_that_was_told_as_done(tmp_path: Path, own_home: Path) -> None:
    script = Path(__file__).with_name("killing.py")
    seed = int.from_bytes(os.urandom(4), "big")
    print(f"seed {seed}")  # noqa: T201  pytest shows it when the test fails
    ended = subprocess.run(
        [sys.executable, str(script), str(tmp_path), str(KILLS), str(seed)],
        env=os.environ | {"VARIORUM_HOME": str(own_home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    print(told)  # noqa: T201
    assert told["kills"] == KILLS
    assert told["edits"] > 0
    assert sum(told["killed_in"].values()) == KILLS
    assert told["killed_in"]["open"] > 0
