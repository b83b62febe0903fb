"""Filling in sections: kept as typed, judged when asked, never overwritten unseen."""

import re
from urllib.parse import urlencode

import pytest
from django.test import Client

from ruqsat.conduct.tests import world
from ruqsat.portal.tests.drafting import again, begun, fill, filled, url, version
from ruqsat.portal.tests.drafting import seen as shown

pytestmark = pytest.mark.django_db
GOODS = {
    "goods.foreign.0.name": "Мыс концентраты",
    "goods.foreign.0.code": "26030",
    "goods.foreign.0.quantity": "-5",
    "goods.foreign.0.unit": "t",
    "goods.foreign.0.value": "22 200 000,50",
    "goods.foreign.0.currency": "USD",
}


def opened(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def sent(client: Client, draft, section: str, posted=None, do: str = "next"):
    """The section sent as its own page would send it."""
    seen = version(opened(client, fill(draft, section)))
    return client.post(fill(draft, section), {"version": seen, "do": do} | (posted or {}))


def test_a_first_visit_shows_no_errors(browse):
    assert "qz-error" not in opened(browse("zhanbolatov"), fill(begun(), "goods"))


@pytest.mark.parametrize("do", ["save", "leave", "add goods.foreign", "remove goods.foreign.0"])
def test_nothing_is_judged_until_the_reader_wants_to_go_on(browse, do):
    client, draft = browse("zhanbolatov"), begun()
    answer = sent(client, draft, "goods", GOODS, do)
    assert answer.status_code == 302
    assert "qz-error" not in opened(client, fill(draft, "goods"))


@pytest.mark.parametrize(
    "more",
    [
        {"do": f"remove ownership.{'9' * 5000}"},
        {"do": "add ownership", f"ownership.{'9' * 5000}.basis": "x"},
        {"do": "save", "version": f"{'9' * 5000}-a"},
    ],
    ids=["button", "answer", "version"],
)
def test_a_number_that_nobody_could_count_to_changes_nothing(browse, more):
    client, draft = browse("zhanbolatov"), filled()
    before, drawn = again(draft).raw, version(opened(client, fill(draft, "ownership")))
    posted = urlencode({"version": drawn} | more)
    address, kind = fill(draft, "ownership"), "application/x-www-form-urlencoded"
    assert client.post(address, posted, content_type=kind).status_code in (200, 302, 409)
    kept = again(draft).raw
    assert {path: kept[path] for path in before} == before


def test_what_was_typed_wrong_is_kept_and_told_at_its_place(browse):
    client, draft = browse("zhanbolatov"), begun()
    answer = sent(client, draft, "goods", GOODS)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "<title>Қате: 3." in page
    assert 'value="26030"' in page
    assert 'value="-5"' in page
    assert "ЕАЭО СЭҚ ТН коды 10 цифрдан тұруға тиіс, мысалы: 2603000000." in page
    assert "Мұнда 0 санынан үлкен сан жазыңыз." in page
    assert {path: again(draft).raw[path] for path in GOODS} == GOODS


def test_a_bin_with_a_bad_check_digit_is_told_so(browse):
    answer = sent(
        browse("zhanbolatov"),
        begun(),
        "recipient",
        {"recipient.kind": "legal", "recipient.bin": "140640970117"},
    )
    assert answer.status_code == 422
    assert "БСН қате: бақылау цифры сәйкес келмейді" in answer.content.decode()


def test_missing_yields_are_asked_for(browse):
    answer = sent(browse("zhanbolatov"), begun(), "yields")
    assert answer.status_code == 422
    assert "кемінде бір жол қосыңыз" in answer.content.decode()


def test_a_section_in_order_leads_to_the_next_one(browse):
    draft = begun()
    answer = sent(browse("zhanbolatov"), draft, "industry", {"industry": "chemical"})
    assert answer.headers["Location"] == fill(draft, "email")
    assert again(draft).raw["industry"] == "chemical"


def test_the_last_section_leads_to_the_check_of_answers(browse):
    draft = filled()
    ticks = {f"statements.{name}": "yes" for name in ("correct", "liable", "secrets")}
    answer = sent(
        browse("zhanbolatov"), draft, "statements", ticks | {"statements.personal_data": "yes"}
    )
    assert answer.headers["Location"] == url(draft, "check/")


def test_a_section_changed_from_the_check_leads_back_to_it(browse):
    draft = filled()
    answer = sent(browse("zhanbolatov"), draft, "email", {"email": "a@b.kz", "back": "check"})
    assert answer.headers["Location"] == url(draft, "check/")


def test_errors_are_shown_on_the_way_to_correct_them(browse):
    draft = filled(email="nobody")
    assert "Электрондық мекенжайды толық жазыңыз" in opened(
        browse("zhanbolatov"), fill(draft, "email") + "?check=1&back=check"
    )


def test_the_reader_may_leave_with_errors_and_come_back(browse):
    client, draft = browse("zhanbolatov"), begun()
    assert sent(client, draft, "goods", GOODS, "leave").headers["Location"] == url(draft)
    assert "Ашылған, толық емес" in opened(client, url(draft))


def test_a_new_line_is_added_after_what_was_typed_and_takes_the_focus(browse):
    client, draft = browse("zhanbolatov"), begun()
    answer = sent(client, draft, "goods", GOODS, "add goods.foreign")
    where = answer.headers["Location"]
    assert where.endswith("?focus=goods.foreign.1#f-goods.foreign.1")
    page = opened(client, where)
    assert re.search(r'name="goods.foreign.1.name"[^>]* autofocus', page)
    assert 'value="-5"' in page


def test_a_line_is_removed_with_what_stood_in_it(browse):
    client, draft = browse("zhanbolatov"), filled()
    names = [again(draft).raw[f"goods.products.{number}.name"] for number in range(3)]
    sent(client, draft, "goods", do="remove goods.products.1")
    raw = again(draft).raw
    assert [raw[f"goods.products.{number}.name"] for number in range(2)] == [names[0], names[2]]
    assert "goods.products.2.name" not in raw


def test_the_applicant_can_be_a_processor_too(browse):
    client, draft = browse("zhanbolatov"), begun()
    assert "Өтініш берушінің өзін жол ретінде қосу" in opened(client, fill(draft, "processors"))
    sent(client, draft, "processors", do="same processors")
    assert again(draft).raw["processors.0.bin"] == world.COMPANY


def test_the_tick_that_there_are_none_throws_no_filled_line_away(browse):
    client, draft = browse("zhanbolatov"), filled()
    filled_in = {path: text for path, text in again(draft).raw.items() if "support." in path}
    answer = sent(client, draft, "support", filled_in | {"support.none": "yes"})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "«Мұндай мәліметтер жоқ» деп белгіленген, бірақ 4 жол толтырылған." in shown(page)
    assert 'href="#f-support.none"' in page
    assert 'aria-describedby="f-support.none-error "' in page
    assert 'value="Кварц флюсі"' in page
    for number in (3, 2, 1, 0):
        sent(client, draft, "support", {"support.none": "yes"}, f"remove support.{number}")
    assert sent(client, draft, "support", {"support.none": "yes"}).status_code == 302


def test_changing_the_language_keeps_the_page_and_what_was_typed(browse):
    client, draft = browse("zhanbolatov"), begun()
    answer = sent(client, draft, "goods", GOODS | {"language": "ru"}, "save")
    assert answer.headers["Location"] == fill(draft, "goods", "ru")
    page = opened(client, fill(draft, "goods", "ru"))
    assert '<html lang="ru">' in page
    assert 'value="26030"' in page


def test_two_hundred_lines_are_saved_and_found_in_order(browse):
    client, draft = browse("zhanbolatov"), filled()
    line = {path.split(".")[-1]: text for path, text in GOODS.items()} | {"code": "2603000000"}
    line["quantity"] = "5"
    many = {
        f"goods.foreign.{number}.{name}": text
        for number in range(200)
        for name, text in line.items()
    }
    products = {k: v for k, v in again(draft).raw.items() if k.startswith("goods.products")}
    answer = sent(client, draft, "goods", many | products)
    assert answer.headers["Location"] == fill(draft, "support")
    page = opened(client, fill(draft, "goods"))
    assert page.count('value="2603000000"') == 200
    assert "Жолдарды өткізіп жіберу" in page


def test_beyond_three_hundred_lines_a_sheet_is_asked_for(browse):
    client, draft = browse("zhanbolatov"), begun()
    many = {f"goods.foreign.{number}.name": "Тауар" for number in range(301)}
    answer = sent(client, draft, "goods", many)
    assert answer.status_code == 422
    assert "Жолдар саны: 301. Бетте ең көбі — 300." in answer.content.decode()


def test_more_fields_than_any_page_has_are_turned_away_with_advice(browse):
    client, draft = browse("zhanbolatov"), begun()
    many = {f"goods.foreign.{number}.name": "Тауар" for number in range(4100)}
    answer = client.post(fill(draft, "goods"), many)
    assert answer.status_code == 413
    assert "кестені файлмен жүктеп салыңыз" in answer.content.decode()


def test_a_character_no_database_keeps_breaks_nothing(browse):
    draft = begun()
    answer = sent(browse("zhanbolatov"), draft, "conditions", {"conditions": "а\0б"}, "save")
    assert answer.status_code == 302
    assert again(draft).raw["conditions"] == "аб"


def test_an_unknown_section_is_not_found(browse):
    client, draft = browse("zhanbolatov"), begun()
    assert client.get(fill(draft, "nothing")).status_code == 404
    assert client.post(fill(draft, "nothing"), {"do": "next"}).status_code == 404


def test_the_check_says_of_every_error_which_section_and_which_table_it_is_in(browse):
    draft = filled(
        **{
            "goods.foreign.0.code": "26030",
            "goods.products.0.code": "26030",
            "ownership.0.on": "",
            "statements.correct": "",
            "statements.liable": "",
        }
    )
    page = opened(browse("zhanbolatov"), url(draft, "check/"))
    listed = re.findall(r'<li><a href="[^"]*#f-[^"]*">(.*?)</a></li>', page)
    assert [one for one in listed if "«Шетелдік тауарлар», 1-жол: ЕАЭО СЭҚ ТН коды" in one]
    assert [one for one in listed if "«Қайта өңдеу өнімдері», 1-жол: ЕАЭО СЭҚ ТН коды" in one]
    assert [one for one in listed if re.match(r"5\. .*, 1-жол: «Күні» өрісін", one)]
    assert [one for one in listed if one.startswith("Растау және келісім, «Ұсынылған ақпараттың")]
    assert len(set(listed)) == len(listed) == 5


def test_what_rules_say_of_a_section_is_told_when_it_is_saved_though_others_are_empty(browse):
    answers = filled().raw
    mine = {path: text for path, text in answers.items() if path.startswith("ownership.0.")}
    late = {"ownership.0.on.day": "03", "ownership.0.on.month": "12", "ownership.0.on.year": "2027"}
    draft = begun()
    files = {path: text for path, text in mine.items() if ".copy." in path}
    draft.raw = {**draft.raw, **files}
    draft.save()
    typed = {path: text for path, text in mine.items() if path not in files} | late
    typed.pop("ownership.0.on", None)
    answer = sent(browse("zhanbolatov"), draft, "ownership", typed)
    assert answer.status_code == 422
    assert "Құжаттың күні өтініш берілген күннен" in answer.content.decode()


@pytest.mark.parametrize(
    ("section", "answer", "follows", "not_asked"),
    [
        ("term", {"term.given_as": "months"}, "term.months", "term.until.day"),
        ("term", {"term.given_as": "day"}, "term.until.day", "term.months"),
        ("substitution", {"substitution.allowed": "yes"}, "substitution.equivalents.0.name", None),
        ("substitution", {"substitution.allowed": "no"}, None, "substitution.equivalents.0.name"),
    ],
)
def test_what_depends_on_an_answer_follows_it_at_once(browse, section, answer, follows, not_asked):
    client, draft = browse("zhanbolatov"), begun()
    (path,) = answer
    before = opened(client, fill(draft, section))
    assert not any(f'name="{name}"' in before for name in (follows, not_asked))
    assert f'value="redraw {path}"' in before
    where = sent(client, draft, section, answer, f"redraw {path}").headers["Location"]
    page = opened(client, where)
    assert follows is None or f'name="{follows}"' in page
    assert f'name="{not_asked}"' not in page
    assert "qz-error" not in page
    assert re.search(rf'name="{path}" value="{answer[path]}" checked autofocus', page)


@pytest.mark.parametrize("path", ["recipient", "processors.0"])
def test_another_kind_of_person_is_asked_for_other_particulars(browse, path):
    client, draft = browse("zhanbolatov"), begun()
    section = path.partition(".")[0]
    sent(client, draft, section, {f"{path}.kind": "legal"}, "save")
    assert f'name="{path}.bin"' in opened(client, fill(draft, section))
    sent(client, draft, section, {f"{path}.kind": "natural"}, f"redraw {path}.kind")
    page = opened(client, fill(draft, section))
    assert f'name="{path}.iin"' in page
    assert f'name="{path}.bin"' not in page


def test_a_table_that_is_not_asked_is_offered_no_sheet(browse):
    client, draft = browse("zhanbolatov"), begun()
    assert "sheet substitution.equivalents" not in opened(client, fill(draft, "substitution"))
    sent(client, draft, "substitution", {"substitution.allowed": "yes"}, "save")
    assert "sheet substitution.equivalents" in opened(client, fill(draft, "substitution"))


def test_what_was_typed_for_the_other_answer_is_kept_and_comes_back(browse):
    client, draft = browse("zhanbolatov"), begun()
    typed = {"term.given_as": "months", "term.months": "12"}
    sent(client, draft, "term", typed, "save")
    sent(client, draft, "term", typed | {"term.given_as": "day"}, "redraw term.given_as")
    assert 'name="term.months"' not in opened(client, fill(draft, "term"))
    sent(client, draft, "term", {"term.given_as": "months"}, "redraw term.given_as")
    assert re.search(r'name="term.months" value="12"', opened(client, fill(draft, "term")))
