"""A body that changes its hours changes nothing in the cases that were opened before."""

from datetime import date, time

import pytest

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, moment
from ruqsat.notices import sayings
from ruqsat.people.models import Body, WorkingHours
from ruqsat.portal.cabinet.receipts import receipt_facts, status_words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

TUESDAY, THURSDAY, MONDAY = "2026-02-03 17:10", "2026-02-05 17:10", "2026-02-09 12:00"


def filed(when: str) -> Course:
    course = Course()
    course.file(when)
    return course


def closes_at_five_from_thursday() -> None:
    """And opens at eight."""
    WorkingHours.objects.create(
        body=Body.objects.get(key=world.BODY),
        since=date(2026, 2, 5),
        opens=time(8),
        break_starts=time(12),
        break_ends=time(13),
        closes=time(17),
    )


def told(file: File) -> tuple[object, ...]:
    """Everything that hours decide, as people are told of it."""
    occasion = sayings.occasion(file.facts.id, 1)
    notices = file.edition.procedure.notices
    on_filing = next(one for one in notices if {"received", "due"} <= set(one.says.names))
    return (
        receipt_facts(file),
        status_words(file),
        file.situation.limits,
        [(duty.act.name, duty.due) for duty in file.situation.duties],
        sayings.said(on_filing, occasion),
    )


def test_a_case_keeps_the_hours_of_the_day_it_was_opened():
    course = filed(TUESDAY)
    before = told(course.opened("tolebai", MONDAY))
    closes_at_five_from_thursday()
    after = course.opened("tolebai", MONDAY)
    assert told(after) == before
    assert after.office.received(after.facts.opened_at) == moment(TUESDAY)


def test_a_case_opened_later_goes_by_the_new_hours():
    closes_at_five_from_thursday()
    file = filed(THURSDAY).opened("tolebai", MONDAY)
    assert file.office.received(file.facts.opened_at) == moment("2026-02-06 08:00")
    closing = {duty.due.time() for duty in file.situation.duties if duty.due}
    assert time(18, 30) not in closing
