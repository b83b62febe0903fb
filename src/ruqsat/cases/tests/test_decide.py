"""From a command to an event, or to a refusal that says what to do and changes nothing."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.cases.decide import Command, Refused, decide, form_of
from ruqsat.cases.events import Actor, Event, EventKind
from ruqsat.cases.playing import sample
from ruqsat.cases.situation import Case, fold
from ruqsat.languages import LANGS
from ruqsat.lex import Act, Outcome
from ruqsat.regulations import edition
from ruqsat.workdays import Hours, Office, kazakhstan

EDITION = edition("processing-219", "o134_2024")
PROCESSING = EDITION.procedure
SERVICE = PROCESSING.service("in_territory")
SAMPLE = sample(EDITION, SERVICE)
OFFICE = Office(kazakhstan(), Hours())


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE.hours.tz)


def command(act, when, *, person=None, role=None, **said):
    act = PROCESSING.act(act) if isinstance(act, str) else act
    stated = said.pop("stated", SAMPLE.get(act.name, {}))
    by = Actor(person or act.by.name, role or act.by.name, "test")
    return Command(act, at(when), by, stated=stated, **said)


def after(*commands):
    """The case after commands that are all carried out."""
    events: list[Event] = []
    for one in commands:
        recorded = decide(fold(PROCESSING, SERVICE, office=OFFICE, events=events), one)
        assert not isinstance(recorded, Refused), recorded.words.en
        events.append(recorded.event)
    return fold(PROCESSING, SERVICE, office=OFFICE, events=events)


APPLY = command("apply", "2025-10-20T10:15")
REGISTER = command("register", "2025-10-20T11:00", number="К-2025/000001")
ASSIGN = command("assign", "2025-10-20T11:30", appointed="executor")
COMPLETE = command("check_completeness", "2025-10-21T10:00", finding="complete")
UP_TO_THE_CHECK = (APPLY, REGISTER, ASSIGN)
DOUBT = command(
    "check_conformity", "2025-10-22T10:00", finding="does_not_conform", grounds=("a1.9.1",)
)


def refusal(case, one):
    refused = decide(case, one)
    assert isinstance(refused, Refused)
    assert all(refused.words.in_(lang) for lang in LANGS)
    return refused


def test_an_act_leads_to_an_event_with_its_norm_and_everything_said():
    recorded = decide(after(APPLY), REGISTER)
    assert not isinstance(recorded, Refused)
    event = recorded.event
    assert (event.kind, event.act, event.norm) == (EventKind.DONE, "register", "5.1.b")
    assert (event.at, event.by, event.number) == (REGISTER.at, REGISTER.by, "К-2025/000001")
    assert (event.finding, event.outcome, event.grounds, event.appointed) == (None, None, (), None)
    assert recorded.stated == {}


def test_an_act_is_never_recorded_before_what_happened_already():
    """Two hosts may disagree about the time."""
    recorded = decide(after(APPLY, REGISTER), replace(ASSIGN, at=at("2025-10-20T10:59:58")))
    assert not isinstance(recorded, Refused), recorded.words.en
    assert recorded.event.at == REGISTER.at


@given(st.lists(st.integers(-3000, 60), min_size=4, max_size=4))
def test_clocks_that_disagree_change_neither_the_order_nor_the_replay(minutes):
    live, events = fold(PROCESSING, SERVICE, office=OFFICE, events=()), list[Event]()
    for one, wrong in zip((*UP_TO_THE_CHECK, COMPLETE, DOUBT), (0, *minutes), strict=True):
        recorded = decide(live, replace(one, at=one.at + timedelta(minutes=wrong)))
        assert not isinstance(recorded, Refused), recorded.words.en
        live.happen(recorded.event)
        events.append(recorded.event)
    assert [event.at for event in events] == sorted(event.at for event in events)
    replayed = fold(PROCESSING, SERVICE, office=OFFICE, events=events)
    assert (replayed.times, replayed.lapses) == (live.times, live.lapses)


def test_what_was_stated_is_kept_normalised():
    typed = {**SAMPLE["apply"], "goods.foreign.0.quantity": "12 000,0", "email": " a@b.example "}
    recorded = decide(after(), command("apply", "2025-10-20T10:15", stated=typed))
    assert not isinstance(recorded, Refused)
    assert recorded.stated["goods.foreign.0.quantity"] == "12000.0"
    assert recorded.stated["email"] == "a@b.example"
    assert "hidden" not in recorded.stated


def test_answers_that_no_question_asked_for_are_not_kept():
    typed = {**SAMPLE["apply"], "hidden": "x", "recipient.iin": "740311398015"}
    recorded = decide(after(), command("apply", "2025-10-20T10:15", stated=typed))
    assert not isinstance(recorded, Refused)
    assert recorded.stated == SAMPLE["apply"]


@pytest.mark.parametrize(
    ("before", "one", "code"),
    [
        ((), REGISTER, "not_open"),
        ((APPLY,), APPLY, "done_already"),
        ((APPLY,), ASSIGN, "not_open"),
        ((APPLY,), command("register", "2025-10-20T11:00", role="head"), "not_yours"),
        (UP_TO_THE_CHECK, command(COMPLETE.act, "2025-10-21T10:00"), "no_finding"),
        ((APPLY, REGISTER), command("assign", "2025-10-20T11:30"), "nobody_named"),
        ((APPLY, REGISTER), command("assign", "2025-10-20T11:30", appointed=""), "nobody_named"),
        ((*UP_TO_THE_CHECK, COMPLETE, DOUBT), command("refuse", "2025-10-22T11:00"), "not_heard"),
        ((*UP_TO_THE_CHECK, COMPLETE), command("refuse", "2025-10-22T11:00"), "not_open"),
    ],
)
def test_what_cannot_be_done_is_refused_with_its_reason(before, one, code):
    assert refusal(after(*before), one).code == code


def test_another_person_of_the_right_role_is_refused():
    other = command("check_completeness", "2025-10-21T10:00", person="8", finding="complete")
    refused = refusal(after(*UP_TO_THE_CHECK), other)
    assert refused.code == "another_appointed"
    assert "Another person is appointed" in refused.words.en


def test_an_early_act_is_refused_with_the_hour_from_which_it_can_be_done():
    filed_late = command("apply", "2025-10-20T18:31")
    refused = refusal(after(filed_late), command("register", "2025-10-20T19:00"))
    assert refused.code == "too_early"
    assert "21 October 2025, 9:00" in refused.words.en
    assert "2025 жылғы 21 қазанда сағат 9.00-ден бастап" in refused.words.kk


def test_a_lapsed_act_is_refused_with_the_day_on_which_its_term_passed():
    found = command("check_completeness", "2025-10-22T17:00", finding="incomplete")
    late = command("prepare_refusal", "2025-10-23T09:00")
    refused = refusal(after(*UP_TO_THE_CHECK, found), late)
    assert refused.code == "lapsed"
    assert "22 October 2025" in refused.words.en


def test_after_the_end_an_act_is_refused_as_closed():
    case = after(
        *UP_TO_THE_CHECK,
        COMPLETE,
        command("check_conformity", "2025-10-22T10:00", finding="conforms"),
        command("draw_up", "2025-10-22T11:00"),
        command("issue", "2025-10-22T12:00"),
    )
    assert refusal(case, command("refuse", "2025-10-22T13:00")).code == "closed"


def test_a_form_is_refused_with_every_problem_at_its_path():
    typed = {**SAMPLE["apply"], "email": "x", "goods.foreign.0.quantity": "-5"}
    refused = refusal(after(), command("apply", "2025-10-20T10:15", stated=typed))
    assert refused.code == "form"
    assert [one.path for one in refused.problems] == ["email", "goods.foreign.0.quantity"]
    assert refused.words.en == "2 errors in the form. Correct them and send it again."


def test_the_day_of_filing_is_the_day_in_the_zone_of_the_body():
    typed = {**SAMPLE["apply"], "ownership.0.on": "2025-10-21"}
    filed = Command(
        PROCESSING.opening(),
        datetime.fromisoformat("2025-10-20T20:10:00+00:00"),
        Actor("7", "applicant", ""),
        stated=typed,
    )
    assert not isinstance(decide(after(), filed), Refused)


@pytest.mark.parametrize(
    ("finding", "grounds", "code"),
    [
        ("does_not_conform", (), "no_ground"),
        ("does_not_conform", ("a1.9.9",), "no_such_ground"),
        ("does_not_conform", ("missing_documents",), "no_such_ground"),
        ("conforms", ("a1.9.1",), "ground_without_cause"),
    ],
)
def test_grounds_and_finding_must_fit(finding, grounds, code):
    one = command("check_conformity", "2025-10-22T10:00", finding=finding, grounds=grounds)
    assert refusal(after(*UP_TO_THE_CHECK, COMPLETE), one).code == code


def test_the_ground_that_does_not_belong_here_is_the_one_that_is_named():
    grounds = ("unreliable", "missing_documents")
    one = command(DOUBT.act, "2025-10-22T10:00", finding="does_not_conform", grounds=grounds)
    refused = refusal(after(*UP_TO_THE_CHECK, COMPLETE), one)
    assert "missing_documents" in refused.words.en


def test_a_ground_named_by_its_norm_and_by_its_name_is_one_ground():
    grounds = ("a1.9.1", "unreliable", "a1.9.2")
    one = command(DOUBT.act, "2025-10-22T10:00", finding="does_not_conform", grounds=grounds)
    recorded = decide(after(*UP_TO_THE_CHECK, COMPLETE), one)
    assert not isinstance(recorded, Refused)
    assert recorded.event.grounds == ("unreliable", "not_conforming")


def test_where_the_law_leaves_one_ground_it_need_not_be_named():
    one = command("check_completeness", "2025-10-21T10:00", finding="incomplete")
    recorded = decide(after(*UP_TO_THE_CHECK), one)
    assert not isinstance(recorded, Refused)
    assert recorded.event.grounds == ("missing_documents",)


def test_an_act_says_only_what_it_can_say():
    said = {"outcome": "issued", "finding": "complete", "appointed": "9", "number": "К-1"}
    stated = {**SAMPLE["notify_hearing"], "on": "2025-10-24"}
    one = command("notify_hearing", "2025-10-23T10:00", stated=stated, **said)
    recorded = decide(after(*UP_TO_THE_CHECK, COMPLETE, DOUBT), one)
    assert not isinstance(recorded, Refused)
    event = recorded.event
    assert (event.outcome, event.finding, event.appointed, event.number) == (None,) * 4


NOTICE = command(
    "notify_hearing",
    "2025-10-23T10:00",
    stated={**SAMPLE["notify_hearing"], "on": "2025-10-24", "hour": "15"},
)
HEARD = {"finding": "refuse", "stated": SAMPLE["hold_hearing"]}


def test_an_appointment_is_recorded_and_nothing_happens_before_its_hour():
    case = after(*UP_TO_THE_CHECK, COMPLETE, DOUBT, NOTICE)
    assert case.events[NOTICE.act].fixed == at("2025-10-24T15:00")
    early = refusal(case, command("hold_hearing", "2025-10-24T14:59", **HEARD))
    assert early.code == "too_early"
    assert all("15" in early.words.in_(lang) for lang in LANGS)
    assert early.words.en == "“Hold the hearing” can be done from 24 October 2025, 15:00."
    held = decide(case, command("hold_hearing", "2025-10-24T15:00", **HEARD))
    assert not isinstance(held, Refused)


def test_an_appointment_that_was_not_recorded_blocks_what_waits_for_it():
    case = after(*UP_TO_THE_CHECK, COMPLETE, DOUBT, NOTICE)
    case.events[NOTICE.act] = replace(case.events[NOTICE.act], fixed=None)
    late = command("hold_hearing", "2025-10-30T15:00", **HEARD)
    assert refusal(case, late).code == "not_open"


def test_a_form_is_asked_for_only_with_the_finding_that_needs_it():
    case = after(*UP_TO_THE_CHECK)
    check = PROCESSING.act("check_conformity")
    assert form_of(case, check, finding="conforms", at=case.latest) is None
    assert form_of(case, check, finding="does_not_conform", at=case.latest) is check.form
    assert form_of(case, PROCESSING.opening(), finding=None, at=case.latest) is SERVICE.form
    assert form_of(case, PROCESSING.act("issue"), finding=None, at=case.latest) is None


def test_an_act_with_two_outcomes_must_choose_one_of_them():
    other = Outcome(PROCESSING.outcome("issued").law, SERVICE.called, name="other")
    issue = PROCESSING.act("issue")
    gives = (*issue.gives, other)
    either = Act(issue.law, issue.called, by=issue.by, after=issue.after, gives=gives)
    conforms = command("check_conformity", "2025-10-22T10:00", finding="conforms")
    case = after(*UP_TO_THE_CHECK, COMPLETE, conforms, command("draw_up", "2025-10-22T11:00"))
    for outcome in (None, "refused"):
        one = command(either, "2025-10-22T12:00", outcome=outcome)
        assert refusal(case, one).code == "no_outcome"


def test_a_refusal_leaves_the_case_as_it_was():
    case = after(*UP_TO_THE_CHECK)
    before = case.twin()
    refusal(case, command("issue", "2025-10-21T10:00"))
    assert isinstance(case, Case)
    assert case == before
