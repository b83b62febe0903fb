"""A duty of the body itself at the desk: in the inbox, on its page, and done with a file."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pypdf import PdfWriter

from ruqsat.cases.models import CaseRow
from ruqsat.conduct.daily.duties import open_duties
from ruqsat.conduct.tests.world import at
from ruqsat.desk.tests.conftest import field, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

TUESDAY, WEDNESDAY, FRIDAY = "2024-04-16 09:00", "2024-04-17 16:00", "2024-04-19 10:00"
DAY = {"sent_on.day": "17", "sent_on.month": "4", "sent_on.year": "2024"}
TEXTS = {"by_letter": "17.04.2024 № 12-03/114", "said": "1, 2, 3 және 7-тармақтар"}


@pytest.fixture
def url():
    with at(TUESDAY):
        open_duties()
    return f"/kk/desk/cases/{CaseRow.objects.get().pk}/"


def letter(name: str = "letter.pdf", content: bytes = b"") -> SimpleUploadedFile:
    if not content:
        one_page, written = PdfWriter(), BytesIO()
        one_page.add_blank_page(200, 200)
        one_page.write(written)
        content = written.getvalue()
    return SimpleUploadedFile(name, content, "application/pdf")


def hidden(page) -> dict[str, str]:
    return {name: field(page, name) for name in ("act-version", "act-key", "act-files")}


def test_it_waits_in_the_inbox_of_the_office_as_a_duty_of_the_body(ask, url):
    inbox = text_of(ask("tolebai", "/kk/desk/", FRIDAY))
    assert "Байланыс орталығына хабарлау" in inbox
    assert "Органның өз міндеті" in inbox
    assert "Мерзімі өтті" in inbox
    assert "Органның өз міндеті" not in text_of(ask("rahym", "/kk/desk/", FRIDAY))


def test_it_is_no_case_without_an_executor(ask, url):
    listed = text_of(ask("qasymbek", "/kk/desk/cases/?show=unassigned", FRIDAY))
    assert "Органның өз міндеті" not in listed
    assert "Органның өз міндеті" in text_of(ask("qasymbek", "/kk/desk/cases/", FRIDAY))


def test_its_page_says_whose_it_is_by_when_and_why(ask, url):
    page = ask("tolebai", url, WEDNESDAY)
    said = text_of(page)
    assert "Органның өз міндеті, өтініш беруші жоқ." in said
    assert "2024 жылғы 18 сәуірден кешіктірілмей орындалуға тиіс." in said
    assert "Шешім 2024" not in said
    assert "Бұйрық бекітілген күн" in said
    assert "Өтініш беруші —" not in said
    norm = re.search(r'href="(/kk/services/[^"#]*)#n-8-1"', page.text)
    assert norm
    assert 'id="n-8-1"' in ask("tolebai", norm[1], WEDNESDAY).text


def test_an_uploaded_proof_is_kept_until_the_act_is_done(ask, url):
    act = f"{url}act/inform/"
    page = ask("tolebai", act, WEDNESDAY)
    uploaded = ask(
        "tolebai", act, WEDNESDAY, {**hidden(page), "do": "upload proof", "proof": letter()}
    )
    assert "letter.pdf" in text_of(uploaded)
    incomplete = ask("tolebai", act, WEDNESDAY, {**hidden(uploaded), **TEXTS, "do": "perform"})
    assert incomplete.status_code == 422
    assert "letter.pdf" in text_of(incomplete)
    done = ask("tolebai", act, WEDNESDAY, {**hidden(incomplete), **DAY, **TEXTS, "do": "perform"})
    assert done.status_code == 302
    said = text_of(ask("tolebai", url, WEDNESDAY))
    assert "Байланыс орталығына хабарланды" in said
    assert "letter.pdf" in said
    assert "кеш жіберілді" not in said
    archive = ask("tolebai", f"{url}materials.zip", WEDNESDAY)
    names = ZipFile(BytesIO(b"".join(archive.streaming_content))).namelist()
    assert "attachments/01-letter.pdf" in names
    assert "application.json" not in names


def test_a_file_chosen_with_the_act_itself_is_taken_too(ask, url):
    act, late = f"{url}act/inform/", DAY | {"sent_on.day": "19"}
    page = ask("tolebai", act, FRIDAY)
    fields = {**hidden(page), **late, **TEXTS, "proof": letter(), "do": "perform"}
    assert ask("tolebai", act, FRIDAY, fields).status_code == 302
    assert "Ақпарат мерзімінен кеш жіберілді." in text_of(ask("tolebai", url, FRIDAY))


def test_what_cannot_be_attached_is_told_at_its_field(ask, url):
    act = f"{url}act/inform/"
    page = ask("tolebai", act, WEDNESDAY)
    fields = {**hidden(page), **TEXTS, "proof": letter("letter.exe", b"MZ"), "do": "perform"}
    answer = ask("tolebai", act, WEDNESDAY, fields)
    assert answer.status_code == 422
    assert "letter.exe" in text_of(answer)
    assert field(answer, "by_letter") == TEXTS["by_letter"]


def test_a_file_is_dropped_again_and_no_other_seal_is_taken(ask, url):
    act = f"{url}act/inform/"
    page = ask("tolebai", act, WEDNESDAY)
    upload = {**hidden(page), "do": "upload proof", "proof": letter()}
    uploaded = ask("tolebai", act, WEDNESDAY, upload)
    dropped = ask("tolebai", act, WEDNESDAY, {**hidden(uploaded), "do": "drop proof.0"})
    assert "letter.pdf" not in text_of(dropped)
    forged = {**hidden(page), "proof.0.sha256": "0" * 64, "act-files": "forged", "do": "perform"}
    answer = ask("tolebai", act, WEDNESDAY, {**forged, **DAY, **TEXTS})
    assert answer.status_code == 422
    sealed_for_another = {**hidden(page), "act-files": field(uploaded, "act-files")}
    again = ask("zhaqsylyq", act, WEDNESDAY, {**sealed_for_another, "do": "save"})
    assert "letter.pdf" not in text_of(again)
