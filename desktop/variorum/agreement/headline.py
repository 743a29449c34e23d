"""The headline coefficient: the one that pictures, influence and forecasts are about."""

from dataclasses import replace

from variorum.agreement.measures import krippendorff_alpha
from variorum.agreement.rows import Figure, figures
from variorum.agreement.selection import Selection, select
from variorum.agreement.settings import By, Settings
from variorum.model.snapshot import Snapshot

HEADLINE = krippendorff_alpha.MEASURE
OF_SETS = "krippendorff_alpha_masi"
TENTATIVE, RELIABLE = 0.667, 0.800
"""Below the first no conclusion, from the second on reliable (Krippendorff 2004, p. 241)."""


def headline_figures(
    snapshot: Snapshot, settings: Settings, by: By, selection: Selection | None = None
) -> list[Figure]:
    """Return the headline figures of each subject of ``by``, whatever ``settings.by`` says."""
    asked = replace(settings, by=by, measures=())
    chosen = selection or select(snapshot, asked)
    return [one for one in figures(snapshot, asked, chosen) if one.measure.name == HEADLINE.name]
