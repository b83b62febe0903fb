"""What a signature covers: content, attributes, certificate, algorithms, each tampered with."""

import hashlib
from collections.abc import Callable
from datetime import timedelta

import pytest
from asn1crypto import cms, tsp
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ruqsat.signing import Code, State, Trust, Verdict, verify_detached
from ruqsat.signing.authority import Authority, Subject
from ruqsat.signing.authority.cast import COMPANY, VERA
from ruqsat.signing.authority.issuing import new_key
from ruqsat.signing.certificates import Role
from ruqsat.signing.making import RsaKey, SigningKey, signed_attributes
from ruqsat.signing.tests.conftest import AT, CONTENT
from ruqsat.signing.tests.forging import (
    Attributes,
    in_order,
    key_from,
    replaced,
    signed,
    with_fields,
    without,
)


@pytest.fixture
def key(authority: Authority) -> SigningKey:
    return authority.key("individual")


def verdict_on(file: bytes, trust: Trust) -> Verdict:
    return verify_detached(file, CONTENT, trust=trust, at=AT)


def doubled(attributes: Attributes) -> Attributes:
    return in_order([*attributes, attributes[0]])


def of_two_values(attributes: Attributes) -> Attributes:
    two = [hashlib.sha256(CONTENT).digest(), hashlib.sha256(b"other").digest()]
    digests = cms.CMSAttribute({"type": "message_digest", "values": two})
    kept = without("message_digest")(attributes)
    return in_order([*kept, digests])


def backwards(attributes: Attributes) -> Attributes:
    return in_order(attributes)[::-1]


@pytest.mark.parametrize(
    "change",
    [
        without("content_type"),
        without("message_digest"),
        doubled,
        of_two_values,
        backwards,
        replaced("content_type", "signed_data"),
    ],
    ids=["no type", "no digest", "one twice", "one of two values", "not in order", "other type"],
)
def test_attributes_that_break_the_standard_are_refused(
    key: SigningKey, trust: Trust, change: Callable[[Attributes], Attributes]
):
    assert verdict_on(signed(key, CONTENT, change=change), trust).code is Code.MALFORMED


def test_a_signature_without_attributes_is_refused(key: SigningKey, trust: Trust):
    bare = with_fields(signed_attrs=None, signature=key.key.sign(CONTENT))
    assert verdict_on(signed(key, CONTENT, info=bare), trust).code is Code.MALFORMED


def test_a_digest_of_other_content_is_refused(key: SigningKey, trust: Trust):
    other = replaced("message_digest", hashlib.sha256(b"other").digest())
    assert verdict_on(signed(key, CONTENT, change=other), trust).code is Code.CONTENT_CHANGED


def test_attributes_altered_after_signing_are_refused(key: SigningKey, trust: Trust):
    altered = signed_attributes(CONTENT, key, AT + timedelta(days=-3))
    file = signed(key, CONTENT, signed_at=AT, info=with_fields(signed_attrs=altered))
    assert verdict_on(file, trust).code is Code.SIGNATURE_WRONG


def test_a_signature_by_another_key_is_refused(authority: Authority, key: SigningKey, trust: Trust):
    other = authority.key("body_head").key
    file = signed(SigningKey(other, key.certificate), CONTENT)
    assert verdict_on(file, trust).code is Code.SIGNATURE_WRONG


@pytest.mark.parametrize("signature", [b"", bytes(256), b"\xff" * 256, bytes(10_000)])
def test_a_value_that_is_no_signature_is_refused(key: SigningKey, trust: Trust, signature: bytes):
    file = signed(key, CONTENT, info=with_fields(signature=signature))
    assert verdict_on(file, trust).code is Code.SIGNATURE_WRONG


def test_a_certificate_other_than_the_signature_names_is_refused(
    authority: Authority, key: SigningKey, trust: Trust
):
    other = tsp.ESSCertIDv2({"cert_hash": bytes(32)})
    named = replaced("signing_certificate_v2", tsp.SigningCertificateV2({"certs": [other]}))
    assert verdict_on(signed(key, CONTENT, change=named), trust).code is Code.CERTIFICATE_REPLACED
    # The same key with another certificate of the same number: the attack the attribute is for.
    twin = key_from(authority.issuer, Subject(VERA, Role.HEAD, COMPANY), key=key.key)
    file = signed(key, CONTENT, certificates=[twin.certificate])
    assert verdict_on(file, trust).code is Code.CERTIFICATE_REPLACED


def test_a_signature_that_names_no_certificate_is_valid_and_says_so(key: SigningKey, trust: Trust):
    verdict = verdict_on(signed(key, CONTENT, change=without("signing_certificate_v2")), trust)
    steps = {step.name: step.state for step in verdict.signers[0].steps}
    assert (verdict.code, steps["certificate"]) == (Code.VALID, State.UNDETERMINED)


def test_a_clock_may_run_ahead_by_hours_but_not_by_days(key: SigningKey, trust: Trust):
    hours = signed(key, CONTENT, signed_at=AT + timedelta(hours=6))
    days = signed(key, CONTENT, signed_at=AT + timedelta(days=2))
    assert verdict_on(hours, trust).code is Code.VALID
    assert verdict_on(days, trust).code is Code.SIGNED_IN_FUTURE
    assert "2026 жылғы 5 ақпан" in verdict_on(days, trust).words.kk.replace("\u00a0", " ")


SHA1 = {"algorithm": "sha1"}
SHA512 = {"algorithm": "sha512"}


@pytest.mark.parametrize(
    ("fields", "state", "code"),
    [
        ({"digest_algorithm": SHA1}, State.INVALID, Code.ALGORITHM_TOO_WEAK),
        (
            {"digest_algorithm": SHA1, "signature_algorithm": {"algorithm": "sha1_rsa"}},
            State.INVALID,
            Code.ALGORITHM_TOO_WEAK,
        ),
        (
            {"digest_algorithm": SHA1, "signature_algorithm": {"algorithm": "rsassa_pkcs1v15"}},
            State.INVALID,
            Code.ALGORITHM_TOO_WEAK,
        ),
        ({"digest_algorithm": SHA512}, State.INVALID, Code.ALGORITHM_MISMATCH),
        (
            {"signature_algorithm": {"algorithm": "rsassa_pss"}},
            State.UNDETERMINED,
            Code.ALGORITHM_NOT_SUPPORTED,
        ),
        (
            {"signature_algorithm": {"algorithm": "sha256_ecdsa"}},
            State.UNDETERMINED,
            Code.ALGORITHM_NOT_SUPPORTED,
        ),
        (
            {"signature_algorithm": {"algorithm": "1.2.398.3.10.1.1.2.3.2"}},
            State.UNDETERMINED,
            Code.ALGORITHM_NOT_SUPPORTED,
        ),
        (
            {"digest_algorithm": {"algorithm": "1.2.398.3.10.1.3.3"}},
            State.UNDETERMINED,
            Code.ALGORITHM_NOT_SUPPORTED,
        ),
    ],
)
def test_an_algorithm_outside_the_list_is_never_valid(
    key: SigningKey, trust: Trust, fields: dict[str, object], state: State, code: Code
):
    verdict = verdict_on(signed(key, CONTENT, info=with_fields(**fields)), trust)
    assert (verdict.state, verdict.code) == (state, code)


@pytest.mark.parametrize("name", ["sha256", "sha384", "sha512"])
@pytest.mark.parametrize("algorithm", ["rsassa_pkcs1v15", "{}_rsa"])
def test_each_digest_of_the_list_is_accepted(
    authority: Authority, trust: Trust, name: str, algorithm: str
):
    key = key_from(authority.issuer, Subject(VERA), key=RsaKey(new_key().key, name))
    named = with_fields(signature_algorithm={"algorithm": algorithm.format(name)})
    verdict = verdict_on(signed(key, CONTENT, info=named), trust)
    assert verdict.code is Code.VALID
    assert verdict.signers[0].algorithm == f"RSA {name.replace('sha', 'SHA-')}"


def test_a_key_of_1024_bits_is_refused(authority: Authority, trust: Trust):
    short = key_from(authority.issuer, Subject(VERA), key=new_key(1024))
    verdict = verdict_on(signed(short, CONTENT), trust)
    assert verdict.code is Code.ALGORITHM_TOO_WEAK
    assert "RSA-1024" in verdict.words.ru


def test_an_rsa_signature_under_another_kind_of_key_is_refused(authority: Authority, trust: Trust):
    key = key_from(authority.issuer, Subject(VERA), key=EllipticKey())
    assert verdict_on(signed(key, CONTENT), trust).code is Code.ALGORITHM_MISMATCH


class EllipticKey:
    """A key on an elliptic curve that claims to make RSA signatures."""

    digest = "sha256"
    signature_algorithm = "sha256_rsa"

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())

    @property
    def public_key(self) -> bytes:
        public = self.key.public_key()
        return public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    def sign(self, message: bytes) -> bytes:
        return self.key.sign(message, ec.ECDSA(hashes.SHA256()))
