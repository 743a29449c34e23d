"""The keys that work in one place alone and cannot be changed, for the sheet of keys."""

from variorum.errors import sentence

Row = tuple[str, tuple[str, ...]]
"""What it does, and the keys that do it."""

_IN_TEXT: tuple[Row, ...] = (
    (sentence("keys", "Move the caret"), ("←", "→", "↑", "↓", "Ctrl+←", "Ctrl+→")),
    (sentence("keys", "Line, page, article"), ("Home", "End", "PgUp", "PgDn", "Ctrl+Home")),
    (sentence("keys", "Select"), (sentence("keys", "Shift + any of these"),)),
    (sentence("keys", "Apply a code"), (sentence("keys", "its letter or digit"),)),
    (
        sentence("keys", "Give the coding another code"),
        (sentence("keys", "Shift + the letter of that code"),),
    ),
    (sentence("keys", "Find a code by name, and apply it"), ("Enter",)),
    (sentence("keys", "Apply it, and stay in the list"), ("Ctrl+Enter",)),
    (sentence("keys", "Next and previous coding"), ("Tab", "Shift+Tab")),
    (sentence("keys", "Move the end of a coding by a word"), ("[", "]", "Alt+←", "Alt+→")),
    (sentence("keys", "Move its start"), ("Shift+[", "Shift+]", "Alt+Shift+←", "Alt+Shift+→")),
    (sentence("keys", "Select the whole article"), ("Ctrl+A",)),
    (sentence("keys", "Remove the coding"), ("Del", "Backspace")),
    (sentence("keys", "What can be done here"), ("Shift+F10",)),
    (sentence("keys", "Drop the selection, then the focus"), ("Esc",)),
    (sentence("keys", "Leave the text, to the button of a message first"), ("F6", "Ctrl+Tab")),
)
_IN_FORM: tuple[Row, ...] = (
    (sentence("keys", "Pick an answer"), (sentence("keys", "its digit or first letter"), "←", "→")),
    (sentence("keys", "On to what is still needed, then back to the text"), ("Enter",)),
    (sentence("keys", "The question above or below"), ("↑", "↓")),
    (sentence("keys", "The next field, whatever it is"), ("Tab", "Shift+Tab")),
    (sentence("keys", "Clear an answer, remove a link"), ("Del",)),
    (sentence("keys", "Back to the text"), ("Esc",)),
    (sentence("keys", "In the list of names: take one, and on to the next role"), ("Ctrl+Enter",)),
    (sentence("keys", "In the list of names: another role"), ("Tab", "Shift+Tab")),
)
_IN_COMPARE: tuple[Row, ...] = (
    (sentence("keys", "Take what that coder made"), (sentence("keys", "1, 2, 3 …"),)),
    (sentence("keys", "Take what all made; nothing of it"), ("B", "X")),
)
_IN_SETTLE: tuple[Row, ...] = (
    (sentence("keys", "Take what that coder made"), (sentence("keys", "1, 2, 3 …"),)),
    (sentence("keys", "Take what all made; nothing of it"), ("B", "X")),
    (sentence("keys", "Correct it first: words, code, answers, links"), ("E",)),
    (sentence("keys", "Write the reason"), ("R",)),
    (sentence("keys", "Add it to the codebook: an example, a near miss"), ("+", "-")),
    (sentence("keys", "Take the decision back"), ("U",)),
    (sentence("keys", "Next and previous disagreement"), ("N", "P")),
    (sentence("keys", "Its own version: move the start, move the end"), ("Alt+←", "Alt+Shift+←")),
    (sentence("keys", "Settle with its own version"), ("Ctrl+Enter",)),
)
_IN_LISTS: tuple[Row, ...] = (
    (sentence("keys", "Move in the list while the line above it has the keys"), ("↑", "↓")),
    (sentence("keys", "Open it, do it, go to its place"), ("Enter",)),
    (sentence("keys", "Delete a note or an entity, after asking"), ("Del",)),
    (sentence("keys", "Find anything: the card of a code"), ("Ctrl+Enter",)),
    (sentence("keys", "Keep a note"), ("Ctrl+Enter",)),
    (sentence("keys", "Where the kind of a note is chosen: idea, question, rule"), ("1", "2", "3")),
    (sentence("keys", "Copy the table of figures"), ("Ctrl+C",)),
    (sentence("keys", "Filter the rows of figures"), ("Ctrl+F",)),
    (sentence("keys", "Back"), ("Esc",)),
)
_MOUSE: tuple[Row, ...] = (
    (sentence("keys", "Select by words; by letters with Alt"), (sentence("keys", "Drag"),)),
    (sentence("keys", "Word, sentence, paragraph"), (sentence("keys", "2, 3, 4 clicks"),)),
    (sentence("keys", "Add a second passage"), (sentence("keys", "Ctrl + drag"),)),
    (
        sentence("keys", "Focus a coding; again: the next one out"),
        (sentence("keys", "Click on coded text"),),
    ),
    (
        sentence("keys", "Move an edge"),
        (sentence("keys", "Drag the ends of a stripe in the margin"),),
    ),
    (sentence("keys", "Larger and smaller text"), (sentence("keys", "Ctrl + wheel"),)),
)
FIXED: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (sentence("keys", "In the text"), _IN_TEXT),
    (sentence("keys", "In the form of a coding"), _IN_FORM),
    (sentence("keys", "In Compare"), _IN_COMPARE),
    (sentence("keys", "In Settle"), _IN_SETTLE),
    (sentence("keys", "In lists"), _IN_LISTS),
    (sentence("keys", "With the mouse"), _MOUSE),
)
"""Titles of sections of the sheet, and their rows."""
