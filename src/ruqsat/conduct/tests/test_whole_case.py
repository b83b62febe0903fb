"""A whole case through the door, from the filing to the paper in the cabinet."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from ruqsat.cases import journal
from ruqsat.cases.decide import Refused
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.conduct import filing, signatures
from ruqsat.conduct.door import Doing, Performed
from ruqsat.conduct.models import IssuedPaper, Preparation
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day, visitor
from ruqsat.signing import State, verify_pdf

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def text_of(pdf: bytes) -> str:
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_what_was_shown_to_the_applicant_is_what_is_stored():
    course = Course()
    with at("2026-02-03 10:20"):
        shown = filing.show(course.draft(), visitor("zhanbolatov"))
        assert isinstance(shown, Preparation)
        cms = world.signature(shown, "company_head")
        filing.file_application(
            course.draft(), visitor("zhanbolatov"), preparation_id=shown.id, cms=cms
        )
    file = course.opened("zhanbolatov", "2026-02-03 10:21")
    event = file.history.events[0].event
    assert fetched(event.files["paper"]) == signatures.document(shown)
    assert fetched(event.files["signature"]) == cms


def test_filing_the_same_draft_twice_opens_one_case():
    course = Course()
    with at("2026-02-03 10:20"):
        shown = filing.show(course.draft(), visitor("zhanbolatov"))
        assert isinstance(shown, Preparation)
        cms = world.signature(shown, "company_head")
        answers = [
            filing.file_application(
                course.draft(), visitor("zhanbolatov"), preparation_id=shown.id, cms=cms
            )
            for _ in range(2)
        ]
    assert [isinstance(one, Performed) and one.repeated for one in answers] == [False, True]
    assert CaseRow.objects.count() == 1


def test_an_application_in_the_name_of_another_company_is_refused():
    course = Course()
    with at("2026-02-03 10:20"):
        refused = filing.show(course.draft(), visitor("esenbaeva"))
    assert isinstance(refused, Refused)
    assert refused.code == "other_applicant"


def test_an_application_with_a_fault_is_not_shown_for_signing():
    with at("2026-02-03 10:20"):
        wrong = {"goods.foreign.0.quantity": "-5"}
        refused = filing.show(Course().draft(**wrong), visitor("zhanbolatov"))
    assert isinstance(refused, Refused)
    assert [problem.path for problem in refused.problems] == ["goods.foreign.0.quantity"]


def test_a_draft_changed_after_it_was_shown_is_not_filed():
    course = Course()
    with at("2026-02-03 10:20"):
        shown = filing.show(course.draft(), visitor("zhanbolatov"))
        assert isinstance(shown, Preparation)
        later = filing.Draft(course.id, course.edition, course.service, 2, world.answers())
        cms = world.signature(shown, "company_head")
        refused = filing.file_application(
            later, visitor("zhanbolatov"), preparation_id=shown.id, cms=cms
        )
    assert isinstance(refused, Refused)
    assert refused.code == "stale"
    assert not CaseRow.objects.exists()


def test_the_case_runs_from_the_filing_to_the_delivery_at_the_next_opening():
    course = world.issued("2026-02-06 19:10")
    course.attended("2026-02-06 19:20")
    assert IssuedPaper.objects.get().delivered_at is None
    course.attended("2026-02-09 09:00")
    assert IssuedPaper.objects.get().delivered_at == world.moment("2026-02-09 09:00")
    assert course.acts() == [
        "apply",
        "register",
        "assign",
        "check_completeness",
        "check_conformity",
        "draw_up",
        "issue",
        "deliver",
    ]
    assert journal.verify(course.id) is None
    left = DutyRow.objects.filter(case=course.id).values_list("act", flat=True)
    assert set(left) == {"complain", "complain_to_quality"}


def test_the_case_row_says_how_it_ended_and_who_had_it():
    course = world.delivered()
    row = CaseRow.objects.get(id=course.id)
    with at(day(4)):
        assert row.executor == visitor("rahym").account
    assert (row.number, row.outcome) == ("К-2026/000001", "issued")
    assert row.ended_at == world.moment("2026-02-06 19:10")


def test_the_issued_pdf_carries_its_number_its_date_and_a_signature_that_holds():
    world.delivered()
    paper = IssuedPaper.objects.get()
    pdf = fetched(paper.sha256)
    said = text_of(pdf)
    assert paper.number == "Ш-2026/000001"
    assert paper.number in said
    assert "06.02.2026" in said
    assert paper.code in said
    verdict = verify_pdf(pdf, signatures.trust(), world.moment("2026-02-09 09:00"))
    assert verdict.state is State.VALID
    assert verdict.signers[0].iin == "710330398410"


def test_a_package_found_incomplete_is_refused_within_two_days_without_a_hearing():
    course = world.found_incomplete()
    course.does("rahym", Doing(act="prepare_refusal"), day(2, "11:00"))
    course.signs("qasymbek", "refuse_incomplete", day(2, "16:00"))
    course.attended(day(2, "16:01"))
    paper = IssuedPaper.objects.get()
    assert (paper.paper, paper.outcome) == ("short_refusal", "incomplete")
    assert paper.delivered_at == world.moment(day(2, "16:01"))
    said = text_of(fetched(paper.sha256))
    assert "Есептеу кестесінің файлы ашылмайды." in said
    assert "К-2026/000001" in said
    # The term of a complaint runs from when the decision becomes known, so no last day is printed.
    assert "3 (үш) ай" in said
    assert "05.05.2026" not in said


def test_a_refusal_comes_after_the_hearing_and_names_its_ground():
    course = world.doubted()
    early = course.tries("qasymbek", Doing(act="refuse"), day(3))
    assert isinstance(early, Refused)
    assert early.code == "not_heard"
    course = world.heard("refuse")
    course.signs("qasymbek", "refuse", day(5))
    said = text_of(fetched(IssuedPaper.objects.get().sha256))
    assert "№ 392" in said
    assert "технологиялық нұсқаулықтың 12-бетіндегі" in said


def test_the_applicants_standpoint_taken_at_the_hearing_leads_to_the_document():
    course = world.heard("issue")
    course.does("rahym", Doing(act="draw_up"), day(5))
    course.signs("qasymbek", "issue", day(5, "15:00"))
    assert IssuedPaper.objects.get().outcome == "issued"


def test_the_applicant_states_a_position_before_the_hearing():
    course = world.invited()
    stated = world.sample()["state_position"]
    course.does("zhanbolatov", Doing(act="state_position", stated=stated), day(3, "15:00"))
    assert course.acts()[-1] == "state_position"


def test_incompleteness_found_too_late_is_heard_and_the_refusal_still_names_its_ground():
    course = world.found_incomplete()
    course.attended(day(3, "09:01"))
    late = course.tries("rahym", Doing(act="prepare_refusal"), day(3))
    assert isinstance(late, Refused)
    assert late.code == "lapsed"
    course.does("rahym", Doing(act="check_conformity", finding="conforms"), day(3))
    invitation = world.hearing_on(world.DAYS[4])
    course.does("rahym", Doing(act="notify_hearing", stated=invitation), day(3))
    heard = Doing(act="hold_hearing", finding="refuse", stated=world.sample()["hold_hearing"])
    course.does("rahym", heard, day(4, "12:00"))
    course.signs("qasymbek", "refuse", day(5))
    paper = IssuedPaper.objects.get()
    assert paper.paper == "refusal"
    assert "Есептеу кестесінің файлы ашылмайды." in text_of(fetched(paper.sha256))


def test_a_refusal_names_only_the_grounds_that_the_hearing_let_remain():
    course = world.found_complete()
    found = Doing(
        act="check_conformity",
        finding="does_not_conform",
        grounds=("unreliable", "not_conforming"),
        stated=world.sample()["check_conformity"],
    )
    course.does("rahym", found, day(2))
    course.does(
        "rahym", Doing(act="notify_hearing", stated=world.hearing_on(world.DAYS[4])), day(3)
    )
    heard = Doing(
        act="hold_hearing",
        finding="refuse",
        grounds=("not_conforming",),
        stated=world.sample()["hold_hearing"],
    )
    course.does("rahym", heard, day(4, "12:00"))
    course.signs("qasymbek", "refuse", day(5))
    said = text_of(fetched(IssuedPaper.objects.get().sha256))
    assert "Тізбенің 9-тармағының 2) тармақшасы" in said
    assert "№ 392" in said
    assert "анық еместігі" not in said
