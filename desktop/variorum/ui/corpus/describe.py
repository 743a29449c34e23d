"""What is said about an article: title, outlet, date and the rest."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from variorum.codebook.attribute_kind import ValueUnfit
from variorum.codebook.attribute_types import attribute_type
from variorum.model.article import Article
from variorum.model.codebook import Attribute
from variorum.ui.language import counted, spoken
from variorum.ui.widgets.question import Question, words

_WIDTH = 600
_ROWS_SHOWN = 4


class DescribeDialog(Question):
    """The description of one article, to be corrected."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Description"), self.tr("Keep"), parent)
        self._article = article
        self._date_kind = attribute_type("date")
        self._date_as = Attribute(id="date", label=self.tr("Date"), type="date")
        self.title = QLineEdit(article.title)
        self.outlet = QLineEdit(article.outlet)
        self.author = QLineEdit(article.author)
        self.date = QLineEdit(article.date)
        self.date.setPlaceholderText(self.tr("5 May 2021, May 2021, 2020 to 2021"))
        self.date.textChanged.connect(self._read_date)
        self.url = QLineEdit(article.url)
        self.language = QLineEdit(article.language)
        self.language.setPlaceholderText(self.tr("en, es, ar …"))
        self.language.textChanged.connect(self._read_language)
        self._date_read = words("", "caption")
        self._language_read = words("", "caption")
        self.fields = QTableWidget(0, 2)
        self._lay_out()
        self._fill_fields()
        self._read_date()
        self._read_language()
        self.title.setCursorPosition(0)
        self.url.setCursorPosition(0)
        self.setMinimumWidth(_WIDTH)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Outlet"), self.outlet)
        form.addRow(self.tr("&Author"), self.author)
        form.addRow(self.tr("&Date"), self.date)
        form.addRow("", self._date_read)
        form.addRow(self.tr("Address (&URL)"), self.url)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow("", self._language_read)
        self.body.addLayout(form)
        self.body.addWidget(words(self.tr("FIELDS OF YOUR OWN"), "heading"))
        self.body.addWidget(self._table(), 1)
        self.body.addLayout(self._field_buttons())
        self.body.addWidget(words(self._facts(), "caption"))

    def _table(self) -> QTableWidget:
        table = self.fields
        table.setAccessibleName(self.tr("Fields of your own"))
        table.setHorizontalHeaderLabels([self.tr("Field"), self.tr("Value")])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, 180)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        line = table.verticalHeader().defaultSectionSize()
        table.setMinimumHeight(line * _ROWS_SHOWN)
        return table

    def _field_buttons(self) -> QHBoxLayout:
        add = QPushButton(self.tr("Add a field"))
        add.setAutoDefault(False)
        add.clicked.connect(self.add_field)
        remove = QPushButton(self.tr("Remove the field"))
        remove.setToolTip(self.tr("Remove the field that is chosen in the table"))
        remove.setAutoDefault(False)
        remove.clicked.connect(self.remove_field)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(add)
        row.addWidget(remove)
        row.addStretch()
        return row

    def _facts(self) -> str:
        article = self._article
        facts = [
            counted(article.words, self.tr("1 word"), self.tr("{count} words")),
            counted(article.length, self.tr("1 character"), self.tr("{count} characters")),
            self.tr("from {file}").format(file=article.source) if article.source else "",
            article.encoding,
            self.tr("came in {when}").format(when=article.created_at[:10])
            if article.created_at
            else "",
        ]
        return "  ·  ".join(fact for fact in facts if fact)

    def _fill_fields(self) -> None:
        self.fields.setRowCount(len(self._article.fields))
        for row, (name, value) in enumerate(self._article.fields.items()):
            self.fields.setItem(row, 0, QTableWidgetItem(name))
            self.fields.setItem(row, 1, QTableWidgetItem(value))

    def add_field(self) -> None:
        """Add an empty field and let its name be typed."""
        row = self.fields.rowCount()
        self.fields.insertRow(row)
        name = QTableWidgetItem("")
        self.fields.setItem(row, 0, name)
        self.fields.setItem(row, 1, QTableWidgetItem(""))
        self.fields.setCurrentCell(row, 0)
        self.fields.setFocus()
        self.fields.editItem(name)

    def remove_field(self) -> None:
        """Remove the field that is chosen."""
        row = self.fields.currentRow()
        if row >= 0:
            self.fields.removeRow(row)

    @property
    def changes(self) -> dict[str, object]:
        """Every part of the description as it stands now."""
        date, _ = self._parsed()
        return {
            "title": self.title.text().strip(),
            "outlet": self.outlet.text().strip(),
            "author": self.author.text().strip(),
            "date": date,
            "url": self.url.text().strip(),
            "language": self.language.text().strip(),
            "fields": {name: value for name, value in self._rows() if name},
        }

    @override
    def problem(self) -> str:
        if not self.title.text().strip():
            return self.tr("An article needs a title. Type at least one letter.")
        _, fault = self._parsed()
        if fault:
            return fault
        names = [name for name, _ in self._rows()]
        if any(value and not name for name, value in self._rows()):
            return self.tr("A field has a value but no name. Name it, or remove it.")
        twice = next((name for name in names if name and names.count(name) > 1), "")
        if twice:
            return self.tr("Two fields are called “{name}”. Name one of them otherwise.").format(
                name=twice
            )
        return ""

    def _rows(self) -> list[tuple[str, str]]:
        rows = []
        for row in range(self.fields.rowCount()):
            name, value = self.fields.item(row, 0), self.fields.item(row, 1)
            rows.append((name.text().strip() if name else "", value.text() if value else ""))
        return rows

    def _parsed(self) -> tuple[str, str]:
        """Return the date as EDTF and nothing, or nothing and what is wrong with it."""
        typed = self.date.text().strip()
        if not typed or typed == self._article.date:
            return typed, ""
        try:
            return str(self._date_kind.parse(self._date_as, typed)), ""
        except ValueUnfit as fault:
            return "", str(fault.facts["problem"])

    def _read_date(self) -> None:
        date, fault = self._parsed()
        shown = spoken(self._date_kind.show(self._date_as, date)) if date else ""
        if fault:
            said = fault
        elif date:
            said = self.tr("{words}, kept as {date}").format(words=shown, date=date)
        else:
            said = self.tr("As exactly as it is known; it may be left empty.")
        self._date_read.setText(said)

    def _read_language(self) -> None:
        code = self.language.text().strip()
        language = QLocale.codeToLanguage(code)
        if not code:
            said = self.tr("Two letters; it helps to find where sentences end.")
        elif language == QLocale.Language.AnyLanguage:
            said = self.tr("No language has this code. It is kept as you type it.")
        else:
            said = QLocale.languageToString(language)
        self._language_read.setText(said)
