"""Who sees which cases: one rule, asked of lists and of a case at hand alike."""

import pytest

from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import CAPACITIES, at, day, visitor
from ruqsat.conduct.visitors import may_see, own_cases_only, role_in, visible

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

SEES = {"zhanbolatov", "tileuhanova", "qasymbek", "zhaqsylyq", "tolebai", "rahym"}


@pytest.mark.parametrize("name", sorted(CAPACITIES))
def test_lists_and_the_case_at_hand_agree_on_who_sees_it(name):
    course = world.assigned()
    file = course.opened("tolebai", day(1))
    with at(day(1)):
        who = visitor(name)
        listed = visible(who).filter(id=course.id).exists()
        assert listed is may_see(who, file.facts)
        assert listed is (name in SEES)


def test_an_official_of_another_body_sees_nothing_of_ours():
    key = world.another_body("kim")
    course = world.assigned()
    file = course.opened("tolebai", day(1))
    with at(day(1)):
        other = visitor("kim", key)
    assert not visible(other).exists()
    assert not may_see(other, file.facts)
    assert role_in(other, file.facts) == "stranger"


def test_the_head_of_the_company_in_private_sees_nothing_of_the_company():
    course = world.assigned()
    with at(day(1)):
        private = visitor("zhanbolatov", "own")
    assert not visible(private).filter(id=course.id).exists()
    assert not may_see(private, course.opened("tolebai", day(1)).facts)


def test_who_sees_only_their_own_cases_is_declared_by_the_regulation():
    declared = {role for act in world.law().procedure.acts for role in (act.by, act.appoints)}
    assert {role.name for role in declared if role and role.by_case} == {"executor"}
    assert own_cases_only() >= {"executor"}
    assert not own_cases_only() & {"applicant", "office", "head"}
