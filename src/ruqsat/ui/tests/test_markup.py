"""What the server sends: complete without scripts, and allowed by a strict content policy."""

import re
from html.parser import HTMLParser
from time import process_time

import pytest
from django.template import engines
from django.test import Client
from django.utils.translation import override

from ruqsat.lex.forms.parsing import parse
from ruqsat.ui.shown import Pages, Session
from ruqsat.ui.tests.gallery.questions import SAMPLE, WRONG, Application
from ruqsat.ui.tests.gallery.views import ON

ADDRESSES = [
    "/kk/case",
    "/ru/case",
    "/en/case",
    "/kk/parts",
    "/kk/form",
    "/kk/form/wrong",
    "/kk/form/sample",
    "/kk/many",
    "/kk/error/404",
    "/kk/error/500",
]
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "form")


class Reader(HTMLParser):
    """The elements of a page, in their order, each with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    def all(self, *tags: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.elements if tag in tags]


def read(pages: Client, address: str) -> Reader:
    return Reader(pages.get(address).content.decode())


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_names_nothing_twice_and_refers_to_nothing_missing(
    pages: Client, address: str
) -> None:
    page = read(pages, address)
    ids = page.ids()
    assert len(ids) == len(set(ids))
    referred = {
        one
        for _, attributes in page.elements
        for name in REFERENCES
        for one in attributes.get(name, "").split()
    }
    assert referred - set(ids) == set()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_holds_no_style_and_no_script_of_its_own(pages: Client, address: str) -> None:
    page = read(pages, address)
    names = {name for _, attributes in page.elements for name in attributes}
    assert not {name for name in names if name == "style" or name.startswith("on")}
    assert page.all("style") == []
    assert all("src" in script for script in page.all("script"))


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_has_one_heading_of_the_first_rank_and_skips_none(
    pages: Client, address: str
) -> None:
    ranks = [int(tag[1]) for tag, _ in read(pages, address).elements if re.fullmatch(r"h\d", tag)]
    assert ranks.count(1) == 1
    deepest = 0
    for rank in ranks:
        assert rank <= deepest + 1 or deepest == 0
        deepest = rank


def test_each_problem_has_a_place_that_its_link_reaches(pages: Client) -> None:
    problems = parse(Application, WRONG, on=ON).problems
    page = read(pages, "/kk/form/wrong")
    assert len(problems) >= 13
    assert {f"f-{problem.path}" for problem in problems} <= set(page.ids())
    links = [link["href"] for link in page.all("a") if link["href"].startswith("#f-")]
    assert links == [f"#f-{problem.path}" for problem in problems]


def test_a_form_opened_for_the_first_time_finds_no_fault(pages: Client) -> None:
    page = read(pages, "/kk/form")
    assert not any("aria-invalid" in attributes for _, attributes in page.elements)
    assert "qz-error" not in pages.get("/kk/form").content.decode()


def test_the_first_button_of_a_form_saves(pages: Client) -> None:
    """In the order of the page: the buttons of the language stand outside and belong to it too."""
    assert read(pages, "/kk/form/sample").all("button")[0]["value"] == "save"
    form = pages.get("/kk/form/sample").content.decode().partition('id="form"')[2]
    assert Reader(form).all("button")[0]["value"] == "save"


def test_two_hundred_lines_are_drawn_in_less_than_a_second(pages: Client) -> None:
    pages.get("/kk/many")
    started = process_time()
    html = pages.get("/kk/many").content.decode()
    assert process_time() - started < 1
    page = Reader(html)
    assert "f-goods.foreign.199.code" in page.ids()
    assert "#actions" in [link["href"] for link in page.all("a")]


def test_every_answer_stands_in_the_form_as_it_was_typed(pages: Client) -> None:
    page = read(pages, "/kk/form/wrong")
    typed = {
        one["name"]: one["value"] for one in page.all("input") if one.get("type") == "text"
    } | {one["name"]: one["value"] for one in page.all("input") if "checked" in one}
    chosen = {one["value"] for one in page.all("option") if "selected" in one}
    for path, value in WRONG.items():
        assert typed.get(path, value) == value, path
        assert path in typed or value in chosen or not value or path.startswith("contract."), path


def test_a_long_text_comes_back_with_its_blank_lines(pages: Client) -> None:
    text = "\r\nбірінші\r\n\r\nекінші"
    answer = pages.post("/kk/form", {"do": "save", "operations": text}).content.decode()
    # A browser drops the first line end after the tag, so there is one more.
    assert f">\n{text}</textarea>" in answer


def test_what_was_typed_cannot_become_markup(pages: Client) -> None:
    typed = {"do": "save", "applicant.name": '"><script>x</script>', "operations": "</textarea><b>"}
    html = pages.post("/kk/form", typed).content.decode()
    assert "<script>x" not in html
    assert "</textarea><b>" not in html


def test_hashes_of_kept_files_never_reach_the_page(pages: Client) -> None:
    assert SAMPLE["contract.0.sha256"] not in pages.get("/kk/form/sample").content.decode()


def test_a_full_list_says_to_send_a_sheet_instead_of_offering_a_line(pages: Client) -> None:
    full = {f"goods.products.{number}.name": "x" for number in range(4)}
    html = pages.post("/kk/form", {"do": "save", **full}).content.decode()
    assert 'value="add goods.products"' not in html
    assert "Бетте ең көбі 4 жол болады." in html


@pytest.mark.parametrize("status", [400, 403, 404, 405, 413, 429, 500, 503])
def test_each_error_says_in_three_languages_what_to_do_and_whom_to_call(
    pages: Client, status: int
) -> None:
    titles = set()
    for lang in ("kk", "ru", "en"):
        response = pages.get(f"/{lang}/error/{status}")
        html = response.content.decode()
        assert response.status_code == status
        assert f'<html lang="{lang}">' in html
        assert 'href="tel:1414"' in html
        assert "7F3A-0219" in html
        titles.add(html.partition("<h1>")[2].partition("</h1>")[0])
    assert len(titles) == 3


def test_a_page_without_a_draft_does_not_say_that_one_is_saved(gallery: None) -> None:
    source = '{% from "ui/page.html" import session_warning %}{{ session_warning(session, "") }}'
    template = engines["jinja2"].from_string(source)
    with override("kk"):
        kept, plain = (
            template.render({"session": Session(1800, "/extend", draft=draft)})
            for draft in (True, False)
        )
    assert "Қаралама сақталды" in kept
    assert "2 минуттан кейін жүйеден автоматты түрде шығасыз." in plain
    assert "сақталды" not in plain


def test_a_wait_is_told_in_seconds(pages: Client) -> None:
    assert "30 секундтан кейін қайталаңыз." in pages.get("/kk/error/429").content.decode()


@pytest.mark.parametrize(
    ("number", "total", "drawn"),
    [
        (1, 1, (1,)),
        (1, 5, (1, 2, None, 5)),
        (3, 5, (1, 2, 3, 4, 5)),
        (4, 12, (1, 2, 3, 4, 5, None, 12)),
        (12, 12, (1, None, 11, 12)),
    ],
)
def test_a_list_of_pages_shows_its_ends_and_the_near_ones(
    number: int, total: int, drawn: tuple[int | None, ...]
) -> None:
    assert Pages(number, total, "?page={page}").near == drawn
