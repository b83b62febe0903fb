"""The list of issued papers: of companies, favourable, sent; each once, found by number or BIN."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from ruqsat.cases.batch import ApplicantKind
from ruqsat.cases.models import CaseRow
from ruqsat.conduct.models import IssuedPaper
from ruqsat.register import listing

COMPANY = "140640970116"


def more(paper: IssuedPaper, number: int, **changed: object) -> IssuedPaper:
    """One more paper of the kind, in one more case of the same company."""
    case = CaseRow.objects.get(pk=paper.case_id)
    case.pk, case.number = uuid4(), None
    case.save(force_insert=True)
    values = {"code": f"TEST-{number:04}", "number": f"Ш-2026/{number:06}", "case_id": case.pk}
    row = IssuedPaper.objects.get(pk=paper.pk)
    for name, value in (values | changed).items():
        setattr(row, name, value)
    row.save(force_insert=True)
    return row


def numbers(wanted: str = "", after: str = "") -> list[str]:
    return [row.number for row in listing.listed(wanted, after).rows]


def test_an_issued_document_is_listed_and_leads_to_its_check(client, paper):
    said = client.get("/kk/issued/").text.replace("\u00a0", " ")
    assert paper.number in said
    assert f'href="/kk/check/{paper.code}/"' in said
    assert "2026 жылғы 6 ақпан" in said


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_before_anything_is_issued_the_page_says_what_will_stand_there(client, lang):
    said = client.get(f"/{lang}/issued/")
    assert said.status_code == 200
    assert {"kk": "берілген жоқ", "ru": "не выдано", "en": "Nothing has"}[lang] in said.text


def test_refusals_and_papers_not_sent_yet_are_not_listed(paper):
    more(paper, 2, outcome="refused")
    more(paper, 3, delivered_at=None)
    assert numbers() == [paper.number]


def test_papers_of_natural_persons_are_neither_listed_nor_named(client, paper):
    person = {"applicant_kind": ApplicantKind.PERSON, "applicant_id": "821013498120"}
    CaseRow.objects.filter(pk=paper.case_id).update(**person)
    assert numbers() == []
    assert numbers("821013498120") == []
    assert numbers(paper.number) == []


@pytest.mark.parametrize(
    "wanted", ["Ш-2026/000001", "ш-2026/000001", " № Ш-2026/000001 ", COMPANY, "140640 970116"]
)
def test_a_paper_is_found_by_its_number_or_the_bin_of_its_holder(paper, wanted):
    assert numbers(wanted) == ["Ш-2026/000001"]


@pytest.mark.parametrize("wanted", ["Ш-2026", "000001", "180240970387", "%", "'", "\0", "Ш-\0"])
def test_what_matches_no_paper_exactly_finds_nothing(client, paper, wanted):
    said = client.get("/kk/issued/", {"q": wanted})
    assert said.status_code == 200
    assert paper.number not in said.text
    assert "Ештеңе табылмады" in said.text


@pytest.mark.parametrize("after", ["", "~", "x~y", "2026-02-06", "2026-02-06~\0", "9999-99-99~1"])
def test_an_address_somebody_made_up_shows_a_page(client, paper, after):
    assert client.get("/kk/issued/", {"after": after}).status_code == 200


def test_page_after_page_shows_every_paper_once_newest_first(client, paper):
    first = date(2026, 1, 5)
    kept = [more(paper, n, issued_on=first + timedelta(days=n // 7)) for n in range(2, 50)]
    # Another body counts its papers by itself, so its numbers are the same.
    kept += [
        more(paper, n, code=f"ELSE-{n:04}", body="other", issued_on=first + timedelta(days=n // 7))
        for n in range(2, 50)
    ]
    seen: list[tuple[date, str]] = []
    address: str | None = "/kk/issued/"
    while address:
        page = client.get(address)
        found = listing.listed("", page.wsgi_request.GET.get("after", ""))
        seen += [(row.issued_on, row.code) for row in found.rows]
        assert all(row.code in page.text for row in found.rows)
        address = found.next_url
    assert len(seen) == len(set(seen)) == len(kept) + 1
    days = [on for on, _ in seen]
    assert days == sorted(days, reverse=True)


def test_searching_by_bin_keeps_the_search_on_the_next_page(client, paper):
    for number in range(2, 25):
        more(paper, number)
    said = client.get("/kk/issued/", {"q": COMPANY}).text
    assert 'rel="next"' in said
    assert f"q={COMPANY}" in said
