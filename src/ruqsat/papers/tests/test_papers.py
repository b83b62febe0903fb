"""What stands on the finished papers: read back from the PDF."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from ruqsat.lex.content import (
    Address,
    Block,
    Facts,
    Pair,
    Paper,
    Paragraph,
    Points,
    Statements,
    Table,
)
from ruqsat.papers import PaperError, render, to_data
from ruqsat.papers.tests import example
from ruqsat.papers.tests import example_facts as of
from ruqsat.papers.tests.example_facts import AT, TEMPLATES
from ruqsat.papers.tests.reading import text_of

LETTERS = "аәбвгғд еёжзийк қлмнңоө прстуұү фхһцчшщ ъыіьэюя"


def printed(name: str, paper: Paper) -> str:
    return text_of(render(TEMPLATES / name, to_data(paper), at=AT).pdf)


def result_with(number: int, *blocks: Block) -> Paper:
    """The result with other content in one of its rows."""
    paper = example.result()
    rows = tuple(replace(row, blocks=blocks) if row.number == number else row for row in paper.rows)
    return replace(paper, rows=rows)


def test_every_kazakh_letter_can_be_found_in_the_file():
    found = printed("annex_3.typ", result_with(16, Paragraph(f"{LETTERS} {LETTERS.upper()} ₸ №")))
    assert LETTERS in found
    assert LETTERS.upper() in found
    assert "₸ №" in found


def test_annex_3_has_sixteen_rows_in_order_with_the_titles_of_the_act():
    found = printed("annex_3.typ", example.result())
    place = 0
    for row in example.result().rows:
        title = re.sub(r"\s+", " ", row.kk)
        place = found.index(title.replace("\u00a0", " "), place)
        assert found.rindex(f"{row.number}. ", 0, place) >= place - 6
    assert len(example.result().rows) == 16


@pytest.mark.parametrize("count", [15, 17])
def test_annex_3_is_refused_with_any_other_number_of_rows(count):
    rows = (*example.result().rows, *example.result().rows)[:count]
    with pytest.raises(PaperError, match="rows 1 to 16"):
        printed("annex_3.typ", replace(example.result(), rows=rows))


def test_annex_3_is_refused_with_rows_out_of_order():
    first, second, *others = example.result().rows
    with pytest.raises(PaperError, match="rows 1 to 16"):
        printed("annex_3.typ", replace(example.result(), rows=(second, first, *others)))


def test_the_application_has_fifteen_rows():
    with pytest.raises(PaperError, match="rows 1 to 15"):
        printed("application.typ", replace(example.application(), rows=example.result().rows))


def test_the_letterhead_stands_in_both_languages_and_place_number_and_date_below():
    for name, paper in (("annex_2.typ", example.refusal()), ("annex_3.typ", example.result())):
        found = printed(name, paper)
        for text in (
            "«Өнеркәсіп комитеті» республикалық мемлекеттік мекемесі",
            "«Комитет промышленности»",
            "Астана қ.",
            "г. Астана",
            f"Нөмірі / Номер: {paper.number}",
            "Күні / Дата: 13.02.2026 ж.",
        ):
            assert text in found


def test_the_refusal_tells_grounds_with_their_paragraphs_and_the_term_of_appeal():
    found = printed("annex_2.typ", example.refusal())
    for text in (
        "Бас тарту туралы дәлелді жауап",
        "«Қызылшоқы Мыс» ЖШС",
        f"№ {example.INCOMING} өтінішке сәйкес келесіні хабарлайды:",
        "тізбенің 9-тармағының 1) тармақшасы / подпункт 1) пункта 9 перечня",
        "тізбенің 9-тармағының 2) тармақшасы / подпункт 2) пункта 9 перечня",
        "шешім туралы белгілі болған күннен бастап 3 (үш) ай",
        "3 (три) месяца со дня, когда стало известно о решении",
        "Г. Жақсылық",
        "1414, 8-800-080-7777",
        "№ 219",
        "№ 20482",
    ):
        assert text in found
    assert "Мерзімнің соңғы күні" not in found


def test_a_refusal_for_missing_documents_names_each():
    found = printed("annex_2.typ", example.refusal_of_incomplete())
    assert "Ұсынылмаған құжаттар" in found
    assert "шығу нормаларын есептеу кестесі" in found
    assert "тізбенің 8-тармағы, 1-кіші түр, 2)" in found


def test_a_refusal_without_grounds_and_missing_documents_does_not_exist():
    with pytest.raises(PaperError, match="no grounds"):
        printed("annex_2.typ", replace(example.refusal(), grounds=()))


def test_every_page_says_that_a_printout_is_a_copy_and_counts_the_pages():
    paper = example.result()
    made = render(TEMPLATES / "annex_3.typ", to_data(paper), at=AT)
    found = text_of(made.pdf)
    assert found.count("электрондық құжаттың көшірмесі") == made.pages
    assert found.count("Код проверки: 7K4M-2Q9T-X8WC") == made.pages + 1
    for page in range(1, made.pages + 1):
        assert f"{page} / {made.pages}" in found


def test_the_signer_is_named_with_certificate_and_time():
    found = printed("annex_3.typ", example.result())
    assert "Төрағаның міндетін атқарушы" in found
    assert "4A1F 07C2 9E55 60B3" in found
    assert "13.02.2026, 16.42 (UTC+5)" in found


def test_what_is_the_same_in_both_languages_is_printed_once():
    found = printed("annex_3.typ", result_with(16, Paragraph("Gobi Erdene 77", "Gobi Erdene 77")))
    assert found.count("Gobi Erdene 77") == 1


def test_names_cannot_break_out_into_commands():
    hostile = '#panic("out") "q" \\ $a$ *b* _c_ @d <e> `f` // g /* h */ ]]) ~ -- \' #{1+1} = [x]'
    paper = replace(example.refusal(), addressee=Address(hostile))
    assert hostile in printed("annex_2.typ", paper)


@pytest.mark.parametrize("part", ["number", "head", "signature"])
def test_annex_3_is_refused_without_what_its_form_prescribes(part):
    data = to_data(example.result())
    del data[part]
    with pytest.raises(PaperError, match=f"the paper has no {part}"):
        render(TEMPLATES / "annex_3.typ", data, at=AT)


@pytest.mark.parametrize("part", ["number", "addressee", "appeal", "signature"])
def test_annex_2_is_refused_without_what_its_form_prescribes(part):
    data = to_data(example.refusal())
    del data[part]
    with pytest.raises(PaperError, match=f"the paper has no {part}"):
        render(TEMPLATES / "annex_2.typ", data, at=AT)


@pytest.mark.parametrize("name", sorted(example.PAPERS))
def test_no_placeholder_of_the_form_is_ever_printed(name):
    assert not re.search(r"\[[^\]]*\]|_{3,}", printed(name, example.PAPERS[name]()))


def test_two_hundred_lines_of_goods_keep_their_head_on_every_page():
    columns = of.WASTE.columns
    lines = tuple(
        (
            Pair(f"Мыс концентраты, {n}-партия", f"Концентрат медный, партия {n}"),
            f"26030{n:05}",
            f"{n} 000 т",
            f"{n} 200 000",
            f"{n} 100 000 000",
        )
        for n in range(1, 201)
    )
    made = render(TEMPLATES / "annex_3.typ", to_data(result_with(4, Table(columns, lines))), at=AT)
    found = text_of(made.pdf)
    assert all(f"26030{n:05}" in found and f"{n} 100 000 000" in found for n in range(1, 201))
    pages = [page for page in found.split("электрондық құжаттың көшірмесі") if "26030" in page]
    assert len(pages) > 5
    assert all("ЕАЭО СЭҚ ТН коды" in page for page in pages)


LONG = " ".join(f"сөз{place}" for place in range(1500))
LINES = "\n".join(f"жол{place}" for place in range(200))


@pytest.mark.parametrize("number", [4, 15, 16])
@pytest.mark.parametrize(
    "block",
    [
        Paragraph(LONG),
        Paragraph(LINES),
        Points((LONG, "қысқа")),
        Facts(((LONG[:4000], LINES), ("қысқа", LONG))),
        Statements((LONG,)),
        Table((of.WASTE.columns[0], *of.WASTE.columns), (("1", LONG, "2", LINES, "3", "4"),)),
    ],
    ids=lambda block: block.kind,
)
def test_what_is_longer_than_a_page_loses_nothing(number, block):
    found = Counter(printed("annex_3.typ", result_with(number, block)).split())
    said = str(block)
    for word in {*LONG.split(), *LINES.split()}:
        assert found[word] >= bool(re.search(rf"\b{word}\b", said))


def test_long_reasons_of_a_refusal_lose_nothing():
    paper = example.refusal()
    ground = replace(paper.grounds[0], reasons=(Paragraph(LONG), Points((LINES,))))
    missing = replace(example.refusal_of_incomplete().missing[0], kk=LINES, ru=LONG)
    found = Counter(
        printed("annex_2.typ", replace(paper, grounds=(ground,), missing=(missing,))).split()
    )
    assert all(found[word] == 2 for word in {*LONG.split(), *LINES.split()})


def test_the_receipt_tells_the_day_of_the_result_and_why():
    found = printed("receipt.typ", example.receipt())
    assert "Нәтижені алу күні Дата получения результата 13.02.2026" in found
    assert "Неге дәл осы күн?" in found
    assert "8 (сегіз) жұмыс күні" in found
