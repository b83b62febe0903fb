"""Inquiries as they are drawn: to officials with everything heard, to the applicant what is theirs.

The applicant sees what was asked about them, when, on what ground in law, and what was answered;
how officials weigh it is not shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from ruqsat.conduct.cabinet import File
from ruqsat.conduct.inquiries import answering
from ruqsat.conduct.inquiries.looking import Looked
from ruqsat.conduct.visitors import Visitor
from ruqsat.exchange.evidence import Evidence
from ruqsat.exchange.gateway import Failure
from ruqsat.exchange.models import AnswerRow, AttemptRow
from ruqsat.exchange.weighing import Given, Standing, is_late
from ruqsat.languages import Words
from ruqsat.lex import Answer
from ruqsat.lex.forms import Question
from ruqsat.lex.forms.parsing import Raw
from ruqsat.pages.addresses import Addresses
from ruqsat.pages.inquiries import sentences
from ruqsat.people.models import Account
from ruqsat.ui import shown

TONES: Mapping[Standing, shown.Tone] = {
    Standing.WITHHELD: "warn",
    Standing.AWAITED: "info",
    Standing.UNKNOWN: "warn",
    Standing.ANSWERED: "ok",
    Standing.CONTRADICTED: "err",
}


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    says: Words
    source: Words
    questions: tuple[Question, ...]
    raw: Raw
    late: Words | None = None
    unlike: tuple[Words, ...] = ()
    reason: Words | None = None
    scan: shown.Link | None = None


@dataclass(frozen=True, slots=True)
class ShownInquiry:
    name: str
    called: Words
    tag: shown.Tag
    law: shown.Link
    said: Words
    """When it was asked, or why it was not."""
    answers: tuple[ShownAnswer, ...]
    wanted: Words | None
    """What an official has to do about it."""
    attempts: tuple[Words, ...]
    count: Words | None
    enter: str | None
    """Where the reader may enter an answer; ``None``: they may not."""


def inquiries(
    looked: Looked, visitor: Visitor, *, addresses: Addresses
) -> tuple[ShownInquiry, ...]:
    """As this visitor may see them."""
    names = _names(looked)
    drawing = _Drawing(looked, visitor, addresses, names)
    return tuple(drawing.inquiry(one) for one in looked.evidence)


@dataclass(frozen=True, slots=True)
class _Drawing:
    looked: Looked
    visitor: Visitor
    addresses: Addresses
    names: Mapping[str, Words]

    @property
    def file(self) -> File:
        return self.looked.file

    def inquiry(self, one: Evidence) -> ShownInquiry:
        inquiry, for_staff = self.looked.inquiry(one), self.visitor.is_staff
        stands = one.standing
        if stands is Standing.CONTRADICTED and not for_staff:
            stands = Standing.ANSWERED
        attempts = tuple(self._attempts(one)) if for_staff else ()
        return ShownInquiry(
            name=one.row.name,
            called=inquiry.of.called,
            tag=shown.Tag(TONES[stands], sentences.STANDS[stands]),
            law=shown.Link(inquiry.law.place, self.addresses.norm(inquiry.law)),
            said=self._said(one),
            answers=tuple(self._answer(one, row, given) for row, given in one.answers),
            wanted=sentences.WANTED.get(stands) if for_staff else None,
            attempts=attempts,
            count=sentences.ATTEMPTS.say(n=len(attempts)) if attempts else None,
            enter=self._enter(one),
        )

    def _said(self, one: Evidence) -> Words:
        if one.row.withheld:
            return sentences.WITHHELD
        at = self._local(one.row.at)
        return sentences.ASKED.say(on=at.date(), at=at.time(), about=one.row.about)

    def _answer(self, one: Evidence, row: AnswerRow, given: Given) -> ShownAnswer:
        registry = self.looked.inquiry(one).of
        answer = ShownAnswer(
            says=registry.says[given.answer],
            source=self._source(row, given),
            questions=registry.particulars.questions() if given.answer is Answer.YES else (),
            raw=given.stated,
        )
        if not self.visitor.is_staff:
            return answer
        return replace(
            answer,
            late=sentences.LATE if is_late(given, one.given) else None,
            unlike=self.looked.unlike(one, row),
            reason=sentences.REASON.say(reason=row.reason) if row.reason else None,
            scan=self._scan(row),
        )

    def _source(self, row: AnswerRow, given: Given) -> Words:
        at = self._local(row.at)
        if given.by_hand:
            name = self.names.get(row.by, sentences.SOMEBODY)
            return sentences.BY_HAND.say(on=at.date(), at=at.time(), name=name)
        came = row.attempt is not None and not row.attempt.failure
        sentence = sentences.BY_GATEWAY if came else sentences.GIVEN_UP
        return sentence.say(on=at.date(), at=at.time())

    def _scan(self, row: AnswerRow) -> shown.Link | None:
        if not row.scan:
            return None
        return shown.Link(sentences.SCAN.say(name=row.scan_name), self.addresses.scan(row.scan))

    def _attempts(self, one: Evidence) -> Iterator[Words]:
        for attempt in one.attempts:
            yield _tried(attempt, self._local(attempt.at))

    def _enter(self, one: Evidence) -> str | None:
        if answering.may_answer(self.file, self.visitor, one) is not None:
            return None
        return self.addresses.inquiry(one.row.name)

    def _local(self, at: datetime) -> datetime:
        return self.file.office.local(at).replace(microsecond=0)


def _tried(attempt: AttemptRow, at: datetime) -> Words:
    if attempt.ended_at is None:
        return sentences.UNDER_WAY.say(on=at.date(), at=at.time())
    took = str(attempt.milliseconds)
    if attempt.failure:
        why = sentences.FAILURES[Failure(attempt.failure)]
        return sentences.FAILED.say(on=at.date(), at=at.time(), why=why, took=took)
    status = str(attempt.status)
    return sentences.CAME.say(on=at.date(), at=at.time(), status=status, took=took)


def _names(looked: Looked) -> Mapping[str, Words]:
    """Of whoever entered answers, read in one query."""
    wanted = [int(row.by) for one in looked.evidence for row, _ in one.answers if row.by]
    if not wanted:
        return {}
    accounts = Account.objects.filter(pk__in=wanted).select_related("person")
    return {str(account.pk): account.person.name for account in accounts}
