"""Pictures of agreement in the window, and the report by a button."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.model.article import Article
from variorum.model.codebook import Code, Codebook, CodebookParts, Group
from variorum.project.codebooks import add_codebooks
from variorum.project.coding import apply_code
from variorum.project.corpus import set_state
from variorum.project.project import Project, create_project
from variorum.text.hashing import hash_text
from variorum.text.span import Span
from variorum.ui.agreement.reporting import Reporting
from variorum.ui.agreement.screen import AgreementScreen
from variorum.ui.language import speak
from variorum.ui.opening.asking import Asking
from variorum.ui.settings import LANGUAGE
from variorum.ui.theme import theme_for
from variorum.ui.workspace import Workspace

TEXT = "Talks were held.\n\nNobody denied it.\n\nA convoy left."
CODEBOOK = CodebookParts(
    Codebook(id="t", title="Talks", version="1"),
    (Group(id="t.g", codebook="t", label="Meetings", hue="blue"),),
    (Code(id="t.g.held", codebook="t", group="t.g", label="Talks held"),),
)


class _Answers(Asking):
    """Answers as the test says."""

    folder_given: Path | None = None
    began_in: Path | None = None
    file_given: Path | None = None
    agrees = False

    @override
    def report_folder(self, title: str, beside: Path) -> Path | None:
        self.began_in = beside
        return self.folder_given

    @override
    def picture_file(self, title: str, suggested: Path) -> Path | None:
        return self.file_given

    @override
    def confirm(self, question: str, action: str, more: str = "") -> bool:
        return self.agrees


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(tmp_path / "small.variorum", coder_name="Ana")
    add_codebooks(made, [CODEBOOK])
    with made.edit("Import articles") as edit:
        for number in range(3):
            text = f"{TEXT} {number}"
            edit.keep_texts({hash_text(text): text})
            edit.insert(
                Article(
                    id=f"a{number}",
                    title=f"Article {number}",
                    text_hash=hash_text(text),
                    length=len(text),
                    words=len(text.split()),
                    place=number,
                )
            )
    for name in ("Ana", "Ben"):
        made.use_coder(name)
        for number, article in enumerate(made.articles()):
            span = Span(18, 35) if name == "Ben" and number else Span(0, 16)
            apply_code(made, article, [span], made.scheme.code["t.g.held"])
            set_state(made, article, "done")
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, project: Project) -> Iterator[AgreementScreen]:
    workspace = Workspace()
    shown = AgreementScreen(workspace)
    qtbot.addWidget(shown)
    shown.resize(1100, 760)
    shown.show()
    with qtbot.waitSignal(shown.intervals_shown):
        workspace.open(project)
    yield shown
    workspace.close()


@pytest.fixture
def told() -> list[tuple[Any, ...]]:
    return []


@pytest.fixture
def answers(screen: AgreementScreen, told: list[tuple[Any, ...]]) -> _Answers:
    asking = _Answers(screen)
    Reporting(screen._workspace, screen, screen, lambda *words: told.append(words), asking)
    return asking


def _see_pictures(qtbot: QtBot, screen: AgreementScreen) -> None:
    with qtbot.waitSignal(screen.figures.pictures.drawn, timeout=60_000):
        screen.figures.view._group.button(1).click()


def test_pictures_are_drawn_when_somebody_looks(qtbot: QtBot, screen: AgreementScreen) -> None:
    pictures = screen.figures.pictures
    assert pictures.choice.count() == 0
    assert not pictures.save.isEnabled()
    _see_pictures(qtbot, screen)
    titles = [pictures.choice.itemText(place) for place in range(pictures.choice.count())]
    assert titles[0] == "Talks: agreement by code"
    assert any(title.startswith("Agreement by the week") for title in titles)
    assert pictures.picture.pixmap().width() > 100
    assert not screen.passages.isVisible()
    screen.figures.view._group.button(0).click()
    assert screen.passages.isVisible()
    assert screen.table.isVisible()


def _choose_picture(qtbot: QtBot, screen: AgreementScreen, number: int) -> None:
    pictures = screen.figures.pictures
    with qtbot.waitSignal(pictures.drawn, timeout=60_000):
        pictures.choice.setCurrentIndex(number)
        pictures.choice.activated.emit(number)


def test_a_picture_is_as_wide_as_there_is_room_and_scrolled_by_keys(
    qtbot: QtBot, screen: AgreementScreen
) -> None:
    _see_pictures(qtbot, screen)
    pictures = screen.figures.pictures
    titles = [pictures.choice.itemText(place) for place in range(pictures.choice.count())]
    weeks = next(place for place, title in enumerate(titles) if "by the week" in title)
    _choose_picture(qtbot, screen, weeks)
    down, across = pictures.sheet.verticalScrollBar(), pictures.sheet.horizontalScrollBar()
    for width in (1280, 700):
        screen.resize(width, 420)
        qtbot.waitUntil(lambda: across.maximum() == 0 and down.maximum() > 20)
        assert 0 < pictures.picture.pixmap().width() <= pictures.sheet.viewport().width()
    qtbot.keyClick(pictures.sheet, Qt.Key.Key_End)
    assert down.value() == down.maximum()
    qtbot.keyClick(pictures.sheet, Qt.Key.Key_Home)
    assert down.value() == 0
    qtbot.keyClick(pictures.sheet, Qt.Key.Key_PageDown)
    assert down.value() > 0
    # Another picture begins at its top.
    _choose_picture(qtbot, screen, weeks + 1)
    assert down.maximum() > 20
    assert down.value() == 0


def test_pictures_wear_the_colours_of_the_window(qtbot: QtBot, screen: AgreementScreen) -> None:
    _see_pictures(qtbot, screen)
    pictures = screen.figures.pictures
    assert pictures.picture.pixmap().toImage().pixelColor(2, 2).lightness() > 200
    with qtbot.waitSignal(pictures.drawn, timeout=60_000):
        screen.set_theme(theme_for(dark=True))
    assert pictures.picture.pixmap().toImage().pixelColor(2, 2).lightness() < 60


def test_a_change_of_the_codings_draws_anew(
    qtbot: QtBot, screen: AgreementScreen, project: Project
) -> None:
    _see_pictures(qtbot, screen)
    with qtbot.waitSignal(screen.figures.pictures.drawn, timeout=60_000):
        article = project.articles()[0]
        apply_code(project, article, [Span(37, 50)], project.scheme.code["t.g.held"])
        set_state(project, article, "done")
    assert screen.figures.pictures.choice.count() > 0


def test_the_chosen_picture_is_saved_as_its_ending_says(
    qtbot: QtBot,
    screen: AgreementScreen,
    answers: _Answers,
    told: list[tuple[Any, ...]],
    tmp_path: Path,
) -> None:
    _see_pictures(qtbot, screen)
    for name, start in (("a.pdf", b"%PDF"), ("a.svg", b"<?xml"), ("a.png", b"\x89PNG")):
        answers.file_given = tmp_path / name
        told.clear()
        screen.figures.pictures.save.click()
        qtbot.waitUntil(lambda: bool(told), timeout=60_000)
        assert (tmp_path / name).read_bytes().startswith(start)


def test_the_report_is_written_by_the_button(
    qtbot: QtBot,
    screen: AgreementScreen,
    answers: _Answers,
    told: list[tuple[Any, ...]],
    tmp_path: Path,
) -> None:
    answers.folder_given = tmp_path
    screen.figures.report_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=120_000)
    page = tmp_path / "agreement" / "report.html"
    assert "Talks held" in page.read_text(encoding="utf-8")
    assert answers.began_in == tmp_path
    text, kind, action, _ = told[0]
    assert text == f"Wrote the report to {page.parent}"
    assert (kind, action) == ("result", "Open the folder")
    page.write_text("mine")
    screen.figures.report_button.click()
    assert page.read_text() == "mine"


@pytest.fixture
def spanish(own_home: Path) -> Iterator[None]:
    """A window in Spanish; the setting goes with its home."""
    assert own_home
    before = QLocale()
    LANGUAGE.set("es")
    speak("es")
    yield
    speak("en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("spanish")
def test_pictures_and_report_speak_as_the_window_does(
    qtbot: QtBot,
    screen: AgreementScreen,
    answers: _Answers,
    told: list[tuple[Any, ...]],
    tmp_path: Path,
) -> None:
    _see_pictures(qtbot, screen)
    assert screen.figures.pictures.choice.itemText(0) == "Talks: acuerdo por código"
    answers.folder_given = tmp_path
    screen.figures.report_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=120_000)
    page = (tmp_path / "agreement" / "report.html").read_text(encoding="utf-8")
    assert '<html lang="es">' in page
    assert "<h2>Métodos</h2>" in page


def test_leaving_the_question_writes_nothing(
    screen: AgreementScreen, answers: _Answers, tmp_path: Path
) -> None:
    screen.figures.report_button.click()
    assert answers.folder_given is None
    assert not (tmp_path / "agreement").exists()


def test_a_comparison_of_spans_has_its_pictures_and_its_report(
    qtbot: QtBot,
    screen: AgreementScreen,
    answers: _Answers,
    told: list[tuple[Any, ...]],
    tmp_path: Path,
) -> None:
    for combo, value in ((screen.choices.unit, "span"), (screen.choices.match, "overlap")):
        with qtbot.waitSignal(screen.figures_shown):
            combo.setCurrentIndex(combo.findData(value))
            combo.activated.emit(combo.currentIndex())
    _see_pictures(qtbot, screen)
    assert screen.figures.pictures.choice.itemText(0) == "Talks: F1 of spans by code"
    answers.folder_given = tmp_path
    screen.figures.report_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=120_000)
    page = (tmp_path / "agreement" / "report.html").read_text(encoding="utf-8")
    assert "Unit: span; spans match if they overlap; " in page
    assert (tmp_path / "agreement" / "data" / "spans.csv").is_file()
