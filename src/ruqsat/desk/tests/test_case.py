"""The page of a case at the desk, its papers and files, and who must not see them."""

import re

import pytest

from ruqsat.conduct.door import Doing
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day
from ruqsat.desk.models import Look
from ruqsat.desk.tests.conftest import text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def url(course: Course, rest: str = "") -> str:
    return f"/kk/desk/cases/{course.id}/{rest}"


def test_the_page_says_where_the_case_stands_whose_turn_it_is_and_why_that_day(ask):
    text = text_of(ask("rahym", url(world.found_complete()), day(1, "11:00")))
    for said in (
        "№ К-2026/000001",
        "Өтініш беруші — «Қызылшоқы Мыс» ЖШС. Өтініш 2026 жылғы 3 ақпанда берілді.",
        "Шешім 2026 жылғы 13 ақпаннан кешіктірілмей қабылдануға тиіс.",
        "Неге дәл осы күн?",
        "Қазір кезек сізде.",
        "Сіздің қадамыңыз",
        "Істің барысы",
        "P1-contract.pdf",
    ):
        assert said in text


def test_the_application_is_there_row_by_row_as_it_was_filed(ask):
    text = text_of(ask("tolebai", url(world.registered()), day(1)))
    assert "Өтініш берілген күйінде" in text
    assert "2603000000" in text
    assert "KZ77900DEMO000001037" in text


def test_what_was_just_done_is_confirmed_and_nothing_else(ask):
    course = world.registered()
    assert "Орындалды: Өтінішті тіркеу." in text_of(
        ask("tolebai", url(course, "?done=register"), day(1))
    )
    for never in ("issue", "no_such_act", "<b>x</b>"):
        assert "Орындалды" not in text_of(ask("tolebai", url(course, f"?done={never}"), day(1)))


def test_from_day_4_the_executor_reads_until_when_a_ground_helps(ask):
    course = world.found_complete()
    assert "Негіз бойынша соңғы күн" not in text_of(ask("rahym", url(course), day(3)))
    text = text_of(ask("rahym", url(course), day(4)))
    assert "2026 жылғы 10 ақпаннан кешіктірмей жасау керек" in text
    assert "Негіз бойынша соңғы күн" not in text_of(ask("tolebai", url(course), day(4)))


def test_looking_is_remembered_and_looking_again_writes_nothing(
    people, django_assert_max_num_queries
):
    course = world.registered()
    client = world.browser("tolebai")
    with at(day(1)):
        client.get(url(course))
        looked = Look.objects.get()
        assert (looked.case_id, looked.version) == (course.id, 2)
        with django_assert_max_num_queries(20) as seen:
            client.get(url(course))
    written = [str(one["sql"]) for one in seen.captured_queries]
    assert not [sql for sql in written if "desk_look" in sql and not sql.startswith("SELECT")]


def test_a_longer_history_asks_the_database_no_more_often(people, django_assert_max_num_queries):
    short, long = world.registered(), world.delivered()
    client = world.browser("tolebai")
    with at(day(5)):
        client.get(url(short))
        client.get(url(long))
        with django_assert_max_num_queries(20) as few:
            client.get(url(short))
        with django_assert_max_num_queries(len(few)):
            client.get(url(long))


PAGES = ["", "paper/apply/", "signature/apply/", "act/assign/", "act/assign/preview/"]


@pytest.mark.parametrize("rest", [*PAGES, f"file/{'0' * 64}/"])
@pytest.mark.parametrize("name", ["sarsenbi", "zhanbolatov", "esenbaeva", "kim"])
def test_the_case_is_not_there_for_whoever_may_not_see_it(ask, name, rest):
    assert ask(name, url(world.assigned(), rest), day(1)).status_code == 404


@pytest.mark.parametrize("rest", PAGES)
def test_nor_for_an_official_of_another_body(ask, rest):
    key = world.another_body("kim")
    assert ask("kim", url(world.assigned(), rest), day(1), capacity=key).status_code == 404


@pytest.mark.parametrize("rest", PAGES)
def test_whoever_has_not_signed_in_signs_in_first(client, rest):
    course = world.assigned()
    assert client.get(url(course, rest)).url.startswith("/kk/sign-in/?next=")


def test_the_application_and_its_signature_can_be_taken_along(ask):
    course = world.registered()
    event = course.opened("tolebai", day(1)).history.events[0].event
    paper = ask("tolebai", url(course, "paper/apply/"), day(1))
    assert paper.content == fetched(event.files["paper"])
    assert paper.headers["Content-Disposition"].startswith("inline")
    saved = ask("tolebai", url(course, "paper/apply/?download"), day(1))
    assert saved.headers["Content-Disposition"].startswith("attachment")
    signature = ask("tolebai", url(course, "signature/apply/"), day(1))
    assert signature.content == fetched(event.files["signature"])


@pytest.mark.parametrize("act", ["register", "issue", "no_such_act"])
def test_an_act_that_signed_nothing_has_no_paper(ask, act):
    assert ask("tolebai", url(world.registered(), f"paper/{act}/"), day(1)).status_code == 404


def test_attached_files_open_from_the_page(ask):
    course = world.registered()
    page = ask("tolebai", url(course), day(1)).text
    links = dict.fromkeys(re.findall(r'href="(/kk/desk/cases/[^"]+/file/[0-9a-f]{64}/)"', page))
    assert len(links) == 5
    kinds = [ask("tolebai", link, day(1)).headers["Content-Disposition"] for link in links]
    assert [kind.partition(";")[0] for kind in kinds] == ["inline"] * 4 + ["attachment"]


def test_the_decision_is_at_the_desk_as_soon_as_it_is_signed(ask):
    course = world.issued()
    response = ask("rahym", url(course, "paper/issue/"), "2026-02-06 19:20")
    assert response.content.startswith(b"%PDF")
    assert "%D0%A8-2026-000001" in response.headers["Content-Disposition"]


LONG = {"term.months": "48", "industry": "other"}
LOOK = "Тексеру кезінде назар аударыңыз"


def test_what_an_application_is_flagged_for_is_told_with_its_source(ask):
    course = world.found_complete(Course(changed=LONG))
    for address in (url(course), url(course, "act/check_conformity/")):
        text = text_of(ask("rahym", address, day(2)))
        assert LOOK in text
        assert "Өнеркәсіп саласы. Тауарлар Қағидаларда аталған алты саланың біріне жатпайды" in text
        assert "10. Тауарларды қайта өңдеу мерзімі. Сұралған мерзім (48 ай)" in text
        assert "кодекстің 26-тарауы" in text


def test_what_is_flagged_begins_the_reasons_of_the_ground_it_is_judged_by(ask):
    course = world.found_complete(Course(changed=LONG))
    page = ask("rahym", url(course, "act/check_conformity/"), day(2)).text
    drafts = dict(re.findall(r'<textarea[^>]*name="(\w+)"[^>]*>(.*?)</textarea>', page, re.S))
    assert "Сұралған мерзім (48 ай)" in drafts["not_conforming"]
    assert drafts["unreliable"].strip() == drafts["no_consent"].strip() == ""


def test_a_flag_stands_only_beside_the_acts_that_judge_and_for_officials(ask):
    course = world.assigned(Course(changed=LONG))
    course.does("rahym", Doing(act="check_completeness", finding="complete"), day(1))
    course.does("rahym", Doing(act="check_conformity", finding="conforms"), day(2))
    for name, address in (
        ("rahym", url(course, "act/draw_up/")),
        ("zhanbolatov", f"/kk/cases/{course.id}/"),
    ):
        page = ask(name, address, day(3))
        assert page.status_code == 200
        assert LOOK not in text_of(page)


def test_where_nothing_is_flagged_nothing_is_said(ask):
    course = world.found_complete(Course(name="domestic_consumption"))
    assert LOOK not in text_of(ask("rahym", url(course, "act/check_conformity/"), day(2)))


def test_a_flag_refuses_nothing(ask):
    course = world.found_complete(Course(changed=LONG))
    doing = Doing(act="check_conformity", finding="conforms")
    course.does("rahym", doing, day(2))
    assert course.acts()[-1] == "check_conformity"
