"""The pages of the desk as a browser draws them: barriers, narrow screens, what scripts change.

A page is made by Django's client at the hour of the test and handed to chromium as it is.
"""

from collections.abc import Callable, Iterator
from mimetypes import guess_type
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.db import connections
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day
from ruqsat.exchange.tests.asking import works
from ruqsat.ui.tests.conftest import built, chromium
from ruqsat.ui.tests.test_pages_in_a_browser import TARGETS, faults

__all__ = ["built", "chromium"]

pytestmark = [pytest.mark.browser, pytest.mark.once, pytest.mark.django_db]

SITE = "http://desk.example"
Show = Callable[..., Page]


@pytest.fixture(scope="module", autouse=True)
def database_beside_the_browser(chromium: Browser) -> Iterator[None]:
    """Playwright keeps a loop in this thread, for which Django refuses to wait otherwise.

    Beside a loop Django has a connection of its own, which nobody else would close.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield
        connections.close_all()


@pytest.fixture
def show(chromium: Browser) -> Iterator[Show]:
    """Draws an answer of Django's client; frames stay empty."""
    contexts: list[BrowserContext] = []

    def shown(
        response: Any, *, width: int = 1280, dark: bool = False, scripts: bool = True
    ) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            bypass_csp=True,
        )
        contexts.append(context)
        page = context.new_page()
        page.route("**/*", lambda route: _answer(route, response))
        page.goto(f"{SITE}{response.request['PATH_INFO']}")
        return page

    yield shown
    for context in contexts:
        context.close()


def _answer(route: Route, response: Any) -> None:
    path = route.request.url.removeprefix(SITE)
    if path.startswith("/static/"):
        found = finders.find(path.removeprefix("/static/"))
        assert isinstance(found, str), f"{path} is not there"
        kind = guess_type(found)[0] or "application/octet-stream"
        route.fulfill(body=Path(found).read_bytes(), content_type=kind)
    elif route.request.resource_type == "document" and route.request.frame.parent_frame is None:
        route.fulfill(body=response.text, content_type="text/html; charset=utf-8")
    else:
        route.fulfill(body="", content_type="text/plain")


def act(course: world.Course, name: str) -> str:
    return f"/kk/desk/cases/{course.id}/act/{name}/"


def inbox(ask):
    world.found_complete()
    world.assigned()
    return ask("rahym", "/kk/desk/", day(3))


def nothing_to_do(ask):
    return ask("sarsenbi", "/kk/desk/", day(3))


def cases(ask):
    world.registered()
    world.delivered()
    return ask("qasymbek", "/kk/desk/cases/?show=unassigned", day(5))


def open_case(ask):
    return ask("rahym", f"/kk/desk/cases/{world.found_complete().id}/", day(4))


def refused_case(ask):
    course = world.heard("refuse")
    course.signs("qasymbek", "refuse", day(5))
    return ask("rahym", f"/kk/desk/cases/{course.id}/?done=refuse", day(5, "11:00"))


def appointing(ask):
    return ask("qasymbek", act(world.registered(), "assign"), day(0, "11:30"))


def completeness_with_errors(ask):
    typed = {"act-version": "3", "act-finding": "incomplete", "missing.0.why": ""}
    typed["do"] = "perform"
    return ask("rahym", act(world.assigned(), "check_completeness"), day(1), typed)


def conformity_with_grounds(ask):
    typed = {"act-finding": "does_not_conform", "act-ground": ["court_ban"], "do": "save"}
    return ask("rahym", act(world.found_complete(), "check_conformity"), day(4), typed)


def notice_of_a_hearing(ask):
    return ask("rahym", act(world.doubted(), "notify_hearing"), day(3))


def out_of_turn(ask):
    return ask("qasymbek", act(world.registered(), "issue"), day(1))


def signing(ask):
    page = ask("qasymbek", act(world.drawn_up(), "issue"), day(3, "12:00"), {"do": "perform"})
    return ask("qasymbek", page.url, day(3, "12:00"))


def answering_by_hand(ask):
    course = world.assigned()
    works(day(0, "11:40"))
    typed = {"do": "perform", "inquiry-answer": "yes", "name": "Мыс"}
    return ask("rahym", f"/kk/desk/cases/{course.id}/inquiry/legal_person/", day(1), typed)


LOOKS = [
    answering_by_hand,
    *(inbox, nothing_to_do, cases, open_case, refused_case, appointing),
    *(completeness_with_errors, conformity_with_grounds, notice_of_a_hearing, out_of_turn, signing),
]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.__name__)
def test_no_page_has_a_barrier_that_axe_can_find(ask, show: Show, look):
    response = look(ask)
    for width, dark in ((1280, False), (360, True)):
        assert faults(show(response, width=width, dark=dark)) == [], width


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.__name__)
def test_no_page_scrolls_sideways_and_all_that_is_pressed_is_large_enough(ask, show: Show, look):
    response = look(ask)
    for width in (320, 1280):
        page = show(response, width=width)
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert page.evaluate(TARGETS) == []


def test_a_narrow_screen_gets_a_link_to_the_document_in_place_of_the_frame(ask, show: Show):
    response = signing(ask)
    frame, link = "iframe.qz-paper", "Құжатты ашу"
    wide = show(response, width=1280)
    expect(wide.locator(frame)).to_be_visible()
    expect(wide.get_by_role("link", name=link)).to_be_hidden()
    heading, paper = (wide.locator(one).bounding_box() for one in ("#document", frame))
    assert heading
    assert paper
    assert paper["y"] - heading["y"] - heading["height"] >= 12
    narrow = show(response, width=360)
    expect(narrow.locator(frame)).to_be_hidden()
    expect(narrow.get_by_role("link", name=link)).to_be_visible()
    expect(narrow.locator(".qz-paper-link")).to_contain_text("КБ")


@pytest.mark.parametrize("scripts", [True, False])
def test_the_upload_of_a_signature_is_open_where_nothing_can_be_signed_in_the_page(
    ask, show: Show, scripts
):
    page = show(signing(ask), scripts=scripts)
    expect(page.locator("[data-sign-panel]")).to_be_visible(visible=scripts)
    upload = page.get_by_role("button", name="Қолтаңбаны жүктеп салып, жіберу")
    expect(upload).to_be_visible(visible=not scripts)


def test_words_are_not_broken_in_the_stages_of_a_case(ask, show: Show):
    """A long Kazakh word stands whole; a browser breaks it in the middle where it has no room."""
    page = show(refused_case(ask))
    too_wide = """() => [...document.querySelectorAll(".qz-stages b")].filter((one) => {
      const range = document.createRange();
      const words = one.firstChild.data.split(/\\s+/);
      let at = 0;
      return words.some((word) => {
        at = one.firstChild.data.indexOf(word, at);
        range.setStart(one.firstChild, at);
        range.setEnd(one.firstChild, at + word.length);
        return range.getClientRects().length > 1;
      });
    }).map((one) => one.textContent)"""
    assert page.evaluate(too_wide) == []


def test_grounds_and_reasons_are_asked_with_the_finding_that_needs_them(ask, show: Show):
    page = show(ask("rahym", act(world.found_complete(), "check_conformity"), day(2)))
    grounds = page.get_by_role("group", name="Негіздер")
    expect(grounds).to_be_hidden()
    page.get_by_label("құжаттар сәйкес емес").check()
    expect(grounds).to_be_visible()
    page.get_by_label("құжаттар сәйкес", exact=True).check()
    expect(grounds).to_be_hidden()


def test_without_scripts_grounds_are_asked_all_the_same(ask, show: Show):
    response = ask("rahym", act(world.found_complete(), "check_conformity"), day(2))
    page = show(response, scripts=False)
    page.get_by_label("құжаттар сәйкес емес").check()
    expect(page.get_by_role("group", name="Негіздер")).to_be_visible()


def test_the_summary_of_errors_has_the_focus_and_leads_to_the_fields(ask, show: Show):
    page = show(completeness_with_errors(ask))
    expect(page.get_by_role("alert")).to_be_focused()
    links = page.locator(".qz-summary a")
    for place in range(links.count()):
        links.nth(place).click()
        target = (links.nth(place).get_attribute("href") or "").removeprefix("#")
        expect(page.locator(f'[id="{target}"]')).to_be_focused()


def test_without_scripts_a_signature_made_elsewhere_is_offered(ask, show: Show):
    page = show(signing(ask), scripts=False)
    expect(page.locator("[data-sign-panel]")).to_be_hidden()
    expect(page.get_by_role("button", name="Қолтаңбаны жүктеп")).to_be_visible()
