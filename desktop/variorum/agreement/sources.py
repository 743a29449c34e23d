"""The publications that measures come from: one place for what texts cite and lists of sources.

Alpha's formula for values, also with missing ones, is cited from Krippendorff 2011, who works it
through; the thresholds from Krippendorff 2004, p. 241, where they stand; alpha for unitizing from
Krippendorff et al. 2016.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from variorum.errors import sentence

Kind = Literal["article", "book", "inproceedings", "techreport"]


@dataclass(frozen=True, kw_only=True)
class Source:
    """A publication; ``cited`` is how texts name it, in English.

    ``within`` is the journal, the proceedings, the publisher or the institution, ``place`` that of
    the latter two; ``number`` is the issue. What a publication does not have is empty.
    """

    key: str
    cited: str
    authors: tuple[str, ...]
    year: int
    title: str
    kind: Kind
    within: str
    place: str = ""
    edition: str = ""
    volume: str = ""
    number: str = ""
    pages: str = ""
    doi: str = ""
    url: str = ""

    @property
    def address(self) -> str:
        """Where it is to be found; empty for books."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url


SOURCES = (
    Source(
        key="byrt1993",
        cited="Byrt, Bishop & Carlin 1993",
        authors=("Byrt, Ted", "Bishop, Janet", "Carlin, John B."),
        year=1993,
        title="Bias, prevalence and kappa",
        kind="article",
        within="Journal of Clinical Epidemiology",
        volume="46",
        number="5",
        pages="423–429",
        doi="10.1016/0895-4356(93)90018-V",
    ),
    Source(
        key="cicchetti1990",
        cited="Cicchetti & Feinstein 1990",
        authors=("Cicchetti, Domenic V.", "Feinstein, Alvan R."),
        year=1990,
        title="High agreement but low kappa: II. Resolving the paradoxes",
        kind="article",
        within="Journal of Clinical Epidemiology",
        volume="43",
        number="6",
        pages="551–558",
        doi="10.1016/0895-4356(90)90159-M",
    ),
    Source(
        key="cohen1960",
        cited="Cohen 1960",
        authors=("Cohen, Jacob",),
        year=1960,
        title="A coefficient of agreement for nominal scales",
        kind="article",
        within="Educational and Psychological Measurement",
        volume="20",
        number="1",
        pages="37–46",
        doi="10.1177/001316446002000104",
    ),
    Source(
        key="efron1993",
        cited="Efron & Tibshirani 1993",
        authors=("Efron, Bradley", "Tibshirani, Robert J."),
        year=1993,
        title="An introduction to the bootstrap",
        kind="book",
        within="Chapman & Hall",
        place="New York",
    ),
    Source(
        key="feinstein1990",
        cited="Feinstein & Cicchetti 1990",
        authors=("Feinstein, Alvan R.", "Cicchetti, Domenic V."),
        year=1990,
        title="High agreement but low kappa: I. The problems of two paradoxes",
        kind="article",
        within="Journal of Clinical Epidemiology",
        volume="43",
        number="6",
        pages="543–549",
        doi="10.1016/0895-4356(90)90158-L",
    ),
    Source(
        key="fleiss1971",
        cited="Fleiss 1971",
        authors=("Fleiss, Joseph L.",),
        year=1971,
        title="Measuring nominal scale agreement among many raters",
        kind="article",
        within="Psychological Bulletin",
        volume="76",
        number="5",
        pages="378–382",
        doi="10.1037/h0031619",
    ),
    Source(
        key="gwet2008",
        cited="Gwet 2008",
        authors=("Gwet, Kilem Li",),
        year=2008,
        title=(
            "Computing inter-rater reliability and its variance in the presence of high agreement"
        ),
        kind="article",
        within="British Journal of Mathematical and Statistical Psychology",
        volume="61",
        number="1",
        pages="29–48",
        doi="10.1348/000711006X126600",
    ),
    Source(
        key="hripcsak2005",
        cited="Hripcsak & Rothschild 2005",
        authors=("Hripcsak, George", "Rothschild, Adam S."),
        year=2005,
        title="Agreement, the F-measure, and reliability in information retrieval",
        kind="article",
        within="Journal of the American Medical Informatics Association",
        volume="12",
        number="3",
        pages="296–298",
        doi="10.1197/jamia.M1733",
    ),
    Source(
        key="krippendorff2004",
        cited="Krippendorff 2004",
        authors=("Krippendorff, Klaus",),
        year=2004,
        title="Content analysis: An introduction to its methodology",
        kind="book",
        within="Sage",
        place="Thousand Oaks, CA",
        edition=sentence("report", "2nd ed."),
    ),
    Source(
        key="krippendorff2011",
        cited="Krippendorff 2011",
        authors=("Krippendorff, Klaus",),
        year=2011,
        title="Computing Krippendorff’s alpha-reliability",
        kind="techreport",
        within="Annenberg School for Communication, University of Pennsylvania",
        place="Philadelphia, PA",
        url="https://repository.upenn.edu/asc_papers/43",
    ),
    Source(
        key="krippendorff2016",
        cited="Krippendorff et al. 2016",
        authors=(
            "Krippendorff, Klaus",
            "Mathet, Yann",
            "Bouvry, Stéphane",
            "Widlöcher, Antoine",
        ),
        year=2016,
        title="On the reliability of unitizing textual continua: Further developments",
        kind="article",
        within="Quality & Quantity",
        volume="50",
        number="6",
        pages="2347–2364",
        doi="10.1007/s11135-015-0266-1",
    ),
    Source(
        key="mathet2015",
        cited="Mathet, Widlöcher & Métivier 2015",
        authors=("Mathet, Yann", "Widlöcher, Antoine", "Métivier, Jean-Philippe"),
        year=2015,
        title=(
            "The unified and holistic method gamma (γ) for inter-annotator agreement measure and"
            " alignment"
        ),
        kind="article",
        within="Computational Linguistics",
        volume="41",
        number="3",
        pages="437–479",
        doi="10.1162/COLI_a_00227",
    ),
    Source(
        key="mathet2017",
        cited="Mathet 2017",
        authors=("Mathet, Yann",),
        year=2017,
        title=(
            "The agreement measure γcat: a complement to γ focused on categorization of a continuum"
        ),
        kind="article",
        within="Computational Linguistics",
        volume="43",
        number="3",
        pages="661–681",
        doi="10.1162/COLI_a_00296",
    ),
    Source(
        key="passonneau2006",
        cited="Passonneau 2006",
        authors=("Passonneau, Rebecca J.",),
        year=2006,
        title=(
            "Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation"
        ),
        kind="inproceedings",
        within=(
            "Proceedings of the Fifth International Conference on Language Resources and"
            " Evaluation (LREC 2006)"
        ),
        place="Genoa",
        pages="831–836",
    ),
)
"""In the order of a list of sources."""


def cited_in(texts: Iterable[str]) -> list[Source]:
    """Return the sources that English ``texts`` cite, in the order of a list."""
    said = "\n".join(texts)
    return [one for one in SOURCES if one.cited in said]
