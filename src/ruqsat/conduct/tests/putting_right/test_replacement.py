"""Another executor takes over: their duties, their sight of the case, and what is told of it."""

import pytest

from ruqsat.cases.decide import Refused
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.conduct import door
from ruqsat.conduct.door import Doing, NoSuchCase, candidates
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import at, day
from ruqsat.conduct.visitors import visible
from ruqsat.pages import sentences
from ruqsat.pages.case.people import names
from ruqsat.pages.case.timeline import timeline

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def account(name: str) -> str:
    with at(day(1)):
        return world.visitor(name).account


def replaced(course: world.Course, when: str = day(1), name: str = "sarsenbi") -> None:
    doing = Doing(act="replace_executor", appointed=account(name))
    course.does("qasymbek", doing, when)


def test_open_duties_pass_to_the_new_executor_on_the_same_day():
    course = world.assigned()
    before = DutyRow.objects.get(case=course.id, act="check_completeness")
    assert before.holder == account("rahym")
    replaced(course)
    after = DutyRow.objects.get(case=course.id, act="check_completeness")
    assert (after.holder, after.due) == (account("sarsenbi"), before.due)
    assert CaseRow.objects.get(pk=course.id).executor == account("sarsenbi")


def test_the_former_executor_no_longer_sees_the_case_nor_may_act_in_it():
    course = world.assigned()
    replaced(course)
    with at(day(1, "11:00")):
        former, new = world.visitor("rahym"), world.visitor("sarsenbi")
        assert not visible(former).filter(pk=course.id).exists()
        assert visible(new).filter(pk=course.id).exists()
        with pytest.raises(NoSuchCase):
            door.open_file(course.id, former)
    doing = Doing(act="check_completeness", finding="complete")
    course.does("sarsenbi", doing, day(1, "12:00"))


@pytest.mark.parametrize("name", ["rahym", "tolebai", "zhanbolatov"])
def test_only_the_head_replaces_an_executor(name):
    course = world.assigned()
    doing = Doing(act="replace_executor", appointed=account("sarsenbi"))
    tried = course.tries(name, doing, day(1))
    assert isinstance(tried, Refused)
    assert tried.code == "not_yours"


def test_whoever_is_appointed_is_not_appointed_again_and_can_come_back_later():
    course = world.assigned()
    file = course.opened("qasymbek", day(1))
    act = file.edition.procedure.act("replace_executor")
    others = {str(one.account) for one in candidates(file, act)}
    assert account("sarsenbi") in others
    assert account("rahym") not in others
    same = course.tries(
        "qasymbek", Doing(act="replace_executor", appointed=account("rahym")), day(1)
    )
    assert isinstance(same, Refused)
    assert same.code == "nobody_named"
    replaced(course, day(1))
    replaced(course, day(2), "rahym")
    assert course.acts()[-2:] == ["replace_executor", "replace_executor"]
    assert CaseRow.objects.get(pk=course.id).executor == account("rahym")


def test_after_the_decision_there_is_nobody_to_replace():
    course = world.delivered()
    doing = Doing(act="replace_executor", appointed=account("sarsenbi"))
    tried = course.tries("qasymbek", doing, day(8))
    assert isinstance(tried, Refused)
    assert tried.code == "closed"


def test_the_timeline_tells_who_took_over_and_when():
    course = world.assigned()
    replaced(course, day(1, "10:30"))
    file = course.opened("qasymbek", day(1, "11:00"))
    act = file.edition.procedure.act("replace_executor")
    assert act.appoints is not None
    with at(day(1)):
        head = world.visitor("qasymbek")
    told = [one for one in timeline(file, head, names(file)) if one.title == act.called]
    assert [f"{one.at:%d.%m.%Y %H:%M}" for one in told] == ["04.02.2026 10:30"]
    assert told[0].text == sentences.APPOINTED.say(
        role=act.appoints.called, name=names(file)[account("sarsenbi")]
    )


def test_the_head_finds_it_on_the_page_of_the_case_and_nobody_else_does():
    course = world.assigned()
    address = f"/kk/desk/cases/{course.id}/"
    with at(day(1)):
        page = world.browser("qasymbek").get(address).text
        form = world.browser("qasymbek").get(f"{address}act/replace_executor/")
        inbox = world.browser("qasymbek").get("/kk/desk/").text
        office = world.browser("tolebai").get(address).text
    assert f'href="{address}act/replace_executor/"' in page
    assert form.status_code == 200
    assert account("sarsenbi") in form.text
    assert "Жауапты орындаушыны ауыстыру" not in inbox
    assert "replace_executor" not in office
