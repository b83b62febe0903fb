"""Nobody wears the server out or tries codes: thirty checks a minute from one place."""

import pytest
from django.test import Client

from ruqsat.conduct.tests import world
from ruqsat.register import pace, sentences
from ruqsat.register.models import Inquiry


@pytest.fixture(autouse=True)
def few(monkeypatch):
    monkeypatch.setattr(pace, "MOST", 3)


def checks(client, address="/kk/check/AAAA-AAAA-AAAA/", times=1, **headers) -> list[int]:
    return [client.get(address, **headers).status_code for _ in range(times)]


def test_the_fourth_check_in_a_minute_is_asked_to_wait(client):
    assert checks(client, times=4) == [404, 404, 404, 429]
    said = client.get("/kk/check/AAAA-AAAA-AAAA/")
    assert sentences.TOO_MANY.kk in said.text
    assert said["Retry-After"] == "60"


def test_a_minute_later_one_may_check_again(client):
    checks(client, times=4)
    with world.at("2026-02-10 12:01"):
        assert checks(client) == [404]


def test_typing_a_code_counts_once(client):
    for _ in range(3):
        said = client.get("/kk/check/", {"code": "AAAA"}, follow=True)
        assert said.status_code == 404


def test_a_file_counts_as_much_as_a_code(client):
    statuses = [client.post("/kk/check/", {"file": _file()}).status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]


def test_only_looking_at_the_form_is_free(client):
    assert checks(client, "/kk/check/", 5) == [200] * 5


def test_another_place_has_its_own_share(client):
    checks(client, times=4)
    assert checks(client, REMOTE_ADDR="10.0.0.7") == [404]


def test_behind_a_proxy_each_visitor_has_their_own_share(client, settings):
    settings.BEHIND_PROXY = True
    statuses = checks(client, times=4, HTTP_X_FORWARDED_FOR="198.51.100.1, 203.0.113.5")
    assert statuses == [404, 404, 404, 429]
    assert checks(client, HTTP_X_FORWARDED_FOR="198.51.100.1, 203.0.113.6") == [404]
    # What a visitor writes there themselves gives them no share of their own.
    assert checks(client, HTTP_X_FORWARDED_FOR="198.51.100.2, 203.0.113.5") == [429]


def test_where_from_is_kept_as_a_digest_and_for_an_hour_only(client):
    checks(Client(REMOTE_ADDR="203.0.113.5"))
    (row,) = Inquiry.objects.all()
    assert "203.0.113" not in row.where
    with world.at("2026-02-10 13:01"):
        checks(client)
    assert Inquiry.objects.count() == 1


def _file():
    from django.core.files.uploadedfile import SimpleUploadedFile

    return SimpleUploadedFile("a.pdf", b"%PDF-1.7 nothing")
