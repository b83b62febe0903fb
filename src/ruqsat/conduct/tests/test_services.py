"""Services of one procedure, each filed and decided for real: its own form and its own papers."""

import pytest

from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.paperwork import fetched, receipt_pdf
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, day
from ruqsat.papers.tests.reading import text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

SERVICES = [service.name for service in world.law().procedure.services]
every_service = pytest.mark.parametrize("name", SERVICES)


def squeezed(text: str) -> str:
    """Without the ends of lines and the joints that a page puts into words."""
    return "".join(text.split()).replace("-", "").replace("\u00ad", "")


def paper(course: Course, act: str) -> str:
    event = course.opened("tolebai", day(8)).event(act)
    assert event is not None
    return squeezed(text_of(fetched(event.files["paper"])))


@every_service
def test_the_application_is_signed_on_the_form_of_its_service(name):
    course = world.registered(Course(name=name))
    signed = paper(course, "apply")
    title = course.service.form.stands_on["title"].norm.title
    assert squeezed(title.kk) in signed
    assert squeezed(title.ru) in signed


@every_service
def test_the_document_is_issued_on_the_annex_of_its_service(name):
    course = world.delivered(Course(name=name))
    declared = course.edition.procedure.paper(course.edition.procedure.act("issue"), course.service)
    assert declared is not None
    row = IssuedPaper.objects.get(case_id=course.id)
    assert (row.service, row.paper) == (name, declared.name)
    assert row.delivered_at is not None
    assert squeezed(declared.called.kk) in paper(course, "issue")


def test_no_two_services_issue_the_same_paper():
    procedure = world.law().procedure
    issued = [procedure.paper(procedure.act("issue"), one) for one in procedure.services]
    assert len({one.name for one in issued if one}) == len(SERVICES)


@every_service
def test_the_receipt_names_its_service(name):
    course = world.registered(Course(name=name))
    with world.at(day(1)):
        by = world.visitor("tolebai").capacity
    drawn = receipt_pdf(course.opened("tolebai", day(1)), by)
    assert drawn is not None
    assert squeezed(course.service.called.kk) in squeezed(text_of(drawn))
