"""What a person meets in a browser: contrast, keyboard, narrow screens, no scripts at all."""

import gzip
import json
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import FilePayload, Page, expect

from ruqsat.ui.tests.conftest import ROOT, Open
from ruqsat.ui.tests.gallery import views
from ruqsat.ui.tests.gallery.questions import WRONG

pytestmark = pytest.mark.browser

AXE = ROOT / "node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LOOKS = ["case", "parts", "form/wrong", "form", "error/404", "error/500"]

TARGETS = """() => [...document.querySelectorAll("a, button, summary, input, select, textarea")]
  .filter((one) => one.checkVisibility() && !one.closest(".qz-vh, .qz-skip, p, label"))
  .filter((one) => !one.matches(".qz-upload__input"))
  .map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24)
  .map(([html, box]) => `${html} ${box.width}x${box.height}`)"""


def faults(page: Page, *, but: tuple[str, ...] = ()) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    rules = {rule: {"enabled": False} for rule in but}
    options = {"runOnly": {"type": "tag", "values": RULES}, "rules": rules}
    found = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:200]} {one['nodes'][0]['any'][:1]}"
        for one in found["violations"]
    ]


@pytest.mark.parametrize("lang", ["kk", pytest.param("ru", marks=pytest.mark.long)])
@pytest.mark.parametrize(
    ("scheme", "width"),
    [
        ("light", 360),
        ("dark", 1280),
        # Width and colours do not meddle with each other; the whole matrix is for the long run.
        pytest.param("light", 1280, marks=pytest.mark.long),
        pytest.param("dark", 360, marks=pytest.mark.long),
    ],
)
@pytest.mark.parametrize("look", LOOKS)
def test_a_page_has_no_barrier_that_axe_can_find(
    open_page: Open, look: str, scheme: Literal["light", "dark"], width: int, lang: str
) -> None:
    page = open_page(f"/{lang}/{look}", width=width, scheme=scheme, bypass_csp=True)
    assert faults(page) == []


def test_axe_finds_a_barrier_where_there_is_one(open_page: Open) -> None:
    page = open_page("/kk/case", bypass_csp=True)
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x>')")
    assert any(fault.startswith("image-alt") for fault in faults(page))


@pytest.mark.parametrize("width", [320, 360, 640])
@pytest.mark.parametrize("look", [*LOOKS, "many"])
def test_a_page_never_scrolls_sideways(open_page: Open, look: str, width: int) -> None:
    page = open_page(f"/kk/{look}", width=width)
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("look", LOOKS)
def test_whatever_is_pressed_is_large_enough(open_page: Open, look: str, width: int) -> None:
    assert open_page(f"/kk/{look}", width=width).evaluate(TARGETS) == []


def test_buttons_of_a_form_are_as_high_as_a_finger(open_page: Open) -> None:
    page = open_page("/kk/form", width=360)
    heights = page.locator(".qz-btn:visible").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect().height)"
    )
    assert heights
    assert min(heights) >= 44


def test_widened_text_still_fits(open_page: Open) -> None:
    page = open_page("/kk/case", width=360, bypass_csp=True)
    page.add_style_tag(
        content="* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
        " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"
    )
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_the_first_key_leads_over_the_menu_to_the_content(open_page: Open) -> None:
    page = open_page("/kk/case")
    page.keyboard.press("Tab")
    skip = page.locator(".qz-skip").first
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_every_stop_of_the_keyboard_is_outlined(open_page: Open) -> None:
    page = open_page("/kk/case")
    stops = page.locator("a:visible, button:visible, summary:visible").count()
    for _ in range(stops):
        page.keyboard.press("Tab")
        style = "getComputedStyle(document.activeElement)"
        assert page.evaluate(f"parseFloat({style}.outlineWidth)") >= 2


def test_a_page_asks_nobody_else_for_anything(open_page: Open, address: str) -> None:
    page = open_page("/kk/parts")
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.reload()
    page.wait_for_load_state("networkidle")
    assert said == []
    assert [one for one in asked if not one.startswith((address, "data:"))] == []


def test_the_first_page_weighs_little(open_page: Open, built: None) -> None:
    folder = Path(__file__).parents[1] / "static/ui/built"
    loaded = ["qz.css", "qz.js"]
    whole = sum(len(gzip.compress((folder / name).read_bytes())) for name in loaded)
    whole += (folder / "inter-kz-wght.woff2").stat().st_size
    whole += len(gzip.compress(open_page("/kk/case").content().encode()))
    assert whole <= 150 * 1024


def test_the_summary_of_errors_is_read_first(open_page: Open) -> None:
    page = open_page("/kk/form/wrong")
    expect(page).to_have_title("Қате: Өтініш — Рұқсат")
    expect(page.get_by_role("alert")).to_be_focused()


@pytest.mark.parametrize("scripts", [True, False])
def test_each_link_of_the_summary_reaches_its_field(open_page: Open, scripts: bool) -> None:
    page = open_page("/kk/form/wrong", scripts=scripts)
    links = page.locator(".qz-summary a")
    assert links.count() >= 13
    for place in range(links.count()):
        links.nth(place).click()
        target = (links.nth(place).get_attribute("href") or "").removeprefix("#")
        field = page.locator(f'[id="{target}"]')
        expect(page.locator(".qz-field, .qz-lines").filter(has=field).last).to_be_in_viewport()
        if scripts:
            expect(field).to_be_focused()


@pytest.mark.parametrize("scripts", [True, False])
def test_adding_a_line_keeps_what_was_typed_and_finds_no_fault(
    open_page: Open, scripts: bool
) -> None:
    page = open_page("/kk/form", scripts=scripts)
    page.locator('[name="goods.foreign.0.quantity"]').fill("он")
    page.get_by_role("button", name="Жол қосу Шетелдік тауарлар").click()
    expect(page.locator('[name="goods.foreign.0.quantity"]')).to_have_value("он")
    expect(page.locator('[name="goods.foreign.1.name"]')).to_be_focused()
    expect(page.get_by_role("group", name="2-жол")).to_be_visible()
    expect(page.locator(".qz-error")).to_have_count(0)


@pytest.mark.parametrize("scripts", [True, False])
def test_removing_a_line_leaves_the_others_and_numbers_them_anew(
    open_page: Open, scripts: bool
) -> None:
    page = open_page("/kk/form/sample", scripts=scripts)
    products = page.locator('[id="f-goods.products"]')
    products.get_by_role("button", name="Өшіру 1-жол").click()
    expect(page.locator('[name="goods.products.2.code"]')).to_have_value("2807000001")
    expect(page.locator('[name="goods.products.2.name"]')).to_be_focused()
    expect(products.get_by_role("group", name="1-жол")).to_be_visible()
    expect(products.get_by_role("group", name="2-жол")).to_have_count(0)


def test_the_key_of_entry_saves_and_never_removes_a_line(open_page: Open) -> None:
    page = open_page("/kk/form/sample")
    with page.expect_navigation():
        page.locator('[name="goods.products.0.name"]').press("Enter")
    assert views.sent[-1]["do"] == "save"
    assert "language" not in views.sent[-1]
    assert "goods.products.0.name" in views.sent[-1]


@pytest.mark.parametrize("scripts", [True, False])
def test_wrong_answers_come_back_as_they_were_typed(open_page: Open, scripts: bool) -> None:
    page = open_page("/kk/form/wrong", scripts=scripts)
    page.get_by_role("button", name="Сақтап, жалғастыру").click()
    expect(page.locator('[name="share"]')).to_have_value(WRONG["share"])
    expect(page.locator('[name="until.month"]')).to_have_value(WRONG["until.month"])
    expect(page.locator('[name="share"]')).to_have_attribute("aria-invalid", "true")


def test_changing_the_language_sends_the_form_along(open_page: Open) -> None:
    page = open_page("/kk/form", scripts=False)
    page.locator('[name="applicant.name"]').fill("«Алатау» ЖШС")
    page.get_by_role("button", name="Русский").click()
    expect(page.locator("html")).to_have_attribute("lang", "ru")
    assert views.sent[-1]["applicant.name"] == "«Алатау» ЖШС"


def test_print_leaves_out_what_cannot_be_pressed_and_keeps_what_counts(open_page: Open) -> None:
    page = open_page("/kk/case", scheme="dark")
    page.emulate_media(media="print")
    for gone in (".qz-nav", ".qz-gov", ".qz-docs__acts", ".qz-next", "summary"):
        expect(page.locator(gone).first).to_be_hidden()
    for kept in (".qz-deadline__big", ".qz-term svg", ".qz-tag--err", ".qz-printed"):
        expect(page.locator(kept).first).to_be_visible()
    expect(page.locator(".qz-printed")).to_have_text(page.url)
    ground = "getComputedStyle(document.body).color + getComputedStyle(document.documentElement)"
    assert page.evaluate(f"{ground}.colorScheme") == "rgb(0, 0, 0)light"


@pytest.mark.parametrize("look", ["case", "form/wrong"])
def test_forced_colours_keep_every_box_and_tick(open_page: Open, look: str) -> None:
    page = open_page(f"/kk/{look}", bypass_csp=True)
    page.emulate_media(forced_colors="active")
    page.reload()
    # Axe reads the colours of the style sheet, which the system has replaced by its own.
    assert faults(page, but=("color-contrast",)) == []
    ink, ground = page.evaluate(
        "(one => [one.color, one.backgroundColor])(getComputedStyle(document.body))"
    )
    assert {ink, ground} == {"rgb(0, 0, 0)", "rgb(255, 255, 255)"}
    for box in page.locator(".qz-choice input").all():
        expect(box).to_have_css("opacity", "1")


def test_nothing_moves_for_who_wants_no_motion(open_page: Open) -> None:
    page = open_page("/kk/case")
    page.emulate_media(reduced_motion="reduce")
    moving = """() => [...document.querySelectorAll("*")].filter((one) => {
      const style = getComputedStyle(one);
      return parseFloat(style.transitionDuration) || style.animationName !== "none";
    }).length"""
    assert page.evaluate(moving) == 0


def test_a_second_press_sends_nothing_more(open_page: Open) -> None:
    page = open_page("/kk/form/sample")
    twice = """() => {
      const form = document.querySelector("form");
      const sent = [];
      form.addEventListener("submit", (event) => {
        sent.push(!event.defaultPrevented);
        event.preventDefault();
      });
      form.requestSubmit();
      form.requestSubmit();
      return sent;
    }"""
    assert page.evaluate(twice) == [True, False]


def test_the_file_button_speaks_kazakh_and_names_what_was_chosen(open_page: Open) -> None:
    page = open_page("/kk/form")
    name = page.locator('[id="f-contract-name"]')
    expect(name).to_have_text("Файл таңдалмаған")
    file = FilePayload(name="келісімшарт.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7")
    page.locator('[id="f-contract"]').set_input_files(file)
    expect(name).to_have_text("Таңдалды: келісімшарт.pdf")


def test_without_scripts_the_native_file_button_is_there(open_page: Open) -> None:
    page = open_page("/kk/form", scripts=False)
    box = page.locator('[id="f-contract"]').bounding_box()
    assert box is not None
    assert box["width"] > 100


@pytest.mark.parametrize(
    ("lang", "typed", "said"),
    [
        ("kk", "ә" * 9_993, "7 таңба қалды."),
        ("kk", "ә" * 17, "9\u00a0983 таңба қалды."),
        ("kk", "ә" * 10_001, "1 таңба артық."),
        ("ru", "ж" * 9_978, "Осталось: 22 знака."),
        ("ru", "ж" * 17, "Осталось: 9\u00a0983 знака."),
        ("en", "a" * 9_999, "1 character left."),
        ("en", "a" * 17, "9,983 characters left."),
    ],
)
def test_the_count_of_characters_follows_the_typing(
    open_page: Open, lang: str, typed: str, said: str
) -> None:
    page = open_page(f"/{lang}/form")
    page.locator('[name="operations"]').fill(typed)
    # The locator makes every blank one of a kind, so the text is read as it is.
    shown = page.locator('[id="f-operations-count"]')
    expect(shown).to_have_text(said)
    assert shown.text_content() == said


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", [1280, 360])
def test_who_says_there_are_none_sees_no_lines_to_fill_in(
    open_page: Open, width: int, scripts: bool
) -> None:
    page = open_page("/kk/form/sample", width=width, scripts=scripts)
    rows, none = page.locator('[id="f-supporting.0"]'), page.locator('[id="f-supporting.none"]')
    expect(rows).to_be_visible()
    box, tick = rows.bounding_box(), none.bounding_box()
    assert box
    assert tick
    assert box["y"] - tick["y"] - tick["height"] >= 16
    none.check()
    expect(rows).to_be_hidden()
    expect(page.locator('[value="add supporting"]')).to_be_hidden()
    none.uncheck()
    expect(page.locator('[name="supporting.0.name"]')).to_have_value("Кварц флюсі")
