"""The ten steps of the tour through the main window."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from variorum.errors import sentence
from variorum.ui.coding.beside import CODEBOOK, CODING
from variorum.ui.coding.screen import CodingScreen
from variorum.ui.help.tour import Step
from variorum.ui.shortcuts import first_key, named
from variorum.ui.top_bar import TopBar

_WORDS = (
    (
        sentence("tour", "The articles"),
        sentence(
            "tour",
            "What is to be read, with how far you are. {next} opens the next one, wherever you"
            " are; {filter} finds one by a word of its title.",
        ),
    ),
    (
        sentence("tour", "The text"),
        sentence(
            "tour",
            "Drag over words to select them, or hold Shift and press the arrows. Nothing opens"
            " until you ask.",
        ),
    ),
    (
        sentence("tour", "The codes"),
        sentence(
            "tour",
            "The letter of a code gives it to the selected words: one key, one coding. {pick}"
            " finds a code by a part of its name, in any codebook.",
        ),
    ),
    (
        sentence("tour", "The coding"),
        sentence(
            "tour",
            "Tab goes from coding to coding. Their questions stand here: {form} goes to them,"
            " digits and letters answer, Esc leads back to the text.",
        ),
    ),
    (
        sentence("tour", "Who and where"),
        sentence(
            "tour",
            "{link} links the coding to a person, a group or a place, by any of its names. Who"
            " is not there yet is made on the way.",
        ),
    ),
    (
        sentence("tour", "Nothing is lost"),
        sentence(
            "tour",
            "Each act is saved at once. {undo} takes back the last one, and the one before, in"
            " whatever article it was.",
        ),
    ),
    (
        sentence("tour", "Done"),
        sentence(
            "tour",
            "{done} says that the article is finished. Done without a coding is a statement too:"
            " there is nothing here.",
        ),
    ),
    (
        sentence("tour", "Read, Code, Compare"),
        sentence(
            "tour",
            "Read is a clean page. Compare shows what the others coded, once you are done:"
            " {next_difference} leads from difference to difference.",
        ),
    ),
    (
        sentence("tour", "From figures to passages"),
        sentence(
            "tour",
            "Agreement has the figures, and the passages behind each of them. Settle decides what"
            " stands where coders differ, and changes nobody's work.",
        ),
    ),
    (
        sentence("tour", "Find anything"),
        sentence(
            "tour",
            "{find} finds every act, article, code and entity. {manual} tells the rest, here and"
            " without a network.",
        ),
    ),
)


def stations(
    coding: CodingScreen, top: TopBar, menus: QWidget, show_coding: Callable[[], object]
) -> list[Step]:
    """Return the steps of the tour; ``show_coding`` shows the article to be coded."""
    keys = {
        "next": first_key("article.next"),
        "filter": first_key("articles.filter"),
        "pick": first_key("code.pick"),
        "form": first_key("coding.attributes"),
        "link": first_key("coding.link"),
        "undo": first_key("edit.undo"),
        "done": first_key("article.done"),
        "next_difference": first_key("difference.next"),
        "find": first_key("find.anything"),
        "manual": named("help.manual"),
    }
    left, right = coding.columns.open_left, coding.columns.open_right

    def codebook() -> None:
        right()
        coding.beside.show_page(CODEBOOK)

    def form() -> None:
        right()
        coding.beside.show_page(CODING)

    places: tuple[tuple[QWidget, Callable[[], object]], ...] = (
        (coding.articles, left),
        (coding.view, show_coding),
        (coding.beside, codebook),
        (coding.beside, form),
        (coding.beside, form),
        (menus, show_coding),
        (coding.bar.state, show_coding),
        (top.modes, show_coding),
        (top.screens, show_coding),
        (menus, show_coding),
    )
    translate = QCoreApplication.translate
    return [
        Step(translate("tour", title), translate("tour", words).format(**keys), place, show)
        for (title, words), (place, show) in zip(_WORDS, places, strict=True)
    ]
