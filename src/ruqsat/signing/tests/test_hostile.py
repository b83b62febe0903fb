"""Bytes nobody sends in good faith: whatever comes, a verdict comes back, and no false one."""

from contextlib import suppress

import pytest
from asn1crypto import parser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ruqsat.signing import State, Trust, verify_attached, verify_detached
from ruqsat.signing.authority import Authority
from ruqsat.signing.making import SigningKey
from ruqsat.signing.reading.containers import check_der
from ruqsat.signing.reasons import Refused
from ruqsat.signing.tests.conftest import AT, CONTENT

bounded = settings(
    # The fixtures are made once for the whole run and are never changed.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="session")
def key(authority: Authority) -> SigningKey:
    return authority.key("company_head")


@pytest.fixture(scope="session")
def file(key: SigningKey) -> bytes:
    return key.sign(CONTENT, attached=False)


def damaged(file: bytes, data: st.DataObject, begins: int, ends: int) -> bytes:
    """The file with up to four of its bytes between the two places changed."""
    changed = bytearray(file)
    places = st.lists(st.integers(begins, ends - 1), min_size=1, max_size=4, unique=True)
    for place in data.draw(places):
        changed[place] ^= data.draw(st.integers(1, 255))
    return bytes(changed)


@bounded
@given(data=st.data())
def test_damage_to_certificate_attributes_or_value_is_never_valid(
    key: SigningKey, file: bytes, trust: Trust, data: st.DataObject
):
    certificate = key.certificate.dump()
    begins = file.index(certificate)
    attributes = file.index(b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03")
    value = len(file) - len(key.key.sign(b""))
    for start, end in (
        (begins, begins + len(certificate)),
        (attributes, attributes + 60),
        (value, len(file)),
    ):
        verdict = verify_detached(damaged(file, data, start, end), CONTENT, trust=trust, at=AT)
        assert verdict.state is not State.VALID


@bounded
@given(data=st.data())
def test_no_damage_makes_a_signature_somebody_elses(
    key: SigningKey, file: bytes, trust: Trust, data: st.DataObject
):
    """Some bytes, such as a version number, are not signed; changing them changes nothing."""
    changed = damaged(file, data, 0, len(file))
    verdict = verify_detached(changed, CONTENT, trust=trust, at=AT)
    if verdict.state is State.VALID:
        kept = [signer.certificate for signer in verdict.signers]
        assert [each.der for each in kept if each] == [key.certificate.dump()]
    assert verify_detached(changed, b"other", trust=trust, at=AT).state is not State.VALID


@bounded
@given(rest=st.binary(max_size=400))
def test_any_bytes_get_a_verdict(trust: Trust, rest: bytes):
    for head in (b"", b"\x30", b"\x30\x82\x01\x00"):
        assert verify_attached(head + rest, trust=trust, at=AT).state is State.INVALID


def wrapped(contents: bytes) -> bytes:
    return bytes([0x30, len(contents)]) + contents if len(contents) < 0x80 else contents


@bounded
@given(rest=st.recursive(st.binary(max_size=20), lambda inner: st.builds(wrapped, inner)))
def test_what_passes_as_der_is_one_whole_element(rest: bytes):
    with suppress(Refused):
        check_der(rest)
        parser.parse(rest, strict=True)
