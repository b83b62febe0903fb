"""The page of a case: where it stands, whose turn it is, by when and why that date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ruqsat.cases.striking import strikable
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.door import actor
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Lang, Words
from ruqsat.lex.acts import Act
from ruqsat.lex.outcomes import Outcome
from ruqsat.notices.statements import Statement
from ruqsat.pages import sentences
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.case.answers import filed, stated
from ruqsat.pages.case.beside import is_a_way_in, ways_in
from ruqsat.pages.case.deadline import deadline
from ruqsat.pages.case.documents import documents
from ruqsat.pages.case.people import names
from ruqsat.pages.case.plain import own_duties, own_rights, plain_words
from ruqsat.pages.case.returned import returns
from ruqsat.pages.case.seen import seen
from ruqsat.pages.case.stages import stages
from ruqsat.pages.case.timeline import timeline
from ruqsat.ui import shown
from ruqsat.ui.answers import answer


@dataclass(frozen=True, slots=True)
class CasePage:
    """Everything the macros of ``ui/case.html`` and ``pages/stated.html`` draw."""

    number: str | None
    title: Words
    applicant: Words | None
    """``None``: it is a duty of the body itself."""
    tag: shown.Tag
    deadline: shown.Deadline | None
    stages: tuple[shown.Stage, ...]
    plain: tuple[Words, ...]
    step: shown.Step | None
    rights: tuple[shown.Link, ...]
    """What the reader may do as long as the case lasts; nobody waits for it."""
    ways_in: shown.Step | None
    """What the reader may begin beside the case: a complaint."""
    timeline: tuple[shown.Entry, ...]
    stated: tuple[Statement, ...]
    documents: tuple[shown.Document, ...]
    materials: shown.Link
    """Everything of the case in one download."""
    facts: tuple[shown.Row, ...]


def case_page(file: File, visitor: Visitor, *, addresses: Addresses, lang: Lang) -> CasePage:
    """The page as this visitor may see it."""
    known = seen(file, visitor)
    return CasePage(
        number=file.incoming,
        title=file.service.called,
        applicant=file.applicant,
        tag=_tag(known, visitor) if known is file else shown.Tag("info", sentences.DECIDED),
        deadline=deadline(known, lang=lang, place=addresses.norm),
        stages=stages(known, visitor),
        plain=plain_words(file, visitor),
        step=_step(file, visitor, addresses),
        rights=tuple(
            shown.Link(duty.act.called, addresses.act(duty.act.name))
            for duty in own_rights(file, visitor)
            if not returns(file, duty.act) and not _is_idle(file, visitor, duty.act)
        ),
        ways_in=ways_in(file, visitor, addresses),
        timeline=timeline(known, visitor, names(file)),
        stated=stated(file, visitor),
        documents=documents(file, addresses, visitor),
        materials=shown.Link(sentences.MATERIALS, addresses.materials()),
        facts=(*_whose(file), *_facts(file)),
    )


def _is_idle(file: File, visitor: Visitor, act: Act) -> bool:
    """Whether it strikes out, and there is nothing to."""
    return bool(act.strikes_out) and not strikable(file.case, act, actor(visitor, file))


def tone(outcome: Outcome) -> shown.Tone:
    """How an outcome is marked wherever cases are shown."""
    if outcome.neutral:
        return "idle"
    return "warn" if outcome.adverse else "ok"


def _tag(file: File, visitor: Visitor) -> shown.Tag:
    outcome = file.case.outcome
    if outcome is not None:
        return shown.Tag(tone(outcome), outcome.called)
    if any(duty.overdue for duty in file.situation.open):
        return shown.Tag("err", sentences.IS_LATE)
    now = next((stage.name for stage in stages(file, visitor) if stage.state == "now"), None)
    return shown.Tag("info", now or sentences.UNDER_REVIEW)


def _step(file: File, visitor: Visitor, addresses: Addresses) -> shown.Step | None:
    """What the reader can do now; duties come before rights."""
    own = (duty for duty in own_duties(file, visitor) if not is_a_way_in(file, duty.act))
    duties = sorted(own, key=lambda duty: duty.act.may)
    if not duties:
        return None
    first = duties[0]
    text = (
        sentences.YOUR_STEP.say(act=first.act.called, due=first.due.date())
        if first.due
        else sentences.YOUR_STEP_NO_TERM.say(act=first.act.called)
    )
    acts = tuple(shown.Link(duty.act.called, addresses.act(duty.act.name)) for duty in duties)
    back = tuple(
        shown.Link(right.act.called, addresses.act(right.act.name))
        for right in own_rights(file, visitor)
        if returns(file, right.act)
    )
    return shown.Step(text, acts=(*acts, *back))


_BIN, _IIN = Words("БСН", "БИН", "BIN"), Words("ЖСН", "ИИН", "IIN")


def _whose(file: File) -> Iterator[shown.Row]:
    """Who filed it and when; of a duty of the body, what the new edition is."""
    opened = f"{file.office.local(file.facts.opened_at):%d.%m.%Y}"
    if file.facts.applicant_id is None:
        yield shown.Row(Words("Іс ашылған күн", "Дело открыто", "Case opened on"), opened)
        answers = filed(file)
        for question in answers.questions:
            yield shown.Row(question.label, answer(question, answers.raw, question.name))
        return
    identifier = _BIN if file.facts.applicant_kind == "company" else _IIN
    yield shown.Row(Words("Өтініш беруші", "Заявитель", "Applicant"), file.applicant)
    yield shown.Row(identifier, file.facts.applicant_id)
    yield shown.Row(Words("Өтініш берілген күн", "Дата подачи", "Filed on"), opened)


def _facts(file: File) -> tuple[shown.Row, ...]:
    return (
        shown.Row(
            Words("Көрсетілетін қызметті беруші", "Услугодатель", "Provider"),
            file.edition.provider,
        ),
        shown.Row(Words("Құқықтық негізі", "Правовое основание", "Legal basis"), file.edition.act),
    )
