"""The sources that a report cites, as a list to read and for programs that keep references."""

import html
from collections.abc import Iterator, Sequence

from variorum.agreement.sources import Source, cited_in
from variorum.errors import Phrase
from variorum.report.language import Say
from variorum.report.picture import Picture
from variorum.report.sheet import Sheet

_BIBTEX = {"&": r"\&", "%": r"\%", "–": "--", "’": "'", "γcat": r"$\gamma_{cat}$", "γ": r"$\gamma$"}


def sources_of(methods: str, sheets: Sequence[Sheet], pictures: Sequence[Picture]) -> list[Source]:
    """Return the sources that the report cites, and no others."""
    return cited_in(_words_of(methods, sheets, pictures))


def _words_of(methods: str, sheets: Sequence[Sheet], pictures: Sequence[Picture]) -> Iterator[str]:
    yield methods
    for sheet in (*sheets, *(picture.data for picture in pictures)):
        yield sheet.caption
        # What coders and articles are called is no phrase, and cites nothing.
        yield from (cell for row in sheet.rows for cell in row if isinstance(cell, Phrase))


def sources_html(sources: Sequence[Source], say: Say) -> str:
    """Return the sources as a list in HTML."""
    lines = "\n".join(f'<li id="{one.key}">{_reference(one, say)}</li>' for one in sources)
    return f'<ul class="sources">\n{lines}\n</ul>'


def _reference(one: Source, say: Say) -> str:
    names = [_initials(name) for name in one.authors]
    last = say(Phrase("report", "{names} & {last}", names=", ".join(names[:-1]), last=names[-1]))
    head = f"{last if len(names) > 1 else names[0]} ({one.year})."
    head = html.escape(head)
    title, within = html.escape(one.title), html.escape(one.within)
    place = html.escape(f"{one.place}: " if one.place else "")
    if one.kind == "article":
        issue = f"({one.number})" if one.number else ""
        told = f"{title}. <i>{within}</i>, <i>{one.volume}</i>{issue}, {one.pages}."
    elif one.kind == "inproceedings":
        pages = say(Phrase("report", "pp. {pages}", pages=one.pages))
        told = f"{title}. <i>{within}</i>, {html.escape(one.place)}, {pages}."
    else:
        edition = f" ({say(Phrase('report', one.edition))})" if one.edition else ""
        told = f"<i>{title}</i>{edition}. {place}{within}."
    link = f' <a href="{one.address}">{one.address}</a>' if one.address else ""
    return f"{head} {told}{link}"


def _initials(name: str) -> str:
    """Return ``Carlin, John B.`` as ``Carlin, J. B.``."""
    family, given = name.split(", ")
    parts = ["-".join(f"{half[0]}." for half in part.split("-")) for part in given.split()]
    return f"{family}, {' '.join(parts)}"


def bibtex_of(sources: Sequence[Source]) -> str:
    """Return the sources as BibTeX in UTF-8."""
    return "\n".join(_entry(one) for one in sources)


def _entry(one: Source) -> str:
    holder = {
        "article": "journal",
        "book": "publisher",
        "inproceedings": "booktitle",
        "techreport": "institution",
    }[one.kind]
    fields = {
        "author": " and ".join(one.authors),
        # Braces keep capitals and letters as they are.
        "title": f"{{{one.title}}}",
        "year": str(one.year),
        holder: one.within,
        "address": one.place,
        "edition": one.edition.removesuffix(" ed."),
        "volume": one.volume,
        "number": one.number,
        "pages": one.pages,
    }
    lines = [f"  {name} = {{{_bibtex(value)}}}," for name, value in fields.items() if value]
    # An address is taken as it is, with what it holds.
    lines += [f"  doi = {{{one.doi}}},"] if one.doi else []
    lines += [f"  url = {{{one.url}}},"] if one.url else []
    return "\n".join([f"@{one.kind}{{{one.key},", *lines, "}", ""])


def _bibtex(text: str) -> str:
    for letter, written in _BIBTEX.items():
        text = text.replace(letter, written)
    return text
