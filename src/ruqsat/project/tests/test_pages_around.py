"""What surrounds every page: headers, language, limits and pages of errors."""

import pytest
from django.conf.urls.i18n import i18n_patterns
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.http import FileResponse, HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from ruqsat.conduct.tests import world
from ruqsat.people import demo
from ruqsat.project import urls
from ruqsat.project.web import errors
from ruqsat.project.web.middleware import CONTENT_SECURITY_POLICY, HEADERS

pytestmark = pytest.mark.urls(__name__)

LANGUAGES = {
    "kk": ("kk", "Рұқсат"),
    "ru": ("ru", "Рұқсат"),
    "en": ("en", "Ruqsat"),
}


def broken(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("a fault of ours")


def without_database(request: HttpRequest) -> HttpResponse:
    raise OperationalError("the server closed the connection")


def denied(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied


def counted(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(len(request.POST)))


def long_text(request: HttpRequest) -> HttpResponse:
    return HttpResponse("мәтін " * 1000)


def paper(request: HttpRequest) -> FileResponse:
    return FileResponse(iter([b"%PDF" * 1000]), content_type="application/pdf")


urlpatterns = [
    *urls.urlpatterns,
    *i18n_patterns(
        path("broken/", broken),
        path("without-database/", without_database),
        path("denied/", denied),
        path("counted/", counted),
        path("long/", long_text),
        path("paper/", paper),
    ),
]
handler400, handler403 = urls.handler400, urls.handler403
handler404, handler500 = urls.handler404, urls.handler500


@pytest.fixture
def client():
    """Gets the page of the error, as a browser does, and not the exception."""
    return Client(raise_request_exception=False)


def fields(number):
    return {f"goods.{line}.f": "1" for line in range(number)}


def test_the_policy_lets_a_page_load_from_itself_alone():
    assert CONTENT_SECURITY_POLICY.split("; ") == [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "frame-src 'self'",
        "connect-src 'self' wss://127.0.0.1:13579",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/health/", 200),
        ("/kk/sign-in/", 200),
        ("/kk/capacity", 301),
        ("/kk/no-such-page/", 404),
        ("/kk/denied/", 403),
        ("/kk/broken/", 500),
        ("/kk/without-database/", 503),
        ("/kk/paper/", 200),
    ],
)
def test_every_answer_carries_the_headers(client, address, status):
    response = client.get(address)
    assert response.status_code == status
    for name, value in HEADERS.items():
        assert response.headers[name] == value
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("address", "status"),
    [("no-such-page/", 404), ("denied/", 403), ("broken/", 500), ("without-database/", 503)],
)
def test_a_page_of_an_error_keeps_the_language_of_its_address(client, language, address, status):
    response = client.get(f"/{language}/{address}")
    assert response.status_code == status
    assert f'<html lang="{language}">' in response.text
    assert LANGUAGES[language][1] in response.text
    assert "a fault of ours" not in response.text
    assert "the server closed" not in response.text


@pytest.mark.parametrize(
    ("address", "words"),
    [("denied/", errors.OTHER_CAPACITY), ("without-database/", errors.NO_DATABASE)],
)
def test_an_error_says_what_to_do_in_each_language(client, address, words):
    for language in ("kk", "ru", "en"):
        assert words.in_(language) in client.get(f"/{language}/{address}").text


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("who", "place", "not_there"),
    [
        ("zhanbolatov", "/kk/cabinet/", "/kk/desk/"),
        ("tolebai", "/kk/desk/", "/kk/cabinet/"),
        (None, "/kk/check/", "/kk/cabinet/"),
    ],
)
def test_a_page_that_is_not_there_keeps_the_menu_of_whoever_asks(who, place, not_there):
    demo.seed()
    client = world.browser(who) if who else Client()
    response = client.get("/kk/no-such-page/")
    assert response.status_code == 404
    assert f'href="{place}"' in response.text
    assert f'href="{not_there}"' not in response.text


def test_a_page_that_is_not_there_needs_no_database_to_say_so(client, monkeypatch):
    def gone(_request: HttpRequest) -> None:
        raise OperationalError("the server closed the connection")

    monkeypatch.setattr(errors, "visitor", gone)
    response = client.get("/kk/no-such-page/")
    assert response.status_code == 404
    assert "the server closed" not in response.text


def test_without_the_database_one_is_told_when_to_come_back(client):
    assert client.get("/ru/without-database/").headers["Retry-After"] == "30"


def test_an_address_without_a_language_is_answered_in_kazakh(client):
    response = client.get("/no-such-page/", headers={"Accept-Language": "ru"})
    assert '<html lang="kk">' in response.text


@pytest.mark.django_db
def test_an_address_that_only_lacks_its_language_leads_to_the_kazakh_page(client):
    assert client.get("/sign-in/", headers={"Accept-Language": "ru"}).url == "/kk/sign-in/"


def test_the_language_of_the_last_page_does_not_linger(client):
    client.get("/ru/no-such-page/")
    assert '<html lang="en">' in client.get("/en/no-such-page/").text


def test_an_unknown_name_of_the_server_gets_no_page(client):
    response = client.get("/kk/sign-in/", headers={"Host": "evil.example"})
    assert response.status_code == 400
    assert response.headers["Content-Type"] == "text/plain"
    assert "evil.example" not in response.text


def test_a_form_without_its_token_is_refused_and_says_that_nothing_was_sent():
    response = Client(enforce_csrf_checks=True).post("/en/counted/", {"a": "1"})
    assert response.status_code == 403
    assert errors.NOT_SENT.en in response.text


def test_a_form_of_three_hundred_lines_by_eight_columns_is_taken(client):
    assert client.post("/kk/counted/", fields(300 * 8 + 1000)).text == "3400"


def test_more_fields_than_any_form_has_are_refused_with_advice(client):
    response = client.post("/ru/counted/", fields(4_001))
    assert response.status_code == 413
    assert errors.TOO_MANY_LINES.ru in response.text


def test_a_request_announced_too_large_is_turned_away_unread(client, settings):
    settings.REQUEST_LIMIT = 1000
    response = client.post("/en/counted/", {"text": "a" * 1001})
    assert response.status_code == 413
    assert '<html lang="en">' in response.text


@pytest.mark.parametrize("length", ["", "abc", "-1"])
def test_a_length_that_is_no_number_does_no_harm(client, length):
    assert client.get("/kk/counted/", CONTENT_LENGTH=length).status_code == 200


def test_texts_are_compressed_and_papers_are_not(client):
    accepting = {"Accept-Encoding": "gzip"}
    assert client.get("/kk/long/", headers=accepting).headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in client.get("/kk/paper/", headers=accepting).headers


@pytest.mark.django_db
def test_health_is_asked_without_a_language():
    assert Client().get("/health/").text == "alive\n"
