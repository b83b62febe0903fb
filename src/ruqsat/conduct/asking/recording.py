"""Keeps the list of cases that touch subjects, in the transaction of the act that touched one."""

from __future__ import annotations

from django.db import IntegrityError

from ruqsat.cases.events import Event, EventKind, Recorded
from ruqsat.conduct.cabinet import File
from ruqsat.lex.outcomes import Outcome
from ruqsat.lex.procedure import delivers
from ruqsat.lex.subjects import About, Deed, Makes
from ruqsat.subjects import reading
from ruqsat.subjects.models import Touch


class AskedAlready(RuntimeError):  # noqa: N818  # Named by what it says.
    """Another case, opened at the same moment, asks the same of the same subject."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number
        """Of the subject."""


def record(file: File, recorded: tuple[Recorded, ...]) -> None:
    """Note what a case asks about as it opens, what its outcome did, and when that was sent.

    Raises ``AskedAlready``.
    """
    procedure, about = file.edition.procedure, file.service.about
    after = file.after(recorded)
    for event in (one.event for one in recorded):
        act = procedure.act(event.act)
        if about and act is procedure.opening():
            _ask(after, about)
        if outcome := _outcome(file, event):
            _end(after, event, outcome)
        if event.kind is EventKind.DONE and delivers(act):
            done = Touch.objects.filter(pk=file.facts.id, on__isnull=False, known_at=None)
            done.update(known_at=event.at)


def _outcome(file: File, event: Event) -> Outcome | None:
    """The outcome that an event gave, or that a term led to by passing."""
    if event.outcome:
        return file.edition.procedure.outcome(event.outcome)
    term = file.edition.procedure.act(event.act).within
    return term.lapse.outcome if term and event.kind is EventKind.LAPSED else None


def _ask(file: File, about: About) -> None:
    assert file.facts.applicant_id is not None
    kept = reading.of_number(file.facts.applicant_id, about.named(file.application))
    assert kept is not None
    asked = Touch(case_id=file.facts.id, subject=kept.id, deed=about.deed, pending=True)
    try:
        asked.save(force_insert=True)
    except IntegrityError as error:
        raise AskedAlready(kept.number) from error


def _end(file: File, event: Event, outcome: Outcome) -> None:
    if outcome.makes:
        _make(file, event, outcome.makes)
    elif about := file.service.about:
        asked = Touch.objects.filter(pk=file.facts.id)
        asked.update(pending=False)
        if outcome.favourable:
            asked.update(**_decided(file, event), until=about.until(file.application))


def _make(file: File, event: Event, makes: Makes) -> None:
    Touch.objects.create(
        case_id=file.facts.id,
        subject=file.facts.id,
        deed=Deed.MAKES,
        pending=False,
        until=makes.until(file.application),
        **_decided(file, event),
    )


def _decided(file: File, event: Event) -> dict[str, object]:
    return {"number": event.number, "on": file.office.local(event.at).date()}
