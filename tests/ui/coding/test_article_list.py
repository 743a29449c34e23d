"""The list of articles: sifting, orders, and what stays chosen."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.model.article import Article, ArticleState
from variorum.ui.coding.article_list import ArticleList


def article(name: str, title: str, outlet: str = "", date: str = "") -> Article:
    return Article(
        id=name,
        title=title,
        outlet=outlet,
        date=date,
        text_hash=name,
        length=9,
        words=2,
        place=int(name),
    )


ARTICLES = [
    article("1", "Órdenes de captura", "El Umbral", "2024-05"),
    article("2", "Guards deny it", "", "2023-11-02"),
    article("3", "prison truce", "Daily Ledger", ""),
    article("4", "A minister resigns", "daily ledger", "2024-05-09"),
]
STATES = {"3": ArticleState(id="s", article="3", coder="ana", state="done")}


@pytest.fixture
def articles(qtbot: QtBot) -> ArticleList:
    made = ArticleList()
    qtbot.addWidget(made)
    made.set_articles(ARTICLES, STATES, {"2": 7, "4": 1})
    return made


def shown(articles: ArticleList) -> str:
    return "".join(row.article.id for row in articles.model.rows)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("imported", "1234"),
        ("title", "4213"),
        ("outlet", "3412"),
        ("oldest", "2143"),
        ("newest", "4123"),
        ("codings", "2413"),
    ],
)
def test_orders(articles: ArticleList, order: str, expected: str) -> None:
    articles.order.setCurrentIndex(articles.order.findData(order))
    assert shown(articles) == expected


def test_the_open_article_stays_chosen_when_the_list_is_sifted_and_sorted(
    articles: ArticleList,
) -> None:
    articles.show_current(ARTICLES[3])
    articles.order.setCurrentIndex(articles.order.findData("title"))
    assert articles.view.currentIndex().row() == 0
    articles.filter.setText("deny")
    assert not articles.view.selectionModel().hasSelection()
    articles.filter.clear()
    assert articles.view.currentIndex().row() == 0


def test_the_next_article_is_the_next_in_the_order_shown(articles: ArticleList) -> None:
    articles.order.setCurrentIndex(articles.order.findData("newest"))
    following = articles.neighbour(ARTICLES[3], 1)
    assert following is not None
    assert following.id == "1"
    assert articles.neighbour(ARTICLES[3], -1) is None


def test_keys_lead_from_the_filter_to_the_first_article_found(
    articles: ArticleList, qtbot: QtBot
) -> None:
    articles.show()
    articles.show_current(ARTICLES[0])
    qtbot.keyClicks(articles.filter, "ledger")
    qtbot.keyClick(articles.filter, Qt.Key.Key_Down)
    assert articles.window().focusWidget() is articles.view
    assert articles.view.currentIndex().row() == 0
    with qtbot.waitSignal(articles.article_chosen) as chosen:
        qtbot.keyClick(articles.filter, Qt.Key.Key_Return)
    assert chosen.args == [ARTICLES[2]]
    qtbot.keyClicks(articles.filter, "zzz")
    with qtbot.assertNotEmitted(articles.article_chosen):
        qtbot.keyClick(articles.filter, Qt.Key.Key_Return)
