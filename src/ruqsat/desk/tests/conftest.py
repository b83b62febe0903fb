"""What these tests begin with: the people of the demo, and a browser for any of them."""

import re
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest

from ruqsat.conduct.tests import world
from ruqsat.people import demo

Ask = Callable[..., Any]
"""Answers with the response of Django's client."""


@pytest.fixture
def people(db) -> demo.Demo:
    world.authority()
    return demo.seed()


@pytest.fixture
def ask(people) -> Ask:
    """A page as a person of the demo gets it; given fields, they are posted."""

    def asked(name: str, path: str, when: str, fields=None, *, capacity=None):
        client = world.browser(name, capacity)
        with world.at(when):
            return client.post(path, fields) if fields is not None else client.get(path)

    return asked


def text_of(response: Any) -> str:
    """What the page says, without its markup; words that may not part are joined by a blank."""
    main = response.text.partition("<main")[2].partition("</main>")[0]
    bare = re.sub(r"<(script|style).*?</\1>", " ", main, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", bare)).replace("\xa0", " ").split())


def field(response: Any, name: str) -> str:
    """The value of a hidden field, an input or a text of several lines."""
    named = rf'name="{re.escape(name)}"[^>]*?'
    found = re.search(rf'{named}(?:value="([^"]*)"|>\n([^<]*)</textarea>)', response.text)
    assert found, f"{name} is not on the page"
    return unescape(found[1] or found[2] or "")
