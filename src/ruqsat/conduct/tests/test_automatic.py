"""What the platform does in a case by itself: once, however often it looks."""

import pytest

from ruqsat.cases.events import EventKind
from ruqsat.cases.models import DutyRow, JobRow
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, day, moment

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def lapses(course: Course) -> list[str]:
    file = course.opened("tolebai", day(8))
    events = [one.event for one in file.history.events]
    return [event.act for event in events if event.kind is EventKind.LAPSED]


def test_the_portal_delivers_once_however_often_it_looks():
    course = world.issued(day(3, "16:00"))
    for _ in range(3):
        course.attended(day(3, "16:01"))
    assert course.acts().count("deliver") == 1
    assert IssuedPaper.objects.get().delivered_at == moment(day(3, "16:01"))


def test_a_lapse_is_recorded_once_and_says_when_it_fell_due():
    course = world.invited()
    for _ in range(3):
        course.attended(day(6, "09:01"))
    assert lapses(course) == ["state_position"]
    event = course.opened("tolebai", day(8)).history.events[-1].event
    # A right of the applicant lasts until 24:00 of the second working day.
    assert event.at.astimezone(world.ZONE).date().isoformat() == world.DAYS[5]


def test_nothing_is_recorded_before_its_time():
    course = world.invited()
    course.attended(day(5, "23:30"))
    assert lapses(course) == []


def test_a_lapse_recorded_late_does_not_make_an_undelivered_paper_public():
    """The worker may come late: a lapse that it records then is no delivery."""
    course = world.heard("refuse")
    course.signs("qasymbek", "refuse", day(6, "19:30"))
    course.attended(day(6, "19:40"))
    assert lapses(course) == ["state_position"]
    assert IssuedPaper.objects.get().delivered_at is None
    course.attended(day(7, "09:00"))
    assert IssuedPaper.objects.get().delivered_at == moment(day(7, "09:00"))


def test_an_act_of_a_person_is_never_done_by_the_platform():
    course = Course()
    course.file()
    course.attended(day(8))
    assert course.acts() == ["apply"]


def test_a_filing_after_hours_waits_for_the_office_until_the_next_opening():
    course = Course()
    course.file("2026-02-03 19:10")
    duty = DutyRow.objects.get(case=course.id, act="register")
    assert duty.opens == moment("2026-02-04 09:00")
    early = course.tries("tolebai", Doing(act="register"), "2026-02-03 20:00")
    assert getattr(early, "code", None) == "too_early"


def test_everyone_who_must_be_told_is_told_once():
    course = world.invited()
    told = list(JobRow.objects.filter(case=course.id, kind="tell").values_list("data", flat=True))
    assert [notice for notice in ("tell_accepted", "tell_hearing") if notice in " ".join(told)]
    assert len(told) == 2
    course.attended(day(6, "09:01"))
    assert JobRow.objects.filter(case=course.id, kind="tell").count() == 2


def test_what_is_barred_is_nobodys_duty_yet():
    course = world.doubted()
    open_to_all = set(DutyRow.objects.filter(case=course.id).values_list("act", flat=True))
    assert open_to_all == {"notify_hearing"}
    done = world.heard("refuse")
    assert DutyRow.objects.filter(case=done.id, act="refuse", role="head").exists()


def test_an_act_without_a_term_of_its_own_is_pressed_by_the_one_that_waits_for_it():
    """The appointment has no term; the check that follows it has one, which is running."""
    course = world.registered()
    duty = DutyRow.objects.get(case=course.id, act="assign")
    assert duty.due == moment("2026-02-05 18:30")
