"""Questions that depend on an answer come and go with it, while the form is being filled in."""

import pytest
from playwright.sync_api import Page, expect

from journeys.conftest import Comes

pytestmark = [
    pytest.mark.browser,
    pytest.mark.once,
    pytest.mark.django_db(transaction=True),
]

MONTHS, DAY = '[name="term.months"]', '[name="term.until.day"]'
TOP = "(one) => one.getBoundingClientRect().top"


def at_the_term(comes: Comes, *, scripts: bool) -> Page:
    person = comes("zhanbolatov", scripts=scripts)
    person.applies()
    person.goes(person.page.url.replace("/fill/industry/", "/fill/term/"))
    return person.page


def test_what_follows_is_asked_as_soon_as_the_answer_is_given_and_nothing_is_lost(comes):
    page = at_the_term(comes, scripts=True)
    expect(page.get_by_role("button", name="Өрістерді жаңарту")).to_be_hidden()
    expect(page.locator(MONTHS)).to_have_count(0)
    expect(page.locator(DAY)).to_have_count(0)
    page.get_by_label("ай санымен").check()
    page.locator(MONTHS).fill("12")
    page.get_by_label("соңғы күнімен").check()
    expect(page.locator(DAY)).to_be_visible()
    expect(page.locator(MONTHS)).to_have_count(0)
    expect(page.get_by_label("соңғы күнімен")).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(MONTHS)).to_have_value("12")
    expect(page.locator(DAY)).to_have_count(0)
    expect(page.get_by_label("ай санымен")).to_be_focused()
    expect(page.locator(".qz-error")).to_have_count(0)


def test_the_page_stands_where_the_reader_was(comes):
    page = at_the_term(comes, scripts=True)
    page.goto(page.url.replace("/fill/term/", "/fill/recipient/"))
    answer = page.locator('[name="recipient.kind"][value="natural"]')
    page.evaluate("scrollTo(0, 300)")
    before = answer.evaluate(TOP)
    answer.check()
    expect(page.locator('[name="recipient.iin"]')).to_be_visible()
    expect(answer).to_be_focused()
    assert answer.evaluate(TOP) == pytest.approx(before, abs=5)


def test_without_scripts_a_button_asks_what_follows(comes):
    page = at_the_term(comes, scripts=False)
    page.get_by_label("соңғы күнімен").check()
    page.get_by_role("button", name="Өрістерді жаңарту").click()
    expect(page.locator(DAY)).to_be_visible()
    expect(page.get_by_label("соңғы күнімен")).to_be_checked()
    expect(page.locator(".qz-error")).to_have_count(0)
