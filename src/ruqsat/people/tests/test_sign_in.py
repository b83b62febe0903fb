"""Signing in and out by IIN and password."""

from datetime import timedelta
from html import unescape

import pytest
from django.contrib.auth import SESSION_KEY
from django.test import Client

from ruqsat.cases import clock
from ruqsat.people import views
from ruqsat.people.models import Account, SignInFailure
from ruqsat.people.tests.conftest import NOON

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]

WRONG = "not-the-password"


def signed_in(client):
    return SESSION_KEY in client.session


def attempt(client, iin, password=WRONG, **headers):
    return client.post("/ru/sign-in/", {"iin": iin, "password": password}, **headers)


def test_a_person_with_one_capacity_is_in_at_once(client, sign_in):
    response = sign_in(client, "kim")
    assert (response.status_code, response.url) == (302, "/kk/")
    assert signed_in(client)


def test_blanks_in_a_pasted_iin_do_no_harm(client, people):
    attempt(client, " 821013 498120 ", people.password)
    assert signed_in(client)


def test_a_wrong_password_and_an_unknown_iin_are_refused_in_the_same_words(client, person):
    known = attempt(client, person("kim").iin)
    unknown = attempt(client, "840404398319")
    assert known.status_code == unknown.status_code == 422
    for response in (known, unknown):
        assert views.NOT_KNOWN.ru in unescape(response.text)
    assert not signed_in(client)


@pytest.mark.parametrize(
    ("iin", "said"),
    [
        ("", "ИИН должен состоять из 12 цифр"),
        ("140640970116", "Это БИН"),
        ("740311398016", "не сходится контрольная цифра"),
    ],
)
def test_an_iin_that_cannot_be_is_refused_with_its_reason(client, people, iin, said):
    response = attempt(client, iin)
    assert response.status_code == 422
    assert said in unescape(response.text)
    assert not SignInFailure.objects.exists()


def test_an_empty_password_is_asked_for(client, person):
    response = attempt(client, person("kim").iin, "")
    assert views.NO_PASSWORD.ru in unescape(response.text)


def test_the_iin_stays_in_the_form_and_the_password_does_not(client, person):
    text = attempt(client, person("kim").iin, WRONG).text
    assert person("kim").iin in text
    assert WRONG not in text


def test_a_fifth_failure_from_one_place_makes_even_the_right_password_wait(client, people, person):
    for _ in range(5):
        assert attempt(client, person("kim").iin).status_code == 422
    response = attempt(client, person("kim").iin, people.password)
    assert response.status_code == 429
    assert response.headers["Retry-After"] == "901"
    assert "Повторите через 16 минут" in unescape(response.text)
    assert not signed_in(client)


def test_waiting_is_enough_to_be_let_in_again(client, people, person):
    for _ in range(5):
        attempt(client, person("kim").iin)
    with clock.at(NOON + timedelta(minutes=15)):
        attempt(client, person("kim").iin, people.password)
    assert signed_in(client)


def test_failures_of_a_stranger_elsewhere_do_not_shut_a_person_out(client, people, person):
    for _ in range(6):
        attempt(client, person("kim").iin, REMOTE_ADDR="198.51.100.7")
    attempt(client, person("kim").iin, people.password)
    assert signed_in(client)


def test_a_guesser_who_changes_places_is_slowed_all_the_same(client, person):
    for number in range(20):
        attempt(client, person("kim").iin, REMOTE_ADDR=f"198.51.100.{number}")
    response = attempt(client, person("kim").iin, REMOTE_ADDR="203.0.113.1")
    assert response.status_code == 429


def test_a_place_that_guesses_at_many_people_is_slowed(client, people):
    persons = list(people.people.values())
    for number in range(50):
        attempt(client, persons[number % 11].iin, REMOTE_ADDR="198.51.100.7")
    assert attempt(client, "840404398319", REMOTE_ADDR="198.51.100.7").status_code == 429
    assert attempt(client, "840404398319", REMOTE_ADDR="203.0.113.1").status_code == 422


def test_the_right_password_forgives_the_failures_before_it(client, people, person):
    for _ in range(4):
        attempt(client, person("kim").iin)
    attempt(client, person("kim").iin, people.password)
    assert not SignInFailure.objects.exists()


def test_a_failure_keeps_neither_iin_nor_address(client, person):
    attempt(client, person("kim").iin, REMOTE_ADDR="198.51.100.7")
    failure = SignInFailure.objects.get()
    assert person("kim").iin not in failure.whose
    assert "198.51.100.7" not in failure.where


def test_behind_our_proxy_the_place_is_the_one_the_proxy_saw(client, person, settings):
    settings.BEHIND_PROXY = True
    for number in range(5):
        attempt(client, person("kim").iin, HTTP_X_FORWARDED_FOR=f"10.0.0.{number}, 198.51.100.7")
    blocked = attempt(client, person("kim").iin, HTTP_X_FORWARDED_FOR="10.9.9.9, 198.51.100.7")
    assert blocked.status_code == 429


def test_without_a_proxy_a_forged_header_changes_nothing(client, person):
    for number in range(5):
        attempt(client, person("kim").iin, HTTP_X_FORWARDED_FOR=f"10.0.0.{number}")
    assert attempt(client, person("kim").iin, HTTP_X_FORWARDED_FOR="10.9.9.9").status_code == 429


def test_a_closed_account_does_not_open(client, people, sign_in):
    Account.objects.filter(person=people.people["kim"]).update(is_active=False)
    assert sign_in(client, "kim").status_code == 422


def test_an_account_closed_in_the_meantime_is_out_at_the_next_page(client, people, sign_in):
    sign_in(client, "kim")
    Account.objects.filter(person=people.people["kim"]).update(is_active=False)
    assert client.get("/kk/capacity/").context is None
    assert "f-password" in client.get("/kk/capacity/").text


def test_published_passwords_open_nothing_in_production(client, sign_in, settings):
    settings.PRODUCTION = True
    assert sign_in(client, "kim").status_code == 422


def test_signing_in_gives_the_session_a_new_key(client, sign_in):
    session = client.session
    session["before"] = "kept"
    session.save()
    client.cookies["session"] = session.session_key
    sign_in(client, "kim")
    assert client.session.session_key != session.session_key


def test_who_is_in_already_is_sent_on(client, sign_in):
    sign_in(client, "kim")
    assert client.get("/ru/sign-in/?next=/ru/x/").url == "/ru/x/"


def test_signing_out_ends_the_session_and_asks_for_a_post(client, sign_in):
    sign_in(client, "kim")
    assert client.get("/kk/sign-out/").status_code == 405
    assert signed_in(client)
    assert client.post("/kk/sign-out/").url == "/kk/"
    assert not signed_in(client)


def test_a_form_of_another_site_does_not_sign_in(people):
    client = Client(enforce_csrf_checks=True)
    response = client.post("/ru/sign-in/", {"iin": "821013498120", "password": people.password})
    assert response.status_code == 403
    assert not signed_in(client)


def test_the_session_is_closed_to_scripts_and_to_other_sites(client, sign_in):
    cookie = sign_in(client, "kim").cookies["session"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert cookie["max-age"] == 30 * 60


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_page_is_in_the_language_of_its_address(client, db, language):
    text = client.get(f"/{language}/sign-in/").text
    assert f'<html lang="{language}">' in text
    assert {"kk": "Құпиясөз", "ru": "Пароль", "en": "Password"}[language] in text
