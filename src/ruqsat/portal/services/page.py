"""The page of a service: what it gives, to whom, on what documents, by when, and on what ground.

Everything is drawn from the declarations of the procedure; a norm shown here is shown because the
procedure declares it ``Shown(…, on="service")`` or rests on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ruqsat.languages import Words, joined
from ruqsat.lex.declarations import Limit, Reading, Service
from ruqsat.lex.forms import Form
from ruqsat.lex.forms.kinds import FilesKind, LinesKind, PartKind
from ruqsat.lex.outcomes import Ground
from ruqsat.lex.text import Citation, NormKind
from ruqsat.portal import sentences
from ruqsat.portal.services.catalogue import Offer
from ruqsat.portal.services.paragraphs import Paragraph, once, paragraphs
from ruqsat.portal.services.steps import Step, length, main_steps, other_steps, whole_term
from ruqsat.ui import shown
from ruqsat.ui.answers import file_limits

ON = "service"
RESULT = Words("Нәтижесі", "Результат", "Result")
TERM = Words("Мерзімі", "Срок", "Term")
NEEDED = Words("Қажетті құжаттар", "Документы", "Documents")
PROVIDER = Words("Көрсетілетін қызметті беруші", "Услугодатель", "Provider")
ACT = Words("Нормативтік құқықтық акт", "Нормативный правовой акт", "Legal act")
REGISTERED = Words("Әділет министрлігінде тіркелген", "Зарегистрирован в Минюсте", "Registered")
WORDING = Words("Осы редакция қолданыста", "Редакция действует", "This wording in force")


@dataclass(frozen=True, slots=True)
class Needed:
    """A document that the applicant submits."""

    name: Words
    law: Citation
    hint: Words | None = None
    limits: Words | None = None
    """What may be attached; ``None``: it is filled in here."""


@dataclass(frozen=True, slots=True)
class Term:
    """A limit on the whole procedure."""

    called: Words
    length: Words | None
    law: Citation


@dataclass(frozen=True, slots=True)
class ServicePage:
    offer: Offer
    result: Words | None
    """The paper that a favourable decision ends in."""
    terms: tuple[Term, ...]
    documents: tuple[Needed, ...]
    grounds: tuple[Ground, ...]
    closed_by: tuple[Citation, ...]
    """The norms that close the list of grounds."""
    steps: tuple[Step, ...]
    turns: tuple[Step, ...]
    requirements: tuple[Paragraph, ...]
    """What stands under a name: fee, schedule, addresses."""
    sentences: tuple[Paragraph, ...]
    """Whole sentences of the law about the service."""
    readings: tuple[Reading, ...]

    @property
    def unclear(self) -> Words:
        """How many places of the act are read in one of several ways."""
        return sentences.UNCLEAR.say(n=len(self.readings))

    @property
    def glance(self) -> tuple[shown.Row, ...]:
        """What a person wants to know first."""
        return tuple(self._glance())

    def _glance(self) -> Iterator[shown.Row]:
        if self.result:
            yield shown.Row(RESULT, self.result)
        for term in self.terms:
            if term.length:
                yield shown.Row(TERM, term.length)
        yield shown.Row(NEEDED, sentences.DOCUMENTS.say(n=len(self.documents)))
        yield shown.Row(PROVIDER, self.offer.edition.provider)

    @property
    def facts(self) -> tuple[shown.Row, ...]:
        """The edition, and how surely the day is known on which it came into force."""
        edition = self.offer.edition
        assumed = edition.certainty == "assumed"
        since = sentences.ASSUMED if assumed else sentences.IN_FORCE
        return (
            shown.Row(ACT, edition.act),
            *((shown.Row(REGISTERED, edition.registered),) if edition.registered else ()),
            shown.Row(WORDING, since.say(on=edition.in_force_from)),
        )


def service_page(offer: Offer) -> ServicePage:
    procedure = offer.edition.procedure
    adverse = [outcome for outcome in procedure.outcomes if outcome.adverse]
    told = paragraphs(one.law for one in procedure.shown if one.on == ON)
    named = {one.place for one in told if one.name}
    return ServicePage(
        offer=offer,
        result=_result(offer),
        terms=tuple(_term(limit, offer.service) for limit in procedure.limits),
        documents=tuple(_documents(offer.service.form)),
        grounds=tuple(
            dict.fromkeys(
                one
                for each in adverse
                for one in each.grounds
                if one.law.norm.concerns(offer.service.name)
            )
        ),
        closed_by=tuple(once(each.closed_by for each in adverse if each.closed_by)),
        steps=main_steps(procedure, offer.service),
        turns=other_steps(procedure, offer.service),
        requirements=tuple(one for one in told if one.place in named),
        sentences=tuple(one for one in told if one.place not in named),
        readings=tuple(one for each in procedure.courses() for one in each.readings),
    )


def _term(limit: Limit, service: Service) -> Term:
    """As the norm of that very service sets it."""
    count = whole_term(limit.ends, service)
    if count is None:
        return Term(limit.called, None, limit.law)
    return Term(limit.called, length(count), count.law)


def _result(offer: Offer) -> Words | None:
    procedure = offer.edition.procedure
    for act in procedure.acts:
        paper = procedure.paper(act, offer.service)
        if paper and any(outcome.favourable for outcome in act.gives):
            return paper.called
    return None


def _documents(form: type[Form]) -> Iterator[Needed]:
    """The application itself, then what is attached to it, in the order of the form."""
    for law in form.stands_on.values():
        if law.norm.kind is NormKind.DOCUMENT:
            yield Needed(form.stands_on.get("title", law).norm.title, law)
    yield from _attached(form)


def _attached(form: type[Form], of: Words | None = None) -> Iterator[Needed]:
    """``of``: the list whose lines the files are attached to."""
    for question in form.questions():
        match question.kind:
            case FilesKind() as files if question.law:
                name = joined((of, question.label), ": ") if of else question.label
                yield Needed(name, question.law, question.hint, file_limits(files))
            case PartKind(form=inner):
                yield from _attached(inner, of)
            case LinesKind(form=inner):
                yield from _attached(inner, question.label)
            case _:
                continue
