"""A complaint in the cabinet and at the desks: asked for, signed, and shown to whom it concerns."""

import pytest

from ruqsat.cases.outbox import work_off
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day, sample
from ruqsat.notices.effects import EFFECTS
from ruqsat.notices.models import Message
from ruqsat.portal.tests.drafting import seen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

SENT = {"act-version": "10", "act-key": "complaint", "do": "perform"}


def told(client, address, *, status=200):
    answer = client.get(address)
    assert answer.status_code == status, address
    return seen(answer.content.decode())


def links(client, address):
    return client.get(address).content.decode()


def act_url(course, act="complain"):
    return f"/kk/cases/{course.id}/act/{act}/"


def test_a_refused_case_says_until_when_one_may_complain_and_where():
    course = world.refused()
    with world.at(day(3)):
        page = told(world.browser("zhanbolatov"), f"/kk/cases/{course.id}/")
        offered = links(world.browser("zhanbolatov"), f"/kk/cases/{course.id}/")
    assert "2026 жылғы 5 мамырдан кешіктірмей шағым" in page
    assert f'href="{act_url(course)}"' in offered
    assert f'href="{act_url(course, "complain_to_quality")}"' in offered


def test_a_case_that_goes_on_offers_no_complaint_yet():
    course = world.assigned()
    with world.at(day(1)):
        offered = links(world.browser("zhanbolatov"), f"/kk/cases/{course.id}/")
    assert act_url(course) not in offered


def test_the_complaint_is_seen_before_it_is_signed():
    course = world.refused()
    client = world.browser("zhanbolatov")
    with world.at(day(3)):
        answer = client.post(act_url(course), SENT | dict(sample()["complain"]))
        prepared = Preparation.objects.get(case_id=course.id, act="complain")
        assert answer.status_code == 302
        assert answer["Location"].endswith(f"/act/complain/sign/{prepared.pk}/")
        page = told(client, answer["Location"])
        assert client.get(f"{answer['Location']}document/")["Content-Type"] == "application/pdf"
        assert world.browser("kim").get(answer["Location"]).status_code == 404
    assert "Қол қою және жіберу" in page


def test_a_demand_that_is_missing_is_asked_for_at_its_place():
    course = world.refused()
    stated = {path: text for path, text in sample()["complain"].items() if "demands" not in path}
    with world.at(day(3)):
        answer = world.browser("zhanbolatov").post(act_url(course), SENT | stated)
    assert answer.status_code == 422
    assert not Preparation.objects.filter(case_id=course.id, act="complain").exists()


def test_nobody_else_complains_in_the_name_of_the_applicant():
    course = world.refused()
    with world.at(day(3)):
        assert world.browser("kim").get(act_url(course)).status_code == 404


def test_the_applicant_reads_the_decision_and_where_to_go_next():
    course = world.forwarded()
    course.does("bektemis", Doing(act="register_review"), day(4, "11:00"))
    decided = Doing(act="review", finding="dismissed", stated=sample()["review"])
    course.does("bektemis", decided, day(7))
    with world.at(day(8)):
        while work_off(EFFECTS):
            pass
        page = told(world.browser("zhanbolatov"), f"/kk/cases/{course.id}/")
    assert "шағым қанағаттандырусыз қалдырылды" in page
    assert sample()["review"]["reasons"] in page
    assert "сотқа жүгіне аласыз" in page
    assert Message.objects.filter(case_id=course.id, notice="tell_reviewed").count() == 1


def test_the_answer_is_not_read_before_it_is_given_nor_the_case_by_another_body():
    course = world.complained()
    with world.at(day(3, "12:00")):
        higher = world.browser("bektemis")
        told(higher, f"/kk/desk/cases/{course.id}/", status=404)
    course.does("qasymbek", Doing(act="forward"), day(4))
    with world.at(day(4, "12:00")):
        inbox = told(world.browser("bektemis"), "/kk/desk/")
        told(world.browser("bektemis"), f"/kk/desk/cases/{course.id}/")
        told(world.browser("ormanuly"), f"/kk/desk/cases/{course.id}/", status=404)
    assert "Шағым бойынша шешім шығару" in inbox


def test_silence_is_offered_to_be_complained_of_as_what_it_is():
    course = world.assigned()
    with world.at("2026-02-16 10:00"):
        page = told(world.browser("zhanbolatov"), f"/kk/cases/{course.id}/")
    assert "Шешім мерзімінде қабылданған жоқ. Бұған 2026 жылғы 13 мамырдан кешіктірмей" in page


def test_after_the_term_the_late_complaint_is_offered():
    course = world.refused()
    with world.at("2026-05-06 10:00"):
        page = told(world.browser("zhanbolatov"), f"/kk/cases/{course.id}/")
    assert "Шағым жасау мерзімі 2026 жылғы 5 мамырда өтті" in page
    assert "Мерзімі өткен шағымды беру" in page
