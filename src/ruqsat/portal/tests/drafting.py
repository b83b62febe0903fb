"""Drafts for the tests: an empty one, and one filled with the valid sample."""

import re
from html import unescape

from ruqsat.conduct.tests import world
from ruqsat.portal.drafts import keeping
from ruqsat.portal.models import Draft

OWNER = "zhanbolatov"


def begun(by: str = OWNER) -> Draft:
    edition = world.law()
    return keeping.begun(world.visitor(by), edition, service=edition.procedure.services[0])


def filled(by: str = OWNER, **changed: str) -> Draft:
    draft = begun(by)
    draft.raw = world.answers() | changed
    draft.save()
    return draft


def again(draft: Draft) -> Draft:
    return Draft.objects.get(pk=draft.pk)


def url(draft: Draft, rest: str = "", lang: str = "kk") -> str:
    return f"/{lang}/drafts/{draft.pk}/{rest}"


def fill(draft: Draft, section: str, lang: str = "kk") -> str:
    return url(draft, f"fill/{section}/", lang)


def version(page: str) -> str:
    """What a page of a section was drawn from, as its form sends it back."""
    return page.partition('name="version" value="')[2].partition('"')[0]


def seen(page: str) -> str:
    """What a reader sees of a page: its text, with every blank alike."""
    apart = re.sub(r"</(?:td|th|p|li|h\d|div|dt|dd|small)>", " ", page)
    return " ".join(unescape(re.sub(r"<[^>]+>", "", apart)).split())
