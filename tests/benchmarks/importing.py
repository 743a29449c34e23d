"""10,000 text files from a folder into a new project, as the command line and the window do it."""

from functools import partial
from pathlib import Path

from making import new_project, write_texts
from measuring import Samples, seconds, tell
from variorum.formats.importers import ReadOptions, find_files, read_files
from variorum.project.corpus import import_outcomes
from variorum.project.project import Project

COUNT = 10_000
TIMES = 3


def measure() -> Samples:
    """Import the same folder into one new project after the other."""
    folder = Path("texts").absolute()
    write_texts(folder, COUNT)
    rates = []
    for number in range(TIMES):
        project = new_project(Path(f"import {number}.variorum"))
        rates.append(COUNT / seconds(partial(bring_in, project, folder)))
        project.close()
    return {"import": rates}


def bring_in(project: Project, folder: Path) -> None:
    """Find, read and commit all files of ``folder``."""
    outcomes = list(read_files(find_files([folder]), ReadOptions()))
    report = import_outcomes(project, outcomes)
    assert report.count("new") == COUNT


if __name__ == "__main__":
    tell(measure())
