"""The check page and the list of issued papers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from http import HTTPStatus
from typing import Concatenate, ParamSpec, TypeAlias
from urllib.parse import urlencode

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words
from ruqsat.pages.life import sentences as of_life
from ruqsat.pages.visiting import visitor
from ruqsat.people.acting import person_shown, session_shown
from ruqsat.people.origin import address_of
from ruqsat.register import finding, listing, pace, sentences
from ruqsat.register.finding import Checked, Standing
from ruqsat.register.shown import checked_rows
from ruqsat.register.typed import as_code, is_number
from ruqsat.ui import shown
from ruqsat.ui.translations import language

INBOX = Words("Кіріс құжаттары", "Входящие", "Inbox")
CABINET = Words("Жеке кабинет", "Личный кабинет", "My cabinet")
SERVICES = Words("Қызметтер", "Услуги", "Services")
CHECK = Words("Құжатты тексеру", "Проверить документ", "Check a paper")
ISSUED = Words("Берілген құжаттар", "Выданные документы", "Issued papers")
Arguments = ParamSpec("Arguments")
View: TypeAlias = "Callable[Concatenate[HttpRequest, Arguments], HttpResponse]"

TONES = {
    Standing.GENUINE: "ok",
    Standing.FILED: "ok",
    Standing.ISSUED: "idle",
    Standing.UNSIGNED: "idle",
    Standing.UNREADABLE: "warn",
    Standing.NOT_SENT: "idle",
    Standing.UNDETERMINED: "warn",
    Standing.UNKNOWN: "warn",
}


@require_http_methods(["GET", "POST"])
def check(request: HttpRequest) -> HttpResponse:
    """Where a code or a number is typed, or a file is dropped."""
    if request.method == "GET" and "code" not in request.GET:
        return _page(request, "register/check.html", context={"said": None, "code": ""})
    if (file := request.FILES.get("file")) is not None:
        return by_file(request, file)
    typed = request.GET.get("code", request.POST.get("code", "")).strip()
    if is_number(typed):
        return by_number(request, typed)
    if not (code := as_code(typed)):
        return _ask(
            request, sentences.NOTHING_CHOSEN, code=typed, status=HTTPStatus.UNPROCESSABLE_ENTITY
        )
    return HttpResponseRedirect(reverse("register:code", args=[code]))


def _paced(view: View[Arguments]) -> View[Arguments]:
    """Answers so many checks a minute from one place, and asks the next to wait."""

    @wraps(view)
    def guarded(
        request: HttpRequest, /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> HttpResponse:
        if not pace.too_many(address_of(request)):
            return view(request, *args, **kwargs)
        answer = _ask(request, sentences.TOO_MANY, code="", status=HTTPStatus.TOO_MANY_REQUESTS)
        answer.headers["Retry-After"] = str(int(pace.WINDOW.total_seconds()))
        return answer

    return guarded


@_paced
def by_number(request: HttpRequest, number: str) -> HttpResponse:
    """The page of the paper in the public list; bodies count alike, so there may be several."""
    rows = listing.listed(number, "").rows
    if not rows:
        return _ask(request, sentences.NO_SUCH_NUMBER, code=number, status=HTTPStatus.NOT_FOUND)
    if len(rows) > 1:
        return HttpResponseRedirect(f"{reverse('register:issued')}?{urlencode({'q': number})}")
    return HttpResponseRedirect(reverse("register:code", args=[rows[0].code]))


@_paced
def by_file(request: HttpRequest, file: UploadedFile[bytes]) -> HttpResponse:
    """What a file that somebody holds turns out to be."""
    if file.size is None or file.size > finding.LIMIT:
        return _ask(request, sentences.TOO_LARGE, code="", status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return _answer(request, finding.by_bytes(file.read()), file_shown=True)


@require_GET
@_paced
def by_code(request: HttpRequest, code: str) -> HttpResponse:
    """The page behind the QR code of a paper."""
    return _answer(request, finding.by_code(code), file_shown=False)


@require_GET
def issued(request: HttpRequest) -> HttpResponse:
    """The papers that were issued, newest first, a page at a time."""
    found = listing.listed(request.GET.get("q", ""), request.GET.get("after", ""))
    return _page(
        request,
        "register/issued.html",
        context={
            "columns": listing.COLUMNS,
            "rows": listing.lines(found.rows),
            "q": found.wanted,
            "next": found.next_url,
        },
    )


def _ask(request: HttpRequest, said: Words, *, code: str, status: HTTPStatus) -> HttpResponse:
    return _page(
        request, "register/check.html", context={"said": said, "code": code}, status=status
    )


def _answer(request: HttpRequest, checked: Checked, *, file_shown: bool) -> HttpResponse:
    """``file_shown``: whether the file itself was; if not, the page asks for it."""
    status = HTTPStatus.NOT_FOUND if checked.standing is Standing.NOT_FOUND else HTTPStatus.OK
    context = {
        "tone": TONES.get(checked.standing, "err"),
        "title": sentences.TITLES[checked.standing],
        "words": checked.words,
        "rows": checked_rows(checked),
        "signers": checked.signers,
        "file_shown": file_shown,
        "life": finding.life_of(checked.issued) if checked.issued else None,
        "of_life": of_life,
    }
    return _page(request, "register/checked.html", context=context, status=status)


def _page(
    request: HttpRequest,
    template: str,
    *,
    context: Mapping[str, object],
    status: HTTPStatus = HTTPStatus.OK,
) -> HttpResponse:
    who = visitor(request)
    around: dict[str, object] = {
        "person": person_shown(who.capacity) if who else None,
        "session": session_shown() if who else None,
        "places": tuple(_places(request, who)),
    }
    return render(request, template, {**around, **context}, status=status)


def _places(request: HttpRequest, who: Visitor | None) -> Iterator[shown.Place]:
    check_url, issued_url = reverse("register:check"), reverse("register:issued")
    if who is not None and who.is_staff:
        yield shown.Place(INBOX, reverse("desk:inbox"))
    else:
        yield shown.Place(SERVICES, f"/{language()}/")
    if who is not None and not who.is_staff:
        yield shown.Place(CABINET, reverse("portal:cabinet"))
    yield shown.Place(CHECK, check_url, request.path.startswith(check_url))
    yield shown.Place(ISSUED, issued_url, request.path == issued_url)
