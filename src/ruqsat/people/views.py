"""Signing in and out, and choosing in which capacity to act."""

from datetime import timedelta
from http import HTTPStatus

from django.contrib.auth import authenticate, login, logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from ruqsat.cases.clock import now
from ruqsat.languages import Sentence, Words
from ruqsat.lex.forms.identifiers import iin_problem
from ruqsat.people import guessing, pages
from ruqsat.people.acting import account_of, capacity_of, choose, held, person_shown, today
from ruqsat.people.capacity import Capacity
from ruqsat.people.entering import Way, in_other_language, way_of
from ruqsat.people.models import Account
from ruqsat.people.origin import address_of
from ruqsat.people.standing import without_power
from ruqsat.ui.translations import language

NO_PASSWORD = Words("Құпиясөзді жазыңыз.", "Введите пароль.", "Enter the password.")
NOT_KNOWN = Words(
    "ЖСН немесе құпиясөз қате. Екеуін де тексеріп, қайта жазыңыз.",
    "Неверный ИИН или пароль. Проверьте оба и введите снова.",
    "The IIN or the password is wrong. Check both and enter them again.",
)
WAIT = Sentence(
    kk="Сәтсіз әрекет тым көп. {n} минуттан кейін қайталаңыз.",
    ru="Слишком много неудачных попыток. Повторите через {n#минуту|минуты|минут}.",
    en="Too many failed attempts. Try again in {n#minute|minutes}.",
)


@never_cache
@sensitive_post_parameters("password")
def sign_in(request: HttpRequest) -> HttpResponse:
    way = way_of(request)
    account = account_of(request)
    if request.method != "POST":
        return onward(request, way, account) if account else pages.sign_in(request, way)
    iin = "".join(request.POST.get("iin", "").split())
    if "language" in request.POST:
        return in_other_language(request) or pages.sign_in(request, way, iin=iin)
    password = request.POST.get("password", "")
    problems = _problems(iin, password)
    if problems:
        return pages.sign_in(
            request, way, iin=iin, problems=problems, status=HTTPStatus.UNPROCESSABLE_ENTITY
        )
    return _attempt(request, way, iin=iin, password=password)


def _problems(iin: str, password: str) -> dict[str, Words]:
    found = {"iin": iin_problem(iin), "password": None if password else NO_PASSWORD}
    return {name: words for name, words in found.items() if words}


def _attempt(request: HttpRequest, way: Way, *, iin: str, password: str) -> HttpResponse:
    at = now()
    attempt = guessing.Attempt.of(iin, address_of(request))
    if until := guessing.blocked_until(attempt, at):
        return _wait(request, way, iin=iin, left=until - at)
    account = authenticate(request, iin=iin, password=password)
    if not isinstance(account, Account):
        guessing.failed(attempt, at)
        problems = {"form": NOT_KNOWN}
        return pages.sign_in(
            request, way, iin=iin, problems=problems, status=HTTPStatus.UNPROCESSABLE_ENTITY
        )
    guessing.succeeded(attempt)
    login(request, account)
    return onward(request, way, account)


def _wait(request: HttpRequest, way: Way, *, iin: str, left: timedelta) -> HttpResponse:
    seconds = int(left.total_seconds()) + 1
    problems = {"form": WAIT.say(n=-(-seconds // 60))}
    response = pages.sign_in(
        request, way, iin=iin, problems=problems, status=HTTPStatus.TOO_MANY_REQUESTS
    )
    response.headers["Retry-After"] = str(seconds)
    return response


def onward(request: HttpRequest, way: Way, account: Account) -> HttpResponse:
    """To a choice, where there is one to make; then to what was interrupted, or to the start."""
    capacity = capacity_of(request)
    if capacity is None:
        return _choice(request, way, account)
    if way.carried:
        return pages.resend(request, way, person=person_shown(capacity))
    return HttpResponseRedirect(way.next or start(capacity))


def start(capacity: Capacity) -> str:
    """Whoever serves in a body begins at the desk, everybody else in the portal."""
    return f"/{language()}/desk/" if capacity.body else f"/{language()}/"


@never_cache
def capacity(request: HttpRequest) -> HttpResponse:
    """Lists what the person may act as; a POST chooses."""
    account, way = account_of(request), way_of(request)
    if account is None:
        return pages.sign_in(request, way)
    if "language" in request.POST:
        return in_other_language(request) or _choice(request, way, account)
    if request.method == "POST" and choose(request, request.POST.get("capacity", "")):
        return onward(request, way, account)
    return _choice(request, way, account)


def _choice(request: HttpRequest, way: Way, account: Account) -> HttpResponse:
    found, chosen = held(account), capacity_of(request)
    return pages.capacities(
        request,
        way,
        person=person_shown(chosen or found[0]),
        held=found,
        chosen=chosen,
        powerless=without_power(account.person, today()),
    )


@require_POST
def extend(request: HttpRequest) -> HttpResponse:
    """Whoever reads a page for long is still there: the session counts from now."""
    if account_of(request) is None:
        return HttpResponse(status=HTTPStatus.UNAUTHORIZED)
    request.session.modified = True
    return HttpResponse(status=HTTPStatus.NO_CONTENT)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return HttpResponseRedirect(f"/{language()}/")
