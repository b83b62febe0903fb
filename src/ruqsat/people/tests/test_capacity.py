"""Pure rules of who binds whom."""

from dataclasses import replace
from datetime import date

import pytest

from ruqsat.languages import Words, same
from ruqsat.people.capacity import (
    Basis,
    Capacity,
    Paper,
    capacity_words,
    chosen,
    in_force,
    standing_words,
)

IIN, OTHER_IIN = "740311398015", "830722498025"
COMPANY, BODY = "140640970116", "100140980009"
FIRST, LAST = date(2026, 2, 9), date(2026, 2, 20)

own = Capacity(Basis.OWN, 1, IIN, same("Е. Жанболатов"))
head = replace(
    own,
    basis=Basis.HEAD,
    title=Words("Бас директор", "Генеральный директор", "General director"),
    bin=COMPANY,
    organisation=same("Мыс"),
)
by_power = replace(head, basis=Basis.POWER, paper=Paper("12/26", on=FIRST, since=FIRST, until=LAST))
chair = replace(
    head, basis=Basis.POSITION, bin=BODY, body="committee", position="chair", role="head"
)
acting = replace(chair, basis=Basis.ORDER, paper=Paper("45-Ө", on=FIRST, since=FIRST, until=LAST))
executor = replace(chair, position="executor_1", role="executor")


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_a_paper_is_valid_on_its_first_and_on_its_last_day(day):
    assert in_force(day, since=FIRST, until=LAST)


@pytest.mark.parametrize("day", [date(2026, 2, 8), date(2026, 2, 21)])
def test_a_paper_is_not_valid_the_day_before_or_the_day_after(day):
    assert not in_force(day, since=FIRST, until=LAST)


def test_without_an_end_it_goes_on():
    assert in_force(date(2099, 1, 1), since=FIRST, until=None)


def test_each_capacity_of_a_person_has_a_key_of_its_own():
    keys = [each.key for each in (own, head, chair, executor)]
    assert keys == ["own", COMPANY, "committee/chair", "committee/executor_1"]
    assert chosen((own, head, chair), "committee/chair") is chair
    assert chosen((own, head), "committee/chair") is None


def test_who_is_bound_is_named_by_number():
    assert [each.party for each in (own, head, chair)] == [IIN, COMPANY, BODY]


def test_only_an_order_makes_one_acting():
    assert [each.acting for each in (own, head, by_power, chair, acting)] == [False] * 4 + [True]


def test_a_capacity_says_on_which_paper_it_rests():
    assert standing_words(own).kk == "Өз атынан"
    assert standing_words(by_power).kk == "Бас директор, № 12/26 сенімхат бойынша"
    assert standing_words(acting).ru == (
        "Генеральный директор: исполняющий обязанности, приказ № 45-Ө"
    )
    assert capacity_words(head).en == "Мыс, General director"
