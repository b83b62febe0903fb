"""What people do in a page: they sign in, press, type, attach, sign; the same without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePath

import typst
import xlsxwriter
from playwright.sync_api import Download, FilePayload, Locator, Page, expect
from pypdf import PdfReader

from journeys.town import Town
from ruqsat.conduct.tests import world
from ruqsat.people import demo
from ruqsat.signing.authority.keeping import PASSWORD
from ruqsat.signing.making import sign_detached

DAY = re.compile(r"^\d{4}-\d\d-\d\d$")
FIELDS = """() => [...document.querySelectorAll("main [name]")]
  .filter((one) => one.type !== "hidden").map((one) => one.name)"""
DECIDES = """(one) => one.closest("[data-qz=redraw]") !== null"""
ADDING = """() => [...document.querySelectorAll("button[value^='add ']")]
  .map((one) => one.value.slice(4))"""
SERVICE = "/kk/services/processing-219/in_territory/"
SEND_SIGNATURE = "Қолтаңбаны жүктеп салып, жіберу"
ATTEMPTS = 3
AT_ONCE = 3_000
"""Milliseconds; what needs no answer of the server is there sooner."""
ROUNDS = 40
"""More than any section needs to show all its fields."""

MEDIA = {
    ".pdf": "application/pdf",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody before a browser."""

    town: Town
    page: Page

    # Finding the way

    def goes(self, address: str) -> None:
        answer = self.page.goto(address)
        assert answer is not None
        assert answer.status < 500, f"{address} answers {answer.status}"

    @contextmanager
    def another_page(self) -> Iterator[None]:
        """What is done leads to another page, and that page is there, whole, before one goes on."""
        with self.page.expect_navigation(wait_until="domcontentloaded"):
            yield

    def presses(self, name: str | re.Pattern[str], *, exact: bool = True) -> None:
        """A button, by what it says."""
        self.page.get_by_role("button", name=name, exact=exact).first.click()

    def follows(self, name: str | re.Pattern[str], *, exact: bool = True) -> None:
        """A link, by what it says."""
        self.page.get_by_role("link", name=name, exact=exact).first.click()

    def opens(self, summary: str) -> None:
        """Something that is folded up; a page that was just arriving is asked once more."""
        fold = self.page.locator("details", has=self.page.locator("summary", has_text=summary)).last
        for _ in range(ATTEMPTS):
            if fold.get_attribute("open") is None:
                fold.locator("summary").click()
            with suppress(AssertionError):
                expect(fold.locator("summary ~ *").first).to_be_visible(timeout=AT_ONCE)
                return
        raise AssertionError(f"«{summary}» does not open")

    def reads(self, *words: str) -> None:
        """The page says this, however its words are bound together."""
        for said in words:
            pattern = re.compile(r"\s+".join(re.escape(word) for word in said.split()))
            expect(self.page.locator("main")).to_contain_text(pattern)

    def signs_in(self, name: str) -> None:
        self.goes("/kk/sign-in/")
        self.enters(name)

    def enters(self, name: str) -> None:
        """By the form of signing in that is before them."""
        described = demo.described()
        self.page.get_by_label("ЖСН").fill(described["persons"][name]["iin"])
        self.page.get_by_label("Құпиясөз").fill(described["password"])
        with self.another_page():
            self.presses("Кіру")
        self.acts_as(world.CAPACITIES[name])

    def acts_as(self, capacity: str) -> None:
        """Chooses a capacity, where there is more than one."""
        choice = self.page.locator(f'[name="capacity"][value="{capacity}"]')
        if choice.count():
            choice.check()
            with self.another_page():
                self.presses("Жалғастыру")

    def signs_out(self) -> None:
        self.presses("Шығу")

    # Filling in

    def fills(self, section: str, answers: Mapping[str, str]) -> None:
        """Answers one section as far as the page asks; lines are added, files attached."""
        left = {path: text for path, text in answers.items() if path.split(".")[0] == section}
        for _ in range(ROUNDS):
            names = frozenset(self.page.evaluate(FIELDS))
            for path in [path for path in left if self._puts(path, left[path], names)]:
                del left[path]
            if not left:
                return
            # What depends on an answer is asked once that answer is given.
            if frozenset(self.page.evaluate(FIELDS)) != names:
                continue
            if not (self._attaches(left, names) or self._adds(left, names)):
                break
        raise AssertionError(f"{section} does not ask for {sorted(left)}")

    def _puts(self, path: str, text: str, names: frozenset[str]) -> bool:
        if path in names:
            self._answers(self.page.locator(f'[name="{path}"]'), text)
            return True
        if f"{path}.year" not in names or not DAY.match(text):
            return False
        for part, figures in zip(("year", "month", "day"), text.split("-"), strict=True):
            self.page.locator(f'[name="{path}.{part}"]').fill(figures)
        return True

    def _answers(self, field: Locator, text: str) -> None:
        first = field.first
        kind = first.evaluate("one => one.type")
        if kind in ("radio", "checkbox"):
            self._ticks(
                self.page.locator(f'[name="{first.get_attribute("name")}"][value="{text}"]')
            )
        elif kind == "select-one":
            first.select_option(text)
        else:
            first.fill(text)

    def _ticks(self, choice: Locator) -> None:
        """Where other questions depend on it, the page comes back with them."""
        if choice.is_checked():
            return
        if not choice.evaluate(DECIDES):
            choice.check()
            return
        with self.another_page():
            choice.check()
            update = choice.locator("xpath=ancestor::fieldset[1]").locator(".qz-redraw")
            if update.is_visible():
                update.click()

    def _attaches(self, left: dict[str, str], names: frozenset[str]) -> bool:
        """One file, if the page asks for one; the page is another one afterwards."""
        files = [path.removesuffix(".sha256") for path in left if path.endswith(".sha256")]
        for place in files:
            path, _, _ = place.rpartition(".")
            if path in names:
                self.attaches(path, document(left[f"{place}.name"]))
                for one in [one for one in left if one.startswith(f"{place}.")]:
                    del left[one]
                return True
        return False

    def attaches(self, path: str, file: FilePayload) -> None:
        self.page.locator(f'[name="{path}"]').set_input_files(file)
        with self.another_page():
            self.page.locator(f'button[value="upload {path}"]').click()

    def _adds(self, left: Mapping[str, str], names: frozenset[str]) -> bool:
        """One more line of a list that has too few for what is left to say."""
        for lines in self.page.evaluate(ADDING):
            asked = [path for path in left if re.match(rf"{re.escape(lines)}\.\d+\.", path)]
            numbers = {path.removeprefix(f"{lines}.").split(".")[0] for path in asked}
            if any(not name_in(f"{lines}.{number}", names) for number in numbers):
                with self.another_page():
                    self.page.locator(f'button[value="add {lines}"]').click()
                return True
        return False

    def goes_on(self) -> None:
        """To the next section, this one being answered."""
        before = self.page.url.partition("?")[0]
        with self.another_page():
            self.page.locator('main button[value="next"]').click()
        expect(self.page).not_to_have_url(re.compile(rf"^{re.escape(before)}(\?|$)"))

    def applies(self, service: str = SERVICE) -> None:
        """From the page of a service to the first section of a new application."""
        self.goes(service)
        self.follows("Өтініш беру")
        self.presses("Өтінішті бастау")
        with self.another_page():
            self.follows("Жалғастыру")

    # At the desk

    def turns_to(self, act: str) -> None:
        """An act that waits in the inbox."""
        self.goes("/kk/desk/")
        self.follows(act)

    def performs(self, act: str, *chosen: str | re.Pattern[str]) -> None:
        """An act of the inbox, with what is chosen in it."""
        self.turns_to(act)
        for label in chosen:
            self.page.get_by_label(label, exact=True).check()
        self.confirms()

    def confirms(self) -> None:
        self.page.locator('button[value="perform"]').click()

    # Signing

    def signs_in_the_page(self, key: str) -> None:
        """With a test key that never leaves the browser."""
        self.prepares_the_key(key)
        self.page.locator("[data-sign-button]").click()

    def prepares_the_key(self, key: str) -> None:
        self.page.locator("[data-sign-key]").set_input_files(self.town.authority.path(key))
        self.page.locator("[data-sign-password]").fill(PASSWORD)

    def signs_elsewhere(self, key: str, *, altered: bytes = b"") -> None:
        """In a program of one's own; ``altered`` was added to the bytes on the way."""
        self.prepares_a_signature(key, altered=altered)
        self.presses(SEND_SIGNATURE)

    def prepares_a_signature(self, key: str, *, altered: bytes = b"") -> None:
        """The page gives the bytes and takes the file of the signature."""
        self.opens("Басқа бағдарламада қол қойылған")
        content = self.downloads(self.page.locator("form a[download]"))
        cms = sign_detached(content + altered, self.town.authority.p12(key), PASSWORD)
        file = FilePayload(name="signature.p7s", mimeType="application/pkcs7-signature", buffer=cms)
        self.page.locator('[name="signature"]').set_input_files(file)

    # Papers

    def checks(self, pdf: bytes) -> None:
        """Whether a file somebody holds is genuine, on the public page."""
        file = FilePayload(name="құжат.pdf", mimeType=MEDIA[".pdf"], buffer=pdf)
        self.page.locator('[name="file"]').set_input_files(file)
        self.presses("Файлды тексеру")

    def takes_the_decision(self) -> bytes:
        """From the only case of the cabinet."""
        self.goes("/kk/cabinet/")
        self.page.locator("[aria-labelledby=cases] a").first.click()
        return self.downloads(self.page.locator(".qz-docs a[download]").first)

    def shown_pdf(self) -> str:
        """The text of the document that the page shows in a frame."""
        address = self.page.locator("iframe.qz-paper").get_attribute("src")
        return text_of(self.page.request.get(address or "").body())

    def downloads(self, link: Locator) -> bytes:
        with self.page.expect_download() as download:
            link.click()
        return content_of(download.value)


def name_in(line: str, names: frozenset[str]) -> bool:
    return any(name.startswith(f"{line}.") for name in names)


def content_of(download: Download) -> bytes:
    return download.path().read_bytes()


def text_of(pdf: bytes) -> str:
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def document(name: str) -> FilePayload:
    """A small document that opens, of the kind its name says."""
    kind = PurePath(name).suffix
    content = _workbook(name) if kind == ".xlsx" else typst.compile(f"= {name}".encode())
    return FilePayload(name=name, mimeType=MEDIA[kind], buffer=content)


def _workbook(title: str) -> bytes:
    made = BytesIO()
    with xlsxwriter.Workbook(made) as book:
        book.add_worksheet().write(0, 0, title)
    return made.getvalue()
