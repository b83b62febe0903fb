"""A mistaken act struck out at the door: what the journal, the lists and the pages make of it."""

import pytest

from ruqsat.cases import journal
from ruqsat.cases.decide import Refused
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import at, day

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

WHY = "Басқа істің құжаттары қаралған."


def doing(course: world.Course, mistaken: str, act: str = "strike_out") -> Doing:
    """To strike out the last time the act was done."""
    number = len(course.acts()) - course.acts()[::-1].index(mistaken)
    return Doing(act=act, strikes=number, stated={"reasons": WHY})


def struck(course: world.Course | None = None) -> world.Course:
    course = world.found_incomplete(course)
    course.does("rahym", doing(course, "check_completeness"), day(1, "11:00"))
    return course


def test_the_duty_is_open_again_on_its_day_and_both_events_stay_in_the_chain():
    course = world.assigned()
    before = DutyRow.objects.get(case=course.id, act="check_completeness")
    struck_one = world.Course()
    struck(struck_one)
    after = DutyRow.objects.get(case=struck_one.id, act="check_completeness")
    assert (after.holder, after.due) == (before.holder, before.due)
    assert struck_one.acts()[-2:] == ["check_completeness", "strike_out"]
    assert journal.verify(struck_one.id) is None


def test_what_it_stated_is_drawn_on_no_paper_and_no_ground_of_it_stands():
    file = struck().opened("rahym", day(1, "12:00"))
    assert "check_completeness" not in file.stated
    assert file.event("check_completeness") is None
    assert file.case.grounds() == ()


def test_an_appointment_struck_out_takes_the_case_from_the_executor():
    course = world.assigned()
    course.does("qasymbek", doing(course, "assign", "strike_out_any"), day(0, "12:00"))
    assert CaseRow.objects.get(pk=course.id).executor is None
    assert [duty.act for duty in DutyRow.objects.filter(case=course.id)] == ["assign"]


def test_sent_twice_it_is_struck_out_once():
    course = world.found_incomplete()
    asked, version = doing(course, "check_completeness"), len(course.acts())
    for _ in range(2):
        done = course.tries("rahym", asked, day(1, "11:00"), expected=version)
        assert not isinstance(done, Refused)
    assert course.acts().count("strike_out") == 1


def test_numbers_that_were_used_stay_used():
    course = struck()
    assert CaseRow.objects.get(pk=course.id).number == "К-2026/000001"
    another = world.registered()
    assert CaseRow.objects.get(pk=another.id).number == "К-2026/000002"


def test_after_the_notice_of_the_hearing_it_is_too_late_and_said_why():
    course = world.invited()
    tried = course.tries("rahym", doing(course, "check_conformity"), day(3, "11:00"))
    assert isinstance(tried, Refused)
    assert tried.code == "too_late"
    assert "тыңдау туралы хабарлау" in tried.words.kk


def test_a_lapse_that_was_recorded_is_recorded_again_when_it_comes_at_another_time():
    course = world.found_incomplete()
    course.does("rahym", Doing(act="prepare_refusal"), day(1, "12:00"))
    course.attended(day(3))
    assert course.acts()[-1] == "refuse_incomplete"
    course.does("rahym", doing(course, "prepare_refusal"), day(3, "10:30"))
    course.attended(day(3, "11:00"))
    assert course.acts()[-2:] == ["strike_out", "prepare_refusal"]
    course.attended(day(3, "12:00"))
    assert course.acts()[-2:] == ["strike_out", "prepare_refusal"]


def test_the_page_shows_it_struck_through_with_who_when_and_why():
    course = struck()
    address = f"/kk/desk/cases/{course.id}/"
    with at(day(1, "12:00")):
        page = world.browser("rahym").get(address).text
        applicant = world.browser("zhanbolatov").get(f"/kk/cases/{course.id}/").text
    assert "<s>Құжаттардың толықтығын тексеру</s>" in page
    assert WHY in page
    assert "Рахым" in page
    assert "<s>Құжаттардың толықтығын тексеру</s>" in applicant
    assert WHY not in applicant


def test_the_form_offers_what_can_be_struck_out_and_nothing_else():
    course = world.found_complete()
    address = f"/kk/desk/cases/{course.id}/act/strike_out/"
    with at(day(1, "12:00")):
        browser = world.browser("rahym")
        page = browser.get(address).text
        case = browser.get(f"/kk/desk/cases/{course.id}/").text
        head = world.browser("qasymbek").get(f"/kk/desk/cases/{course.id}/").text
    assert f'href="{address}"' in case
    assert "act/strike_out_any/" in head
    assert page.count('name="act-struck"') == 1
    assert 'value="4"' in page


def test_where_there_is_nothing_to_strike_out_the_page_does_not_offer_it():
    course = world.assigned()
    with at(day(1, "12:00")):
        page = world.browser("rahym").get(f"/kk/desk/cases/{course.id}/").text
        form = world.browser("rahym").get(f"/kk/desk/cases/{course.id}/act/strike_out/")
    assert "act/strike_out/" not in page
    assert form.status_code == 409


def test_it_is_struck_out_from_the_page():
    course = world.found_incomplete()
    address = f"/kk/desk/cases/{course.id}/act/strike_out/"
    sent = {"act-version": "4", "act-key": "k1", "do": "perform", "reasons": WHY}
    with at(day(1, "12:00")):
        browser = world.browser("rahym")
        without = browser.post(address, sent)
        done = browser.post(address, {**sent, "act-struck": "4"})
    assert without.status_code == 422
    assert "Қай қадам сызып тасталатынын" in without.text.replace("\N{NO-BREAK SPACE}", " ")
    assert done.status_code == 302
    assert course.acts()[-1] == "strike_out"
