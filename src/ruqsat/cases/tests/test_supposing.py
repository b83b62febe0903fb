"""When a term would end, if all that it hangs on happened at one moment."""

from datetime import datetime

import pytest

from ruqsat.cases.supposing import last_day, supposed
from ruqsat.cases.tests.permit import Found, Permit
from ruqsat.lex import Limit, working_days
from ruqsat.workdays import Hours, NoCalendar, Office, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
TEN = Permit.law("9.1", "five working days")


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE.hours.tz)


def due(asked, when="2025-10-20T10:15"):
    return last_day(Permit, asked, at=at(when), office=OFFICE)


def test_a_body_has_until_closing_time_and_the_applicant_until_midnight():
    assert due(Permit.check)[0] == at("2025-10-22T18:30")
    assert due(Permit.complete)[0] == at("2025-10-23T23:59:59.999999")


def test_an_act_without_a_term_has_no_last_day():
    assert due(Permit.assign) == (None, ())


def test_the_finding_that_a_term_waits_for_is_the_one_supposed():
    assert Permit.issue.within
    case = supposed(Permit, Permit.issue.within.ends, at=at("2025-10-20T10:15"), office=OFFICE)
    assert case.found(Permit.check) is Found.COMPLETE
    assert due(Permit.issue)[0] == at("2025-10-28T18:30")


def test_a_term_may_hang_on_a_lapse_or_on_the_end_of_another_term():
    for moment in (Permit.complete.lapsed, Permit.check.due):
        ends = working_days(5, TEN).after(moment)
        limit = Limit(TEN, Permit.issue.called, ends=ends)
        assert due(limit)[0] is not None
    after_the_check = Limit(
        TEN, Permit.issue.called, ends=working_days(5, TEN).after(Permit.check.due)
    )
    assert due(after_the_check)[0] == at("2025-10-30T18:30")


def test_a_term_may_hang_on_an_outcome():
    limit = Limit(TEN, Permit.issue.called, ends=working_days(5, TEN).after(Permit.outcome("left")))
    assert due(limit)[0] == at("2025-10-28T18:30")


def test_why_is_told_from_the_same_moment():
    said = [reason.words.en for reason in due(Permit.check)[1]]
    assert said[0] == "“assign”: 20 October 2025."
    assert "The term ends on 22 October 2025." in said[1]


def test_a_year_without_a_calendar_is_refused():
    with pytest.raises(NoCalendar):
        due(Permit.check, "2033-01-05T10:00")
