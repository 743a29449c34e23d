"""Write both lock files anew: `python3 packaging/lock.py`, with uv installed.

What is locked stays as it is; `--upgrade` or `--upgrade-package NAME` asks for newer releases.
The locks hold names, versions and hashes for every system, and no addresses.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPILE = [
    *("uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-emit-index-url", "--no-header", "--quiet"),
]
DEVELOPING = [*COMPILE, "--group", "build", "--group", "dev", "-o", "requirements-dev.lock"]
# Bound by the other lock, so that both hold the same releases and one environment serves both.
RUNNING = [*COMPILE, "--group", "build", "-c", "requirements-dev.lock", "-o", "requirements.lock"]

if __name__ == "__main__":
    for command in (DEVELOPING, RUNNING):
        subprocess.run([*command, *sys.argv[1:]], cwd=ROOT, check=True)  # noqa: S603
