"""The project file: its tables, how it is opened safely, and the only SQL of the program."""
