"""Judges one signer of a container, check by check, in the order in which doubt arises.

One rule: the first check that fails names the reason, and no later one may overrule it.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from asn1crypto import x509

from ruqsat.signing import algorithms, certificates
from ruqsat.signing.certificates import Holder, Usage
from ruqsat.signing.chain import chain
from ruqsat.signing.reading.signed_data import SignerInfo
from ruqsat.signing.reasons import MALFORMED_INPUT, Code, Refused, State
from ruqsat.signing.revocation import Revoked, Unknown
from ruqsat.signing.trust import Trust
from ruqsat.signing.verdict import Certificate, Signer, Step

ZONE = ZoneInfo("Asia/Almaty")
"""Days in sentences are days of Kazakhstan; all of it keeps one zone since 1 March 2024."""

CLOCK_TOLERANCE = timedelta(days=1)
"""How far the signer's clock may run ahead. Computers whose zone was never changed to UTC+5, and
whose clock was set by hand instead, are off by hours; the stated time proves nothing anyway."""


class Purpose(StrEnum):
    """What the signature is for; one may sign in with a signing key too, but not the reverse."""

    DOCUMENT = "document"
    SIGN_IN = "sign_in"


@dataclass(frozen=True, slots=True)
class Terms:
    """Under what a signature is judged; ``at`` must be aware, or `ValueError` is raised."""

    trust: Trust
    at: datetime
    purpose: Purpose

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            message = f"the moment of a verdict needs a zone: {self.at}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Matter:
    """One signature with all that is needed to judge it."""

    info: SignerInfo
    content: bytes
    certificate: x509.Certificate
    holder: Holder
    others: tuple[x509.Certificate, ...]
    terms: Terms


def judge(
    info: SignerInfo, content: bytes, *, embedded: tuple[x509.Certificate, ...], terms: Terms
) -> Signer:
    """What is found about one signature over the content.

    ``embedded`` are all certificates of the container, the signer's own among them.
    """
    steps: list[Step] = []
    holder, kept, reason = None, None, Refused(Code.VALID)
    try:
        certificate = _certificate_of(info, embedded)
        holder = certificates.holder(certificate)
        kept = _kept(certificate)
        _check(Matter(info, content, certificate, holder, embedded, terms), steps)
    except Refused as refused:
        reason = refused
    except MALFORMED_INPUT:
        # The container was read whole before; only the certificate is still read part by part.
        reason = Refused(Code.CERTIFICATE_MALFORMED)
    return _signer(info, steps, reason=reason, holder=holder, certificate=kept)


def _check(matter: Matter, steps: list[Step]) -> None:
    """Every check in turn; each that holds adds its step, the first that does not is raised."""

    def found(state: State, name: str) -> None:
        steps.append(Step.of(name, state))

    scheme = algorithms.scheme_of(matter.info.signature_oid, matter.info.digest_oid)
    holds = scheme.under(certificates.public_key(matter.certificate))
    found(State.VALID, "algorithm")
    digest = algorithms.digest(scheme.digest, matter.content)
    if not hmac.compare_digest(digest, matter.info.message_digest):
        raise Refused(Code.CONTENT_CHANGED)
    found(State.VALID, "content")
    if not holds(matter.info.attributes, matter.info.signature):
        raise Refused(Code.SIGNATURE_WRONG)
    found(State.VALID, "signature")
    found(_same_certificate(matter), "certificate")
    found(_time(matter), "time")
    _in_period(matter)
    found(State.VALID, "period")
    path = chain(
        matter.certificate, others=matter.others, trust=matter.terms.trust, at=matter.terms.at
    )
    found(State.VALID, "chain")
    _for_this_purpose(matter)
    found(State.VALID, "usage")
    found(_not_revoked(path, matter.terms), "revocation")


def _certificate_of(info: SignerInfo, embedded: tuple[x509.Certificate, ...]) -> x509.Certificate:
    """The signer's certificate; the same one twice is harmless, two that both fit are not."""
    found = {each.dump(): each for each in embedded if info.made_by(each)}
    if not found:
        raise Refused(Code.NO_CERTIFICATE)
    if len(found) > 1:
        raise Refused(Code.CERTIFICATE_MALFORMED)
    return next(iter(found.values()))


def _same_certificate(matter: Matter) -> State:
    """Whether the signature itself names this certificate; older programs do not name it."""
    named = matter.info.certificate_hash
    if named is None:
        return State.UNDETERMINED
    found = algorithms.digest(algorithms.digest_named(named.algorithm), matter.certificate.dump())
    if not hmac.compare_digest(found, named.value):
        raise Refused(Code.CERTIFICATE_REPLACED)
    return State.VALID


def _time(matter: Matter) -> State:
    signed_at = matter.info.signed_at
    if signed_at is None:
        return State.UNDETERMINED
    if signed_at > matter.terms.at + CLOCK_TOLERANCE:
        raise Refused(Code.SIGNED_IN_FUTURE, date=signed_at.astimezone(ZONE))
    return State.VALID


def _in_period(matter: Matter) -> None:
    begins, ends = certificates.period(matter.certificate)
    if matter.terms.at < begins:
        raise Refused(Code.NOT_YET_VALID, date=begins.astimezone(ZONE))
    if matter.terms.at > ends:
        raise Refused(Code.EXPIRED, date=ends.astimezone(ZONE))


def _for_this_purpose(matter: Matter) -> None:
    match matter.holder.usage, matter.terms.purpose:
        case (Usage.SIGNING, _) | (Usage.AUTHENTICATION, Purpose.SIGN_IN):
            return
        case Usage.AUTHENTICATION, _:
            raise Refused(Code.AUTHENTICATION_KEY)
        case _:
            raise Refused(Code.USAGE_NOT_ALLOWED)


def _not_revoked(path: tuple[x509.Certificate, ...], terms: Terms) -> State:
    """Whether no certificate below the root was revoked; known of all of them or of none."""
    state = State.VALID
    for certificate, issuer in pairwise(path):
        match terms.trust.revocation.status(certificate, issuer, terms.at):
            case Revoked(at=moment):
                raise Refused(Code.REVOKED, date=moment.astimezone(ZONE))
            case Unknown() if terms.trust.needs_revocation:
                raise Refused(Code.REVOCATION_UNKNOWN)
            case Unknown():
                state = State.UNDETERMINED
            case _:
                pass
    return state


def _kept(certificate: x509.Certificate) -> Certificate:
    der = certificate.dump()
    begins, ends = certificates.period(certificate)
    return Certificate(
        der=der,
        sha256=hashlib.sha256(der).hexdigest(),
        serial=f"{certificate.serial_number:x}",
        issuer=certificates.common_name(certificate.issuer),
        begins=begins,
        ends=ends,
    )


def _signer(
    info: SignerInfo,
    steps: list[Step],
    *,
    reason: Refused,
    holder: Holder | None,
    certificate: Certificate | None,
) -> Signer:
    if reason.code is not Code.VALID:
        steps = [*steps, Step.of(reason.code.step, reason.code.state)]
    return Signer(
        state=reason.code.state,
        code=reason.code,
        words=reason.words,
        steps=tuple(steps),
        algorithm=algorithms.name_of(info.signature_oid, info.digest_oid),
        signed_at=info.signed_at,
        holder=holder,
        certificate=certificate,
    )
