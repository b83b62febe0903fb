"""What the papers of each service print: every row, one row further down, in its own regime."""

from dataclasses import replace
from datetime import date

import pytest

from ruqsat.cases.playing import sample
from ruqsat.languages import Words, same
from ruqsat.lex.content import Facts, Head, Paragraph, Signature, Table
from ruqsat.lex.dossier import Dossier
from ruqsat.lex.forms.parsing import parse
from ruqsat.regulations import edition

EDITION = edition("processing-219", "o134_2024")
PROCEDURE = EDITION.procedure
FILED = date(2026, 2, 3)
every_service = pytest.mark.parametrize("name", [one.name for one in PROCEDURE.services])
SHIFTED = {"in_territory": ("a3", 16), "outside_territory": ("a4", 14)}
SHIFTED |= {"domestic_consumption": ("a5", 15)}


def dossier(name, **changed):
    service = PROCEDURE.service(name)
    raw = {**sample(EDITION, service)["apply"], **changed}
    parsed = parse(service.form, raw, on=FILED)
    assert parsed.problems == ()
    return Dossier(
        edition=EDITION,
        service=service,
        application=parsed.values,
        head=Head(same("Demo"), same("Demo"), same("Demo")),
        applicant=same("Demo"),
        signature=Signature(same("Demo"), same("Demo")),
        issued_on=FILED,
        number="1",
        incoming="K-1",
        stated={},
    )


def drawn(act, of):
    paper = PROCEDURE.paper(PROCEDURE.act(act), of.service)
    assert paper
    return paper.content(of)


@every_service
def test_every_row_of_the_application_goes_to_the_next_row_of_the_result(name):
    of = dossier(name)
    applied, result = drawn("apply", of).rows, drawn("issue", of).rows
    annex, count = SHIFTED[name]
    assert [row.number for row in result] == list(range(1, count + 1))
    assert [row.kk for row in result] == [
        PROCEDURE.law.norm(f"{annex}.{row}").title.kk for row in range(1, count + 1)
    ]
    assert result[0].blocks == (Paragraph(EDITION.provider.kk, EDITION.provider.ru),)
    differing = [
        row.number
        for row, stated in zip(result[1:], applied, strict=True)
        if row.blocks != stated.blocks
    ]
    assert differing == ([5] if name == "in_territory" else [])


def test_a4_4_prints_the_union_goods_and_products_with_their_value():
    row = drawn("issue", dossier("outside_territory")).rows[3]
    assert row.kk.startswith("Қазақстан Республикасының заңнамасында")
    goods, products = row.blocks
    assert [table.caption.kk for table in (goods, products)] == [
        "ЕАЭО тауарлары",
        "Қайта өңдеу өнімдері",
    ]
    assert [len(table.rows) for table in (goods, products)] == [1, 2]
    assert all("АҚШ доллары" in line[-1].kk for table in row.blocks for line in table.rows)


def test_a4_12_keeps_the_heading_of_four_digits():
    (table,) = drawn("issue", dossier("outside_territory")).rows[11].blocks
    assert isinstance(table, Table)
    assert [line[2] for line in table.rows] == ["7112", "7108", "7106"]
    assert "өндірістік шығын" in str(table.rows[1][1])


def test_a5_2_prints_the_iin_under_its_old_label():
    person = {"kind": "natural", "surname": "Ким", "first_name": "Вера", "iin": "821013498120"}
    of = dossier(
        "domestic_consumption", **{f"recipient.{key}": text for key, text in person.items()}
    )
    row = drawn("issue", of).rows[1]
    assert "СТН" in row.kk
    (facts,) = row.blocks
    assert isinstance(facts, Facts)
    assert (Words("ЖСН", "ИИН", "IIN"), "821013498120") in facts.pairs


def test_a_foreign_processor_is_named_without_a_number():
    (facts,) = drawn("issue", dossier("outside_territory")).rows[2].blocks
    said = [value for _, value in facts.pairs]
    assert said[:2] == ["Anadolu Rafineri Demo A.S.", "Түркия"]
    assert said[-1].kk == "жоқ (бейрезидент)"


def test_rows_6_and_12_of_form_2_are_printed_as_they_are_with_a_note():
    paper = drawn("apply", dossier("outside_territory"))
    assert all("ЕАЭО кедендік аумағында" in paper.rows[row - 1].kk for row in (6, 12))
    assert "6 және 12-жолдардың" in paper.note.kk
    assert "6 және 12-жолдардың" not in drawn("apply", dossier("in_territory")).note.kk


REGIMES = {
    "in_territory": "одақтың кеден аумағында тауарларды қайта өңдеу",
    "outside_territory": "одақтың кеден аумағынан тыс тауарларды қайта өңдеу",
    "domestic_consumption": "мекемесі ішкі тұтыну үшін тауарларды қайта өңдеу",
}


@every_service
@pytest.mark.parametrize("act", ["refuse", "refuse_incomplete"])
def test_a2_9_a_refusal_names_the_regime_of_its_service_alone(name, act):
    (opening,) = drawn(act, replace(dossier(name), grounds=())).opening
    assert [one for one, words in REGIMES.items() if words in opening.kk] == [name]
    assert "[" not in opening.kk
    assert "үшін тауарларды" not in opening.kk.replace(REGIMES["domestic_consumption"], "")


@every_service
def test_a_missing_document_is_named_with_the_subtype_that_asks_for_it(name):
    check = PROCEDURE.act("check_completeness").form
    assert check
    stated = sample(EDITION, PROCEDURE.service(name))["check_completeness"]
    missing = parse(check, stated, on=FILED).values
    grounds = (PROCEDURE.ground("missing_documents"),)
    of = replace(dossier(name), stated={"check_completeness": missing}, grounds=grounds)
    (one,) = drawn("refuse_incomplete", of).missing
    subtype = [service.name for service in PROCEDURE.services].index(name) + 1
    assert one.paragraph.kk == f"Тізбенің 8-тармағы, {subtype}-кіші түр"
