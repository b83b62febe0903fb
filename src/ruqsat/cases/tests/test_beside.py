"""Courses beside a case: they outlive its end, relieve of duties, and are proved alone."""

from datetime import datetime

import pytest

from ruqsat.cases.events import Actor, Event, EventKind
from ruqsat.cases.proving import properties, walk
from ruqsat.cases.situation import fold, situation
from ruqsat.languages import same
from ruqsat.lex import (
    Act,
    Finding,
    Form,
    Latest,
    Law,
    LawError,
    Norm,
    NormKind,
    Outcome,
    Procedure,
    Prolonged,
    Relieves,
    Role,
    Seat,
    Service,
    deemed_found,
    forgone,
    overdue,
    working_days,
)
from ruqsat.workdays import Hours, Office, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
NORMS = (
    ("1", NormKind.DEFINITION, "provider", "A letter is answered."),
    ("2", NormKind.RIGHT, "applicant", "Anyone writes."),
    ("3", NormKind.DUTY, "head", "The head answers."),
    ("4", NormKind.RIGHT, "applicant", "Anyone complains within three working days."),
    ("5", NormKind.DUTY, "head", "The head explains within two working days."),
    ("6", NormKind.RIGHT, "head", "The head may give in."),
    ("7", NormKind.DUTY, "judge", "The judge decides within five working days."),
    ("8", NormKind.CONSEQUENCE, "judge", "Silence of the judge is a refusal."),
    ("9", NormKind.POWER, "judge", "The judge may take ten working days."),
)
law = Law(
    "letters",
    same("On letters"),
    {i: Norm(i, kind, actor, (), "", same(says)) for i, kind, actor, says in NORMS},
)
WRITER = Role("applicant", same("writer"), Seat.PARTY)
HEAD, JUDGE = Role("head", same("head")), Role("judge", same("judge"))
answered = Outcome(law("1", "is answered"), same("answered"), name="answered")


class Judged(Finding):
    RIGHT = "right", "right", "right", "right"
    WRONG = "wrong", "wrong", "wrong", "wrong"


class Letter(Form):
    """Nothing is asked."""


class Letters(Procedure, law=law):
    letter = Service(
        law("1", "A letter"),
        same("letter"),
        form=Letter,
        name="letter",
        filed_for=lambda _letter: "",
        filed_by=lambda _letter: "",
    )
    write = Act(law("2", "writes"), same("write"), by=WRITER)
    reply = Act(law("3", "answers"), same("reply"), by=HEAD, after=write, gives=(answered,))
    complain = Act(
        law("4", "complains"),
        same("complain"),
        by=WRITER,
        after=answered,
        may=True,
        track="complaint",
        within=working_days(3, law("4", "within three working days")).or_else(forgone),
    )
    explain = Act(
        law("5", "explains"),
        same("explain"),
        by=HEAD,
        after=complain,
        track="complaint",
        within=working_days(2, law("5", "within two working days")).or_else(overdue),
    )
    give_in = Act(
        law("6", "may give in"),
        same("give in"),
        by=HEAD,
        after=complain,
        may=True,
        track="complaint",
    )
    think = Act(
        law("9", "may take"), same("think"), by=JUDGE, after=complain, may=True, track="complaint"
    )
    five = working_days(5, law("7", "within five working days")).after(complain)
    judge = Act(
        law("7", "decides"),
        same("judge"),
        by=JUDGE,
        after=complain,
        finds=Judged,
        track="complaint",
        within=Prolonged(
            five, once=think, to=working_days(10, law("9", "ten working days")).after(complain)
        ).or_else(deemed_found(Judged.WRONG, law("8", "Silence of the judge"))),
    )
    nothing_left = Relieves(law("6", "may give in"), (explain, think, judge), once=give_in)
    decided = Relieves(law("7", "decides"), (give_in, think), once=judge | judge.lapsed)


def at(day: int, hour: int = 10) -> datetime:
    return datetime(2025, 11, day, hour, tzinfo=OFFICE.hours.tz)


def stands(*done: tuple[str, int], on: int, finding: str | None = None):
    events = [
        Event(
            kind=EventKind.DONE,
            act=name,
            norm="1",
            at=at(day),
            by=Actor("somebody", "role", "own"),
            finding=finding if name == "judge" else None,
            outcome="answered" if name == "reply" else None,
        )
        for name, day in done
    ]
    case = fold(Letters, Letters.services[0], office=OFFICE, events=events)
    return situation(case, at(on))


COMPLAINED = (("write", 3), ("reply", 3), ("complain", 4))


def open_acts(found) -> set[str]:
    return {duty.act.name for duty in found.open}


def test_the_end_of_the_case_leaves_the_course_beside_it_open():
    found = stands(*COMPLAINED, on=4)
    assert found.case.outcome is answered
    assert open_acts(found) == {"explain", "give_in", "think", "judge"}


def test_what_is_relieved_of_is_neither_open_nor_overdue_nor_lapses():
    found = stands(*COMPLAINED, ("give_in", 5), on=28)
    assert found.duties == ()
    assert found.case.lapses == {}


def test_silence_counts_as_the_finding_the_law_names():
    found = stands(*COMPLAINED, on=12)
    assert found.case.found(Letters.judge) is Judged.WRONG
    lost = Letters.judge.found(Judged.WRONG)
    assert lost.when(found.case) == OFFICE.closing(at(11).date())
    assert [reason.law.norm.id for reason in lost.why(found.case) if reason.law][-1] == "7"
    assert Letters.judge.found(Judged.RIGHT).when(found.case) is None
    assert open_acts(found) == {"explain"}


def test_a_term_is_prolonged_only_once_its_condition_has_come():
    assert stands(*COMPLAINED, on=5).case.due(Letters.judge) == OFFICE.closing(at(11).date())
    found = stands(*COMPLAINED, ("think", 5), on=5)
    assert found.case.due(Letters.judge) == OFFICE.closing(at(18).date())


def test_the_latest_of_moments_waits_for_none_of_them():
    case = stands(("write", 3), on=3).case
    latest = Latest((Letters.write, Letters.complain))
    assert latest.when(case) == at(3)
    assert Latest((Letters.complain,)).when(case) is None
    assert [reason.words.en for reason in latest.why(case)] == ["“write”: 3 November 2025."]


def test_a_course_is_walked_beside_a_case_that_stands_still():
    walked = walk(Letters)
    assert {name: ways for name, ways in properties(walked).items() if ways} == {}
    beside = [state for state in walked.states if state.track]
    assert beside
    assert all(not any(state.of_the_case) for state in beside)


def test_a_course_may_hang_on_the_case_by_one_act_only():
    with pytest.raises(LawError, match="depends on another course than its own"):

        class Tangled(Procedure, law=law):
            letter = Letters.letter
            write = Letters.write
            reply = Letters.reply
            complain = Letters.complain
            explain = Act(
                law("5", "explains"),
                same("explain"),
                by=HEAD,
                after=complain & write,
                track="complaint",
            )
