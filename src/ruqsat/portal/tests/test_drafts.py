"""Drafts: begun with what is known, seen by those who act for the party, and thrown away."""

from datetime import timedelta

import pytest
from django.test import Client

from ruqsat.cases import clock
from ruqsat.conduct.tests import world
from ruqsat.portal.drafts import keeping
from ruqsat.portal.models import Draft
from ruqsat.portal.tests.drafting import begun, filled, seen, url

pytestmark = pytest.mark.django_db
APPLY = "/kk/services/processing-219/in_territory/apply/"


def test_an_application_begins_with_what_is_kept_of_the_company(browse):
    answer = browse("zhanbolatov").post(APPLY)
    draft = Draft.objects.get()
    assert answer.headers["Location"] == url(draft)
    assert draft.party == world.COMPANY
    assert draft.raw["recipient.bin"] == world.COMPANY
    assert draft.raw["recipient.name"] == "«Қызылшоқы Мыс» ЖШС"
    assert draft.raw["recipient.bank.iban"] == "KZ77900DEMO000001037"
    assert draft.raw["email"] == "info@qyzylshoqy.example"
    assert draft.prefilled == ["recipient", "email"]


def test_a_person_begins_with_their_own_names_and_number(browse):
    browse("kim").post(APPLY)
    raw = Draft.objects.get().raw
    assert raw["recipient.kind"] == "natural"
    assert (raw["recipient.surname"], raw["recipient.iin"]) == ("Ким", "821013498120")
    assert "recipient.bin" not in raw
    assert "email" not in raw


def test_the_page_says_where_prefilled_answers_are_from_until_they_are_saved(browse):
    draft, client = begun(), browse("zhanbolatov")
    page = url(draft, "fill/recipient/")
    assert "Алдын ала толтырылды" in client.get(page).content.decode()
    client.post(page, {"do": "leave", "version": "0-x", "recipient.name": "Басқа"})
    assert "Алдын ала толтырылды" not in client.get(page).content.decode()


@pytest.mark.parametrize(
    ("name", "capacity", "status"),
    [
        ("zhanbolatov", world.COMPANY, 200),
        ("tileuhanova", world.COMPANY, 200),
        ("zhanbolatov", "own", 404),
        ("gurev", "own", 404),
        ("kim", "own", 404),
        ("esenbaeva", "180240970387", 404),
        ("tolebai", f"{world.BODY}/office", 404),
        ("qasymbek", f"{world.BODY}/chair", 404),
    ],
)
def test_only_who_acts_for_the_party_sees_its_draft(browse, name, capacity, status):
    draft, client = filled(), browse(name, capacity)
    for rest in ("", "fill/goods/", "check/", "file/attachments.yields.0/", "sheet/waste/"):
        assert client.get(url(draft, rest)).status_code == status, rest


@pytest.mark.parametrize("rest", ["discard/", "fill/goods/", "check/"])
def test_a_stranger_changes_nothing(browse, rest):
    draft = filled()
    assert browse("kim").post(url(draft, rest), {"do": "next"}).status_code == 404
    assert Draft.objects.get() == draft


def test_whoever_is_not_signed_in_signs_in_and_comes_back():
    draft_page = "/kk/drafts/00000000-0000-4000-8000-000000000000/"
    answer = Client().get(draft_page)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/kk/sign-in/?next=%2Fkk%2Fdrafts%2F")


def test_the_sections_are_those_of_the_form_with_how_far_each_has_come(browse):
    page = browse("zhanbolatov").get(url(begun())).content.decode()
    assert "17 бөлімнің 2 бөлімі дайын" in seen(page)
    assert page.count('class="qz-tasks__done"') == 2
    assert page.count("Басталмаған") == 17


def test_a_full_draft_is_ready_to_be_checked(browse):
    page = browse("zhanbolatov").get(url(filled())).content.decode()
    assert "19 бөлімнің 19 бөлімі дайын" in seen(page)
    assert "Барлық бөлім дайын" in page


def test_a_section_that_may_stay_empty_is_not_counted_while_it_is(browse):
    draft = filled()
    draft.raw = {path: text for path, text in draft.raw.items() if path != "other"}
    draft.save()
    page = browse("zhanbolatov").get(url(draft)).content.decode()
    assert "18 бөлімнің 18 бөлімі дайын" in seen(page)
    assert "Барлық бөлім дайын" in page


def test_an_optional_section_with_a_mistake_is_left_to_do(browse):
    page = browse("zhanbolatov").get(url(filled(other="а" * 10_001))).content.decode()
    assert "19 бөлімнің 18 бөлімі дайын" in seen(page)
    assert "Барлық бөлім дайын" not in page


def test_the_life_of_a_draft_counts_from_its_last_change_and_is_shown(browse):
    draft = begun()
    page = browse("zhanbolatov").get(url(draft)).content.decode()
    assert "Қаралама 2026 жылғы 4 мамырға дейін сақталады." in seen(page)


def test_a_draft_nobody_touched_for_its_life_is_gone(browse):
    old = begun()
    with clock.at(clock.now() + keeping.LIFE + timedelta(seconds=1)):
        assert browse("zhanbolatov").get(url(old)).status_code == 404
        begun()
    assert not Draft.objects.filter(pk=old.pk).exists()


def test_a_draft_is_thrown_away_by_its_own_button_only(browse):
    draft, client = begun(), browse("tileuhanova")
    assert client.get(url(draft, "discard/")).status_code == 405
    assert client.post(url(draft, "discard/")).headers["Location"] == "/kk/cabinet/"
    assert not Draft.objects.exists()


def test_what_was_begun_is_offered_before_another_is_begun(browse):
    draft = begun("tileuhanova")
    page = browse("zhanbolatov").get(APPLY).content.decode()
    assert url(draft) in page
    assert "Тағы біреуін бастау" in page


def test_an_official_has_no_applications_to_make(browse):
    assert browse("tolebai").get(APPLY).status_code == 404
    assert browse("tolebai").get("/kk/cabinet/").status_code == 404
