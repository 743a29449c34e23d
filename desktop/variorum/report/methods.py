"""What a paper says of its agreement, in one paragraph: in English and in Spanish."""

from dataclasses import dataclass

from variorum.agreement.intervals import PERCENTILE_FROM
from variorum.report.findings import Findings
from variorum.report.names import grouped, joined, units_named


@dataclass(frozen=True)
class _Facts:
    coders: int
    names: tuple[str, ...]
    articles: int
    all_articles: int
    share: float
    words: float
    codebooks: tuple[str, ...]
    rulings: int


def _facts(found: Findings) -> _Facts:
    snapshot, settings = found.snapshot, found.settings.compared
    chosen = set(settings.articles)
    articles = [one for one in snapshot.articles if not chosen or one.id in chosen]
    counted = found.selection.articles
    used = {row.codebook for row in found.table.rows}
    words = sum(one.words for one in articles)
    return _Facts(
        len(found.selection.coders),
        found.selection.names(),
        len(counted),
        len(articles),
        len(counted) / len(articles),
        sum(one.words for one in counted) / words if words else 0.0,
        tuple(f"{b.title} {b.version}" for b in snapshot.scheme.codebooks if b.id in used),
        len(snapshot.rulings),
    )


def methods_english(found: Findings, program: str) -> str:
    """Return the paragraph in English; ``program`` is the program with its version."""
    f, settings = _facts(found), found.settings.compared
    rule = "all of them" if settings.done_by == "all" else "at least two of them"
    units = units_named(settings.unit)
    splitter = f" (found by {found.table.segmenter})" if found.table.segmenter else ""
    missing = (
        " An article that a coder had not finished is missing for that coder."
        if settings.done_by != "all"
        else ""
    )
    name = found.settings.comparison
    kept = f" The project keeps this comparison as “{name}”." if name else ""
    return " ".join(
        [
            f"{f.coders} coders ({joined(f.names, 'and')}) coded the articles; how they were"
            " trained is not recorded.",
            f"Agreement was computed on the {f.articles:,} of {f.all_articles:,} articles"
            f" ({f.share:.0%}; {f.words:.0%} of the words) that {rule} had finished, with"
            f" {joined(f.codebooks, 'and')}.{missing}{kept}",
            f"The units are {units}{splitter}: a unit has a code if a coding of it covers at least"
            " one of its characters.",
            "We report Krippendorff’s alpha (nominal; Krippendorff 2011), for sets of codes with"
            " MASI distance (Passonneau 2006), beside percent agreement and"
            f" {_kappa(f.coders, 'en')}; it is undefined where all units are alike.",
            _intervals_english(found),
            "As conventions we take .800 for reliable and .667 for tentative conclusions"
            " (Krippendorff 2004, p. 241), both compared with the lower limit of the interval.",
            _settled_english(f),
            f"Computed with {program}.",
        ]
    )


def _intervals_english(found: Findings) -> str:
    settings = found.settings.compared
    if not settings.bootstrap:
        return "No intervals were computed."
    if len(found.selection.articles) >= PERCENTILE_FROM:
        method = "percentile method"
    else:
        method = "bias-corrected and accelerated; Efron & Tibshirani 1993; none under 10 articles"
    return (
        f"The 95 % intervals are from {settings.bootstrap:,} bootstrap resamples of articles"
        f" ({method}; seed {settings.seed}), as the units of one article are not independent."
    )


def _settled_english(facts: _Facts) -> str:
    if not facts.rulings:
        return "All figures are those of the original codings."
    many = f"{facts.rulings:,} ruling{'s' * (facts.rulings != 1)}"
    return (
        f"Disagreements were settled afterwards ({many}); all figures are those of the original"
        " codings."
    )


def _kappa(coders: int, language: str) -> str:
    two = coders == 2  # noqa: PLR2004  Cohen's kappa is of two
    if language == "en":
        return "Cohen’s kappa (1960)" if two else "Fleiss’ kappa (1971)"
    return "la kappa de Cohen (1960)" if two else "la kappa de Fleiss (1971)"


def methods_spanish(found: Findings, program: str) -> str:
    """Return the paragraph in Spanish; ``program`` is the program with its version."""
    f, settings = _facts(found), found.settings.compared
    rule = "todas ellas" if settings.done_by == "all" else "al menos dos de ellas"
    units = units_named(settings.unit, "es")
    splitter = f" (delimitadas con {found.table.segmenter})" if found.table.segmenter else ""
    missing = (
        " Un artículo que una persona no había terminado cuenta para ella como dato ausente."
        if settings.done_by != "all"
        else ""
    )
    name = found.settings.comparison
    kept = f" El proyecto guarda esta comparación como «{name}»." if name else ""
    return " ".join(
        [
            f"{f.coders} personas ({joined(f.names, 'y')}) codificaron los artículos; su"
            " capacitación no consta en el proyecto.",
            f"El acuerdo se calculó sobre {f.articles} de {f.all_articles} artículos"
            f" ({100 * f.share:.0f} %; {100 * f.words:.0f} % de las palabras), terminados por"
            f" {rule}, con {joined(f.codebooks, 'y')}.{missing}{kept}",
            f"Las unidades son {units}{splitter}: una unidad tiene un código si una codificación"
            " cubre al menos uno de sus caracteres.",
            "Se informa el alfa de Krippendorff (nominal; Krippendorff 2011), para conjuntos de"
            " códigos con la distancia MASI (Passonneau 2006), junto con el porcentaje de acuerdo"
            f" y {_kappa(f.coders, 'es')}; no está definido cuando todas las unidades son iguales.",
            _intervals_spanish(found),
            "Por convención se toma 0,800 como fiable y 0,667 para conclusiones tentativas"
            " (Krippendorff 2004, p. 241), comparados con el límite inferior del intervalo.",
            _settled_spanish(f),
            f"Calculado con {program}.",
        ]
    )


def _intervals_spanish(found: Findings) -> str:
    settings = found.settings.compared
    if not settings.bootstrap:
        return "No se calcularon intervalos."
    if len(found.selection.articles) >= PERCENTILE_FROM:
        method = "método de percentiles"
    else:
        method = (
            "con corrección de sesgo y aceleración; Efron y Tibshirani 1993; ninguno con menos de"
            " 10 artículos"
        )
    return (
        f"Los intervalos del 95 % proceden de {grouped(settings.bootstrap)} remuestreos de"
        f" artículos ({method}; semilla {settings.seed}), pues las unidades de un mismo artículo no"
        " son independientes."
    )


def _settled_spanish(facts: _Facts) -> str:
    if not facts.rulings:
        return "Todas las cifras son las de las codificaciones originales."
    decision = "decisión" if facts.rulings == 1 else "decisiones"
    return (
        f"Los desacuerdos se resolvieron después ({facts.rulings} {decision}); todas las cifras"
        " son las de las codificaciones originales."
    )
