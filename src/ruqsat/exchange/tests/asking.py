"""Cases whose registries are asked, and the worker that asks them, at the hour of the test."""

from datetime import timedelta

from ruqsat.cases import clock
from ruqsat.cases.models import JobRow
from ruqsat.cases.outbox import work_off
from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, moment
from ruqsat.conduct.worker import installed_effects
from ruqsat.exchange import evidence
from ruqsat.exchange.evidence import Evidence

ASKED_AT = "2026-02-03 11:05"


def works(when: str = ASKED_AT) -> None:
    """The worker does everything that is due."""
    with at(when):
        while work_off(installed_effects()):
            pass


def works_until(hours: float, *, since: str = ASKED_AT) -> None:
    """The worker comes whenever a job is due again, for so long."""
    now, end = moment(since), moment(since) + timedelta(hours=hours)
    while now <= end:
        with clock.at(now):
            while work_off(installed_effects()):
                pass
        waiting = JobRow.objects.filter(done_at=None).order_by("not_before").first()
        if waiting is None:
            return
        now = waiting.not_before


def filed(**changed: str) -> Course:
    """The sample application, changed, signed and registered."""
    course = Course(changed=changed)
    course.file()
    course.does("tolebai", Doing(act="register"), "2026-02-03 11:00")
    return course


def heard(course: Course) -> dict[str, Evidence]:
    return {one.row.name: one for one in evidence.of_case(course.id)}


def assign(course: Course) -> Course:
    with at(world.day(0)):
        executor = world.visitor("rahym").account
    course.does("qasymbek", Doing(act="assign", appointed=executor), "2026-02-03 11:30")
    return course
