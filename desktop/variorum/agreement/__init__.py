"""How far coders agree: studies, measures, intervals, and the table of them all."""
