"""Pages for what went wrong: each says in the language of its address what to do now.

They ask neither session nor database, either of which may be what is broken; only where nothing is
broken and a page is merely not there do they keep the menu around it.
"""

import sys
from http import HTTPStatus

import structlog
from django.core.exceptions import (
    DisallowedHost,
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from ruqsat.cases.journal import Broken
from ruqsat.desk import frame as desk
from ruqsat.languages import Words
from ruqsat.pages.visiting import visitor
from ruqsat.portal import frame as portal
from ruqsat.project.web.language import language_of

log = structlog.get_logger(__name__)

RETRY_SECONDS = 30

TOO_MANY_LINES = Words(
    "Толтырғаныңыз браузерде сақталып тұр. 300-ден көп жол болса, кестені файлмен жүктеп салыңыз.",
    "Введённое осталось в браузере. Если строк больше 300, загрузите таблицу файлом.",
    "What you typed is still in the browser. For more than 300 lines upload the table as a sheet.",
)
NOT_SENT = Words(
    "Бет ескірген немесе браузер cookie файлдарын сақтамайды. Ештеңе жіберілген жоқ.",
    "Страница устарела, или браузер не хранит файлы cookie. Ничего не отправлено.",
    "The page is out of date, or the browser keeps no cookies. Nothing was sent.",
)
OTHER_CAPACITY = Words(
    "Бұл бет сіз таңдаған әрекет ету құқығына ашық емес.",
    "Эта страница не открыта для выбранного вами полномочия.",
    "This page is not open to the capacity in which you act.",
)
NO_DATABASE = Words(
    "Деректер қоры жауап бермейді. Соңғы әрекет сақталған жоқ: бетті жаңартып, қайталаңыз.",
    "База данных не отвечает. Последнее действие не сохранено: обновите страницу и повторите.",
    "The database does not answer. Your last step was not saved: reload the page and repeat it.",
)
BROKEN_CASE = Words(
    "Бұл істің журналы жазылған күйінде емес, сондықтан іс қалпына келтірілгенше ашылмайды және "
    "онда іс-қимыл жасалмайды. Соңғы әрекет сақталған жоқ. Басқа істер ашық. Бірыңғай байланыс "
    "орталығына хабарлаңыз: 1414.",
    "Журнал этого дела не такой, каким был записан, поэтому до восстановления дело не открывается "
    "и действий в нём нет. Последнее действие не сохранено. Остальные дела открыты. Сообщите в "
    "Единый контакт-центр: 1414.",
    "The journal of this case is not as it was written, so until it is restored the case does not "
    "open and nothing is done in it. Your last step was not saved. Other cases are open. Tell the "
    "Unified Contact Centre: 1414.",
)
WRONG_NAME = "The server is not known by this name. Check the address.\n"


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if isinstance(exception, DisallowedHost):
        # The page itself names the address, and there is none that could be trusted.
        return HttpResponse(WRONG_NAME, status=HTTPStatus.BAD_REQUEST, content_type="text/plain")
    if isinstance(exception, TooManyFieldsSent | RequestDataTooBig):
        return page(request, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, TOO_MANY_LINES)
    if isinstance(exception, TooManyFilesSent):
        return page(request, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return page(request, HTTPStatus.BAD_REQUEST)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    return page(request, HTTPStatus.FORBIDDEN, OTHER_CAPACITY)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """With the menu of whoever asks, so that they go on from there."""
    try:
        with translation.override(language_of(request)):
            return _framed(request, HTTPStatus.NOT_FOUND)
    except DatabaseError:
        return page(request, HTTPStatus.NOT_FOUND)


def _framed(request: HttpRequest, status: HTTPStatus) -> HttpResponse:
    who, said = visitor(request), {"status": status.value}
    if who and who.is_staff:
        at_desk = {**said, "layout": "desk/layout.html"}
        return desk.page(request, "ui/error.html", who, at_desk, status=status)
    at_portal = {**said, "layout": "portal/layout.html"}
    return portal.page(request, "ui/error.html", who, at_portal, status=status)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    return page(request, HTTPStatus.FORBIDDEN, NOT_SENT)


def server_error(request: HttpRequest) -> HttpResponse:
    """Called by Django while the exception is being handled, which tells what to advise."""
    fault = sys.exception()
    if isinstance(fault, OperationalError | InterfaceError):
        response = page(request, HTTPStatus.SERVICE_UNAVAILABLE, NO_DATABASE)
        response.headers["Retry-After"] = str(RETRY_SECONDS)
        return response
    if isinstance(fault, Broken):
        log.error("case_broken", case=str(fault.case), seq=fault.seq)
        return page(request, HTTPStatus.INTERNAL_SERVER_ERROR, BROKEN_CASE)
    with translation.override(language_of(request)):
        return render(request, "ui/error_500.html", status=HTTPStatus.INTERNAL_SERVER_ERROR)


def page(request: HttpRequest, status: HTTPStatus, detail: Words | None = None) -> HttpResponse:
    """The language is set here too: the error may have come before the language was."""
    context = {"status": status.value} | ({"detail": detail} if detail else {})
    with translation.override(language_of(request)):
        return render(request, "ui/error.html", context, status=status)
