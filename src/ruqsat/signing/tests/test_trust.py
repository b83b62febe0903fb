"""The three stores of trust, and what an operator is told when one cannot be used."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from asn1crypto import crl, pem

from ruqsat.signing import Code, Mode, TrustError, load_trust, trust_of, verify_detached
from ruqsat.signing.authority import Authority, Subject
from ruqsat.signing.authority.cast import VERA
from ruqsat.signing.authority.issuing import Issuer, Period, new_key
from ruqsat.signing.authority.subjects import name
from ruqsat.signing.tests.conftest import AT, CONTENT, files, strict
from ruqsat.signing.tests.forging import key_from, signed


def store(folder: Path, *roots: bytes) -> Path:
    (folder / "roots").mkdir()
    for number, root in enumerate(roots):
        (folder / "roots" / f"{number}.{'crt' if number % 2 else 'cer'}").write_bytes(root)
    return folder


def named(common_name: str) -> Issuer:
    return Issuer.root(new_key(), name([("common_name", common_name), ("country_name", "KZ")]))


def test_production_refuses_the_store_of_the_test_authority(authority: Authority):
    with pytest.raises(TrustError, match="does not use the development store"):
        authority.trust(production=True)
    with pytest.raises(TrustError, match="does not use the test store"):
        load_trust(Mode.TEST, authority.folder / "trust", production=True)


def test_a_test_root_is_refused_as_a_root_of_production_even_when_pinned(
    authority: Authority, tmp_path: Path
):
    root = files(authority, "roots")[0]
    pins = frozenset({hashlib.sha256(root).hexdigest()})
    with pytest.raises(TrustError, match="development only"):
        load_trust(Mode.PRODUCTION, store(tmp_path, root), pins=pins, production=True)


def test_production_accepts_a_root_only_when_it_is_pinned(tmp_path: Path):
    root = named("Корневой центр").certificate.dump()
    found = hashlib.sha256(root).hexdigest()
    folder = store(tmp_path, root)
    with pytest.raises(TrustError, match=found):
        load_trust(Mode.PRODUCTION, folder, production=True)
    trust = load_trust(Mode.PRODUCTION, folder, pins=[found.upper()], production=True)
    assert (trust.mode, len(trust.roots)) == (Mode.PRODUCTION, 1)


def test_every_root_of_the_folder_is_checked(tmp_path: Path):
    known, unknown = (named(each).certificate.dump() for each in ("Корневой 1", "Корневой 2"))
    pins = [hashlib.sha256(known).hexdigest()]
    with pytest.raises(TrustError, match="Корневой 2"):
        load_trust(Mode.PRODUCTION, store(tmp_path, known, unknown), pins=pins, production=True)


def test_a_root_pinned_for_the_test_store_is_not_one_of_production(tmp_path: Path):
    root = named("Корневой центр").certificate.dump()
    pins = frozenset({hashlib.sha256(root).hexdigest()})
    folder = store(tmp_path, root)
    assert load_trust(Mode.TEST, folder, pins=pins, production=False).mode is Mode.TEST
    with pytest.raises(TrustError, match="not pinned"):
        load_trust(Mode.TEST, folder, production=False)


def test_a_store_without_roots_says_where_to_put_them(tmp_path: Path):
    with pytest.raises(TrustError, match="roots"):
        load_trust(Mode.DEVELOPMENT, tmp_path, production=False)


def test_a_store_with_a_file_that_is_no_certificate_says_so(tmp_path: Path):
    with pytest.raises(TrustError, match="«roots» is no certificate"):
        load_trust(Mode.DEVELOPMENT, store(tmp_path, b"text"), production=False)


def test_certificates_and_lists_may_be_pem(authority: Authority):
    roots = [pem.armor("CERTIFICATE", each) for each in files(authority, "roots")]
    issuers = [pem.armor("CERTIFICATE", each) for each in files(authority, "issuers")]
    lists = [pem.armor("X509 CRL", each) for each in files(authority, "lists")]
    trust = trust_of(Mode.TEST, roots, issuers=issuers, lists=lists)
    file = signed(authority.key("individual"), CONTENT)
    assert verify_detached(file, CONTENT, trust=trust, at=AT).code is Code.VALID


def test_a_verdict_says_under_which_store_it_was_reached(authority: Authority):
    file = signed(authority.key("individual"), CONTENT)
    lists = files(authority, "lists")
    for trust in (authority.trust(), strict(authority, lists)):
        assert verify_detached(file, CONTENT, trust=trust, at=AT).mode is trust.mode


# Lists of revoked certificates


def test_a_list_of_another_authority_of_the_same_name_is_refused(authority: Authority):
    forged = Issuer.root(new_key(), authority.issuer.certificate.subject)
    with pytest.raises(TrustError, match="no known authority signed it"):
        strict(authority, [forged.revocations({})])


def test_a_list_altered_after_signing_is_refused(authority: Authority):
    path = next(path for path in files(authority, "lists") if b"KZ" in path)
    altered = crl.CertificateList.load(path)
    altered["tbs_cert_list"]["next_update"] = altered["tbs_cert_list"]["this_update"]
    with pytest.raises(TrustError, match="no known authority signed it"):
        strict(authority, [altered.dump(force=True)])


def test_a_list_of_changes_is_not_taken_for_a_full_one(authority: Authority):
    delta = crl.CertificateList.load(authority.issuer.revocations({}))
    base = {"extn_id": "delta_crl_indicator", "critical": True, "extn_value": 1}
    body = delta["tbs_cert_list"]
    body["crl_extensions"] = [*body["crl_extensions"], base]
    delta["signature"] = authority.issuer.key.sign(body.dump(force=True))
    with pytest.raises(TrustError, match="not a full list"):
        strict(authority, [delta.dump(force=True)])


def test_bytes_that_are_no_list_are_refused(authority: Authority):
    for file in (b"", b"text", b"\x30\x00"):
        with pytest.raises(TrustError, match="cannot be used"):
            strict(authority, [file])


def test_a_list_out_of_date_leaves_the_verdict_open(authority: Authority):
    """Only what the list already says of a revoked certificate still holds."""
    root, issuing = sorted(files(authority, "lists"), key=lambda each: b"issuing" in each)
    stale = with_next_update(authority, issuing, datetime(2012, 6, 1, tzinfo=UTC))
    trust = strict(authority, [root, stale])
    good, revoked = (signed(authority.key(key), CONTENT) for key in ("individual", "revoked"))
    verdict = verify_detached(good, CONTENT, trust=trust, at=AT)
    assert verdict.code is Code.REVOCATION_UNKNOWN
    assert verify_detached(revoked, CONTENT, trust=trust, at=AT).code is Code.REVOKED
    in_time = datetime(2012, 5, 20, tzinfo=UTC)
    assert verify_detached(good, CONTENT, trust=trust, at=in_time).code is Code.VALID


def test_a_list_made_after_a_certificate_expired_is_silent_about_it(authority: Authority):
    """Authorities drop expired certificates, so its absence there proves nothing."""
    root, _ = sorted(files(authority, "lists"), key=lambda each: b"issuing" in each)
    later = authority.issuer.revocations({1: datetime(2020, 1, 1, tzinfo=UTC)})
    trust = strict(authority, [root, later])
    short = Period(datetime(2015, 1, 1, tzinfo=UTC), datetime(2016, 1, 1, tzinfo=UTC))
    file = signed(key_from(authority.issuer, Subject(VERA), period=short), CONTENT)
    then = datetime(2015, 6, 1, tzinfo=UTC)
    verdict = verify_detached(file, CONTENT, trust=trust, at=then)
    assert verdict.code is Code.REVOCATION_UNKNOWN


def with_next_update(authority: Authority, der: bytes, moment: datetime) -> bytes:
    """The list with another end, signed again by the authority."""
    changed = crl.CertificateList.load(der)
    changed["tbs_cert_list"]["next_update"] = {"utc_time": moment}
    changed["signature"] = authority.issuer.key.sign(changed["tbs_cert_list"].dump(force=True))
    signed_again = changed.dump(force=True)
    assert isinstance(signed_again, bytes)
    return signed_again
