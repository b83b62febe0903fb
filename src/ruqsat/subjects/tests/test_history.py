"""Where a subject stands on a day follows from what was done to it, and from the calendar."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from ruqsat.codes.customs import DOCUMENT
from ruqsat.lex import Deed, Standing
from ruqsat.subjects.history import Change, History

FIRST = UUID(int=1)


def change(deed, on, until=None, case=FIRST):
    return Change(
        deed, date.fromisoformat(on), "Ш-1", case, DOCUMENT.law, until and date.fromisoformat(until)
    )


ISSUED = change(Deed.MAKES, "2026-02-06", "2027-02-10")
EXTENDED = change(Deed.EXTENDS, "2026-03-02", "2027-12-31", uuid4())
AMENDED = change(Deed.CHANGES, "2026-03-03", case=uuid4())
REVOKED = change(Deed.REVOKES, "2026-03-10", case=uuid4())
RESUMED = change(Deed.RESUMES, "2026-04-01", case=uuid4())


def stands(day, *changes):
    return History(changes).on(date.fromisoformat(day))


def test_it_is_in_force_from_the_day_it_was_made_until_its_last_day():
    assert stands("2026-02-06", ISSUED).standing is Standing.IN_FORCE
    assert stands("2027-02-10", ISSUED).standing is Standing.IN_FORCE


def test_the_day_after_its_last_day_it_has_expired_by_the_calendar_alone():
    found = stands("2027-02-11", ISSUED)
    assert (found.standing, found.since) == (Standing.EXPIRED, date(2027, 2, 11))
    assert found.by is ISSUED


def test_an_extension_moves_the_last_day_and_is_named_when_that_day_is_over():
    assert stands("2027-02-11", ISSUED, EXTENDED).standing is Standing.IN_FORCE
    assert stands("2027-12-31", ISSUED, EXTENDED).until == date(2027, 12, 31)
    assert stands("2028-01-01", ISSUED, EXTENDED).by is EXTENDED


def test_a_decision_changes_nothing_before_its_day():
    assert stands("2026-03-01", ISSUED, EXTENDED).until == date(2027, 2, 10)
    assert stands("2026-03-09", ISSUED, REVOKED).standing is Standing.IN_FORCE


def test_an_amendment_leaves_it_where_it_stands():
    assert stands("2026-03-05", ISSUED, AMENDED).by is ISSUED


@pytest.mark.parametrize(
    ("day", "standing", "by"),
    [
        ("2026-03-10", Standing.REVOKED, REVOKED),
        ("2026-03-31", Standing.REVOKED, REVOKED),
        ("2026-04-01", Standing.IN_FORCE, RESUMED),
        ("2027-02-11", Standing.EXPIRED, ISSUED),
    ],
)
def test_revoked_and_resumed_it_runs_to_its_own_end(day, standing, by):
    found = stands(day, ISSUED, REVOKED, RESUMED)
    assert (found.standing, found.by) == (standing, by)


def test_what_was_revoked_stays_revoked_after_its_last_day():
    assert stands("2028-01-01", ISSUED, REVOKED).standing is Standing.REVOKED


def test_without_a_known_last_day_nobody_calls_it_expired():
    found = stands("2040-01-01", change(Deed.MAKES, "2026-02-06"))
    assert (found.standing, found.until) == (Standing.IN_FORCE, None)
