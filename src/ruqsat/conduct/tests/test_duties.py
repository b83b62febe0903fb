"""The body's own duty to tell the Contact Centre of a new wording (paragraph 8-1), as a case."""

import pytest

from ruqsat.cases.decide import Refused
from ruqsat.cases.models import CaseRow, DutyRow, JobRow
from ruqsat.conduct import door
from ruqsat.conduct.cabinet import NoSuchCase
from ruqsat.conduct.daily.duties import open_duties
from ruqsat.conduct.door import Doing, Performed
from ruqsat.conduct.paperwork import kept
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import at, moment, visitor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

DAY_OF_LOADING = "2024-04-16 09:00"


@pytest.fixture
def duty():
    with at(DAY_OF_LOADING):
        open_duties()
    return CaseRow.objects.get()


def sending(**changed: str) -> dict[str, str]:
    content = "%PDF-1.7 хат".encode()
    stated = world.sample("inform_of_changes")["inform"]
    file = {"proof.0.sha256": kept(content), "proof.0.size": str(len(content))}
    return {**stated, **file, **changed}


def informs(case: CaseRow, when: str, by: str = "tolebai", **changed: str) -> Performed | Refused:
    with at(when):
        doing = Doing(act="inform", stated=sending(**changed))
        return door.perform(case.pk, visitor(by), doing=doing, expected=1, key=when)


def test_it_is_opened_once_for_the_body_without_an_applicant(duty):
    with at("2024-04-17 09:00"):
        open_duties()
    assert CaseRow.objects.count() == 1
    assert (duty.body, duty.applicant_kind, duty.applicant_id) == (world.BODY, None, None)
    waiting = DutyRow.objects.get()
    assert (waiting.role, waiting.act) == ("office", "inform")
    assert waiting.due == moment("2024-04-18 18:30")


def test_nothing_of_it_is_told_to_the_monitoring_of_services(duty):
    assert not JobRow.objects.filter(case=duty).exists()


def test_before_the_order_is_approved_there_is_no_duty():
    with at("2024-04-14 12:00"):
        open_duties()
    assert not CaseRow.objects.exists()


def test_the_office_records_what_it_sent_and_when(duty):
    assert isinstance(informs(duty, "2024-04-17 16:00"), Performed)
    with at("2024-04-17 16:00"):
        file = door.open_file(duty.pk, visitor("qasymbek"))
    assert file.facts.outcome == "informed"
    assert file.applicant is None
    assert file.history.events[-1].stated["proof.0.name"] == "P8-1-letter.pdf"
    assert not DutyRow.objects.exists()


def test_what_was_not_sent_yet_cannot_be_recorded(duty):
    refused = informs(duty, "2024-04-17 16:00", sent_on="2024-04-18")
    assert isinstance(refused, Refused)
    assert [problem.path for problem in refused.problems] == ["sent_on"]


def test_it_stays_owed_after_its_term(duty):
    with at("2024-05-06 10:00"):
        file = door.open_file(duty.pk, visitor("tolebai"))
    assert [one.act.name for one in file.situation.open if one.overdue] == ["inform"]
    assert isinstance(informs(duty, "2024-05-06 10:00", sent_on="2024-05-06"), Performed)


def test_no_applicant_and_no_other_body_sees_it(duty):
    with at(DAY_OF_LOADING):
        outsider = visitor("tolebai", world.another_body("tolebai"))
        for stranger in (visitor("zhanbolatov"), visitor("kim"), visitor("rahym"), outsider):
            with pytest.raises(NoSuchCase):
                door.open_file(duty.pk, stranger)
