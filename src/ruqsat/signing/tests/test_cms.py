"""Signature files: what is accepted, and what every broken file is answered with."""

import base64
from collections.abc import Callable

import pytest
from asn1crypto import cms, core

from ruqsat.signing import Code, State, Trust, Verdict, verify_attached, verify_detached
from ruqsat.signing.authority import PASSWORD, Authority, Subject
from ruqsat.signing.authority.cast import VERA
from ruqsat.signing.authority.issuing import Issuer
from ruqsat.signing.making import SigningKey, sign_attached, signed_data
from ruqsat.signing.tests.conftest import AT, CONTENT
from ruqsat.signing.tests.forging import key_from, signed, with_fields


def detached(authority: Authority, key: str = "individual") -> bytes:
    return authority.key(key).sign(CONTENT, attached=False, signed_at=AT)


def verdict_on(file: bytes, trust: Trust, content: bytes = CONTENT) -> Verdict:
    return verify_detached(file, content, trust=trust, at=AT)


def pem(der: bytes, label: str = "CMS") -> bytes:
    body = base64.encodebytes(der).decode()
    return f"-----BEGIN {label}-----\n{body}-----END {label}-----\n".encode()


@pytest.mark.parametrize(
    "wrapped",
    [
        bytes,
        base64.b64encode,
        base64.encodebytes,
        pem,
        lambda der: pem(der, "PKCS7"),
        lambda der: b"\xef\xbb\xbf" + pem(der).replace(b"\n", b"\r\n"),
    ],
    ids=["der", "base64", "base64 in lines", "pem", "pem of PKCS7", "pem from Windows"],
)
def test_a_signature_is_valid_in_every_wrapping_that_programs_write(
    authority: Authority, trust: Trust, wrapped: Callable[[bytes], bytes]
):
    verdict = verdict_on(wrapped(detached(authority)), trust)
    assert (verdict.state, verdict.code) == (State.VALID, Code.VALID)
    assert [step.state for step in verdict.signers[0].steps] == [State.VALID] * 9


def test_the_verdict_says_who_signed_when_and_by_what(authority: Authority, trust: Trust):
    signer = verdict_on(detached(authority, "company_head"), trust).signers[0]
    assert (signer.iin, signer.bin, signer.role) == ("740311398015", "140640970116", "head")
    assert (signer.name, signer.algorithm) == ("ЖАНБОЛАТОВ ЕРМЕК САПАРҰЛЫ", "RSA SHA-256")
    assert signer.signed_at == AT
    assert signer.certificate is not None
    assert signer.certificate.issuer == "TEST ONLY Ruqsat issuing (RSA)"


def test_the_json_of_a_verdict_has_the_fields_of_the_command(authority: Authority, trust: Trust):
    told = verdict_on(detached(authority), trust).as_json()
    signers = told["signers"]
    assert isinstance(signers, list)
    assert (told["verdict"], told["code"], told["trust"]) == ("valid", "valid", "development")
    assert set(signers[0]) >= {
        "iin", "bin", "role", "algorithm", "signed_at", "verdict", "code", "steps",
    }  # fmt: skip


def test_an_attached_signature_is_valid_over_what_it_carries(authority: Authority, trust: Trust):
    file = sign_attached(CONTENT, authority.p12("individual"), PASSWORD)
    assert verify_attached(file, trust=trust, at=AT).code is Code.VALID
    assert verify_attached(file, CONTENT, trust=trust, at=AT).code is Code.VALID
    assert verdict_on(file, trust).code is Code.VALID


def test_an_attached_signature_over_other_content_is_refused(authority: Authority, trust: Trust):
    file = sign_attached(CONTENT, authority.p12("individual"), PASSWORD)
    assert verify_attached(file, CONTENT + b" ", trust=trust, at=AT).code is Code.CONTENT_DIFFERS
    assert verdict_on(file, trust, CONTENT + b" ").code is Code.CONTENT_DIFFERS


def test_a_detached_signature_where_the_content_is_expected_inside(
    authority: Authority, trust: Trust
):
    file = detached(authority)
    assert verify_attached(file, CONTENT, trust=trust, at=AT).code is Code.CONTENT_MISSING


@pytest.mark.parametrize(
    "other",
    [CONTENT.replace(b"\n", b"\r\n"), CONTENT + b" ", CONTENT[:-1], b""],
    ids=["line ends of Windows", "one space more", "one byte less", "nothing"],
)
def test_altered_content_is_refused(authority: Authority, trust: Trust, other: bytes):
    assert verdict_on(detached(authority), trust, other).code is Code.CONTENT_CHANGED


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (b"", Code.EMPTY),
        (b" \r\n", Code.EMPTY),
        (b"a letter, not a signature", Code.NOT_A_SIGNATURE),
        ("Өтініш".encode(), Code.NOT_A_SIGNATURE),
        (b"%PDF-1.7\n", Code.NOT_A_SIGNATURE),
        (b"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n", Code.NOT_A_SIGNATURE),
        (b"-----BEGIN CMS-----\nMAA=\n", Code.NOT_A_SIGNATURE),
        (b"\x30\x00", Code.MALFORMED),
        (b"\x30\x80\x00\x00", Code.MALFORMED),
        (b"\x30\x81\x01\x00", Code.MALFORMED),
        (b"\x30\x84\xff\xff\xff\xff", Code.MALFORMED),
        (b"\x30\x80" * 10_000, Code.MALFORMED),
        (b"\x30\x03\x02\x01\x05", Code.NOT_A_SIGNATURE),
    ],
)
def test_a_file_that_is_no_signature_is_answered_in_words(file: bytes, code: Code, trust: Trust):
    verdict = verdict_on(file, trust)
    assert (verdict.state, verdict.code, verdict.signers) == (State.INVALID, code, ())
    assert all((verdict.words.kk, verdict.words.ru, verdict.words.en))


def test_a_signature_cut_off_anywhere_is_refused(authority: Authority, trust: Trust):
    file = detached(authority)
    cuts = {verdict_on(file[:length], trust).code for length in range(1, len(file), 7)}
    assert cuts == {Code.MALFORMED}


def test_bytes_after_the_end_are_refused(authority: Authority, trust: Trust):
    assert verdict_on(detached(authority) + b"\0", trust).code is Code.MALFORMED


def test_base64_of_base64_is_refused(authority: Authority, trust: Trust):
    twice = base64.b64encode(base64.b64encode(detached(authority)))
    assert verdict_on(twice, trust).code is Code.NOT_A_SIGNATURE


def test_lengths_of_ber_are_refused(authority: Authority, trust: Trust):
    file = detached(authority)
    indefinite = b"\x30\x80" + file[4:] + b"\x00\x00"
    assert verdict_on(indefinite, trust).code is Code.MALFORMED


def test_a_hundred_megabytes_are_refused_by_their_size(trust: Trust):
    huge = bytes(100_000_000)
    for verdict in (verdict_on(huge, trust), verify_attached(huge, trust=trust, at=AT)):
        assert verdict.code is Code.TOO_LARGE
        assert "100 МБ" in verdict.words.kk.replace("\u00a0", " ")


def test_a_container_without_signers_is_refused(authority: Authority, trust: Trust):
    file = signed_data([], [authority.key("individual").certificate], None)
    assert verdict_on(file, trust).code is Code.NO_SIGNERS


def test_more_signers_than_anyone_needs_are_refused(authority: Authority, trust: Trust):
    file = cms.ContentInfo.load(detached(authority))
    infos = list(file["content"]["signer_infos"]) * 17
    many = signed_data(infos, list_of_certificates(file), None)
    assert verdict_on(many, trust).code is Code.TOO_MANY_SIGNERS


def test_a_container_without_the_signers_certificate_is_refused(authority: Authority, trust: Trust):
    verdict = verdict_on(signed(authority.key("individual"), CONTENT, certificates=[]), trust)
    assert (verdict.code, verdict.signers[0].holder) == (Code.NO_CERTIFICATE, None)


def test_of_two_certificates_with_one_serial_number_the_issuer_decides(
    authority: Authority, trust: Trust, foreign: Issuer
):
    key = authority.key("individual")
    other = key_from(foreign, Subject(VERA), key=key.key)
    assert other.certificate.serial_number == key.certificate.serial_number
    both = [other.certificate, key.certificate]
    assert verdict_on(signed(key, CONTENT, certificates=both), trust).code is Code.VALID


def test_two_good_signatures_are_valid_together(authority: Authority, trust: Trust):
    verdict = verdict_on(together(authority.key("individual"), authority.key("body_head")), trust)
    assert (verdict.code, len(verdict.signers)) == (Code.VALID, 2)


def test_one_bad_signature_of_two_makes_the_file_invalid(authority: Authority, trust: Trust):
    verdict = verdict_on(together(authority.key("body_head"), authority.key("expired")), trust)
    assert (verdict.state, verdict.code) == (State.INVALID, Code.EXPIRED)
    assert {signer.code for signer in verdict.signers} == {Code.VALID, Code.EXPIRED}


def test_a_container_inside_a_container_is_refused(authority: Authority, trust: Trust):
    outer = cms.ContentInfo.load(detached(authority))
    outer["content"]["encap_content_info"] = {"content_type": "signed_data"}
    assert verdict_on(outer.dump(force=True), trust).code is Code.MALFORMED


def test_a_certificate_named_by_its_key_identifier_is_found(authority: Authority, trust: Trust):
    key = authority.key("individual")
    sid = cms.SignerIdentifier(
        "subject_key_identifier", core.OctetString(key.certificate.key_identifier)
    )
    assert verdict_on(signed(key, CONTENT, info=with_fields(sid=sid)), trust).code is Code.VALID


def together(*keys: SigningKey) -> bytes:
    """One file with a signature of each."""
    files = [cms.ContentInfo.load(key.sign(CONTENT, attached=False)) for key in keys]
    infos = [info for file in files for info in file["content"]["signer_infos"]]
    return signed_data(infos, [key.certificate for key in keys], None)


def list_of_certificates(file: cms.ContentInfo) -> list[object]:
    return [each.chosen for each in file["content"]["certificates"]]
