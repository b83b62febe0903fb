"""A registry that nobody reaches, an answer by hand, and one that comes late and says otherwise."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import FilePayload, expect

from journeys.hands import document
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day
from ruqsat.exchange.stand.behaviour import Behaviour, shipped
from ruqsat.exchange.stand.server import Stand, standing

pytestmark = [pytest.mark.browser, pytest.mark.once]

BAN = {
    "court": "Қарағанды облысының мамандандырылған ауданаралық экономикалық соты",
    "decision": "3501-25-00-2/7",
    "on": "2025-11-12",
    "in_force_from": "2025-12-15",
}


@pytest.fixture
def stand() -> Iterator[Stand]:
    """It holds a court's ban on the company that applies."""
    bans = {"court_bans": {world.COMPANY: BAN}}
    with standing(Behaviour(registries={**shipped(), **bans})) as found:
        yield found


def test_a_late_answer_contradicts_the_one_by_hand_and_proposes_a_ground(
    comes, town, stand, settings
):
    settings.GATEWAY = "http://127.0.0.1:9"
    world.assigned()
    executor, director = comes("rahym"), comes("zhanbolatov")
    for later in (0, 3, 5, 9, 17, 33, 70):
        town.turns(f"{world.moment(day(0, '12:00')) + timedelta(seconds=later):%Y-%m-%d %H:%M:%S}")
        town.works_off()
    executor.goes("/kk/desk/")
    executor.reads("Сіз анықтауға тиіс тізілім жауаптары")
    executor.follows("Қызметке тыйым салатын сот шешімі туралы мәліметтер")
    executor.page.get_by_label("Тыйым жоқ").check()
    executor.page.locator('[name="inquiry-reason"]').fill("Сот кеңсесінің анықтамасы бойынша.")
    scan: FilePayload = document("Анықтама.pdf")
    executor.page.locator('[name="inquiry-scan"]').set_input_files(scan)
    executor.confirms()
    executor.reads("қолмен енгізді: Рахым Думан Ғабитұлы", "Сот кеңсесінің анықтамасы бойынша.")
    settings.GATEWAY = stand.address
    town.turns(day(1))
    town.works_off()
    executor.performs("Құжаттардың толықтығын тексеру", "құжаттар толық")
    executor.turns_to("Құжаттардың сәйкестігін тексеру")
    executor.reads("Жауаптар қайшы келеді", "Қолмен енгізілген жауаптан кейін келді")
    executor.page.get_by_label("құжаттар сәйкес емес").check()
    executor.reads("Тізілімнің жауабы осы негізді көрсетеді.")
    expect(executor.page.locator('[value="court_ban"]')).not_to_be_checked()
    expect(executor.page.locator('[value="no_consent"]')).to_be_disabled()
    director.goes("/kk/cabinet/")
    director.page.locator("[aria-labelledby=cases] a").first.click()
    director.reads("Сіз туралы сұралған мәліметтер", "Тыйым бар", "3501-25-00-2/7")
