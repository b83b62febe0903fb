"""Opens the duties that new editions lay upon bodies, each once; no application asks for them."""

from __future__ import annotations

from django.utils.timezone import localdate

from ruqsat import regulations
from ruqsat.cases import clock
from ruqsat.cases.batch import CaseFacts, History
from ruqsat.cases.decide import Command, decide
from ruqsat.cases.events import MACHINE, Actor, Recorded
from ruqsat.cases.models import CaseRow
from ruqsat.cases.opening import Opening, openings
from ruqsat.conduct.aftermath import append
from ruqsat.conduct.cabinet import File
from ruqsat.people.models import Body


def open_duties() -> None:
    """Doing it again, or by several workers at once, changes nothing.

    A body that this installation does not know yet is passed over until it does.
    """
    bodies = {body.key: body for body in Body.objects.all()}
    for opening in openings(regulations.editions(), localdate(clock.now())):
        body = bodies.get(opening.edition.body)
        if body and not CaseRow.objects.filter(pk=opening.case_id).exists():
            _open(opening, body)


def _open(opening: Opening, body: Body) -> None:
    file = _new_file(opening, body)
    act = opening.edition.procedure.opening()
    stated = opening.duty.states(opening.edition)
    by = Actor(MACHINE, act.by.name, MACHINE)
    decided = decide(file.case, Command(act=act, at=file.now, by=by, stated=stated))
    assert isinstance(decided, Recorded), decided
    append(file, (decided,), key=f"open/{opening.case_id}")


def _new_file(opening: Opening, body: Body) -> File:
    now, edition = clock.now(), opening.edition
    facts = CaseFacts(
        id=opening.case_id,
        regulation=edition.slug,
        edition=edition.name,
        service=opening.duty.name,
        body=body.key,
        applicant_kind=None,
        applicant_id=None,
        opened_by=MACHINE,
        opened_at=now,
    )
    return File(History(facts, (), ()), edition, opening.duty, body, now)
