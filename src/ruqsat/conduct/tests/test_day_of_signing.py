"""A paper bears the day on which it is signed, and its number is of that year."""

import pytest

from ruqsat.cases.decide import Refused
from ruqsat.cases.models import CaseRow
from ruqsat.conduct import filing
from ruqsat.conduct.door import Doing, Performed
from ruqsat.conduct.models import IssuedPaper, Preparation
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.test_whole_case import text_of
from ruqsat.conduct.tests.world import Course, at, day, moment, signature, visitor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def issuing(course: Course, *, shown: str, signed: str) -> Performed | Refused:
    preparation = course.show("qasymbek", "issue", shown)
    cms = signature(preparation, "body_head")
    doing = Doing(act="issue", preparation=preparation.id, cms=cms)
    return course.tries("qasymbek", doing, signed)


def filed(course: Course, *, shown: str, signed: str) -> Performed | Refused:
    with at(shown):
        preparation = filing.show(course.draft(), visitor("zhanbolatov"))
        assert isinstance(preparation, Preparation)
        cms = signature(preparation, "company_head")
    with at(signed):
        return filing.file_application(
            course.draft(), visitor("zhanbolatov"), preparation_id=preparation.id, cms=cms
        )


@pytest.mark.parametrize("signed", [day(4, "00:00"), day(6)])
def test_a_document_shown_on_one_day_is_not_signed_on_another(signed):
    course = world.drawn_up()
    refused = issuing(course, shown=day(3, "23:59"), signed=signed)
    assert isinstance(refused, Refused)
    assert refused.code == "stale"
    assert "Құжатты қайта ашып" in refused.words.kk
    assert "issue" not in course.acts()
    assert not IssuedPaper.objects.exists()


def test_drawn_up_anew_the_document_bears_the_day_it_is_issued():
    course = world.drawn_up()
    course.show("qasymbek", "issue", day(3, "23:59"))
    anew = course.show("qasymbek", "issue", day(6))
    doing = Doing(act="issue", preparation=anew.id, cms=signature(anew, "body_head"))
    course.does("qasymbek", doing, day(6, "23:59"))
    paper = IssuedPaper.objects.get()
    assert paper.issued_on == moment(day(6)).date()
    assert "11.02.2026" in text_of(fetched(paper.sha256))


def test_a_document_shown_in_one_year_takes_no_number_of_the_next():
    course = world.drawn_up()
    refused = issuing(course, shown="2026-12-31 12:00", signed="2027-01-05 10:00")
    assert isinstance(refused, Refused)
    assert refused.code == "stale"
    assert not IssuedPaper.objects.exists()
    course.signs("qasymbek", "issue", "2027-01-05 10:05")
    paper = IssuedPaper.objects.get()
    assert paper.number == "Ш-2027/000001"
    assert paper.number in text_of(fetched(paper.sha256))


@pytest.mark.parametrize("signed", ["2026-02-04 00:00", "2026-02-09 10:00"])
def test_an_application_shown_on_one_day_is_not_filed_on_another(signed):
    course = Course()
    refused = filed(course, shown="2026-02-03 23:59", signed=signed)
    assert isinstance(refused, Refused)
    assert refused.code == "stale"
    assert not CaseRow.objects.exists()
    assert isinstance(filed(course, shown=signed, signed=signed), Performed)


def test_the_day_is_that_of_the_body_and_not_of_greenwich():
    """Five in the morning in Almaty is midnight in Greenwich."""
    done = filed(Course(), shown="2026-02-03 04:59", signed="2026-02-03 05:01")
    assert isinstance(done, Performed)
