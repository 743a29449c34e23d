"""Worked examples: a file of data sets and cases, answered so that anyone can check them."""
