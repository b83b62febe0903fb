"""Inquiries leave with the registration, are asked under one key, and what is heard is kept."""

import json

import pytest
from django.db import DatabaseError, transaction

from ruqsat.cases.models import JobRow
from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.exchange import evidence
from ruqsat.exchange.models import AnswerRow, AttemptRow, InquiryRow
from ruqsat.exchange.stand.behaviour import Behaviour, Turn
from ruqsat.exchange.tests.asking import filed, heard, works, works_until
from ruqsat.exchange.weighing import Standing
from ruqsat.lex import Answer

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def test_a_company_is_asked_about_once_of_each_registry_that_knows_it(stand):
    course = filed()
    assert stand.received == []
    works()
    assert [(one["registry"], one["about"]) for one in stand.received] == [
        ("legal_persons", world.COMPANY),
        ("court_bans", world.COMPANY),
    ]
    (first, _) = stand.received
    assert first["norm"] == "processing-219/6.2.b"
    assert (first["case"], first["asked_by"]) == ("К-2026/000001", "100140980009")
    found = heard(course)
    assert list(found) == ["legal_person", "court_bans"]
    assert [one.standing for one in found.values()] == [Standing.ANSWERED] * 2
    (_, company), (_, ban) = (found[name].answers[0] for name in found)
    assert (company.answer, ban.answer) == (Answer.YES, Answer.NO)
    assert company.stated["head"] == "Жанболатов Ермек Сапарұлы"


def test_each_question_and_each_answer_is_evidence(stand):
    course = filed()
    works()
    one = heard(course)["legal_person"]
    with world.at("2026-02-03 11:00"):
        office = world.visitor("tolebai").account
    assert (one.row.body, one.row.by) == (world.BODY, office)
    assert one.row.at == world.moment("2026-02-03 11:00")
    (attempt,) = one.attempts
    assert (attempt.status, attempt.failure, attempt.number) == (200, "", 1)
    assert attempt.milliseconds is not None
    came = json.loads(evidence.fetched(attempt.raw))
    assert came["particulars"]["name"] == one.answers[0][1].stated["name"]


def test_nothing_is_asked_without_the_consent_and_that_is_kept_with_its_reason(stand):
    course = filed(**{"statements.personal_data": "no"})
    works_until(24)
    assert stand.received == []
    assert {name: one.row.withheld for name, one in heard(course).items()} == {
        "legal_person": "no_consent",
        "court_bans": "no_consent",
    }
    assert {one.standing for one in heard(course).values()} == {Standing.WITHHELD}
    assert not AttemptRow.objects.exists()
    assert not JobRow.objects.filter(kind="inquire").exists()


def test_asking_the_same_registration_again_puts_nothing_twice(stand):
    course = filed()
    works()
    row = JobRow.objects.filter(kind="inquire").order_by("place").first()
    assert row is not None
    JobRow.objects.filter(pk=row.pk).update(done_at=None)
    works("2026-02-03 11:10")
    assert len(stand.received) == 2
    assert AnswerRow.objects.filter(inquiry__case=course.id).count() == 2


class TestWithTroubles:
    @pytest.fixture
    def behaviour(self):
        turns = (Turn.ERROR, Turn.MALFORMED, Turn.OF_ANOTHER)
        return Behaviour(script={world.COMPANY: turns})

    def test_a_question_is_put_again_under_its_key_until_it_is_answered(self, stand):
        course = filed()
        works_until(1)
        one = heard(course)["legal_person"]
        said = [(attempt.failure, attempt.status) for attempt in one.attempts]
        assert said == [("status", 500), ("malformed", 200), ("malformed", 200), ("", 200)]
        gaps = [
            (later.at - sooner.at).total_seconds()
            for sooner, later in zip(one.attempts, one.attempts[1:], strict=False)
        ]
        assert gaps == [2, 4, 8]
        asked = [each for each in stand.received if each["registry"] == "legal_persons"]
        assert len({each["key"] for each in asked}) == 1
        assert [given.answer for given in one.given] == [Answer.YES]
        assert all(evidence.fetched(attempt.raw) for attempt in one.attempts)


class TestOfARegistryThatDoesNotKnow:
    @pytest.fixture
    def behaviour(self):
        return Behaviour(script={world.COMPANY: (Turn.UNKNOWN, Turn.UNKNOWN)})

    def test_unknown_is_an_answer_and_no_no(self, stand):
        course = filed()
        works_until(24)
        assert len(stand.received) == 2
        one = heard(course)["court_bans"]
        assert [given.answer for given in one.given] == [Answer.UNKNOWN]
        assert one.standing is Standing.UNKNOWN
        assert one.row.wanted_since is not None


def test_a_stand_that_is_down_makes_the_answer_unknown_and_an_official_is_wanted(settings):
    settings.GATEWAY = "http://127.0.0.1:9"
    course = filed()
    works_until(0.01)
    assert heard(course)["legal_person"].standing is Standing.AWAITED
    works_until(0.02)
    one = heard(course)["legal_person"]
    assert one.standing is Standing.UNKNOWN
    assert len(one.attempts) == 6
    assert {attempt.failure for attempt in one.attempts} == {"unreached"}
    assert one.row.wanted_since == one.answers[0][0].at
    works_until(48)
    one = heard(course)["legal_person"]
    assert len(one.attempts) == 20
    assert len(one.answers) == 1
    assert not JobRow.objects.filter(kind="inquire", done_at=None).exists()


def test_an_answer_that_comes_after_the_answer_was_given_up_is_taken(stand, settings):
    address, settings.GATEWAY = settings.GATEWAY, "http://127.0.0.1:9"
    course = filed()
    works_until(0.02)
    assert heard(course)["legal_person"].row.wanted_since is not None
    settings.GATEWAY = address
    works_until(1)
    one = heard(course)["legal_person"]
    assert [given.answer for given in one.given] == [Answer.UNKNOWN, Answer.YES]
    assert one.standing is Standing.ANSWERED
    assert one.row.wanted_since is None


def test_an_installation_without_a_gateway_says_so_at_once(settings):
    settings.GATEWAY = ""
    course = filed()
    works()
    one = heard(course)["court_bans"]
    assert one.standing is Standing.UNKNOWN
    assert one.attempts == ()


@pytest.mark.parametrize(
    ("model", "changed"), [(AnswerRow, {"answer": "no"}), (AttemptRow, {"failure": "timeout"})]
)
def test_what_was_heard_cannot_be_changed(stand, model, changed):
    filed()
    works()
    with pytest.raises(DatabaseError, match=r"never changed|completed once"), transaction.atomic():
        model.objects.update(**changed)


def test_a_person_is_asked_about_by_their_iin(stand):
    person = {
        "recipient.kind": "natural",
        "recipient.surname": "Ким",
        "recipient.first_name": "Вера",
        "recipient.patronymic": "Алексеевна",
        "recipient.iin": "821013498120",
    }
    course = world.Course(changed=person)
    course.file(by="kim", key="individual")
    course.does("tolebai", Doing(act="register"), "2026-02-03 11:00")
    works()
    found = {name: one.given[0].answer for name, one in heard(course).items()}
    assert found == {"identity": Answer.YES, "sole_trader": Answer.YES, "court_bans": Answer.NO}
    assert InquiryRow.objects.filter(norm="processing-219/6.2.a").count() == 1
