"""The page on which an executor enters by hand what a registry did not answer, and its scans."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.utils.translation import override
from django.views.decorators.http import require_GET, require_http_methods

from ruqsat.cases.decide import Refused
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.inquiries import answering
from ruqsat.conduct.inquiries.answering import ANSWER, REASON, SCAN, ByHand
from ruqsat.conduct.inquiries.looking import Looked, look
from ruqsat.conduct.visitors import Visitor
from ruqsat.desk import frame
from ruqsat.desk.case.acting import case_crumbs
from ruqsat.desk.case.doors import with_case
from ruqsat.exchange import evidence
from ruqsat.exchange.evidence import Evidence
from ruqsat.languages import LANGS, Words
from ruqsat.lex import LONG, Answer, Form, Inquiry, Problem, ask
from ruqsat.lex import File as Scan
from ruqsat.lex.forms.kinds import PDF, FilesKind
from ruqsat.pages import files
from ruqsat.pages.acting.answering import PERFORM
from ruqsat.pages.acting.asking import Choice
from ruqsat.pages.acting.sending import LOOKED
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.attachments.judging import UnusableError, check_size, judged, tidied
from ruqsat.pages.inquiries import sentences
from ruqsat.pages.inquiries.showing import inquiries
from ruqsat.ui.environment import in_language
from ruqsat.ui.translations import language

SCANS = FilesKind(most=1, formats=(PDF,))


class Why(Form):
    """What the page asks beside the particulars."""

    reason: str = ask(None, sentences.WHY, of=LONG)


@dataclass(frozen=True, slots=True)
class At:
    """One inquiry of one case, as one visitor looks at it."""

    request: HttpRequest
    visitor: Visitor
    looked: Looked
    one: Evidence

    @property
    def file(self) -> File:
        return self.looked.file

    @property
    def inquiry(self) -> Inquiry:
        return self.looked.inquiry(self.one)


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, and what is wrong with it."""

    raw: dict[str, str]
    problems: tuple[Problem, ...] = ()
    refused: Words | None = None
    status: HTTPStatus = field(default=HTTPStatus.OK)


@require_http_methods(["GET", "POST"])
@with_case
def answer(request: HttpRequest, visitor: Visitor, file: File, name: str) -> HttpResponse:
    looked = look(file)
    one = next((each for each in looked.evidence if each.row.name == name), None)
    if one is None:
        raise Http404
    at = At(request, visitor, looked, one)
    if request.method != "POST":
        return _drawn(at, Typed({"number": one.row.about}))
    raw = _typed(at.inquiry, request.POST)
    if request.POST.get("language") in LANGS:
        with override(request.POST["language"]):
            return _drawn(at, Typed(raw))
    return _answered(at, raw) if request.POST.get("do") == PERFORM else _drawn(at, Typed(raw))


@require_GET
@with_case
def scan(request: HttpRequest, _: Visitor, file: File, sha256: str) -> HttpResponse:
    """The scan an answer was entered with."""
    for one in evidence.of_case(file.facts.id):
        for row, _given in one.answers:
            if row.scan and row.scan == sha256:
                content = evidence.fetched(sha256)
                return files.pdf(content, row.scan_name, save="download" in request.GET)
    raise Http404


def _answered(at: At, raw: dict[str, str]) -> HttpResponse:
    taken = _taken(at.request)
    by_hand = ByHand(
        answer=raw.get(ANSWER, ""),
        stated=raw,
        reason=raw.get(REASON, ""),
        scan=taken if isinstance(taken, Scan) else None,
        looked=at.request.POST.get(LOOKED, ""),
    )
    refused = answering.enter(at.file, at.visitor, one=at.one, by_hand=by_hand)
    if refused is None:
        return HttpResponseRedirect(f"{Addresses('desk', at.file).case()}#inquiries")
    if refused.problems:
        problems = tuple(_at_the_scan(refused, taken))
        return _drawn(at, Typed(raw, problems, status=HTTPStatus.UNPROCESSABLE_ENTITY))
    again = At(at.request, at.visitor, look(at.file), at.one)
    return _drawn(again, Typed(raw, refused=refused.words, status=HTTPStatus.CONFLICT))


def _at_the_scan(refused: Refused, taken: Scan | Words | None) -> list[Problem]:
    """What is wrong with the very file that was sent, where one was."""
    return [
        Problem(SCAN, taken) if one.path == SCAN and isinstance(taken, Words) else one
        for one in refused.problems
    ]


def _taken(request: HttpRequest) -> Scan | Words | None:
    """The scan, kept; or what is wrong with it; ``None``: none was sent."""
    upload = request.FILES.get(SCAN)
    if upload is None:
        return None
    name = upload.name or ""
    try:
        check_size(upload.size or 0, SCANS)
        content = upload.read()
        media = judged(name, content, SCANS)
    except UnusableError as problem:
        return problem.words
    return Scan(evidence.kept(content), tidied(name, media), len(content), media)


def _typed(inquiry: Inquiry, posted: QueryDict) -> dict[str, str]:
    """Only what the page asks; no database keeps the character zero."""
    asked = {question.name for question in inquiry.of.particulars.questions()} | {ANSWER, REASON}
    return {
        path: str(text).replace("\0", "")
        for path, text in posted.items()
        if path.partition(".")[0] in asked
    }


def _drawn(at: At, typed: Typed) -> HttpResponse:
    refused = answering.may_answer(at.file, at.visitor, at.one)
    addresses = Addresses("desk", at.file)
    drawn = inquiries(at.looked, at.visitor, addresses=addresses)
    this = next(one for one in drawn if one.name == at.one.row.name)
    context = {
        "inquiry": replace(this, enter=None),
        "typed": typed,
        "refused": typed.refused or (refused.words if refused else None),
        "can": refused is None,
        "which": sentences.WHICH,
        "choices": tuple(_choices(at.inquiry)),
        "form": at.inquiry.of.particulars,
        "why": Why.question("reason"),
        "fields": {"answer": ANSWER, "reason": REASON, "scan": SCAN},
        "looked": at.looked.sha256,
        "action": in_language(at.request, language()),
        "case_url": addresses.case(),
        "crumb_links": case_crumbs(addresses),
    }
    is_refused = refused is not None and typed.status is HTTPStatus.OK
    status = HTTPStatus.CONFLICT if is_refused else typed.status
    return frame.page(at.request, "desk/inquiry.html", at.visitor, context, status=status)


def _choices(inquiry: Inquiry) -> list[Choice]:
    says = inquiry.of.says
    return [
        Choice(one.value, says[one], opens=one is Answer.YES) for one in (Answer.YES, Answer.NO)
    ]
