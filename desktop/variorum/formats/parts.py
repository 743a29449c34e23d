"""The parts of an article that columns and fields are matched to, by their names."""

import re
import unicodedata
from collections.abc import Sequence

PARTS = ("title", "text", "outlet", "author", "date", "url", "language")
"""The parts of an article that may have a column, in the order of a form."""

_NAMES: dict[str, tuple[str, ...]] = {
    "title": (
        "title", "headline", "article title", "titulo", "titular", "encabezado", "head", "hd",
    ),
    "text": (
        "text", "full text", "fulltext", "body", "article text", "content", "article", "texto",
        "texto completo", "cuerpo", "contenido", "body text", "articulo", "nota", "td",
    ),
    "outlet": (
        "outlet", "source", "publication", "newspaper", "media name", "media", "publication title",
        "publication name", "paper", "publisher", "sitename", "site name", "container title",
        "medio", "medio de comunicacion", "fuente", "periodico", "diario", "publicacion",
        "source name", "domain",
    ),
    "author": (
        "author", "authors", "byline", "by line", "written by", "by", "writer",
        "journalist", "reporter", "autor", "autora", "autores",
        "autoria", "escrito por", "por", "firma", "periodista",
    ),
    "date": (
        "date", "publication date", "published", "published on", "publish date",
        "date published", "published at", "pub date", "pubdate", "issued", "seendate", "fecha",
        "fecha de publicacion", "fecha publicacion", "publicado",
    ),
    "url": (
        "url", "link", "hyperlink", "permalink", "web address", "uri", "document url", "enlace",
        "direccion web", "vinculo", "liga",
    ),
    "language": ("language", "lang", "idioma", "lengua"),
}  # fmt: skip
_PART_AND_RANK = {
    name: (part, rank) for part, names in _NAMES.items() for rank, name in enumerate(names)
}


def fold_header(header: str) -> str:
    """Return ``header`` without case, accents and punctuation, for comparing names of columns."""
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", header) if not unicodedata.combining(char)
    )
    return " ".join(re.findall(r"\w+", plain.casefold().replace("_", " ")))


def part_of(header: str) -> str:
    """Return the part of an article that ``header`` names in English or Spanish, or nothing."""
    return _PART_AND_RANK.get(fold_header(header), ("", 0))[0]


def guess_parts(headers: Sequence[str]) -> list[str]:
    """Return the part for each of ``headers``; no part twice, the most telling name winning."""
    parts = [""] * len(headers)
    best: dict[str, tuple[int, int]] = {}
    for place, header in enumerate(headers):
        part, rank = _PART_AND_RANK.get(fold_header(header), ("", 0))
        if part and (part not in best or rank < best[part][0]):
            best[part] = (rank, place)
    for part, (_, place) in best.items():
        parts[place] = part
    return parts
