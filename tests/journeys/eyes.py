"""What nobody may meet on any page: barriers, sideways scroll, a wrong or mixed language."""

import json
import os
import re
from collections.abc import Iterator

from playwright.sync_api import Page

from ruqsat.ui.tests.test_pages_in_a_browser import AXE, RULES

WIDTHS = (1280, 360)
LONG = os.environ.get("RUQSAT_LONG") == "1"
SEARCHED = WIDTHS if LONG else WIDTHS[1:]
"""Widths at which axe searches for barriers; wide pages are searched where they are drawn, too."""
FOREIGN = re.compile(r"[A-Za-z][a-z]{2,}(?:[ ’'-][A-Za-z]?[a-z]+)+")
"""Two Latin words in a row: nobody writes Kazakh or Russian so."""
NAMES = re.compile(
    r"Gobi Erdene Copper Demo LLC|PDF, XLSX, DOCX|[\w.@/-]+\.(?:example|kz|pdf|xlsx|p12)\S*"
    r"|TEST ONLY Ruqsat issuing|processing-219\S*|ruqsat verify"
)
"""What is called so in every language."""
TEXTS = """() => [...document.body.querySelectorAll("*")]
  .filter((one) => !one.closest("script, style, [lang]:not(html)") && one.checkVisibility())
  .flatMap((one) => [...one.childNodes])
  .filter((one) => one.nodeType === Node.TEXT_NODE)
  .map((one) => one.textContent.trim()).filter(Boolean)"""


def faults(page: Page, lang: str) -> list[str]:
    """Everything wrong with a page, wide and narrow, with all that is folded up laid open."""
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    found = list(_in_words(page, lang))
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        barriers = _barriers(page) if width in SEARCHED else ()
        found += [f"{width} px: {one}" for one in (*barriers, *_sideways(page, width))]
    page.set_viewport_size({"width": WIDTHS[0], "height": 900})
    return found


def _in_words(page: Page, lang: str) -> Iterator[str]:
    said = page.locator("html").get_attribute("lang")
    if said != lang:
        yield f"the page says that it is in {said}"
    if not page.title() or page.locator("h1").count() != 1:
        yield f"title «{page.title()}», headings of the first level: {page.locator('h1').count()}"
    if lang != "en":
        texts = (NAMES.sub("", text) for text in page.evaluate(TEXTS))
        yield from (f"not in {lang}: {text}" for text in texts if FOREIGN.search(text))


def _barriers(page: Page) -> Iterator[str]:
    # A paper in a frame is drawn by the viewer of the browser.
    options = {"runOnly": {"type": "tag", "values": RULES}, "iframes": False}
    result = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    for one in result["violations"]:
        yield f"{one['id']}: {one['nodes'][0]['html'][:160]}"


def _sideways(page: Page, width: int) -> Iterator[str]:
    whole = page.evaluate("document.documentElement.scrollWidth")
    if whole > width:
        yield f"scrolls sideways: {whole} px"
