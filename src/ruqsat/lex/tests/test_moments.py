"""A moment is a point in time, or not yet; the tree that finds it also says why."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.languages import LANGS
from ruqsat.lex import (
    Act,
    ByService,
    LawError,
    Moment,
    Outcome,
    Service,
    calendar_days,
    moments,
    overdue,
    same_day,
    working_days,
)
from ruqsat.lex.acts import Term
from ruqsat.lex.moments import Both, Either, walk
from ruqsat.lex.tests.permit import Plan, declared, written
from ruqsat.regulations import current
from ruqsat.workdays import Hours, Office, count, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
SERVICES = current("processing-219").procedure.services


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE.hours.tz)


MONDAY = at("2025-10-20T10:15")
TUESDAY = MONDAY + timedelta(days=1)


@dataclass
class Past:
    """A world in which things happened when the test says so."""

    times: dict[Act, datetime] = field(default_factory=dict)
    findings: dict[Act, Plan] = field(default_factory=dict)
    lapses: dict[Act, datetime] = field(default_factory=dict)
    outcomes: dict[Outcome, datetime] = field(default_factory=dict)
    appointments: dict[Act, datetime] = field(default_factory=dict)
    service: Service = SERVICES[0]

    def done(self, act):
        return self.times.get(act)

    def is_latest(self, act, other):
        return list(self.times)[-1:] == [act]

    def found(self, act):
        return self.findings.get(act)

    def fixed(self, act):
        return self.appointments.get(act)

    def ended(self, outcome):
        return self.outcomes.get(outcome)

    def lapsed(self, act):
        return self.lapses.get(act)

    def due(self, act):
        return act.within.ends.when(self) if act.within else None

    def received(self, sent):
        return OFFICE.received(sent)

    def counted(self, span, start):
        return count(OFFICE, span, start)


@dataclass(frozen=True)
class Given(Moment):
    """A moment that the test chose."""

    chosen: datetime | None

    def when(self, world):
        return self.chosen

    def why(self, world):
        return iter(())


def day(moment):
    return moment.when(Past()).date().isoformat()


@pytest.fixture(scope="module")
def digging(tmp_path_factory):
    return declared(written(tmp_path_factory.mktemp("law")))


@pytest.fixture(scope="module")
def law(digging):
    return digging.law


chosen = st.none() | st.integers(0, 50).map(lambda hours: MONDAY + timedelta(hours=hours))


@given(a=chosen, b=chosen)
def test_both_is_the_later_and_either_the_earlier_whatever_has_happened(a, b):
    known = [one for one in (a, b) if one is not None]
    both, either = (Given(a) & Given(b)).when(Past()), (Given(a) | Given(b)).when(Past())
    assert both == (max(known) if len(known) == 2 else None)
    assert either == min(known, default=None)


@given(done=chosen, end=chosen)
def test_past_is_what_came_after_the_other_and_nothing_else(done, end):
    past = moments.Past(Given(done), Given(end)).when(Past())
    assert past == (done if done and end and done > end else None)


@given(a=chosen, b=chosen, c=chosen)
def test_later_and_earlier_do_not_depend_on_the_order(a, b, c):
    x, y, z = Given(a), Given(b), Given(c)
    world = Past()
    assert (x & y).when(world) == (y & x).when(world)
    assert (x | y).when(world) == (y | x).when(world)
    assert ((x & y) & z).when(world) == (x & (y & z)).when(world)
    assert ((x | y) | z).when(world) == (x | (y | z)).when(world)
    if None not in (a, b, c):
        assert (x & (y | z)).when(world) == ((x & y) | (x & z)).when(world)


def test_an_act_is_the_moment_it_was_done(digging):
    check = digging.act("check")
    assert check.when(Past()) is None
    assert list(check.why(Past())) == []
    world = Past({check: MONDAY})
    assert check.when(world) == MONDAY
    assert [(one.words.kk, one.law) for one in check.why(world)] == [
        ("«check» — 2025 жылғы 20 қазан.", check.law)
    ]


def test_a_finding_is_the_moment_of_its_act_if_that_is_what_was_found(digging):
    check = digging.act("check")
    safe, dangerous = check.found(Plan.SAFE), check.found(Plan.DANGEROUS)
    world = Past({check: MONDAY}, {check: Plan.SAFE})
    assert (safe.when(world), dangerous.when(world)) == (MONDAY, None)
    assert (safe.when(Past()), dangerous.when(Past())) == (None, None)
    assert [one.words.en for one in safe.why(world)] == ["“check”: 20 October 2025."]
    assert list(dangerous.why(world)) == []


def test_a_term_is_due_once_what_it_counts_from_has_happened(digging):
    check = digging.act("check")
    assert check.due.when(Past()) is None
    assert list(check.due.why(Past())) == []
    world = Past({digging.act("apply"): MONDAY})
    assert check.due.when(world) == OFFICE.end_of_day(at("2025-10-22T00:00").date())
    said = [one.words.en for one in check.due.why(world)]
    assert said[0] == "“apply”: 20 October 2025."
    assert "The term ends on 22 October 2025." in said[1]
    assert said[2] == "The last day for “check” is 22 October 2025."


def test_a_lapse_is_explained_by_the_term_that_passed(digging):
    check = digging.act("check")
    world = Past({digging.act("apply"): MONDAY}, lapses={check: at("2025-10-22T18:30")})
    assert check.lapsed.when(world) == at("2025-10-22T18:30")
    *_, last = check.lapsed.why(world)
    assert last.words.kk == "«check» мерзімі 2025 жылғы 22 қазанда өтті."
    assert last.law is check.law


def test_an_outcome_is_the_moment_it_was_given(digging):
    issued = digging.outcome("issued")
    assert issued.when(Past()) is None
    world = Past(outcomes={issued: TUESDAY})
    assert issued.when(world) == TUESDAY
    assert [one.words.ru for one in issued.why(world)] == ["«issued» — 21 октября 2025 года."]


def test_spans_nest_forwards_and_backwards(law):
    ends = working_days(10, law("4.1", "ten working days")).after(Given(MONDAY))
    notice = working_days(2, law("3.1", "2 (two) working days")).before(ends)
    assert day(ends) == "2025-11-04"
    assert day(notice) == "2025-10-31"
    assert notice.span.backwards
    assert [one.law and one.law.norm.id for one in notice.why(Past())] == ["4.1", "3.1"]


def test_a_span_from_a_moment_that_is_not_yet_is_not_yet(law):
    ends = working_days(2, law("3.1", "2 (two) working days"))
    assert ends.when(Past()) is None
    assert ends.after(Given(None)).when(Past()) is None
    assert list(ends.after(Given(None)).why(Past())) == []


def test_calendar_days_and_the_same_day_count_as_they_are_called(law):
    ten = calendar_days(10, law("4.1", "ten working days")).after(Given(MONDAY))
    assert day(ten) == "2025-10-30"
    today = same_day(law("4.1", "ten working days")).after(Given(MONDAY))
    assert day(today) == "2025-10-20"


def test_which_of_two_days_counts_is_said_only_where_they_differ(law):
    two = working_days(2, law("3.1", "2 (two) working days")).after(Given(MONDAY))
    ten = working_days(10, law("4.1", "ten working days")).after(Given(MONDAY))
    later = [one.words.en for one in (two & ten).why(Past())]
    earlier = [one.words.en for one in (two | ten).why(Past())]
    assert later[-1] == "The later of the two dates counts."
    assert "4 November" in later[0]
    assert earlier[-1] == "The earlier of the two dates counts."
    assert "22 October" in earlier[0]
    for same in (two & two, two | two):
        assert len(list(same.why(Past()))) == 1
    assert list((two & Given(None)).why(Past())) == []
    assert len(list((Given(None) | two).why(Past()))) == 1


def test_every_step_of_why_is_said_in_three_languages(digging, law):
    check = digging.act("check")
    ten = working_days(10, law("4.1", "ten working days")).after(digging.act("apply"))
    world = Past({digging.act("apply"): MONDAY})
    for reason in (check.due & ten).why(world):
        assert all(reason.words.in_(lang) for lang in LANGS)


def test_the_parts_of_a_moment_are_found_by_walking(law):
    a, b = Given(MONDAY), Given(TUESDAY)
    two = working_days(2, law("3.1", "2 (two) working days"))
    tree = two.after(a) | (a & b)
    assert list(walk(tree)) == [tree, two.after(a), a, a & b, a, b]
    assert isinstance(tree, Either)
    assert isinstance(tree.b, Both)
    assert tree.or_else(overdue) == Term(tree, overdue)


def test_an_appointment_is_when_it_was_fixed_for_and_until_then_not_yet(digging, tmp_path):
    check = declared(written(tmp_path), check={"fixes": lambda stated: stated}).act("check")
    assert check.fixed.when(Past(times={check: MONDAY})) is None
    assert list(check.fixed.why(Past(times={check: MONDAY}))) == []
    told = Past(times={check: MONDAY}, appointments={check: TUESDAY})
    assert check.fixed.when(told) == TUESDAY
    (reason,) = check.fixed.why(told)
    assert reason.law is check.law
    assert "21" in reason.words.en
    assert list(walk(check.fixed))[1:] == [check]
    with pytest.raises(LawError, match="fixes no moment"):
        digging.act("check").fixed  # noqa: B018


def test_each_service_has_a_moment_of_its_own():
    inside, outside, _ = SERVICES
    moment = ByService(((inside, Given(MONDAY)), (outside, Given(TUESDAY))))
    assert moment.when(Past()) == MONDAY
    assert moment.when(Past(service=outside)) == TUESDAY
    assert set(walk(moment)) == {moment, Given(MONDAY), Given(TUESDAY)}
