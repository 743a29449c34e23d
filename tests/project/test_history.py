"""What can be undone in a long session: the latest edits, and memory for no more."""

from variorum.model.change import Edit
from variorum.project.history import MOST_KEPT, History


def test_the_oldest_edits_are_dropped_and_the_latest_kept() -> None:
    history = History()
    for number in range(MOST_KEPT + 3):
        history.push(Edit(f"Edit {number}", ()))
    titles = []
    while history.last is not None:
        titles.append(history.undo_title)
        history.undone()
    assert titles == [f"Edit {number}" for number in range(MOST_KEPT + 2, 2, -1)]
    history.redone()
    assert history.undo_title == "Edit 3"
