"""The applicant takes an application back: from the page of the case to its end."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from ruqsat.cases.decide import Refused
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.cases.outbox import work_off
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import IssuedPaper, Preparation
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.signatures import trust
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import at, day
from ruqsat.notices.effects import EFFECTS
from ruqsat.notices.models import Message
from ruqsat.papers.tests.reading import text_of
from ruqsat.portal.tests.drafting import seen
from ruqsat.signing import State, verify_detached

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def url(course: world.Course, rest: str = "", lang: str = "kk") -> str:
    return f"/{lang}/cases/{course.id}/{rest}"


def fields(page: str) -> dict[str, str]:
    """What a form sends back of the case as its page showed it."""
    return dict(re.findall(r'name="(act-version|act-key)" value="([^"]*)"', page))


def drawn_up(course: world.Course, client, when: str) -> str:
    """The page on which the statement is signed."""
    with at(when):
        page = client.get(url(course, "act/withdraw/")).text
        answer = client.post(url(course, "act/withdraw/"), {**fields(page), "do": "perform"})
    assert answer.status_code == 302, seen(answer.text)
    return str(answer.headers["Location"])


def sent(client, page: str, when: str, key: str = "company_head"):
    preparation = Preparation.objects.get(pk=page.rstrip("/").rpartition("/")[2])
    file = SimpleUploadedFile("signature.p7s", world.signature(preparation, key))
    with at(when):
        return client.post(page, {"signature": file})


def withdrawn(course: world.Course, client, when: str) -> None:
    answer = sent(client, drawn_up(course, client, when), when)
    assert answer.status_code == 302, seen(answer.text)
    assert answer.headers["Location"] == url(course)


def test_the_page_of_the_case_offers_it_and_asks_for_nothing(browse):
    course, client = world.assigned(), browse("zhanbolatov")
    with at(day(1)):
        page, cabinet = client.get(url(course)).text, client.get("/kk/cabinet/").text
    assert f'href="{url(course, "act/withdraw/")}"' in page
    assert "Қазір сізден ештеңе талап етілмейді." in seen(page)
    assert "Кезек сізде" not in seen(cabinet)
    assert not DutyRow.objects.filter(act="withdraw").exists()


def test_signed_and_sent_it_ends_the_case_undecided(browse):
    course, client = world.doubted(), browse("zhanbolatov")
    withdrawn(course, client, day(3))
    row = CaseRow.objects.get(pk=course.id)
    assert (row.outcome, row.ended_at is not None) == ("withdrawn", True)
    assert [(duty.act, duty.role) for duty in DutyRow.objects.filter(case=row)] == [
        ("terminate", "head")
    ]
    with at(day(3, "11:00")):
        page, cabinet = seen(client.get(url(course)).text), seen(client.get("/kk/cabinet/").text)
    assert "Өтініш кері қайтарып алынды" in page
    assert "өтінішті қайта беруге болады" in page
    assert "шағым жасай аласыз" not in page
    assert "Өтінішті кері қайтарып алу туралы арыз" in page
    assert "Өтініш кері қайтарып алынды" in cabinet


def test_the_statement_is_signed_as_the_application_was(browse):
    course, client = world.registered(), browse("zhanbolatov")
    withdrawn(course, client, day(1))
    with at(day(1, "11:00")):
        event = course.opened("tolebai", day(1, "11:00")).event("withdraw")
        paper = client.get(url(course, "paper/withdraw/"))
        assert paper.status_code == 200
        cms = client.get(url(course, "signature/withdraw/")).content
    assert event is not None
    assert paper.content == fetched(event.files["paper"])
    text = text_of(paper.content)
    assert "№ К-2026/000001 өтінішті кері қайтарып аламын" in text
    assert "Отзываю заявление № К-2026/000001" in text
    verdict = verify_detached(cms, paper.content, trust=trust(), at=world.moment(day(1)))
    assert verdict.state is State.VALID
    assert event.number is None
    assert not IssuedPaper.objects.exists()


@pytest.mark.parametrize("key", ["company_employee", "individual", "revoked"])
def test_a_signature_of_somebody_else_takes_nothing_back(browse, key):
    course, client = world.registered(), browse("zhanbolatov")
    answer = sent(client, drawn_up(course, client, day(1)), day(1), key)
    assert answer.status_code == 422
    assert CaseRow.objects.get(pk=course.id).outcome is None


def test_what_was_drawn_up_before_the_decision_is_of_no_use_after_it(browse):
    course, client = world.drawn_up(), browse("zhanbolatov")
    page = drawn_up(course, client, day(3, "11:00"))
    course.signs("qasymbek", "issue", day(3, "12:00"))
    answer = sent(client, page, day(3, "13:00"))
    assert answer.status_code == 422
    assert CaseRow.objects.get(pk=course.id).outcome == "issued"
    with at(day(3, "13:05")):
        assert client.get(url(course, "act/withdraw/")).status_code == 409
        assert "act/withdraw" not in client.get(url(course)).text


def test_the_body_may_no_longer_decide_and_tells_the_applicant(browse):
    course, client = world.drawn_up(), browse("zhanbolatov")
    withdrawn(course, client, day(3, "11:00"))
    with at(day(3, "12:00")):
        desk = seen(browse("qasymbek").get("/kk/desk/").text)
    assert "Рәсімді тоқтату" in desk
    refused = course.tries("rahym", Doing(act="draw_up"), day(3, "12:00"))
    assert isinstance(refused, Refused)
    issued = course.tries("qasymbek", Doing(act="issue"), day(3, "12:00"))
    assert isinstance(issued, Refused)
    assert issued.code == "closed"
    course.does("qasymbek", Doing(act="terminate"), day(4))
    with at(day(4, "10:01")):
        while work_off(EFFECTS):
            pass
    message = Message.objects.get(notice="tell_terminated")
    assert message.party == world.COMPANY
    assert "қарау тоқтатылды" in message.kk
    assert not DutyRow.objects.filter(case=course.id).exists()


@pytest.mark.parametrize(("name", "status"), [("kim", 404), ("esenbaeva", 404), ("tolebai", 404)])
def test_for_a_stranger_there_is_nothing_to_take_back(browse, name, status):
    course = world.registered()
    with at(day(1)):
        assert browse(name).get(url(course, "act/withdraw/")).status_code == status


def test_what_one_person_drew_up_another_does_not_sign(browse):
    course = world.registered()
    page = drawn_up(course, browse("zhanbolatov"), day(1))
    with at(day(1)):
        assert browse("tileuhanova").get(page).status_code == 404


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_page_of_signing_shows_the_very_document(browse, lang):
    course, client = world.registered(), browse("zhanbolatov")
    page = drawn_up(course, client, day(1)).replace("/kk/", f"/{lang}/")
    preparation = Preparation.objects.get(act="withdraw")
    with at(day(1)):
        shown = client.get(page)
        document = client.get(f"{page}document/")
        content = client.get(f"{page}content/")
    assert shown.status_code == 200
    assert preparation.frozen in shown.text
    assert document.content == content.content == fetched(preparation.frozen)
