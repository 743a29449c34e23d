"""Before and around the work: the first screen, the questions of the window, the keys."""
