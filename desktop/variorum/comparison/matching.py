"""Which record of a project is meant by a record that comes from elsewhere."""

from collections import defaultdict
from collections.abc import Mapping

from variorum.model.article import Article
from variorum.model.coder import fold_name
from variorum.model.snapshot import Snapshot


def matching_coders(known: Snapshot, coming: Snapshot) -> Mapping[str, str]:
    """Return, for each coder of ``coming`` found in ``known``, the id in ``known``.

    The id decides; else the name, whose case and blanks do not count.
    """
    ids = {coder.id for coder in known.coders}
    names = {fold_name(coder.name): coder.id for coder in known.coders}
    found = {}
    for coder in coming.coders:
        if coder.id in ids:
            found[coder.id] = coder.id
        elif fold_name(coder.name) in names:
            found[coder.id] = names[fold_name(coder.name)]
    return found


def matching_articles(known: Snapshot, coming: Snapshot) -> Mapping[str, str]:
    """Return, for each article of ``coming`` found in ``known``, the id in ``known``.

    The id decides; else the text. Where several articles share the text, as copies of a wire
    report do, one with the same title, outlet, date and URL comes first, and each article of
    ``known`` is taken once: so two copies never become one.
    """
    ids = {article.id for article in known.articles}
    found = {article.id: article.id for article in coming.articles if article.id in ids}
    free: dict[str, list[Article]] = defaultdict(list)
    for article in sorted(known.articles, key=lambda one: (one.place, one.id)):
        if article.id not in found:
            free[article.text_hash].append(article)
    waiting = [article for article in coming.articles if article.id not in found]
    for closely in (True, False):
        for article in waiting:
            match = _first(article, free[article.text_hash], closely=closely)
            if article.id not in found and match is not None:
                found[article.id] = match.id
                free[article.text_hash].remove(match)
    return found


def _first(article: Article, others: list[Article], *, closely: bool) -> Article | None:
    return next((one for one in others if not closely or _same_head(article, one)), None)


def _same_head(one: Article, other: Article) -> bool:
    return (one.title, one.outlet, one.date, one.url) == (
        other.title,
        other.outlet,
        other.date,
        other.url,
    )
