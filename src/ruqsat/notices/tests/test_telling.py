"""A party is told once in the cabinet, and by e-mail where the law says so."""

from uuid import uuid4

import pytest
from django.core import mail

from ruqsat.cases import clock
from ruqsat.cases.models import JobRow
from ruqsat.cases.outbox import Task, work_off
from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, day
from ruqsat.conduct.worker import installed_effects
from ruqsat.notices import cabinet, letters
from ruqsat.notices.effects import tell
from ruqsat.notices.models import Message
from ruqsat.notices.sayings import NotSayableError
from ruqsat.regulations.processing_219.o134_2024.papers.annexes import CONTACTS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def told(when: str) -> None:
    """Everything that is due is done, as the worker does it."""
    with world.at(when):
        while work_off(installed_effects()):
            pass


def task(course: Course, notice: str, seq: int) -> Task:
    return Task(course.id, seq, "tell", {"notice": notice}, f"{course.id}/{seq}/0", 0)


def test_on_filing_the_applicant_is_told_of_receipt_and_of_the_result_day():
    course = Course()
    course.file("2026-02-03 10:20")
    told("2026-02-03 10:21")
    message = Message.objects.get()
    assert (message.party, message.notice) == (world.COMPANY, "tell_accepted")
    assert message.kk == (
        "Сұрау салу қабылданды. Келіп түскен күні: 2026 жылғы 3 ақпан."
        " Нәтижені алу күні: 2026 жылғы 13 ақпан."
    )
    assert message.at == world.moment("2026-02-03 10:21")
    assert not mail.outbox


def test_what_is_filed_after_hours_is_told_with_the_day_it_counts_from():
    course = Course()
    course.file("2026-02-06 18:31")
    told("2026-02-06 18:32")
    assert "2026 жылғы 9 ақпан." in Message.objects.get().kk


def test_the_words_are_those_of_the_day_even_if_the_worker_comes_late():
    course = Course()
    course.file("2026-02-03 10:20")
    course.does("tolebai", Doing(act="register"), "2026-02-03 11:00")
    told("2026-02-13 10:00")
    assert "2026 жылғы 13 ақпан" in Message.objects.get().kk
    assert Message.objects.get().seq == 1


def test_the_notice_of_a_hearing_goes_to_the_address_in_the_application():
    course = world.invited()
    told(day(3, "10:05"))
    letter = mail.outbox[0]
    message = Message.objects.get(notice="tell_hearing")
    assert letter.to == ["info@qyzylshoqy.example"] == [message.email]
    assert letter.subject == "Тыңдау туралы хабарлама / Уведомление о заслушивании"
    for part in (message.kk, message.ru, message.en):
        assert part in letter.body
    assert f"/kk/cases/{course.id}/" in letter.body
    assert f"/ru/cases/{course.id}/" in letter.body
    assert message.mailed_at == world.moment(day(3, "10:05"))


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "kk",
            (
                "Негіз: құжаттардың Үкіметтің",
                "(Тізбенің 9-тармағының 2) тармақшасы).",
                "сәйкес келмеуі): Шығу нормаларының есебі",
                "Тыңдауды өткізу тәсілі: бейнебайланыс арқылы",
                "Мекенжай немесе сілтеме: https://meet.example/219",
                "Тыңдау күні: 2026 жылғы 9 ақпан",
                "Сағаты: 11",
            ),
        ),
        (
            "ru",
            (
                "Основание: ",
                "Правительства № 392): Шығу нормаларының есебі",
                "Способ проведения заслушивания: по видеосвязи",
                "День заслушивания: 9 февраля 2026",
                "Час: 11",
            ),
        ),
        ("en", ("Ground: ", "Manner of the hearing: by video link", "Day of the hearing: 9 Feb")),
    ],
)
def test_the_notice_of_a_hearing_says_on_what_grounds_and_where_and_when(lang, expected):
    world.invited()
    told(day(3, "10:05"))
    message = Message.objects.get(notice="tell_hearing").words.in_(lang)
    letter = mail.outbox[0].body
    for part in expected:
        assert part in message
        assert part in letter


def test_what_leaves_the_house_bears_the_number_of_the_contact_centre():
    world.invited()
    told(day(3, "10:05"))
    for said in ("Бірыңғай байланыс орталығы", "Единый контакт-центр", "Unified Contact Centre"):
        assert f"{said}: {CONTACTS}" in mail.outbox[0].body


def test_with_a_late_incompleteness_each_missing_document_is_named():
    course = world.found_incomplete()
    course.attended("2026-02-06 09:00")
    course.does("rahym", Doing(act="check_conformity", finding="conforms"), day(3))
    doing = Doing(act="notify_hearing", stated=world.hearing_on(world.DAYS[4]))
    course.does("rahym", doing, day(3))
    told(day(3, "10:05"))
    said = Message.objects.get(notice="tell_hearing").kk.splitlines()
    assert "Не жетіспейді: Есептеу кестесінің файлы ашылмайды." in said
    assert any(line.startswith("Жетіспейтін құжат: ") for line in said)


def sent(notice: str) -> Message:
    """The notice of the decision, with the letter that repeats it."""
    message = Message.objects.get(notice=notice)
    assert message.email == "info@qyzylshoqy.example"
    assert f"{message.title.kk} / {message.title.ru}" in [one.subject for one in mail.outbox]
    assert [one for one in mail.outbox if message.kk in one.body and message.en in one.body]
    return message


def test_a_document_that_was_sent_is_told_with_its_number_and_where_to_get_it():
    course = world.issued()
    told("2026-02-06 19:11")
    assert not Message.objects.filter(notice="tell_issued").exists()
    course.attended("2026-02-09 09:00")
    told("2026-02-09 09:01")
    message = sent("tell_issued")
    number = course.opened("tolebai", "2026-02-09 09:02").incoming
    assert message.kk == (
        "№ Ш-2026/000001 құжат жеке кабинетіңізге жіберілді. Істі ашып, құжатты «Құжаттар»"
        f" бөлімінен жүктеп алыңыз. Іс № {number}."
    )
    assert not Message.objects.filter(notice="tell_refused").exists()


def test_a_refusal_after_a_hearing_is_told_with_its_number_and_where_the_complaint_stands():
    course = world.heard("refuse")
    course.signs("qasymbek", "refuse", day(5))
    course.attended(day(5, "10:02"))
    told(day(5, "10:03"))
    message = sent("tell_refused")
    assert "Ш-2026/000001" in message.kk
    assert "шағым жасау мерзімі сонда" in message.kk
    assert not Message.objects.filter(notice="tell_issued").exists()


def test_a_refusal_of_an_incomplete_package_is_told_with_what_was_missing():
    course = world.found_incomplete()
    course.does("rahym", Doing(act="prepare_refusal"), day(2, "11:00"))
    course.signs("qasymbek", "refuse_incomplete", day(2, "16:00"))
    course.attended(day(2, "16:01"))
    told(day(2, "16:02"))
    message = sent("tell_incomplete")
    assert "Ш-2026/000001" in message.ru
    assert "Не жетіспейді: Есептеу кестесінің файлы ашылмайды." in message.kk.splitlines()


def test_told_again_nobody_is_told_twice():
    course = world.invited()
    told(day(3, "10:05"))
    seq = Message.objects.get(notice="tell_hearing").seq
    with world.at(day(3, "10:06")):
        tell(task(course, "tell_hearing", seq))
    assert Message.objects.filter(notice="tell_hearing").count() == 1
    assert len(mail.outbox) == 1


def test_a_letter_that_could_not_be_sent_is_sent_again_under_the_same_name(monkeypatch):
    def refuse(_message, *, key):
        assert key
        raise OSError("the mail server does not answer")

    world.invited()
    with monkeypatch.context() as broken:
        broken.setattr(letters, "send", refuse)
        told(day(3, "10:05"))
    message = Message.objects.get(notice="tell_hearing")
    assert (message.mailed_at, len(mail.outbox)) == (None, 0)
    assert "does not answer" in JobRow.objects.get(done_at=None).last_error
    told(day(3, "10:30"))
    assert len(mail.outbox) == 1
    job = JobRow.objects.get(seq=message.seq, kind="tell")
    assert job.done_at is not None
    name = mail.outbox[0].extra_headers["Message-ID"]
    with world.at(day(3, "10:31")):
        letters.send(message, key=job.key)
    assert mail.outbox[1].extra_headers["Message-ID"] == name
    assert Message.objects.filter(notice="tell_hearing").count() == 1


def test_a_sentence_is_not_sent_with_a_hole_in_it():
    course = Course()
    course.file("2026-02-03 10:20")
    with world.at("2026-02-03 10:21"), pytest.raises(NotSayableError, match="number"):
        tell(task(course, "tell_hearing", 1))
    assert not Message.objects.exists()


def test_of_a_case_that_is_not_there_nobody_is_told():
    unknown = Task(uuid4(), 1, "tell", {"notice": "tell_accepted"}, "key", 0)
    with pytest.raises(NotSayableError):
        tell(unknown)


def test_a_party_reads_its_own_messages_newest_first():
    course = world.invited()
    told(day(3, "10:05"))
    found = [message.notice for message in cabinet.of_party(world.COMPANY)]
    assert sorted(found) == ["tell_accepted", "tell_hearing"]
    assert list(cabinet.of_case(world.COMPANY, course.id)) == list(cabinet.of_party(world.COMPANY))
    assert not cabinet.of_party("180240970387").exists()
    assert not cabinet.of_case("180240970387", course.id).exists()


def test_what_was_read_is_unread_no_more():
    Course().file("2026-02-03 10:20")
    told("2026-02-03 10:21")
    assert cabinet.unread(world.COMPANY) == 1
    with world.at("2026-02-03 12:00"):
        cabinet.mark_read("180240970387")
        assert cabinet.unread(world.COMPANY) == 1
        cabinet.mark_read(world.COMPANY)
        assert Message.objects.get().read_at == clock.now()
    assert cabinet.unread(world.COMPANY) == 0
