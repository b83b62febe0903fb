"""A hearing as the code alone orders it, and the closed list of reasons to do without one."""

from datetime import date, datetime

import pytest

from ruqsat.cases.proving import properties, walk
from ruqsat.cases.supposing import last_day
from ruqsat.codes import Hearing, HearingNotice, HearingTerms, Preliminary, Unheard, unheard
from ruqsat.codes.hearing.findings import Heard
from ruqsat.languages import LANGS, same
from ruqsat.lex import (
    Act,
    Finding,
    Form,
    Ground,
    Law,
    LawError,
    Limit,
    Norm,
    NormKind,
    Outcome,
    Procedure,
    Role,
    Seat,
    Service,
    overdue,
    working_days,
)
from ruqsat.lex.forms.parsing import parse
from ruqsat.regulations import current
from ruqsat.workdays import Hours, Office, kazakhstan

NORMS = (
    ("1", NormKind.DEFINITION, "provider", "A permit is issued or refused."),
    ("2", NormKind.TERM, "provider", "All of it takes ten working days."),
    ("3", NormKind.RIGHT, "applicant", "Anyone applies."),
    ("4", NormKind.DUTY, "head", "The head checks, refuses or issues."),
    ("4.1", NormKind.CHECK, "head", "The plan is dangerous."),
)
LAW = Law(
    "small",
    same("Small"),
    {id_: Norm(id_, kind, actor, (), "", same(says)) for id_, kind, actor, says in NORMS},
)
APPLICANT = Role("applicant", same("applicant"), Seat.PARTY)
HEAD = Role("head", same("head"))
OFFICE = Office(kazakhstan(), Hours())
TEN_DAYS = working_days(10, LAW("2", "ten working days"))
dangerous = Ground(LAW("4.1", "is dangerous"), same("dangerous"), "dangerous")
issued = Outcome(LAW("1", "is issued"), same("issued"), name="issued")
refused = Outcome(
    LAW("1", "refused"), same("refused"), name="refused", adverse=True, grounds=(dangerous,)
)


class Plan(Finding):
    GOOD = "good", "good", "good", "good"
    BAD = "bad", "bad", "bad", "bad"


class Application(Form):
    """Nothing is asked."""


class Permit(Procedure, law=LAW):
    plan = Service(
        LAW("1", "A permit"),
        same("permit"),
        form=Application,
        name="plan",
        filed_for=lambda _application: "",
        filed_by=lambda _application: "",
    )
    apply = Act(LAW("3", "applies"), same("apply"), by=APPLICANT)
    whole = Limit(LAW("2", "ten working days"), same("whole"), ends=TEN_DAYS.after(apply))
    check = Act(
        LAW("4", "checks"),
        same("check"),
        by=HEAD,
        after=apply,
        finds=Plan,
        finds_grounds_on=Plan.BAD,
        grounds=(dangerous,),
        also=(LAW("4.1", "is dangerous"),),
        within=whole.ends.or_else(overdue),
    )
    hearing = Hearing(
        Preliminary(when=check.found(Plan.BAD), towards=refused, judged=(check,)),
        by=HEAD,
        party=APPLICANT,
        terms=HearingTerms(ends=whole.ends),
    )
    refuse = Act(
        LAW("4", "refuses"),
        same("refuse"),
        by=HEAD,
        after=check.found(Plan.BAD),
        gives=(refused,),
        within=whole.ends.or_else(overdue),
    )
    issue = Act(
        LAW("4", "issues"),
        same("issue"),
        by=HEAD,
        after=check.found(Plan.GOOD) | hearing.upheld,
        gives=(issued,),
        within=whole.ends.or_else(overdue),
    )


def test_nothing_adverse_is_possible_before_it_and_nothing_hangs():
    assert not any(properties(walk(Permit)).values())


@pytest.mark.parametrize(
    ("act", "day", "norms"),
    [
        ("notify_hearing", "2025-11-12", ["73.1.b"]),
        ("state_position", "2025-11-05", ["73.3.b"]),
        ("hold_hearing", "2025-11-17", ["2"]),
    ],
)
def test_where_the_special_law_is_silent_the_terms_are_those_of_the_code(act, day, norms):
    at = datetime(2025, 11, 3, 10, tzinfo=OFFICE.hours.tz)
    end, why = last_day(Permit, Permit.act(act), at=at, office=OFFICE)
    assert end is not None
    assert end.date() == date.fromisoformat(day)
    assert [one.law.norm.id for one in why if one.law][-1:] == norms


def test_minutes_are_kept_of_an_oral_hearing_and_not_of_an_absence():
    hold = Permit.act("hold_hearing")
    stated = {one for one in Heard if hold.is_stated_on(one.value)}
    assert stated == {Heard.ISSUE, Heard.REFUSE}


def test_a_hearing_is_not_held_before_a_party_can_prepare():
    raw = {"place": "other", "where": "+7 701 000 00 00", "hour": "10"}
    for on, wrong in (("2025-11-03", ["on"]), ("2025-11-08", ["on"]), ("2025-12-01", [])):
        parsed = parse(HearingNotice, {**raw, "on": on}, on=date(2025, 11, 3))
        assert [one.path for one in parsed.problems] == wrong


@pytest.mark.parametrize("reason", Unheard)
def test_every_reason_to_do_without_is_told_in_three_languages_and_stands_in_the_code(reason):
    assert len({reason.words.in_(lang) for lang in LANGS}) == len(LANGS)
    assert reason.law.norm.restated
    assert reason.law.place.ru == "статья 73 АППК"


@pytest.mark.parametrize(
    ("because", "within"),
    [
        (Unheard.FAVOURABLE, None),
        (Unheard.SHORT_TERM, None),
        (Unheard.SHORT_TERM, TEN_DAYS),
    ],
)
def test_a_reason_that_does_not_fit_is_refused(because, within):
    with pytest.raises(LawError):
        unheard(LAW("1", "refused"), refused, because=because, within=within)


def test_a_procedure_that_drops_its_reason_is_not_proved(monkeypatch):
    procedure = current("processing-219").procedure
    monkeypatch.setattr(procedure, "excuses", ())
    broken = properties(walk(procedure))["adverse_only_after_required"]
    assert broken == ("refuse_incomplete: incomplete is given and nothing is required",)
