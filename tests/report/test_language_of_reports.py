"""A report in Spanish: all that people read, and nothing that programs read."""

import io
from dataclasses import replace
from pathlib import PurePosixPath

import pypdfium2  # type: ignore[import-untyped]
import pytest
from lxml import html as pages
from openpyxl import load_workbook

from variorum.figures.look import LIGHT
from variorum.report.agenda_page import agenda_page
from variorum.report.files import words_of
from variorum.report.findings import Findings, find
from variorum.report.language import language_of
from variorum.report.pictures import pictures_of
from variorum.report.sheet import coefficient, count, shown

SPANISH = language_of("es")


@pytest.fixture(scope="module")
def spanish(found: Findings) -> dict[str, bytes]:
    return dict(words_of(found, pictures_of(found, SPANISH), SPANISH))


def test_programs_read_the_same_files_in_each_language(
    found: Findings, spanish: dict[str, bytes]
) -> None:
    english = dict(words_of(found, pictures_of(found)))
    assert english.keys() == spanish.keys()
    changed = {PurePosixPath(name).suffix for name in english if english[name] != spanish[name]}
    assert changed == {".html", ".tex", ".xlsx"}


def test_the_page_speaks_spanish(found: Findings, spanish: dict[str, bytes]) -> None:
    page = pages.fromstring(spanish["report.html"].decode())
    assert page.get("lang") == "es"
    assert [one.text for one in page.iter("h1", "h2")] == [
        "Acuerdo: Small & old",
        *("Métodos", "Gráficos", "Tablas", "Para volver a calcularlo", "Fuentes"),
    ]
    # The paragraph in the reader's language comes first.
    assert [one.get("lang") for one in page.iter("p") if one.get("lang")] == ["es", "en"]
    captions = ["".join(map(str, one.itertext())) for one in page.iter("caption")]
    assert any(
        one.startswith("Prevalencia y sesgo. Acuerdo sobre la presencia") for one in captions
    )
    assert not [one for one in captions if "Unit:" in one or " with " in one]
    alpha = next(row.value for row in found.table.rows if row.measure == "krippendorff_alpha")
    assert alpha is not None
    cells = {one.text for one in page.iter("td")}
    assert f"{alpha:.3f}".replace(".", ",") in cells


def test_methods_are_in_both_languages_whichever_the_report_has(
    found: Findings, spanish: dict[str, bytes]
) -> None:
    told = spanish["methods-es.txt"].decode()
    assert "22 de 22 artículos (100,0\u202f%;" in told
    assert "0,800 como fiable y 0,667" in told
    assert "la kappa de Fleiss (Fleiss 1971)" in told
    english = dict(words_of(found, []))
    for name in ("methods-en.txt", "methods-es.txt", "references.bib"):
        assert english[name] == spanish[name]


def test_sources_are_listed_as_spanish_does(spanish: dict[str, bytes]) -> None:
    page = pages.fromstring(spanish["report.html"].decode())
    listed = {one.get("id"): "".join(map(str, one.itertext())) for one in page.iter("li")}
    assert listed["efron1993"].startswith("Efron, B. y Tibshirani, R. J. (1993).")
    assert "(2.ª ed.)" in listed["krippendorff2004"]


def test_tables_for_people_are_headed_in_spanish(spanish: dict[str, bytes]) -> None:
    book = load_workbook(io.BytesIO(spanish["tables/agreement.xlsx"]))
    assert book.sheetnames[0] == "Acuerdo"
    assert "Pares de codificadores" in book.sheetnames
    assert [cell.value for cell in book["Acuerdo"][1]][:4] == [
        "libro de códigos",
        "nivel",
        "id",
        "qué",
    ]
    assert book["Acuerdo"]["B2"].value == "libro de códigos"
    assert book["Acuerdo"]["J2"].data_type == "n"
    assert (
        r"\caption{Pares de codificadores. Unidad: párrafo;" in spanish["tables/pairs.tex"].decode()
    )


def test_the_agenda_names_kinds_of_notes(spanish: dict[str, bytes]) -> None:
    agenda = pages.fromstring(spanish["agenda.html"].decode())
    assert agenda.findtext(".//title") == "Agenda"
    assert "Tome una decisión" in "".join(map(str, agenda.itertext()))


def test_the_agenda_says_how_sure_coders_were(found: Findings) -> None:
    codings = tuple(replace(one, confidence="high") for one in found.snapshot.codings)
    sure = find(replace(found.snapshot, codings=codings), found.settings)
    assert "(confianza: alta)" in agenda_page(sure, SPANISH)
    assert "(confidence: high)" in agenda_page(sure)


def test_pictures_speak_spanish(found: Findings) -> None:
    picture = pictures_of(found, SPANISH)[0]
    assert picture.title == "Talks: acuerdo por código"
    (content,) = picture.write(LIGHT, ["pdf"])
    with pypdfium2.PdfDocument(content) as document:
        text = " ".join(document[0].get_textpage().get_text_range().split())
    for said in ("acuerdo por código", "Unidad: párrafo", "0,667", "alfa de Krippendorff"):
        assert said in text
    assert "todas las unidades iguales" in text
    assert picture.data.title == "Talks: agreement by code"


def test_numbers_are_printed_as_each_language_does() -> None:
    say = SPANISH.say
    assert [str(coefficient(one)) for one in (0.6667, -0.25, 1.0, -0.0001)] == [
        ".667",
        "\u2212.250",
        "1.000",
        ".000",
    ]
    assert [say(coefficient(one)) for one in (0.6667, -0.25, 1.0)] == [
        "0,667",
        "\u22120,250",
        "1,000",
    ]
    assert (str(count(1234567)), say(count(1234567))) == ("1,234,567", "1\u202f234\u202f567")
    assert (str(count(1002)), str(count(12))) == ("1,002", "12")
    assert say(shown(0.975, "share")) == "97,5\u202f%"
