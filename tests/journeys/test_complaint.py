"""A refusal is complained of: it is satisfied in full, or another body decides."""

import pytest
from playwright.sync_api import expect

from journeys.hands import Person
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day

pytestmark = pytest.mark.browser


def states(person: Person, act: str) -> None:
    """The answers of the sample, field by field."""
    answers = world.sample()[act]
    for section in dict.fromkeys(path.split(".")[0] for path in answers):
        person.fills(section, answers)


def complains(director: Person) -> None:
    director.goes("/kk/cabinet/")
    director.page.locator("[aria-labelledby=cases] a").first.click()
    director.reads("Шешіммен келіспесеңіз, оған 2026 жылғы 5 мамырдан кешіктірмей шағым жасай")
    with director.another_page():
        director.follows("Шағым жасау")
    states(director, "complain")
    with director.another_page():
        director.confirms()
    assert "Бас тартудың күшін жою" in director.shown_pdf()
    with director.another_page():
        director.signs_in_the_page("company_head")
    director.reads("Шағымды тіркеу")


def states_in(person: Person, act: str, name: str) -> None:
    person.goes("/kk/desk/")
    with person.another_page():
        person.follows(name)
    states(person, act)


def test_a_refusal_is_complained_of_and_the_complaint_is_satisfied_in_full(comes, town):
    world.refused()
    director, office, head = (comes(name) for name in ("zhanbolatov", "tolebai", "qasymbek"))
    town.turns(day(3, "10:00"))
    complains(director)
    office.performs("Шағымды тіркеу")
    town.turns(day(5, "10:00"))
    states_in(head, "satisfy", "Шағымды толық қанағаттандыру")
    head.confirms()
    head.reads("«Шағымды толық қанағаттандыру» қадамы 2026 жылғы 10 ақпанда орындалды")
    town.works_off()
    director.page.reload()
    director.reads("Шағымыңыз толық қанағаттандырылды", world.sample()["satisfy"]["decided"])


def test_a_complaint_is_forwarded_and_decided_by_the_higher_body(comes, town):
    course = world.refused()
    director, office, head = (comes(name) for name in ("zhanbolatov", "tolebai", "qasymbek"))
    town.turns(day(3, "10:00"))
    complains(director)
    office.performs("Шағымды тіркеу")
    higher, quality = comes("bektemis"), comes("ormanuly")
    town.turns(day(4, "11:00"))
    head.performs("Шағым мен істі жоғары тұрған органға жіберу")
    higher.performs("Келіп түскен шағымды тіркеу")
    town.turns(day(7, "11:00"))
    states_in(higher, "review", "Шағым бойынша шешім шығару")
    higher.page.get_by_label("әкімшілік актінің күші жойылды", exact=True).check()
    higher.confirms()
    higher.reads("«Шағым бойынша шешім шығару»: әкімшілік актінің күші жойылды")
    town.works_off()
    director.page.reload()
    director.reads("Шағымыңыз бойынша шешім шығарылды", world.sample()["review"]["reasons"])
    director.reads("сотқа жүгіне аласыз")
    quality.goes(f"/kk/desk/cases/{course.id}/")
    expect(quality.page.locator("main")).not_to_contain_text("К-2026")
