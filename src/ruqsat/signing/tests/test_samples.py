"""Real files of the test environment of the National Certification Authority, where they are."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from asn1crypto import x509

from ruqsat.signing import Code, Mode, State, Trust, trust_of, verify_attached, verify_detached
from ruqsat.signing.certificates import Role, Usage, holder, parse
from ruqsat.signing.chain import chain
from ruqsat.signing.reasons import Refused
from ruqsat.signing.revocation import Good, Revoked
from ruqsat.signing.trust import PINNED, der

SAMPLES = Path(__file__).parents[5] / "shared" / "signing" / "samples"

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real samples are absent")

SIGNED = datetime(2022, 9, 28, 15, 0, tzinfo=UTC)
THEN = datetime(2022, 6, 1, tzinfo=UTC)


def sample(path: str) -> bytes:
    return (SAMPLES / path).read_bytes()


@pytest.fixture(scope="module")
def nca() -> Trust:
    """The RSA authority of 2019, which has to stand as a root: its own was never published."""
    return trust_of(
        Mode.TEST,
        [sample("ca/nca_rsa_test_2019.crt")],
        lists=[sample("crl/nca_rsa_test_2022.crl")],
    )


def certificate(prefix: str) -> x509.Certificate:
    (path,) = (SAMPLES / "certs").glob(f"{prefix}*")
    return parse(der(path.read_bytes()))


RSA_CERTIFICATES = (
    ("individual_valid_sign_2004_rsa.cer", Usage.SIGNING, Role.INDIVIDUAL, THEN),
    ("individual_valid_sign_2004_rsa_auth.cer", Usage.AUTHENTICATION, Role.INDIVIDUAL, THEN),
    ("personal_active_RSA256", Usage.SIGNING, Role.INDIVIDUAL, datetime(2020, 6, 1, tzinfo=UTC)),
    (
        "organization_active_AUTH_RSA256",
        Usage.AUTHENTICATION,
        Role.HEAD,
        datetime(2020, 6, 1, tzinfo=UTC),
    ),
)


@pytest.mark.parametrize(("prefix", "usage", "role", "at"), RSA_CERTIFICATES)
def test_a_real_certificate_is_read_and_leads_to_its_authority(
    nca: Trust, prefix: str, usage: Usage, role: Role, at: datetime
):
    found = certificate(prefix)
    who = holder(found)
    assert (who.iin, who.surname, who.given, who.patronymic) == (
        "123456789011", "ТЕСТОВ", "ТЕСТ", "ТЕСТОВИЧ",
    )  # fmt: skip
    assert (who.usage, who.role) == (usage, role)
    assert who.bin == ("123456789021" if role is Role.HEAD else None)
    path = chain(found, others=(), trust=nca, at=at)
    assert [each.dump() for each in path] == [found.dump(), nca.roots[0].dump()]


def test_a_real_list_is_read_with_its_revocations(nca: Trust):
    """The list of 29 March 2022 revokes this number since 30 March 2021, key compromised."""
    issuer = nca.roots[0]
    ours = certificate("individual_valid_sign_2004_rsa.cer")
    assert nca.revocation.status(ours, issuer, THEN) == Good()
    revoked = ours.copy()
    revoked["tbs_certificate"]["serial_number"] = 0x4B779CB5647C4DA7B07327C503EAB1656D716ED8
    moment = datetime(2021, 3, 30, 18, 10, 21, tzinfo=UTC)
    assert nca.revocation.status(revoked, issuer, THEN) == Revoked(moment)


@pytest.mark.parametrize(
    "name", ["CmsIntegrationTest.SIGNED_CMS", "CmsServiceTest.SIGNED_CMS_ONE_SIGNER"]
)
def test_a_real_rsa_signature_holds_but_its_certificate_had_expired(nca: Trust, name: str):
    """The signer's certificate ended on 18 January 2022; they signed in September."""
    at = datetime(2022, 10, 2, tzinfo=UTC)
    verdict = verify_attached(sample(f"cms_2022/{name}.cms.der"), trust=nca, at=at)
    steps = {step.name: step.state for step in verdict.signers[0].steps}
    assert (verdict.state, verdict.code) == (State.INVALID, Code.EXPIRED)
    assert steps["content"] == steps["signature"] == State.VALID
    assert steps["period"] == State.INVALID
    assert verdict.signers[0].iin == "123456789011"


def test_a_real_rsa_signature_over_other_content_is_told_apart(nca: Trust):
    name = "cms_2022/CmsServiceTest.SIGNED_DETACHED_CMS.cms.der"
    right = verify_detached(sample(name), b"test123", trust=nca, at=SIGNED)
    wrong = verify_detached(sample(name), b"test124", trust=nca, at=SIGNED)
    assert {signer.code for signer in right.signers} == {
        Code.ALGORITHM_NOT_SUPPORTED,
        Code.EXPIRED,
    }
    assert wrong.code is Code.CONTENT_CHANGED


@pytest.mark.parametrize("name", ["test_CMS_GOST.txt", "CMS_for_double_sign.txt"])
def test_a_gost_signature_is_left_open_and_never_valid(nca: Trust, name: str):
    for verdict in (
        verify_attached(sample(f"cms_old/{name}"), trust=nca, at=SIGNED),
        verify_detached(sample(f"cms_old/{name}"), b"any", trust=nca, at=SIGNED),
    ):
        assert verdict.state is not State.VALID
        if verdict.signers:
            assert verdict.code is Code.ALGORITHM_NOT_SUPPORTED
            assert "ГОСТ 34.310-2004" in verdict.words.kk


def test_a_gost_certificate_is_read_but_its_chain_is_left_open(nca: Trust):
    gost = certificate("ceo_valid_sign_2004_gost.cer")
    assert (holder(gost).bin, holder(gost).role) == ("123456789021", Role.HEAD)
    with pytest.raises(Refused) as refused:
        chain(gost, others=(), trust=nca, at=THEN)
    assert refused.value.code is Code.ALGORITHM_NOT_SUPPORTED


def test_the_pinned_test_roots_are_the_published_ones():
    listed = json.loads(sample("manifest.json"))
    anchors = {each["sha256"] for each in listed if each["group"] == "ca"}
    assert PINNED[Mode.TEST] <= anchors


def test_no_file_of_the_samples_breaks_verification(nca: Trust):
    for path in sorted(SAMPLES.rglob("*")):
        if path.is_file():
            verdict = verify_attached(path.read_bytes(), trust=nca, at=SIGNED)
            assert verdict.state is not State.VALID, path.name
