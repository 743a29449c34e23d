"""The cases of the shared file that are about characters, as projects."""

import json
from pathlib import Path
from typing import Any

import pytest

from variorum.agreement.settings import Settings
from variorum.agreement.table import agreement_table
from variorum.model.article import Article, ArticleState, state_id
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder
from variorum.model.coding import Coding
from variorum.model.snapshot import Snapshot
from variorum.text.hashing import hash_text

FILE = Path(__file__).parents[3] / "shared" / "agreement" / "cases.json"
ROWS = {"unit_alpha": "krippendorff_alpha", "unit_kappa": "cohen_kappa"}


def _load() -> tuple[dict[str, Any], list[dict[str, Any]]]:
    if not FILE.exists():
        return {}, []
    content = json.loads(FILE.read_text("utf-8"))
    wanted = [
        case
        for case in content["cases"]
        if case["measure"] in ROWS and case["params"]["unit"] == "char" and "code" in case["params"]
    ]
    return content["datasets"], wanted


DATASETS, CASES = _load()


def _snapshot(data: dict[str, Any]) -> Snapshot:
    """Return the data set as a project: who was assigned an article has finished it."""
    texts = {one["id"]: one.get("text") or "x" * one["length"] for one in data["documents"]}
    names = {span["code"] for span in data["spans"]}
    return Snapshot(
        coders=tuple(Coder(id=name, name=name) for name in data["coders"]),
        codebooks=(Codebook(id="book", title="Book", version="1"),),
        groups=(Group(id="group", codebook="book", label="Group", hue="blue"),),
        codes=tuple(Code(id=name, codebook="book", group="group", label=name) for name in names),
        articles=tuple(
            Article(id=name, title=name, text_hash=hash_text(text), length=len(text), words=1)
            for name, text in texts.items()
        ),
        texts={hash_text(text): text for text in texts.values()},
        codings=tuple(
            Coding(
                id=str(number),
                article=span["doc"],
                coder=span["coder"],
                code=span["code"],
                start=span["start"],
                end=span["end"],
                quote=texts[span["doc"]][span["start"] : span["end"]],
            )
            for number, span in enumerate(data["spans"])
        ),
        states=tuple(
            ArticleState(
                id=state_id(one["id"], coder), article=one["id"], coder=coder, state="done"
            )
            for one in data["documents"]
            for coder in one["assigned"]
        ),
    )


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_case_of_characters_comes_out_as_printed(case: dict[str, Any]) -> None:
    params = case["params"]
    chosen = Settings(
        coders=tuple(params.get("coders", ())),
        unit="character",
        code=params["code"],
        done_by="any-two",
        bootstrap=0,
    )
    rows = agreement_table(_snapshot(DATASETS[case["data"]]), chosen).rows
    (row,) = [row for row in rows if row.measure == ROWS[case["measure"]]]
    assert row.value == pytest.approx(case["expect"]["value"], abs=case["tol"])
    if "n_units" in case["expect"]:
        assert row.n_units == case["expect"]["n_units"]
