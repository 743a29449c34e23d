"""The page from which a report is read."""

import html
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from variorum.agreement.sources import Source
from variorum.errors import Phrase
from variorum.report.findings import Findings
from variorum.report.language import ENGLISH, Language
from variorum.report.page import page
from variorum.report.picture import Picture
from variorum.report.sheet import Sheet
from variorum.report.sheet_files import html_of
from variorum.report.sources import sources_html

_ON_THE_PAGE = (
    "spans",
    "spans-pairs",
    "spans-matched",
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
_SCRIPTS = Phrase(
    "report",
    "The scripts recompute the headline figures, and the values of pictures of pairs, prevalence"
    " and time, from the folder data, and say how far they are from those of the report: python"
    " scripts/recompute.py (needs numpy; the same intervals, digit by digit) or Rscript"
    " scripts/recompute.R (base R; its intervals come from random numbers of its own, so they"
    " differ a little). Alpha of sets and codes that meet they do not recompute.",
)


_SCRIPTS_OF_SPANS = Phrase(
    "report",
    "Of the spans they recompute matched, recall, precision and F1, by a matching of their own, and"
    " uα.",
)
_REFERENCES = Phrase("report", "The same for programs that keep references: references.bib.")


class Body(NamedTuple):
    """What stands on the page: ``methods`` are the paragraphs by the code of their language."""

    methods: Mapping[str, str]
    sheets: Sequence[Sheet]
    pictures: Sequence[Picture]
    sources: Sequence[Source]


def main_page(found: Findings, body: Body, language: Language = ENGLISH) -> str:
    """Return the report as HTML."""
    say = language.say
    info = found.snapshot.project
    title = (
        Phrase("report", "Agreement: {project}", project=info.title)
        if info
        else Phrase("sheets", "Agreement")
    )
    agenda = Phrase("report", "The ten disagreements that would teach most: an agenda to print")
    parts = [
        _tagged("h1", say(title)),
        _tagged("h2", say(Phrase("report", "Methods"))),
        # That in the reader's language first.
        *(
            f'<p lang="{code}">{html.escape(text)}</p>'
            for code, text in sorted(body.methods.items(), key=lambda one: one[0] != language.code)
        ),
        f'<p><a href="agenda.html">{html.escape(say(agenda))}</a></p>',
        _tagged("h2", say(Phrase("report", "Pictures"))),
        *map(_picture, body.pictures),
        _tagged("h2", say(Phrase("report", "Tables"))),
        *(
            f'<div class="wide">{html_of(sheet, say)}</div>'
            for sheet in body.sheets
            if sheet.name in _ON_THE_PAGE
        ),
        _tagged("h2", say(Phrase("report", "To compute it again"))),
        _tagged("p", say(_SCRIPTS)),
        *([_tagged("p", say(_SCRIPTS_OF_SPANS))] if found.spans else []),
        _tagged("h2", say(Phrase("report", "Sources"))),
        sources_html(body.sources, say),
        _tagged("p", say(_REFERENCES)),
    ]
    return page(say(title), "\n".join(parts), language.code)


def _tagged(tag: str, text: str) -> str:
    return f"<{tag}>{html.escape(text)}</{tag}>"


def _picture(picture: Picture) -> str:
    name, title = html.escape(picture.name), html.escape(picture.title)
    return f"""<figure>
<picture>
<source srcset="figures/{name}-dark.svg" media="(prefers-color-scheme: dark) and (not print)">
<img src="figures/{name}.svg" alt="{title}">
</picture>
</figure>"""
