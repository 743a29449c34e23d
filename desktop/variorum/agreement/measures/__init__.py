"""The measures, one file each; ``MEASURES`` lists them in the order of tables and menus."""

from variorum.agreement.measure import Measure
from variorum.agreement.measures import (
    cohen_kappa,
    fleiss_kappa,
    krippendorff_alpha,
    krippendorff_alpha_masi,
    percent_agreement,
)

MEASURES: tuple[Measure, ...] = (
    percent_agreement.MEASURE,
    cohen_kappa.MEASURE,
    fleiss_kappa.MEASURE,
    krippendorff_alpha.MEASURE,
    krippendorff_alpha_masi.MEASURE,
)
