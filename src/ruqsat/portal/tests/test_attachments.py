"""Attaching files: what is sound is kept, what is not is told, and nothing else is lost by it."""

from io import BytesIO

import pytest
from django.test import Client

from ruqsat.conduct.paperwork import fetched, kept
from ruqsat.portal.tests import samples
from ruqsat.portal.tests.drafting import again, begun, fill, filled, seen, url, version

pytestmark = pytest.mark.django_db
PLACE = "attachments.yields"


def upload(name: str, content: bytes) -> BytesIO:
    file = BytesIO(content)
    file.name = name
    return file


def send(client: Client, draft, files, do: str = f"upload {PLACE}", section: str = "attachments"):
    drawn = version(client.get(fill(draft, section)).content.decode())
    return client.post(fill(draft, section), {"version": drawn, "do": do, **files})


def test_a_sound_file_is_kept_by_its_hash_under_its_name(browse):
    client, draft, content = browse("zhanbolatov"), begun(), samples.xlsx(("Шығу", 1))
    answer = send(client, draft, {PLACE: upload("Шығу нормалары.xlsx", content)})
    raw = again(draft).raw
    assert answer.status_code == 302
    assert raw[f"{PLACE}.0.name"] == "Шығу нормалары.xlsx"
    assert raw[f"{PLACE}.0.size"] == str(len(content))
    assert raw[f"{PLACE}.0.media"].endswith("spreadsheetml.sheet")
    assert fetched(raw[f"{PLACE}.0.sha256"]) == content


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.pdf", b"", "файл бос (0 байт)"),
        ("renamed.pdf", b"MZ\x90\x00", "файлдың аты қандай болса да, мазмұны PDF, XLSX, DOCX"),
        ("renamed.pdf", samples.png(), "аты .pdf деп аяқталады, ал мазмұны — PNG"),
        ("locked.pdf", samples.pdf(password="x"), "файл құпиясөзбен қорғалған"),
        ("broken.pdf", samples.pdf()[:-200], "файл бүлінген, PDF ретінде ашылмайды"),
        ("big.pdf", samples.pdf() + bytes(21 * 1024 * 1024), "файл тым үлкен: 21"),
    ],
)
def test_a_bad_file_is_told_by_name_and_the_rest_of_the_form_is_kept(browse, name, content, said):
    client, draft = browse("zhanbolatov"), begun()
    good = upload("invoice.pdf", samples.pdf(2))
    files = {PLACE: upload(name, content), "attachments.classification": good}
    answer = send(client, draft, files)
    told = seen(answer.content.decode())
    assert answer.status_code == 422
    assert f"«{name}»: {said}" in told
    assert again(draft).raw["attachments.classification.0.name"] == "invoice.pdf"
    assert f"{PLACE}.0.name" not in again(draft).raw


def test_a_file_belongs_to_the_line_it_was_attached_to(browse):
    client, draft = browse("zhanbolatov"), begun()
    typed = {
        "ownership.0.kind": "келісімшарт",
        "ownership.1.kind": "ерекшелік",
        "ownership.1.copy": upload("spec.pdf", samples.pdf()),
    }
    send(client, draft, typed, "upload ownership.1.copy", "ownership")
    raw = again(draft).raw
    assert raw["ownership.0.kind"] == "келісімшарт"
    assert raw["ownership.1.copy.0.name"] == "spec.pdf"
    assert "ownership.0.copy.0.name" not in raw


def test_files_chosen_but_not_uploaded_are_taken_with_any_button(browse):
    client, draft = browse("zhanbolatov"), begun()
    send(client, draft, {PLACE: upload("a.pdf", samples.pdf())}, "leave")
    assert again(draft).raw[f"{PLACE}.0.name"] == "a.pdf"


def test_more_files_than_may_be_are_told_one_by_one(browse):
    client, draft = browse("zhanbolatov"), begun()
    files = [upload(f"{number}.pdf", samples.pdf(number + 1)) for number in range(11)]
    answer = send(client, draft, {PLACE: files})
    assert "«10.pdf»: Файлдар тым көп. Ең көбі — 10." in seen(answer.content.decode())
    assert again(draft).raw[f"{PLACE}.9.name"] == "9.pdf"


def test_a_file_sent_twice_is_attached_once(browse):
    client, draft = browse("zhanbolatov"), begun()
    for _ in range(2):
        send(client, draft, {PLACE: upload("a.pdf", samples.pdf())})
    assert f"{PLACE}.1.name" not in again(draft).raw


def test_a_file_is_taken_away_again(browse):
    client, draft = browse("zhanbolatov"), filled()
    send(client, draft, {}, f"drop {PLACE}.0")
    assert not [path for path in again(draft).raw if path.startswith(PLACE)]


def test_a_file_is_downloaded_as_it_was_sent_and_never_opened_in_place(browse):
    client, draft, content = browse("zhanbolatov"), begun(), samples.pdf(3)
    send(client, draft, {PLACE: upload("Шығу «1».pdf", content)})
    address = url(draft, f"file/{PLACE}.0/")
    assert address in client.get(fill(draft, "attachments")).content.decode()
    answer = client.get(address)
    assert answer.content == content
    assert answer.headers["Content-Disposition"].startswith("attachment; ")
    assert "filename*=UTF-8''%D0%A8%D1%8B%D2%93" in answer.headers["Content-Disposition"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Type"] == "application/pdf"


def test_nobody_fetches_a_kept_file_by_naming_its_hash_in_a_form(browse):
    client, draft, secret = browse("kim"), begun("kim"), kept(b"%PDF-1.7 of somebody else")
    posted = {
        f"{PLACE}.0.sha256": secret,
        f"{PLACE}.0.name": "a.pdf",
        f"{PLACE}.0.size": "1",
        f"{PLACE}.0.media": "application/pdf",
    }
    send(client, draft, posted, "save")
    assert client.get(url(draft, f"file/{PLACE}.0/")).status_code == 404


@pytest.mark.parametrize("place", ["attachments.yields.7", "email", "goods.foreign.sheet", "x"])
def test_what_is_no_file_is_not_found(browse, place):
    assert browse("zhanbolatov").get(url(filled(), f"file/{place}/")).status_code == 404


def test_the_limits_are_said_before_anything_is_chosen(browse):
    page = seen(browse("zhanbolatov").get(fill(begun(), "attachments")).content.decode())
    assert "Форматтары: PDF, XLSX, DOCX, JPEG, PNG. Бір файл — ең көбі 20 МБ." in page
