"""What was stated in a case stands where it is decided, and nobody else reads it."""

import pytest

from ruqsat.conduct.door import Doing
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day
from ruqsat.desk.tests.conftest import text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def _answered() -> world.Course:
    course = world.invited()
    doing = Doing(act="state_position", stated=world.sample()["state_position"])
    course.does("zhanbolatov", doing, day(3, "15:00"))
    return course


@pytest.mark.parametrize("name", ["rahym", "qasymbek"])
@pytest.mark.parametrize("rest", ["", "act/hold_hearing/", "act/refuse/"])
def test_who_decides_reads_the_reasons_and_the_position_of_the_applicant(ask, name, rest):
    course = _answered()
    text = text_of(ask(name, f"/kk/desk/cases/{course.id}/{rest}", day(4)))
    assert world.sample()["state_position"]["text"] in text
    assert world.sample()["check_conformity"]["not_conforming"] in text
    assert "https://meet.example/219" in text


def test_an_executor_of_other_cases_reads_nothing_of_it(ask):
    course = _answered()
    for rest in ("", "act/hold_hearing/"):
        page = ask("sarsenbi", f"/kk/desk/cases/{course.id}/{rest}", day(4))
        assert page.status_code == 404
        assert world.sample()["state_position"]["text"] not in page.text
