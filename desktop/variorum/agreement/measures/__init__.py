"""The measures, one file each; ``MEASURES`` lists them in the order of tables and menus."""

from variorum.agreement.measure import Measure
from variorum.agreement.measures import (
    brennan_prediger,
    cohen_kappa,
    conger_kappa,
    fleiss_kappa,
    gwet_ac1,
    gwet_ac2,
    krippendorff_alpha,
    krippendorff_alpha_masi,
    light_kappa,
    pabak,
    percent_agreement,
    scott_pi,
    specific_agreement,
    weighted_kappa,
)

MEASURES: tuple[Measure, ...] = (
    percent_agreement.MEASURE,
    specific_agreement.MEASURE,
    cohen_kappa.MEASURE,
    weighted_kappa.MEASURE,
    scott_pi.MEASURE,
    fleiss_kappa.MEASURE,
    conger_kappa.MEASURE,
    light_kappa.MEASURE,
    krippendorff_alpha.MEASURE,
    krippendorff_alpha_masi.MEASURE,
    gwet_ac1.MEASURE,
    gwet_ac2.MEASURE,
    brennan_prediger.MEASURE,
    pabak.MEASURE,
)
