"""Draws up the content of a case's papers while a play runs, with an invented body and signer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from ruqsat.cases.decide import breaches, form_of
from ruqsat.cases.events import Event, Recorded
from ruqsat.cases.situation import Case, Situation
from ruqsat.languages import Words, same
from ruqsat.lex.acts import Act
from ruqsat.lex.content import Check, Head, Signature
from ruqsat.lex.content import Paper as Content
from ruqsat.lex.declarations import Paper
from ruqsat.lex.dossier import Dossier
from ruqsat.lex.edition import Edition
from ruqsat.lex.forms import Form
from ruqsat.lex.forms.parsing import parse
from ruqsat.lex.outcomes import Ground

_HEAD = Head(over=same("Demo"), name=same("Demo"), place=same("Demo"))
_SIGNER = Signature(position=Words("Төраға", "Председатель", "Chair"), name=same("Demo"))
_CHECK = Check(url="https://demo.example/kk/check/AAAA-AAAA-AAAA/", code="AAAA-AAAA-AAAA")


def paper_of(act: Act, case: Case) -> Paper | None:
    """The paper that an act signs or issues, if it has one."""
    papers = case.procedure.papers_of(case.service)
    return next((paper for paper in papers if paper.signed_by is act), None)


def content(
    paper: Paper, edition: Edition, *, stands: Situation, history: Sequence[Recorded]
) -> Content:
    """What the paper says once the last of the events has happened."""
    case, last = stands.case, history[-1].event
    stated = _stated(case, history)
    application = stated[case.procedure.opening().name]
    filed = case.done(case.procedure.opening())
    limit, ends = next(iter(stands.limits), (None, None))
    day = case.office.local(last.at).date()
    dossier = Dossier(
        edition=edition,
        service=case.service,
        application=application,
        head=_HEAD,
        applicant=same(case.service.filed_by(application)),
        signature=_SIGNER,
        issued_on=day,
        number=last.number,
        incoming=_incoming(case, history),
        grounds=_grounds(case, history),
        breaches=breaches(case, case.procedure.act(last.act), last.at),
        stated=stated,
        filed_at=filed,
        received_at=case.received(filed) if filed else None,
        result_by=ends.date() if ends else None,
        why=tuple(reason.words for reason in stands.why(limit.ends)) if limit else (),
        check=_CHECK,
    )
    drawn = paper.content(dossier)
    assert isinstance(drawn, Content)
    return drawn


def filed(case: Case, history: Sequence[Recorded]) -> Form | None:
    """The application; ``None``: nothing has been filed yet."""
    return _stated(case, history[:1]).get(case.procedure.opening().name)


def _grounds(case: Case, history: Sequence[Recorded]) -> tuple[Ground, ...]:
    names = dict.fromkeys(name for one in history for name in one.event.grounds)
    return tuple(case.procedure.ground(name) for name in names)


def _stated(case: Case, history: Sequence[Recorded]) -> Mapping[str, Form]:
    """Of the acts that count, as papers are drawn up in earnest."""
    found = {}
    for number, one in enumerate(history, 1):
        if number in case.taken_back:
            continue
        act, event = case.procedure.act(one.event.act), one.event
        form = form_of(case, act, finding=event.finding, at=event.at)
        values = parse(form, one.stated, on=_day(case, one.event)).values if form else None
        if values is not None:
            found[one.event.act] = values
    return found


def _day(case: Case, event: Event) -> date:
    return case.office.local(event.at).date()


def _incoming(case: Case, history: Sequence[Recorded]) -> str | None:
    acts = case.procedure.act
    return next(
        (one.event.number for one in history if acts(one.event.act).numbered == "incoming"), None
    )
