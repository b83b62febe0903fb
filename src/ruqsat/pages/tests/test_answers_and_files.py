"""What an application states, and how files leave the house."""

import pytest

from ruqsat.conduct import signatures
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day
from ruqsat.pages import files
from ruqsat.pages.case.answers import filed
from ruqsat.pages.signing import to_sign

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def test_the_application_is_shown_as_it_was_filed_row_by_row():
    file = world.registered().opened("tolebai", day(1))
    answers = filed(file)
    assert [question.row for question in answers.questions if question.row] == [
        str(number) for number in range(1, 16)
    ]
    assert answers.raw["goods.foreign.0.code"] == "2603000000"


def test_a_pdf_is_shown_in_a_frame_of_our_own_pages_and_runs_nothing():
    response = files.pdf(b"%PDF-1.7", "Ш-2026-000001.pdf")
    assert response.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Disposition"].startswith("inline; ")


def test_a_name_in_any_letters_survives_and_breaks_no_header():
    name = 'кесте "1"\r\nX: y.xlsx'
    value = files.download(b"x", name, "text/html").headers["Content-Disposition"]
    assert value.startswith('attachment; filename="_______1___X__y.xlsx"; ')
    assert "%D0%BA%D0%B5%D1%81%D1%82%D0%B5" in value


def test_what_is_to_be_signed_is_described_by_the_bytes_that_are_signed():
    from hashlib import sha256

    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", day(3, "12:00"))
    document = to_sign(shown, "issue.pdf", url="/document/", content="/content/")
    assert document.is_pades
    assert document.in_page
    assert document.sha256 == sha256(signatures.content(shown)).hexdigest()
    assert document.content_name == "issue.pdf.bin"


def test_in_production_no_test_key_is_opened_in_the_page(settings):
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", day(3, "12:00"))
    settings.TRUST_MODE = "production"
    assert not to_sign(shown, "issue.pdf", url="/", content="/").in_page
