"""From a full draft to a case: what was seen is signed, what is signed is filed, once."""

import re
from uuid import UUID

import pytest
from django.test import Client

from ruqsat.cases.models import CaseRow
from ruqsat.conduct.door import open_file
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.portal.models import Draft
from ruqsat.portal.sheets.marks import Kept, marked
from ruqsat.portal.tests.drafting import again, begun, filled, seen, url
from ruqsat.portal.tests.test_attachments import upload
from ruqsat.signing.authority.keeping import PASSWORD
from ruqsat.signing.making import sign_detached

pytestmark = pytest.mark.django_db


def prepared(client: Client, draft: Draft) -> str:
    """The page of signing, once the document was drawn up."""
    answer = client.post(url(draft, "check/"))
    assert answer.status_code == 302, seen(answer.content.decode())
    return str(answer.headers["Location"])


def signature(page: str, key: str = "company_head") -> bytes:
    preparation = Preparation.objects.get(pk=UUID(page.rstrip("/").rpartition("/")[2]))
    return world.signature(preparation, key)


def send(client: Client, page: str, cms: bytes):
    return client.post(page, {"signature": upload("signature.p7s", cms)})


def test_the_check_shows_every_answer_and_leads_to_where_it_is_changed(browse):
    draft = filled()
    page = browse("zhanbolatov").get(url(draft, "check/")).content.decode()
    told = seen(page)
    for answer in ("«Қызылшоқы Мыс» ЖШС", "2603000000", "22 200 000", "P1-yields.xlsx", "Иә"):
        assert answer in told
    assert f'href="{url(draft, "fill/email/")}?back=check#f-email"' in page


def test_the_check_names_what_is_wrong_and_offers_no_signing(browse):
    draft = filled(**{"goods.foreign.0.quantity": "-5"})
    client = browse("zhanbolatov")
    page = client.get(url(draft, "check/")).content.decode()
    assert "Құжатты жасау" not in seen(page)
    assert f"{url(draft, 'fill/goods/')}?check=1&amp;back=check#f-goods.foreign.0.quantity" in page
    assert client.post(url(draft, "check/")).status_code == 422
    assert not Preparation.objects.exists()


def test_a_letter_that_cannot_be_printed_is_an_error_at_its_answer(browse):
    draft = filled(**{"goods.foreign.0.name": "中 мырыш"})
    answer = browse("zhanbolatov").post(url(draft, "check/"))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "«中» таңбасын құжатта басып шығару мүмкін емес" in seen(page)
    assert f"{url(draft, 'fill/goods/')}?check=1&amp;back=check#f-goods.foreign.0.name" in page
    assert not Preparation.objects.exists()


def test_an_application_in_the_name_of_somebody_else_is_not_drawn_up(browse):
    draft = filled(**{"recipient.bin": "180240970387"})
    answer = browse("zhanbolatov").post(url(draft, "check/"))
    assert answer.status_code == 422
    assert "Өтініште көрсетілген БСН (ЖСН) сіз атынан әрекет ететін" in seen(
        answer.content.decode()
    )


def test_what_is_signed_is_shown_with_its_size_and_hash(browse):
    client, draft = browse("zhanbolatov"), filled()
    page = prepared(client, draft)
    html = client.get(page).content.decode()
    answer = client.get(f"{page}document/")
    preparation = Preparation.objects.get()
    assert answer.content == fetched(preparation.frozen)
    assert preparation.frozen in html
    assert (
        f'<iframe class="qz-paper" src="{page}document/#toolbar=0&amp;navpanes=0&amp;view=FitH"'
        in html
    )
    assert answer.headers["Content-Disposition"].startswith("inline; ")
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    saved = client.get(f"{page}document/?download")
    assert saved.headers["Content-Disposition"].startswith("attachment; ")


@pytest.mark.parametrize("name", ["tileuhanova", "kim", "tolebai"])
def test_nobody_else_sees_or_sends_what_one_person_prepared(browse, name):
    client, draft = browse("zhanbolatov"), filled()
    page = prepared(client, draft)
    cms = signature(page)
    other = browse(name)
    assert other.get(page).status_code == 404
    assert other.get(f"{page}document/").status_code == 404
    assert send(other, page, cms).status_code == 404
    assert not CaseRow.objects.exists()


def test_a_signed_application_opens_a_case_and_ends_the_draft(browse):
    client, draft = browse("zhanbolatov"), filled()
    page = prepared(client, draft)
    answer = send(client, page, signature(page))
    assert answer.headers["Location"] == f"/kk/cases/{draft.pk}/receipt/"
    assert CaseRow.objects.get().id == draft.pk
    assert not Draft.objects.exists()


def test_the_receipt_says_accepted_with_the_day_of_the_result_and_why(browse):
    client, draft = browse("zhanbolatov"), filled()
    page = prepared(client, draft)
    receipt = send(client, page, signature(page)).headers["Location"]
    told = seen(client.get(receipt).content.decode())
    assert "Қабылданды" in told
    assert "Нөмірі тіркелгенде беріледі" in told
    assert "Келіп түскен күні: 2026 жылғы 3 ақпан. Нәтижені алу күні: 2026 жылғы 13 ақпан." in told
    assert "Неге дәл осы күн?" in told
    assert "2026 жылғы 3 ақпан, 10.20" in told


def test_what_is_filed_after_hours_is_received_the_next_working_day(browse):
    client, draft = browse("zhanbolatov"), filled()
    with world.at("2026-02-06 19:00"):
        page = prepared(client, draft)
        answer = send(client, page, signature(page))
        told = seen(client.get(answer.headers["Location"]).content.decode())
    assert "2026 жылғы 6 ақпан, 19.00" in told
    assert "Келіп түскен күні: 2026 жылғы 9 ақпан. Нәтижені алу күні: 2026 жылғы 19 ақпан." in told


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("individual", "Бұл кілт жеке тұлғаға берілген, онда БСН жоқ."),
        ("company_employee", "Бұл кілт ұйымның басқа қызметкеріне берілген."),
        ("company_signer", "Өз кілтіңізбен қол қойыңыз"),
        ("body_head", "ЭЦҚ-дағы ЖСН (БСН) өтініштегі нөмірге сәйкес келмейді."),
        ("expired", "Тіркеу куәлігінің қолданылу мерзімі"),
    ],
)
def test_a_signature_that_does_not_bind_the_applicant_is_refused_in_words(browse, key, said):
    client, draft = browse("zhanbolatov"), filled()
    page = prepared(client, draft)
    answer = send(client, page, signature(page, key))
    assert answer.status_code == 422
    assert said in seen(answer.content.decode())
    assert Draft.objects.get().raw == draft.raw
    assert not CaseRow.objects.exists()


def test_a_signature_of_another_content_is_refused(browse):
    client, draft = browse("zhanbolatov"), filled()
    page = prepared(client, draft)
    content = client.get(f"{page}document/").content + b"\n"
    cms = sign_detached(content, world.authority().p12("company_head"), PASSWORD)
    answer = send(client, page, cms)
    assert answer.status_code == 422
    assert "Қолтаңба бұл құжатқа қойылмаған немесе құжат өзгертілген." in seen(
        answer.content.decode()
    )


@pytest.mark.parametrize(
    ("cms", "said"),
    [
        (b"", "Файл бос."),
        (b"%PDF-1.7 the document itself", "Бұл файлда ЭЦҚ жоқ."),
        (bytes(2_000_000), "Файл тым үлкен"),
    ],
)
def test_a_file_that_is_no_signature_is_told_so(browse, cms, said):
    client, draft = browse("zhanbolatov"), filled()
    answer = send(client, prepared(client, draft), cms)
    assert answer.status_code == 422
    assert said in seen(answer.content.decode())


def test_sending_without_a_signature_says_what_to_do(browse):
    client, draft = browse("zhanbolatov"), filled()
    answer = client.post(prepared(client, draft))
    assert answer.status_code == 422
    assert "Қолтаңба жоқ." in seen(answer.content.decode())


def test_a_draft_changed_after_its_document_was_drawn_up_is_not_filed(browse):
    client, draft = browse("zhanbolatov"), filled()
    page = prepared(client, draft)
    cms = signature(page)
    email = {"version": "0-a", "do": "next", "email": "other@qyzylshoqy.example"}
    assert client.post(url(draft, "fill/email/"), email).status_code == 302
    assert "жауаптар өзгерді" in seen(client.get(page).content.decode())
    answer = send(client, page, cms)
    assert answer.status_code == 422
    assert "Құжат көрсетілгеннен кейін деректер өзгерді." in seen(answer.content.decode())
    assert not CaseRow.objects.exists()


def test_a_document_of_yesterday_is_not_filed_and_is_drawn_up_anew_in_one_step(browse):
    client, draft = browse("zhanbolatov"), filled()
    with world.at("2026-02-03 23:58"):
        page = prepared(client, draft)
        cms = signature(page)
        assert "өтіп кеткен күн" not in seen(client.get(page).content.decode())
    with world.at("2026-02-04 00:02"):
        refused = send(client, page, cms)
        assert refused.status_code == 422
        html = refused.content.decode()
        assert "Құжат көрсетілгеннен кейін деректер өзгерді." in seen(html)
        assert "Бұл құжатта өтіп кеткен күн көрсетілген" in seen(html)
        assert f'<form method="post" action="{url(draft, "check/")}">' in html
        assert 'name="signature"' not in html
        assert again(draft).raw == draft.raw
        assert not CaseRow.objects.exists()
        anew = prepared(client, draft)
        assert anew != page
        assert send(client, anew, signature(anew)).status_code == 302
    assert CaseRow.objects.get().id == draft.pk


def test_sending_twice_files_once(browse):
    client, draft = browse("zhanbolatov"), filled()
    page = prepared(client, draft)
    cms = signature(page)
    first, second = send(client, page, cms), send(client, page, cms)
    assert first.status_code == second.status_code == 302
    assert CaseRow.objects.count() == 1
    assert re.search(rf"/cases/{draft.pk}/", second.headers["Location"])


def test_a_draft_that_was_filed_leads_to_its_case(browse):
    client, draft = browse("zhanbolatov"), filled()
    page = prepared(client, draft)
    cms = signature(page)
    send(client, page, cms)
    # As if the program had died between filing and throwing the draft away.
    draft.save(force_insert=True)
    assert client.get(url(draft)).headers["Location"] == f"/kk/cases/{draft.pk}/"
    assert url(draft) not in client.get("/kk/cabinet/").content.decode()


def test_a_colleague_with_a_power_files_what_the_head_began(browse):
    client, draft = browse("tileuhanova"), filled("zhanbolatov")
    page = prepared(client, draft)
    assert send(client, page, signature(page, "company_signer")).status_code == 302
    assert CaseRow.objects.get().opened_by == world.visitor("tileuhanova").account


def test_without_all_answers_nothing_is_drawn_up(browse):
    client, draft = browse("zhanbolatov"), begun()
    assert client.post(url(draft, "check/")).status_code == 422


def test_a_list_longer_than_a_page_is_filed_whole(browse):
    client, draft = browse("zhanbolatov"), filled()
    line = {path: text for path, text in draft.raw.items() if path.startswith("goods.foreign.0.")}
    for number in range(1, 301):
        draft.raw |= {path.replace(".0.", f".{number}."): text for path, text in line.items()}
    draft.raw = marked(draft.raw, "goods.foreign", Kept("0" * 64, "a.xlsx", 9))
    draft.save()
    page = prepared(client, draft)
    assert send(client, page, signature(page)).status_code == 302
    stated = open_file(draft.pk, world.visitor("zhanbolatov")).history.events[0].stated
    assert stated["goods.foreign.300.code"] == "2603000000"
    case = client.get(f"/kk/cases/{draft.pk}/")
    assert case.status_code == 200
    assert "goods.foreign.300" not in case.content.decode()
