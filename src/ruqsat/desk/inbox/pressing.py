"""Acts of a list on which the way to a refusal in time depends: read together, in one query."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from ruqsat import regulations
from ruqsat.cases import journal
from ruqsat.cases.batch import History
from ruqsat.cases.models import CaseRow, DutyRow
from ruqsat.cases.situation import Case, fold
from ruqsat.lex.acts import Act
from ruqsat.lex.procedure import Procedure
from ruqsat.pages.acting.last_chance import LastChance, last_chance
from ruqsat.workdays import Office

Chances = Mapping[tuple[UUID, str], LastChance]


def last_chances(
    duties: Sequence[DutyRow], office_of: Callable[[CaseRow], Office], now: datetime
) -> Chances:
    """The last day for a ground of each duty that can find one, where it is near or past."""
    seeking = [(duty, act) for duty in duties if (act := _act(duty)).seeks_grounds]
    ids = tuple(dict.fromkeys(duty.case_id for duty, _ in seeking))
    read = {history.facts.id: history for history in journal.histories(ids)}
    found: dict[tuple[UUID, str], LastChance] = {}
    for duty, act in seeking:
        if duty.case_id in read:
            case = _case(read[duty.case_id], duty.case, office_of(duty.case))
            case.pass_to(now)
            if chance := last_chance(case, act, now):
                found[duty.case_id, duty.act] = chance
    return found


def _case(history: History, row: CaseRow, office: Office) -> Case:
    procedure = _procedure(row)
    events = (recorded.event for recorded in history.events)
    return fold(procedure, procedure.service(row.service), office=office, events=events)


def _act(duty: DutyRow) -> Act:
    return _procedure(duty.case).act(duty.act)


def _procedure(row: CaseRow) -> type[Procedure]:
    return regulations.edition(row.regulation, row.edition).serving(row.service).procedure
