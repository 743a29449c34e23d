"""The menu of the text: what can be done where it was opened."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from variorum.errors import sentence
from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.acts import CodingActs
from variorum.ui.coding.recoding_acts import RecodingActs


def open_menu(view: ArticleView, acts: CodingActs, recoding: RecodingActs, place: QPoint) -> None:
    """Open the menu at ``place`` on the screen."""

    def said(text: str) -> str:
        return QCoreApplication.translate("text menu", text)

    menu = QMenu(view)
    choose = menu.addAction(said(sentence("text menu", "Choose a code…")), acts.pick_code)
    choose.setEnabled(bool(acts.targets()))
    copy = menu.addAction(said(sentence("text menu", "Copy")), view.copy)
    copy.setEnabled(view.selected_span() is not None)
    if acts.focused is not None:
        menu.addSeparator()
        menu.addAction(said(sentence("text menu", "Attributes")), acts.edit_attributes)
        menu.addAction(said(sentence("text menu", "Same as last coding")), recoding.same_as_last)
        menu.addAction(said(sentence("text menu", "Link entity…")), acts.link_entity)
        menu.addAction(said(sentence("text menu", "Note")), acts.edit_note)
        menu.addAction(said(sentence("text menu", "Change code…")), acts.pick_other_code)
        menu.addSeparator()
        menu.addAction(said(sentence("text menu", "Split at the caret")), recoding.split)
        join = menu.addAction(said(sentence("text menu", "Join with its neighbour")), recoding.join)
        join.setEnabled(recoding.neighbour() is not None)
        menu.addAction(said(sentence("text menu", "Remove")), acts.remove)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
