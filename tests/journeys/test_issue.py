"""One case from the first click to a paper that anyone can check."""

import json
import re

import pytest
from playwright.sync_api import expect

from journeys.hands import Person, text_of
from journeys.town import Town
from ruqsat.conduct import signatures
from ruqsat.conduct.models import IssuedPaper
from ruqsat.conduct.paperwork import fetched
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import day
from ruqsat.project.commands import main
from ruqsat.signing import State, verify_pdf

pytestmark = pytest.mark.browser


def test_a_case_runs_from_the_first_click_to_a_paper_anyone_can_check(
    comes, town, tmp_path, capsys
):
    director = comes("zhanbolatov")
    fill_in(director)
    file_it(director)
    handle_it(comes, town)
    pdf = receive_it(director)
    check_it(comes.nobody(), town, pdf)
    (tmp_path / "paper.pdf").write_bytes(pdf)
    assert main(["verify", str(tmp_path / "paper.pdf"), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["verdict"], said["signers"][0]["iin"]) == ("valid", "710330398410")


def test_the_signed_document_stays_in_the_cabinet(comes, town):
    world.delivered()
    signed = IssuedPaper.objects.get()
    director = comes("zhanbolatov")
    at_once = director.takes_the_decision()
    town.turns("2027-02-10 10:00")
    director.signs_out()
    director.signs_in("zhanbolatov")
    assert director.takes_the_decision() == at_once == fetched(signed.sha256)
    director.reads("Қолтаңба жарамды")
    assert verify_pdf(at_once, signatures.trust(), town.now).state is State.VALID


def fill_in(director: Person) -> None:
    """Section after section, with a night between two of them."""
    answers = world.sample()["apply"]
    sections = list(dict.fromkeys(path.split(".")[0] for path in answers))
    director.applies()
    for section in sections:
        assert f"/{section}/" in director.page.url
        director.fills(section, answers)
        if section == "waste":
            come_back(director)
        director.goes_on()


def come_back(director: Person) -> None:
    director.presses("Сақтап, кейін оралу")
    director.reads("Өтініштің бөлімдері")
    director.signs_out()
    director.town.turns("2026-02-03 10:20")
    director.signs_in("zhanbolatov")
    director.follows("Жеке кабинет")
    director.page.locator("[aria-labelledby=drafts] a").first.click()
    director.follows(re.compile("^Қалдықтар және"), exact=False)
    expect(director.page.locator('[name="waste.2.quantity"]')).to_have_value("36")


def file_it(director: Person) -> None:
    director.reads("Жауаптарды тексеру", "Катодты мыс, 99,99 % Cu", "P1-contract.pdf")
    director.presses("Құжатты жасау")
    said = director.shown_pdf()
    assert "Катодты мыс" in said
    director.signs_in_the_page("company_head")
    director.reads("Нөмірі тіркелгенде беріледі", "2026 жылғы 13 ақпан")
    director.opens("Неге дәл осы күн?")
    director.reads("8 жұмыс күні")


def handle_it(comes, town: Town) -> None:
    office, head, executor = (comes(name) for name in ("tolebai", "qasymbek", "rahym"))
    town.turns(day(0, "11:00"))
    office.performs("Өтінішті тіркеу")
    office.reads("К-2026/000001")
    town.turns(day(0, "11:30"))
    head.performs("Жауапты орындаушыны тағайындау", re.compile("^Рахым Думан"))
    town.turns(day(1))
    executor.performs("Құжаттардың толықтығын тексеру", "құжаттар толық")
    town.turns(day(2))
    executor.performs("Құжаттардың сәйкестігін тексеру", "құжаттар сәйкес")
    town.turns(day(3))
    executor.turns_to("Нәтижені ресімдеу")
    assert "Катодты мыс" in executor.shown_pdf()
    executor.confirms()
    town.turns(day(3, "16:00"))
    head.performs("Құжатқа қол қою")
    assert "Ш-2026/000001" in head.shown_pdf()
    head.signs_in_the_page("body_head")
    head.reads("Іс 2026 жылғы 6 ақпанда аяқталды")
    town.works_off()


def receive_it(director: Person) -> bytes:
    pdf = director.takes_the_decision()
    director.reads("Іс 2026 жылғы 6 ақпанда аяқталды", "№ К-2026/000001")
    return pdf


def check_it(anybody: Person, town: Town, pdf: bytes) -> None:
    code = IssuedPaper.objects.get().code
    assert code in text_of(pdf)
    anybody.goes("/kk/check/")
    anybody.page.get_by_label("QR-кодтың жанындағы код").fill(code.lower())
    anybody.presses("Тексеру")
    anybody.reads("Мұндай құжат берілген", "Ш-2026/000001", "БСН 140640970116", "ҚАСЫМБЕК АРДАҚ")
    anybody.checks(pdf)
    anybody.reads("Құжат төлнұсқа", "Ш-2026/000001", "БСН 140640970116", "ҚАСЫМБЕК АРДАҚ")
    anybody.follows("Басқа құжатты тексеру")
    place = pdf.index(b"/MediaBox")
    anybody.checks(pdf[:place] + b"/MediaBax" + pdf[place + 9 :])
    anybody.reads("Құжат жарамсыз")
    expect(anybody.page.locator("main")).not_to_contain_text("төлнұсқа")
