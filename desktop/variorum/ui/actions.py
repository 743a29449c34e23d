"""Every menu entry: its name, place, keys, and the method of the window that it calls."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from variorum.errors import sentence
from variorum.ui import settings
from variorum.ui.language import LANGUAGES
from variorum.ui.look import wants_contrast


@dataclass(frozen=True)
class ActionSpec:
    """A menu entry. ``method`` is a path of attributes from the main window.

    ``id`` never changes, wherever the method goes: a person's own keys are kept under it.
    ``needs`` is what must be there for it: a ``project``, an ``article``, ``2 codebooks``, nothing.
    ``alternative`` is a second shortcut. ``where`` is the widget that must have the focus for
    the keys to work, a path too; keys that fields of text need are tied to the article so.
    """

    id: str
    title: str
    menu: str
    shortcut: str
    method: str
    needs: str = ""
    alternative: str = ""
    where: str = ""
    is_on: Callable[[], bool] | None = None
    """Tells whether it bears a mark: it is what was chosen among several, or switched on."""


MENUS = (
    sentence("menus", "&File"),
    sentence("menus", "&Edit"),
    sentence("menus", "&Article"),
    sentence("menus", "&Coding"),
    sentence("menus", "&View"),
    sentence("menus", "&Settings"),
    sentence("menus", "&Help"),
)
_FILE, _EDIT, _ARTICLE, _CODING, _VIEW, _SETTINGS, _HELP = MENUS
SEPARATOR = "-"


def _spec(id_: str, menu: str, title: str, keys: str, method: str, needs: str = "") -> ActionSpec:
    shortcut, _, alternative = keys.partition(" ")
    return ActionSpec(id_, sentence("actions", title), menu, shortcut, method, needs, alternative)


def _choice(id_: str, title: str, method: str, is_on: Callable[[], bool]) -> ActionSpec:
    return replace(_spec(id_, _SETTINGS, title, "", method), is_on=is_on)


def _line(menu: str) -> ActionSpec:
    return ActionSpec(SEPARATOR, "", menu, "", "")


def _in_text(id_: str, title: str, shortcut: str, method: str) -> ActionSpec:
    return ActionSpec(
        id_, sentence("actions", title), _CODING, shortcut, method, "article", "", "coding.view"
    )


ACTIONS: tuple[ActionSpec, ...] = (
    _spec("project.new", _FILE, "&New project…", "Ctrl+N", "projects.new"),
    _spec("project.open", _FILE, "&Open project…", "Ctrl+O", "projects.open"),
    _spec("project.sample", _FILE, "&Sample project", "", "projects.open_sample"),
    _line(_FILE),
    _spec("articles.import", _FILE, "&Import files…", "Ctrl+I", "corpus.import_files", "project"),
    _spec(
        "articles.import_folder",
        _FILE,
        "Import a &folder…",
        "Ctrl+Shift+I",
        "corpus.import_folder",
        "project",
    ),
    _spec(
        "articles.report",
        _FILE,
        "Repor&t on the last import…",
        "",
        "corpus.show_last_report",
        "project",
    ),
    _spec("project.export", _FILE, "&Export…", "Ctrl+Shift+E", "corpus.export", "project"),
    _spec("article.print", _FILE, "&Print article…", "Ctrl+P", "printing.print_article", "article"),
    _spec("article.pdf", _FILE, "Save article as P&DF…", "", "printing.save_pdf", "article"),
    _spec("codebook.add", _FILE, "Add &codebook…", "", "projects.add_codebook", "project"),
    _spec("backup.make", _FILE, "&Back up now", "", "backups.make", "project"),
    _line(_FILE),
    _spec(
        "coder.switch", _FILE, "S&witch coder…", "Ctrl+Shift+C", "projects.switch_coder", "project"
    ),
    _spec("coder.rename", _FILE, "&Rename coder…", "", "projects.rename_coder", "project"),
    _line(_FILE),
    _spec("project.close", _FILE, "&Close project", "Ctrl+W", "projects.close", "project"),
    _spec("program.quit", _FILE, "&Quit", "Ctrl+Q", "close"),
    _spec("edit.undo", _EDIT, "&Undo", "Ctrl+Z", "undoing.undo", "project"),
    _spec("edit.redo", _EDIT, "&Redo", "Ctrl+Shift+Z Ctrl+Y", "undoing.redo", "project"),
    _line(_EDIT),
    _spec("find.anything", _EDIT, "Find &anything…", "Ctrl+K F1", "finder.open"),
    _spec("text.copy", _EDIT, "&Copy text", "Ctrl+C", "coding.copy_text", "article"),
    _spec("find.words", _EDIT, "&Find in article", "Ctrl+F", "coding.finding.open", "article"),
    _spec("find.next", _EDIT, "Find &next", "F3", "coding.finding.next", "article"),
    _spec(
        "find.previous", _EDIT, "Find &previous", "Shift+F3", "coding.finding.previous", "article"
    ),
    _spec(
        "article.next", _ARTICLE, "&Next article", "J", "coding.article_acts.open_next", "project"
    ),
    _spec(
        "article.previous",
        _ARTICLE,
        "&Previous article",
        "K",
        "coding.article_acts.open_previous",
        "project",
    ),
    _spec(
        "articles.filter",
        _ARTICLE,
        "Filter the &list",
        "Ctrl+L",
        "coding.filter_articles",
        "project",
    ),
    _line(_ARTICLE),
    _spec(
        "article.done",
        _ARTICLE,
        "Mark as &done",
        "Ctrl+D",
        "coding.article_acts.mark_done",
        "article",
    ),
    _spec(
        "article.in_progress",
        _ARTICLE,
        "Mark as in &progress",
        "",
        "coding.article_acts.mark_in_progress",
        "article",
    ),
    _spec(
        "article.skip", _ARTICLE, "&Skip…", "Ctrl+Shift+D", "coding.article_acts.skip", "article"
    ),
    _spec(
        "article.not_begun",
        _ARTICLE,
        "Mark as not &begun",
        "",
        "coding.article_acts.mark_not_begun",
        "article",
    ),
    _line(_ARTICLE),
    _spec(
        "article.note",
        _ARTICLE,
        "&Note or question…",
        "Ctrl+Shift+M",
        "coding.article_acts.note",
        "article",
    ),
    _spec(
        "article.describe", _ARTICLE, "D&escription…", "F2", "corpus.describe_article", "article"
    ),
    _spec(
        "article.sensitive",
        _ARTICLE,
        "Sens&itive, or not",
        "",
        "corpus.toggle_sensitive",
        "article",
    ),
    _spec("article.delete", _ARTICLE, "De&lete article…", "", "corpus.delete_article", "article"),
    _in_text("code.pick", "&Choose a code…", "Return", "coding.acts.pick_code"),
    _in_text("coding.code", "Change &code…", "Shift+Return", "coding.acts.pick_other_code"),
    _spec("coding.link", _CODING, "&Link entity…", "Ctrl+E", "coding.acts.link_entity", "article"),
    _spec("coding.note", _CODING, "&Note on coding or words", "Ctrl+M", "coding.note", "article"),
    _in_text("coding.attributes", "&Attributes", "Ctrl+Return", "coding.acts.edit_attributes"),
    _spec("coding.confidence", _CODING, "How s&ure", "Ctrl+G", "coding.say_how_sure", "article"),
    _spec(
        "coding.same_as_last",
        _CODING,
        "&Same as last coding",
        "Ctrl+R",
        "coding.recoding.same_as_last",
        "article",
    ),
    _spec(
        "coding.same_with_entities",
        _CODING,
        "Same as last, with its &entities",
        "Ctrl+Shift+R",
        "coding.recoding.same_as_last_with_links",
        "article",
    ),
    _spec(
        "coding.defaults", _CODING, "&Defaults", "Ctrl+B", "coding.recoding.set_defaults", "article"
    ),
    _line(_CODING),
    _spec(
        "coding.split", _CODING, "S&plit at the caret", "Ctrl+T", "coding.recoding.split", "article"
    ),
    _spec(
        "coding.join",
        _CODING,
        "&Join with its neighbour",
        "Ctrl+J",
        "coding.recoding.join",
        "article",
    ),
    _in_text("coding.remove", "&Remove coding", "Del", "coding.acts.remove"),
    _line(_CODING),
    _spec(
        "selection.grow",
        _CODING,
        "Select word, sentence, paragrap&h",
        "Ctrl+.",
        "coding.grow_selection",
        "article",
    ),
    _spec(
        "selection.shrink", _CODING, "Sele&ct less", "Ctrl+,", "coding.shrink_selection", "article"
    ),
    _line(_CODING),
    _spec(
        "codebook.first",
        _CODING,
        "Codebook &1",
        "Ctrl+1",
        "coding.codebook.choose_first",
        "project",
    ),
    _spec(
        "codebook.second",
        _CODING,
        "Codebook &2",
        "Ctrl+2",
        "coding.codebook.choose_second",
        "2 codebooks",
    ),
    _spec(
        "codebook.third",
        _CODING,
        "Codebook &3",
        "Ctrl+3",
        "coding.codebook.choose_third",
        "3 codebooks",
    ),
    _spec(
        "codebook.next",
        _CODING,
        "Next codebook",
        "Ctrl+9",
        "coding.codebook.choose_next_codebook",
        "2 codebooks",
    ),
    _spec("screen.articles", _VIEW, "&Articles", "Alt+1", "show_coding", "project"),
    _spec("screen.entities", _VIEW, "&Entities", "Alt+2", "show_entities", "project"),
    _spec("screen.agreement", _VIEW, "&Agreement", "Alt+3", "show_agreement", "project"),
    _spec("screen.notes", _VIEW, "&Notes", "Alt+4", "show_notes", "project"),
    _spec("screen.settle", _VIEW, "Se&ttle", "Alt+5", "show_settling", "project"),
    _spec(
        "screen.own_work", _VIEW, "Ho&w my work was settled", "Alt+6", "show_own_work", "project"
    ),
    _line(_VIEW),
    _spec("mode.read", _VIEW, "Re&ad", "Ctrl+Alt+1", "read_article", "article"),
    _spec("mode.code", _VIEW, "&Code", "Ctrl+Alt+2", "code_article", "article"),
    _spec("mode.compare", _VIEW, "Co&mpare coders", "Ctrl+Alt+3", "compare_coders", "article"),
    _spec("mode.bare", _VIEW, "Read with&out codings", "Ctrl+Alt+0", "read_bare", "article"),
    ActionSpec(
        "difference.next",
        sentence("actions", "Next &difference"),
        _VIEW,
        "N",
        "coding.compare.next_difference",
        "article",
        "",
        "coding.compare.view",
    ),
    ActionSpec(
        "difference.previous",
        sentence("actions", "&Previous difference"),
        _VIEW,
        "P",
        "coding.compare.previous_difference",
        "article",
        "",
        "coding.compare.view",
    ),
    _line(_VIEW),
    _spec("message.act", _VIEW, "Do what the messa&ge offers", "Alt+Return", "messages.act"),
    _spec("window.full_screen", _VIEW, "&Full screen", "F11", "full_screen.toggle"),
    _spec(
        "panel.articles", _VIEW, "A&rticles panel", "F7", "coding.columns.toggle_left", "project"
    ),
    _spec("panel.codes", _VIEW, "Co&des panel", "F8", "coding.columns.toggle_right", "project"),
    _spec("text.larger", _SETTINGS, "&Larger text", "Ctrl++ Ctrl+=", "look.larger_text"),
    _spec("text.smaller", _SETTINGS, "&Smaller text", "Ctrl+-", "look.smaller_text"),
    _spec("text.usual", _SETTINGS, "&Usual text size", "Ctrl+0", "look.usual_text"),
    _line(_SETTINGS),
    _spec("interface.larger", _SETTINGS, "La&rger interface", "", "look.larger_interface"),
    _spec("interface.smaller", _SETTINGS, "S&maller interface", "", "look.smaller_interface"),
    _spec("interface.usual", _SETTINGS, "Usual &interface size", "", "look.usual_interface"),
    _line(_SETTINGS),
    _choice(
        "theme.system",
        "Light or dark as the s&ystem",
        "look.use_system_theme",
        lambda: settings.THEME.get() == "system",
    ),
    _choice(
        "theme.light", "Li&ght", "look.use_light_theme", lambda: settings.THEME.get() == "light"
    ),
    _choice("theme.dark", "Dar&k", "look.use_dark_theme", lambda: settings.THEME.get() == "dark"),
    _choice("theme.contrast", "High &contrast", "look.toggle_contrast", wants_contrast),
    _line(_SETTINGS),
    _choice(
        "sensitive.warning",
        "&Warn before sensitive articles",
        "coding.modes.toggle_warning",
        settings.SENSITIVE_WARNING.get,
    ),
    _line(_SETTINGS),
    _choice(
        "language.system",
        "Language of the system",
        "look.use_system_language",
        lambda: settings.LANGUAGE.get() not in LANGUAGES,
    ),
    _choice(
        "language.english", "&English", "look.use_english", lambda: settings.LANGUAGE.get() == "en"
    ),
    _choice(
        "language.spanish", "Es&pañol", "look.use_spanish", lambda: settings.LANGUAGE.get() == "es"
    ),
    _spec("help.manual", _HELP, "&Manual", "Shift+F1", "manual.open"),
    _spec("help.tour", _HELP, "&Tour in ten steps", "", "help.take_tour", "article"),
    _spec("help.keys", _HELP, "&Keys…", "Ctrl+F1 ?", "help.show_keys"),
    _spec("help.backups", _HELP, "&Where are my backups?", "", "backups.show_folder", "project"),
    _spec("help.about", _HELP, "&About Variorum", "", "help.show_about"),
)


def plain_title(title: str) -> str:
    """Return the title of an action or a menu without what only menus need."""
    return title.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def handler_of(window: object, method: str) -> Callable[[], Any]:
    """Return the method that ``method`` names, a path of attributes from ``window``."""
    handler: Callable[[], Any] = reduce(getattr, method.split("."), window)  # type: ignore[assignment]
    return handler


def widget_of(window: object, path: str) -> QWidget:
    """Return the widget that ``path`` names, a path of attributes from ``window``."""
    widget: QWidget = reduce(getattr, path.split("."), window)  # type: ignore[assignment]
    return widget


def build_menus(window: QMainWindow) -> dict[str, QAction]:
    """Fill the menu bar of ``window`` and return its actions by id, as yet without keys."""
    menus: dict[str, QMenu] = {
        menu: window.menuBar().addMenu(QCoreApplication.translate("menus", menu)) for menu in MENUS
    }
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        if spec.id == SEPARATOR:
            menus[spec.menu].addSeparator()
            continue
        action = QAction(QCoreApplication.translate("actions", spec.title), window)
        action.setProperty("needs", spec.needs)
        if spec.where:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            widget_of(window, spec.where).addAction(action)
        handler = handler_of(window, spec.method)
        # What the status line says is of the act before.
        action.triggered.connect(window.statusBar().clearMessage)
        action.triggered.connect(lambda _=False, handler=handler: handler())
        if spec.is_on is not None:
            action.setCheckable(True)
            menus[spec.menu].aboutToShow.connect(
                lambda action=action, is_on=spec.is_on: action.setChecked(is_on())
            )
        menus[spec.menu].addAction(action)
        actions[spec.id] = action
    return actions


def enable(
    actions: dict[str, QAction],
    *,
    project: bool,
    article: bool,
    codebooks: int,
    coding: bool = True,
) -> None:
    """Let only those actions be chosen whose need is met; codings change while ``coding``."""
    met = {"": True, "project": project, "article": article}
    met |= {f"{number} codebooks": codebooks >= number for number in (2, 3)}
    for spec in ACTIONS:
        if spec.id in actions:
            fits = coding or spec.menu != _CODING or spec.needs != "article"
            actions[spec.id].setEnabled(met[spec.needs] and fits)
