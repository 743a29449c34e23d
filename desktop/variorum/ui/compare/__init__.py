"""Coders side by side in one article: where they agree, and each difference by its kind."""
