"""Variorum: hand-code news articles, compare coders, publish the agreement."""

__version__ = "0.1.0"
