"""What stays true of a paper years later, and what of it is nobody else's business."""

from datetime import UTC, datetime

import pytest

from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day
from ruqsat.register import finding
from ruqsat.register.finding import Standing
from ruqsat.signing.authority.cast import CAST
from ruqsat.signing.authority.issuing import Period

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

A_YEAR = Period(datetime(2025, 6, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC))


@pytest.fixture
def signed_with_a_key_of_one_year() -> IssuedPaper:
    """Issued while the certificate was valid; it expires in June."""
    world.authority().issue("of_one_year", CAST["body_head"].subject, A_YEAR)
    course = world.drawn_up()
    course.signs("qasymbek", "issue", day(3, "12:00"), key="of_one_year")
    course.attended(day(3, "12:01"))
    return IssuedPaper.objects.get()


@pytest.mark.parametrize("when", ["2026-05-31 12:00", "2026-06-02 12:00", "2027-11-01 12:00"])
def test_a_paper_stays_genuine_after_the_certificate_of_its_signer_expired(
    signed_with_a_key_of_one_year, when
):
    paper = signed_with_a_key_of_one_year
    with world.at(when):
        assert finding.by_code(paper.code).standing is Standing.ISSUED
        assert finding.by_bytes(fetched(paper.sha256)).standing is Standing.GENUINE


def test_a_paper_stays_genuine_after_the_key_of_its_signer_was_lost():
    world.authority().issue("lost_later", CAST["body_head"].subject)
    course = world.drawn_up()
    course.signs("qasymbek", "issue", day(3, "12:00"), key="lost_later")
    course.attended(day(3, "12:01"))
    world.authority().revoke("lost_later", world.moment("2026-03-01 09:00"))
    with world.at("2026-03-02 09:00"):
        paper = IssuedPaper.objects.get()
        assert finding.by_code(paper.code).standing is Standing.ISSUED
        assert finding.by_bytes(fetched(paper.sha256)).standing is Standing.GENUINE


def test_a_natural_person_named_in_a_paper_is_not_named_by_its_check(client, monkeypatch):
    """Goods may be processed by a person, whose IIN and address then stand in the paper."""
    person = {
        "processors.0.kind": "natural",
        "processors.0.surname": "Ким",
        "processors.0.first_name": "Вера",
        "processors.0.iin": "821013498120",
    }
    answers = {
        path: text
        for path, text in world.answers().items()
        if path not in ("processors.0.name", "processors.0.bin")
    }
    monkeypatch.setattr(world, "answers", lambda *_: answers | person)
    world.delivered()
    code = IssuedPaper.objects.get().code
    page = client.get(f"/kk/check/{code}/")
    assert "Мұндай құжат берілген" in page.text
    assert "821013498120" not in page.text


def test_the_page_says_when_the_paper_was_sent_and_who_vouches_for_the_key(client, paper):
    page = client.get(f"/kk/check/{paper.code}/").text
    assert "Жіберілген күні" in page
    assert "2026 жылғы 9 ақпан" in page
    assert "TEST ONLY Ruqsat issuing" in page
