"""What surrounds every page of the portal: who is signed in, the menu, the end of the session."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words
from ruqsat.notices import cabinet as messages
from ruqsat.people.acting import person_shown, session_shown
from ruqsat.portal import sentences
from ruqsat.portal.sheets import sentences as of_sheets
from ruqsat.ui import shown

SERVICES = Words("Қызметтер", "Услуги", "Services")
CABINET = Words("Жеке кабинет", "Личный кабинет", "My cabinet")
MESSAGES = Words("Хабарламалар", "Уведомления", "Notices")
UNREAD = Words("оқылмаған", "непрочитанных", "unread")
CHECK = Words("Құжатты тексеру", "Проверить документ", "Check a paper")


def page(
    request: HttpRequest,
    template: str,
    visitor: Visitor | None,
    context: Mapping[str, object],
    *,
    status: HTTPStatus = HTTPStatus.OK,
) -> HttpResponse:
    """A page of the portal; to officials it shows no cabinet, which they do not have."""
    around: dict[str, object] = {
        "person": person_shown(visitor.capacity) if visitor else None,
        "session": session_shown() if visitor else None,
        "places": tuple(_places(request, visitor)),
        "said": sentences,
        "sheets": of_sheets,
    }
    return render(request, template, {**around, **context}, status=status)


def _places(request: HttpRequest, visitor: Visitor | None) -> Iterator[shown.Place]:
    here = request.path
    home, cabinet, told = (
        reverse(name) for name in ("portal:home", "portal:cabinet", "portal:messages")
    )
    at_services = here == home or here.startswith(reverse("portal:services"))
    yield shown.Place(SERVICES, home, at_services)
    if visitor is not None and not visitor.is_staff:
        mine = any(here.startswith(reverse(name)) for name in ("portal:drafts", "portal:cases"))
        yield shown.Place(CABINET, cabinet, mine or here == cabinet)
        unread = messages.unread(visitor.party)
        yield shown.Place(MESSAGES, told, here == told, unread, UNREAD)
    check = reverse("register:check")
    yield shown.Place(CHECK, check, here.startswith(check))


def to_services() -> shown.Link:
    """The beginning of every way back."""
    return shown.Link(SERVICES, reverse("portal:home"))


def to_cabinet() -> shown.Link:
    return shown.Link(CABINET, reverse("portal:cabinet"))
