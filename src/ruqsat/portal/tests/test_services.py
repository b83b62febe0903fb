"""The first page and the page of a service: everything the regulation wants shown is there."""

import re
from pathlib import Path

import pytest
from django.test import Client

import ruqsat.portal
from ruqsat import regulations
from ruqsat.conduct.tests import world
from ruqsat.languages import LANGS
from ruqsat.lex.procedure import Procedure
from ruqsat.portal.tests.drafting import seen

SERVICE = "/{}/services/processing-219/in_territory/"
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def page(address: str) -> str:
    answer = Client().get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def procedure() -> type[Procedure]:
    return world.law().procedure


def test_every_norm_declared_as_shown_on_the_service_stands_on_its_page():
    for lang in LANGS:
        html = page(SERVICE.format(lang))
        told_there = seen(html)
        for one in procedure().shown:
            if one.on != "service":
                continue
            said = one.law.norm.says.in_(lang)
            _name, colon, value = said.partition(": ")
            told = " ".join((value if colon else said).split())
            assert told[1:] in told_there, (lang, one.law.norm.id)
            assert f'id="n-{one.law.norm.id}"' in html


def test_every_ground_of_refusal_stands_there_with_its_paragraph():
    html = page(SERVICE.format("kk"))
    for ground in procedure().grounds:
        assert ground.called.kk in seen(html)
        assert f'id="n-{ground.law.norm.id}"' in html


def test_every_document_of_row_8_stands_there_with_its_paragraph():
    html = page(SERVICE.format("kk"))
    for norm in procedure().law.norms.values():
        if norm.id.startswith("a1.8.1."):
            assert f'id="n-{norm.id}"' in html, norm.id


def test_no_two_places_of_the_page_have_one_id():
    ids = re.findall(r' id="([^"]+)"', page(SERVICE.format("kk")))
    assert sorted(set(ids)) == sorted(ids)


def test_every_reading_of_an_unclear_place_is_told():
    told = seen(page(SERVICE.format("ru")))
    for reading in procedure().readings:
        assert " ".join(reading.unclear.ru.split()) in told
        assert " ".join(reading.taken.ru.split()) in told


def test_a_day_in_force_that_is_assumed_is_marked_so():
    assert "2024 жылғы 30 сәуірден бастап (болжамды күн)" in seen(page(SERVICE.format("kk")))


def test_the_page_says_by_when_an_application_filed_now_is_answered_and_why():
    told = seen(page(SERVICE.format("kk")))
    assert "Өтініш қабылданған күн болып 2026 жылғы 3 ақпан есептеледі." in told
    assert "Нәтиже 2026 жылғы 13 ақпаннан кешіктірілмей беріледі." in told
    assert "Тізбенің 3-тармағы" in told


def test_after_half_past_six_an_application_counts_from_the_next_working_day():
    with world.at("2026-02-06 18:31"):
        told = seen(page(SERVICE.format("ru")))
    assert "Днём принятия заявления будет считаться 9 февраля 2026 года." in told


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_page_lists_every_service_that_is_installed(lang):
    html = page(f"/{lang}/")
    for edition in regulations.editions():
        for service in edition.procedure.services:
            assert service.called.in_(lang) in seen(html)
            rest = "" if service.about else "apply/"
            assert f"/{lang}/services/{edition.slug}/{service.name}/{rest}" in html


def test_the_wording_a_case_was_filed_under_has_a_page_of_its_own():
    assert 'id="n-a1.3"' in page(SERVICE.format("kk") + f"in/{world.law().name}/")


@pytest.mark.parametrize(
    "address",
    [
        "/kk/services/processing-219/nothing/",
        "/kk/services/nothing/in_territory/",
        "/kk/services/processing-219/in_territory/in/o000/",
        "/kk/services/processing-219/nothing/in/o134_2024/",
    ],
)
def test_what_is_not_installed_is_not_found(address):
    assert Client().get(address).status_code == 404


def test_the_portal_knows_no_regulation_by_name():
    folder = Path(ruqsat.portal.__file__).parent
    slugs = {edition.slug for edition in regulations.editions()}
    slugs |= {edition.procedure.__module__.split(".")[2] for edition in regulations.editions()}
    for path in folder.rglob("*"):
        if path.suffix in (".py", ".html", ".po") and "tests" not in path.parts:
            found = [slug for slug in slugs if slug in path.read_text(encoding="utf-8")]
            assert not found, path
