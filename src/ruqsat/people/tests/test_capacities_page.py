"""Choosing in which capacity to act, and the door of pages that need one."""

from datetime import timedelta
from html import unescape

import pytest

from ruqsat.cases import clock
from ruqsat.people.models import Employment
from ruqsat.people.tests.conftest import NOON

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("at_noon"),
    pytest.mark.urls("ruqsat.people.tests.guarded"),
]

COMPANY = "140640970116"
GUARDED = "/kk/guarded/7/"


def choose(client, key, **more):
    return client.post("/kk/capacity/", {"capacity": key, **more})


def test_who_may_act_for_others_is_asked_before_anything_else(client, sign_in):
    text = unescape(sign_in(client, "zhanbolatov").text)
    assert "Өз атынан" in text
    assert "«Қызылшоқы Мыс» ЖШС, Бас директор" in text
    assert client.get(GUARDED).url == "/kk/capacity/?next=%2Fkk%2Fguarded%2F7%2F"


def test_the_capacity_that_acts_for_others_is_proposed(client, sign_in):
    assert f'value="{COMPANY}" checked' in sign_in(client, "zhanbolatov").text


def test_a_choice_leads_on_to_the_page_that_was_asked_for(client, sign_in):
    sign_in(client, "zhanbolatov")
    assert choose(client, COMPANY, next=GUARDED).url == GUARDED
    assert client.get(GUARDED).json() | {"fields": None} == {
        "key": COMPANY,
        "number": 7,
        "name": "Жанболатов Ермек Сапарұлы",
        "fields": None,
    }


def test_who_serves_in_a_body_begins_at_the_desk_and_others_in_the_portal(client, sign_in):
    sign_in(client, "qasymbek")
    assert choose(client, "industry-committee/chair").url == "/kk/desk/"
    assert choose(client, "own").url == "/kk/"


def test_a_capacity_can_be_changed_at_any_time(client, sign_in):
    sign_in(client, "zhanbolatov")
    choose(client, COMPANY)
    assert f'value="{COMPANY}" checked' in client.get("/kk/capacity/").text
    choose(client, "own")
    assert client.get(GUARDED).json()["key"] == "own"


@pytest.mark.parametrize("key", ["", "180240970387", "industry-committee/chair", "own/own"])
def test_a_capacity_one_does_not_have_is_not_taken(client, sign_in, key):
    sign_in(client, "zhanbolatov")
    assert choose(client, key).status_code == 200
    assert client.get(GUARDED).status_code == 302


def test_the_page_says_who_is_signed_in(client, sign_in):
    text = unescape(sign_in(client, "zhanbolatov").text)
    assert "Жанболатов Ермек Сапарұлы" in text
    assert 'action="/kk/sign-out/"' in text


def test_the_choice_can_be_read_in_another_language(client, sign_in):
    sign_in(client, "zhanbolatov")
    moved = client.post("/kk/capacity/", {"capacity": "own", "language": "en"})
    assert (moved.status_code, moved.headers["Location"]) == (307, "/en/capacity/")
    page = client.post("/en/capacity/", {"capacity": "own", "language": "en"})
    assert "In which capacity do you act?" in page.text
    assert client.get(GUARDED).status_code == 302


def test_an_employee_without_a_power_is_told_whom_to_ask(client, sign_in):
    sign_in(client, "gurev")
    text = unescape(client.get("/kk/capacity/").text)
    assert "«Қызылшоқы Мыс» ЖШС: сіз қызметкер ретінде тіркелгенсіз" in text
    assert choose(client, COMPANY).status_code == 200
    assert client.get(GUARDED).json()["key"] == "own"


def test_a_power_that_ended_at_midnight_is_gone_in_the_morning(client, sign_in, people):
    sign_in(client, "tileuhanova")
    choose(client, COMPANY)
    assert client.get(GUARDED).json()["key"] == COMPANY
    Employment.objects.filter(person=people.people["tileuhanova"]).update(power_until="2026-11-20")
    assert client.get(GUARDED).json()["key"] == COMPANY
    # 19:00 in UTC is midnight in Astana.
    with clock.at(NOON + timedelta(hours=12)):
        assert client.get(GUARDED).json()["key"] == "own"


def test_without_signing_in_a_page_asks_for_it_and_comes_back(client, people, sign_in):
    response = client.get(GUARDED)
    assert response.url == "/kk/sign-in/?next=%2Fkk%2Fguarded%2F7%2F"
    assert sign_in(client, "kim", next=GUARDED).url == GUARDED


@pytest.mark.parametrize("next_", ["https://a.example/", "//a.example/", "javascript:x", "\\\\a"])
def test_nobody_is_sent_on_to_another_site(client, sign_in, next_):
    assert sign_in(client, "kim", next=next_).url == "/kk/"


def test_a_script_is_told_by_the_status_alone(client, people):
    response = client.post(GUARDED, {"a": "1"}, headers={"HX-Request": "true"})
    assert (response.status_code, response.content) == (401, b"")


def test_the_choice_is_not_open_to_who_is_not_signed_in(client, people):
    text = client.post("/kk/capacity/", {"capacity": COMPANY}).text
    assert "f-password" in text
    assert COMPANY not in text
