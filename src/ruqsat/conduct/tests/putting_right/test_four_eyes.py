"""Two persons look at a decision, also where one of them holds several positions."""

import pytest

from ruqsat.cases.decide import Refused
from ruqsat.conduct import door, preparing
from ruqsat.conduct.door import Doing, candidates
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import at, day
from ruqsat.languages import LANGS
from ruqsat.people.models import Appointment, Person, Position

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

CHAIR = f"{world.BODY}/chair"


def person(name: str) -> Person:
    with at(day(0)):
        return Person.objects.get(pk=int(world.visitor(name).account))


def acts_for(name: str, position: str) -> None:
    """By an order that covers all days of the case."""
    Appointment.objects.create(
        person=person(name),
        position=Position.objects.get(body__key=world.BODY, key=position),
        acting=True,
        order_number="46-Ө",
        order_on="2026-02-02",
        since="2026-02-03",
        until="2026-02-13",
    )


@pytest.fixture
def executor_acts_for_the_head(people: None) -> None:  # They come first.
    acts_for("rahym", "chair")


@pytest.mark.usefixtures("executor_acts_for_the_head")
def test_who_drew_up_the_document_is_shown_no_paper_to_sign_and_told_who_can():
    course = world.drawn_up()
    with at(day(4)):
        tried = preparing.show(
            course.opened("rahym", day(4)),
            world.visitor("rahym", CHAIR),
            act=course.edition.procedure.act("issue"),
        )
    assert isinstance(tried, Refused)
    assert tried.code == "four_eyes"
    assert all(tried.words.in_(lang) for lang in LANGS)
    assert "Нәтижені ресімдеу" in tried.words.kk
    assert "Қасымбек" in tried.words.kk
    assert "Рахым" not in tried.words.kk
    course.signs("qasymbek", "issue", day(4, "11:00"))


@pytest.mark.usefixtures("executor_acts_for_the_head")
def test_their_pages_say_so_before_they_try():
    course = world.drawn_up()
    address = f"/kk/desk/cases/{course.id}/"
    with at(day(4)):
        browser = world.browser("rahym", CHAIR)
        page, form = browser.get(address), browser.get(f"{address}act/issue/")
    assert page.status_code == 200
    assert f'href="{address}act/issue/"' not in page.text
    assert form.status_code == 409
    for text in (page.text, form.text):
        assert "Оны орындай алады" in text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.usefixtures("executor_acts_for_the_head")
def test_where_nobody_else_heads_the_body_an_order_is_asked_for():
    Appointment.objects.filter(person=person("qasymbek")).delete()
    Appointment.objects.filter(person=person("zhaqsylyq"), acting=True).delete()
    course = world.Course()
    course.file()
    course.does("tolebai", Doing(act="register"), "2026-02-03 11:00")
    appointed = str(person("rahym").pk)
    with at(day(0)):
        head = world.visitor("rahym", CHAIR)
        done = door.perform(
            course.id, head, doing=Doing(act="assign", appointed=appointed), expected=2, key="a"
        )
    assert not isinstance(done, Refused)
    course.does("rahym", Doing(act="check_completeness", finding="complete"), day(1))
    course.does("rahym", Doing(act="check_conformity", finding="conforms"), day(2))
    course.does("rahym", Doing(act="draw_up"), day(3))
    with at(day(4)):
        file = course.opened("rahym", day(4))
        found = preparing.may_act(file, head, course.edition.procedure.act("issue"))
    assert found is not None
    assert "әкімшісінен" in found.words.kk


def test_whoever_filed_for_the_company_is_not_appointed_to_the_case():
    acts_for("zhanbolatov", "executor_3")
    course = world.registered()
    file = course.opened("qasymbek", day(0, "12:00"))
    offered = {one.account for one in candidates(file, file.edition.procedure.act("assign"))}
    assert person("rahym").pk in offered
    assert person("zhanbolatov").pk not in offered
