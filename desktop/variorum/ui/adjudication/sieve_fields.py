"""The fields by which a list is sifted."""

from collections.abc import Sequence

from variorum.ui.widgets.quiet_combo import QuietCombo


def sieve_field(name: str, choices: Sequence[tuple[str, str]] = ()) -> QuietCombo:
    """Return a field called ``name`` that offers ``choices``: texts, each with its value."""
    field = QuietCombo()
    field.setAccessibleName(name)
    field.setToolTip(name)
    for text, value in choices:
        field.addItem(text, value)
    return field


def refill(field: QuietCombo, first: str, choices: Sequence[tuple[str, str]]) -> None:
    """Offer ``choices`` after ``first``, which stands for all; what was chosen stays."""
    chosen = field.currentData()
    field.clear()
    field.addItem(first, "")
    for text, value in choices:
        field.addItem(text, value)
    field.setCurrentIndex(max(field.findData(chosen), 0))
