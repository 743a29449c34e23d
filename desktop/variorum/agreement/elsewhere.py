"""Measures that projects and tables are not asked for by name, and where they are to be had."""

from variorum.errors import sentence

ELSEWHERE = {
    "unit_alpha": sentence(
        "agreement",
        "unit_alpha is krippendorff_alpha with --unit character, token or sentence;"
        " krippendorff_alpha_masi where units have sets of codes.",
    ),
    "unit_kappa": sentence(
        "agreement", "unit_kappa is cohen_kappa with --unit character, token or sentence."
    ),
    "one_vs_rest": sentence(
        "agreement", "one_vs_rest is every measure with --by code, or with --code for one code."
    ),
    "boundary_similarity": sentence(
        "agreement",
        "boundary_similarity compares texts that are cut into segments from end to end, and coded"
        " spans leave gaps; give the lengths of segments in a file for --cases.",
    ),
    "relation_f1": sentence(
        "agreement",
        "relation_f1 compares relations between spans, and projects and tables hold none; give"
        " spans and relations in a file for --cases.",
    ),
    "set_distance": sentence(
        "agreement",
        "set_distance is of two sets of codes; give them in a file for --cases, or ask for"
        " krippendorff_alpha_masi.",
    ),
    "gamma_dissimilarity": sentence(
        "agreement",
        "gamma_dissimilarity is of two spans; give them in a file for --cases, or ask for gamma.",
    ),
}
"""Of each name, the sentence that says what to ask for instead."""
