"""The agenda for the coders' next meeting, as a page to print."""

import html
from collections.abc import Sequence

from variorum.agreement.agenda import DisagreementKind, Lesson, Voice
from variorum.model.article import Article
from variorum.model.coding import Coding, Note
from variorum.report.findings import Findings
from variorum.report.names import book_title, caption_of
from variorum.report.page import page
from variorum.report.sheet import shown

_AROUND = 320
"""Characters of context on either side."""
_KINDS: dict[DisagreementKind, str] = {
    "missed": "One saw it, another did not.",
    "code": "The same words, another code.",
    "boundary": "The same code, other edges.",
}


def agenda_page(found: Findings) -> str:
    """Return the agenda as HTML: each disagreement with its words and what coders noted."""
    lessons = found.lessons
    parts = [
        "<h1>The ten disagreements that would teach most</h1>",
        "<p>Those without which the alphas of their codes rise furthest, two of a code at most;"
        " codes of fewer than five articles come last. Take a decision on each, and write it into"
        " the codebook.</p>",
        f'<p class="caption">{html.escape(caption_of(found.table, found.snapshot))}</p>',
    ]
    if not lessons:
        parts.append("<p>There is no disagreement that could be weighed.</p>")
    parts += [_lesson(found, number, one) for number, one in enumerate(lessons, 1)]
    return page("Agenda", "\n".join(parts))


def _lesson(found: Findings, number: int, lesson: Lesson) -> str:
    snapshot = found.snapshot
    code = snapshot.scheme.code[lesson.code]
    article = next(one for one in snapshot.articles if one.id == lesson.article)
    without = (
        f"Alpha {shown(lesson.value, 'coefficient')}, without it"
        f" {shown(lesson.without, 'coefficient')}."
    )
    rare = " Rare: its figures say little." if lesson.rare else ""
    names = {coder.id: coder.name for coder in snapshot.coders}
    voices = "\n".join(_voice(found, names[voice.coder], voice) for voice in lesson.voices)
    return f"""<section class="lesson">
<h2>{number}. {html.escape(code.label)}</h2>
<p class="caption">{html.escape(book_title(snapshot.scheme, lesson.codebook))} · \
{html.escape(_source(article))}</p>
<p>{_KINDS[lesson.kind]} {without}{rare}</p>
<p class="definition"><b>Codebook:</b> {html.escape(code.definition or "no definition")}</p>
<blockquote dir="auto">{_context(snapshot.text_of(article), lesson)}</blockquote>
<dl>
{voices}
{_notes(found, lesson, names)}</dl>
<p class="decision">Decision:</p>
</section>"""


def _source(article: Article) -> str:
    return ", ".join(part for part in (article.title, article.outlet, article.date) if part)


def _context(text: str, lesson: Lesson) -> str:
    start = max(lesson.start - _AROUND, 0)
    end = min(lesson.end + _AROUND, len(text))
    before, after = text[start : lesson.start], text[lesson.end : end]
    lead = "… " if start else ""
    trail = " …" if end < len(text) else ""
    marked = f"<mark>{_escaped(text[lesson.start : lesson.end])}</mark>"
    return f"{lead}{_escaped(before)}{marked}{_escaped(after)}{trail}"


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _voice(found: Findings, name: str, voice: Voice) -> str:
    lines = [_said(found, coding) for coding in (*voice.codings, *voice.instead)]
    if not lines:
        lines = ["nothing here"]
    return f"<dt>{html.escape(name)}</dt>" + "".join(f"<dd>{line}</dd>" for line in lines)


def _said(found: Findings, coding: Coding) -> str:
    label = html.escape(found.snapshot.scheme.code[coding.code].label)
    confidence = f" (confidence: {coding.confidence})" if coding.confidence else ""
    note = f"<br><i>Note:</i> {_escaped(coding.note)}" if coding.note else ""
    return f"{label}: <q dir=auto>{_escaped(coding.quote)}</q>{confidence}{note}"


def _notes(found: Findings, lesson: Lesson, names: dict[str, str]) -> str:
    near: Sequence[Note] = [
        note
        for note in found.snapshot.notes
        if note.article == lesson.article
        and note.coder in {voice.coder for voice in lesson.voices}
        and note.start is not None
        and note.end is not None
        and note.start < lesson.end
        and lesson.start < note.end
    ]
    return "".join(
        f"<dt>{html.escape(names.get(note.coder, ''))}, {note.kind}</dt>"
        f"<dd>{_escaped(note.text)}</dd>\n"
        for note in near
    )
