"""The measures of spans, one file each; ``SPAN_MEASURES`` lists them in the order of tables."""

from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.span_measures import (
    alpha_u_2004,
    cu_alpha,
    entity_link_agreement,
    gamma,
    gamma_cat,
    gamma_disorder,
    span_f1,
    u_alpha,
    unit_f1,
)

SPAN_MEASURES: tuple[SpanMeasure, ...] = (
    span_f1.MEASURE,
    unit_f1.MEASURE,
    u_alpha.MEASURE,
    cu_alpha.MEASURE,
    alpha_u_2004.MEASURE,
    gamma.MEASURE,
    gamma_cat.MEASURE,
    gamma_disorder.MEASURE,
    entity_link_agreement.MEASURE,
)
