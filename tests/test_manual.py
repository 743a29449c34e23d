"""The manual says what is so."""

import json
import re
from pathlib import Path

import pytest

from variorum.data import HERE
from variorum.formats.interchange.reading import read_json

MANUALS = sorted((HERE / "manual").glob("*.md"))


@pytest.mark.parametrize("path", MANUALS, ids=lambda path: path.name)
def test_the_example_of_the_json_format_is_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = re.search(r"```json\n(.*?)```", text, re.DOTALL)
    assert found is not None
    snapshot = read_json(found[1].encode(), "example.json")
    assert [coding.quote for coding in snapshot.codings] == [
        "Two deputies sat down with the council"
    ]
    assert len(json.loads(found[1])["notes"]) == len(snapshot.notes) == 1
