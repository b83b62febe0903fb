"""Keeps the lists of papers that went out and of cases sent to other bodies, in the same
transaction as the act that signed or sent them."""

from __future__ import annotations

from ruqsat.cases.events import Event, EventKind
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.models import IssuedPaper, Referral
from ruqsat.conduct.paperwork import check_code
from ruqsat.lex.acts import Role
from ruqsat.lex.procedure import delivers


def record(file: File, event: Event) -> None:
    """Enter the paper that an act signed and the body it sent the case to; mark as delivered what
    an act of the portal delivered."""
    procedure = file.edition.procedure
    act = procedure.act(event.act)
    paper = procedure.paper(act, file.service)
    if event.kind is EventKind.DONE and act.sends_to:
        _refer(file, event, act.sends_to)
    if event.outcome and paper and event.number:
        IssuedPaper.objects.create(
            code=check_code(file.facts.id, paper.name),
            case_id=file.facts.id,
            body=file.facts.body,
            regulation=file.facts.regulation,
            edition=file.facts.edition,
            service=file.facts.service,
            paper=paper.name,
            outcome=event.outcome,
            number=event.number,
            issued_on=file.office.local(event.at).date(),
            sha256=event.files["paper"],
        )
    elif event.kind is EventKind.DONE and delivers(act):
        IssuedPaper.objects.filter(case_id=file.facts.id, delivered_at=None).update(
            delivered_at=event.at
        )


def _refer(file: File, event: Event, role: Role) -> None:
    """A body that has the case already keeps it."""
    Referral.objects.get_or_create(
        case_id=file.facts.id,
        body=file.edition.body_of(role.name),
        role=role.name,
        defaults={"act": event.act, "at": event.at},
    )
