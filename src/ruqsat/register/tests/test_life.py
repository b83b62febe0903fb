"""The register shows where a document stands today, and what became of it."""

from urllib.parse import quote

import pytest
from django.test import Client

from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.tests import life, world
from ruqsat.conduct.tests.life import Asking, issued

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def said(address: str, when: str) -> str:
    with world.at(when):
        answer = Client().get(address)
    assert answer.status_code == 200
    return str(answer.text.replace("\u00a0", " "))


def code_of(number: str) -> str:
    return IssuedPaper.objects.get(number=number).code


def test_the_list_marks_each_document_with_its_standing(people):
    issued()
    assert "қолданыста" in said("/kk/issued/", life.ASKED)
    Asking("revocation").granted("2026-03-03")
    page = said("/ru/issued/", "2026-03-03 13:00")
    assert "отозван (аннулирован)" in page
    assert "действует" not in page.partition("<table")[2]


def test_a_document_expires_in_the_list_by_its_date_alone(people):
    issued(**{"term.until": "2026-03-10"})
    assert "қолданыста" in said("/kk/issued/", "2026-03-10 23:00")
    assert "мерзімі аяқталған" in said("/kk/issued/", "2026-03-11 00:30")


def test_the_check_page_tells_standing_and_history_with_their_norms(people):
    issued()
    Asking("extension").granted("2026-03-02")
    page = said(f"/ru/check/{code_of(life.NUMBER)}/", "2026-03-02 13:00")
    assert "Состояние документа № Ш-2026/000001" in page
    assert "31 декабря 2027 года" in page
    assert "№ Ш-2026/000002. Основание: пункт 19 Правил" in page
    assert "/cases/" not in page.partition("<main")[2]


def test_the_code_of_a_decision_leads_to_the_document_it_is_about(people):
    issued()
    Asking("extension").granted("2026-03-02")
    page = said(f"/en/check/{code_of('Ш-2026/000002')}/", "2026-03-02 13:00")
    assert "Standing of document No. Ш-2026/000001" in page


def test_a_decision_is_found_by_its_number_too(people):
    issued()
    Asking("extension").granted("2026-03-02")
    with world.at("2026-03-02 13:00"):
        answer = Client().get(f"/kk/check/?code={quote('Ш-2026/000002')}", follow=True)
    assert "Тауарларды қайта өңдеу мерзімін ұзарту туралы шешім" in answer.text


def test_whoever_checks_a_revoked_document_is_told_first_of_all(people):
    issued()
    Asking("revocation").granted("2026-03-03")
    page = said(f"/ru/check/{code_of(life.NUMBER)}/", "2026-03-03 13:00")
    assert "Этот документ не действует с 3 марта 2026 года: отозван (аннулирован)." in page
    of_the_day_before = said(f"/ru/check/{code_of(life.NUMBER)}/", "2026-03-02 13:00")
    assert "не действует" not in of_the_day_before
