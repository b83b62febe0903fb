"""Lists as sheets: the blank one comes back filled, read as the page would have been."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import UploadedFile
from python_calamine import CalamineWorkbook

from ruqsat.conduct.tests import world
from ruqsat.languages import LANGS
from ruqsat.portal.sheets import reading
from ruqsat.portal.sheets.blank import blank
from ruqsat.portal.sheets.columns import columns, takes_sheet
from ruqsat.portal.sheets.reading import UnreadableError, read
from ruqsat.portal.tests import samples
from ruqsat.portal.tests.drafting import again, begun, fill, filled, seen, url, version
from ruqsat.portal.tests.test_attachments import upload

FORM = world.law().procedure.services[0].form
GOODS = FORM.question("goods.foreign")
HEAD = ("Атауы", "ЕАЭО СЭҚ ТН коды", "Саны", "Өлшем бірлігі", "Құны", "Валютасы")
LINE = ("Мыс концентраты", "2603000000", 12000, "тонна", 22200000, "АҚШ доллары")


def sheet(count: int = 2, *more: tuple[object, ...]) -> bytes:
    return samples.xlsx(HEAD, *([LINE] * count), *more)


def refusal(content: bytes) -> str:
    with pytest.raises(UnreadableError) as refused:
        read(content, GOODS)
    return refused.value.words.en


@pytest.mark.parametrize("lang", LANGS)
def test_the_headings_of_the_blank_sheet_are_those_it_is_read_by(lang):
    workbook = CalamineWorkbook.from_filelike(BytesIO(blank(GOODS, lang)))
    head = workbook.get_sheet_by_index(0).to_python()[0]
    assert head == [column.label.in_(lang) for column in columns(GOODS)]
    row = [{"kk": "тонна", "ru": "тонна", "en": "tonne"}[lang] if n == 3 else "1" for n in range(6)]
    found = read(samples.xlsx(tuple(head), tuple(row)), GOODS)
    assert found.lines[0]["unit"] == "t"


def test_cells_are_read_as_a_person_would_have_typed_them():
    assert read(sheet(1), GOODS).lines[0] == {
        "name": "Мыс концентраты",
        "code": "2603000000",
        "quantity": "12000",
        "unit": "t",
        "value": "22200000",
        "currency": "USD",
    }


def test_columns_are_known_by_their_headings_whatever_their_order_and_case():
    head = ("САНЫ", "атауы *", "Валютасы", "Құны", "Ескерту", "Өлшем  бірлігі", "ЕАЭО СЭҚ ТН коды")
    row = (5, "Тас", "теңге", 1.25, "x", "kg", 2603000000)
    assert read(samples.xlsx(head, row), GOODS).lines[0] == {
        "quantity": "5",
        "name": "Тас",
        "currency": "KZT",
        "value": "1.25",
        "unit": "kg",
        "code": "2603000000",
    }


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no XLSX sheet"),
        (samples.pdf(), "no XLSX sheet"),
        (sheet()[:-60], "no XLSX sheet"),
        (samples.xlsx(), "lacks the columns: Name; EAEU TN VED code"),
        (samples.xlsx(HEAD[:5], LINE[:5]), "lacks the columns: Currency"),
        (sheet(0), "no lines"),
        (sheet(1, (), LINE), "Row 3 of the sheet is blank"),
        (sheet(5001), "The sheet has 5,001 lines. At most 5,000"),
    ],
)
def test_a_sheet_that_cannot_be_taken_says_why(content, said):
    assert said in refusal(content)


def test_blank_rows_below_the_last_line_do_not_matter():
    assert len(read(sheet(2, (), ("", " ")), GOODS).lines) == 2


def test_a_sheet_too_large_is_not_even_opened(monkeypatch):
    monkeypatch.setattr(reading, "LIMIT", 100)
    assert "too large" in refusal(sheet())


@pytest.mark.django_db
def test_a_sheet_too_large_is_not_even_read(browse, monkeypatch):
    client, draft = browse("zhanbolatov"), filled()
    monkeypatch.setattr(reading, "LIMIT", 100)

    def never(_file: object) -> bytes:
        raise AssertionError

    monkeypatch.setattr(UploadedFile, "read", never, raising=False)
    assert "Файл тым үлкен" in seen(send(client, draft, sheet()).content.decode())


STRINGS, CELLS = "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"
ENDLESS = (b'uniqueCount="', b'uniqueCount="99999999999')
FAR = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'


@pytest.mark.parametrize(
    ("part", "changed", "said"),
    [
        (STRINGS, lambda old: old + bytes(201 * 1024**2), "no XLSX sheet"),
        (STRINGS, lambda old: old.replace(*ENDLESS), "too much memory"),
        (CELLS, lambda old: old.replace(b"</sheetData>", FAR), "too much memory"),
    ],
    ids=["unpacks to much", "says that it is long", "has a cell far away"],
)
def test_a_sheet_made_to_do_harm_is_told_in_words(part, changed, said):
    assert said in refusal(samples.altered(sheet(), part, changed))


def test_only_lists_of_plain_cells_take_a_sheet():
    assert takes_sheet(GOODS)
    assert takes_sheet(FORM.question("yields"))
    assert not takes_sheet(FORM.question("ownership"))
    assert not takes_sheet(FORM.question("processors"))


def send(client, draft, content: bytes, path: str = "goods.foreign", name: str = "тауарлар.xlsx"):
    section = path.partition(".")[0]
    drawn = version(client.get(fill(draft, section)).content.decode())
    posted = {"version": drawn, "do": f"sheet {path}", f"sheet:{path}": upload(name, content)}
    return client.post(fill(draft, section), posted)


@pytest.mark.django_db
def test_a_short_sheet_fills_the_lines_of_the_page(browse):
    client, draft = browse("zhanbolatov"), filled()
    assert send(client, draft, sheet(3)).status_code == 302
    page = client.get(fill(draft, "goods")).content.decode()
    assert page.count('value="Мыс концентраты"') == 3
    assert "goods.foreign.sheet" not in again(draft).raw


@pytest.mark.django_db
def test_a_long_sheet_is_shown_as_a_summary_and_is_still_a_full_answer(browse):
    client, draft = browse("zhanbolatov"), filled()
    assert send(client, draft, sheet(301)).status_code == 302
    page = client.get(fill(draft, "goods")).content.decode()
    assert "Кестеде 301 жол бар." in seen(page)
    assert 'name="goods.foreign.0.name"' not in page
    assert 'name="goods.products.0.name"' in page
    check = seen(client.get(url(draft, "check/")).content.decode())
    assert "Кестеде 301 жол бар." in check
    assert "Құжатты жасау" in check


@pytest.mark.django_db
def test_mistakes_in_a_sheet_are_told_by_its_rows_and_columns(browse):
    client, draft = browse("zhanbolatov"), filled()
    wrong = ("Қате", "26030", -5, "бөшке", "", "теңге")
    send(client, draft, sheet(300, wrong))
    page = seen(client.get(fill(draft, "goods")).content.decode())
    assert "Кестеде 4 қате бар." in page
    assert "302 ЕАЭО СЭҚ ТН коды 26030 ЕАЭО СЭҚ ТН коды 10 цифрдан тұруға тиіс" in page
    assert "302 Өлшем бірлігі бөшке мына мәндердің бірін жазыңыз: тонна, килограмм" in page


@pytest.mark.django_db
def test_a_sheet_that_cannot_be_read_leaves_the_lines_as_they_were(browse):
    client, draft = browse("zhanbolatov"), filled()
    before = again(draft).raw
    answer = send(client, draft, b"rubbish")
    assert answer.status_code == 422
    assert "Бұл файл XLSX кестесі емес" in seen(answer.content.decode())
    assert again(draft).raw == before


@pytest.mark.django_db
def test_a_sheet_is_fetched_again_and_taken_away(browse):
    client, draft, content = browse("zhanbolatov"), filled(), sheet(400)
    send(client, draft, content)
    answer = client.get(url(draft, "file/goods.foreign.sheet/"))
    assert answer.content == content
    assert answer.headers["Content-Disposition"].startswith("attachment; ")
    drawn = version(client.get(fill(draft, "goods")).content.decode())
    client.post(fill(draft, "goods"), {"version": drawn, "do": "unsheet goods.foreign"})
    assert not [path for path in again(draft).raw if path.startswith("goods.foreign")]


@pytest.mark.django_db
def test_a_button_pressed_without_a_sheet_says_what_to_do(browse):
    client, draft = browse("zhanbolatov"), begun()
    answer = client.post(fill(draft, "waste"), {"version": "0-a", "do": "sheet waste"})
    assert answer.status_code == 422
    assert "Кестені таңдап, қайта жүктеп салыңыз." in seen(answer.content.decode())


@pytest.mark.django_db
def test_the_blank_sheet_is_there_for_lists_that_take_one_and_for_no_others(browse):
    client, draft = browse("zhanbolatov"), begun()
    answer = client.get(url(draft, "sheet/waste/"))
    assert answer.content.startswith(b"PK")
    assert client.get(url(draft, "sheet/ownership/")).status_code == 404
    assert client.get(url(draft, "sheet/nothing/")).status_code == 404
