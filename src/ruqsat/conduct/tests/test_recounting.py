"""A new decree moves the terms of open cases: lists and worker follow, and the parties are told."""

import shutil
import sys
from pathlib import Path

import pytest

from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.cases.tests import builders
from ruqsat.conduct.daily import begin_day
from ruqsat.conduct.daily.recounting import recount
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import CountedCalendar, ResultDay
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day, moment
from ruqsat.notices.models import Message
from ruqsat.workdays.kazakhstan import FOLDER, kazakhstan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

DECREE = """
[[off]]
date = 2026-02-09
kk = "Үкімет жариялаған демалыс күні"
ru = "Выходной, объявленный Правительством"
en = "Day off announced by the Government"
decree = "№ 99, 04.02.2026"
"""


@pytest.fixture
def decree(tmp_path, monkeypatch):
    """Installs a calendar in which Monday, 9 February is a day off."""

    def installed() -> None:
        folder = tmp_path / "kz"
        shutil.copytree(str(FOLDER), folder)
        year = Path(folder / "2026.toml")
        text = year.read_text(encoding="utf-8").replace("working_days = 247", "working_days = 246")
        year.write_text(text + DECREE, encoding="utf-8")
        monkeypatch.setattr(sys.modules[kazakhstan.__module__], "FOLDER", folder)
        kazakhstan.cache_clear()

    yield installed
    kazakhstan.cache_clear()


def counted(when: str) -> int:
    with at(when):
        return recount()


def moves() -> list[Message]:
    return list(Message.objects.filter(notice__startswith="moved/").order_by("id"))


def test_the_result_day_that_was_promised_moves_and_the_applicant_is_told_why(decree):
    course = world.found_complete()
    counted(day(1, "11:00"))
    assert ResultDay.objects.get(case_id=course.id).ends == moment("2026-02-13 18:30")
    decree()
    assert counted(day(1, "12:00")) == 1
    assert ResultDay.objects.get(case_id=course.id).ends == moment("2026-02-16 18:30")
    (message,) = moves()
    assert message.party == world.COMPANY
    assert "Бұрынғысы: 2026 жылғы 13 ақпан. Қазіргісі: 2026 жылғы 16 ақпан." in message.kk
    assert "Прежняя: 13 февраля 2026 года. Новая: 16 февраля 2026 года." in message.ru
    assert "Үкімет жариялаған демалыс күні" in message.kk
    assert "күнтізбесі өзгерді" in message.kk


def test_lists_and_the_worker_follow_the_new_dates(decree):
    course = world.found_complete()
    duty = DutyRow.objects.get(case_id=course.id, act="check_conformity")
    assert duty.due == moment("2026-02-11 18:30")
    decree()
    counted(day(1, "12:00"))
    duty.refresh_from_db()
    assert duty.due == moment("2026-02-12 18:30")
    assert duty.wakes is not None
    assert duty.wakes > duty.due
    assert CaseRow.objects.get(pk=course.id).next_due == duty.due


def test_the_same_calendar_moves_nothing_and_a_party_is_told_once(decree):
    world.found_complete()
    assert counted(day(1, "11:00")) == counted(day(1, "11:30")) == 0
    decree()
    counted(day(1, "12:00"))
    CountedCalendar.objects.all().delete()
    assert counted(day(1, "13:00")) == 0
    assert len(moves()) == 1


def test_a_date_of_the_applicants_own_act_moves_too(decree):
    course = world.doubted()
    stated = world.hearing_on("2026-02-10")
    course.does("rahym", Doing(act="notify_hearing", stated=stated), day(3))
    decree()
    assert counted(day(3, "12:00")) == 2
    said = {message.notice.rpartition("/")[2]: message for message in moves()}
    assert set(said) == {"state_position", "result"}
    assert "Бұрынғысы: 2026 жылғы 10 ақпан. Қазіргісі: 2026 жылғы 11 ақпан." in (
        said["state_position"].kk
    )


def test_a_case_that_has_ended_is_told_nothing_of_its_result(decree):
    world.delivered()
    decree()
    counted("2026-02-09 10:00")
    assert [one.notice.rpartition("/")[2] for one in moves()] == []


def test_a_case_that_cannot_be_read_keeps_no_other_from_its_dates(decree):
    lost, course = builders.opened(duties=(builders.duty(),)), world.found_complete()
    CaseRow.objects.filter(pk=lost.facts.id).update(body="gone")
    decree()
    assert counted(day(1, "12:00")) == 1
    assert ResultDay.objects.get(case_id=course.id).ends == moment("2026-02-16 18:30")
    assert not CountedCalendar.objects.exists()


def test_a_replaced_executor_moves_no_date():
    course = world.found_complete()
    with at(day(1)):
        other = world.visitor("sarsenbi").account
    course.does("qasymbek", Doing(act="replace_executor", appointed=other), day(1, "11:00"))
    counted(day(1, "12:00"))
    assert moves() == []


def test_a_day_begins_with_duties_and_with_the_calendar(decree):
    Course().file()
    with at(day(0, "12:00")):
        begin_day()
    assert CountedCalendar.objects.count() == 1
    assert CaseRow.objects.filter(applicant_id=None).count() == 1
    decree()
    with at(day(1)):
        begin_day()
    assert CountedCalendar.objects.count() == 2
    assert len(moves()) == 1
