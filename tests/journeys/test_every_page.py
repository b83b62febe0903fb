"""Every page of the service is without barriers, wide and narrow, and speaks one language."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import expect

from journeys.eyes import faults
from journeys.hands import AT_ONCE, ATTEMPTS, SERVICE, Person
from journeys.town import Town
from ruqsat.cases.models import CaseRow
from ruqsat.conduct.daily.duties import open_duties
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, day
from ruqsat.portal.tests import drafting
from ruqsat.signing.authority.keeping import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.once]


def looked_at(person: Person, *addresses: str, lang: str = "kk") -> dict[str, list[str]]:
    """What is wrong, by the address of the page."""
    found: dict[str, list[str]] = {}
    for address in addresses:
        person.goes(f"/{lang}/{address}")
        if wrong := faults(person.page, lang):
            found[f"{lang}/{address}"] = wrong
    return found


def of_case(course: Course, *rest: str, at: str = "cases") -> list[str]:
    return [f"{at}/{course.id}/{one}" for one in rest]


def test_pages_for_everybody(comes, town):
    world.delivered()
    code = IssuedPaper.objects.get().code
    pages = ["", SERVICE.removeprefix("/kk/"), "sign-in/", "check/", f"check/{code}/", "issued/"]
    anybody = comes.nobody(bypass_csp=True)
    found = looked_at(anybody, *pages, "check/AAAA-AAAA-AAAA/", "no-such-page/")
    found |= looked_at(anybody, "", SERVICE.removeprefix("/kk/"), f"check/{code}/", lang="ru")
    found |= looked_at(anybody, f"check/{code}/", lang="en")
    assert found == {}


def test_pages_of_an_application(comes, town):
    draft = town.does(drafting.filled)
    draft.raw |= {"goods.foreign.0.code": "77", "processors.1.kind": "natural"}
    draft.save()
    director = comes("zhanbolatov", bypass_csp=True)
    at = f"drafts/{draft.pk}"
    sections = ["goods", "processors", "ownership", "term", "attachments", "statements"]
    pages = [at + "/", *(f"{at}/fill/{one}/?check=1" for one in sections), f"{at}/check/"]
    found = looked_at(director, "capacity/", "cabinet/", f"{SERVICE[4:]}apply/", *pages)
    found |= looked_at(director, f"{at}/fill/goods/?check=1", f"{at}/check/", lang="ru")
    assert found == {}


def test_pages_of_filing(comes, town):
    draft = town.does(drafting.filled)
    director = comes("zhanbolatov", bypass_csp=True)
    director.goes(drafting.url(draft, "check/"))
    director.presses("Құжатты жасау")
    director.opens("Басқа бағдарламада қол қойылған")
    assert faults(director.page, "kk") == []
    director.signs_in_the_page("company_head")
    director.reads("Сұрау салу қабылданды")
    assert faults(director.page, "kk") == []
    town.works_off()
    assert looked_at(director, "cabinet/", "notices/") == {}


def test_pages_of_a_case_for_its_applicant(comes, town):
    running, ended, invited = world.found_complete(), world.delivered(), world.invited()
    town.turns(day(4))
    director = comes("zhanbolatov", bypass_csp=True)
    found = looked_at(director, *of_case(running, "", "receipt/"), *of_case(ended, ""))
    found |= looked_at(director, *of_case(invited, "", "act/state_position/", "act/withdraw/"))
    found |= looked_at(director, *of_case(running, ""), lang="ru")
    found |= looked_at(director, *of_case(ended, ""), lang="en")
    request = {**world.sample()["ask_further"], "until": world.DAYS[6]}
    running.does("rahym", Doing(act="ask_further", stated=request), day(4))
    found |= looked_at(director, *of_case(running, "", "act/answer_further/"), "cabinet/")
    director.goes(f"/kk/cases/{invited.id}/act/withdraw/")
    with director.another_page():
        director.presses("Құжатты жасау")
    assert (found, faults(director.page, "kk")) == ({}, [])
    director.goes(f"/kk/cases/{ended.id}/")
    with director.another_page():
        director.presses("Осы өтініш негізінде жаңасын бастау")
    assert faults(director.page, "kk") == []


def test_pages_of_the_desk(comes, town):
    registered, complete, drawn = world.registered(), world.found_complete(), world.drawn_up()
    town.turns(day(2))
    head, executor = (comes(name, bypass_csp=True) for name in ("qasymbek", "rahym"))
    desk = "desk/cases"
    found = looked_at(head, "desk/", "desk/cases/", *of_case(registered, "act/assign/", at=desk))
    found |= looked_at(executor, *of_case(complete, "", "act/check_conformity/", at=desk))
    found |= looked_at(executor, *of_case(complete, "act/issue/", at=desk), "desk/?q=nothing")
    found |= looked_at(executor, *of_case(complete, "", at=desk), "desk/", lang="ru")
    found |= looked_at(executor, *of_case(complete, "act/ask_further/", at=desk))
    found |= of_a_duty(town, comes("tolebai", bypass_csp=True))
    town.turns(day(3))
    head.goes(f"/kk/{desk}/{drawn.id}/act/issue/")
    head.confirms()
    assert (found, faults(head.page, "kk")) == ({}, [])


def of_a_duty(town: Town, office: Person) -> dict[str, list[str]]:
    """What is wrong on the pages of a case that nobody applied for."""
    town.does(open_duties)
    address = f"desk/cases/{CaseRow.objects.get(applicant_id=None).pk}/"
    found = looked_at(office, "desk/", address, f"{address}act/inform/")
    return found | looked_at(office, address, f"{address}act/inform/", lang="ru")


def test_a_page_with_something_wrong_is_not_overlooked(comes):
    anybody = comes.nobody(bypass_csp=True)
    anybody.goes("/kk/check/")
    spoilt = "<img src=x><p>Nothing to see here</p><div style='width: 2000px'>кең</div>"
    anybody.page.evaluate(
        f"document.querySelector('main').insertAdjacentHTML('beforeend', {spoilt!r})"
    )
    kinds = " ".join(faults(anybody.page, "ru"))
    for kind in ("that it is in kk", "not in ru", "image-alt", "360 px: scrolls sideways"):
        assert kind in kinds


def test_the_way_to_the_signature_is_walked_by_keys_alone(comes, town):
    draft = town.does(drafting.filled)
    director = comes("zhanbolatov")
    director.goes(drafting.fill(draft, "statements"))
    keys = director.page.keyboard
    tab_to(director, "next")
    keys.press("Enter")
    director.reads("Жауаптарды тексеру")
    tab_to(director, "Құжатты жасау")
    with director.another_page():
        keys.press("Enter")
    expect(director.page).to_have_url(re.compile("/sign/"))
    tab_to(director, "f-key")
    choose_by_key(director, "#f-key", town.authority.path("company_head"))
    keys.press("Tab")
    keys.type(PASSWORD)
    keys.press("Tab")
    keys.press("Enter")
    director.reads("Сұрау салу қабылданды")


NOTICE_CLICK = """(one) => one.addEventListener("click", (click) => {
  click.preventDefault(); one.dataset.clicked = "yes"; })"""


def choose_by_key(person: Person, field: str, path: Path) -> None:
    """Enter asks for a file; the window of the system, which no test can hold, stays shut.

    Chromium drops the keys pressed before a page is first painted; whoever sees nothing happen
    presses again.
    """
    one = person.page.locator(field)
    one.evaluate(NOTICE_CLICK)
    for _ in range(ATTEMPTS):
        expect(one).to_be_focused()
        person.page.keyboard.press("Enter")
        with suppress(AssertionError):
            expect(one).to_have_attribute("data-clicked", "yes", timeout=AT_ONCE)
            break
    expect(one).to_have_attribute("data-clicked", "yes", timeout=AT_ONCE)
    one.set_input_files(path)
    expect(one).to_be_focused()


STOP = """() => { const one = document.activeElement;
  return [one.id, one.value || "", (one.textContent || "").trim()]; }"""
STOPS = 300


def tab_to(person: Person, wanted: str) -> None:
    """From stop to stop, each of them outlined, until the one that bears this name."""
    for _ in range(STOPS):
        person.page.keyboard.press("Tab")
        if wanted in person.page.evaluate(STOP):
            style = "getComputedStyle(document.activeElement)"
            assert person.page.evaluate(f"parseFloat({style}.outlineWidth)") >= 2
            return
    raise AssertionError(f"no key leads to {wanted}")
