"""Two pages, two people, one draft: nobody's work is overwritten unseen, nothing is lost."""

import pytest
from django.test import Client
from django.utils.html import escape

from ruqsat.portal.tests.drafting import again, begun, fill, version

pytestmark = pytest.mark.django_db
AUTOSAVE = {"HTTP_HX_REQUEST": "true"}


def drawn(client: Client, draft, section: str = "conditions") -> str:
    """What a freshly opened page of the section was drawn from."""
    return version(client.get(fill(draft, section)).content.decode())


def save(client: Client, draft, seen: str, text: str, do: str = "save", **more):
    posted = {"version": seen, "do": do, "conditions": text}
    return client.post(fill(draft, "conditions"), posted, **more)


def test_one_page_saves_as_often_as_it_likes(browse):
    client, draft = browse("zhanbolatov"), begun()
    seen = drawn(client, draft)
    for text in ("бір", "екі", "үш"):
        assert save(client, draft, seen, text, **AUTOSAVE).status_code == 200
    assert again(draft).raw["conditions"] == "үш"


def test_autosave_says_when_and_nothing_else(browse):
    client, draft = browse("zhanbolatov"), begun()
    answer = save(client, draft, drawn(client, draft), "бір", **AUTOSAVE)
    assert answer.content.decode() == "Қаралама сағат 10.20-да сақталды."


def test_a_page_drawn_before_a_colleagues_change_overwrites_nothing(browse):
    draft = begun()
    mine, theirs = browse("zhanbolatov"), browse("tileuhanova")
    seen = drawn(mine, draft)
    save(theirs, draft, drawn(theirs, draft), "әріптес жазды")
    answer = save(mine, draft, seen, "мен жаздым")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert again(draft).raw["conditions"] == "әріптес жазды"
    assert "мен жаздым</textarea>" in page
    assert "әріптес жазды" in page
    assert "Менің нұсқамды сақтау" in page
    assert "Қаралама сағат" not in page


def test_autosave_of_a_stale_page_is_told_in_words(browse):
    draft = begun()
    client, other = browse("zhanbolatov"), browse("tileuhanova")
    seen = drawn(client, draft)
    save(other, draft, drawn(other, draft), "басқа")
    answer = save(client, draft, seen, "мен", **AUTOSAVE)
    assert answer.status_code == 409
    assert "Бұл бөлім басқа терезеде өзгертілді" in answer.content.decode()
    assert again(draft).raw["conditions"] == "басқа"


def test_a_stale_page_stays_behind_until_its_reader_chooses(browse):
    draft = begun()
    client, other = browse("zhanbolatov"), browse("tileuhanova")
    seen = drawn(client, draft)
    save(other, draft, drawn(other, draft), "басқа")
    warned = save(client, draft, seen, "мен").content.decode()
    assert save(client, draft, version(warned), "мен").status_code == 409
    assert save(client, draft, version(warned), "мен", "overwrite").status_code == 302
    assert again(draft).raw["conditions"] == "мен"


def test_the_same_draft_in_two_sections_is_no_conflict(browse):
    client, draft = browse("zhanbolatov"), begun()
    first, second = drawn(client, draft), drawn(client, draft, "other")
    save(client, draft, first, "шарт")
    other = {"version": second, "do": "save", "other": "өзге"}
    assert client.post(fill(draft, "other"), other).status_code == 302
    assert (again(draft).raw["conditions"], again(draft).raw["other"]) == ("шарт", "өзге")


def test_a_page_that_says_nothing_of_its_version_overwrites_nothing(browse):
    client, draft = browse("zhanbolatov"), begun()
    save(client, draft, drawn(client, draft), "бар")
    for nonsense in ("", "x", "99999999999999999999-y", "-1"):
        assert save(client, draft, nonsense, "жоқ").status_code == 409, nonsense
    assert again(draft).raw["conditions"] == "бар"


def test_after_the_session_autosave_answers_401_and_changes_nothing(browse):
    client, draft = browse("zhanbolatov"), begun()
    seen = drawn(client, draft)
    client.cookies.clear()
    assert save(client, draft, seen, "жазғаным", **AUTOSAVE).status_code == 401
    assert "conditions" not in again(draft).raw


def test_a_form_sent_after_the_session_goes_on_at_the_same_step_once_signed_in(browse, people):
    client, draft = browse("zhanbolatov"), begun()
    seen = drawn(client, draft)
    client.cookies.clear()
    answer = save(client, draft, seen, "жазғаным", "next")
    page = answer.content.decode()
    assert answer.status_code == 401
    assert escape(fill(draft, "conditions")) in page
    assert "жазғаным" in page or "\\u0436" in page
    signed_in = browse("zhanbolatov")
    assert save(signed_in, draft, seen, "жазғаным", "next").status_code == 302
    assert again(draft).raw["conditions"] == "жазғаным"
