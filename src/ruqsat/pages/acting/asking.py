"""What the page of an act asks: its findings, its grounds, the person it names, its form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ruqsat.cases.decide import asks
from ruqsat.cases.events import Event
from ruqsat.cases.striking import strikable
from ruqsat.conduct.cabinet import File
from ruqsat.conduct.door import actor, candidates
from ruqsat.conduct.inquiries.looking import look
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words
from ruqsat.lex.acts import Act
from ruqsat.lex.forms import Form, Question
from ruqsat.lex.forms.parsing import Raw
from ruqsat.lex.forms.parsing import shown as questions_shown
from ruqsat.lex.outcomes import Ground
from ruqsat.lex.text import Citation
from ruqsat.pages import sentences as said_of
from ruqsat.pages.case.deadline import Place
from ruqsat.pages.case.people import by_whom, names
from ruqsat.pages.inquiries import sentences
from ruqsat.people.capacity import Capacity, standing_words
from ruqsat.ui import shown


@dataclass(frozen=True, slots=True)
class Choice:
    """One radio or tick; ``value`` is what is sent."""

    value: str
    words: Words
    note: Words | None = None
    law: shown.Link | None = None
    opens: bool = False
    """Whether the grounds are asked only where this is chosen."""
    states: bool = False
    """Whether the form is asked only where this, or another one like it, is chosen."""
    hint: Words | None = None
    """What speaks for it or against it."""
    barred: bool = False
    """Whether it is shown but cannot be chosen."""
    asks: Question | None = None
    """What is asked with this choice only: the reasons of a ground."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything an act asks; what it does not ask is empty."""

    laws: tuple[Citation, ...]
    """What the act rests on in this service."""
    act: Act
    findings: tuple[Choice, ...]
    grounds: tuple[Choice, ...]
    """Of which one at least must be chosen; where the law leaves no choice, none is offered."""
    persons: tuple[Choice, ...]
    form: type[Form] | None
    mistakes: tuple[Choice, ...] = ()
    """What can be struck out with it, newest first."""

    @property
    def depends(self) -> bool:
        """Whether grounds are asked with one of the findings only."""
        return self.act.finds_grounds_on is not None

    @property
    def form_depends(self) -> bool:
        """Whether the form is asked with some of the findings only."""
        return any(one.states for one in self.findings)

    def questions(self, stated: Raw) -> tuple[Question, ...]:
        """Those of the form that the answers given so far ask for, and no choice asks itself."""
        if self.form is None:
            return ()
        with_choices = {choice.asks.name for choice in self.grounds if choice.asks}
        # Only rules look at the day, and no condition can see a rule.
        shown = questions_shown(self.form, stated, on=date.min)
        return tuple(one for one in shown if one.name not in with_choices)


def asked_by(file: File, act: Act, *, visitor: Visitor, place: Place) -> Asked:
    """``place`` gives the address at which a norm is shown."""
    return Asked(
        laws=act.laws_in(file.service),
        act=act,
        findings=tuple(_findings(act)),
        grounds=tuple(_grounds(file, act, place=place)),
        persons=tuple(_person(one) for one in candidates(file, act)),
        form=asks(file.case, act, file.now),
        mistakes=tuple(_mistakes(file, visitor, act)),
    )


def _mistakes(file: File, visitor: Visitor, act: Act) -> Iterator[Choice]:
    found = strikable(file.case, act, actor(visitor, file)) if act.strikes_out else ()
    who = names(file) if found else {}
    for number in found:
        event = file.case.past[number - 1]
        done = file.edition.procedure.act(event.act)
        on = file.office.local(event.at)
        note = said_of.DONE_AT.say(on=on.date(), at=on.time(), by=by_whom(event, done, who))
        yield Choice(str(number), _what(event, done), note=note)


def _what(event: Event, done: Act) -> Words:
    """The act, and what it found."""
    if event.finding is None or done.finds is None:
        return done.called
    return said_of.CAME_TO.say(act=done.called, finding=done.finds(event.finding).words)


def _findings(act: Act) -> Iterator[Choice]:
    findings = tuple(act.finds or ())
    states = [act.form is not None and act.is_stated_on(one.value) for one in findings]
    for finding, is_stated in zip(findings, states, strict=True):
        opens = finding is act.finds_grounds_on
        depends = is_stated and not all(states)
        yield Choice(finding.value, finding.words, opens=opens, states=depends)


def _grounds(file: File, act: Act, *, place: Place) -> Iterator[Choice]:
    grounds = file.case.nameable(act)
    if len(grounds) < 2:
        return
    proposed = look(file).proposed
    for ground in grounds:
        law = shown.Link(ground.law.place, place(ground.law))
        is_there = ground.can_be_found(file.application)
        yield Choice(
            ground.name,
            ground.called,
            note=ground.law.place,
            law=law,
            hint=_hint(ground, is_there=is_there, is_proposed=ground in proposed),
            barred=not is_there,
            asks=_why(act, ground),
        )


def _why(act: Act, ground: Ground) -> Question | None:
    """The question of its reasons, without which the ground is not named."""
    if act.form is None or not act.asks_why(ground):
        return None
    return replace(act.form.question(ground.name), required=True)


def _hint(ground: Ground, *, is_there: bool, is_proposed: bool) -> Words | None:
    """A ground that only some applications give is proposed by those that do."""
    if not is_there:
        return sentences.NOT_IN_APPLICATION
    if is_proposed:
        return sentences.PROPOSED
    return sentences.IN_APPLICATION if ground.only_where is not None else None


def _person(capacity: Capacity) -> Choice:
    return Choice(str(capacity.account), capacity.person, note=standing_words(capacity))
