"""Writes the JSON Schema of Variorum's JSON where the package keeps it."""

import json
from pathlib import Path

from variorum.data import HERE
from variorum.formats.interchange.schema import project_schema

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Write the schema again; to be run when the structs or the codebook's schema change."""
    book = json.loads((ROOT / "codebooks" / "codebook.schema.json").read_text(encoding="utf-8"))
    schema = json.dumps(project_schema(book), indent=2, ensure_ascii=False)
    target = HERE / "variorum.schema.json"
    target.write_text(f"{schema}\n", encoding="utf-8")
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    main()
