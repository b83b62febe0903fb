"""The lists of the desk: what is in them, in which order, and for whom."""

import re
from dataclasses import replace
from uuid import uuid4

import pytest

from ruqsat.cases import journal
from ruqsat.cases.tests import builders
from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day, moment, visitor
from ruqsat.desk.inbox import lists
from ruqsat.desk.tests.conftest import text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

INBOX, CASES = "/kk/desk/", "/kk/desk/cases/"
NOW = day(3, "12:00")
ANY = "549b8ec8-c0de-459b-ae37-041387421574"


def many(
    count: int, *, first: int = 100, due: str | None = day(4, "18:30"), **facts: str
) -> list[str]:
    """Cases that wait for the office; their numbers."""
    numbers = [f"К-2026/{place:06d}" for place in range(first, first + count)]
    for number in numbers:
        case = builders.facts(number=number, opened_at=moment(day(0)), **facts)
        duty = builders.duty("register")
        waiting = replace(duty, opens=moment(day(0)), due=moment(due) if due else None)
        journal.append(builders.opening(case, duties=(waiting,)))
    return numbers


def numbers_in(response) -> list[str]:
    return re.findall(r"№\s(К-\d{4}/\d{6})", text_of(response))


def badge(response) -> int:
    menu = response.text.partition("<main")[0]
    found = re.search(r'qz-nav__count">(\d+)', menu)
    return int(found[1]) if found else 0


def read_through(ask, name: str, path: str) -> tuple[list[str], int]:
    """The numbers on all pages of a list, and how many pages it has."""
    numbers, pages, url = [], 0, path
    while url:
        response = ask(name, url, NOW)
        numbers += numbers_in(response)
        pages += 1
        found = re.search(r'href="(\?[^"]*after=[^"]*)" rel="next"', response.text)
        url = path.partition("?")[0] + found[1].replace("&amp;", "&") if found else ""
    return numbers, pages


def test_the_overdue_come_first_then_the_nearest(ask):
    for when in ("2026-02-05 10:00", "2026-02-02 10:00", "2026-02-04 10:00"):
        Course().file(when)
    text = text_of(ask("tolebai", INBOX, "2026-02-05 12:00"))
    days = re.findall(r"2026 жылғы \d+ ақпан", text)
    assert days == ["2026 жылғы 2 ақпан", "2026 жылғы 4 ақпан", "2026 жылғы 5 ақпан"]


def test_how_near_a_term_is_stands_in_words(ask):
    for when in ("2026-02-02 10:00", "2026-02-05 10:00"):
        Course().file(when)
    text = text_of(ask("tolebai", INBOX, "2026-02-05 12:00"))
    assert "Мерзімі өтті Мерзім 3 жұмыс күні бұрын өтті." in text
    assert "Мерзімі жақын Бүгін — мерзімнің соңғы күні, сағат 18.30-ға дейін." in text


def test_the_count_in_the_menu_is_the_length_of_the_list(ask):
    many(30)
    response = ask("tolebai", INBOX, NOW)
    numbers, pages = read_through(ask, "tolebai", INBOX)
    assert badge(response) == len(numbers) == 30
    assert pages == 2
    assert "Барлығы 30 қадам" in text_of(response)


@pytest.mark.parametrize("path", [INBOX, CASES, f"{CASES}?show=unassigned"])
def test_reading_page_by_page_shows_each_case_once(ask, path):
    wanted = many(27) + many(27, first=200, due=None)
    numbers, pages = read_through(ask, "tolebai", path)
    assert sorted(numbers) == sorted(wanted)
    assert pages == 3


def test_what_has_no_term_comes_last(ask):
    with_term, without = uuid4(), uuid4()
    for case, due in ((without, None), (with_term, moment(day(8)))):
        duty = replace(builders.duty("register"), opens=None, due=due)
        journal.append(builders.opening(builders.facts(id=case), duties=(duty,)))
    with at(NOW):
        found = [row.case_id for row in lists.mine(visitor("tolebai"), moment(NOW))]
    assert found == [with_term, without]


@pytest.mark.parametrize("mark", ["x", "~~", "-~x~y", f"2026~{ANY}~a", f"x~{ANY}~a", f"-~{ANY}"])
def test_an_address_somebody_made_up_shows_the_first_page(ask, mark):
    many(2)
    for path in (INBOX, CASES, f"{CASES}?show=closed"):
        joint = "&" if "?" in path else "?"
        assert ask("tolebai", f"{path}{joint}after={mark}", NOW).status_code == 200


def test_an_act_that_opens_tomorrow_does_not_wait_today(ask):
    Course().file("2026-02-03 19:10")
    assert badge(ask("tolebai", INBOX, "2026-02-03 19:30")) == 0
    assert badge(ask("tolebai", INBOX, "2026-02-04 09:00")) == 1


def test_each_sees_the_acts_of_their_own_role(ask):
    world.found_complete()
    world.registered()
    for name, count in (("rahym", 1), ("qasymbek", 1), ("tolebai", 0), ("sarsenbi", 0)):
        assert badge(ask(name, INBOX, day(1, "12:00"))) == count, name
    assert badge(ask("zhaqsylyq", INBOX, day(1, "12:00"))) == 0


def test_whoever_acts_for_the_head_has_the_inbox_of_the_head(ask):
    world.registered()
    chair = f"{world.BODY}/chair"
    assert badge(ask("zhaqsylyq", INBOX, day(4), capacity=chair)) == 1


def test_what_nobody_can_do_yet_is_in_no_inbox(ask):
    world.doubted()
    assert badge(ask("qasymbek", INBOX, day(3))) == 0


def test_a_case_is_new_until_it_is_opened_and_changed_until_it_is_opened_again(ask):
    course = world.assigned()
    page, when = f"/kk/desk/cases/{course.id}/", day(0, "12:00")
    assert "Жаңа сіз әлі ашпағансыз" in text_of(ask("tolebai", CASES, when))
    ask("tolebai", page, when)
    assert "Ашылған" in text_of(ask("tolebai", CASES, when))
    doing = Doing(act="check_completeness", finding="complete")
    course.does("rahym", doing, day(1))
    assert "Өзгерді сіз соңғы ашқаннан бері" in text_of(ask("tolebai", CASES, day(1)))
    assert "Жаңа" in text_of(ask("qasymbek", CASES, day(1)))


def test_cases_without_an_executor_are_listed_for_those_who_see_the_whole_body(ask):
    waiting, given = world.registered(), world.assigned()
    response = ask("qasymbek", f"{CASES}?show=unassigned", day(0, "12:00"))
    assert numbers_in(response) == [waiting.opened("tolebai", day(1)).incoming]
    assert given.opened("tolebai", day(1)).incoming not in response.text
    assert re.search(r'Орындаушысы жоқ\s*<span class="qz-nav__count">1', response.text)


def test_an_executor_is_offered_no_cases_of_others(ask):
    world.registered()
    mine = world.assigned().opened("tolebai", day(1)).incoming
    for query in ("", "?show=unassigned", "?show=open", "?show=everything"):
        response = ask("rahym", f"{CASES}{query}", day(0, "12:00"))
        assert numbers_in(response) == [mine]
        assert "Орындаушысы жоқ" not in response.text
    assert numbers_in(ask("sarsenbi", CASES, day(0, "12:00"))) == []


def test_closed_cases_stand_apart_the_newest_first(ask):
    first, second = world.delivered(), world.drawn_up()
    second.signs("qasymbek", "issue", day(5))
    open_one = world.registered().opened("tolebai", day(1)).incoming
    response = ask("tolebai", f"{CASES}?show=closed", day(6))
    numbers = [one.opened("tolebai", day(5)).incoming for one in (second, first)]
    assert numbers_in(response) == numbers
    assert "Қайта өңдеу шарттары туралы құжат берілді" in text_of(response)
    assert numbers_in(ask("tolebai", CASES, day(6))) == [open_one]


@pytest.mark.parametrize("words", ["К-2026/000001", "к-2026/000001 ", world.COMPANY])
def test_a_case_is_found_by_its_number_or_by_the_bin_of_its_applicant(ask, words):
    world.registered()
    assert numbers_in(ask("tolebai", f"{CASES}?q={words}", day(1))) == ["К-2026/000001"]


def test_a_search_finds_nothing_that_the_searcher_may_not_see(ask):
    world.registered()
    response = ask("sarsenbi", f"{CASES}?q=К-2026/000001", day(1))
    assert "Ештеңе табылмады" in text_of(response)
    assert "Нөмірді тексеріңіз" in text_of(response)


@pytest.mark.parametrize("path", [INBOX, CASES, f"{CASES}?show=closed"])
def test_an_empty_list_says_what_will_stand_here(ask, path):
    text = text_of(ask("tolebai", path, NOW))
    assert "Қазір мұнда ештеңе жоқ" in text
    assert "мерзімі жақыны бірінші тұрады" in text


@pytest.mark.parametrize("path", [INBOX, CASES])
def test_the_lists_are_not_there_for_applicants(ask, path):
    for name in ("zhanbolatov", "kim"):
        assert ask(name, path, NOW).status_code == 404
    assert ask("qasymbek", path, NOW, capacity="own").status_code == 404


@pytest.mark.parametrize("path", [INBOX, CASES])
def test_whoever_has_not_signed_in_is_sent_to_sign_in(client, path):
    assert client.get(path).url.startswith("/kk/sign-in/?next=")


def test_an_official_of_another_body_has_empty_lists(ask):
    key = world.another_body("kim")
    world.registered()
    many(2)
    for path in (INBOX, CASES, f"{CASES}?show=unassigned", f"{CASES}?q=К-2026/000001"):
        response = ask("kim", path, NOW, capacity=key)
        assert response.status_code == 200
        assert numbers_in(response) == []
        assert badge(response) == 0


@pytest.mark.parametrize("path", [INBOX, CASES])
def test_a_longer_list_asks_the_database_no_more_often(people, path, django_assert_max_num_queries):
    many(3)
    client = world.browser("tolebai")
    with at(NOW):
        client.get(path)
        with django_assert_max_num_queries(20) as few:
            client.get(path)
        many(22)
        with django_assert_max_num_queries(len(few)):
            client.get(path)


@pytest.mark.parametrize(("lang", "words"), [("ru", "Входящие"), ("en", "Inbox")])
def test_the_inbox_speaks_the_language_of_its_address(ask, lang, words):
    Course().file()
    response = ask("tolebai", f"/{lang}/desk/", day(0, "12:00"))
    assert f'<html lang="{lang}">' in response.text
    assert words in text_of(response)
    assert not re.search(r"[әғқңөұүһ]", text_of(response).replace("«Қызылшоқы Мыс» ЖШС", ""))


@pytest.mark.parametrize(
    ("when", "said"),
    [(day(3, "18:00"), None), (day(4, "09:00"), "10 ақпан"), (day(6), "мерзімі 2026 жылғы 10")],
)
def test_from_day_4_the_line_of_a_check_tells_the_last_day_for_a_refusal(ask, when, said):
    world.found_complete()
    text = text_of(ask("rahym", INBOX, when)).replace("\u00a0", " ")
    assert ("Бас тарту мерзімі" in text) is (said is not None)
    assert said is None or said in text
    assert ("мерзімнің бұзылғанын және себебін жазады" in text) is (when == day(6))


def test_last_days_are_read_together_however_many_cases_wait(people, django_assert_max_num_queries):
    world.found_complete()
    client = world.browser("rahym")
    with at(day(4, "09:00")):
        client.get(INBOX)
        with django_assert_max_num_queries(20) as few:
            client.get(INBOX)
        for number in range(2):
            world.found_complete(Course(name=("outside_territory", "domestic_consumption")[number]))
        with django_assert_max_num_queries(len(few)):
            assert client.get(INBOX).content.decode().count("Бас тарту мерзімі") == 3
