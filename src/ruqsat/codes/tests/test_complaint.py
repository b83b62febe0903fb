"""From when one may complain and until when: by what the decision says, and by silence."""

from datetime import datetime

import pytest

from ruqsat.cases.supposing import last_day
from ruqsat.codes.complaint import as_filed
from ruqsat.codes.complaint.forms import Extension
from ruqsat.lex.forms.parsing import parse
from ruqsat.regulations import current
from ruqsat.workdays import Hours, Office, kazakhstan

OFFICE = Office(kazakhstan(), Hours())
PROCEDURE = current("processing-219").procedure


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE.hours.tz)


def test_the_applicant_complains_in_time_by_one_act():
    act = as_filed(PROCEDURE)
    assert act is not None
    assert act.name == "complain"


@pytest.mark.parametrize(
    ("name", "day", "norm"),
    [
        ("forward", "2025-11-06", "9.3"),
        ("answer", "2025-11-10", "9.5"),
        ("review", "2025-12-01", "99"),
        ("extend_quality", "2025-11-24", "9.6"),
    ],
)
def test_every_term_explains_its_last_day_by_its_own_norm(name, day, norm):
    end, why = last_day(PROCEDURE, PROCEDURE.act(name), at=local("2025-11-03T10:00"), office=OFFICE)
    assert end is not None
    assert end.date().isoformat() == day
    assert why[-1].law
    assert why[-1].law.norm.id == norm


@pytest.mark.parametrize("until", ["2025-11-20", "2025-11-19", "2025-11-22"])
def test_a_term_is_not_extended_to_today_the_past_or_a_day_off(until):
    parsed = parse(
        Extension, {"until": until, "why": "A visit."}, on=local("2025-11-20T10:00").date()
    )
    assert [problem.path for problem in parsed.problems] == ["until"]
