"""Whoever holds a paper learns whether it is genuine, by its code or by its bytes."""

import hashlib
import re
from datetime import datetime

import pytest
import typst
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection

from ruqsat.conduct import filing
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import IssuedPaper, Preparation
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course
from ruqsat.register import finding, sentences
from ruqsat.register.finding import Checked, Standing
from ruqsat.register.tests.conftest import LATER
from ruqsat.register.tests.test_issued import more
from ruqsat.register.typed import as_code
from ruqsat.signing import embed, prepare
from ruqsat.signing.authority.keeping import PASSWORD
from ruqsat.signing.making import sign_detached
from ruqsat.signing.sentences import ASK_FOR_THE_ORIGINAL
from ruqsat.signing.tests import forging

HEAD = "ҚАСЫМБЕК АРДАҚ"
IIN = "710330398410"


def signed_elsewhere(key: str, at: datetime) -> bytes:
    """A PDF of somebody's own, under a signature that holds."""
    prepared = prepare(
        typst.compile("= Құжат".encode(), pdf_standards=["a-2b"]), reason="", name="", at=at
    )
    return embed(prepared, sign_detached(prepared.content, world.authority().p12(key), PASSWORD))


def upload(client, content: bytes, lang: str = "kk"):
    file = SimpleUploadedFile("құжат.pdf", content, "application/pdf")
    return client.post(f"/{lang}/check/", {"file": file})


ISSUED = "Мұндай құжат берілген"


def test_the_code_of_a_paper_says_what_was_issued_under_it(client, paper):
    said = client.get(f"/kk/check/{paper.code}/")
    assert said.status_code == 200
    assert ISSUED in said.text
    for part in (paper.number, "«Қызылшоқы Мыс» ЖШС, БСН 140640970116", HEAD, paper.code):
        assert part in said.text
    assert "2026 жылғы 6 ақпан" in said.text


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_a_code_never_makes_what_its_reader_holds_genuine(client, paper, pdf, lang):
    """Anybody can print a code on anything: the page tells of its own paper, asks for theirs."""
    said = client.get(f"/{lang}/check/{paper.code}/").text.replace("\N{NO-BREAK SPACE}", " ")
    assert sentences.NOT_SHOWN.in_(lang) in said
    assert "qz-verdict--ok" not in said
    assert sentences.TITLES["genuine"].in_(lang) not in said
    sent = said.partition('<form class="qz-stack qz-stack--s" method="post"')[2]
    assert f'action="/{lang}/check/"' in sent
    assert 'name="file"' in sent
    assert 'name="csrfmiddlewaretoken"' in sent
    by_file = upload(client, pdf, lang).text
    assert "qz-verdict--ok" in by_file
    assert 'name="file"' not in by_file


def test_the_hour_of_a_signature_is_that_of_the_journal_whatever_its_signer_claims(client):
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", "2026-02-06 11:41")
    with world.at("2026-02-06 11:41"):
        cms = world.signature(shown, "body_head")
    doing = Doing(act="issue", preparation=shown.id, cms=cms)
    course.does("qasymbek", doing, "2026-02-06 11:42")
    course.attended("2026-02-06 11:43")
    said = client.get(f"/kk/check/{IssuedPaper.objects.get().code}/").text
    assert "11.42" in said
    assert "11.41" not in said


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_same_page_speaks_each_language(client, paper, lang):
    said = client.get(f"/{lang}/check/{paper.code}/").text
    assert f'<html lang="{lang}"' in said
    assert sentences.TITLES["issued"].in_(lang) in said


def test_nobody_learns_the_iin_of_the_signer(client, paper, pdf):
    assert IIN not in client.get(f"/kk/check/{paper.code}/").text
    assert IIN not in upload(client, pdf).text


@pytest.mark.parametrize("written", ["{code}", "{small}", "{bare}", " {spaced} "])
def test_a_code_is_found_however_it_is_written(client, paper, written):
    code = paper.code
    forms = {"code": code, "small": code.lower(), "bare": code.replace("-", "")}
    typed = written.format(**forms, spaced=code.replace("-", " "))
    led = client.get("/kk/check/", {"code": typed}, follow=True)
    assert led.redirect_chain == [(f"/kk/check/{code}/", 302)]
    assert ISSUED in led.text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("hg5t-rpm0-7prf", "HG5T-RPMO-7PRF"),
        ("НG5Т-РРМО-7РRF", "HG5T-PPMO-7PRF"),
        ("асвек мхуі 180", "ACBE-KMXY-IIBO"),
    ],
)
def test_what_looks_like_a_letter_of_the_code_is_taken_for_it(typed, printed):
    assert as_code(typed) == printed


def test_a_code_with_a_nought_and_cyrillic_letters_leads_to_its_paper(client, paper):
    IssuedPaper.objects.update(code="HG5T-RPMO-7PRF")
    led = client.get("/kk/check/", {"code": "НG5Т-RРМ0-7РRF"}, follow=True)
    assert led.redirect_chain == [("/kk/check/HG5T-RPMO-7PRF/", 302)]
    assert ISSUED in led.text


@pytest.mark.parametrize("typed", ["Ш-2026/000001", " № ш-2026/000001 ", "ш-2026/1"])
def test_the_number_of_a_public_paper_leads_to_its_page(client, paper, typed):
    led = client.get("/kk/check/", {"code": typed}, follow=True)
    assert led.redirect_chain == [(f"/kk/check/{paper.code}/", 302)]
    assert ISSUED in led.text


def test_a_number_of_two_bodies_leads_to_the_list_of_both(client, paper):
    more(paper, 1, body="light-industry")
    led = client.get("/kk/check/", {"code": paper.number}, follow=True)
    assert led.redirect_chain[0][0].startswith("/kk/issued/?q=")
    assert led.text.count(f">{paper.number}<") == 2


def test_a_number_that_is_not_in_the_public_list_is_told_so(client, paper):
    IssuedPaper.objects.update(outcome="refused")
    said = client.get("/kk/check/", {"code": paper.number})
    assert said.status_code == 404
    assert sentences.NO_SUCH_NUMBER.kk in said.text
    assert paper.code not in said.text


@pytest.mark.parametrize("code", ["AAAA-AAAA-AAAA", "7", "Ж" * 300, "no such code"])
def test_a_code_that_was_never_printed_is_told_so(client, code):
    said = client.get("/kk/check/", {"code": code}, follow=True)
    assert said.status_code == 404
    assert sentences.NO_SUCH_CODE.kk in said.text
    assert 'name="file"' in said.text
    assert "салыстырыңыз" not in said.text


@pytest.mark.parametrize("code", ["", "   ", "---", "\0", "№"])
def test_no_code_at_all_is_asked_for(client, code):
    said = client.get("/kk/check/", {"code": code}, follow=True)
    assert said.status_code == 422
    assert sentences.NOTHING_CHOSEN.kk in said.text


def test_the_very_bytes_are_genuine_and_one_changed_byte_is_not(client, pdf):
    assert finding.by_bytes(pdf).standing is Standing.GENUINE
    assert "Құжат төлнұсқа" in upload(client, pdf).text
    place = pdf.index(b"/MediaBox")
    altered = pdf[:place] + b"/MediaBax" + pdf[place + 9 :]
    said = upload(client, altered).text
    assert "Құжат жарамсыз" in said
    assert "төлнұсқа" not in said
    assert HEAD not in said


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_whoever_checks_a_file_is_told_to_ask_for_the_original_and_not_to_sign(client, pdf, lang):
    """A changed digit of the value: nobody at this page can sign the paper anew."""
    place = re.search(rb"<[0-9a-f]{1000,}>", pdf)
    assert place is not None
    for at in range(place.start() + 601, place.start() + 4000, 700):
        other = b"0" if pdf[at : at + 1] != b"0" else b"1"
        checked = finding.by_bytes(pdf[:at] + other + pdf[at + 1 :])
        assert checked.standing is Standing.INVALID
        assert checked.words.in_(lang).endswith(ASK_FOR_THE_ORIGINAL.in_(lang))


def test_a_page_added_after_the_signature_is_found(client, pdf):
    checked = finding.by_bytes(pdf + b"\n% one more line\n")
    assert (checked.standing, checked.issued) == (Standing.INVALID, None)
    assert checked.words.kk


def test_a_good_signature_on_a_paper_of_somebody_else_is_not_ours(client, paper):
    foreign = signed_elsewhere("individual", world.moment(LATER))
    checked = finding.by_bytes(foreign)
    assert (checked.standing, checked.words) == (Standing.UNKNOWN, sentences.NOT_OURS)
    assert checked.signers
    assert "Құжат бұл жерде берілмеген" in upload(client, foreign).text


def test_a_paper_that_was_signed_and_not_sent_yet_is_nobodys_business(client):
    world.issued()
    row = IssuedPaper.objects.get()
    assert finding.by_code(row.code).standing is Standing.NOT_FOUND
    content = fetched(row.sha256)
    assert finding.by_bytes(content) == Checked(Standing.NOT_SENT, sentences.NOT_SENT)
    said = upload(client, content).text
    assert "Құжат әлі жіберілмеген" in said
    assert not [secret for secret in (row.code, row.number, HEAD) if secret in said]
    assert client.get(f"/kk/check/{row.code}/").status_code == 404


@pytest.mark.django_db
def test_whether_an_application_was_filed_is_looked_up_and_not_searched_for():
    if connection.vendor == "postgresql":
        # A table of few rows is read whole unless that is made dear.
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")
    assert "preparation_by_hash" in Preparation.objects.filter(frozen="0" * 64).explain()


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", sentences.EMPTY), (b"PK\x03\x04 a sheet", sentences.NOT_A_PDF)],
)
def test_what_is_no_paper_is_told_so(client, content, said):
    assert finding.by_bytes(content).standing is Standing.NOT_A_PAPER
    assert said.kk in upload(client, content).text


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_a_pdf_without_a_signature_is_neither_held_genuine_nor_invalid(client, lang):
    plain = typst.compile("= Құжат".encode())
    assert finding.by_bytes(plain).standing is Standing.UNSIGNED
    said = upload(client, plain, lang).text
    assert "qz-verdict--idle" in said
    assert sentences.TITLES["unsigned"].in_(lang) in said
    assert sentences.UNSIGNED.in_(lang) in said.replace("\N{NO-BREAK SPACE}", " ")


def test_a_pdf_of_another_program_is_not_called_invalid(client):
    said = upload(client, forging.plain_pdf()).text
    assert sentences.TITLES["unsigned"].kk in said
    assert "qz-verdict--idle" in said


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_an_application_as_it_was_filed_is_unaltered_and_names_nobody(client, lang):
    file = world.registered().opened("tolebai", LATER)
    event = file.history.events[0].event
    said = upload(client, fetched(event.files["paper"]), lang).text
    assert sentences.TITLES["filed"].in_(lang) in said
    assert sentences.TITLES["invalid"].in_(lang) not in said
    for personal in (world.COMPANY, "Қызылшоқы", str(file.incoming)):
        assert personal not in said


def test_an_application_that_was_shown_and_never_filed_is_nothing_of_ours(client):
    with world.at("2026-02-03 10:00"):
        shown = filing.show(Course().draft(), world.visitor("zhanbolatov"))
    assert isinstance(shown, Preparation)
    assert finding.by_bytes(fetched(shown.frozen)).standing is Standing.UNSIGNED


def test_an_application_with_one_byte_more_is_not_confirmed(client):
    event = world.registered().opened("tolebai", LATER).history.events[0].event
    altered = fetched(event.files["paper"]) + b"\n"
    assert finding.by_bytes(altered).standing is not Standing.FILED


def test_a_paper_whose_signature_was_hidden_is_invalid(client, pdf):
    hidden = pdf.replace(b"/AcroForm", b"/AcroFoam")
    assert hidden != pdf
    assert finding.by_bytes(hidden).standing is Standing.INVALID
    assert "qz-verdict--err" in upload(client, hidden).text


def test_a_pdf_in_pieces_is_not_taken_for_a_paper(client, pdf):
    for content in (pdf[: len(pdf) // 2], b"%PDF-1.7\nnothing", b"%PDF" + bytes(5000)):
        assert finding.by_bytes(content).standing is Standing.UNREADABLE
        said = upload(client, content).text
        assert "Файл ашылмайды" in said
        assert "Құжат жарамсыз" not in said


def test_a_file_over_the_limit_is_turned_away_unread(client, monkeypatch):
    monkeypatch.setattr(finding, "LIMIT", 1000)
    said = upload(client, bytes(1001))
    assert said.status_code == 422
    assert sentences.TOO_LARGE.kk in said.text.replace("\N{NO-BREAK SPACE}", " ")


def test_sending_nothing_is_told_what_to_do(client):
    said = client.post("/kk/check/", {})
    assert said.status_code == 422
    assert sentences.NOTHING_CHOSEN.kk in said.text


def test_the_page_states_facts_and_gives_the_file_to_nobody(client, paper):
    page = client.get(f"/kk/check/{paper.code}/").text
    assert paper.sha256 in page
    assert "download" not in page.partition("<main")[2]
    for secret in ("KZ77900DEMO000001037", "2603000000"):
        assert secret not in page
    for path in ("download/", "paper/", "?download"):
        answer = client.get(f"/kk/check/{paper.code}/{path}")
        assert not answer["Content-Type"].startswith("application/pdf")


def test_the_sha256_is_that_of_the_file_the_holder_has(client, paper, pdf):
    digest = hashlib.sha256(pdf).hexdigest()
    assert digest in client.get(f"/kk/check/{paper.code}/").text
    assert digest in upload(client, pdf).text


def test_a_refusal_is_confirmed_and_not_given_away(client):
    course = world.found_incomplete()
    course.does("rahym", Doing(act="prepare_refusal"), world.day(2, "11:00"))
    course.signs("qasymbek", "refuse_incomplete", world.day(2, "16:00"))
    course.attended(world.day(2, "16:01"))
    row = IssuedPaper.objects.get()
    said = client.get(f"/kk/check/{row.code}/")
    assert "Мұндай бас тарту туралы құжат берілген" in said.text
    assert world.sample()["check_completeness"]["missing.0.why"] not in said.text


@pytest.mark.parametrize(
    ("iin", "capacity", "name", "home"),
    [
        ("930227498441", "industry-committee/office", "Төлебай", "/kk/desk/"),
        ("740311398015", "140640970116", "Жанболатов", "/kk/cabinet/"),
    ],
)
def test_whoever_is_signed_in_sees_the_same_page_with_the_way_back(
    client, paper, iin, capacity, name, home
):
    client.post("/kk/sign-in/", {"iin": iin, "password": "test-only-2026"})
    client.post("/kk/capacity/", {"capacity": capacity})
    said = client.get(f"/kk/check/{paper.code}/").text
    assert ISSUED in said
    assert name in said
    assert f'<a href="{home}"' in said
