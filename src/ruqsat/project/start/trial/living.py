"""Lives the cases of the demo through the one door: its acts, signatures and papers are real.

The clock is stopped at each step, and between two steps the worker does what had fallen due. The
registries are asked at a stand without troubles. Production has no demo and no clock to stop.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.conf import settings

from ruqsat.cases import clock, outbox, sweep
from ruqsat.cases.decide import Refused, form_of
from ruqsat.cases.models import CaseRow
from ruqsat.cases.outbox import Outside
from ruqsat.cases.playing import dated, sample
from ruqsat.conduct import automatic, door, filing, preparing, signatures
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.door import Doing, Performed
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.visitors import Visitor
from ruqsat.conduct.worker import Worker, installed_effects
from ruqsat.exchange.effects import ask_through
from ruqsat.exchange.gateway import HttpGateway
from ruqsat.exchange.stand.behaviour import Behaviour
from ruqsat.exchange.stand.server import standing
from ruqsat.lex.acts import Act
from ruqsat.people.demo import Demo
from ruqsat.people.models import Account
from ruqsat.people.standing import capacities
from ruqsat.project.start.keys import key_file
from ruqsat.project.start.trial.described import Lived, Step, steps
from ruqsat.project.start.trial.specimens import with_files
from ruqsat.signing.authority import Authority


class NotLivedError(Exception):
    """A case of the demo cannot be lived as its edition describes it."""

    def __init__(self, case: Lived, act: Act, refused: Refused) -> None:
        super().__init__(f"{case.name}: {act.name} is refused: {refused.words.en}")


def seed(people: Demo, authority: Authority) -> None:
    """Live the cases of the demo, if the installation holds no case yet.

    Raises ``NotLivedError`` if an act of them is refused.
    """
    if CaseRow.objects.exists():
        return
    now = clock.now()
    with standing(Behaviour()) as stand:
        gateway = HttpGateway(stand.address, settings.GATEWAY_SECONDS)
        asking = {"inquire": Outside(partial(ask_through, gateway))}
        worker = Worker({**installed_effects(), **asking}, automatic.attend)
        for step in steps(now):
            _pass_to(step.at, worker)
            with clock.at(step.at):
                _Hand(people, authority, step).acts()
        _pass_to(now, worker)


def _pass_to(instant: datetime, worker: Worker) -> None:
    """What falls due before the instant is done when it falls due."""
    while times := [at for at in (outbox.next_at(), sweep.next_at()) if at and at <= instant]:
        with clock.at(min(times)):
            if not worker.step():
                return


@dataclass(frozen=True, slots=True)
class _Hand:
    """Whoever does a step, with their key."""

    people: Demo
    authority: Authority
    step: Step

    def acts(self) -> None:
        case, act = self.step.case, self._act()
        done = self._files(case) if act is self._opening() else self._does(case, act)
        if isinstance(done, Refused):
            raise NotLivedError(case, act, done)

    def _act(self) -> Act:
        return self.step.case.edition.procedure.act(self.step.act)

    def _opening(self) -> Act:
        return self.step.case.edition.procedure.opening()

    def _files(self, case: Lived) -> Performed | Refused:
        raw = with_files({**self._sample(), **case.stated}, self.step.at)
        draft = filing.Draft(case.id, case.edition, case.service, 1, raw)
        shown = filing.show(draft, self._visitor())
        if isinstance(shown, Refused):
            return shown
        return filing.file_application(
            draft, self._visitor(), preparation_id=shown.id, cms=self._signature(shown)
        )

    def _does(self, case: Lived, act: Act) -> Performed | Refused:
        file = door.open_file(case.id, self._visitor())
        doing = Doing(
            act=act.name,
            finding=self.step.finding,
            grounds=self.step.grounds,
            appointed=self._account(self.step.names) if self.step.names else None,
            stated=self._stated(file, act),
        )
        if act.signed:
            shown = preparing.show(file, self._visitor(), act=act, stated=doing.stated)
            if isinstance(shown, Refused):
                return shown
            doing = Doing(act=act.name, preparation=shown.id, cms=self._signature(shown))
        return door.perform(
            case.id, self._visitor(), doing=doing, expected=file.history.version, key=act.name
        )

    def _sample(self) -> Mapping[str, str]:
        case = self.step.case
        return sample(case.edition, case.service).get(self.step.act, {})

    def _stated(self, file: File, act: Act) -> Mapping[str, str]:
        form = form_of(file.case, act, finding=self.step.finding, at=file.now)
        if form is None:
            return {}
        raw = {**self._sample(), **(self.step.stated or {})}
        on = file.office.local(self.step.at).date()
        return dated(form, raw, on=on, calendar=file.office.calendar)

    def _visitor(self) -> Visitor:
        """In the capacity for which they are in the demo, where they have more than their own."""
        person = self.people.people[self.step.by]
        found = capacities(person, self.step.at.date())
        return Visitor(self._account(self.step.by), found[:2][-1])

    def _account(self, name: str) -> str:
        return str(Account.objects.get(person=self.people.people[name]).pk)

    def _signature(self, shown: Preparation) -> bytes:
        key = self.authority.key(key_file(self.step.by, self._visitor().capacity))
        return key.sign(signatures.content(shown), attached=False)
