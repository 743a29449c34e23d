"""A project of 100,000 codings by two coders: their agreement, and its export."""

from functools import partial
from pathlib import Path

from making import CODERS, COMPARED, EACH, USUAL, add_articles, code_twice, new_project
from measuring import Samples, seconds, tell
from variorum.agreement.settings import Settings
from variorum.agreement.table import agreement_table
from variorum.formats.exporter import ExportOptions
from variorum.project.agreement import compared_records
from variorum.project.exchange import export, exporter_named
from variorum.project.project import Project, open_project

TIMES = 3


def measure() -> Samples:
    """Measure on the file, opened anew."""
    path = Path("compared.variorum")
    project = new_project(path)
    code_twice(project, add_articles(project, [USUAL] * COMPARED), EACH)
    project.close()
    project = open_project(path)
    try:
        return {
            "agreement": [seconds(partial(compare, project)) for _ in range(TIMES)],
            "export": [seconds(partial(write, project, number)) for number in range(TIMES)],
        }
    finally:
        project.close()


def compare(project: Project) -> None:
    """Compare the coders on all codes."""
    table = agreement_table(
        compared_records(project), Settings(coders=CODERS, by="code", bootstrap=1_000)
    )
    assert len(table.counted_articles) == COMPARED
    assert {row.code for row in table.rows} >= {code.id for code in project.scheme.codes}


def write(project: Project, number: int) -> None:
    """Write the tables to a new folder."""
    folder = Path(f"tables {number}")
    export(project, folder, exporter_named("csv"), ExportOptions())
    with Path(folder, "codings.csv").open("rb") as file:
        assert sum(1 for _ in file) > COMPARED * EACH * len(CODERS)


if __name__ == "__main__":
    tell(measure())
