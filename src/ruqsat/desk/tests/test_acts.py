"""The acts of officials through their pages, and what those say when an act is not done."""

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import pytest

from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day, visitor
from ruqsat.desk.tests.conftest import field, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


NONE: Mapping[str, Any] = {}
URLENCODED = "application/x-www-form-urlencoded"


def url(course: Course, act: str) -> str:
    return f"/kk/desk/cases/{course.id}/act/{act}/"


@pytest.fixture
def does(ask):
    """Opens the page of an act and sends it with these answers."""

    def done(name: str, course: Course, act: str, when: str, answers: Mapping[str, Any] = NONE):
        page = ask(name, url(course, act), when)
        assert page.status_code == 200, text_of(page)
        hidden = {one: field(page, one) for one in ("act-version", "act-key")}
        return ask(name, url(course, act), when, {**hidden, "do": "perform", **answers})

    return done


def test_the_office_registers_with_one_button(does):
    course = Course()
    course.file()
    response = does("tolebai", course, "register", day(0, "11:00"))
    assert response.url == f"/kk/desk/cases/{course.id}/?done=register"
    assert course.acts() == ["apply", "register"]


def test_the_head_appoints_one_of_those_who_hold_the_role(does, ask):
    course = world.registered()
    with at(day(0)):
        executor = visitor("rahym").account
    response = does("qasymbek", course, "assign", day(0, "11:30"), {"act-appointed": executor})
    assert response.status_code == 302
    assert "Рахым Думан Ғабитұлы" in text_of(ask("tolebai", response.url, day(0, "12:00")))


def test_without_a_choice_the_page_says_whom_to_choose_and_keeps_its_place(does):
    response = does("qasymbek", world.registered(), "assign", day(0, "11:30"))
    assert response.status_code == 422
    assert "<title>Қате: Жауапты орындаушыны тағайындау" in response.text
    assert 'href="#f-act-appointed"' in response.text
    text = text_of(response)
    assert "Жауапты орындаушы: тағайындалатын адамды таңдаңыз." in text
    assert "Кімді тағайындайсыз? Жауапты орындаушы" in text


def test_completeness_is_checked_against_the_list_of_documents(ask, does):
    course = world.assigned()
    text = text_of(ask("rahym", url(course, "check_completeness"), day(1)))
    assert "Өтінішке қоса берілген құжаттар" in text
    assert text.count("Қоса берілген:") == 4
    done = does("rahym", course, "check_completeness", day(1), {"act-finding": "complete"})
    assert done.status_code == 302


def test_a_page_sent_back_with_another_answer_is_told_that_it_came_too_late(ask, does):
    course = world.assigned()
    page = ask("rahym", url(course, "check_completeness"), day(1))
    hidden = {one: field(page, one) for one in ("act-version", "act-key")}
    sent = {**hidden, "do": "perform", "act-finding": "complete"}
    assert ask("rahym", url(course, "check_completeness"), day(1), sent).status_code == 302
    other = sent | {"act-finding": "incomplete", "missing.0.why": "Файл ашылмайды."}
    answer = ask("rahym", url(course, "check_completeness"), day(1), other)
    assert answer.status_code == 409
    assert "Бұл бет ашылғаннан бері іс өзгерді." in text_of(answer)
    assert field(answer, "missing.0.why") == "Файл ашылмайды."
    last = course.opened("rahym", day(1)).history.events[-1].event
    assert last.finding == "complete"
    again = ask("rahym", url(course, "check_completeness"), day(1), sent)
    assert again.status_code == 302


def test_missing_documents_are_named_line_by_line(does):
    course = world.assigned()
    answers = {"missing.0.document": "yields", "missing.0.why": "Файл ашылмайды."}
    answers["act-finding"] = "incomplete"
    response = does("rahym", course, "check_completeness", day(1), answers)
    assert response.status_code == 302
    event = course.opened("rahym", day(1)).history.events[-1]
    assert event.stated["missing.0.why"] == "Файл ашылмайды."
    assert event.event.grounds == ("missing_documents",)


def test_a_line_is_added_and_removed_with_everything_typed_kept(ask):
    course = world.assigned()
    page = url(course, "check_completeness")
    typed = {"act-finding": "incomplete", "missing.0.why": "бірінші", "missing.1.why": "екінші"}
    added = ask("rahym", page, day(1), {**typed, "do": "add missing"})
    assert added.status_code == 200
    assert 'name="missing.2.document"' in added.text
    assert field(added, "missing.1.why") == "екінші"
    removed = ask("rahym", page, day(1), {**typed, "do": "remove missing.0"})
    assert "бірінші" not in removed.text
    assert field(removed, "missing.1.why") == "екінші"
    assert "qz-error" not in removed.text
    assert course.acts()[-1] == "assign"


def test_a_line_whose_number_nobody_could_count_to_is_no_line(people):
    course = world.assigned()
    endless, page = "9" * 5000, url(course, "check_completeness")
    sent = {f"missing.{endless}.why": "x", "missing.0.why": "y", "do": f"remove missing.{endless}"}
    with at(day(1)):
        answer = world.browser("rahym").post(page, urlencode(sent), content_type=URLENCODED)
    assert answer.status_code == 200
    assert endless not in answer.text
    assert field(answer, "missing.0.why") == "y"


def test_the_key_of_entry_acts_in_nothing(ask):
    course = world.assigned()
    typed = {"act-finding": "complete", "act-version": "3", "act-key": "k", "do": "save"}
    response = ask("rahym", url(course, "check_completeness"), day(1), typed)
    assert response.status_code == 200
    assert re.search(r'value="complete" checked', response.text)
    assert course.acts()[-1] == "assign"


def test_conformity_is_judged_by_the_answers_and_the_documents_of_the_application(ask):
    text = text_of(ask("rahym", url(world.found_complete(), "check_conformity"), day(2)))
    assert text.count("Қоса берілген:") == 4
    assert "Өтініш берілген күйінде" in text
    assert "2603000000" in text


def test_an_act_that_judges_no_application_shows_none(ask):
    text = text_of(ask("tolebai", url(world.registered(), "issue"), day(1)))
    assert "Қоса берілген:" not in text
    assert "2603000000" not in text


def test_the_head_sees_the_term_and_the_industry_for_which_an_executor_is_chosen(ask):
    text = text_of(ask("qasymbek", url(world.registered(), "assign"), day(0, "11:30")))
    assert "Өнеркәсіп саласы" in text
    assert "2026 жылғы" in text.partition("Кімді тағайындайсыз?")[0]


def test_a_doubt_needs_its_grounds_and_each_of_them_its_reasons(does):
    course = world.found_complete()
    answers: dict[str, object] = {"act-finding": "does_not_conform"}
    response = does("rahym", course, "check_conformity", day(2), answers)
    assert response.status_code == 422
    assert "Тізбедегі негіздердің кемінде біреуін таңдаңыз." in text_of(response)
    answers |= {"act-ground": ["unreliable", "court_ban"], "unreliable": " "}
    response = does("rahym", course, "check_conformity", day(2), answers)
    assert response.status_code == 422
    assert "Нысанда 2 қате бар." in text_of(response)
    assert text_of(response).count("Неге бар екенін жазыңыз.") >= 2


def test_a_doubt_is_recorded_with_all_its_grounds(does):
    course = world.found_complete()
    answers = {
        "act-finding": "does_not_conform",
        "act-ground": ["not_conforming", "unreliable"],
        "not_conforming": "12-бет сәйкес емес.",
        "unreliable": "Хаттама басқа.",
        "court_ban": "Таңдалмаған негіздің жобасы.",
    }
    response = does("rahym", course, "check_conformity", day(2), answers)
    assert response.status_code == 302
    recorded = course.opened("rahym", day(2)).history.events[-1]
    assert set(recorded.event.grounds) == {"not_conforming", "unreliable"}
    assert recorded.stated == {
        "not_conforming": "12-бет сәйкес емес.",
        "unreliable": "Хаттама басқа.",
    }


def test_each_ground_stands_on_the_page_with_its_paragraph(ask):
    response = ask("rahym", url(world.found_complete(), "check_conformity"), day(2))
    assert text_of(response).count("Тізбенің 9-тармағы") >= 4
    assert "#n-a1.9.2" in response.text


@pytest.mark.parametrize(
    ("on", "hour", "said"),
    [
        ("9", "13", "түскі үзіліс"),
        ("9", "19", "18"),
        ("11", "11", "Бұл күн тым кеш"),
        ("7", "11", "жұмыс істемейтін күн"),
        ("6", "16", "хабарлама берілген күннен"),
    ],
)
def test_a_hearing_at_an_unlawful_time_is_refused_and_nothing_typed_is_lost(does, on, hour, said):
    course = world.doubted()
    answers = {"place": "video", "where": "https://meet.example/219", "hour": hour}
    answers |= {"on.day": on, "on.month": "2", "on.year": "2026"}
    response = does("rahym", course, "notify_hearing", day(3), answers)
    assert response.status_code == 422
    assert said in text_of(response)
    assert field(response, "where") == "https://meet.example/219"
    assert field(response, "on.day") == on


def test_the_hearing_is_arranged_held_and_leads_on(does):
    course = world.doubted()
    answers = {"place": "office", "where": "Астана, 32/1", "hour": "15"}
    answers |= {"on.day": "9", "on.month": "2", "on.year": "2026"}
    assert does("rahym", course, "notify_hearing", day(3), answers).status_code == 302
    said = {"act-finding": "refuse", "minutes": "Тыңдалды."}
    held = does("rahym", course, "hold_hearing", day(4, "15:00"), said)
    assert held.status_code == 302
    assert course.acts()[-2:] == ["notify_hearing", "hold_hearing"]


def test_minutes_are_asked_of_whoever_was_heard_and_not_of_a_no_show(ask, does):
    course = world.invited()
    page = ask("rahym", url(course, "hold_hearing"), day(4, "12:00")).text
    assert page.count(" data-states") == 2
    heard = does("rahym", course, "hold_hearing", day(4, "12:00"), {"act-finding": "issue"})
    assert heard.status_code == 422
    absent = does("rahym", course, "hold_hearing", day(4, "12:01"), {"act-finding": "absent"})
    assert absent.status_code == 302
    assert course.opened("rahym", day(4, "12:02")).history.events[-1].stated == {}


def test_of_two_grounds_the_hearing_lets_one_remain(ask, does):
    course = world.found_complete()
    asked = {"act-finding": "does_not_conform", "act-ground": ["unreliable", "not_conforming"]}
    asked |= {"unreliable": "Кесте басқа.", "not_conforming": "Есеп келіспейді."}
    assert does("rahym", course, "check_conformity", day(2), asked).status_code == 302
    answers = {"place": "office", "where": "Астана, 32/1", "hour": "15"}
    answers |= {"on.day": "9", "on.month": "2", "on.year": "2026"}
    assert does("rahym", course, "notify_hearing", day(3), answers).status_code == 302
    page = ask("rahym", f"/kk/desk/cases/{course.id}/act/hold_hearing/", day(4, "15:00")).text
    assert page.count('name="act-ground"') == 2
    assert len(re.findall(r'value="(?:unreliable|not_conforming)" checked', page)) == 2
    said = {"act-finding": "refuse", "act-ground": ["not_conforming"], "minutes": "Тыңдалды."}
    assert does("rahym", course, "hold_hearing", day(4, "15:01"), said).status_code == 302
    with world.at(day(5)):
        file = course.opened("qasymbek", day(5))
    assert [ground.name for ground in file.case.grounds()] == ["not_conforming"]


def test_grounds_chosen_beforehand_do_not_stand_in_the_way_of_issuing(ask, does):
    course = world.invited()
    said = {"act-finding": "issue", "act-ground": ["not_conforming"], "minutes": "Тыңдалды."}
    assert does("rahym", course, "hold_hearing", day(4, "15:00"), said).status_code == 302


def test_the_draft_of_the_document_is_seen_before_it_is_drawn_up(ask, does):
    course = world.found_complete()
    doing = Doing(act="check_conformity", finding="conforms")
    course.does("rahym", doing, day(2))
    page = ask("rahym", url(course, "draw_up"), day(3))
    fitted = "preview/#toolbar=0&amp;navpanes=0&amp;view=FitH"
    assert f'src="{url(course, "draw_up")}{fitted}"' in page.text
    preview = ask("rahym", f"{url(course, 'draw_up')}preview/", day(3))
    assert preview.content.startswith(b"%PDF")
    assert preview.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert does("rahym", course, "draw_up", day(3)).status_code == 302


@pytest.mark.parametrize("act", ["register", "check_completeness", "issue"])
def test_an_act_that_draws_up_nothing_has_no_preview(ask, act):
    path = f"{url(world.assigned(), act)}preview/"
    assert ask("rahym", path, day(1)).status_code == 404


@pytest.mark.parametrize(
    ("name", "act", "said"),
    [
        ("tolebai", "register", "Бұл қадамды қазір орындау мүмкін емес"),
        ("qasymbek", "issue", "Бұл қадамды қазір орындау мүмкін емес"),
        ("tolebai", "assign", "Бұл қадамды қазір орындау мүмкін емес"),
        ("zhaqsylyq", "assign", "Сізде мұндай құқық жоқ"),
    ],
)
def test_out_of_turn_or_without_the_right_the_page_says_why_and_offers_no_button(
    ask, name, act, said
):
    course = world.registered()
    response = ask(name, url(course, act), day(0, "11:30"))
    assert response.status_code == 409
    assert said in text_of(response)
    assert 'value="perform"' not in response.text
    sent = {"act-version": "2", "act-key": "k", "do": "perform"}
    assert ask(name, url(course, act), day(0, "11:30"), sent).status_code == 409
    assert course.acts() == ["apply", "register"]


def test_an_act_that_is_none_has_no_page(ask):
    assert ask("tolebai", url(world.registered(), "no_such_act"), day(1)).status_code == 404


def test_a_page_left_open_says_that_the_case_has_changed_and_keeps_what_was_typed(ask, does):
    course = world.found_complete()
    path = url(course, "check_conformity")
    stale = ask("rahym", path, day(1, "11:00"))
    typed = {
        "act-version": str(int(field(stale, "act-version")) - 1),
        "act-key": field(stale, "act-key"),
        "act-finding": "does_not_conform",
        "act-ground": ["court_ban"],
        "court_ban": "Сот шешімі",
        "do": "perform",
    }
    response = ask("rahym", path, day(2), typed)
    assert response.status_code == 409
    assert "Бұл бет ашылғаннан бері іс өзгерді" in text_of(response)
    assert "Сот шешімі" in response.text
    assert re.search(r'value="court_ban" checked', response.text)
    again = {**typed, "act-version": field(response, "act-version")}
    again["act-key"] = field(response, "act-key")
    assert again["act-key"] != typed["act-key"]
    assert ask("rahym", path, day(2), again).status_code == 302


def test_the_same_form_sent_twice_is_done_once_and_answered_alike(ask):
    course = Course()
    course.file()
    page = ask("tolebai", url(course, "register"), day(0, "11:00"))
    sent = {name: field(page, name) for name in ("act-version", "act-key")} | {"do": "perform"}
    answers = [ask("tolebai", url(course, "register"), day(0, "11:00"), sent) for _ in range(2)]
    assert [one.status_code for one in answers] == [302, 302]
    assert course.acts() == ["apply", "register"]


def test_a_change_of_language_keeps_what_was_typed(ask):
    course = world.doubted()
    typed = {"where": "Астана", "hour": "11", "language": "ru", "act-version": "5", "act-key": "k"}
    response = ask("rahym", url(course, "notify_hearing"), day(3), typed)
    assert '<html lang="ru">' in response.text
    assert field(response, "where") == "Астана"
    assert f'action="/ru/desk/cases/{course.id}/act/notify_hearing/"' in response.text
    assert (field(response, "act-version"), field(response, "act-key")) == ("5", "k")


def test_a_session_that_ended_in_mid_form_loses_nothing(client):
    course = world.doubted()
    typed = {"where": "Астана, Қабанбай батыр", "do": "perform", "act-key": "k"}
    response = client.post(url(course, "notify_hearing"), typed)
    assert response.status_code == 401
    carried = dict(json.loads(field(response, "carried")))
    assert carried["where"] == "Астана, Қабанбай батыр"
    assert course.acts()[-1] == "check_conformity"


def test_the_executor_of_another_case_gets_no_page_to_act_on(ask):
    course = world.assigned()
    for fields in (None, {"act-finding": "complete", "do": "perform"}):
        response = ask("sarsenbi", url(course, "check_completeness"), day(1), fields)
        assert response.status_code == 404
    assert course.acts()[-1] == "assign"


def test_an_act_page_asks_the_database_a_bounded_number_of_times(
    people, django_assert_max_num_queries
):
    course = world.registered()
    client = world.browser("qasymbek")
    with at(day(0, "11:30")), django_assert_max_num_queries(16):
        client.get(url(course, "assign"))


def test_what_was_typed_for_an_act_that_someone_did_meanwhile_can_still_be_copied(ask):
    course = world.doubted()
    path = url(course, "check_conformity")
    assert 'name="unreliable"' not in ask("rahym", path, day(3)).text
    typed = {
        "act-finding": "does_not_conform",
        "unreliable": "Ұзақ жазылған мәтін",
        "do": "perform",
    }
    response = ask("rahym", path, day(3), typed)
    assert response.status_code == 409
    assert "Ұзақ жазылған мәтін" in response.text
    assert 'value="perform"' not in response.text
