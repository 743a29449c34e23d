"""The overview of agreement of 5 coders, 1,000 articles and 250,000 codings, as the screen asks it.

Values without intervals, in memory: first of each unit, then again, then one codebook alone; and
how long it takes until every unit was computed ahead.
"""

import random
from dataclasses import replace
from functools import partial

from making import EACH, USUAL, coding_of, spans_of, text_of
from measuring import Samples, seconds, tell
from variorum.agreement.kept_tables import KeptTables
from variorum.agreement.settings import UNITS, Settings
from variorum.agreement.table import agreement_table
from variorum.model.article import Article, new_state
from variorum.model.coder import Coder
from variorum.model.snapshot import Snapshot
from variorum.project.codebooks import load_codebook

CODERS, ARTICLES = 5, 1_000
AGAIN = 3
BOOKS = ("negotiation", "extradition", "human-rights-abuse")


def records() -> Snapshot:
    """Return records of coders who are mostly of one mind."""
    chance = random.Random(5)  # noqa: S311  for samples, not for secrets
    books = [load_codebook(name) for name in BOOKS]
    codes = [code for book in books for code in book.codes]
    coders = tuple(Coder(id=f"coder-{number}", name=f"Coder {number}") for number in range(CODERS))
    texts, articles, codings, states = {}, [], [], []
    for number in range(ARTICLES):
        text = text_of(chance, USUAL)
        article = Article(
            id=f"article-{number:04}",
            title=f"Article {number}",
            text_hash=str(number),
            length=len(text),
            words=len(text.split()),
            language="en",
            place=number,
        )
        texts[article.text_hash] = text
        articles.append(article)
        states += [new_state(article.id, coder.id, "done") for coder in coders]
        for at in spans_of(chance, len(text), EACH):
            code = chance.choice(codes)
            for coder in coders:
                own = code if chance.random() < 0.8 else chance.choice(codes)
                there = at if chance.random() < 0.7 else (max(0, at[0] - 9), at[1])
                codings.append(coding_of(article, text, coder, own, there))
    return Snapshot(
        coders=coders,
        codebooks=tuple(book.codebook for book in books),
        groups=tuple(group for book in books for group in book.groups),
        codes=tuple(codes),
        articles=tuple(articles),
        texts=texts,
        codings=tuple(codings),
        states=tuple(states),
    )


def measure() -> Samples:
    """Measure each unit anew and again, and one codebook alone."""
    snapshot = records()
    samples: Samples = {"first": [], "again": [], "filtered": []}
    for unit in UNITS:
        tables = KeptTables(snapshot)
        asked = Settings(by="overview", unit=unit, bootstrap=0)
        samples["first"].append(seconds(partial(tables.table, asked)))
        samples[unit] = samples["first"][-1:]
        samples["again"] += [seconds(partial(tables.table, asked)) for _ in range(AGAIN)]
        one = replace(asked, codebook=snapshot.codebooks[0].id)
        samples["filtered"] += [seconds(partial(tables.table, one)) for _ in range(AGAIN)]
        assert tables.table(one).rows == agreement_table(snapshot, one).rows
    return samples | _ahead(snapshot)


def _ahead(snapshot: Snapshot) -> Samples:
    """Measure what the screen does: one unit, all others ahead of the intervals, any of them."""
    tables = KeptTables(snapshot)
    shown = Settings(by="code", bootstrap=0)

    def all_units() -> None:
        tables.table(shown)
        for one in tables.unknown_units(shown):
            tables.table(one)

    until = seconds(all_units)
    units = [replace(shown, unit=unit) for unit in (*UNITS, "span")]
    return {
        "every": [until],
        "any": [seconds(partial(tables.table, one)) for one in units],
    }


if __name__ == "__main__":
    tell(measure())
