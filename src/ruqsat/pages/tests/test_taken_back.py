"""What was taken back, and why, is never the applicant's: also once they were told of the rest."""

import json

import pytest
from django.core import mail

from ruqsat.cases.outbox import work_off
from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day
from ruqsat.conduct.worker import installed_effects
from ruqsat.notices.models import Message
from ruqsat.pages.tests.test_materials import opened

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

WHY = "Басқа істің құжаттары қаралған."
SENT = day(2, "16:00")


def refused() -> Course:
    """Incomplete, struck out, found again, its draft returned; then refused and sent."""
    course, stated = world.found_incomplete(), world.sample()["check_completeness"]
    struck = Doing(act="strike_out", strikes=4, stated={"reasons": WHY})
    course.does("rahym", struck, day(1, "11:00"))
    again = Doing(act="check_completeness", finding="incomplete", stated=stated)
    course.does("rahym", again, day(1, "12:00"))
    course.does("rahym", Doing(act="prepare_refusal"), day(1, "13:00"))
    returned = Doing(act="return_prepare_refusal", stated={"reasons": WHY})
    course.does("qasymbek", returned, day(1, "15:00"))
    course.does("rahym", again, day(1, "16:00"))
    course.does("rahym", Doing(act="prepare_refusal"), day(1, "17:00"))
    course.signs("qasymbek", "refuse_incomplete", day(2))
    course.attended(day(2, "10:01"))
    with at(day(2, "10:02")):
        while work_off(installed_effects()):
            pass
    return course


def test_neither_their_page_nor_a_message_nor_a_letter_gives_the_reasons():
    course = refused()
    with at(SENT):
        page = world.browser("zhanbolatov").get(f"/kk/cases/{course.id}/").text
        of_the_body = world.browser("rahym").get(f"/kk/desk/cases/{course.id}/").text
    assert WHY in of_the_body
    sent = [one.kk for one in Message.objects.all()] + [str(one.body) for one in mail.outbox]
    assert [one for one in (page, *sent) if WHY in one] == []


def test_their_journal_gives_only_what_stands():
    course = refused()
    data = json.loads(opened(course, "zhanbolatov", SENT).read("journal.json"))
    acts = course.acts()
    given = [act for act, one in zip(acts, data["events"], strict=True) if one["payload"]]
    assert acts.count("check_completeness") == 3
    assert given.count("check_completeness") == 1
    assert not {"strike_out", "return_prepare_refusal"} & set(given)
