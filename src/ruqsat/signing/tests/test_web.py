"""Signing in the page, in chromium: what the page makes, our own verification accepts."""

import os
import subprocess
import threading
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import typst
from playwright.sync_api import Browser, Page, expect, sync_playwright

from ruqsat.signing import (
    Code,
    Purpose,
    Trust,
    embed,
    prepare,
    verify_detached,
    verify_pdf,
)
from ruqsat.signing.authority import PASSWORD, Authority
from ruqsat.signing.tests.conftest import AT, CONTENT
from ruqsat.signing.verdict import Verdict

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[4]
SOURCE = ROOT / "src/ruqsat/signing/web/sign.js"
REQUIRED = frozenset(os.environ.get("RUQSAT_REQUIRE", "").split(","))
STATES = (
    *("ready", "no-key", "no-p12", "wrong-password", "wrong-key"),
    *("signing", "changed", "failed", "done"),
)

POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'"

PAGE = """<!doctype html><html lang="kk"><meta charset="utf-8"><title>Қол қою</title>
<form method="post" action="/received" enctype="multipart/form-data" data-sign
  data-sign-content="/content" {attributes}>
  <label>Қолтаңба файлы <input type="file" name="signature" required data-sign-target></label>
  <div data-sign-panel hidden>
    <label>Кілт <input type="file" data-sign-key></label>
    <label>Құпиясөз <input type="password" data-sign-password></label>
  </div>
  <div role="status">{words}</div>
  <button name="do" value="sign" data-sign-button>Қол қою</button>
  <button name="do" value="cancel" formnovalidate>Болдырмау</button>
</form><script type="module" src="/sign.js"></script></html>"""
WORDS = "".join(f'<p data-sign-when="{state}" hidden>{state}</p>' for state in STATES)


class Site(ThreadingHTTPServer):
    """A page with a form, the bytes to sign, and what the form sent."""

    daemon_threads = True

    def __init__(self, script: bytes) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.script = script
        self.content: bytes | None = CONTENT
        self.attributes = ""
        self.received: list[dict[str, bytes]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Answers(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        page = PAGE.format(attributes=self.server.attributes, words=WORDS).encode()
        match self.path:
            case "/":
                self.answer(page, "text/html; charset=utf-8")
            case "/sign.js":
                self.answer(self.server.script, "text/javascript")
            case "/content" if self.server.content is not None:
                self.answer(self.server.content, "application/octet-stream")
            case _:
                self.send_error(404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
        parts = message_from_bytes(head + body).get_payload()
        assert isinstance(parts, list)
        self.server.received.append(dict(field(part) for part in parts))
        self.answer(b"<title>received</title>", "text/html")

    def answer(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing: the tests say what went wrong."""


def field(part: object) -> tuple[str, bytes]:
    assert isinstance(part, Message)
    contents = part.get_payload(decode=True)
    assert isinstance(contents, bytes)
    return str(part.get_param("name", header="content-disposition")), contents


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The script as it is served: bundled from its sources."""
    esbuild = ROOT / "node_modules/.bin/esbuild"
    if not esbuild.exists() or not (ROOT / "node_modules/node-forge").is_dir():
        reason = "the packages of the pages are not installed: npm ci"
        if "browser" in REQUIRED:
            pytest.fail(reason)
        pytest.skip(reason)
    bundle = tmp_path_factory.mktemp("web") / "sign.js"
    options = ["--bundle", "--minify", "--format=esm", "--log-level=warning"]
    subprocess.run([esbuild, SOURCE, *options, f"--outfile={bundle}"], check=True, cwd=ROOT)
    return bundle.read_bytes()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    expect.set_options(timeout=30_000)  # A busy machine opens a key more slowly.
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        yield browser
        browser.close()


@pytest.fixture
def site(script: bytes) -> Iterator[Site]:
    server = Site(script)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def page(chromium: Browser, site: Site) -> Iterator[Page]:
    context = chromium.new_context()
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if "Security" in said.text else None)
    yield page
    assert errors == []
    context.close()


def sign(page: Page, site: Site, p12: Path | None, password: str = PASSWORD) -> None:
    page.goto(site.address)
    if p12 is not None:
        page.locator("[data-sign-key]").set_input_files(p12)
    page.locator("[data-sign-password]").fill(password)
    page.get_by_role("button", name="Қол қою").click()


def received(page: Page, site: Site) -> bytes:
    expect(page).to_have_title("received")
    (sent,) = site.received
    assert sent["do"] == b"sign"
    assert set(sent) == {"do", "signature"}
    return sent["signature"]


def verdict_on(signature: bytes, content: bytes, trust: Trust) -> Verdict:
    """The page states its own clock, so the verdict is taken at that very moment."""
    claimed = verify_detached(signature, content, trust=trust, at=AT).signers[0].signed_at
    return verify_detached(signature, content, trust=trust, at=claimed or AT)


def test_what_the_page_signs_is_accepted(
    page: Page, site: Site, authority: Authority, trust: Trust
):
    sign(page, site, authority.path("company_head"))
    verdict = verdict_on(received(page, site), CONTENT, trust)
    assert verdict.code is Code.VALID
    (signer,) = verdict.signers
    assert (signer.iin, signer.bin) == ("740311398015", "140640970116")
    assert signer.signed_at is not None
    assert {step.state for step in signer.steps} == {"valid"}


def test_neither_the_key_nor_the_password_leaves_the_page(
    page: Page, site: Site, authority: Authority
):
    sign(page, site, authority.path("individual"))
    signature = received(page, site)
    assert PASSWORD.encode() not in signature
    assert len(signature) < len(authority.p12("individual"))


def test_a_large_document_is_signed_whole(
    page: Page, site: Site, authority: Authority, trust: Trust
):
    site.content = bytes(range(256)) * 4_000
    sign(page, site, authority.path("individual"))
    assert verdict_on(received(page, site), site.content, trust).code is Code.VALID


def test_a_paper_is_signed_as_pades_wants_it(
    page: Page, site: Site, authority: Authority, trust: Trust
):
    paper = typst.compile("= Құжат".encode(), pdf_standards=["a-2b"])
    prepared = prepare(paper, reason="", name="", at=AT)
    site.content, site.attributes = prepared.content, 'data-sign-format="pades"'
    sign(page, site, authority.path("body_head"))
    cms = received(page, site)
    detached = verify_detached(cms, prepared.content, trust=trust, at=AT)
    assert (detached.code, detached.signers[0].signed_at) == (Code.VALID, None)
    assert verify_pdf(embed(prepared, cms), trust, AT).code is Code.VALID


def test_bytes_other_than_those_shown_are_not_signed(
    page: Page, site: Site, authority: Authority, trust: Trust
):
    site.attributes = f'data-sign-sha256="{"0" * 64}"'
    sign(page, site, authority.path("individual"))
    expect_state(page, "changed")
    assert site.received == []


def test_the_bytes_that_were_shown_are_signed(
    page: Page, site: Site, authority: Authority, trust: Trust
):
    site.attributes = f'data-sign-sha256="{sha256(CONTENT).hexdigest()}"'
    sign(page, site, authority.path("individual"))
    assert verdict_on(received(page, site), CONTENT, trust).code is Code.VALID


def test_another_password_is_told_and_can_be_corrected(
    page: Page, site: Site, authority: Authority, trust: Trust
):
    sign(page, site, authority.path("individual"), password="other")
    expect_state(page, "wrong-password")
    expect(page.locator("[data-sign-password]")).to_be_focused()
    page.locator("[data-sign-password]").fill(PASSWORD)
    page.get_by_role("button", name="Қол қою").click()
    assert verdict_on(received(page, site), CONTENT, trust).code is Code.VALID


def test_a_submit_held_back_is_none_to_other_scripts(page: Page, site: Site, authority: Authority):
    page.goto(site.address)
    count = "form => form.addEventListener('submit', () => { form.dataset.seen = 'yes' })"
    page.locator("form").evaluate(count)
    page.locator("[data-sign-key]").set_input_files(authority.path("individual"))
    page.locator("[data-sign-password]").fill("other")
    page.get_by_role("button", name="Қол қою").click()
    expect_state(page, "wrong-password")
    assert page.locator("form").get_attribute("data-seen") is None


def test_a_sign_in_key_is_refused_for_a_document_and_taken_for_signing_in(
    page: Page, site: Site, authority: Authority, trust: Trust
):
    sign(page, site, authority.path("individual_sign_in"))
    expect_state(page, "wrong-key")
    expect(page.locator("[data-sign-key]")).to_be_focused()
    site.attributes = 'data-sign-purpose="sign-in"'
    sign(page, site, authority.path("individual_sign_in"))
    cms = received(page, site)
    signer = verify_detached(cms, CONTENT, trust=trust, at=AT).signers[0]
    at = signer.signed_at or AT
    verdict = verify_detached(cms, CONTENT, trust=trust, at=at, purpose=Purpose.SIGN_IN)
    assert verdict.code is Code.VALID


def test_a_file_that_is_no_key_is_told(page: Page, site: Site, tmp_path: Path):
    pdf = typst.compile("= Құжат".encode())
    files = {"text.p12": b"text", "empty.p12": b"", "der.p12": b"\x30\x00", "document.pdf": pdf}
    for name, contents in files.items():
        (tmp_path / name).write_bytes(contents)
        sign(page, site, tmp_path / name)
        expect_state(page, "no-p12")
        expect(page.locator("[data-sign-key]")).to_be_focused()
    assert site.received == []


def test_no_file_at_all_is_told(page: Page, site: Site):
    sign(page, site, None)
    expect_state(page, "no-key")


def test_content_that_cannot_be_had_is_told(page: Page, site: Site, authority: Authority):
    site.content = None
    sign(page, site, authority.path("individual"))
    expect_state(page, "failed")


def test_a_signature_made_elsewhere_is_uploaded_as_it_is(
    page: Page, site: Site, authority: Authority, tmp_path: Path
):
    made = authority.key("individual").sign(CONTENT, attached=False)
    (tmp_path / "made.p7s").write_bytes(made)
    page.goto(site.address)
    expect(page.locator("form")).to_have_attribute("data-sign-state", "ready")
    page.locator("[data-sign-target]").set_input_files(tmp_path / "made.p7s")
    page.get_by_role("button", name="Қол қою").click()
    assert received(page, site) == made


def test_without_scripts_the_same_form_takes_the_upload(
    chromium: Browser, site: Site, authority: Authority, tmp_path: Path
):
    made = authority.key("individual").sign(CONTENT, attached=False)
    (tmp_path / "made.p7s").write_bytes(made)
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.address)
        expect(page.locator("[data-sign-panel]")).to_be_hidden()
        page.locator("[data-sign-target]").set_input_files(tmp_path / "made.p7s")
        page.get_by_role("button", name="Қол қою").click()
        assert received(page, site) == made


def test_cancelling_signs_nothing(page: Page, site: Site, authority: Authority):
    page.goto(site.address)
    page.locator("[data-sign-key]").set_input_files(authority.path("individual"))
    page.get_by_role("button", name="Болдырмау").click()
    expect(page).to_have_title("received")
    (sent,) = site.received
    assert (sent["do"], sent["signature"]) == (b"cancel", b"")


def expect_state(page: Page, state: str) -> None:
    """The form says its state, and of all words only those of this state are shown."""
    expect(page.locator("form")).to_have_attribute("data-sign-state", state)
    expect(page.locator("[data-sign-when]:visible")).to_have_text([state])
