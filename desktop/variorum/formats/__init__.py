"""Reading and writing projects, articles and tables in the formats of other programs."""
