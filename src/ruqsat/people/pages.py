"""Draws the pages of signing in; each carries on whatever was interrupted."""

from collections.abc import Mapping
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ruqsat.languages import Sentence, Words
from ruqsat.people.capacity import Capacity, capacity_words
from ruqsat.people.entering import Way
from ruqsat.people.models import Company
from ruqsat.ui.shown import Person

NO_POWER = Sentence(
    kk="{company}: сіз қызметкер ретінде тіркелгенсіз, бірақ бүгін жарамды сенімхатыңыз жоқ. "
    "Ұйым атынан әрекет ету үшін басшыдан сенімхат рәсімдеуін сұраңыз.",
    ru="{company}: вы записаны сотрудником, но действующей сегодня доверенности у вас нет. "
    "Чтобы действовать от имени организации, попросите руководителя оформить доверенность.",
    en="{company}: you are recorded as an employee, but have no power of attorney valid today. "
    "To act for the company, ask its head to give you one.",
)


def sign_in(
    request: HttpRequest,
    way: Way,
    *,
    iin: str = "",
    problems: Mapping[str, Words] | None = None,
    status: HTTPStatus = HTTPStatus.OK,
) -> HttpResponse:
    """``problems``: what is wrong with a field, by its name; ``form``: with the attempt itself."""
    context = {"way": way, "iin": iin, "problems": problems or {}}
    return render(request, "people/sign_in.html", context, status=status)


def capacities(
    request: HttpRequest,
    way: Way,
    *,
    person: Person,
    held: tuple[Capacity, ...],
    chosen: Capacity | None = None,
    powerless: tuple[Company, ...] = (),
) -> HttpResponse:
    context = {
        "person": person,
        "way": way,
        "capacities": {capacity.key: capacity_words(capacity) for capacity in held},
        # Who may act for others most often does; their own capacity always comes first.
        "chosen": (chosen or held[:2][-1]).key,
        "powerless": tuple(NO_POWER.say(company=company.name) for company in powerless),
    }
    return render(request, "people/capacities.html", context)


def resend(request: HttpRequest, way: Way, *, person: Person) -> HttpResponse:
    """The interrupted form, to be sent again by one click."""
    return render(request, "people/resend.html", {"way": way, "person": person})
