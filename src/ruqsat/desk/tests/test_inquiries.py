"""What the desk shows of registries, and the answers an executor enters by hand."""

import re
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pypdf import PdfWriter

from ruqsat.cases import journal
from ruqsat.conduct.inquiries.looking import LOOKED_AT
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, day
from ruqsat.desk.tests.conftest import field, text_of
from ruqsat.exchange.models import AnswerRow
from ruqsat.exchange.stand.behaviour import Behaviour, shipped
from ruqsat.exchange.stand.server import standing
from ruqsat.exchange.tests.asking import assign, filed, heard, works, works_until
from ruqsat.exchange.weighing import Standing
from ruqsat.lex import Answer

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

COMPANY = {
    "number": world.COMPANY,
    "name": "«Қызылшоқы Мыс» ЖШС",
    "address": "Қарағанды қаласы",
    "head": "Жанболатов Ермек Сапарұлы",
    "since.day": "17",
    "since.month": "06",
    "since.year": "2014",
    "state": "active",
}
BAN = {
    "court": "Қарағанды облысының мамандандырылған ауданаралық экономикалық соты",
    "decision": "3501-25-00-2/7",
    "on": "2025-11-12",
    "in_force_from": "2025-12-15",
}


@pytest.fixture
def ask_gateway(settings):
    """From now on the stand answers, with these entries instead of its own."""
    stands = []

    def asks(**registries):
        entered = standing(Behaviour(registries={**shipped(), **registries}))
        stand = entered.__enter__()
        stands.append(entered)
        settings.GATEWAY = stand.address
        return stand

    yield asks
    for entered in stands:
        entered.__exit__(None, None, None)


def pdf() -> SimpleUploadedFile:
    made, writer = BytesIO(), PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(made)
    return SimpleUploadedFile("Анықтама.pdf", made.getvalue(), "application/pdf")


def url(course: Course, rest: str = "") -> str:
    return f"/kk/desk/cases/{course.id}/{rest}"


def by_hand(course: Course, ask, inquiry="legal_person", when=None, /, **changed):
    """What the page sends once everything is filled in; a change of ``None`` is left out."""
    when = when or day(1)
    page = ask("rahym", url(course, f"inquiry/{inquiry}/"), when)
    sent = {
        "do": "perform",
        "act-looked": field(page, "act-looked"),
        "inquiry-answer": "no",
        "inquiry-reason": "Шлюз жауап бермеді, анықтама қағаз түрінде алынды.",
        "inquiry-scan": pdf(),
        "number": world.COMPANY,
    } | changed
    sent = {path: given for path, given in sent.items() if given is not None}
    return ask("rahym", url(course, f"inquiry/{inquiry}/"), when, sent)


def unanswered() -> Course:
    """Registered and assigned; nobody has answered, and an official is wanted."""
    course = assign(filed())
    works()
    return course


def test_the_case_page_shows_what_was_asked_on_what_ground_and_what_was_answered(ask, ask_gateway):
    ask_gateway()
    course = assign(filed())
    waiting = text_of(ask("rahym", url(course), day(0, "11:40")))
    assert "Тізілімдерден сұралған мәліметтер" in waiting
    assert waiting.count("Жауап күтілуде") == 2
    works()
    for page in (url(course), url(course, "act/check_completeness/")):
        text = text_of(ask("rahym", page, day(0, "12:00")))
        for said in (
            "Заңды тұлғаны мемлекеттік тіркеу (қайта тіркеу) туралы мәліметтер",
            f"2026 жылғы 3 ақпан, сағат 11.00: {world.COMPANY} нөмірі бойынша сұрау салынды.",
            "«электрондық үкімет» шлюзі арқылы",
            "Басшысы Жанболатов Ермек Сапарұлы",
            "Тыйым жоқ.",
            "Шлюзге жасалған әрекеттер: 1",
            "HTTP 200",
        ):
            assert said in text, said


@pytest.mark.parametrize(
    ("lang", "said"),
    [("kk", "Өтініш беруші"), ("ru", "Запрос не направлялся"), ("en", "Nothing was asked")],
)
def test_without_consent_the_page_says_that_nothing_was_asked_and_why(ask, lang, said):
    course = assign(filed(**{"statements.personal_data": "no"}))
    text = text_of(ask("rahym", url(course).replace("/kk/", f"/{lang}/"), day(1)))
    assert said in text


def test_what_nobody_answered_waits_in_the_inbox_of_the_executor_alone(ask):
    course = unanswered()
    text = text_of(ask("rahym", "/kk/desk/", day(1)))
    assert "Сіз анықтауға тиіс тізілім жауаптары" in text
    assert text.count("№ К-2026/000001") == 3
    assert "тізілім жауаптары" not in text_of(ask("sarsenbi", "/kk/desk/", day(1)))
    assert "тізілім жауаптары" not in text_of(ask("tolebai", "/kk/desk/", day(1)))
    assert by_hand(course, ask).status_code == 302
    assert by_hand(course, ask, "court_bans").status_code == 302
    assert "тізілім жауаптары" not in text_of(ask("rahym", "/kk/desk/", day(1)))


def test_an_answer_by_hand_is_kept_beside_the_unknown_with_its_scan_reason_and_author(ask):
    course = unanswered()
    done = by_hand(course, ask, **{"inquiry-answer": "yes"}, **COMPANY)
    assert (done.status_code, done.url) == (302, url(course) + "#inquiries")
    one = heard(course)["legal_person"]
    assert [given.answer for given in one.given] == [Answer.UNKNOWN, Answer.YES]
    assert one.standing is Standing.ANSWERED
    assert one.given[1].stated["since"] == "2014-06-17"
    page = ask("rahym", url(course), day(1))
    text = text_of(page)
    assert "қолмен енгізді: Рахым Думан Ғабитұлы" in text
    assert "Негіздемесі: Шлюз жауап бермеді" in text
    scan = re.search(r'href="([^"]*/scan/[^"]*)"', page.text)
    assert scan
    assert ask("rahym", scan[1], day(1)).content.startswith(b"%PDF")
    for stranger in ("sarsenbi", "zhanbolatov"):
        assert ask(stranger, scan[1], day(1)).status_code == 404
    assert ask("rahym", url(course, f"scan/{'0' * 64}/"), day(1)).status_code == 404


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"inquiry-answer": None}, "Тізілімде мәлімет бар-жоғын таңдаңыз"),
        ({"inquiry-answer": "unknown"}, "Тізілімде мәлімет бар-жоғын таңдаңыз"),
        ({"inquiry-reason": "  "}, "Жауаптың неге қолмен енгізілгенін"),
        ({"inquiry-scan": None}, "сканын PDF түрінде қоса беріңіз"),
        (
            {"inquiry-scan": SimpleUploadedFile("a.pdf", b"no pdf at all")},
            "мазмұны PDF форматтарының ешқайсысы емес",
        ),
        ({"inquiry-answer": "yes", "number": "180240970387"}, "Бұл нөмір басқа тұлғанікі"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_stays(ask, changed, said):
    course = unanswered()
    whole = COMPANY if changed.get("inquiry-answer") == "yes" else {}
    answered = by_hand(course, ask, **{**whole, **changed})
    assert answered.status_code == 422
    assert said in text_of(answered)
    if "inquiry-reason" not in changed:
        assert "анықтама қағаз түрінде алынды" in answered.text
    assert AnswerRow.objects.filter(source="hand").count() == 0


def test_sent_twice_it_is_kept_once(ask):
    course = unanswered()
    looked = field(ask("rahym", url(course, "inquiry/court_bans/"), day(1)), "act-looked")
    first = by_hand(course, ask, "court_bans", **{"act-looked": looked})
    again = by_hand(course, ask, "court_bans", **{"act-looked": looked})
    assert (first.status_code, again.status_code) == (302, 409)
    assert AnswerRow.objects.filter(source="hand").count() == 1


@pytest.mark.parametrize("name", ["tolebai", "qasymbek", "sarsenbi", "zhanbolatov"])
def test_nobody_but_the_executor_enters_an_answer(ask, name):
    course = unanswered()
    page = ask(name, url(course, "inquiry/court_bans/"), day(1), {"do": "perform"})
    assert page.status_code in (404, 409)
    assert AnswerRow.objects.filter(source="hand").count() == 0
    if page.status_code == 409:
        assert "тек осы іске тағайындалған орындаушы" in text_of(page)


def test_without_consent_nothing_is_entered_either(ask):
    course = assign(filed(**{"statements.personal_data": "no"}))
    page = ask("rahym", url(course, "inquiry/court_bans/"), day(1), {"do": "perform"})
    assert page.status_code == 409
    assert "келісім бермеген" in text_of(page)


def test_a_late_answer_that_differs_is_shown_as_such_until_the_executor_decides(ask, ask_gateway):
    ask_gateway(court_bans={world.COMPANY: BAN})
    course = assign(filed())
    assert by_hand(course, ask, "court_bans", day(0, "11:40")).status_code == 302
    works(day(0, "11:50"))
    one = heard(course)["court_bans"]
    assert [given.answer for given in one.given] == [Answer.NO, Answer.YES]
    assert one.standing is Standing.CONTRADICTED
    text = text_of(ask("rahym", url(course), day(0, "12:00")))
    assert "Жауаптар қайшы келеді" in text
    assert "Қолмен енгізілген жауаптан кейін келді" in text
    assert "3501-25-00-2/7" in text
    assert "тізілім жауаптары" in text_of(ask("rahym", "/kk/desk/", day(1)))
    told = text_of(ask("zhanbolatov", f"/kk/cases/{course.id}/", day(0, "12:00")))
    assert "3501-25-00-2/7" in told
    assert "қайшы" not in told
    assert "Қолмен енгізілген жауаптан кейін" not in told
    decided = {"inquiry-reason": "Шешім бар, соттан расталды.", "inquiry-answer": "yes"}
    number = {"number": world.COMPANY}
    assert by_hand(course, ask, "court_bans", **decided, **BAN, **number).status_code == 302
    one = heard(course)["court_bans"]
    assert len(one.given) == 3
    assert one.standing is Standing.ANSWERED


def test_a_name_that_is_not_that_of_the_application_is_told(ask, ask_gateway):
    other = {**shipped()["legal_persons"][world.COMPANY], "name": "«Басқа» ЖШС", "name_ru": "ТОО"}
    other |= {"head": "Әлімбай Дәулет Серғалиұлы", "head_ru": "Алимбай", "state": "struck_off"}
    ask_gateway(legal_persons={world.COMPANY: other})
    course = assign(filed())
    works()
    text = text_of(ask("rahym", url(course), day(1)))
    assert "Тізілімдегі атау өтініштегіден басқа. Тізілімде: «Басқа» ЖШС." in text
    assert "Сертификаттағы есім тізілімдегіден басқа. Тізілімде: Әлімбай Дәулет" in text
    assert "тіркеуден шығарылған." in text
    told = text_of(ask("zhanbolatov", url(course).replace("/desk/", "/"), day(1)))
    assert "Сертификаттағы есім" not in told


def conformity(course: Course, ask, when=None) -> tuple[str, str]:
    """The page and its text."""
    page = ask("rahym", url(course, "act/check_conformity/"), when or day(2))
    return page.text, text_of(page)


def complete(course: Course) -> Course:
    from ruqsat.conduct.door import Doing

    course.does("rahym", Doing(act="check_completeness", finding="complete"), day(1))
    return course


def test_a_ban_proposes_its_ground_and_chooses_nothing(ask, ask_gateway):
    ask_gateway(court_bans={world.COMPANY: BAN})
    course = complete(assign(filed()))
    works(day(1))
    markup, text = conformity(course, ask)
    assert "Тізілімнің жауабы осы негізді көрсетеді. Шешімді сіз қабылдайсыз." in text
    box = re.search(r'<input[^>]*value="court_ban"[^>]*><label[^>]*>(.*?)</label>', markup)
    assert box
    assert "checked" not in box[0].partition(">")[0]
    assert "Тізілімнің жауабы осы негізді көрсетеді." in box[1]


def test_a_ban_is_drafted_as_the_reasons_of_its_ground_and_no_other(ask, ask_gateway):
    ask_gateway(court_bans={world.COMPANY: BAN})
    course = complete(assign(filed()))
    works(day(1))
    markup, _ = conformity(course, ask)
    drafts = dict(re.findall(r'<textarea[^>]*name="(\w+)"[^>]*>(.*?)</textarea>', markup, re.S))
    assert BAN["court"] in drafts["court_ban"]
    assert BAN["decision"] in drafts["court_ban"]
    assert drafts["unreliable"].strip() == ""


def test_unknown_proposes_no_ground(ask):
    _, text = conformity(complete(unanswered()), ask)
    assert "Белгісіз" in text
    assert "осы негізді көрсетеді" not in text


def test_lack_of_consent_can_be_chosen_only_where_it_lacks(ask):
    course = complete(assign(filed()))
    markup, text = conformity(course, ask)
    box = re.search(r'<input[^>]*value="no_consent"[^>]*>', markup)
    assert box
    assert "disabled" in box[0]
    assert "Бұл өтініште ондай негіз жоқ." in text
    sent = {
        "do": "perform",
        "act-version": "4",
        "act-finding": "does_not_conform",
        "act-ground": ["no_consent"],
        "no_consent": "Келісім жоқ.",
    }
    refused = ask("rahym", url(course, "act/check_conformity/"), day(2), sent)
    assert refused.status_code in (409, 422)
    assert "Бұл өтініште ондай негіз жоқ: " in text_of(refused)
    assert course.opened("rahym", day(2)).history.version == 4


def test_where_consent_lacks_the_ground_is_proposed_and_can_be_chosen(ask):
    course = complete(assign(filed(**{"statements.personal_data": "no"})))
    markup, text = conformity(course, ask)
    assert "Өтініштің өзі осы негізді көрсетеді." in text
    box = re.search(r'<input[^>]*value="no_consent"[^>]*>', markup)
    assert box
    assert "disabled" not in box[0]
    assert "checked" not in box[0]


def judge(course: Course, ask, looked: str):
    sent = {"do": "perform", "act-version": "3", "act-finding": "complete", "act-looked": looked}
    return ask("rahym", url(course, "act/check_completeness/"), day(1), sent)


def test_an_act_keeps_the_evidence_it_was_judged_by(ask, ask_gateway):
    ask_gateway()
    course = assign(filed())
    works()
    page = ask("rahym", url(course, "act/check_completeness/"), day(1))
    looked = field(page, "act-looked")
    assert judge(course, ask, looked).status_code == 302
    event = course.opened("rahym", day(1)).event("check_completeness")
    assert event is not None
    assert event.files[LOOKED_AT] == looked
    assert "Жанболатов Ермек" in fetched(looked).decode()
    assert journal.verify(course.id) is None


def test_an_act_is_not_done_on_evidence_that_has_grown_since_the_page_was_opened(ask, ask_gateway):
    ask_gateway()
    course = assign(filed())
    page = ask("rahym", url(course, "act/check_completeness/"), day(0, "11:40"))
    works_until(1)
    refused = judge(course, ask, field(page, "act-looked"))
    assert refused.status_code == 409
    assert "тізілімнен жауап келді" in text_of(refused)
    assert judge(course, ask, field(refused, "act-looked")).status_code == 302


def test_the_applicant_sees_what_was_asked_about_them_and_nothing_of_how_it_is_weighed(
    ask, ask_gateway
):
    ask_gateway()
    course = assign(filed())
    works()
    text = text_of(ask("zhanbolatov", f"/kk/cases/{course.id}/", day(1)))
    assert "Сіз туралы сұралған мәліметтер" in text
    assert f"{world.COMPANY} нөмірі бойынша сұрау салынды." in text
    assert "Қағидалардың 6-тармағы" in text
    assert "Тыйым жоқ." in text
    assert "әрекеттер" not in text
    assert "Жауапты қолмен енгізу" not in text
    assert ask("esenbaeva", f"/kk/cases/{course.id}/", day(1)).status_code == 404
