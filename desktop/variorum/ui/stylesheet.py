"""The look of the application's widgets, made from a theme's colours.

Plain Qt widgets look right by themselves. The dynamic property ``kind`` gives the others theirs:

- ``QLabel``: ``title`` (15 px, 600), ``heading`` (11 px capitals over a list), ``secondary`` and
  ``caption`` (fainter), ``quote`` (words of an article), ``empty`` (says what to do),
  ``key`` (the badge with a code's key), ``keys`` (takes the keys of a shortcut), ``warning``,
  ``danger``.
- ``QPushButton``: ``primary`` (one a panel), ``quiet`` (no border), ``link``, ``danger``,
  ``offer`` (small, over the text), ``line`` (an entry of a list that can be pressed).
- ``QFrame`` or ``QWidget``: ``chrome`` (bars and side panels), ``bar`` and ``strip`` (with a
  hairline below, on chrome and on paper), ``paper``, ``card`` (bordered,
  rounded), ``popup``; ``segments`` holds the checkable ``QPushButton`` parts of a segmented
  control, ``screens`` the same without a ground of its own; ``rule`` is a hairline (1 px high
  or wide, set by the caller).
- ``chip``: paints itself, in smaller letters.
- ``QListView``/``QTreeView``: ``side`` lies bare on chrome, ``bare`` on whatever is below.

A plain ``QWidget`` subclass must set ``WA_StyledBackground`` for its background to show.
"""

from collections.abc import Mapping
from pathlib import Path
from string import Template

_ICONS = Path(__file__).parent / "icons"

_SHEET = Template("""
* { outline: 0; }
QWidget { color: $text; font-size: ${px13}px; }
QMainWindow, QDialog, QMessageBox, QWizard { background: $chrome; }
QMainWindow::separator { background: $hairline; width: 1px; height: 1px; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }

*[kind="chrome"] { background: $chrome; border: 0; }
*[kind="bar"] { background: $chrome; border: 0; border-bottom: 1px solid $hairline; }
*[kind="strip"] { background: $paper; border: 0; border-bottom: 1px solid $hairline; }
QToolButton[kind="strip"] { background: $chrome; border: 0; border-radius: 0; padding: 0;
  color: $text2; }
QToolButton[kind="strip"]:hover { background: $chrome2; }
QToolButton[kind="strip"]:focus { border: 2px solid $accent; padding: 0; }
*[kind="paper"] { background: $paper; border: 0; }
*[kind="card"] { background: $card; border: 1px solid $hairline; border-radius: ${px8}px; }
*[kind="popup"] { background: $card; border: 1px solid $hairline; border-radius: ${px8}px; }
*[kind="chip"] { font-size: ${px12}px; }
*[kind="rule"] { background: $hairline; border: 0; }

QLabel { background: transparent; }
QLabel:disabled { color: $text3; }
QLabel[kind="title"] { font-size: ${px15}px; font-weight: 600; }
QLabel[kind="heading"] { color: $text2; font-size: ${px11}px; font-weight: 600; }
QLabel[kind="quote"] { color: $text2; font-family: "Source Serif Pro"; font-size: ${px14}px; }
QLabel[kind="empty"] { color: $text2; font-size: ${px15}px; background: $paper; }
QLabel[kind="secondary"] { color: $text2; }
QLabel[kind="caption"] { color: $text2; font-size: ${px12}px; }
QLabel[kind="warning"] { color: $warning; }
QLabel[kind="missing"] { color: $warning; font-size: ${px12}px; font-weight: 600; }
QLabel[kind="danger"] { color: $danger; }
QLabel[kind="key"] { color: $text2; font-size: ${px11}px; font-weight: 500; background: $card;
  border: 1px solid $hairline; border-radius: ${px4}px; padding: 0 ${px4}px;
  min-width: ${px8}px; }
QLabel[kind="keys"] { font-size: ${px15}px; font-weight: 600; background: $card;
  border: 1px solid $field; border-radius: ${px6}px; padding: ${px10}px; }
QLabel[kind="keys"]:focus { border: 2px solid $accent; padding: ${px9}px; }

QPushButton { background: $card; border: 1px solid $hairline; border-radius: ${px6}px;
  padding: ${px5}px ${px12}px; min-height: ${px18}px; font-weight: 500; }
QPushButton:hover { background: $chrome2; }
QPushButton:pressed, QPushButton:checked { background: $chrome2; border-color: $text3; }
QPushButton:focus { border: 2px solid $accent; padding: ${px4}px ${px11}px; }
QPushButton:disabled { color: $text3; background: $chrome; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $chrome2; color: $text3;
  border-color: $hairline; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $chrome2; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: $accent;
  border-radius: ${px4}px; padding: 0 ${px2}px; min-height: 0; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[kind="link"]:focus { border-color: $accent; padding: 0 ${px2}px; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="line"] { background: transparent; border: 2px solid transparent;
  border-radius: ${px5}px; padding: 0; min-height: 0; font-weight: 400; text-align: left; }
QPushButton[kind="line"]:hover { background: $chrome2; }
QPushButton[kind="line"]:focus { border-color: $accent; padding: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${px6}px;
  padding: ${px4}px ${px6}px; }
QToolButton:hover { background: $chrome2; }
QToolButton:pressed, QToolButton:checked { background: $chrome2; }
QToolButton:focus { border: 2px solid $accent; padding: ${px3}px ${px5}px; }
QToolButton::menu-indicator { image: none; }
*[kind="segments"] { background: $chrome2; border: 0; border-radius: ${px7}px;
  padding: ${px2}px; }
*[kind="segments"] QPushButton, *[kind="screens"] QPushButton { background: transparent;
  border: 1px solid transparent; }
*[kind="segments"] QPushButton { color: $text2; font-weight: 500; padding: ${px3}px ${px18}px;
  border-radius: ${px5}px; min-height: ${px18}px; }
*[kind="segments"] QPushButton:hover { color: $text; }
*[kind="segments"] QPushButton:checked { background: $segment; color: $text; font-weight: 600; }
*[kind="segments"] QPushButton:focus { border: 2px solid $accent; }
*[kind="screens"] { background: transparent; border: 0; }
*[kind="screens"] QPushButton { color: $text2; font-weight: 500; padding: ${px4}px ${px12}px;
  border-radius: ${px5}px; min-height: 0; }
*[kind="screens"] QPushButton:hover { color: $text; background: $chrome2; }
*[kind="screens"] QPushButton:checked { background: $chrome2; color: $text; font-weight: 600; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
  background: $card; border: 1px solid $field; border-radius: ${px6}px;
  selection-background-color: $sel; selection-color: $text; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
  padding: ${px4}px ${px8}px; min-height: ${px18}px; }
QPlainTextEdit, QTextEdit { padding: ${px4}px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QComboBox:focus {
  border: 2px solid $accent; padding: ${px3}px ${px7}px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: ${px3}px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: $chrome;
  color: $text3; }
QLineEdit:read-only { background: $chrome; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; padding: 0 ${px4}px;
  background: transparent; min-height: 0; }
QComboBox::drop-down { border: 0; width: ${px22}px; }
QComboBox::down-arrow { image: url("$icons/down-$tone.svg"); width: ${px12}px;
  height: ${px12}px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $hairline; padding: ${px4}px;
  selection-background-color: $chrome2; selection-color: $text; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button,
QDoubleSpinBox::down-button { border: 0; background: transparent; width: ${px18}px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$icons/up-$tone.svg");
  width: ${px10}px; height: ${px10}px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$icons/down-$tone.svg");
  width: ${px10}px; height: ${px10}px; }

QCheckBox, QRadioButton { spacing: ${px8}px; background: transparent; padding: ${px2}px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {
  width: ${px14}px; height: ${px14}px; border: 1px solid $text3; background: $card; }
QCheckBox::indicator, QListView::indicator { border-radius: ${px4}px; }
QRadioButton::indicator { border-radius: ${px8}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent;
  border-color: $accent; image: url("$icons/check-$on_tone.svg"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url("$icons/dash-$on_tone.svg"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/dot-$on_tone.svg"); }
QCheckBox:focus, QRadioButton:focus { color: $text; border: 2px solid $accent;
  border-radius: ${px5}px; padding: 0; }
QCheckBox:disabled, QRadioButton:disabled { color: $text3; }

QAbstractItemView { background: $card; alternate-background-color: $chrome;
  border: 1px solid $hairline; border-radius: ${px6}px;
  selection-background-color: $chosen; selection-color: $text; gridline-color: $hairline; }
QAbstractItemView:focus { border-color: $accent; }
QListView::item, QTreeView::item { padding: ${px4}px ${px6}px; border: 0;
  border-radius: ${px5}px; }
QTableView::item { padding: ${px3}px ${px8}px; border: 0; }
QAbstractItemView::item:hover { background: $pointed; }
QAbstractItemView::item:selected { background: $chosen; color: $text; }
QListView[kind="side"], QTreeView[kind="side"] { background: $chrome; border: 0; }
QListView[kind="side"]::item:hover, QTreeView[kind="side"]::item:hover { background: $chrome2; }
QListView[kind="bare"] { background: transparent; border: 0; }
QScrollArea[kind="read"] { border: 2px solid transparent; }
QScrollArea[kind="read"]:focus { border-color: $accent; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url("$icons/right-$tone.svg"); }
QTreeView::branch:has-children:open { image: url("$icons/down-$tone.svg"); }
QHeaderView { background: $card; border: 0; }
QHeaderView::section { background: $card; color: $text2; font-size: ${px12}px; font-weight: 600;
  border: 0; border-bottom: 1px solid $hairline; padding: ${px6}px ${px8}px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url("$icons/down-$tone.svg"); width: ${px10}px; }
QHeaderView::up-arrow { image: url("$icons/up-$tone.svg"); width: ${px10}px; }
QTableCornerButton::section { background: $card; border: 0; }

QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: ${px12}px; }
QScrollBar:horizontal { height: ${px12}px; }
QScrollBar::handle { background: $thumb; border-radius: ${px4}px; margin: ${px2}px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::handle:vertical { min-height: ${px30}px; }
QScrollBar::handle:horizontal { min-width: ${px30}px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: 0; width: 0; height: 0; }

QMenuBar { background: $chrome; border-bottom: 1px solid $hairline; padding: ${px2}px; }
QMenuBar::item { background: transparent; padding: ${px4}px ${px9}px; border-radius: ${px5}px; }
QMenuBar::item:selected { background: $chrome2; }
QMenu { background: $card; border: 1px solid $hairline; padding: ${px5}px; }
QMenu::item { padding: ${px5}px ${px24}px ${px5}px ${px12}px; border-radius: ${px5}px; }
QMenu::item:selected { background: $chosen; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $hairline; margin: ${px5}px ${px8}px; }
QMenu::icon { padding-left: ${px8}px; }
QToolTip { background: $card; color: $text; border: 1px solid $hairline; padding: ${px5}px; }
QStatusBar { background: $chrome; color: $text2; border-top: 1px solid $hairline;
  font-size: ${px12}px; }
QStatusBar QLabel { color: $text2; font-size: ${px12}px; }
QStatusBar::item { border: 0; }
QToolBar { background: $chrome; border: 0; border-bottom: 1px solid $hairline;
  spacing: ${px6}px; padding: ${px6}px; }

QTabWidget::pane { border: 0; border-top: 1px solid $hairline; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text2; font-weight: 500; border: 0;
  border-bottom: 2px solid transparent; padding: ${px7}px ${px12}px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { background: $chrome2; border-radius: ${px5}px; }

QGroupBox { border: 1px solid $hairline; border-radius: ${px8}px; margin-top: ${px18}px;
  padding: ${px8}px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; color: $text2;
  left: ${px4}px; }
QProgressBar { background: $chrome2; border: 0; border-radius: ${px3}px; height: ${px6}px;
  max-height: ${px6}px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: ${px3}px; }
QSlider::groove:horizontal { background: $chrome2; height: ${px4}px; border-radius: ${px2}px; }
QSlider::handle:horizontal { background: $accent; width: ${px14}px; margin: -${px5}px 0;
  border-radius: ${px7}px; }
""")


def stylesheet(colours: Mapping[str, str], *, dark: bool, scale: float = 1.0) -> str:
    """Return the style sheet for a theme's ``colours``; ``scale`` enlarges letters and paddings."""
    return _SHEET.substitute(
        {f"px{size}": round(size * scale) for size in range(1, 41)},
        **colours,
        icons=_ICONS.as_posix(),
        tone="light" if dark else "dark",
        on_tone="dark" if dark else "light",
    )
