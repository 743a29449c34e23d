"""The page from which a report is read."""

import html
from collections.abc import Sequence

from variorum.report.findings import Findings
from variorum.report.page import page
from variorum.report.picture import Picture
from variorum.report.sheet import Sheet
from variorum.report.sheet_files import html_of

_ON_THE_PAGE = (
    "agreement",
    "remarks",
    "four-questions",
    "prevalence-and-bias",
    "pairs",
    "how-much-more",
    "over-time",
    "trends",
    "left-out",
)
_SCRIPTS = (
    "The scripts recompute the headline figures from the folder data, and say how far they are from"
    " those of the tables: python scripts/recompute.py (needs numpy; the same intervals, digit by"
    " digit) or Rscript scripts/recompute.R (base R; its intervals come from random numbers of its"
    " own, so they differ a little)."
)


def main_page(
    found: Findings, methods: tuple[str, str], sheets: Sequence[Sheet], pictures: Sequence[Picture]
) -> str:
    """Return the report as HTML; ``methods`` are the paragraphs in English and in Spanish."""
    info = found.snapshot.project
    title = f"Agreement: {info.title}" if info else "Agreement"
    english, spanish = methods
    parts = [
        f"<h1>{html.escape(title)}</h1>",
        "<h2>Methods</h2>",
        f"<p>{html.escape(english)}</p>",
        f'<p lang="es">{html.escape(spanish)}</p>',
        '<p><a href="agenda.html">The ten disagreements that would teach most: an agenda to print'
        "</a></p>",
        "<h2>Pictures</h2>",
        *map(_picture, pictures),
        "<h2>Tables</h2>",
        *(
            f'<div class="wide">{html_of(sheet)}</div>'
            for sheet in sheets
            if sheet.name in _ON_THE_PAGE
        ),
        "<h2>To compute it again</h2>",
        f"<p>{html.escape(_SCRIPTS)}</p>",
    ]
    return page(title, "\n".join(parts))


def _picture(picture: Picture) -> str:
    name, title = html.escape(picture.name), html.escape(picture.title)
    return f"""<figure>
<picture>
<source srcset="figures/{name}-dark.svg" media="(prefers-color-scheme: dark) and (not print)">
<img src="figures/{name}.svg" alt="{title}">
</picture>
</figure>"""
