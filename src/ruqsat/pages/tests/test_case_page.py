"""The page of a case at each point of its course, for each of its readers."""

import pytest
from django.utils.translation import override

from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day, visitor
from ruqsat.languages import Lang, Words
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.case.page import CasePage, case_page
from ruqsat.ui import shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def page(course: Course, who: str, when: str, lang: Lang = "kk") -> CasePage:
    with at(when), override(lang):
        file = course.opened(who, when)
        return case_page(file, visitor(who), addresses=Addresses("portal", file), lang=lang)


def kk(text: shown.Text | None) -> str:
    return text.kk if isinstance(text, Words) else text or ""


def told(page: CasePage) -> str:
    return " ".join(words.kk for words in page.plain)


def test_the_deadline_says_until_when_on_what_ground_and_why():
    term = page(world.registered(), "zhanbolatov", day(1)).deadline
    assert term is not None
    assert kk(term.sentence) == "Шешім 2026 жылғы 13 ақпаннан кешіктірілмей қабылдануға тиіс."
    assert (term.state, term.left) == ("running", 7)
    assert [kk(link.text) for link in term.law] == ["Тізбенің 3-тармағы"]
    assert term.law[0].url == "/kk/services/processing-219/in_territory/in/o134_2024/#n-a1.3"
    assert "«Өтініш беру» — 2026 жылғы 3 ақпан." in kk(term.why[0])
    assert "2026 жылғы 13 ақпан" in " ".join(kk(step) for step in term.why)
    assert term.bar is not None


@pytest.mark.parametrize(
    ("when", "state", "left"),
    [(day(6), "soon", 2), (day(8), "soon", 0), ("2026-02-17 10:00", "late", 2)],
)
def test_a_term_nearly_over_and_one_that_is_over_are_told_apart(when, state, left):
    term = page(world.registered(), "tolebai", when).deadline
    assert term is not None
    assert (term.state, term.left) == (state, left)


def test_a_case_that_ended_in_a_refusal_does_not_look_like_one_that_ended_well():
    course = world.heard("refuse")
    course.signs("qasymbek", "refuse", day(5))
    course.attended(day(5, "10:01"))
    refused = page(course, "zhanbolatov", day(5, "10:02")).deadline
    assert refused is not None
    assert (refused.state, refused.left) == ("refused", None)
    assert (refused.law, refused.bar, refused.key, refused.why) == ((), None, (), ())
    stages = page(course, "zhanbolatov", day(5, "10:01")).stages
    assert [kk(one.name) for one in stages if one.state == "refused"] == ["Дәлелді бас тарту"]
    issued = page(world.delivered(), "zhanbolatov", day(5)).deadline
    assert issued is not None
    assert issued.state == "done"


def test_after_hours_the_reason_names_the_next_working_day():
    course = Course()
    course.file("2026-02-03 19:10")
    term = page(course, "zhanbolatov", "2026-02-03 19:11").deadline
    assert term is not None
    assert any("келесі жұмыс күні есептеледі: 2026 жылғы 4 ақпан" in kk(one) for one in term.why)
    assert "16 ақпаннан" in kk(term.sentence)


def test_stages_follow_the_law_and_the_present_one_is_marked_once():
    stages = page(world.found_complete(), "rahym", day(1, "11:00")).stages
    assert [(kk(one.name), one.state) for one in stages] == [
        ("Өтініш беру", "done"),
        ("Өтінішті тіркеу", "done"),
        ("Жауапты орындаушыны тағайындау", "done"),
        ("Құжаттардың толықтығын тексеру", "done"),
        ("Құжаттардың сәйкестігін тексеру", "now"),
        ("Нәтижені ресімдеу", "ahead"),
        ("Құжатқа қол қою", "ahead"),
    ]
    assert "2026 жылғы 11 ақпан" in kk(stages[4].note)


def test_what_lies_beside_the_main_course_is_a_stage_once_it_happens():
    course = world.invited()
    stages = {kk(one.name): one for one in page(course, "rahym", day(3, "11:00")).stages}
    assert stages["Алдын ала шешім мен тыңдау туралы хабарлау"].state == "done"
    hearing = stages["Тыңдау өткізу"]
    assert hearing.state == "ahead"
    assert kk(hearing.note) == "2026 жылғы 9 ақпанда сағат 11.00-де басталады"
    stages = {kk(one.name): one for one in page(course, "rahym", day(4, "11:00")).stages}
    assert stages["Тыңдау өткізу"].state == "now"


def test_whoever_must_act_is_told_so_and_what_is_wanted():
    shown_page = page(world.assigned(), "rahym", day(1))
    assert told(shown_page).startswith(
        "Қазір кезек сізде. «Құжаттардың толықтығын тексеру» қадамын 2026 жылғы 5 ақпаннан"
        " кешіктірмей орындаңыз."
    )
    assert shown_page.step is not None
    (link,) = shown_page.step.acts
    assert link.url.endswith("/act/check_completeness/")


@pytest.mark.parametrize(
    ("course", "step", "when"),
    [
        (world.found_incomplete, "Толық еместігі туралы бас тартуды дайындау", day(1, "12:00")),
        (world.doubted, "Алдын ала шешім мен тыңдау туралы хабарлау", day(2, "12:00")),
    ],
)
def test_no_step_tells_an_applicant_what_was_found_before_they_are_told(course, step, when):
    one = course()
    for who, told_so in (("rahym", True), ("zhanbolatov", False)):
        shown_page = page(one, who, when)
        said = [kk(one.name) for one in shown_page.stages]
        said += [kk(one.title) for one in shown_page.timeline]
        assert (step in said, step in told(shown_page)) == (told_so, told_so), who
        assert (step == kk(shown_page.tag.text)) == told_so
    assert "Қазір кезек жауапты орындаушыда." in told(shown_page)


@pytest.mark.parametrize("who", ["zhanbolatov", "tolebai", "qasymbek"])
def test_whoever_waits_is_told_whose_turn_it_is(who):
    shown_page = page(world.assigned(), who, day(1))
    assert "Қазір кезек жауапты орындаушыда" in told(shown_page)
    assert "Қазір сізден ештеңе талап етілмейді." in told(shown_page)
    assert shown_page.step is None


def test_a_right_is_a_step_but_never_a_turn_and_what_waits_for_its_hour_is_told():
    shown_page = page(world.invited(), "zhanbolatov", day(3, "12:00"))
    assert told(shown_page).startswith(
        "Келесі қадам — «Тыңдау өткізу»: 2026 жылғы 9 ақпан, сағат 11.00. Қаласаңыз,"
        " «Ұстанымды білдіру» қадамын 2026 жылғы 10 ақпаннан кешіктірмей жасай аласыз."
    )
    assert shown_page.step is not None
    assert [kk(link.text) for link in shown_page.step.acts] == ["Ұстанымды білдіру"]


@pytest.mark.parametrize("course", [world.assigned, world.invited, world.delivered, world.issued])
def test_plain_words_are_three_sentences_at_most(course):
    assert 1 <= len(page(course(), "zhanbolatov", day(5)).plain) <= 3


def test_the_timeline_says_who_when_and_what_newest_first():
    entries = page(world.found_complete(), "tolebai", day(1, "11:00")).timeline
    assert [one.state for one in entries] == ["plan", "ok", "ok", "ok", "ok"]
    checked = entries[1]
    assert kk(checked.title) == "Құжаттардың толықтығын тексеру"
    assert kk(checked.text) == "Нәтижесі: құжаттар толық."
    assert "Рахым Думан Ғабитұлы" in kk(checked.by)
    assert f"{checked.at:%Y-%m-%d %H:%M %z}" == "2026-02-04 10:00 +0500"


def test_what_opens_tomorrow_stands_in_the_timeline_with_its_hour():
    course = Course()
    course.file("2026-02-03 19:10")
    planned = page(course, "zhanbolatov", "2026-02-03 19:11").timeline[0]
    assert (kk(planned.title), planned.state) == ("Өтінішті тіркеу", "plan")
    assert f"{planned.at:%Y-%m-%d %H:%M}" == "2026-02-04 09:00"
    sent = page(world.issued(), "tolebai", "2026-02-06 19:20").timeline[0]
    assert kk(sent.title) == "Нәтижені жеке кабинетке жіберу"
    assert f"{sent.at:%Y-%m-%d %H:%M}" == "2026-02-09 09:00"


def test_a_refusal_that_the_law_still_forbids_is_not_planned():
    titles = [kk(one.title) for one in page(world.doubted(), "tolebai", day(3)).timeline]
    assert "Дәлелді бас тарту" not in titles


def test_a_doubt_and_its_ground_stand_out_in_the_timeline():
    doubt = page(world.doubted(), "tolebai", day(2, "11:00")).timeline[1]
    assert doubt.state == "warn"
    assert "№ 392 қаулысымен" in kk(doubt.text)


def test_what_was_found_against_the_applicant_is_theirs_to_read_once_they_are_notified():
    before = page(world.doubted(), "zhanbolatov", day(2, "11:00")).timeline
    assert all("сәйкес емес" not in kk(one.text) and one.state != "warn" for one in before)
    after = page(world.invited(), "zhanbolatov", day(3, "11:00")).timeline
    assert any("№ 392 қаулысымен" in kk(one.text) for one in after)


def test_a_lapsed_right_is_told_once_it_is_recorded():
    course = world.invited()
    course.attended(day(6, "09:01"))
    titles = [kk(one.title) for one in page(course, "tolebai", day(6)).timeline]
    assert "Мерзімі өтті: Ұстанымды білдіру" in titles


def test_the_applicant_sees_the_decision_once_it_was_sent_and_the_official_at_once():
    course = world.issued()
    before = page(course, "zhanbolatov", "2026-02-06 19:20")
    assert "ол 2026 жылғы 9 ақпанда сағат 9.00-де жеке кабинетке жіберіледі" in told(before)
    papers = f"/kk/cases/{course.id}/paper"
    assert [one.view for one in before.documents if one.signature] == [f"{papers}/apply/"]
    assert (kk(before.tag.text), before.tag.tone) == ("Шешімге қол қойылды", "info")
    assert all("Ш-2026/000001" not in kk(one.text) for one in before.timeline)
    assert [stage.state for stage in before.stages if kk(stage.name) == "Құжатқа қол қою"] == [
        "now"
    ]
    official = page(course, "tolebai", "2026-02-06 19:20")
    assert official.documents[0].view == f"{papers}/issue/"
    assert any("Ш-2026/000001" in kk(one.text) for one in official.timeline)
    course.attended(day(4, "09:00"))
    after = page(course, "zhanbolatov", day(4, "09:05"))
    assert after.documents[0].view == f"{papers}/issue/"
    assert "«Құжаттар» бөлімінде" in told(after)


def test_documents_say_what_they_are_how_large_and_who_signed():
    documents = page(world.delivered(), "tolebai", day(4)).documents
    decision, application = documents[0], documents[1]
    assert "ҚАСЫМБЕК АРДАҚ" in kk(decision.signed)
    assert "2026 жылғы 6 ақпан, сағат 19.10" in kk(decision.signed)
    assert kk(decision.about) == "Нөмірі: Ш-2026/000001."
    assert decision.size is not None
    assert decision.size > 50_000
    assert kk(application.name) == "Өтініш"
    attached = documents[2:]
    assert [one.name for one in attached] == [
        "P1-contract.pdf",
        "P1-spec.pdf",
        "P1-technology.pdf",
        "P1-invoice.pdf",
        "P1-yields.xlsx",
    ]
    assert attached[-1].format == "XLSX"


def test_a_refusal_without_a_hearing_says_why_there_was_none():
    entries = page(world.refused(), "zhanbolatov", day(3)).timeline
    text = " ".join(kk(one.text) for one in entries if one.text)
    assert "Тыңдау өткізілмеді: заңнамада бұған бес жұмыс күнінен аз мерзім берілген" in text


def test_the_term_of_complaint_runs_from_when_the_refusal_was_sent():
    course = world.heard("refuse")
    course.signs("qasymbek", "refuse", day(8, "19:10"), stated=world.sample()["refuse"])
    before = told(page(course, "zhanbolatov", day(8, "19:20")))
    assert "шағым" not in before
    course.attended("2026-02-16 09:00")
    # Signed on Friday, sent on Monday, 16 February; three months end on Saturday, 16 May.
    after = told(page(course, "zhanbolatov", "2026-02-16 11:00"))
    assert "2026 жылғы 18 мамырдан кешіктірмей шағым" in after


@pytest.mark.parametrize(
    ("course", "when", "tone", "text"),
    [
        (world.found_complete, day(1, "11:00"), "info", "Құжаттардың сәйкестігін тексеру"),
        (world.assigned, day(3), "err", "Мерзімі өтті"),
        (world.delivered, day(4), "ok", "Қайта өңдеу шарттары туралы құжат берілді"),
    ],
)
def test_the_tag_says_in_words_where_the_case_stands(course, when, tone, text):
    tag = page(course(), "tolebai", when).tag
    assert (tag.tone, kk(tag.text)) == (tone, text)


def test_the_facts_name_the_applicant_the_body_and_the_act():
    facts = page(world.registered(), "tolebai", day(1)).facts
    values = {kk(row.name): row.value for row in facts}
    assert values["БСН"] == world.COMPANY
    assert values["Өтініш берілген күн"] == "03.02.2026"
    assert values["Құқықтық негізі"] == "№ 219, 22.04.2020"


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_every_text_of_the_page_exists_in_the_language_of_the_reader(lang):
    shown_page = page(world.invited(), "rahym", day(3, "12:00"), lang)
    for words in [*shown_page.plain, *(one.title for one in shown_page.timeline)]:
        assert isinstance(words, Words)
        assert words.in_(lang).strip()
    if lang == "en":
        assert not any("ә" in words.en or "ы" in words.en for words in shown_page.plain)


def test_an_act_done_in_the_cabinet_is_the_applicants_in_the_timeline():
    course = world.invited()
    stated = world.sample()["state_position"]
    course.does("zhanbolatov", Doing(act="state_position", stated=stated), day(3, "15:00"))
    entries = page(course, "tolebai", day(3, "16:00")).timeline
    said = next(one for one in entries if one.state == "ok")
    assert "Жанболатов Ермек Сапарұлы" in kk(said.by)
