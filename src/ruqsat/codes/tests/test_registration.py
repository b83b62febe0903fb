"""A submission arrives in working hours and is registered the day it arrives."""

from datetime import datetime
from typing import Any

import pytest

from ruqsat.codes import InWorkingHours, Registration
from ruqsat.codes.appc import code
from ruqsat.languages import LANGS, same
from ruqsat.lex import (
    Act,
    Form,
    Law,
    Norm,
    NormKind,
    Outcome,
    Procedure,
    Role,
    Seat,
    Service,
    overdue,
    same_day,
)
from ruqsat.lex.coverage import cited
from ruqsat.workdays import Hours, Office, count, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
LAW = Law(
    "small",
    same("Small"),
    {
        "1": Norm("1", NormKind.DEFINITION, "provider", (), "", same("A letter is answered.")),
        "2": Norm("2", NormKind.RIGHT, "applicant", (), "", same("Anyone writes.")),
        "3": Norm("3", NormKind.DUTY, "office", (), "", same("The office registers it.")),
        "4": Norm("4", NormKind.DUTY, "head", (), "", same("The head answers.")),
    },
)
APPLICANT = Role("applicant", same("applicant"), Seat.PARTY)
OFFICE_ROLE = Role("office", same("office"))
HEAD = Role("head", same("head"))
answered = Outcome(LAW("1", "is answered"), same("answered"), name="answered")


class Letter(Form):
    """Nothing is asked."""


class Answering(Procedure, law=LAW):
    letter = Service(
        LAW("1", "A letter"),
        same("letter"),
        form=Letter,
        name="letter",
        filed_for=lambda _letter: "",
        filed_by=lambda _letter: "",
    )
    write = Act(LAW("2", "writes"), same("write"), by=APPLICANT)
    arrival = Registration(write, by=OFFICE_ROLE, law=LAW("3", "registers it"))
    answer = Act(
        LAW("4", "answers"), same("answer"), by=HEAD, after=arrival.register, gives=(answered,)
    )


ARRIVAL: Any = Answering.arrival


class Filed:
    """A world in which one letter was written."""

    service = Answering.services[0]

    def __init__(self, when):
        self.when = datetime.fromisoformat(when).replace(tzinfo=OFFICE.hours.tz)

    def done(self, act):
        return self.when if act is Answering.write else None

    def received(self, sent):
        return OFFICE.received(sent)

    def counted(self, span, start):
        return count(OFFICE, span, start)


@pytest.mark.parametrize(
    ("filed", "accepted"),
    [
        ("2025-10-20T09:00:00", "2025-10-20T09:00"),
        ("2025-10-20T13:45:00", "2025-10-20T13:45"),
        ("2025-10-20T18:30:00", "2025-10-20T18:30"),
        ("2025-10-20T18:30:01", "2025-10-21T09:00"),
        ("2025-10-20T08:59:59", "2025-10-20T09:00"),
        ("2025-10-24T18:31:00", "2025-10-28T09:00"),
        ("2025-10-25T12:00:00", "2025-10-28T09:00"),
    ],
)
def test_what_comes_after_hours_arrives_when_the_office_opens_next(filed, accepted):
    world = Filed(filed)
    arrived = ARRIVAL.accepted.when(world)
    assert arrived.isoformat(timespec="minutes")[:16] == accepted
    due = ARRIVAL.register.within.ends.when(world)
    assert due.date() == arrived.date()


def test_what_has_not_been_filed_has_not_arrived():
    class Nothing(Filed):
        def done(self, act):
            return None

    assert ARRIVAL.accepted.when(Nothing("2025-10-20T10:15")) is None
    assert list(ARRIVAL.accepted.why(Nothing("2025-10-20T10:15"))) == []


def test_another_day_of_arrival_is_explained_and_the_same_day_is_not():
    late = list(ARRIVAL.accepted.why(Filed("2025-10-24T18:31")))
    assert [one.law.norm.id for one in late if one.law] == ["2", "64.2"]
    assert "28 October 2025" in late[1].words.en
    assert all(late[1].words.in_(lang) for lang in LANGS)
    assert len(list(ARRIVAL.accepted.why(Filed("2025-10-20T10:15")))) == 1
    assert len(list(ARRIVAL.accepted.why(Filed("2025-10-20T08:00")))) == 1


def test_without_rules_of_its_own_a_regulation_takes_those_of_the_code():
    read = {(one.by, one.norm.id) for one in cited(Answering) if one.place == "register"}
    assert read == {("act", "3"), ("term", "64.1"), ("part", "64.2")}
    assert ARRIVAL.register.within.lapse is overdue


def test_a_special_rule_takes_the_place_of_the_general_one():
    own = LAW("3", "The office registers it")
    arrival: Any = Registration(
        Answering.write,
        by=OFFICE_ROLE,
        law=own,
        within=same_day(own).or_else(overdue),
        after_hours=(LAW("1", "is answered"), own),
    )
    assert [one.norm.id for one in arrival.accepted.rests_on()] == ["1", "3"]
    assert arrival.register.within.ends.law is own
    *_, why = arrival.accepted.why(Filed("2025-10-24T18:31"))
    assert why.law.norm.id == "1"


def test_registering_opens_on_arrival_and_gives_a_number():
    register = Answering.act("register")
    assert register.after is ARRIVAL.accepted
    assert (register.by, register.numbered) == (OFFICE_ROLE, "incoming")
    assert isinstance(register.after, InWorkingHours)
    assert list(register.after.parts()) == [Answering.write]


def test_the_code_names_its_articles():
    assert code.place("64.1").kk == "ӘРПК 64-бабы"
    assert all(norm.restated for norm in code.norms.values())
