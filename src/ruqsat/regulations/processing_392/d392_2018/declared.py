"""The services, the papers and what is shown or silent."""

from collections.abc import Callable
from typing import Any

from ruqsat.codes import Draft, Parties
from ruqsat.languages import Words
from ruqsat.lex import About, Act, Citation, Form, Moment, Paper, Service, Shown

from .law import law
from .papers.decision import decision_paper, refusal_paper
from .papers.request import request_paper
from .results import APPLICANT, COMPLAINT_BODY, EXECUTOR, HEAD, OFFICE


def service(
    stands: Citation, named: Words, *, form: type[Form], name: str, about: About
) -> Service:
    """A service asked for in the name of the holder of the document."""
    return Service(
        stands,
        named,
        form=form,
        name=name,
        filed_for=lambda request: request.holder.identifier(),
        filed_by=lambda request: request.holder.called(),
        about=about,
    )


def number(request: Any) -> str:
    """The number of the document a request is about."""
    return str(request.document)


def request(stands: Citation, apply: Act, *, of: tuple[Service, ...]) -> Paper:
    """The request as its applicant signs it: the act prescribes no form."""
    return Paper(
        stands,
        Words("Өтініш", "Заявление", "Request"),
        template="request",
        prints=(),
        content=request_paper,
        drawn_up_by=apply,
        signed_by=apply,
        of=of,
    )


def decision(stands: Citation, title: Words, *, signed_by: Act, of: Service) -> Paper:
    """The decision that grants a request."""
    content: Callable[[Any], Any] = decision_paper(title)
    return Paper(
        stands,
        title,
        template="decision",
        prints=(),
        content=content,
        drawn_up_by=signed_by,
        signed_by=signed_by,
        of=(of,),
    )


def refusal(stands: Citation, signed_by: Act) -> Paper:
    """The reasoned refusal, for every service."""
    return Paper(
        stands,
        Words("Дәлелді бас тарту", "Мотивированный отказ", "Reasoned refusal"),
        template="refusal",
        prints=(),
        content=refusal_paper,
        drawn_up_by=signed_by,
        signed_by=signed_by,
    )


def proposal(drawn_up: Act, *, grant: Act, refuse: Act, ready: Moment | None = None) -> Draft:
    """What the executor proposes and the head signs: to grant the request or to refuse it."""
    signs = law("21.c", "attested with the EDS of the head")
    return Draft(drawn_up, signed_by=grant, or_by=(refuse,), signs=signs, ready=ready)


OFFICIALS = (OFFICE, HEAD, EXECUTOR, COMPLAINT_BODY)
PARTIES = Parties(applicant=APPLICANT, office=OFFICE, head=HEAD, body=COMPLAINT_BODY)
SHOWN = (Shown(law("13", "issues a duplicate"), "service"),)
SILENT = (
    law.silent("names the act; nothing in it is left to do", "order.title"),
    law.silent(
        "begun by the body, not by an applicant: the case has nobody who files it",
        *("17.1", "17.2", "17.4"),
        adr="0015",
    ),
)
