"""The JSON Schema of Variorum's JSON, made from the structs that read and write it."""

from collections.abc import Mapping
from typing import Any

import msgspec

from variorum.formats.interchange.structs import ProjectFile

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REF = "#/$defs/{name}"
_PLACE = {"type": "integer", "minimum": 0, "description": "Rank among codebooks; else as here."}


def project_schema(codebook_schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of a whole file, with ``codebook_schema`` for each of its codebooks."""
    _, structs = msgspec.json.schema_components([ProjectFile], ref_template=_REF)
    definitions: dict[str, Any] = dict(structs)
    file = definitions.pop("ProjectFile")
    file["properties"]["codebooks"]["items"] = {"$ref": _REF.format(name="codebook")}
    book = {key: value for key, value in codebook_schema.items() if not key.startswith("$")}
    book["properties"] = {**book["properties"], "place": _PLACE}
    definitions["codebook"] = _pointing_inside(book)
    for name, part in codebook_schema.get("$defs", {}).items():
        definitions[f"codebook_{name}"] = _pointing_inside(part)
    return {
        "$schema": _DIALECT,
        "title": "Variorum project",
        **{key: value for key, value in file.items() if key != "title"},
        "$defs": dict(sorted(definitions.items())),
    }


def _pointing_inside(part: Any) -> Any:  # noqa: ANN401  any part of a schema
    """Return a part of the codebook's schema whose references fit the place where it goes."""
    if isinstance(part, dict):
        return {
            key: value.replace("#/$defs/", "#/$defs/codebook_")
            if key == "$ref" and isinstance(value, str)
            else _pointing_inside(value)
            for key, value in part.items()
        }
    return [_pointing_inside(item) for item in part] if isinstance(part, list) else part
