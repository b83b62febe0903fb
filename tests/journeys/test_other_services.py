"""The second and third service, each from its page to the paper on its own annex."""

import re

import pytest

from journeys.hands import text_of
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day

pytestmark = [pytest.mark.browser, pytest.mark.once]

_, SECOND, *REST = (service.name for service in world.law().procedure.services)
# The first is walked whole in `test_issue`; what each asks, plays and pages of its own show.
SERVICES = [SECOND, *(pytest.param(name, marks=pytest.mark.long) for name in REST)]


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_is_applied_for_and_issued_on_its_annex(comes, town, name):
    director, answers = comes("zhanbolatov"), world.stated(name)
    director.applies(f"/kk/services/processing-219/{name}/")
    for section in dict.fromkeys(path.split(".")[0] for path in answers):
        assert f"/{section}/" in director.page.url
        director.fills(section, answers)
        director.goes_on()
    director.presses("Құжатты жасау")
    assert answers["goods.products.0.code"] in director.shown_pdf()
    director.signs_in_the_page("company_head")
    director.reads("Нөмірі тіркелгенде беріледі")
    decided(comes, town)
    pdf = " ".join(text_of(director.takes_the_decision()).split())
    procedure = world.law().procedure
    paper = procedure.paper(procedure.act("issue"), procedure.service(name))
    assert paper
    assert paper.called.kk in pdf


def decided(comes, town):
    office, head, executor = (comes(one) for one in ("tolebai", "qasymbek", "rahym"))
    town.turns(day(0, "11:00"))
    office.performs("Өтінішті тіркеу")
    town.turns(day(0, "11:30"))
    head.performs("Жауапты орындаушыны тағайындау", re.compile("^Рахым Думан"))
    town.turns(day(1))
    executor.performs("Құжаттардың толықтығын тексеру", "құжаттар толық")
    town.turns(day(2))
    executor.performs("Құжаттардың сәйкестігін тексеру", "құжаттар сәйкес")
    town.turns(day(3))
    executor.performs("Нәтижені ресімдеу")
    town.turns(day(3, "16:00"))
    head.performs("Құжатқа қол қою")
    head.signs_in_the_page("body_head")
    head.reads("Іс 2026 жылғы 6 ақпанда аяқталды")
    town.works_off()
