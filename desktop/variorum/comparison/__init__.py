"""Coders side by side: their codings lined up, their differences named, merges planned."""
