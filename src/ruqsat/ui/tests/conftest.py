"""The gallery served to the tests: by Django's client, and by a real server to chromium."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, Protocol

import pytest
from django.conf import settings
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.test import Client, override_settings
from django.test.testcases import LiveServerThread
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from ruqsat.ui.tests.gallery import views

HERE = Path(__file__).parent
ROOT = HERE.parents[3]
BUILT = HERE.parent / "static/ui/built"
REQUIRED = frozenset(os.environ.get("RUQSAT_REQUIRE", "").split(","))

# The product's own headers, among them the policy that forbids inline styles and scripts.
GALLERY = override_settings(
    ROOT_URLCONF="ruqsat.ui.tests.gallery.urls",
    MIDDLEWARE=[
        next(name for name in settings.MIDDLEWARE if name.endswith("middleware.protect")),
        "django.middleware.locale.LocaleMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.jinja2.Jinja2",
            "APP_DIRS": True,
            "DIRS": [HERE / "gallery/jinja2"],
            "OPTIONS": {"environment": "ruqsat.ui.environment.environment"},
        }
    ],
)


class Open(Protocol):
    """Opens a page of the gallery."""

    def __call__(
        self,
        path: str,
        *,
        width: int = 1280,
        scheme: Literal["light", "dark"] = "light",
        scripts: bool = True,
        bypass_csp: bool = False,
    ) -> Page: ...


@pytest.fixture(scope="module")
def gallery() -> Iterator[None]:
    with GALLERY:
        yield


@pytest.fixture
def pages(gallery: None) -> Client:
    return Client(raise_request_exception=False)


@pytest.fixture(scope="module")
def built() -> None:
    """What pages load must have been built: without it nothing in a browser is worth a test."""
    if (BUILT / "qz.js").is_file() and (BUILT / "inter-kz-wght.woff2").is_file():
        return
    reason = "the front end is not built: npm ci && npm run build, python -m ruqsat.ui.font"
    if "browser" in REQUIRED:
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def address(built: None, gallery: None) -> Iterator[str]:
    server = LiveServerThread("127.0.0.1", StaticFilesHandler)
    server.daemon = True
    server.start()
    server.is_ready.wait()
    if server.error:
        raise server.error
    yield f"http://127.0.0.1:{server.port}"
    server.terminate()


@pytest.fixture(scope="module")
def chromium(built: None) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser, address: str) -> Iterator[Open]:
    contexts: list[BrowserContext] = []

    def opened(
        path: str,
        *,
        width: int = 1280,
        scheme: Literal["light", "dark"] = "light",
        scripts: bool = True,
        bypass_csp: bool = False,
    ) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            locale="kk-KZ",
            timezone_id="Asia/Almaty",
            base_url=address,
            color_scheme=scheme,
            java_script_enabled=scripts,
            bypass_csp=bypass_csp,
        )
        contexts.append(context)
        context.set_default_timeout(5000)
        page = context.new_page()
        page.goto(path)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(autouse=True)
def _nothing_sent() -> None:
    views.sent.clear()
