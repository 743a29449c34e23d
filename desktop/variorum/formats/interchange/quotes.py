"""The proof that each coding still fits its text, made before anything is written."""

from variorum.errors import VariorumError, sentence
from variorum.formats.interchange.faults import shortened
from variorum.model.snapshot import Snapshot


class QuoteLost(VariorumError):
    """A coding does not fit its text, so no file can be written that means what it should."""

    template = sentence(
        "errors",
        'Nothing was written: a coding in "{article}" quotes "{quote}", but from {start} to {end}'
        ' the text has "{found}". Run "variorum check" on the project and restore a backup.',
    )


def check_quotes(snapshot: Snapshot) -> None:
    """Compare every quote of ``snapshot`` with its text.

    Raises:
        QuoteLost: at the first that differs.
    """
    articles = {article.id: article for article in snapshot.articles}
    texts = {article.id: snapshot.text_of(article) for article in snapshot.articles}
    for coding in snapshot.codings:
        found = texts[coding.article][coding.start : coding.end]
        if found != coding.quote:
            raise QuoteLost(
                article=shortened(articles[coding.article].title),
                quote=shortened(coding.quote),
                start=coding.start,
                end=coding.end,
                found=shortened(found),
            )
