"""What a holder sees of a document, and the way from it to a request, by pages alone."""

import pytest

from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import life, world
from ruqsat.conduct.tests.life import Asking, issued
from ruqsat.conduct.tests.world import at
from ruqsat.papers.tests.reading import text_of
from ruqsat.portal.models import Draft
from ruqsat.portal.tests.drafting import seen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]
APPLY = "/{}/services/processing-392/{}/apply/"
NOW = life.ASKED


def page(client, address: str, when: str = NOW) -> str:
    with at(when):
        answer = client.get(address)
    assert answer.status_code == 200, address
    return seen(answer.text)


def test_the_cabinet_lists_the_document_with_its_standing_and_last_day(browse):
    document = issued()
    said = page(browse("zhanbolatov"), "/kk/cabinet/")
    assert "Құжаттарым" in said
    assert "№ Ш-2026/000001" in said
    assert "қолданыста" in said
    assert "2027 жылғы 10 ақпан" in said
    with at(NOW):
        html = browse("zhanbolatov").get("/kk/cabinet/").text
    assert f'href="/kk/cases/{document.id}/"' in html


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "2027 жылғы 1 ақпаннан кешіктірмей сұраңыз."),
        ("ru", "Просите не позднее 1 февраля 2027 года."),
        ("en", "Ask by 1 February 2027."),
    ],
)
def test_its_case_offers_what_may_be_asked_with_the_last_day(browse, lang, said):
    document = issued()
    client = browse("zhanbolatov")
    assert said in page(client, f"/{lang}/cases/{document.id}/")
    with at(NOW):
        html = client.get(f"/{lang}/cases/{document.id}/").text
    for name in ("extension", "amendment", "revocation"):
        assert APPLY.format(lang, name) in html
    assert APPLY.format(lang, "resumption") not in html


def test_a_term_in_months_is_said_to_leave_the_last_day_unknown(browse):
    document = world.delivered()
    said = page(browse("zhanbolatov"), f"/kk/cases/{document.id}/")
    assert "Белгісіз: құжатта мерзім аймен берілген" in said


def test_after_the_last_day_to_ask_the_page_says_so_and_offers_a_new_document(browse):
    document = issued(**{"term.until": "2026-03-10"})
    said = page(browse("zhanbolatov"), f"/ru/cases/{document.id}/")
    assert "Срок для просьбы истёк 26 февраля 2026 года" in said


def test_an_expired_document_says_since_when_and_what_to_do(browse):
    document = issued(**{"term.until": "2026-02-27"})
    said = page(browse("zhanbolatov"), f"/ru/cases/{document.id}/")
    assert "срок истёк" in said
    assert "Можно подать заявление на новый документ" in said


def test_a_request_begins_with_the_document_it_is_about(browse):
    issued()
    client, address = browse("zhanbolatov"), APPLY.format("kk", "extension")
    assert "№ Ш-2026/000001" in page(client, f"{address}?document=Ш-2026/000001")
    with at(NOW):
        client.post(address, {"document": "Ш-2026/000001"})
    draft = Draft.objects.get()
    assert draft.raw["document"] == "Ш-2026/000001"
    assert draft.raw["holder.bin"] == world.COMPANY
    assert "Ш-2026/000001" in page(client, f"/kk/drafts/{draft.pk}/fill/document/")


def test_without_a_document_the_way_in_says_what_to_do_first(browse):
    said = page(browse("esenbaeva"), APPLY.format("en", "extension"))
    assert "No document was issued to the person you act for" in said


def test_what_is_pending_leads_to_its_case_and_the_granted_request_shows_the_document(browse):
    document = issued()
    asked = Asking("extension").granted("2026-03-02")
    pending = Asking("amendment").course
    pending.file("2026-03-03 10:00")
    client = browse("zhanbolatov")
    said = page(client, f"/kk/cases/{document.id}/", "2026-03-03 11:00")
    assert "Қаралып жатыр" in said
    assert "Мерзімі ұзартылды" in said
    assert "2027 жылғы 31 желтоқсан" in said
    of_request = page(client, f"/kk/cases/{asked.course.id}/", "2026-03-03 11:00")
    assert "№ Ш-2026/000001 құжаттың жай-күйі" in of_request


def test_the_first_page_lists_requests_apart_from_what_gives_something_new(browse):
    said = page(browse("zhanbolatov"), "/kk/")
    assert "Берілген құжат бойынша" in said
    assert "Тауарларды қайта өңдеу мерзімін ұзарту" in said


@pytest.mark.parametrize(
    ("service", "paragraph"),
    [("extension", "пункт 21"), ("amendment", "пункт 16"), ("resumption", "пункт 18")],
)
def test_the_page_of_a_request_cites_the_norm_that_sets_its_term(browse, service, paragraph):
    said = page(browse("zhanbolatov"), f"/ru/services/processing-392/{service}/")
    short = said.partition("Коротко")[2].partition("Документы, которые")[0]
    assert "5 рабочих дней" in short
    assert paragraph in short


def test_the_duplicate_of_a_paper_document_is_told_on_the_page(browse):
    said = page(browse("zhanbolatov"), "/en/services/processing-392/extension/")
    assert "issued on paper is lost or spoilt" in said


def test_the_receipt_of_a_request_promises_no_pdf_that_will_not_come(browse):
    issued()
    course = Asking("extension").course
    course.file(life.ASKED)
    client, address = browse("zhanbolatov"), f"/en/cases/{course.id}/receipt/"
    assert "The PDF of the receipt" not in page(client, address)
    course.does("tolebai", Doing(act="register"), "2026-03-02 10:10")
    assert "Receipt (PDF)" not in page(client, address, "2026-03-02 10:20")


def test_before_a_refusal_the_holder_reads_the_grounds_and_may_object(browse):
    issued()
    course = Asking("extension").refusable("2026-03-02")
    said = page(browse("zhanbolatov"), f"/kk/cases/{course.id}/", "2026-03-02 13:00")
    assert "қоса берілген құжат қайта өңдеу мерзімінің өзгергенін растамайды" in said
    assert "Қарсылық беру" in said
    assert "төлем мерзімі ғана өзгертілген" in said


def test_a_refused_request_leaves_the_document_and_says_how_to_complain(browse):
    document = issued()
    course = Asking("extension").refusable("2026-03-02")
    course.signs("qasymbek", "refuse", "2026-03-05 10:00")
    course.attended("2026-03-05 10:01")
    client = browse("zhanbolatov")
    said = page(client, f"/kk/cases/{course.id}/", "2026-03-05 11:00")
    assert "Дәлелді бас тартылды" in said
    assert "Шағым жасау" in said
    with at("2026-03-05 11:00"):
        paper = client.get(f"/kk/cases/{course.id}/paper/refuse/")
    told = text_of(b"".join(paper.streaming_content) if paper.streaming else paper.content)
    assert "Шағым жасау тәртібі" in told
    assert "Ш-2026/000001" in told
    again = page(client, f"/kk/cases/{document.id}/", "2026-03-05 11:00")
    assert "2027 жылғы 10 ақпан" in again
    assert "кешіктірмей сұраңыз" in again
