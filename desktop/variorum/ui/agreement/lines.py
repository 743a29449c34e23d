"""The lines of the table: the figures of one code, group, codebook, pair or article."""

from collections.abc import Mapping
from dataclasses import dataclass

from variorum.agreement.remarks import worth_saying
from variorum.agreement.rows import Row
from variorum.agreement.table import AgreementTable
from variorum.model.codebook import Scheme
from variorum.model.snapshot import Snapshot
from variorum.text.direction import isolated

Key = tuple[str | None, str | None, str | None, str | None, tuple[str, ...]]
KAPPAS = ("cohen_kappa", "fleiss_kappa")
ALPHA = "krippendorff_alpha"
SETS = "krippendorff_alpha_masi"
PERCENT = "percent_agreement"
HEADLINES = (ALPHA, "span_f1")
SECONDS = (SETS, "u_alpha")
"""Of units and of spans: what the table is about, and what stands beside it."""


@dataclass(frozen=True)
class Line:
    """All figures of one thing that is compared. ``aside`` tells it from others of its name.

    ``book`` is the title of its codebook, empty where it is of all of them.
    """

    key: Key
    label: str
    aside: str
    book: str
    hue: str
    rows: Mapping[str, Row]

    @property
    def any_row(self) -> Row:
        """One of the figures: what they share stands in each."""
        return next(iter(self.rows.values()))

    @property
    def kappa(self) -> Row | None:
        """Cohen's or Fleiss' kappa, whichever fits the number of coders."""
        return next((self.rows[name] for name in KAPPAS if name in self.rows), None)

    @property
    def headline(self) -> Row | None:
        """Alpha, or the F1 of spans."""
        return next((self.rows[name] for name in HEADLINES if name in self.rows), None)

    @property
    def second(self) -> Row | None:
        """Alpha of sets, or alpha for unitizing."""
        return next((self.rows[name] for name in SECONDS if name in self.rows), None)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reader should know of any of the figures."""
        found = [name for row in self.rows.values() for name in row.warnings]
        return worth_saying(found, one_article=self.any_row.article is not None)


def lines_of(table: AgreementTable, snapshot: Snapshot) -> list[Line]:
    """Return the lines of ``table`` in its order."""
    together: dict[Key, dict[str, Row]] = {}
    for row in table.rows:
        key = (row.codebook, row.group, row.code, row.article, row.coders)
        together.setdefault(key, {})[row.measure] = row
    titles = {article.id: isolated(article.title) for article in snapshot.articles}
    several = len({key[0] for key in together}) > 1
    return [
        _line(key, rows, snapshot.scheme, titles, (table.settings.by, several))
        for key, rows in together.items()
    ]


def _line(
    key: Key,
    rows: Mapping[str, Row],
    scheme: Scheme,
    titles: Mapping[str, str],
    shape: tuple[str, bool],
) -> Line:
    codebook, group, code, article, coders = key
    by, several = shape
    book = scheme.codebook[codebook].title if codebook else ""
    aside = book if several else ""
    if by == "pair":
        return Line(key, " – ".join(coders), aside, book, "", rows)
    if by == "article":
        return Line(key, titles.get(article or "", ""), aside, book, "", rows)
    if code is not None:
        found = scheme.code[code]
        return Line(key, found.label, aside, book, scheme.hue_of(found), rows)
    if group is not None:
        return Line(key, scheme.group[group].label, aside, book, scheme.group[group].hue, rows)
    return Line(key, book, "", book, "", rows)
