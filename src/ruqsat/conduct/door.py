"""The door: every act of every case goes through ``perform``, and nothing else appends."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from uuid import UUID

from ruqsat.cases import clock, journal, refusals
from ruqsat.cases.batch import Json, Number, NumberTaken, StaleVersion
from ruqsat.cases.chain import canonical
from ruqsat.cases.decide import Command, Refused, decide, is_kept_out
from ruqsat.cases.events import Actor
from ruqsat.conduct import preparing
from ruqsat.conduct.aftermath import append
from ruqsat.conduct.cabinet import File, NoSuchCase, read
from ruqsat.conduct.inquiries import looking
from ruqsat.conduct.numbering import printed, proposed
from ruqsat.conduct.paperwork import kept
from ruqsat.conduct.signatures import Signed
from ruqsat.conduct.visitors import Visitor, may_see, role_in
from ruqsat.lex.acts import Act
from ruqsat.people.capacity import Capacity
from ruqsat.people.standing import holders

NUMBERS_TRIED = 20
"""How many numbers in a row an unsigned act may lose to others before it gives up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What a visitor wants to do, as their page sent it."""

    act: str
    finding: str | None = None
    grounds: tuple[str, ...] = ()
    appointed: str | None = None
    """The account of the person named."""
    strikes: int | None = None
    """The number of the event to strike out."""
    stated: Mapping[str, str] = field(default_factory=dict)
    preparation: UUID | None = None
    """What was shown for signing."""
    cms: bytes | None = None
    """The detached signature of what was shown."""
    looked: str | None = None
    """The hash of the inquiries and answers that the page showed; ``None``: it showed none."""


@dataclass(frozen=True, slots=True)
class Performed:
    """The act is in the journal."""

    case_id: UUID
    version: int
    repeated: bool = False
    """The same request had come before; nothing was done twice."""


def open_file(case_id: UUID, visitor: Visitor) -> File:
    """The file of a case the visitor may see. Raises ``NoSuchCase``."""
    file = read(case_id, clock.now())
    if not may_see(visitor, file.facts):
        raise NoSuchCase(str(case_id))
    return file


def perform(
    case_id: UUID, visitor: Visitor, *, doing: Doing, expected: int, key: str
) -> Performed | Refused:
    """Do an act in a case; ``expected`` is the version the page showed, ``key`` names the request.

    A request is repeated by the same person with the same content; any other with its key is
    another request, and finds the case changed. A refusal changes nothing.

    Raises ``NoSuchCase`` if the visitor may not see it.
    """
    file = open_file(case_id, visitor)
    request = _request(visitor, doing, key)
    if (before := journal.repeated(case_id, request)) is not None:
        return Performed(case_id, before.version, repeated=True)
    if file.history.version != expected:
        return Refused("stale", refusals.STALE.say())
    return _done(file, visitor, doing=doing, key=request)


def _request(visitor: Visitor, doing: Doing, key: str) -> str:
    """The name under which the journal knows a request: with the same key, but by somebody else
    or with other content, it is another one. No key of the platform's own looks so."""
    said: dict[str, Json] = {
        "key": key,
        "account": visitor.account,
        "capacity": visitor.capacity.key,
        "act": doing.act,
        "finding": doing.finding,
        "grounds": list(doing.grounds),
        "appointed": doing.appointed,
        "strikes": doing.strikes,
        "stated": dict(doing.stated),
        "preparation": str(doing.preparation) if doing.preparation else None,
    }
    return sha256(canonical(said).encode()).hexdigest()


def _done(file: File, visitor: Visitor, *, doing: Doing, key: str) -> Performed | Refused:
    procedure = file.edition.procedure
    try:
        act = procedure.act(doing.act)
    except KeyError:
        return Refused("no_such_act", refusals.NO_SUCH_ACT.say(act=doing.act))
    if refused := preparing.may_act(file, visitor, act) or _is_nobody(file, act, doing):
        return refused
    if refused := looking.grown(file, doing.looked):
        return refused
    signed = preparing.signed(
        file, visitor, act=act, preparation_id=doing.preparation, cms=doing.cms
    )
    if isinstance(signed, Refused):
        return signed
    if signed is not None:
        # What was shown and signed is what is recorded.
        doing = replace(doing, stated=signed.stated)
    return _numbered(file, visitor, act=act, doing=doing, sealing=_Sealing(signed, key))


@dataclass(frozen=True, slots=True)
class _Sealing:
    signed: Signed | None
    key: str


def _numbered(
    file: File, visitor: Visitor, *, act: Act, doing: Doing, sealing: _Sealing
) -> Performed | Refused:
    """Append under the next number; one that a signed paper prints is not exchanged for another."""
    for _ in range(NUMBERS_TRIED if sealing.signed is None else 1):
        # Another act may take a number meanwhile; then the next one is free.
        with suppress(NumberTaken):
            return _append(file, visitor, act=act, doing=doing, sealing=sealing)
    why = refusals.NO_NUMBER if sealing.signed is None else refusals.NUMBER_TAKEN
    return Refused("number_taken", why.say())


def _append(
    file: File, visitor: Visitor, *, act: Act, doing: Doing, sealing: _Sealing
) -> Performed | Refused:
    number = _number(file, act)
    command = Command(
        act=act,
        at=file.now,
        by=actor(visitor, file),
        finding=doing.finding,
        grounds=doing.grounds,
        appointed=doing.appointed if act.appoints else None,
        stated=doing.stated,
        strikes=doing.strikes,
        number=printed(number) if number else None,
        files=_files(file, doing, sealing),
        application=file.application if act.grounds else None,
    )
    decided = decide(file.case, command)
    if isinstance(decided, Refused):
        return decided
    try:
        numbers = (number,) if number else ()
        appended = append(file, (decided,), key=sealing.key, numbers=numbers)
    except StaleVersion:
        return Refused("stale", refusals.STALE.say())
    return Performed(file.facts.id, appended.version, appended.repeated)


def _files(file: File, doing: Doing, sealing: _Sealing) -> dict[str, str]:
    """What was signed, and what was heard of the applicant as it was looked at."""
    files = dict(sealing.signed.files) if sealing.signed else {}
    if doing.looked:
        files[looking.LOOKED_AT] = kept(looking.look(file).to_bytes())
    return files


def candidates(file: File, act: Act) -> tuple[Capacity, ...]:
    """Those among whom an act that appoints may choose: whoever holds the role today, but for the
    one who is appointed already and for those who took another part in the case."""
    if act.appoints is None:
        return ()
    found = holders(file.facts.body, act.appoints.name, file.office.local(file.now).date())
    appointed = file.case.appointed.get(act.appoints.name)
    able = (one for one in found if not is_kept_out(file.case, act.appoints, str(one.account)))
    return tuple(one for one in able if str(one.account) != appointed)


def _is_nobody(file: File, act: Act, doing: Doing) -> Refused | None:
    if act.appoints is None or doing.appointed is None:
        return None
    if doing.appointed in {str(one.account) for one in candidates(file, act)}:
        return None
    return Refused("nobody_named", refusals.NOBODY_NAMED.say(role=act.appoints.called))


def _number(file: File, act: Act) -> Number | None:
    return (
        proposed(file.edition.body_of(act.by.name), file.office, kind=act.numbered, at=file.now)
        if act.numbered
        else None
    )


def actor(visitor: Visitor, file: File | None) -> Actor:
    facts = file.facts if file else None
    return Actor(visitor.account, role_in(visitor, facts), visitor.capacity.key)


__all__ = ["Doing", "NoSuchCase", "Performed", "actor", "candidates", "open_file", "perform"]
