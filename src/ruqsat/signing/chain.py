"""Builds the chain from a certificate to a root of the store and checks every link at a moment.

By pyhanko-certvalidator, not cryptography's verifier: it holds to RFC 5280 section 6, judges at a
past moment and takes our own check of a signature, through which GOST enters later.
"""

from collections.abc import Coroutine, Iterable
from datetime import datetime, timedelta

from asn1crypto import algos, keys, x509
from cryptography.exceptions import InvalidSignature
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError
from pyhanko_certvalidator.path import ValidationPath
from pyhanko_certvalidator.policy_decl import (
    NO_REVOCATION,
    AcceptAllAlgorithms,
    CertRevTrustPolicy,
)
from pyhanko_certvalidator.sig_validate import (
    DEFAULT_VALIDATION_CONTEXT,
    SignatureValidationContext,
    SignatureValidator,
)

from ruqsat.signing import algorithms, certificates
from ruqsat.signing.reasons import MALFORMED_INPUT, Code, Refused
from ruqsat.signing.trust import Trust

WITHOUT_REVOCATION = CertRevTrustPolicy(NO_REVOCATION)
"""Revocation is a step of its own, with its own answer when nothing is known."""


class AllowListed(SignatureValidator):
    """Checks the signature on a certificate by our own allow-list of algorithms."""

    def validate_signature(  # type: ignore[override]  # The library itself gives these by name.
        self,
        *,
        signature: bytes,
        signed_data: bytes,
        public_key_info: keys.PublicKeyInfo,
        signature_algorithm: algos.SignedDigestAlgorithm,
        context: SignatureValidationContext = DEFAULT_VALIDATION_CONTEXT,
    ) -> None:
        """Raises `InvalidSignature`, or `Refused` for an algorithm outside the list."""
        scheme = algorithms.scheme_named(signature_algorithm["algorithm"].dotted)
        holds = scheme.under(public_key_info.dump())
        if context.prehashed or not holds(signed_data, signature):
            raise InvalidSignature


def chain(
    certificate: x509.Certificate,
    *,
    others: Iterable[x509.Certificate],
    trust: Trust,
    at: datetime,
) -> tuple[x509.Certificate, ...]:
    """The certificates from this one up to a root of the store, all in force at the moment.

    ``others`` came with the signature: they may stand between, and are never trusted themselves.

    Raises:
        Refused: no chain holds, or it uses an algorithm outside the allow-list.
    """
    try:
        algorithms.scheme_named(certificate["signature_algorithm"]["algorithm"].dotted)
        context = ValidationContext(
            trust_roots=[root for root in trust.roots if _in_force(root, at)],
            other_certs=[*trust.issuers, *_between(certificate, others, trust)],
            moment=at,
            time_tolerance=timedelta(0),
            revinfo_policy=WITHOUT_REVOCATION,
            algorithm_usage_policy=AcceptAllAlgorithms(),
            signature_validator=AllowListed(),
        )
        validator = CertificateValidator(certificate, validation_context=context)
        path = _finished(validator.async_validate_path())
        return tuple(path.iter_certs(include_root=True))[::-1]
    except (PathError, ValidationError, *MALFORMED_INPUT) as error:
        raise Refused(Code.UNTRUSTED) from error


def _in_force(certificate: x509.Certificate, at: datetime) -> bool:
    begins, ends = certificates.period(certificate)
    return begins <= at <= ends


def _between(
    certificate: x509.Certificate, others: Iterable[x509.Certificate], trust: Trust
) -> list[x509.Certificate]:
    """Those of the others that are new: to register one is half the cost of a short chain."""
    known = {each.dump() for each in (certificate, *trust.issuers, *trust.roots)}
    return [each for each in others if each.dump() not in known]


def _finished(work: Coroutine[object, None, ValidationPath]) -> ValidationPath:
    """The result of work that never waits: fetching is off, so no event loop is needed."""
    result: object = None
    try:
        work.send(None)
    except StopIteration as end:
        result = end.value
    work.close()
    assert isinstance(result, ValidationPath)
    return result
