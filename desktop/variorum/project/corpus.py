"""The corpus: articles coming in, being described, being finished, going out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from variorum.errors import Phrase, VariorumError, sentence
from variorum.formats.importers import ArticleDraft, FileOutcome
from variorum.formats.progress import Progress
from variorum.model.article import (
    SENSITIVE,
    YES,
    Article,
    ArticleState,
    State,
    is_sensitive_field,
    new_state,
)
from variorum.model.coding import Coding, Link, Note
from variorum.model.record import new_id, now
from variorum.model.ruling import Ruling
from variorum.project.project import Project
from variorum.text.hashing import hash_text

MANY = 100
"""An import of more articles than this makes a backup first."""
_AT_ONCE = 500
"""How many articles go in between two steps of progress."""

Fate = Literal["new", "copy", "known", "refused"]
FATES: dict[Fate, str] = {
    "new": sentence("fates", "came in"),
    "copy": sentence("fates", "came in as a copy"),
    "known": sentence("fates", "here already"),
    "refused": sentence("fates", "refused"),
}
"""What became of a file or an article, in words."""


class ReasonMissing(VariorumError):
    """An article skipped without a reason."""

    template = sentence("errors", "Say in a few words why “{title}” is skipped.")


class ArticleUntitled(VariorumError):
    """An article without a title."""

    template = sentence("errors", "An article needs a title. Type at least one letter.")


@dataclass(frozen=True)
class ImportLine:
    """What happened to one article, or to one file that gave none.

    ``new``: it came in. ``copy``: it came in although its text is here already, since title,
    outlet, date or address differ. ``known``: all of it is here already. ``refused``: see why.
    """

    file: str
    title: str
    fate: Fate
    why: str = ""
    remarks: tuple[str, ...] = ()
    article: str | None = None


@dataclass(frozen=True)
class ImportReport:
    """What happened to every file of an import."""

    lines: tuple[ImportLine, ...]

    def count(self, fate: Fate) -> int:
        """Return how many lines met this fate."""
        return sum(line.fate == fate for line in self.lines)


def import_outcomes(
    project: Project, outcomes: Iterable[FileOutcome], progress: Progress | None = None
) -> ImportReport:
    """Add the articles that were read from files, in one edit; nothing comes in twice.

    ``progress`` hears how many of the new articles are in.

    Raises:
        Cancelled: if ``progress`` asks for it; nothing came in.
    """
    gathered = _Gathering(project)
    for outcome in outcomes:
        gathered.take(outcome)
    if len(gathered.articles) > MANY and project.backup_due():
        project.back_up()
    total = len(gathered.articles)
    with project.edit(sentence("edits", "Import articles")) as edit:
        for start in range(0, total, _AT_ONCE):
            if progress is not None:
                progress.step(start, total)
            part = gathered.articles[start : start + _AT_ONCE]
            hashes = dict.fromkeys(article.text_hash for article in part)
            edit.keep_texts({digest: gathered.texts[digest] for digest in hashes})
            edit.insert(*part)
    return ImportReport(tuple(gathered.lines))


Likeness = tuple[str, str, str, str, str]


def _likeness(article: Article | ArticleDraft, digest: str) -> Likeness:
    return (digest, article.title, article.outlet, article.date, article.url)


class _Gathering:
    """Articles on their way in, compared with those that are there and with each other."""

    def __init__(self, project: Project) -> None:
        known = project.articles()
        self.lines: list[ImportLine] = []
        self.articles: list[Article] = []
        self.texts: dict[str, str] = {}
        self._place = max((article.place for article in known), default=-1) + 1
        self._like: dict[Likeness, str] = {
            _likeness(article, article.text_hash): article.title for article in known
        }
        self._title_of: dict[str, str] = {article.text_hash: article.title for article in known}
        self._at = now()

    def take(self, outcome: FileOutcome) -> None:
        """Add what was read from one file, or say why nothing was."""
        name = outcome.path.name
        if outcome.reading is None:
            why = outcome.error.phrase if outcome.error else ""
            self.lines.append(ImportLine(name, "", "refused", why))
            return
        for draft in outcome.reading.articles:
            self.lines.append(self._draft(name, draft, outcome.reading.remarks))

    def _draft(self, file: str, draft: ArticleDraft, remarks: tuple[str, ...]) -> ImportLine:
        digest = hash_text(draft.text)
        likeness = _likeness(draft, digest)
        if likeness in self._like:
            return ImportLine(
                file, draft.title, "known", Phrase("import", "It is here already."), remarks
            )
        copied = self._title_of.get(digest)
        article = Article(
            id=new_id(),
            title=draft.title,
            text_hash=digest,
            length=len(draft.text),
            words=len(draft.text.split()),
            outlet=draft.outlet,
            author=draft.author,
            date=draft.date,
            url=draft.url,
            language=draft.language,
            fields=dict(draft.fields),
            source=draft.source,
            encoding=draft.encoding,
            place=self._place + len(self.articles),
            created_at=self._at,
        )
        self.articles.append(article)
        self.texts[digest] = draft.text
        self._like[likeness] = article.title
        self._title_of.setdefault(digest, article.title)
        if copied is None:
            return ImportLine(file, draft.title, "new", "", remarks, article.id)
        why = Phrase("import", "It has the same text as “{title}”.", title=copied)
        return ImportLine(file, draft.title, "copy", why, remarks, article.id)


_NOT_SENSITIVE = sentence("edits", "Mark as not sensitive")


def edit_article(project: Project, article: Article, fields: Mapping[str, object]) -> Article:
    """Correct what is said about ``article``: title, outlet, author, date and the like.

    Raises:
        ArticleUntitled: if no title would be left.
    """
    changed = article.changed(**fields)
    if not changed.title.strip():
        raise ArticleUntitled
    if changed == article:
        return article
    with project.edit(sentence("edits", "Edit article"), article=article.id) as edit:
        edit.update(article, changed)
    return changed


def mark_sensitive(project: Project, article: Article, *, sensitive: bool) -> Article:
    """Let whoever opens ``article`` be warned before, or not; it holds for all coders."""
    if bool(article.sensitive) == sensitive:
        return article
    fields = {name: said for name, said in article.fields.items() if not is_sensitive_field(name)}
    if sensitive:
        fields[SENSITIVE] = YES
    changed = article.changed(fields=fields)
    what = sentence("edits", "Mark as sensitive") if sensitive else _NOT_SENSITIVE
    with project.edit(what, article=article.id) as edit:
        edit.update(article, changed)
    return changed


@dataclass(frozen=True)
class Burden:
    """What goes with articles that are deleted."""

    codings: int
    coders: int
    notes: int


def burden(project: Project, articles: Iterable[Article]) -> Burden:
    """Count what would go with ``articles``, to be asked about first."""
    ids = [article.id for article in articles]
    codings = project.reader.records(Coding, article=ids)
    notes = project.reader.records(Note, article=ids)
    return Burden(len(codings), len({coding.coder for coding in codings}), len(notes))


def delete_articles(project: Project, articles: Iterable[Article]) -> None:
    """Remove ``articles`` with every coder's codings, states, notes and rulings on them."""
    gone = list(articles)
    ids = [article.id for article in gone]
    codings = project.reader.records(Coding, article=ids)
    links = project.reader.records(Link, coding=[coding.id for coding in codings])
    states = project.reader.records(ArticleState, article=ids)
    notes = project.reader.records(Note, article=ids)
    rulings = project.reader.records(Ruling, article=ids)
    with project.edit(sentence("edits", "Delete articles")) as edit:
        edit.delete(*rulings, *links, *codings, *states, *notes, *gone)


def set_state(project: Project, article: Article, state: State | None, reason: str = "") -> None:
    """Say how far the current coder is with ``article``; None is *not begun*.

    Raises:
        ReasonMissing: if an article is skipped without saying why.
    """
    coder = project.require_coder()
    if state == "skipped" and not reason.strip():
        raise ReasonMissing(title=article.title)
    found = project.reader.records(ArticleState, article=article.id, coder=coder.id)
    before = found[0] if found else None
    with project.edit(_STATE_TITLES[state], article=article.id) as edit:
        if state is None:
            edit.delete(*found)
        elif before is None:
            edit.insert(new_state(article.id, coder.id, state, reason.strip()))
        elif (before.state, before.reason) != (state, reason.strip()):
            changed = before.changed(state=state, reason=reason.strip(), changed_at=now())
            edit.update(before, changed)


_STATE_TITLES: Mapping[State | None, str] = {
    None: sentence("edits", "Mark as not begun"),
    "in_progress": sentence("edits", "Mark as in progress"),
    "done": sentence("edits", "Mark as done"),
    "skipped": sentence("edits", "Mark as skipped"),
}
