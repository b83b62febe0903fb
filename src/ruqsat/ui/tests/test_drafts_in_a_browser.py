"""Drafts and sessions: saved while one types, never lost silently, warned of before the end."""

import re

import pytest
from playwright.sync_api import Dialog, FilePayload, Page, Route, expect

from ruqsat.ui.tests.conftest import Open
from ruqsat.ui.tests.gallery import views

pytestmark = pytest.mark.browser


def typed(page: Page, text: str = "Алатау") -> None:
    page.locator('[name="applicant.name"]').click()
    page.keyboard.type(text)


def answering(page: Page, how: str) -> None:
    """Makes autosave meet another answer."""
    page.evaluate(f"document.querySelector('form').setAttribute('hx-post', '/kk/draft?as={how}')")


def test_a_draft_is_saved_soon_after_the_last_key_and_the_focus_stays(open_page: Open) -> None:
    page = open_page("/kk/form")
    typed(page)
    status = page.get_by_role("status")
    expect(status).to_have_text("Қаралама сағат 14.05-те сақталды.", timeout=2000)
    expect(page.locator('[name="applicant.name"]')).to_be_focused()
    saved = [one for one in views.sent if one["do"] == "draft"]
    assert saved[-1]["applicant.name"] == "Алатау"
    assert saved[-1]["version"] == "3"


def test_files_do_not_travel_with_each_draft(open_page: Open) -> None:
    page = open_page("/kk/form")
    file = FilePayload(name="келісімшарт.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7")
    with page.expect_request("**/kk/draft") as sent:
        page.locator('[id="f-contract"]').set_input_files(file)
    assert "contract" not in (sent.value.post_data or "")


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("out", "Қайта кіріңіз: бұған дейін жазғаныңыз сақталды."),
        ("down", "Қаралама сақталмады: байланыс жоқ. Жаза беріңіз, сақтау қайталанады."),
        ("conflict", "Бұл бет басқа терезеде өзгертілген."),
    ],
)
def test_a_draft_that_could_not_be_saved_is_owned_up_to(
    open_page: Open, how: str, said: str
) -> None:
    page = open_page("/kk/form")
    answering(page, how)
    typed(page)
    expect(page.get_by_role("status")).to_have_text(said)
    expect(page.get_by_role("status")).to_have_class(re.compile("qz-saved--lost"))


def test_a_lost_connection_is_owned_up_to_and_tried_again(open_page: Open) -> None:
    page = open_page("/kk/form")
    page.context.set_offline(True)
    typed(page)
    expect(page.get_by_role("status")).to_contain_text("байланыс жоқ")
    page.context.set_offline(False)
    typed(page, " Тоқыма")
    expect(page.get_by_role("status")).to_contain_text("сақталды.")
    expect(page.get_by_role("status")).not_to_have_class(re.compile("lost"))


def test_nothing_is_saved_beside_a_form_that_is_being_sent(open_page: Open) -> None:
    page = open_page("/kk/form")
    held: list[Route] = []
    page.route("**/*", lambda route: hold(route, held))
    typed(page)
    page.get_by_role("button", name="Сақтап, жалғастыру").click(no_wait_after=True)
    page.wait_for_timeout(1500)
    assert len(held) == 1
    assert views.sent == []
    held[0].continue_()


def hold(route: Route, held: list[Route]) -> None:
    """What is sent as a whole page waits, as on a slow line."""
    if route.request.is_navigation_request():
        held.append(route)
    else:
        route.continue_()


def test_leaving_unsaved_work_asks_first_and_saved_work_does_not(open_page: Open) -> None:
    page = open_page("/kk/form")
    asked: list[str] = []

    def accept(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", accept)
    answering(page, "down")
    typed(page)
    page.goto("/kk/case")
    assert asked == ["beforeunload"]
    page.goto("/kk/form")
    typed(page)
    expect(page.get_by_role("status")).to_contain_text("14.05-те")
    page.goto("/kk/case")
    assert asked == ["beforeunload"]


def test_the_end_of_a_session_is_announced_minutes_before(open_page: Open) -> None:
    page = open_page("/kk/case")
    page.clock.install()
    page.goto("/kk/form")
    page.clock.run_for((1800 - 5 * 60) * 1000 + 500)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("5 минуттан кейін жүйеден автоматты түрде шығасыз.")
    page.clock.run_for(3 * 60 * 1000)
    expect(dialog.locator("p:visible")).to_have_text(re.compile("^2 минуттан кейін"))
    page.get_by_role("button", name="Жалғастыру", exact=True).click()
    expect(dialog).to_be_hidden()
    page.clock.run_for(20 * 60 * 1000)
    expect(dialog).to_be_hidden()


def test_after_the_end_of_a_session_the_page_says_what_to_do(open_page: Open) -> None:
    page = open_page("/kk/case")
    page.clock.install()
    page.goto("/kk/form")
    page.clock.run_for(1800 * 1000 + 500)
    expect(page.get_by_role("dialog").locator("p:visible")).to_have_text(
        "Сіз жүйеден шықтыңыз. Қайта кіріңіз: жазғаныңыз сақталды."
    )
