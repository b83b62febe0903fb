"""A complaint, from the signature of its applicant to the decision of another body."""

import pytest

from ruqsat.cases.decide import Refused
from ruqsat.cases.models import DutyRow
from ruqsat.codes.complaint import Complaining
from ruqsat.conduct.cabinet import NoSuchCase
from ruqsat.conduct.door import Doing, Performed
from ruqsat.conduct.models import IssuedPaper, Preparation, Referral
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import at, day, sample, visitor
from ruqsat.conduct.visitors import may_see, role_in, visible
from ruqsat.desk.inbox import lists
from ruqsat.desk.inbox.lists import Which

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

DECIDED = Doing(act="review", finding="annulled", stated=sample()["review"])


def sees(course, name, when):
    """Whether a person sees the case: lists and the case at hand agree."""
    facts = course.opened("tolebai", when).facts
    with at(when):
        who = visitor(name)
        listed = visible(who).filter(id=course.id).exists()
        assert listed is may_see(who, facts)
        return listed


def acts_of(name, when):
    with at(when):
        return {row.act for row in lists.mine(visitor(name), world.moment(when))}


def test_what_was_signed_is_what_the_complaint_states():
    course = world.refused()
    stated = sample()["complain"]
    course.signs("zhanbolatov", "complain", day(3), key="company_head", stated=stated)
    file = course.opened("zhanbolatov", day(3))
    complaint, event = file.stated["complain"], file.event("complain")
    assert isinstance(complaint, Complaining)
    assert event
    assert complaint.circumstances == stated["circumstances"]
    assert fetched(event.files["paper"]).startswith(b"%PDF")
    assert {"paper", "signature", "verdict"} <= event.files.keys()
    assert file.facts.outcome == "incomplete"


def test_a_complaint_is_not_filed_unsigned_nor_signed_by_another():
    course = world.refused()
    unsigned = Doing(act="complain", stated=sample()["complain"])
    refused = course.tries("zhanbolatov", unsigned, day(3))
    assert isinstance(refused, Refused)
    assert refused.code == "not_signed"
    shown = course.show("zhanbolatov", "complain", day(3), stated=sample()["complain"])
    by_another = Doing(
        act="complain", preparation=shown.id, cms=world.signature(shown, "company_employee")
    )
    refused = course.tries("zhanbolatov", by_another, day(3))
    assert isinstance(refused, Refused)
    assert refused.code.startswith("signature_")


def test_a_complaint_with_an_answer_missing_is_not_drawn_up():
    course = world.refused()
    with pytest.raises(AssertionError, match="form"):
        course.show("zhanbolatov", "complain", day(3), stated={"object": "decision"})
    assert not Preparation.objects.filter(case_id=course.id, act="complain").exists()


def test_the_paper_that_was_delivered_keeps_the_day_it_was_delivered():
    course = world.refused()
    before = IssuedPaper.objects.get(case_id=course.id).delivered_at
    stated = sample()["complain"]
    course.signs("zhanbolatov", "complain", day(3), key="company_head", stated=stated)
    issued = IssuedPaper.objects.get(case_id=course.id)
    assert (issued.delivered_at, issued.outcome) == (before, "incomplete")


def test_the_higher_body_sees_the_case_from_the_day_it_is_forwarded():
    course = world.complained()
    assert not sees(course, "bektemis", day(3, "12:00"))
    assert acts_of("bektemis", day(3, "12:00")) == set()
    course.does("qasymbek", Doing(act="forward"), day(4))
    assert sees(course, "bektemis", day(4, "12:00"))
    assert acts_of("bektemis", day(4, "12:00")) == {"register_review", "review"}
    assert not sees(course, "ormanuly", day(4, "12:00"))
    assert Referral.objects.filter(case_id=course.id).count() == 1


def test_the_higher_body_sees_no_other_case():
    world.forwarded()
    other = world.refused()
    assert not sees(other, "bektemis", day(5))
    assert not sees(other, "ormanuly", day(5))
    with pytest.raises(NoSuchCase):
        other.opened("bektemis", day(5))


def test_another_body_acts_in_its_own_role_only():
    course = world.forwarded()
    file = course.opened("tolebai", day(5))
    with at(day(5)):
        assert role_in(visitor("bektemis"), file.facts) == "complaint_body"
        assert role_in(visitor("ormanuly"), file.facts) == "quality_authority"
    refused = course.tries("bektemis", Doing(act="answer", stated=sample()["answer"]), day(5))
    assert isinstance(refused, Refused)
    assert refused.code == "not_yours"
    refused = course.tries("qasymbek", DECIDED, day(5))
    assert isinstance(refused, Refused)
    assert refused.code == "not_yours"


def test_each_body_numbers_what_came_in_to_it():
    course = world.forwarded()
    course.does("bektemis", Doing(act="register_review"), day(4, "11:00"))
    file = course.opened("bektemis", day(4, "12:00"))
    numbered = [(one.event.act, one.event.number) for one in file.history.events]
    assert ("register", "К-2026/000001") in numbered
    assert ("register_complaint", "К-2026/000002") in numbered
    assert ("register_review", "К-2026/000001") in numbered
    assert file.incoming == "К-2026/000001"


def test_the_decision_of_the_higher_body_ends_the_complaint_and_leaves_the_case():
    course = world.forwarded()
    course.does("bektemis", Doing(act="register_review"), day(4, "11:00"))
    assert isinstance(course.tries("bektemis", DECIDED, day(7)), Performed)
    rows = DutyRow.objects.filter(case=course.id)
    assert set(rows.values_list("act", flat=True)) == {"answer", "complain_to_quality"}
    with at(day(8)):
        who = visitor("bektemis")
        assert not lists.cases(who, Which.OPEN).exists()
        assert lists.cases(who, Which.CLOSED).get().pk == course.id


def test_the_silence_of_the_higher_body_is_recorded_and_told():
    course = world.forwarded()
    course.attended("2026-03-12 09:00")
    assert (
        course.opened("tolebai", "2026-03-12 09:01").case.found(
            course.edition.procedure.act("review")
        )
        == "dismissed"
    )
    refused = course.tries("bektemis", DECIDED, "2026-03-12 10:00")
    assert isinstance(refused, Refused)
    assert refused.code == "lapsed"


def test_the_quality_authority_sees_what_is_addressed_to_it():
    course = world.refused()
    assert not sees(course, "ormanuly", day(3))
    stated = sample()["complain_to_quality"]
    course.signs("zhanbolatov", "complain_to_quality", day(3), key="company_head", stated=stated)
    assert sees(course, "ormanuly", day(3, "12:00"))
    assert not sees(course, "bektemis", day(3, "12:00"))
    assert acts_of("ormanuly", day(3, "12:00")) == {"register_quality"}
    course.does("ormanuly", Doing(act="register_quality"), day(3, "12:30"))
    assert acts_of("ormanuly", day(4)) == {"extend_quality", "conclude"}
