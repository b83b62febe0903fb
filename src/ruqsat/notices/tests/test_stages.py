"""The monitoring of state services is told every stage of every case, in one order, for ever."""

import json

import pytest
from django.db import OperationalError, connection, transaction

from ruqsat.cases.models import JobRow
from ruqsat.cases.outbox import Task, work_off
from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day
from ruqsat.notices import stages
from ruqsat.notices.effects import EFFECTS
from ruqsat.people import demo
from ruqsat.project.commands import main

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def worked_off(when: str) -> None:
    with world.at(when):
        while work_off(EFFECTS):
            pass


def test_every_stage_of_a_case_is_told_in_its_order_with_time_finding_and_number():
    course = world.delivered()
    worked_off(day(5))
    told = list(stages.after(0))
    assert [one["stage"] for one in told] == course.acts()
    assert [one["seq"] for one in told] == list(range(1, len(told) + 1))
    checked = next(one for one in told if one["stage"] == "check_completeness")
    assert (checked["finding"], checked["late"]) == ("complete", False)
    assert str(checked["due"]).startswith("2026-02-05T")
    assert str(checked["at"]).endswith("+05:00")
    issued = next(one for one in told if one["stage"] == "issue")
    assert (issued["outcome"], issued["number"]) == ("issued", "Ш-2026/000001")


def test_a_hearing_held_in_time_is_not_late_because_its_outcome_is_stated_again():
    course = world.heard("refuse")
    why = {"reasons": "Негіздің беті көрсетілмеген."}
    course.does("qasymbek", Doing(act="return_hold_hearing", stated=why), day(6))
    stated = world.sample()["hold_hearing"]
    again = Doing(act="hold_hearing", finding="refuse", stated=stated)
    course.does("rahym", again, day(6, "12:00"))
    worked_off(day(6, "12:01"))
    held = [one for one in stages.after(0) if one["stage"] == "hold_hearing"]
    assert str(held[1]["at"]) > str(held[1]["due"])
    assert [one["late"] for one in held] == [False, False]


def test_a_term_that_passed_is_told_as_such():
    course = world.invited()
    course.attended(day(6, "09:01"))
    worked_off(day(6, "09:02"))
    assert [one["stage"] for one in stages.after(0) if one["kind"] == "lapsed"] == [
        "state_position"
    ]


def test_nobody_is_named():
    world.delivered()
    worked_off(day(5))
    said = json.dumps(list(stages.after(0)), ensure_ascii=False)
    persons = demo.described()["persons"]
    for person in persons.values():
        assert person["iin"] not in said
    for name in ("Қызылшоқы", "Жанболатов", "Рахым", world.COMPANY):
        assert name not in said


def test_who_asks_again_is_told_the_same_and_who_goes_on_only_what_follows():
    first, second = world.registered(), world.registered()
    worked_off(day(1))
    whole = list(stages.after(0))
    assert {one["case"] for one in whole} == {str(first.id), str(second.id)}
    assert list(stages.after(0)) == whole
    assert list(stages.after(int(str(whole[1]["position"])))) == whole[2:]
    assert list(stages.after(0, most=1)) == whole[:1]


def test_what_was_not_told_yet_stays_queued_and_is_told_once_however_often_it_is_tried():
    course = world.registered()
    assert JobRow.objects.filter(kind="report", done_at=None).count() == len(course.acts())
    assert list(stages.after(0)) == []
    worked_off(day(1))
    stages.report(Task(course.id, 1, "report", {"first": 1}, "again", 1))
    assert [one["stage"] for one in stages.after(0)] == course.acts()


def test_the_command_gives_a_line_a_stage_after_the_position_it_is_given(capsys):
    world.registered()
    worked_off(day(1))
    assert main(["feed", "--after", "0", "--most", "1"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["stage"] == "apply"
    with pytest.raises(SystemExit):
        main(["feed", "--after", "-1"])


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_on_postgresql_nobody_overtakes_who_is_just_telling(people):
    course = world.registered()
    other = connection.copy()
    try:
        with transaction.atomic():
            stages.report(Task(course.id, 1, "report", {"first": 1}, "one", 0))
            with other.cursor() as cursor:
                cursor.execute("SET lock_timeout = '200ms'")
                with pytest.raises(OperationalError):
                    cursor.execute("SELECT pg_advisory_xact_lock(%s)", [stages.TURN])
    finally:
        other.close()
