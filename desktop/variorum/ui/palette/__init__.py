"""The command palette: every action, article, code and entity by typing part of its name."""
