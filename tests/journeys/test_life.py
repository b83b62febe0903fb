"""A holder finds the document in the cabinet, has its term extended, and everyone can see it."""

import re

import pytest

from journeys.hands import text_of
from ruqsat.conduct.tests import life

pytestmark = [pytest.mark.browser, pytest.mark.once]


def test_a_document_is_extended_from_the_cabinet_to_the_register(comes, town):
    document = life.issued()
    town.turns(life.ASKED)
    director = comes("zhanbolatov")
    director.goes("/kk/cabinet/")
    director.reads("Құжаттарым", "№ Ш-2026/000001", "қолданыста", "2027 жылғы 10 ақпан")
    director.goes(f"/kk/cases/{document.id}/")
    director.follows("Тауарларды қайта өңдеу мерзімін ұзарту")
    director.presses("Өтінішті бастау")
    with director.another_page():
        director.follows("Жалғастыру")
    answers = life.answers("extension")
    for section in ("term", "reasons", "confirming"):
        assert f"/{section}/" in director.page.url
        director.fills(section, answers)
        director.goes_on()
    director.presses("Құжатты жасау")
    assert "Ш-2026/000001" in director.shown_pdf()
    director.signs_in_the_page("company_head")
    director.reads("Нөмірі тіркелгенде беріледі")
    decided(comes, town)
    director.goes(f"/kk/cases/{document.id}/")
    director.reads("Соңғы күні", "2027 жылғы 31 желтоқсан")
    director.goes("/kk/cabinet/")
    director.page.locator("[aria-labelledby=cases] a").first.click()
    pdf = director.downloads(director.page.locator(".qz-docs a[download]").first)
    said = " ".join(text_of(pdf).split())
    assert "мерзімін ұзарту туралы шешім" in said
    anyone = comes.nobody()
    anyone.goes("/kk/issued/")
    anyone.follows("Ш-2026/000002")
    anyone.reads("№ Ш-2026/000001 құжаттың жай-күйі", "2027 жылғы 31 желтоқсан")


def decided(comes, town):
    office, head, executor = (comes(one) for one in ("tolebai", "qasymbek", "rahym"))
    office.performs("Өтінішті тіркеу")
    head.performs("Жауапты орындаушыны тағайындау", re.compile("^Рахым Думан"))
    executor.turns_to("Өтінішті қарау")
    executor.page.get_by_label("өтінішті қанағаттандыруға болады", exact=True).check()
    executor.confirms()
    head.performs("Шешімге қол қою")
    head.signs_in_the_page("body_head")
    head.reads("Іс 2026 жылғы 2 наурызда аяқталды")
    town.works_off()
