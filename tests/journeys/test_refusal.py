"""A package without its yield table is refused on the second day, and the applicant is told why."""

import pytest
from playwright.sync_api import expect

from journeys.hands import text_of
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day

pytestmark = pytest.mark.browser

WHY = "Есептеу кестесінің файлы ашылмайды."


def test_an_incomplete_package_is_refused_on_the_second_day_with_its_reason(comes, town):
    world.assigned()
    executor, head, director = (comes(name) for name in ("rahym", "qasymbek", "zhanbolatov"))
    town.turns(day(2, "11:00"))
    executor.performs("Құжаттардың толықтығын тексеру", "құжаттар толық емес")
    expect(executor.page.get_by_role("alert")).to_be_focused()
    executor.fills("missing", world.sample()["check_completeness"])
    executor.confirms()
    executor.performs("Толық еместігі туралы бас тартуды дайындау")
    town.turns(day(2, "16:00"))
    head.performs("Толық болмағандықтан бас тарту")
    assert WHY in head.shown_pdf()
    head.signs_in_the_page("body_head")
    head.reads("Іс 2026 жылғы 5 ақпанда аяқталды")
    town.works_off()
    pdf = director.takes_the_decision()
    director.reads("Шешіммен келіспесеңіз, оған 2026 жылғы 5 мамырдан кешіктірмей шағым жасай")
    said = text_of(pdf)
    assert WHY in said
    assert "белгілі болған күннен бастап 3 (үш) ай" in said
    anybody = comes.nobody()
    anybody.goes("/kk/check/")
    anybody.checks(pdf)
    anybody.reads("бас тарту туралы төлнұсқа құжат")
