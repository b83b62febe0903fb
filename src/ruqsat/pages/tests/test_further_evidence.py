"""A further document asked for in mid-case: told, answered with files, nothing else revealed."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from pypdf import PdfWriter

from ruqsat.cases import journal
from ruqsat.cases.decide import Refused
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.cases.outbox import work_off
from ruqsat.conduct.door import Doing
from ruqsat.conduct.paperwork import kept
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import DAYS, Course, at, day, moment, visitor
from ruqsat.conduct.worker import installed_effects
from ruqsat.notices.models import Message
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.attachments import receiving
from ruqsat.pages.case.answers import stated
from ruqsat.pages.case.documents import readable_files
from ruqsat.pages.case.page import case_page
from ruqsat.pages.materials.gathering import gathered
from ruqsat.pages.materials.zipping import zipped

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def asked(course: Course | None = None, when: str = "", until: str = DAYS[3]) -> Course:
    course = course or world.assigned()
    request = {**world.sample()["ask_further"], "until": until}
    course.does("rahym", Doing(act="ask_further", stated=request), when or day(1))
    return course


def answered(course: Course | None = None) -> Course:
    course = asked(course)
    answer = dict(world.sample()["answer_further"])
    content = "%PDF-1.7 келісім".encode()
    answer |= {"files.0.sha256": kept(content), "files.0.size": str(len(content))}
    course.does("zhanbolatov", Doing(act="answer_further", stated=answer), day(2))
    return course


def told(when: str) -> list[Message]:
    with at(when):
        while work_off(installed_effects()):
            pass
    return list(Message.objects.filter(notice="tell_asked").order_by("seq"))


def page(course: Course, who: str, when: str):
    file = course.opened(who, when)
    with at(when):
        return case_page(file, visitor(who), addresses=Addresses("portal", file), lang="kk")


def test_the_applicant_is_told_what_is_needed_why_and_by_which_day():
    asked()
    (message,) = told(day(1, "10:05"))
    assert message.party == world.COMPANY
    assert "Қызмет мерзімі өзгермейді" in message.kk
    assert "Не қажет: 2025 жылғы 3-келісімшартқа қосымша келісімнің көшірмесі." in message.kk
    assert "Не үшін қажет: Келісімшартта тауардың саны көрсетілмеген" in message.kk
    assert "Қай күнге дейін: 2026 жылғы 6 ақпан" in message.kk
    assert mail.outbox[-1].subject.startswith(message.title_kk)


def test_each_question_is_told():
    course = answered()
    asked(course, day(2, "15:00"), until=DAYS[4])
    assert [message.seq for message in told(day(2, "15:05"))] == [4, 6]


def test_a_second_question_waits_for_the_answer_to_the_first():
    course = asked()
    request = {**world.sample()["ask_further"], "until": DAYS[3]}
    refused = course.tries("rahym", Doing(act="ask_further", stated=request), day(1, "15:00"))
    assert isinstance(refused, Refused)
    assert "Алдыңғы сұраққа әлі жауап берілмеген" in refused.words.kk


def test_an_answer_at_the_instant_of_its_question_is_its_answer():
    course = asked()
    answer = Doing(act="answer_further", stated={"text": "Келісім жоқ."})
    course.does("zhanbolatov", answer, day(1))
    assert not DutyRow.objects.filter(case_id=course.id, act="answer_further").exists()


def test_it_is_the_applicants_turn_until_it_is_answered():
    course = asked()
    waiting = DutyRow.objects.get(case_id=course.id, act="answer_further")
    assert waiting.role == "applicant"
    assert waiting.due == moment(f"{DAYS[3]} 23:59:59.999999")
    seen = page(course, "zhanbolatov", day(1, "11:00"))
    assert seen.step is not None
    assert "answer_further" in seen.step.acts[0].url
    assert "Қосымша құжат" in seen.plain[1].kk
    assert "ештеңе талап етілмейді" not in " ".join(words.kk for words in seen.plain)
    answered_course = answered(world.assigned(Course()))
    assert page(answered_course, "zhanbolatov", day(2, "11:00")).step is None


def test_a_day_that_passed_makes_nothing_late():
    course = asked(until=DAYS[2])
    course.does("rahym", Doing(act="check_completeness", finding="complete"), day(2))
    seen = page(course, "zhanbolatov", day(3, "11:00"))
    assert seen.tag.tone != "err"
    assert seen.step is not None


def test_an_unanswered_question_is_not_what_the_case_waits_for():
    course = asked(until=DAYS[2])
    row, check = CaseRow.objects.get(id=course.id), DutyRow.objects.get(act="check_completeness")
    assert (row.next_role, row.next_due) == ("executor", check.due)


def test_a_question_reveals_nothing_that_was_found_before_it():
    course = asked(world.doubted(), day(2, "11:00"))
    with at(day(2, "12:00")):
        seen = stated(course.opened("zhanbolatov", day(2, "12:00")), visitor("zhanbolatov"))
    assert [one.act.name for one in seen] == ["ask_further"]
    (message,) = told(day(2, "12:00"))
    assert "шығу нормаларының" not in message.kk.lower()


def test_the_executor_reads_the_answer_and_its_files_and_they_are_in_the_materials():
    course = answered()
    file = course.opened("rahym", day(2, "11:00"))
    with at(day(2, "11:00")):
        assert stated(file, visitor("rahym"))[0].act.name == "answer_further"
        names = [one.name for _, one in readable_files(file, visitor("rahym"))]
        assert names[-1] == "A1-agreement.pdf"
        materials = gathered(file, visitor("rahym"), journal.chain(course.id))
        archive = ZipFile(BytesIO(b"".join(zipped(materials))))
    assert any(name.endswith("A1-agreement.pdf") for name in archive.namelist())


def test_it_is_answered_in_the_cabinet_with_a_file_and_without_scripts():
    course = asked()
    client, url = world.browser("zhanbolatov"), f"/kk/cases/{course.id}/act/answer_further/"
    with at(day(2)):
        drawn = client.get(url)
        assert "қосымша келісімнің көшірмесі" in drawn.text
        hidden = dict(re.findall(r'name="(act-[a-z]+)" value="([^"]*)"', drawn.text))
        empty = client.post(url, {**hidden, "do": "perform"})
        assert empty.status_code == 422
        assert "Түсініктеме жазыңыз немесе файл қоса беріңіз." in empty.text
        done = client.post(url, {**hidden, "files": paper(), "do": "perform"})
        assert done.status_code == 302
        assert "Келісім.pdf" in client.get(done.headers["Location"]).text
    with at(day(2, "12:00")):
        desk = world.browser("rahym").get(f"/kk/desk/cases/{course.id}/")
        assert "Келісім.pdf" in desk.text


def test_no_file_is_kept_for_an_act_that_may_not_be_done(monkeypatch):
    course = answered()
    kept_files: list[bytes] = []
    monkeypatch.setattr(receiving, "kept", kept_files.append)
    client, url = world.browser("zhanbolatov"), f"/kk/cases/{course.id}/act/answer_further/"
    with at(day(2, "12:00")):
        version = course.opened("zhanbolatov", day(2, "12:00")).history.version
        sent = {"act-version": version, "act-key": "k", "files": paper(), "do": "perform"}
        refused = client.post(url, sent)
    assert refused.status_code == 409
    assert "Бұл сұраққа жауап берілген" in refused.text
    assert kept_files == []


def paper() -> SimpleUploadedFile:
    writer, made = PdfWriter(), BytesIO()
    writer.add_blank_page(200, 300)
    writer.write(made)
    return SimpleUploadedFile("Келісім.pdf", made.getvalue(), "application/pdf")


def test_a_question_that_was_told_is_not_struck_out_even_if_another_was_asked_before():
    course = answered()
    asked(course, day(2, "15:00"), until=DAYS[4])
    struck = Doing(act="strike_out", strikes=6, stated={"reasons": "Қате."})
    tried = course.tries("rahym", struck, day(2, "16:00"))
    assert isinstance(tried, Refused)
    assert tried.code == "left_the_body"
    assert [message.seq for message in told(day(2, "16:05"))] == [4, 6]
