"""A new edition opens the duties of its body: one case each, from the day its act was approved."""

from dataclasses import replace
from datetime import date

import pytest

from ruqsat.cases.opening import openings
from ruqsat.lex import LawError
from ruqsat.lex.coverage import cited
from ruqsat.regulations import edition

EDITION = edition("processing-219", "o134_2024")
APPROVED = EDITION.made_by.approved_on


def test_the_last_act_that_amended_it_made_the_edition():
    assert (EDITION.made_by.number, APPROVED) == ("134", date(2024, 4, 15))


def test_a_duty_is_opened_from_the_day_of_approval_and_not_before_it():
    assert [one.duty.name for one in openings([EDITION], APPROVED)] == ["inform_of_changes"]
    assert list(openings([EDITION], date(2024, 4, 14))) == []


def test_the_same_duty_is_the_same_case_and_that_of_another_body_another():
    first, again = (next(openings([EDITION], APPROVED)) for _ in range(2))
    elsewhere = next(openings([replace(EDITION, body="other-committee")], APPROVED))
    assert first.case_id == again.case_id != elsewhere.case_id


def test_it_states_of_the_edition_what_its_term_counts_from():
    opening = next(openings([EDITION], APPROVED))
    stated = opening.duty.states(opening.edition)
    assert stated == {"number": "134", "approved_on": "2024-04-15"}


def test_what_the_duty_reads_is_read_by_the_whole_act():
    whole, duty = EDITION.courses
    assert duty.procedure.is_a_duty()
    assert not whole.procedure.is_a_duty()
    assert {one.norm.id for one in cited(duty.procedure)} == {"8-1"}
    assert "8-1" in {one.norm.id for one in cited(whole.procedure) if one.by == "term"}


def test_nobody_files_a_duty():
    service = EDITION.courses[1].procedure.services[0]
    with pytest.raises(LawError):
        service.filed_by(None)


def test_an_edition_serves_its_services_and_its_duties_by_their_own_procedures():
    whole, duty = EDITION.courses
    assert whole is EDITION.serving("in_territory")
    assert duty.procedure is EDITION.serving("inform_of_changes").procedure
    assert duty.procedure is not whole.procedure
