"""The head signs: the paper with its number is seen first, and only the head's own key is taken."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from ruqsat.conduct import signatures
from ruqsat.conduct.models import IssuedPaper, Preparation
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.test_whole_case import text_of as text_of_pdf
from ruqsat.conduct.tests.world import Course, at, day, signature
from ruqsat.desk.tests.conftest import text_of
from ruqsat.signing.authority.keeping import PASSWORD
from ruqsat.signing.making import sign_detached

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

NOON = day(3, "12:00")


def url(course: Course, act: str = "issue") -> str:
    return f"/kk/desk/cases/{course.id}/act/{act}/"


@pytest.fixture
def prepared(ask):
    """The address of the page on which the paper is signed."""

    def drawn(course: Course, act: str = "issue", when: str = NOON) -> str:
        response = ask("qasymbek", url(course, act), when, {"do": "perform"})
        assert response.status_code == 302, text_of(response)
        address: str = response.url
        return address

    return drawn


def upload(cms: bytes) -> dict[str, SimpleUploadedFile]:
    return {"signature": SimpleUploadedFile("signature.p7s", cms)}


def newest() -> Preparation:
    return Preparation.objects.latest("made_at")


def test_the_paper_is_shown_with_its_number_and_date_before_it_is_signed(ask, prepared):
    page = prepared(world.drawn_up())
    document = ask("qasymbek", f"{page}document/", NOON)
    said = text_of_pdf(document.content)
    assert "Ш-2026/000001" in said
    assert "06.02.2026" in said
    assert f'<iframe class="qz-paper" src="{page}document/#' in ask("qasymbek", page, NOON).text


def test_looking_at_the_act_prepares_nothing(ask):
    response = ask("qasymbek", url(world.drawn_up()), NOON)
    assert "Қол қоймас бұрын оны көресіз" in text_of(response)
    assert not Preparation.objects.filter(act="issue").exists()


def test_a_signature_made_elsewhere_over_the_downloaded_bytes_is_taken(ask, prepared):
    course = world.drawn_up()
    page = prepared(course)
    content = ask("qasymbek", f"{page}content/", NOON)
    assert content.headers["Content-Disposition"].startswith("attachment")
    cms = sign_detached(content.content, world.authority().p12("body_head"), PASSWORD)
    response = ask("qasymbek", page, NOON, upload(cms))
    assert response.url == f"/kk/desk/cases/{course.id}/?done=issue"
    assert IssuedPaper.objects.get().number == "Ш-2026/000001"


def test_the_page_tells_the_script_which_bytes_to_sign(ask, prepared):
    page = prepared(world.drawn_up())
    response = ask("qasymbek", page, NOON)
    assert f'data-sign-content="{page}content/"' in response.text
    assert 'data-sign-format="pades"' in response.text
    digest = re.search(r'data-sign-sha256="([0-9a-f]{64})"', response.text)
    assert digest
    from hashlib import sha256

    assert digest[1] == sha256(signatures.content(newest())).hexdigest()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("body_executor", "органның басшысы немесе оны алмастыратын адам ғана"),
        ("company_head", "органның басшысы немесе оны алмастыратын адам ғана"),
        ("expired", "қолданылу мерзімі"),
        ("revoked", "кері қайтарып"),
    ],
)
def test_another_key_is_refused_in_words_and_the_page_stays(ask, prepared, key, said):
    course = world.drawn_up()
    page = prepared(course)
    response = ask("qasymbek", page, NOON, upload(signature(newest(), key)))
    assert response.status_code == 422
    assert said in text_of(response)
    assert f'src="{page}document/#' in response.text
    assert not IssuedPaper.objects.exists()
    right = ask("qasymbek", page, NOON, upload(signature(newest(), "body_head")))
    assert right.status_code == 302


@pytest.mark.parametrize(
    ("cms", "said"),
    [
        (b"", "Файл бос"),
        (b"not a signature", "Бұл файлда ЭЦҚ жоқ"),
        (b"\x30\x82" + bytes(2 * 1024 * 1024), "Файл тым үлкен"),
    ],
)
def test_a_file_that_is_no_signature_is_named_for_what_it_is(ask, prepared, cms, said):
    page = prepared(world.drawn_up())
    response = ask("qasymbek", page, NOON, upload(cms))
    assert response.status_code == 422
    assert said in text_of(response)


def test_altered_content_is_told(ask, prepared):
    page = prepared(world.drawn_up())
    altered = signatures.content(newest()) + b" "
    cms = sign_detached(altered, world.authority().p12("body_head"), PASSWORD)
    response = ask("qasymbek", page, NOON, upload(cms))
    assert "Қолтаңба бұл құжатқа қойылмаған немесе құжат өзгертілген." in text_of(response)
    assert not IssuedPaper.objects.exists()


def test_without_a_file_the_page_says_what_is_missing(ask, prepared):
    page = prepared(world.drawn_up())
    response = ask("qasymbek", page, NOON, {})
    assert response.status_code == 422
    assert "Қолтаңба жоқ." in text_of(response)


def test_the_same_signature_sent_twice_issues_once(ask, prepared):
    course = world.drawn_up()
    page = prepared(course)
    cms = signature(newest(), "body_head")
    answers = [ask("qasymbek", page, NOON, upload(cms)) for _ in range(2)]
    assert [one.status_code for one in answers] == [302, 302]
    assert IssuedPaper.objects.count() == 1


def test_a_paper_whose_number_went_to_another_is_drawn_up_anew(ask, prepared):
    one, other = world.drawn_up(), world.drawn_up()
    page = prepared(one)
    cms = signature(newest(), "body_head")
    other.signs("qasymbek", "issue", day(3, "13:00"))
    response = ask("qasymbek", page, day(3, "14:00"))
    assert "Бұл құжат ескірген" in text_of(response)
    assert "data-sign-content" not in response.text
    refused = ask("qasymbek", page, day(3, "14:00"), upload(cms))
    assert refused.status_code == 422
    anew = prepared(one, when=day(3, "14:01"))
    document = ask("qasymbek", f"{anew}document/", day(3, "14:01"))
    assert "Ш-2026/000002" in text_of_pdf(document.content)


def test_a_paper_of_another_day_is_drawn_up_anew(ask, prepared):
    page = prepared(course := world.drawn_up())
    cms = signature(newest(), "body_head")
    refused = ask("qasymbek", page, day(6), upload(cms))
    assert refused.status_code == 422
    assert "іс, нөмір немесе күн өзгерді" in text_of(refused)
    assert f'<form method="post" action="{url(course)}">' in refused.text
    assert 'name="signature"' not in refused.text
    anew = prepared(course, when=day(6))
    document = ask("qasymbek", f"{anew}document/", day(6))
    assert "11.02.2026" in text_of_pdf(document.content)
    right = ask("qasymbek", anew, day(6), upload(signature(newest(), "body_head")))
    assert right.status_code == 302


def test_what_was_prepared_for_the_head_is_nobody_elses(ask, prepared):
    course = world.drawn_up()
    page = prepared(course, when=day(4))
    chair = f"{world.BODY}/chair"
    for rest in ("", "document/", "content/"):
        for name, capacity in (("zhaqsylyq", chair), ("rahym", None), ("tolebai", None)):
            assert ask(name, f"{page}{rest}", day(4), capacity=capacity).status_code == 404
    elsewhere = page.replace(str(course.id), str(world.drawn_up().id))
    assert ask("qasymbek", elsewhere, day(4)).status_code == 404


def test_whoever_acts_for_the_head_signs_with_their_own_key(ask):
    course, chair = world.drawn_up(), f"{world.BODY}/chair"
    page = ask("zhaqsylyq", url(course), day(4), {"do": "perform"}, capacity=chair).url
    cms = signature(newest(), "body_acting_head")
    assert ask("zhaqsylyq", page, day(4), upload(cms), capacity=chair).status_code == 302
    assert IssuedPaper.objects.exists()


def test_an_order_that_ended_overnight_ends_the_right_to_sign(ask):
    course, chair = world.drawn_up(), f"{world.BODY}/chair"
    when = "2026-02-20 17:00"
    page = ask("zhaqsylyq", url(course), when, {"do": "perform"}, capacity=chair).url
    cms = signature(newest(), "body_acting_head")
    late = ask("zhaqsylyq", page, "2026-02-23 09:00", upload(cms), capacity=chair)
    assert late.status_code in (302, 404)
    assert not IssuedPaper.objects.exists()


def test_a_refusal_before_the_hearing_is_not_even_drawn_up(ask):
    course = world.doubted()
    response = ask("qasymbek", url(course, "refuse"), NOON, {"do": "perform"})
    assert response.status_code == 409
    assert "Тыңдау өткізілмейінше, бас тартуға болмайды" in text_of(response)
    assert not Preparation.objects.filter(act="refuse").exists()


def test_a_refusal_is_seen_with_its_grounds_before_it_is_signed(ask, prepared):
    page = prepared(world.heard("refuse"), "refuse", day(5))
    said = text_of_pdf(ask("qasymbek", f"{page}document/", day(5)).content)
    assert "№ 392" in said


def test_in_production_the_page_opens_no_test_key(ask, prepared, settings):
    page = prepared(world.drawn_up())
    settings.TRUST_MODE = "production"
    response = ask("qasymbek", page, NOON)
    assert "data-sign-key" not in response.text
    assert "sign.js" not in response.text
    assert 'name="signature"' in response.text


def test_signing_asks_the_database_a_bounded_number_of_times(
    people, prepared, django_assert_max_num_queries
):
    page = prepared(world.drawn_up())
    client = world.browser("qasymbek")
    with at(NOON), django_assert_max_num_queries(18):
        client.get(page)
