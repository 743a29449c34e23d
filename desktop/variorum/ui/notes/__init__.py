"""The screen of all notes; and how other screens show notes and take them."""
