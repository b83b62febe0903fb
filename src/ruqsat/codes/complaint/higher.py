"""The complaint that goes through the body complained of to the higher one (APPC 91-100)."""

from __future__ import annotations

from dataclasses import dataclass

from ruqsat.codes.appc import code
from ruqsat.codes.complaint import called
from ruqsat.codes.complaint.findings import Review
from ruqsat.codes.complaint.forms import (
    Complaining,
    ComplaintAnswer,
    ComplaintDecision,
    LateComplaining,
    Satisfaction,
)
from ruqsat.codes.complaint.known import TRACK, Known
from ruqsat.codes.complaint.paper import complaint_paper_of
from ruqsat.codes.registration import InWorkingHours
from ruqsat.codes.services import law as services
from ruqsat.languages import Sentence, Words
from ruqsat.lex.acts import Act, Role, deemed_found, forgone, overdue
from ruqsat.lex.declarations import Notice, Part, Relieves
from ruqsat.lex.moments import Moment, same_day, working_days
from ruqsat.lex.text import Citation

_FILES = code("91.4.a", "is filed with the body or official")
_FORWARDS = code("91.4.b", "not later than three working days")
_REFRAINS = code("91.4.c", "need not send them")
_ANSWERS = services("25.2.a", "within five working days")
_AT_ONCE = same_day(code("64.1", "on the day it is received"))
_AFTER_HOURS = (code("64.2", "is registered on the next working day"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """Who acts in a complaint; ``body`` is the one that considers it."""

    applicant: Role
    office: Role
    head: Role
    body: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """The norms of the special law; where it says nothing, the code's own stand in."""

    files: Citation = _FILES
    forwards: Citation = _FORWARDS
    refrains: Citation = _REFRAINS
    answers: Citation = _ANSWERS
    considers: tuple[Citation, ...] = ()


class Complaint(Part):
    """Filed by the applicant, satisfied in full or forwarded by the head, decided higher up.

    Two clocks run: three working days to forward or satisfy, five to answer the applicant.
    """

    def __init__(self, known: Known, *, parties: Parties, basis: Basis | None = None) -> None:
        self.parties, self.basis = parties, basis or Basis()
        self._filed(known)
        self._at_the_body()
        self._higher_up()
        self._told()

    def _filed(self, known: Known) -> None:
        """By the applicant: in time as a right, later with the reason for being late."""
        by, signed = self.parties.applicant, (code("93.2.7", "bears the signature"),)
        self.complain = Act(
            self.basis.files,
            called.COMPLAIN,
            by=by,
            after=known.since,
            may=True,
            form=Complaining,
            signed=True,
            track=TRACK,
            also=signed,
            within=known.until.or_else(forgone),
        )
        self.complain_late = Act(
            code("92.3", "is no ground for turning a complaint away"),
            called.COMPLAIN_LATE,
            by=by,
            after=self.complain.lapsed,
            may=True,
            form=LateComplaining,
            signed=True,
            track=TRACK,
            also=signed,
        )
        self.complaint = complaint_paper_of(self.complain, self.parties.body)
        self.late_complaint = complaint_paper_of(self.complain_late, self.parties.body)
        self.arrived = InWorkingHours(self.complain | self.complain_late, _AFTER_HOURS)

    def _at_the_body(self) -> None:
        """The body complained of: the office registers, the head satisfies, forwards, answers."""
        head = self.parties.head
        self.register_complaint = Act(
            code("64.1", "is registered on the day"),
            called.REGISTER,
            by=self.parties.office,
            after=self.arrived,
            numbered="incoming",
            track=TRACK,
            within=_AT_ONCE.or_else(overdue),
        )
        self.satisfy = Act(
            self.basis.refrains,
            called.SATISFY,
            by=head,
            after=self.register_complaint,
            may=True,
            form=Satisfaction,
            track=TRACK,
        )
        self.forward = Act(
            self.basis.forwards,
            called.FORWARD,
            by=head,
            after=self.register_complaint,
            sends_to=self.parties.body,
            track=TRACK,
            within=working_days(3, self.basis.forwards).after(self.arrived).or_else(overdue),
        )
        self.answer = Act(
            self.basis.answers,
            called.ANSWER,
            by=head,
            after=self.register_complaint,
            form=ComplaintAnswer,
            track=TRACK,
            within=working_days(5, self.basis.answers).after(self.arrived).or_else(overdue),
        )

    def _higher_up(self) -> None:
        """The body considering the complaint; its silence counts as leaving it unsatisfied."""
        self.forwarded = InWorkingHours(self.forward, _AFTER_HOURS)
        self.register_review = Act(
            code("64.1", "is registered on the day"),
            called.REGISTER_REVIEW,
            by=self.parties.body,
            after=self.forwarded,
            numbered="incoming",
            track=TRACK,
            within=_AT_ONCE.or_else(overdue),
        )
        silence = deemed_found(
            Review.DISMISSED, code("100.5", "satisfaction of the complaint counts as refused")
        )
        self.review = Act(
            code("100.1", "makes one of six decisions"),
            called.REVIEW,
            by=self.parties.body,
            after=self.forwarded,
            finds=Review,
            form=ComplaintDecision,
            track=TRACK,
            also=self.basis.considers,
            within=working_days(20, code("99", "within twenty working days"))
            .after(self.forwarded)
            .or_else(silence),
        )
        self.considered = self.review | self.review.lapsed
        self.nothing_left = Relieves(
            self.basis.refrains,
            (self.forward, self.answer, self.register_review, self.review),
            once=self.satisfy,
        )
        self.decided_above = Relieves(
            code("100.4", "is sent to whoever complained"), (self.satisfy,), once=self.considered
        )

    def _told(self) -> None:
        """The applicant hears of every step; the silence of the body is told them too."""
        written = code("100.4", "is sent to whoever complained")
        self.tell_complaint_registered = self._notice(
            code("94.2", "the rights and duties of the person are explained"),
            called.REGISTERED,
            when=self.register_complaint,
            says=called.YOUR_RIGHTS,
        )
        self.tell_satisfied = self._notice(
            self.basis.refrains, called.SATISFIED, when=self.satisfy, says=called.SATISFIED_SAYS
        )
        self.tell_forwarded = self._notice(
            self.basis.forwards, called.FORWARDED, when=self.forward, says=called.FORWARDED_SAYS
        )
        self.tell_answered = self._notice(
            self.basis.answers, called.ANSWERED, when=self.answer, says=called.ANSWERED_SAYS
        )
        self.tell_reviewed = self._notice(
            written, called.REVIEWED, when=self.review, says=called.REVIEWED_SAYS
        )
        self.tell_silence = self._notice(
            code("100.5", "counts as refused"),
            called.SILENT,
            when=self.review.lapsed,
            says=called.SILENT_SAYS,
        )

    def _notice(self, law: Citation, title: Words, *, when: Moment, says: Sentence) -> Notice:
        return Notice(law, title, when=when, to=self.parties.applicant, says=says, by_email=True)
