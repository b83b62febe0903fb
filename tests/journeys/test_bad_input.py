"""What people get wrong in a browser: each is told what to do, nothing is lost, nothing doubled."""

import re
from io import BytesIO

import pytest
import xlsxwriter
from django.contrib.sessions.models import Session
from playwright.sync_api import FilePayload, expect

from journeys.conftest import Comes
from journeys.hands import MEDIA, SEND_SIGNATURE, Person, document
from journeys.town import Town
from ruqsat.cases.models import CaseRow
from ruqsat.conduct.tests import world
from ruqsat.portal.models import Draft
from ruqsat.portal.tests import drafting

pytestmark = pytest.mark.browser

TOO_LARGE = 20 * 1024 * 1024 + 1
LINE = {
    "name": "Мыс концентраты",
    "code": "2603000000",
    "quantity": "12,5",
    "unit": "t",
    "value": "100",
    "currency": "USD",
}

WRONG_SIGNATURES = (
    ("individual", b"", "Бұл кілт жеке тұлғаға берілген"),
    ("company_employee", b"", "ұйымның басқа қызметкеріне берілген"),
    ("expired", b"", "қолданылу мерзімі"),
    ("company_head", b"more", "Қолтаңба бұл құжатқа қойылмаған"),
)


@pytest.fixture
def draft(town: Town) -> Draft:
    """The sample application, ready to be filed."""
    return town.does(drafting.filled)


@pytest.fixture
def director(comes: Comes, draft: Draft) -> Person:
    return comes("zhanbolatov")


def lines(count: int) -> dict[str, str]:
    return {f"goods.foreign.{n}.{name}": text for n in range(count) for name, text in LINE.items()}


@pytest.mark.parametrize(
    ("path", "typed", "said"),
    [
        ("goods.foreign.0.code", "26030000", "ЕАЭО СЭҚ ТН коды 10 цифрдан тұруға тиіс"),
        ("goods.foreign.0.quantity", "-5", "санынан үлкен сан жазыңыз"),
        ("recipient.bin", "140640970117", "БСН қате"),
        ("yields.0.unit", "", "Санның өлшем бірлігін таңдаңыз"),
    ],
)
def test_a_wrong_answer_is_told_at_its_place_and_stays_as_it_was_typed(
    director, draft, path, typed, said
):
    director.goes(drafting.fill(draft, path.split(".")[0]))
    field = director.page.locator(f'[name="{path}"]')
    field.select_option(typed) if path.endswith("unit") else field.fill(typed)
    director.page.locator('main button[value="next"]').click()
    expect(director.page).to_have_title(re.compile("^Қате: "))
    expect(director.page.get_by_role("alert")).to_be_focused()
    director.page.get_by_role("alert").get_by_role("link", name=re.compile(said)).click()
    expect(field).to_be_focused()
    expect(field).to_have_value(typed)
    expect(field).to_have_attribute("aria-invalid", "true")
    assert drafting.again(draft).raw[path] == typed


def test_without_yields_no_document_is_drawn_up_and_the_check_leads_to_them(director, draft):
    draft.raw = {path: text for path, text in draft.raw.items() if not path.startswith("yields.")}
    draft.save()
    director.goes(drafting.url(draft, "check/"))
    expect(director.page.get_by_role("button", name="Құжатты жасау")).to_have_count(0)
    director.page.get_by_role("alert").get_by_role("link").first.click()
    expect(director.page).to_have_url(re.compile("/fill/yields/"))
    director.reads("кемінде бір жол қосыңыз")


def test_files_that_cannot_be_taken_are_told_apart_and_the_good_one_is_kept(
    director, draft, tmp_path
):
    director.goes(drafting.fill(draft, "attachments"))
    contents = {
        "бос.pdf": b"",
        "үлкен.pdf": b"%PDF-1.7" + bytes(TOO_LARGE),
        "сурет.pdf": document("кесте.xlsx")["buffer"],
        "қосымша.pdf": document("қосымша.pdf")["buffer"],
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    chosen = [tmp_path / name for name in contents]
    director.page.locator('[name="attachments.annexes"]').set_input_files(chosen)
    director.page.locator('button[value="upload attachments.annexes"]').click()
    director.reads(
        "«бос.pdf»: файл бос (0 байт).",
        "«үлкен.pdf»: файл тым үлкен: 20 МБ.",
        "«сурет.pdf»: аты .pdf деп аяқталады, ал мазмұны — XLSX.",
    )
    names = director.page.locator(".qz-files__name")
    expect(names.filter(has_text="қосымша.pdf")).to_have_count(1)
    expect(names.filter(has_text="P1-technology.pdf")).to_have_count(1)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_double_click_on_send_opens_one_case(comes, draft, scripts):
    director = comes("zhanbolatov", scripts=scripts)
    director.goes(drafting.url(draft, "check/"))
    director.presses("Құжатты жасау")
    if scripts:
        director.prepares_the_key("company_head")
        director.page.locator("[data-sign-button]").dblclick()
    else:
        director.prepares_a_signature("company_head")
        director.page.get_by_role("button", name=SEND_SIGNATURE).dblclick()
    director.reads("Сұрау салу қабылданды")
    assert CaseRow.objects.count() == 1


def test_a_signature_of_somebody_else_or_of_other_bytes_files_nothing(director, draft):
    director.goes(drafting.url(draft, "check/"))
    director.presses("Құжатты жасау")
    for key, altered, said in WRONG_SIGNATURES:
        director.signs_elsewhere(key, altered=altered)
        alert = director.page.get_by_role("alert")
        expect(alert).to_contain_text(said)
        expect(alert).to_contain_text("Өтініш жіберілген жоқ")
    assert not CaseRow.objects.exists()
    director.signs_in_the_page("company_head")
    director.reads("Сұрау салу қабылданды")


def test_a_tab_left_open_overwrites_nothing_and_loses_nothing(director, draft):
    left = Person(director.town, director.page.context.new_page())
    for person in (director, left):
        person.goes(drafting.fill(draft, "conditions"))
    director.page.locator('[name="conditions"]').fill("Бірінші терезеде жазылған шарт.")
    director.goes_on()
    left.page.locator('[name="conditions"]').fill("Екінші терезеде жазылған шарт.")
    left.page.locator('main button[value="next"]').click()
    left.reads("Бұл бөлім басқа жерде өзгертілген", "Бірінші терезеде жазылған шарт.")
    expect(left.page.locator('[name="conditions"]')).to_have_value("Екінші терезеде жазылған шарт.")
    assert drafting.again(draft).raw["conditions"] == "Бірінші терезеде жазылған шарт."
    left.page.locator('button[value="overwrite"]').click()
    expect(left.page.locator('[name="conditions"]')).to_have_value("Екінші терезеде жазылған шарт.")
    assert drafting.again(draft).raw["conditions"] == "Екінші терезеде жазылған шарт."


@pytest.mark.parametrize("scripts", [True, False])
def test_a_session_that_ends_in_mid_form_loses_nothing(comes, draft, scripts):
    director = comes("zhanbolatov", scripts=scripts)
    director.goes(drafting.fill(draft, "conditions"))
    Session.objects.all().delete()
    director.page.locator('[name="conditions"]').fill("Сеанс біткенде жазылған шарт.")
    director.page.locator('main button[value="next"]').click()
    director.reads("Сеансыңыз аяқталды")
    director.enters("zhanbolatov")
    director.presses("Жіберу")
    expect(director.page).to_have_url(re.compile("/fill/other/"))
    assert drafting.again(draft).raw["conditions"] == "Сеанс біткенде жазылған шарт."


def test_what_is_not_ones_turn_or_right_is_refused_in_words_or_does_not_exist(comes, town):
    case = world.registered()
    office, rival = comes("tolebai"), comes("esenbaeva")
    office.goes(f"/kk/desk/cases/{case.id}/act/assign/")
    office.reads("Бұл қадамды қазір орындау мүмкін емес")
    expect(office.page.locator('button[value="perform"]')).to_have_count(0)
    for address in (f"/kk/cases/{case.id}/", f"/kk/desk/cases/{case.id}/"):
        rival.goes(address)
        expect(rival.page.locator("main")).not_to_contain_text("Қызылшоқы")
        rival.reads("Мұндай бет жоқ")
    assert case.acts() == ["apply", "register"]


def test_two_hundred_lines_of_goods_are_saved_and_judged(director, draft):
    draft.raw |= lines(200)
    draft.save()
    director.goes(drafting.fill(draft, "goods"))
    director.reads("Барлығы 200 жол")
    director.page.locator('[name="goods.foreign.199.code"]').fill("77")
    director.page.locator('main button[value="next"]').click()
    director.page.get_by_role("alert").get_by_role("link", name=re.compile("200-жол")).click()
    director.page.locator('[name="goods.foreign.199.code"]').fill("2603000000")
    director.goes_on()
    assert drafting.again(draft).raw["goods.foreign.199.code"] == "2603000000"


def test_above_three_hundred_lines_a_sheet_is_asked_for_and_taken(director, draft):
    draft.raw |= lines(300)
    draft.save()
    director.goes(drafting.fill(draft, "goods"))
    expect(director.page.locator('button[value="add goods.foreign"]')).to_have_count(0)
    director.reads("ең көбі 300 жол")
    director.opens("Кестемен жүктеп салу: Шетелдік тауарлар")
    director.page.locator('[name="sheet:goods.foreign"]').set_input_files(sheet(301))
    director.page.locator('button[value="sheet goods.foreign"]').click()
    director.reads("Кестеде 301 жол бар")
    director.goes_on()


def sheet(count: int) -> FilePayload:
    """The goods as a sheet, as somebody fills it in."""
    head = ["Атауы", "ЕАЭО СЭҚ ТН коды", "Саны", "Өлшем бірлігі", "Құны", "Валютасы"]
    row = ["Мыс концентраты", "2603000000", 12.5, "тонна", 100, "АҚШ доллары"]
    made = BytesIO()
    with xlsxwriter.Workbook(made) as book:
        for number, cells in enumerate([head, *[row] * count]):
            if number == 0:
                page = book.add_worksheet()
            page.write_row(number, 0, cells)
    return FilePayload(name="тауарлар.xlsx", mimeType=MEDIA[".xlsx"], buffer=made.getvalue())
