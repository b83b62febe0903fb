"""The pages of the gallery. The form is a real one: what is sent is parsed and answered."""

from datetime import date, time
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from ruqsat.lex.forms.parsing import parse
from ruqsat.ui.rows import rearranged
from ruqsat.ui.shown import Pages, Session
from ruqsat.ui.tests.gallery import content
from ruqsat.ui.tests.gallery.questions import SAMPLE, WRONG, Application
from ruqsat.ui.translations import language

ON = date(2026, 3, 17)
START = {"empty": {}, "sample": SAMPLE, "wrong": WRONG}
sent: list[dict[str, str]] = []
"""What forms and autosave have sent, for the tests to look at."""


def case(request: HttpRequest) -> HttpResponse:
    return render(
        request,
        "gallery/case.html",
        {"content": content, "deadline_": content.deadline(language())},
    )


def parts(request: HttpRequest) -> HttpResponse:
    return render(
        request,
        "gallery/parts.html",
        {
            "content": content,
            "form": Application,
            "raw": SAMPLE,
            "pages": Pages(4, 12, "?page={page}"),
            "where": {question.name: "/kk/form" for question in Application.questions()},
        },
    )


def form(request: HttpRequest, start: str = "empty") -> HttpResponse:
    raw, act = dict(START[start]), ""
    if request.method == "POST":
        raw = {key: str(value) for key, value in request.POST.items()}
        act = raw.pop("do", "")
        sent.append(raw | {"do": act})
        if "language" in raw:
            return redirect(f"/{raw['language']}/form")
    moved = rearranged(Application, raw, act)
    problems = parse(Application, moved.raw if moved else raw, on=ON).problems
    shown = problems if (act == "next" or start == "wrong") and not moved else ()
    context = {
        "form": Application,
        "raw": moved.raw if moved else raw,
        "focus": moved.focus if moved else "",
        "problems": shown,
        "session": Session(1800, "/kk/extend", draft=True),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if act == "next" and shown else HTTPStatus.OK
    return render(request, "gallery/form.html", context, status=status)


def many(request: HttpRequest) -> HttpResponse:
    """Two hundred lines, none of them answered well."""
    goods = {key: text for key, text in SAMPLE.items() if key.startswith("goods.foreign.0.")}
    raw = {
        key.replace(".0.", f".{number}."): text
        for number in range(200)
        for key, text in goods.items()
    }
    question = Application.question("goods.foreign")
    return render(request, "gallery/many.html", {"raw": raw, "question": question})


def draft(request: HttpRequest) -> HttpResponse:
    sent.append({key: str(value) for key, value in request.POST.items()} | {"do": "draft"})
    match request.GET.get("as"):
        case "out":
            return redirect("/kk/case")
        case "conflict":
            return HttpResponse("Бұл бет басқа терезеде өзгертілген.", status=HTTPStatus.CONFLICT)
        case "down":
            return HttpResponse(status=HTTPStatus.SERVICE_UNAVAILABLE)
        case _:
            return render(request, "gallery/saved.html", {"at": time(14, 5)})


def extend(_: HttpRequest) -> HttpResponse:
    return HttpResponse(status=HTTPStatus.NO_CONTENT)


def error(request: HttpRequest, status: int) -> HttpResponse:
    context = {"status": status, "reference": "7F3A-0219", "retry": 30}
    name = "ui/error_500.html" if status == HTTPStatus.INTERNAL_SERVER_ERROR else "ui/error.html"
    return render(request, name, context, status=status)
