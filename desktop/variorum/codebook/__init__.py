"""Codebooks as files: reading, checking, writing; the types of attributes and their values."""
