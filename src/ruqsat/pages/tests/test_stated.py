"""What was stated in a case: whole for the body, for the applicant from when they are told."""

import pytest

from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, day
from ruqsat.notices.statements import Statement
from ruqsat.pages.case.answers import stated

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def seen(course: Course, who: str, when: str) -> tuple[Statement, ...]:
    with world.at(when):
        return stated(course.opened(who, when), world.visitor(who))


def acts(course: Course, who: str, when: str) -> list[str]:
    return [one.act.name for one in seen(course, who, when)]


def answered() -> Course:
    """The applicant has stated a position to the preliminary decision."""
    course = world.invited()
    doing = Doing(act="state_position", stated=world.sample()["state_position"])
    course.does("zhanbolatov", doing, day(3, "15:00"))
    return course


def test_before_anything_is_stated_there_is_nothing_to_show():
    assert seen(world.drawn_up(), "rahym", day(3)) == ()


def test_a_ground_that_was_found_is_the_bodys_own_until_the_applicant_is_notified():
    course = world.doubted()
    assert acts(course, "rahym", day(2, "11:00")) == ["check_conformity"]
    assert acts(course, "zhanbolatov", day(2, "11:00")) == []


def test_the_notice_of_a_hearing_brings_its_grounds_and_reasons_with_it():
    course = world.invited()
    notice, decision = seen(course, "zhanbolatov", day(3, "11:00"))
    assert (notice.act.name, decision.act.name) == ("notify_hearing", "check_conformity")
    assert notice.raw == world.hearing_on(world.DAYS[4])
    assert [ground.name for ground in decision.grounds] == ["not_conforming"]
    reasons = world.sample()["check_conformity"]["not_conforming"]
    assert decision.raw == {"not_conforming": reasons}
    assert notice.at == world.moment(day(3))


@pytest.mark.parametrize("who", ["zhanbolatov", "rahym", "qasymbek"])
def test_the_position_of_the_applicant_is_before_everybody_who_decides(who):
    first = seen(answered(), who, day(3, "16:00"))[0]
    assert (first.act.name, first.raw) == ("state_position", world.sample()["state_position"])


def test_the_minutes_are_the_applicants_once_the_decision_is_sent():
    course = world.heard("refuse")
    course.signs("qasymbek", "refuse", day(5))
    assert "hold_hearing" in acts(course, "qasymbek", day(5, "10:01"))
    assert "hold_hearing" not in acts(course, "zhanbolatov", day(5, "10:01"))
    course.attended(day(5, "10:02"))
    assert acts(course, "zhanbolatov", day(5, "10:03"))[0] == "hold_hearing"


def test_documents_found_missing_are_told_with_the_refusal():
    course = world.found_incomplete()
    assert acts(course, "zhanbolatov", day(1, "11:00")) == []
    course.does("rahym", Doing(act="prepare_refusal"), day(2, "11:00"))
    course.signs("qasymbek", "refuse_incomplete", day(2, "16:00"))
    course.attended(day(2, "16:01"))
    (missing,) = seen(course, "zhanbolatov", day(2, "16:02"))
    assert [line.kk for line in missing.lines][1:] == [
        "Жетіспейтін құжат: қайта өңдеу өнімдерінің шығу нормаларын есептеу кестесі",
        "Не жетіспейді: Есептеу кестесінің файлы ашылмайды.",
    ]
