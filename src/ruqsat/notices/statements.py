"""What was stated in the acts of a case, and what of it its applicant has been told.

What the body writes is its own until an act tells the applicant: a notice to them, or the sending
of the decision. From then on everything that led to that act is theirs to read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ruqsat.cases.batch import History
from ruqsat.cases.events import EventKind, Recorded
from ruqsat.cases.situation import Case
from ruqsat.languages import Sentence, Words
from ruqsat.lex.acts import Act, Seat
from ruqsat.lex.edition import Edition
from ruqsat.lex.forms import Question
from ruqsat.lex.forms.kinds import FilesKind, LinesKind, PartKind
from ruqsat.lex.forms.parsing import Raw, asked, line_numbers
from ruqsat.lex.outcomes import Ground
from ruqsat.lex.procedure import delivers
from ruqsat.ui.answers import answer, asked_at, file_names


class Course(Protocol):
    """A case as far as it has come."""

    @property
    def history(self) -> History: ...

    @property
    def edition(self) -> Edition: ...

    @property
    def case(self) -> Case: ...


@dataclass(frozen=True, slots=True)
class Statement:
    """What one act stated: the grounds it found, and the answers to its form."""

    seq: int
    """Of its event."""
    act: Act
    at: datetime
    """In the zone of the body."""
    grounds: tuple[Ground, ...]
    questions: tuple[Question, ...]
    raw: Raw
    taken_back: bool = False
    """Whether it counts no more: a draft that was returned, an act that was struck out."""

    @property
    def lines(self) -> Iterator[Words]:
        """In plain words, one ground or answer each."""
        for ground in self.grounds:
            yield GROUND.say(ground=ground.called, place=ground.law.place)
        yield from answers_in_words(self.questions, self.raw)


GROUND = Sentence(
    kk="Негіз: {ground} ({place}).",
    ru="Основание: {ground} ({place}).",
    en="Ground: {ground} ({place}).",
)
ANSWER = Sentence(kk="{label}: {said}", ru="{label}: {said}", en="{label}: {said}")


def statements(of: Course) -> tuple[Statement, ...]:
    """Of every act after the application, in their order."""
    opening = of.edition.procedure.opening().name
    return tuple(
        _statement(of, seq, recorded)
        for seq, recorded in _numbered(of)
        if recorded.event.act != opening and (recorded.stated or recorded.event.grounds)
    )


def statement_of(of: Course, seq: int) -> Statement:
    """Of one event."""
    return _statement(of, seq, of.history.events[seq - 1])


def told(of: Course) -> tuple[Statement, ...]:
    """What the applicant may read: their own words, and what the body has told them."""
    known = told_of(of)
    return tuple(one for one in statements(of) if one.act.by.seat is Seat.PARTY or one.seq in known)


def told_of(of: Course) -> frozenset[int]:
    """The events, by number, of which the body has told the applicant.

    What was taken back led to nothing they were told, and what took it back stays with the body.
    """
    numbered, act = _numbered(of), of.edition.procedure.act
    until = _until(of, numbered)
    known = (seq for seq, one in numbered if seq <= until.get(act(one.event.act).track, 0))
    tells = (seq for seq, one in numbered if _tells(of, one))
    within = {number for pair in of.case.taken_back.items() for number in pair}
    return frozenset((*known, *tells)) - within


def _until(of: Course, numbered: list[tuple[int, Recorded]]) -> Mapping[str, int]:
    """The last time the body spoke to the applicant, in the case and in each course beside it:
    what it tells of one says nothing of another. A question in between tells nothing but itself."""
    procedure = of.edition.procedure
    return {
        act.track: seq
        for seq, one in numbered
        if _tells(of, one) and not (act := procedure.act(one.event.act)).standing
    }


def told_by_last(of: Course) -> tuple[Statement, ...]:
    """What the last event has told the applicant that they did not know before it."""
    *before, (_, last) = _numbered(of)
    if not _tells(of, last):
        return ()
    act, known = of.edition.procedure.act(last.event.act), told_of(of)
    since = len(before) if act.standing else _until(of, before).get(act.track, 0)
    return tuple(
        one
        for one in statements(of)
        if one.seq > since and one.seq in known and _of_the_body(one, act.track)
    )


def _of_the_body(one: Statement, track: str) -> bool:
    return one.act.by.seat is not Seat.PARTY and one.act.track == track


def _numbered(of: Course) -> list[tuple[int, Recorded]]:
    return list(enumerate(of.history.events, 1))


def _tells(of: Course, recorded: Recorded) -> bool:
    """Whether the body spoke to the applicant with this act."""
    procedure = of.edition.procedure
    act = procedure.act(recorded.event.act)
    if act.by.seat is Seat.PARTY or recorded.event.kind is not EventKind.DONE:
        return False
    notices = (one for one in procedure.notices if one.to.seat is Seat.PARTY)
    return delivers(act) or any(one.when is act for one in notices)


def _statement(of: Course, seq: int, recorded: Recorded) -> Statement:
    event, procedure = recorded.event, of.edition.procedure
    act, at = procedure.act(event.act), of.case.office.local(event.at)
    questions = asked(act.form, recorded.stated, on=at.date()) if act.form else ()
    idle = {ground.name for ground in act.grounds} - set(event.grounds)
    return Statement(
        seq=seq,
        act=act,
        at=at,
        grounds=tuple(procedure.ground(name) for name in event.grounds),
        # Of a ground that was not found nothing is asked.
        questions=tuple(one for one in questions if one.name not in idle),
        raw=recorded.stated,
        taken_back=seq in of.case.taken_back,
    )


def answers_in_words(questions: tuple[Question, ...], raw: Raw, under: str = "") -> Iterator[Words]:
    """Every answer given, a line each: «label: answer»."""
    for question in questions:
        path = f"{under}{question.name}"
        match question.kind:
            case PartKind(form=inner):
                yield from answers_in_words(asked_at(inner, raw, path), raw, f"{path}.")
            case LinesKind(form=inner):
                for place in (f"{path}.{number}" for number in line_numbers(raw, path)):
                    yield from answers_in_words(asked_at(inner, raw, place), raw, f"{place}.")
            case FilesKind():
                yield from (ANSWER.say(label=question.label, said=n) for n in _names(raw, path))
            case _:
                said = answer(question, raw, path)
                yield from [ANSWER.say(label=question.label, said=said)] if said else []


def _names(raw: Raw, path: str) -> tuple[str, ...]:
    return file_names(raw, path) or ()
