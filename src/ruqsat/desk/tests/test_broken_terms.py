"""A refusal after a broken term: owned by the head, in the act, the paper, the case, the feed."""

import pytest

from ruqsat.cases.outbox import work_off
from ruqsat.conduct import preparing
from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day
from ruqsat.desk.tests.conftest import text_of
from ruqsat.notices import stages
from ruqsat.notices.effects import EFFECTS
from ruqsat.pages.tests.test_materials import journal_of, opened

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

OWNED = {"broken": "yes", "why": "Орындаушы ауырып қалды."}


def noticed_late() -> Course:
    """The notice went out on day 6, a day after the last."""
    course = world.doubted()
    doing = Doing(act="notify_hearing", stated=world.hearing_on(world.DAYS[7]))
    course.does("rahym", doing, day(6))
    held = Doing(act="hold_hearing", finding="refuse", stated=world.sample()["hold_hearing"])
    course.does("rahym", held, day(7, "12:00"))
    return course


def refuse_page(course: Course) -> str:
    return f"/kk/desk/cases/{course.id}/act/refuse/"


def test_where_all_terms_were_kept_the_head_is_asked_nothing(ask):
    page = ask("qasymbek", refuse_page(world.heard()), day(5)).text
    assert 'name="why"' not in page
    assert "Мерзім бұзылды" not in page


def test_the_head_is_told_which_term_is_broken_and_must_own_it(ask):
    course = noticed_late()
    page = ask("qasymbek", refuse_page(course), day(8))
    assert 'name="why"' in page.text
    assert "болатын, ол 2026 жылғы 11 ақпанда жасалды" in text_of(page).replace("\u00a0", " ")
    sent = {"do": "perform", "act-version": str(len(course.acts())), "act-key": "one"}
    refused = ask("qasymbek", refuse_page(course), day(8), sent)
    assert refused.status_code == 422
    assert "Мерзім бұзылды" in text_of(ask("qasymbek", f"/kk/desk/cases/{course.id}/", day(8)))


def test_what_was_owned_is_in_the_journal_the_case_the_materials_and_the_feed(ask):
    course = noticed_late()
    course.signs("qasymbek", "refuse", day(8), stated=OWNED)
    event = course.opened("qasymbek", day(8)).history.events[-1]
    assert event.event.breaches == ("notify_hearing",)
    assert event.stated == OWNED
    text = text_of(ask("rahym", f"/kk/desk/cases/{course.id}/", day(8, "12:00")))
    assert OWNED["why"] in text
    assert "2026 жылғы 11 ақпанда жасалды" in text.replace("\u00a0", " ")
    with at(day(8, "12:00")):
        while work_off(EFFECTS):
            pass
    said = next(one for one in stages.after(0) if one["stage"] == "refuse")
    assert said["breaches"] == [
        {
            "stage": "notify_hearing",
            "due": "2026-02-10T18:30:00+05:00",
            "at": "2026-02-11T10:00:00+05:00",
        }
    ]
    kept = journal_of(opened(course, "rahym", day(8, "12:01")))[-1]
    assert "notify_hearing" in kept["event"]
    assert OWNED["why"] in kept["payload"]


def test_a_term_that_ends_between_drawing_and_signing_makes_the_paper_stale():
    course = world.heard()
    shown = course.show("qasymbek", "refuse", day(8, "18:29"))
    with at(day(8, "18:31")):
        file = course.opened("qasymbek", day(8, "18:31"))
        assert preparing.is_stale(file, file.edition.procedure.act("refuse"), shown)
