"""What surrounds every page of the desk: who is signed in, the menu, the end of the session."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from ruqsat.cases import clock
from ruqsat.conduct.visitors import Visitor
from ruqsat.desk import sentences
from ruqsat.desk.inbox.lists import mine
from ruqsat.languages import Words
from ruqsat.people.acting import person_shown, session_shown
from ruqsat.ui import shown
from ruqsat.ui.environment import in_language
from ruqsat.ui.translations import language

INBOX = Words("Кіріс құжаттары", "Входящие", "Inbox")
CASES = Words("Істер", "Дела", "Cases")
ISSUED = Words("Берілген құжаттар", "Выданные документы", "Issued papers")
CHECK = Words("Құжатты тексеру", "Проверить документ", "Check a paper")


def page(
    request: HttpRequest,
    template: str,
    visitor: Visitor,
    context: Mapping[str, object],
    *,
    status: HTTPStatus = HTTPStatus.OK,
) -> HttpResponse:
    around: dict[str, object] = {
        "person": person_shown(visitor.capacity),
        "session": session_shown(),
        "places": tuple(_places(request, visitor)),
        "said": sentences,
    }
    return render(request, template, {**around, **context}, status=status)


def _places(request: HttpRequest, visitor: Visitor) -> Iterator[shown.Place]:
    # A form sent from a page of another language is answered at its address.
    here = in_language(request, language()).partition("?")[0]
    inbox, cases = reverse("desk:inbox"), reverse("desk:cases")
    count = mine(visitor, clock.now()).count()
    yield shown.Place(INBOX, inbox, here == inbox, count, sentences.TO_DO)
    yield shown.Place(CASES, cases, here.startswith(cases))
    yield shown.Place(ISSUED, reverse("register:issued"))
    yield shown.Place(CHECK, reverse("register:check"))


def to_inbox() -> shown.Link:
    """The beginning of every way back."""
    return shown.Link(INBOX, reverse("desk:inbox"))


def to_cases() -> shown.Link:
    return shown.Link(CASES, reverse("desk:cases"))
