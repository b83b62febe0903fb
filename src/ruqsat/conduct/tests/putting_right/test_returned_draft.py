"""A draft the head does not sign: sent back, drawn up again, both kept, the last one signed."""

import pytest

from ruqsat.cases.decide import Refused
from ruqsat.cases.models import DutyRow
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import at, day

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

WHY = "3-жол өтініштегі мәліметке сәйкес келмейді."


def returned(course: world.Course, when: str = day(4)) -> None:
    course.does("qasymbek", Doing(act="return_draw_up", stated={"reasons": WHY}), when)


def test_it_is_drawn_up_again_and_the_last_draft_is_signed():
    course = world.drawn_up()
    returned(course)
    assert [duty.act for duty in DutyRow.objects.filter(case=course.id)] == ["draw_up"]
    course.does("rahym", Doing(act="draw_up"), day(4, "12:00"))
    course.signs("qasymbek", "issue", day(4, "15:00"))
    assert course.acts()[-4:] == ["draw_up", "return_draw_up", "draw_up", "issue"]
    assert IssuedPaper.objects.filter(case_id=course.id).count() == 1


def test_what_was_shown_for_signing_before_the_return_is_signed_no_more():
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", day(4, "09:30"))
    returned(course)
    signed = Doing(act="issue", preparation=shown.id, cms=world.signature(shown, "body_head"))
    tried = course.tries("qasymbek", signed, day(4, "11:00"))
    assert isinstance(tried, Refused)
    assert tried.code == "not_open"
    course.does("rahym", Doing(act="draw_up"), day(4, "12:00"))
    tried = course.tries("qasymbek", signed, day(4, "13:00"))
    assert isinstance(tried, Refused)
    assert tried.code == "stale"


def test_a_return_needs_its_reasons():
    course = world.drawn_up()
    tried = course.tries("qasymbek", Doing(act="return_draw_up"), day(4))
    assert isinstance(tried, Refused)
    assert [one.path for one in tried.problems] == ["reasons"]


def test_what_a_returned_draft_stated_is_printed_no_more():
    course = world.found_incomplete()
    course.does("rahym", Doing(act="prepare_refusal"), day(1, "11:00"))
    returned = Doing(act="return_prepare_refusal", stated={"reasons": WHY})
    course.does("qasymbek", returned, day(1, "12:00"))
    file = course.opened("rahym", day(1, "12:30"))
    assert "check_completeness" not in file.stated
    assert file.event("prepare_refusal") is None


def test_the_executor_reads_who_returned_it_why_and_that_it_is_their_turn():
    course = world.drawn_up()
    returned(course)
    address = f"/kk/desk/cases/{course.id}/"
    with at(day(4, "11:00")):
        page = world.browser("rahym").get(address).text
        act = world.browser("rahym").get(f"{address}act/draw_up/").text
        applicant = world.browser("zhanbolatov").get(f"/kk/cases/{course.id}/").text
    for text in (page, act):
        assert "Жоба қайтарылды" in text
        assert WHY in text
        assert "Қасымбек" in text
    assert "Қазір кезек сізде" in page.replace("\N{NO-BREAK SPACE}", " ")
    assert page.count("<s>Нәтижені ресімдеу</s>") == 1
    assert "<s>Нәтижені ресімдеу</s>" in applicant
    assert WHY not in applicant


def test_the_head_finds_the_return_beside_the_signature_and_nobody_else_does():
    course = world.drawn_up()
    address = f"/kk/desk/cases/{course.id}/"
    with at(day(4)):
        head = world.browser("qasymbek").get(address).text
        executor = world.browser("rahym").get(address).text
    assert f'href="{address}act/return_draw_up/"' in head
    assert "return_draw_up" not in executor
