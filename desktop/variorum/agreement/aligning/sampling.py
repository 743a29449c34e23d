"""Random continua: what coders who know nothing of each other would have marked."""

import numpy as np

from variorum.agreement.aligning.dissimilarity import Continuum, Units

SAMPLER = "shuffle"


def shuffled(continuum: Continuum, generator: np.random.Generator) -> Continuum:
    """Return a continuum of randomly drawn real coders, all units of each shifted together.

    Mathet, Widlöcher & Métivier (2015, Computational Linguistics 41:437–479). A shift is a whole
    number from 0 to the last end; a unit whose start passes that end begins again from 0. A shift
    is at least half the mean length of a unit from the one before while there is room: as in
    pygamma-agreement 0.5.9, whose figures could not be repeated otherwise. A continuum without
    units is drawn again.
    """
    last = max(int(units.end.max(initial=0)) for units in continuum)
    lengths = np.concatenate([units.end - units.start for units in continuum])
    while True:
        sample = _drawn(continuum, generator, last, float(lengths.mean()) / 2)
        if any(len(units.start) for units in sample):
            return sample


def _drawn(
    continuum: Continuum, generator: np.random.Generator, last: int, least: float
) -> Continuum:
    places = np.arange(last)
    room = places
    sample = []
    for _ in continuum:
        pivot = int(generator.choice(room))
        apart = places[np.abs(places - pivot) >= least]
        room = apart if len(apart) else places
        units = continuum[int(generator.integers(len(continuum)))]
        shift = np.where(units.start + pivot > last, pivot - last, pivot)
        sample.append(Units(units.start + shift, units.end + shift, units.code))
    return sample
