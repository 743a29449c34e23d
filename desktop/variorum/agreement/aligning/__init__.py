"""Best alignments of coders' units, and random continua: what gamma is computed from."""
