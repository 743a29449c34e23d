"""The agenda for the coders' next meeting, as a page to print."""

import html
from collections.abc import Sequence

from variorum.agreement.agenda import DisagreementKind, Lesson, Voice
from variorum.errors import Phrase
from variorum.model.article import Article
from variorum.model.coding import Coding, Confidence, Note, NoteKind
from variorum.report.findings import Findings
from variorum.report.language import ENGLISH, Language, Say
from variorum.report.names import book_title
from variorum.report.page import page
from variorum.report.sheet import shown

_AROUND = 320
"""Characters of context on either side."""
_KINDS: dict[DisagreementKind, str] = {
    "missed": Phrase("agenda", "One saw it, another did not."),
    "code": Phrase("agenda", "The same words, another code."),
    "boundary": Phrase("agenda", "The same code, other edges."),
}
_SURE: dict[Confidence, str] = {
    "high": Phrase("agenda", "high"),
    "medium": Phrase("agenda", "medium"),
    "low": Phrase("agenda", "low"),
}
_NOTES: dict[NoteKind, str] = {
    "idea": Phrase("agenda", "idea"),
    "question": Phrase("agenda", "question"),
    "rule": Phrase("agenda", "rule"),
}


def agenda_page(found: Findings, language: Language = ENGLISH) -> str:
    """Return the agenda as a page of HTML."""
    title = language.say(Phrase("agenda", "Agenda"))
    return page(title, agenda_body(found, language.say), language.code)


def agenda_body(found: Findings, say: Say = str) -> str:
    """Return the agenda in HTML: each disagreement with its words and what coders noted.

    Its number is a link, ``#0`` for the first, for those who can follow it to the passage.
    """
    lessons = found.lessons
    title = say(Phrase("agenda", "The ten disagreements that would teach most"))
    told = say(
        Phrase(
            "agenda",
            "Those without which the alphas of their codes rise furthest, two of a code at most;"
            " codes of fewer than five articles come last. Take a decision on each, and write it"
            " into the codebook.",
        )
    )
    parts = [
        f"<h1>{html.escape(title)}</h1>",
        f"<p>{html.escape(told)}</p>",
        f'<p class="caption">{html.escape(say(found.caption(found.table)))}</p>',
    ]
    if not lessons:
        none = say(Phrase("agenda", "There is no disagreement that could be weighed."))
        parts.append(f"<p>{html.escape(none)}</p>")
    parts += [_lesson(found, number, one, say) for number, one in enumerate(lessons, 1)]
    return "\n".join(parts)


def _lesson(found: Findings, number: int, lesson: Lesson, say: Say) -> str:
    snapshot = found.snapshot
    scheme = snapshot.scheme
    code = scheme.code.get(lesson.code) or scheme.group[lesson.code]
    article = next(one for one in snapshot.articles if one.id == lesson.article)
    without = Phrase(
        "agenda",
        "Alpha {value}, without it {without}.",
        value=shown(lesson.value, "coefficient"),
        without=shown(lesson.without, "coefficient"),
    )
    rare = Phrase("agenda", "Rare: its figures say little.") if lesson.rare else ""
    told = " ".join(say(words) for words in (_KINDS[lesson.kind], without, rare) if words)
    codebook, decision = Phrase("agenda", "Codebook:"), Phrase("agenda", "Decision:")
    definition = code.definition or say(Phrase("agenda", "no definition"))
    names = {coder.id: coder.name for coder in snapshot.coders}
    voices = "\n".join(_voice(found, names[voice.coder], voice, say) for voice in lesson.voices)
    return f"""<section class="lesson">
<h2><a href="#{number - 1}">{number}. {html.escape(code.label)}</a></h2>
<p class="caption">{html.escape(book_title(scheme, lesson.codebook))} · \
{html.escape(_source(article))}</p>
<p>{html.escape(told)}</p>
<p class="definition"><b>{say(codebook)}</b> {html.escape(definition)}</p>
<blockquote dir="auto">{_context(snapshot.text_of(article), lesson)}</blockquote>
<dl>
{voices}
{_notes(found, lesson, names, say)}</dl>
<p class="decision">{say(decision)}</p>
</section>"""


def _source(article: Article) -> str:
    return ", ".join(part for part in (article.title, article.outlet, article.date) if part)


def _context(text: str, lesson: Lesson) -> str:
    start = max(lesson.start - _AROUND, 0)
    end = min(lesson.end + _AROUND, len(text))
    before, after = text[start : lesson.start], text[lesson.end : end]
    # Whole words: the first and the last may be pieces of some.
    if start and " " in before:
        before = before[before.index(" ") + 1 :]
    if end < len(text) and " " in after:
        after = after[: after.rindex(" ")]
    lead = "… " if start else ""
    trail = " …" if end < len(text) else ""
    marked = f"<mark>{_escaped(text[lesson.start : lesson.end])}</mark>"
    return f"{lead}{_escaped(before)}{marked}{_escaped(after)}{trail}"


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _voice(found: Findings, name: str, voice: Voice, say: Say) -> str:
    lines = [_said(found, coding, say) for coding in (*voice.codings, *voice.instead)]
    if not lines:
        lines = [say(Phrase("agenda", "nothing here"))]
    return f"<dt>{html.escape(name)}</dt>" + "".join(f"<dd>{line}</dd>" for line in lines)


def _said(found: Findings, coding: Coding, say: Say) -> str:
    label = html.escape(found.snapshot.scheme.code[coding.code].label)
    confidence = ""
    if coding.confidence:
        sure = _SURE[coding.confidence]
        confidence = f" {say(Phrase('agenda', '(confidence: {confidence})', confidence=sure))}"
    head = say(Phrase("agenda", "Note:"))
    note = f"<br><i>{head}</i> {_escaped(coding.note)}" if coding.note else ""
    return f"{label}: <q dir=auto>{_escaped(coding.quote)}</q>{confidence}{note}"


def _notes(found: Findings, lesson: Lesson, names: dict[str, str], say: Say) -> str:
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
        f"<dt>{html.escape(names.get(note.coder, ''))}, {html.escape(say(_NOTES[note.kind]))}</dt>"
        f"<dd>{_escaped(note.text)}</dd>\n"
        for note in near
    )
