"""The session ends in the middle of a form: what was typed goes on, by the writer's own click."""

import json
from datetime import timedelta
from html import unescape
from html.parser import HTMLParser

import pytest
from django.contrib.sessions.models import Session

from ruqsat.cases import clock
from ruqsat.people.entering import Way
from ruqsat.people.tests.conftest import NOON

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("at_noon"),
    pytest.mark.urls("ruqsat.people.tests.guarded"),
]

GUARDED = "/kk/guarded/7/?step=2"
TYPED = {"goods.0.name": "Мыс «концентраты»\r\nекінші жол", "goods.1.name": "", "do": ["a", "b"]}


class Fields(HTMLParser):
    """The action and the fields of the one form that posts to where the way leads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.actions: list[str] = []
        self.fields: dict[str, list[str]] = {}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form":
            self.actions.append(given["action"])
        if tag == "input" and given.get("type") == "hidden":
            self.fields.setdefault(given["name"], []).append(given["value"])


def interrupted(client):
    response = client.post(GUARDED, TYPED)
    assert response.status_code == 401
    return Fields(response.text)


def first(fields):
    return {name: values[0] for name, values in fields.items()}


def test_the_form_is_sent_again_after_signing_in_and_nothing_is_lost(client, sign_in):
    asked = interrupted(client)
    assert asked.actions == ["/kk/sign-in/"]
    entered = sign_in(
        client, "kim", next=asked.fields["next"][0], carried=asked.fields["carried"][0]
    )
    again = Fields(entered.text)
    assert again.actions[-1] == GUARDED
    sent = client.post(again.actions[-1], again.fields).json()["fields"]
    del sent["csrfmiddlewaretoken"]
    assert sent == {
        "goods.0.name": [TYPED["goods.0.name"]],
        "goods.1.name": [""],
        "do": ["a", "b"],
    }


def test_it_is_kept_over_a_wrong_password(client, people):
    asked = interrupted(client)
    fields = first(asked.fields) | {"iin": people.people["kim"].iin, "password": "wrong"}
    again = Fields(client.post("/kk/sign-in/", fields).text)
    assert again.fields["carried"] == asked.fields["carried"]


def test_it_is_kept_when_the_language_is_changed(client, people):
    kept = first(interrupted(client).fields)
    moved = client.post("/kk/sign-in/", kept | {"iin": "1", "language": "ru"})
    assert (moved.status_code, moved.headers["Location"]) == (307, "/ru/sign-in/")
    page = client.post("/ru/sign-in/", kept | {"iin": "1", "language": "ru"})
    assert Fields(page.text).fields["carried"] == [kept["carried"]]
    assert "Ваш сеанс завершён" in unescape(page.text)


def test_it_is_kept_over_the_choice_of_a_capacity(client, sign_in):
    page = sign_in(client, "zhanbolatov", **first(interrupted(client).fields))
    kept = first(Fields(page.text).fields)
    chosen = client.post("/kk/capacity/", kept | {"capacity": "own"})
    assert Fields(chosen.text).actions[-1] == GUARDED


def test_the_page_says_that_the_session_ended(client, people):
    text = unescape(client.post(GUARDED, TYPED).text)
    assert "Сеансыңыз аяқталды" in text


def test_neither_password_nor_token_is_carried(client, people):
    response = client.post(
        GUARDED, {"password": "secret-word", "csrfmiddlewaretoken": "t", "a": "1"}
    )
    assert json.loads(Fields(response.text).fields["carried"][0]) == [["a", "1"]]


@pytest.mark.parametrize("carried", ["{", "[1]", '["ab", 3]', "null", '{"a": 1}'])
def test_a_forged_load_is_dropped(client, sign_in, carried):
    response = sign_in(client, "kim", next=GUARDED, carried=carried)
    assert response.status_code in {200, 302}


def test_a_load_for_another_site_is_dropped_with_its_address(client, sign_in):
    packed = Way("", (("a", "1"),)).packed
    assert sign_in(client, "kim", next="https://example.org/", carried=packed).url == "/kk/"


def test_a_session_unused_for_half_an_hour_is_over(client, sign_in):
    sign_in(client, "kim")
    assert client.get("/kk/guarded/7/").status_code == 200
    Session.objects.update(expire_date=NOON - timedelta(days=3650))
    assert client.get("/kk/guarded/7/").url.startswith("/kk/sign-in/")


def test_a_session_in_use_is_written_once_a_minute_at_most(client, sign_in):
    sign_in(client, "kim")
    with clock.at(NOON + timedelta(seconds=59)):
        assert "session" not in client.get("/kk/guarded/7/").cookies
    with clock.at(NOON + timedelta(seconds=61)):
        assert "session" in client.get("/kk/guarded/7/").cookies


def test_whoever_reads_for_long_can_stay_signed_in(client, sign_in):
    assert client.post("/kk/session/").status_code == 401
    sign_in(client, "kim")
    response = client.post("/kk/session/")
    assert response.status_code == 204
    assert "session" in response.cookies
    assert client.get("/kk/session/").status_code == 405


def test_pages_of_who_is_signed_in_are_not_stored(client, sign_in):
    sign_in(client, "kim")
    assert client.get("/kk/guarded/7/").headers["Cache-Control"] == "no-store"
