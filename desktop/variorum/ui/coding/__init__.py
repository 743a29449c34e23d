"""The screen on which articles are read and coded."""
