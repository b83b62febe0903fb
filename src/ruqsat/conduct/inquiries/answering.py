"""Takes an answer that an official enters by hand, with the scan it is taken from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ruqsat.cases import refusals
from ruqsat.cases.decide import Refused
from ruqsat.cases.gate import writing
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.inquiries import looking
from ruqsat.conduct.visitors import Visitor, role_in
from ruqsat.exchange import evidence
from ruqsat.exchange.evidence import Entered, Evidence
from ruqsat.exchange.messages import Told
from ruqsat.languages import Words
from ruqsat.lex import Answer, Problem
from ruqsat.lex import File as Scan
from ruqsat.lex.forms.parsing import Raw

ANSWER, REASON, SCAN = "inquiry-answer", "inquiry-reason", "inquiry-scan"
"""Fields of the page itself; a hyphen stands in no question of a form."""
MOST_REASON = 2000

NO_ANSWER = Words(
    "Тізілімде мәлімет бар-жоғын таңдаңыз.",
    "Выберите, есть ли сведения в реестре.",
    "Choose whether the registry holds the particulars.",
)
NO_REASON = Words(
    "Жауаптың неге қолмен енгізілгенін және қайдан алынғанын жазыңыз.",
    "Напишите, почему ответ введён вручную и откуда он взят.",
    "Write why the answer is entered by hand and where it is taken from.",
)
NO_SCAN = Words(
    "Жауап алынған құжаттың сканын PDF түрінде қоса беріңіз.",
    "Приложите скан документа, из которого взят ответ, в PDF.",
    "Attach the scan of the paper the answer is taken from, as a PDF.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """What an official entered."""

    answer: str
    stated: Mapping[str, str] = field(default_factory=dict)
    """The particulars, as they were typed."""
    reason: str
    scan: Scan | None
    """Kept already; ``None``: none came that could be."""
    looked: str
    """The hash of the inquiries and answers that the page showed."""


def may_answer(file: File, visitor: Visitor, one: Evidence) -> Refused | None:
    """Why the visitor may enter no answer now: only the appointed executor may, until the end."""
    role = role_in(visitor, file.facts)
    if file.case.appointed.get(role) != visitor.account:
        return Refused("not_yours", refusals.NOT_YOURS_TO_ANSWER.say())
    if file.case.outcome is not None:
        return Refused("closed", refusals.CLOSED_TO_ANSWERS.say())
    if one.row.withheld:
        return Refused("withheld", refusals.WITHHELD.say())
    return None


def enter(file: File, visitor: Visitor, *, one: Evidence, by_hand: ByHand) -> Refused | None:
    """Keep the answer beside those there are; ``None``: it is kept. Sent twice, it is kept once."""
    if refused := may_answer(file, visitor, one):
        return refused
    stated = _stated(file, one, by_hand)
    problems = (*_missing(by_hand), *(stated if isinstance(stated, tuple) else ()))
    if problems or isinstance(stated, tuple) or by_hand.scan is None:
        return Refused("form", refusals.FORM.say(n=len(problems)), problems)
    entered = Entered(
        by=visitor.account,
        capacity=visitor.capacity.key,
        reason=by_hand.reason.strip()[:MOST_REASON],
        scan=by_hand.scan.sha256,
        scan_name=by_hand.scan.name,
        scan_size=by_hand.scan.size,
    )
    with writing():
        held = evidence.hold(one.row)
        if refused := looking.grown(file, by_hand.looked):
            return refused
        told = Told(Answer(by_hand.answer), stated)
        evidence.enter(held, told, entered=entered, at=file.now)
    return None


def _stated(file: File, one: Evidence, by_hand: ByHand) -> Raw | tuple[Problem, ...]:
    if by_hand.answer != Answer.YES.value:
        return {}
    registry = file.edition.procedure.inquiry(one.row.name).of
    today = file.office.local(file.now).date()
    return registry.read(by_hand.stated, about=one.row.about, on=today)


def _missing(by_hand: ByHand) -> Iterator[Problem]:
    if by_hand.answer not in (Answer.YES.value, Answer.NO.value):
        yield Problem(ANSWER, NO_ANSWER)
    if not by_hand.reason.strip():
        yield Problem(REASON, NO_REASON)
    if by_hand.scan is None:
        yield Problem(SCAN, NO_SCAN)
