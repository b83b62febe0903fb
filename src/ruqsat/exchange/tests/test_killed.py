"""A worker killed between the question and the answer: asked again under one key, kept once."""

from datetime import timedelta

import pytest

from ruqsat.cases import clock
from ruqsat.cases.models import JobRow
from ruqsat.cases.outbox import LEASE, work_off
from ruqsat.cases.tests.children import kill, start
from ruqsat.conduct import worker
from ruqsat.conduct.tests import world
from ruqsat.exchange.effects import EFFECTS
from ruqsat.exchange.stand.behaviour import Behaviour, Turn
from ruqsat.exchange.tests.asking import filed, heard
from ruqsat.lex import Answer

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("people")]


@pytest.fixture
def behaviour():
    return Behaviour(script={world.COMPANY: (Turn.HOLD,)})


def put_inquiries() -> None:
    worker.run(EFFECTS, lambda _case: None)


def test_killed_before_the_answer_it_is_asked_once_more_and_one_answer_is_kept(stand, monkeypatch):
    monkeypatch.setenv("RUQSAT_GATEWAY", stand.address)
    monkeypatch.setenv("RUQSAT_GATEWAY_SECONDS", "60")
    course = filed()
    ours = JobRow.objects.filter(kind="inquire").order_by("place").first()
    assert ours is not None
    JobRow.objects.exclude(pk=ours.pk).update(done_at=clock.now())
    killed = start(put_inquiries)
    assert stand.arrived.wait(60)
    kill(killed)
    (lost,) = heard(course)["legal_person"].attempts
    assert lost.ended_at is None
    assert heard(course)["legal_person"].answers == ()
    with clock.at(clock.now() + LEASE + timedelta(seconds=1)):
        assert work_off(EFFECTS)
        assert not work_off(EFFECTS)
    one = heard(course)["legal_person"]
    assert [given.answer for given in one.given] == [Answer.YES]
    assert [attempt.number for attempt in one.attempts] == [1, 2]
    assert len({asked["key"] for asked in stand.received}) == 1
    assert len(stand.received) == 2
