"""Articles, and how far each coder is with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from uuid import NAMESPACE_OID, uuid5

from variorum.model.record import Record, now

State = Literal["in_progress", "done", "skipped"]
STATES: tuple[State, ...] = ("in_progress", "done", "skipped")


SENSITIVE = "sensitive"
"""The field that marks an article as hard to read; its value may say what is to be expected."""
YES = "yes"
_NO = frozenset({"", "0", "no", "n", "false"})


def is_sensitive_field(name: str) -> bool:
    """Tell whether the field of this name marks an article as sensitive."""
    return name.strip().casefold() == SENSITIVE


@dataclass(frozen=True, kw_only=True)
class Article(Record):
    """A news article without its text, which is kept once under its hash, ``text_hash``.

    ``date`` is EDTF (levels 0 and 1), ``language`` an ISO 639 code; either may be empty.
    ``length`` is the length of the text in code points, ``words`` its count of words.
    ``place`` orders the articles of a project.
    """

    title: str
    text_hash: str
    length: int
    words: int
    outlet: str = ""
    author: str = ""
    date: str = ""
    url: str = ""
    language: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    """Name of the file it was read from, without its folders."""
    encoding: str = ""
    place: int = 0
    created_at: str = ""

    @property
    def sensitive(self) -> str:
        """What the field ``sensitive`` says, empty where it says no: whoever opens it is warned."""
        said = next((value for name, value in self.fields.items() if is_sensitive_field(name)), "")
        return "" if said.strip().casefold() in _NO else said.strip()


@dataclass(frozen=True, kw_only=True)
class ArticleState(Record):
    """How far one coder is with one article; without such a record it is not begun.

    ``reason`` says why an article was skipped. *Done* without a coding is a statement.
    """

    article: str
    coder: str
    state: State
    reason: str = ""
    changed_at: str = ""


def state_id(article: str, coder: str) -> str:
    """Return the id of the one state that ``coder`` has for ``article``."""
    return str(uuid5(NAMESPACE_OID, f"{article}\n{coder}"))


def new_state(
    article: str, coder: str, state: State = "in_progress", reason: str = ""
) -> ArticleState:
    """Return the first state that ``coder`` has for ``article``."""
    return ArticleState(
        id=state_id(article, coder),
        article=article,
        coder=coder,
        state=state,
        reason=reason,
        changed_at=now(),
    )
