"""The cabinet: cases with whose turn it is, their papers, and the acts of the applicant."""

from io import BytesIO
from urllib.parse import quote

import pytest
from django.test import Client
from pypdf import PdfReader

from ruqsat.cases.outbox import work_off
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import DAYS, Course, day
from ruqsat.notices.effects import EFFECTS
from ruqsat.pages.case.documents import attachments
from ruqsat.portal.tests.drafting import begun, seen, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def told(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return seen(answer.content.decode())


def case_url(course: Course, rest: str = "") -> str:
    return f"/kk/cases/{course.id}/{rest}"


def test_an_empty_cabinet_says_what_will_stand_there(browse):
    assert "Әзірге іс жоқ" in told(browse("kim"), "/kk/cabinet/")


def test_a_case_is_listed_with_its_number_whose_turn_and_the_day_of_its_result(browse):
    world.assigned()
    with world.at(day(1)):
        cabinet = told(browse("zhanbolatov"), "/kk/cabinet/")
    assert "№ К-2026/000001" in cabinet
    assert "Кезек: жауапты орындаушыда" in cabinet
    assert "2026 жылғы 13 ақпан" in cabinet
    assert "2026 жылғы 5 ақпан" not in cabinet


def test_a_result_that_is_late_is_marked_in_words(browse):
    world.assigned()
    with world.at(day(8, "18:00")):
        assert "Мерзімі өтті" not in told(browse("zhanbolatov"), "/kk/cabinet/")
    with world.at(day(8, "18:31")):
        assert "Мерзімі өтті" in told(browse("zhanbolatov"), "/kk/cabinet/")


def test_the_applicants_own_turn_stands_out(browse):
    world.invited()
    with world.at(day(3, "10:30")):
        cabinet = told(browse("zhanbolatov"), "/kk/cabinet/")
    assert "Кезек сізде" in cabinet
    assert "мерзімі: 2026 жылғы 10 ақпан" in cabinet


def test_a_decided_case_says_how_it_ended(browse):
    world.delivered()
    with world.at("2026-02-10 09:00"):
        cabinet = told(browse("zhanbolatov"), "/kk/cabinet/")
    assert "Қайта өңдеу шарттары туралы құжат берілді" in cabinet


def test_the_newest_case_stands_first_and_drafts_above_all(browse):
    first, second, draft = Course(), Course(), begun()
    first.file("2026-02-03 10:20")
    second.file("2026-02-04 10:20")
    page = browse("tileuhanova").get("/kk/cabinet/").content.decode()
    places = [page.index(one) for one in (url(draft), case_url(second), case_url(first))]
    assert places == sorted(places)


def test_twenty_cases_fill_a_page_and_the_rest_follow(browse):
    for minute in range(21):
        Course().file(f"2026-02-03 10:{minute:02}")
    client = browse("zhanbolatov")
    assert client.get("/kk/cabinet/").content.decode().count("/kk/cases/") == 20
    assert client.get("/kk/cabinet/?page=2").content.decode().count("/kk/cases/") == 1
    assert client.get("/kk/cabinet/?page=nonsense").status_code == 200


@pytest.mark.parametrize(
    ("name", "capacity", "status"),
    [
        ("zhanbolatov", world.COMPANY, 200),
        ("tileuhanova", world.COMPANY, 200),
        ("zhanbolatov", "own", 404),
        ("gurev", "own", 404),
        ("kim", "own", 404),
        ("esenbaeva", "180240970387", 404),
        ("tolebai", f"{world.BODY}/office", 404),
        ("rahym", f"{world.BODY}/executor_1", 404),
    ],
)
def test_only_who_acts_for_the_applicant_sees_the_case(browse, name, capacity, status):
    course = world.assigned()
    attached = attachments(course.opened("zhanbolatov", day(1)))[0][1].sha256
    client = browse(name, capacity)
    rests = ("", "receipt/", "paper/apply/", "signature/apply/", f"file/{attached}/")
    with world.at(day(1)):
        for rest in rests:
            assert client.get(case_url(course, rest)).status_code == status, rest
        cabinet = client.get("/kk/cabinet/").content.decode()
    assert (case_url(course) in cabinet) is (status == 200)


def test_the_receipt_can_be_kept_as_a_paper(browse):
    course = world.registered()
    client = browse("zhanbolatov")
    with world.at(day(1, "11:00")):
        assert case_url(course, "receipt.pdf") in client.get(case_url(course, "receipt/")).text
        pdf = PdfReader(BytesIO(client.get(case_url(course, "receipt.pdf")).content))
    printed = pdf.pages[0].extract_text()
    for said in ("К-2026/000001", "13.02.2026", "Неге дәл осы күн?"):
        assert said in printed


def test_there_is_no_paper_of_a_receipt_before_the_registration(browse):
    course = Course()
    course.file()
    with world.at(day(1, "11:00")):
        client = browse("zhanbolatov")
        assert client.get(case_url(course, "receipt.pdf")).status_code == 404
        assert "Талонның PDF нұсқасы өтініш тіркелгенде" in told(
            client, case_url(course, "receipt/")
        )


def test_the_receipt_of_a_case_that_has_ended_promises_nothing(browse):
    course = world.delivered()
    with world.at("2026-02-10 10:00"):
        page = told(browse("zhanbolatov"), case_url(course, "receipt/"))
    assert "Сұрау салу 2026 жылғы 3 ақпанда келіп түсті." in page
    assert "Нәтижесі: Қайта өңдеу шарттары туралы құжат берілді." in page
    assert not any(said in page for said in ("Нәтижені алу күні", "Қабылданды", "Неге дәл осы күн"))


def test_the_receipt_of_a_case_that_has_ended_says_the_same(browse):
    course = world.delivered()
    with world.at("2026-02-10 10:00"):
        answer = browse("zhanbolatov").get(case_url(course, "receipt.pdf"))
    assert "13.02.2026" in PdfReader(BytesIO(answer.content)).pages[0].extract_text()


def test_the_page_of_a_case_says_where_it_stands_and_what_was_filed(browse):
    course = world.found_complete()
    with world.at(day(1, "11:00")):
        page = told(browse("zhanbolatov"), case_url(course))
    assert "№ К-2026/000001" in page
    assert "Шешім 2026 жылғы 13 ақпаннан кешіктірілмей қабылдануға тиіс." in page
    assert "Қазір сізден ештеңе талап етілмейді." in page
    assert "P1-technology.pdf" in page
    assert "22 200 000" in page


def test_the_deadline_links_to_the_norm_it_rests_on(browse):
    course = world.registered()
    page = browse("zhanbolatov").get(case_url(course)).content.decode()
    address = "/kk/services/processing-219/in_territory/in/o134_2024/#n-a1.3"
    assert address in page
    assert 'id="n-a1.3"' in Client().get(address).content.decode()


def test_the_signed_application_is_fetched_with_its_signature(browse):
    course, client = world.registered(), browse("zhanbolatov")
    event = course.opened("zhanbolatov", day(0)).history.events[0].event
    paper = client.get(case_url(course, "paper/apply/"))
    assert paper.content == fetched(event.files["paper"])
    assert paper.headers["Content-Disposition"].startswith("inline; ")
    saved = client.get(case_url(course, "paper/apply/?download"))
    name = quote("К-2026-000001 Өтініш.pdf")
    assert name in saved.headers["Content-Disposition"]
    assert "K" not in saved.headers["Content-Disposition"].partition("filename*")[0]
    assert saved.headers["Content-Disposition"].startswith("attachment; ")
    cms = client.get(case_url(course, "signature/apply/"))
    assert cms.content == fetched(event.files["signature"])


def test_a_decision_is_not_shown_before_it_was_sent(browse):
    course, client = world.issued(), browse("zhanbolatov")
    with world.at("2026-02-06 19:20"):
        assert client.get(case_url(course, "paper/issue/")).status_code == 404
    course.attended("2026-02-09 09:00")
    with world.at("2026-02-09 09:10"):
        answer = client.get(case_url(course, "paper/issue/"))
        assert answer.content.startswith(b"%PDF")
        assert "issue" in client.get(case_url(course)).content.decode()


@pytest.mark.parametrize("rest", ["paper/register/", "paper/nothing/", "file/abc/", "act/nothing/"])
def test_what_a_case_does_not_have_is_not_found(browse, rest):
    course = world.registered()
    assert browse("zhanbolatov").get(case_url(course, rest)).status_code == 404


def test_the_applicant_states_a_position_on_the_preliminary_decision(browse):
    course, client = world.invited(), browse("zhanbolatov")
    with world.at(day(3, "11:00")):
        page = client.get(case_url(course, "act/state_position/")).content.decode()
        assert "Ұстанымды білдіру" in seen(page)
        fields = {
            "act-version": page.partition('name="act-version" value="')[2].partition('"')[0],
            "act-key": "one",
            "do": "perform",
            "text": "Келіспеймін: құжаттар № 392 қаулыға сәйкес.",
        }
        answer = client.post(case_url(course, "act/state_position/"), fields)
        again = client.post(case_url(course, "act/state_position/"), fields)
    assert answer.headers["Location"] == again.headers["Location"] == case_url(course)
    acts = [one.event.act for one in course.opened("rahym", day(3, "12:00")).history.events]
    assert acts.count("state_position") == 1


def test_an_empty_position_is_asked_for_and_nothing_is_done(browse):
    course, client = world.invited(), browse("zhanbolatov")
    with world.at(day(3, "11:00")):
        fields = {"act-version": "7", "act-key": "k", "do": "perform", "text": " "}
        version = course.opened("zhanbolatov", day(3, "11:00")).history.version
        answer = client.post(
            case_url(course, "act/state_position/"), fields | {"act-version": str(version)}
        )
    assert answer.status_code == 422
    assert "«Ұстанымыңыз» өрісін толтырыңыз." in seen(answer.content.decode())


def test_a_stale_page_of_an_act_keeps_what_was_typed(browse):
    course, client = world.invited(), browse("zhanbolatov")
    fields = {"act-version": "1", "act-key": "k", "do": "perform", "text": "Менің ұстанымым"}
    with world.at(day(3, "11:00")):
        answer = client.post(case_url(course, "act/state_position/"), fields)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Менің ұстанымым</textarea>" in page
    assert "іс өзгерді" in seen(page)


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("check_completeness", "Сізде мұндай құқық жоқ"),
        ("state_position", "кезегі әлі келген жоқ"),
    ],
)
def test_an_act_out_of_turn_or_without_the_right_says_why(browse, act, said):
    course, client = world.assigned(), browse("zhanbolatov")
    with world.at(day(1)):
        answer = client.get(case_url(course, f"act/{act}/"))
    assert answer.status_code == 409
    assert said in seen(answer.content.decode())


def test_a_right_that_lapsed_says_when(browse):
    course, client = world.invited(), browse("zhanbolatov")
    with world.at(f"{DAYS[6]} 10:00"):
        answer = client.get(case_url(course, "act/state_position/"))
    assert answer.status_code == 409
    assert "мерзімі 2026 жылғы 10 ақпанда өтті" in seen(answer.content.decode())


def test_notices_are_listed_counted_and_marked_as_read(browse):
    world.invited()
    with world.at(day(3, "10:30")):
        while work_off(EFFECTS):
            pass
        client = browse("zhanbolatov")
        page = client.get("/kk/notices/").content.decode()
        assert "Тыңдау туралы хабарлама" in seen(page)
        assert "Іс № К-2026/000001." in seen(page)
        assert '<span class="qz-nav__count">2' in page
        client.post("/kk/notices/")
        assert "qz-nav__count" not in client.get("/kk/notices/").content.decode()
        assert "Тыңдау туралы хабарлама" not in told(browse("kim"), "/kk/notices/")


def test_the_case_shows_what_its_applicant_was_told(browse):
    course = world.invited()
    with world.at(day(3, "10:30")):
        while work_off(EFFECTS):
            pass
        assert "Бас тарту туралы алдын ала шешім дайындалды." in told(
            browse("zhanbolatov"), case_url(course)
        )


def test_the_case_shows_when_and_where_the_hearing_is(browse):
    course = world.invited()
    with world.at(day(3, "10:30")):
        page = told(browse("zhanbolatov"), case_url(course))
        before_stating = told(browse("zhanbolatov"), case_url(course, "act/state_position/"))
    for said in (
        "Тыңдау күні 2026 жылғы 9 ақпан",
        "Сағаты 11",
        "https://meet.example/219",
        "бейнебайланыс арқылы",
        world.sample()["check_conformity"]["not_conforming"],
    ):
        assert said in page
        assert said in before_stating


def test_reasons_that_the_body_has_not_sent_are_not_in_the_cabinet(browse):
    course = world.doubted()
    with world.at(day(2, "11:00")):
        page = told(browse("zhanbolatov"), case_url(course))
    assert world.sample()["check_conformity"]["not_conforming"] not in page


def test_addresses_without_a_page_of_their_own_lead_to_the_cabinet(browse):
    for address in ("/kk/cases/", "/kk/drafts/"):
        assert browse("zhanbolatov").get(address).headers["Location"] == "/kk/cabinet/"
