"""The inbox of an official, and the cases of their body."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET

from ruqsat.cases import clock
from ruqsat.cases.models import CaseRow
from ruqsat.conduct.visitors import Visitor, sees_what_is_sent
from ruqsat.desk import frame, sentences
from ruqsat.desk.inbox import lines, lists
from ruqsat.desk.inbox.lists import Which
from ruqsat.languages import Words
from ruqsat.pages.visiting import for_staff
from ruqsat.ui import shown

NAMES = {
    Which.OPEN: Words("Қаралып жатқандар", "На рассмотрении", "Open"),
    Which.UNASSIGNED: Words("Орындаушысы жоқ", "Без исполнителя", "Unassigned"),
    Which.CLOSED: Words("Аяқталғандар", "Завершённые", "Closed"),
}
MINE = Words("Менің қадамдарым", "Мои действия", "My acts")
FOUND = Words("Табылған істер", "Найденные дела", "Cases found")


@require_GET
@for_staff
def inbox(request: HttpRequest, visitor: Visitor) -> HttpResponse:
    """What waits for this official, the overdue first, then by the nearest last day."""
    now = clock.now()
    duties = lists.mine(visitor, now)
    after = lists.after_duty(request.GET.get("after", ""))
    page = lists.page_of(duties, after, lists.duty_mark)
    wanted = tuple(lists.wanted(visitor)[: lists.PAGE])
    others = (row.case for row in wanted)
    known = lines.Known.of_duties(page.rows, others=others, visitor=visitor, now=now)
    context = {
        "title": frame.INBOX,
        "heading": MINE,
        "about": sentences.ACTS.say(n=duties.count()),
        "columns": lines.DUTY_COLUMNS,
        "rows": tuple(lines.duty_line(row, known) for row in page.rows),
        "next": _next(request, page.after),
        "tabs": tuple(_tabs(visitor, None)),
        "words": "",
        "wanted_columns": lines.WANTED_COLUMNS,
        "wanted": tuple(lines.wanted_line(row, known) for row in wanted),
    }
    return frame.page(request, "desk/list.html", visitor, context)


@require_GET
@for_staff
def cases(request: HttpRequest, visitor: Visitor) -> HttpResponse:
    """Cases of the body under one of the filters, or those that a search finds."""
    which, words = _which(request, visitor), request.GET.get("q", "").strip()
    listed = lists.found(visitor, words) if words else lists.cases(visitor, which)
    by_opening = bool(words) or (sees_what_is_sent(visitor.capacity) and which is Which.CLOSED)
    page = _page(listed, which, mark=request.GET.get("after", ""), by_opening=by_opening)
    known = lines.Known.of(page.rows, visitor, clock.now())
    context = {
        "title": frame.CASES,
        "heading": FOUND if words else NAMES[which],
        "about": sentences.CASES.say(n=listed.count()),
        "columns": lines.CASE_COLUMNS,
        "rows": tuple(lines.case_line(row, known) for row in page.rows),
        "next": _next(request, page.after),
        "tabs": tuple(_tabs(visitor, None if words else which)),
        "words": words,
        "wanted": (),
    }
    return frame.page(request, "desk/list.html", visitor, context)


def _page(
    listed: QuerySet[CaseRow], which: Which, *, mark: str, by_opening: bool
) -> lists.Page[CaseRow]:
    if by_opening:
        return lists.page_of(listed, lists.after_opened(mark), lists.opened_mark)
    if which is Which.CLOSED:
        return lists.page_of(listed, lists.after_closed(mark), lists.closed_mark)
    return lists.page_of(listed, lists.after_case(mark), lists.case_mark)


def _which(request: HttpRequest, visitor: Visitor) -> Which:
    given = request.GET.get("show", "")
    return next((one for one in _offered(visitor) if one == given), Which.OPEN)


def _offered(visitor: Visitor) -> tuple[Which, ...]:
    """Whoever sees their own cases only is offered no cases without an executor."""
    whole = lists.sees_whole_body(visitor)
    return tuple(one for one in Which if whole or one is not Which.UNASSIGNED)


def _tabs(visitor: Visitor, current: Which | None) -> Iterator[shown.Place]:
    for which in _offered(visitor):
        url = f"{reverse('desk:cases')}?show={which}"
        waiting = lists.cases(visitor, which).count() if which is Which.UNASSIGNED else 0
        yield shown.Place(NAMES[which], url, which is current, waiting, sentences.WAITING)


def _next(request: HttpRequest, after: str | None) -> str | None:
    """The address of the next page, with the same filter."""
    if after is None:
        return None
    query = request.GET.copy()
    query["after"] = after
    return f"?{query.urlencode()}"
