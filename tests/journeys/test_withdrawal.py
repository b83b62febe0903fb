"""An application is taken back before anyone decides, and a new one is begun from it."""

import pytest

from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day

pytestmark = [pytest.mark.browser, pytest.mark.once]


def test_an_application_is_withdrawn_and_begun_anew_from_its_answers(comes, town):
    course = world.assigned()
    town.turns(day(1, "11:00"))
    director, head = comes("zhanbolatov"), comes("qasymbek")
    director.goes(f"/kk/cases/{course.id}/")
    with director.another_page():
        director.follows("Өтінішті кері қайтарып алу")
    with director.another_page():
        director.presses("Құжатты жасау")
    assert "№ К-2026/000001 өтінішті кері қайтарып аламын." in director.shown_pdf()
    director.signs_in_the_page("company_head")
    director.reads("Өтініш кері қайтарып алынды", "өтінішті қайта беруге болады")
    with director.page.expect_download() as waited:
        director.follows("Іс материалдарын бір файлмен жүктеп алу (ZIP)")
    assert waited.value.suggested_filename == "К-2026-000001.zip"
    head.goes("/kk/desk/")
    head.performs("Рәсімді тоқтату")
    town.works_off()
    director.goes("/kk/notices/")
    director.reads("Өтінішті қарау тоқтатылды")
    director.goes(f"/kk/cases/{course.id}/")
    with director.another_page():
        director.presses("Осы өтініш негізінде жаңасын бастау")
    director.reads("№ К-2026/000001 өтініштен көшірілді", "Көшірілмегені")
