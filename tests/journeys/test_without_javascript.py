"""The same case without a single script: everything works, signatures are made elsewhere."""

import pytest

from ruqsat.cases.models import CaseRow
from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day

pytestmark = [pytest.mark.browser, pytest.mark.once]


def test_an_application_is_filled_in_signed_elsewhere_and_filed(comes):
    director = comes("zhanbolatov", scripts=False)
    director.applies()
    answers = world.sample()["apply"]
    for section in dict.fromkeys(path.split(".")[0] for path in answers):
        director.fills(section, answers)
        director.goes_on()
    director.reads("Жауаптарды тексеру", "Катодты мыс, 99,99 % Cu", "P1-yields.xlsx")
    director.presses("Құжатты жасау")
    director.signs_elsewhere("company_head")
    director.reads("Қабылданды", "2026 жылғы 13 ақпан")
    assert CaseRow.objects.get().applicant_id == world.COMPANY


def test_the_head_signs_the_document_elsewhere(comes, town):
    world.drawn_up()
    town.turns(day(3, "16:00"))
    head = comes("qasymbek", scripts=False)
    head.performs("Құжатқа қол қою")
    assert "Ш-2026/000001" in head.shown_pdf()
    head.signs_elsewhere("body_head")
    head.reads("Іс 2026 жылғы 6 ақпанда аяқталды")
    town.works_off()
    assert IssuedPaper.objects.get().delivered_at == town.now
