"""Who may act for whom on which day, as the database knows it."""

from datetime import date

import pytest

from ruqsat.people.capacity import Basis
from ruqsat.people.models import Appointment, Employment
from ruqsat.people.standing import capacities, holders, without_power
from ruqsat.people.tests.conftest import TODAY

pytestmark = pytest.mark.django_db

COMPANY, BODY = "140640970116", "100140980009"


def keys(person, on=TODAY):
    return [capacity.key for capacity in capacities(person, on)]


def test_everybody_may_act_for_themselves(person):
    assert keys(person("kim")) == ["own"]


def test_the_head_of_a_company_needs_no_power(person):
    own, head = capacities(person("zhanbolatov"), TODAY)
    assert (own.basis, head.basis, head.bin) == (Basis.OWN, Basis.HEAD, COMPANY)
    assert head.paper is None


def test_an_employee_acts_by_a_power_on_the_days_it_is_valid(person):
    employee = person("tileuhanova")
    assert keys(employee, date(2025, 1, 5)) == ["own"]
    assert keys(employee, date(2025, 1, 6)) == ["own", COMPANY]
    assert keys(employee, date(2027, 12, 31)) == ["own", COMPANY]
    assert keys(employee, date(2028, 1, 1)) == ["own"]


def test_an_employee_without_a_power_does_not_act_for_the_company(person):
    assert keys(person("gurev")) == ["own"]
    assert [company.bin for company in without_power(person("gurev"), TODAY)] == [COMPANY]


def test_who_has_a_power_is_not_told_to_ask_for_one(person):
    assert without_power(person("tileuhanova"), TODAY) == ()
    assert [each.bin for each in without_power(person("tileuhanova"), date(2028, 1, 1))] == [
        COMPANY
    ]


def test_a_power_ends_with_the_employment(person):
    Employment.objects.filter(person=person("tileuhanova")).update(until=date(2026, 6, 30))
    assert keys(person("tileuhanova"), date(2026, 6, 30)) == ["own", COMPANY]
    assert keys(person("tileuhanova"), date(2026, 7, 1)) == ["own"]


def test_a_former_head_no_longer_acts(person):
    Employment.objects.filter(person=person("zhanbolatov")).update(until=date(2026, 1, 31))
    assert keys(person("zhanbolatov")) == ["own"]


def test_the_deputy_acts_for_the_chair_on_the_days_of_the_order_only(person):
    deputy, chair = "industry-committee/deputy_chair", "industry-committee/chair"
    assert keys(person("zhaqsylyq"), date(2026, 2, 8)) == ["own", deputy]
    assert keys(person("zhaqsylyq"), date(2026, 2, 9)) == ["own", chair, deputy]
    assert keys(person("zhaqsylyq"), date(2026, 2, 20)) == ["own", chair, deputy]
    assert keys(person("zhaqsylyq"), date(2026, 2, 21)) == ["own", deputy]


def test_acting_for_the_chair_carries_its_order(person):
    _, acting, _ = capacities(person("zhaqsylyq"), date(2026, 2, 9))
    assert acting.acting
    assert acting.paper is not None
    assert (acting.paper.number, acting.paper.on) == ("45-Ө", date(2026, 2, 6))


def test_the_chair_stays_chair_while_somebody_acts_for_them(person):
    assert "industry-committee/chair" in keys(person("qasymbek"), date(2026, 2, 9))


def test_who_became_chair_for_good_is_not_shown_as_acting_too(person):
    position = Appointment.objects.filter(person=person("qasymbek")).get().position
    Appointment.objects.filter(person=person("qasymbek")).update(until=date(2026, 11, 15))
    Appointment.objects.create(
        person=person("zhaqsylyq"), position=position, since=date(2026, 11, 16)
    )
    chairs = [each for each in capacities(person("zhaqsylyq"), TODAY) if each.position == "chair"]
    assert [each.basis for each in chairs] == [Basis.POSITION]


def test_a_role_is_held_by_everybody_appointed_to_it(people):
    found = holders("industry-committee", "executor", TODAY)
    assert [each.position for each in found] == ["executor_1", "executor_2", "executor_3"]
    assert holders("industry-committee", "head", date(2026, 1, 1))[0].basis is Basis.POSITION
    assert holders("no-such-body", "executor", TODAY) == ()


def test_asking_for_capacities_takes_two_queries(person, django_assert_num_queries):
    with django_assert_num_queries(2):
        capacities(person("zhaqsylyq"), TODAY)
