"""Who issued the certificate, whether it was in force, and whether it was revoked."""

from datetime import UTC, datetime, timedelta

import pytest
from asn1crypto import core, x509

from ruqsat.signing import Code, Mode, State, Trust, Verdict, trust_of, verify_detached
from ruqsat.signing.authority import Authority, Subject
from ruqsat.signing.authority.cast import FAR_OFF, LONG_AGO, REVOKED_AT, VERA
from ruqsat.signing.authority.issuing import BEGINS, ENDS, Issuer, Period, new_key
from ruqsat.signing.authority.subjects import extension, extensions, name
from ruqsat.signing.making import SigningKey
from ruqsat.signing.tests.conftest import AT, CONTENT, files, strict
from ruqsat.signing.tests.forging import key_from, signed

SECOND = timedelta(seconds=1)


def verdict_on(file: bytes, trust: Trust, at: datetime = AT) -> Verdict:
    return verify_detached(file, CONTENT, trust=trust, at=at)


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (LONG_AGO.begins - SECOND, Code.NOT_YET_VALID),
        (LONG_AGO.begins, Code.VALID),
        (LONG_AGO.ends, Code.VALID),
        (LONG_AGO.ends + SECOND, Code.EXPIRED),
    ],
)
def test_a_certificate_counts_from_its_first_second_to_its_last(
    authority: Authority, trust: Trust, at: datetime, code: Code
):
    assert verdict_on(signed(authority.key("expired"), CONTENT), trust, at).code is code


def test_a_moment_without_a_zone_is_a_mistake_of_the_caller(authority: Authority, trust: Trust):
    with pytest.raises(ValueError, match="needs a zone"):
        verdict_on(signed(authority.key("individual"), CONTENT), trust, AT.replace(tzinfo=None))


def test_the_refusal_names_the_day_in_the_zone_of_kazakhstan(authority: Authority, trust: Trust):
    ends = datetime(2025, 12, 31, 20, 0, tzinfo=UTC)
    key = key_from(authority.issuer, Subject(VERA), period=Period(LONG_AGO.begins, ends))
    words = verdict_on(signed(key, CONTENT), trust).words
    assert "2026 жылғы 1 қаңтарда аяқталған" in words.kk.replace("\u00a0", " ")
    assert "истёк 1 января 2026 года" in words.ru.replace("\u00a0", " ")


def test_a_certificate_of_the_future_does_not_count_yet(authority: Authority, trust: Trust):
    assert FAR_OFF.begins > AT
    file = signed(authority.key("not_yet_valid"), CONTENT)
    assert verdict_on(file, trust).code is Code.NOT_YET_VALID


def test_an_authority_nobody_trusts_is_refused(foreign: Issuer, trust: Trust):
    key = key_from(foreign, Subject(VERA))
    alone, with_authority = [key.certificate], [key.certificate, foreign.certificate]
    for certificates in (alone, with_authority):
        verdict = verdict_on(signed(key, CONTENT, certificates=certificates), trust)
        assert (verdict.state, verdict.code) == (State.INVALID, Code.UNTRUSTED)


def test_an_authority_with_the_name_of_a_trusted_one_is_refused(authority: Authority, trust: Trust):
    for real in (authority.issuer.certificate, trust.roots[0]):
        forged = Issuer.root(new_key(), real.subject)
        key = key_from(forged, Subject(VERA))
        both = [key.certificate, forged.certificate]
        for certificates in (both[:1], both, both[::-1]):
            file = signed(key, CONTENT, certificates=certificates)
            assert verdict_on(file, trust).code is Code.UNTRUSTED


def test_a_certificate_that_signs_itself_is_refused(trust: Trust):
    key = new_key()
    issuer = Issuer.root(key, name([("common_name", "КИМ ВЕРА"), ("country_name", "KZ")]))
    file = signed(SigningKey(key, issuer.certificate), CONTENT)
    assert verdict_on(file, trust).code is Code.UNTRUSTED


def test_a_person_cannot_issue_certificates(authority: Authority, trust: Trust):
    person = authority.key("company_head")
    key = key_from(Issuer(person.key, person.certificate), Subject(VERA))
    file = signed(key, CONTENT, certificates=[key.certificate, person.certificate])
    assert verdict_on(file, trust).code is Code.UNTRUSTED


def test_a_person_whose_certificate_claims_authority_cannot_issue_either(
    authority: Authority, trust: Trust
):
    """The issuing authority may have no authority below it: its path length is zero."""
    ca = extension("basic_constraints", x509.BasicConstraints({"ca": True}), critical=True)
    usage = extension("key_usage", x509.KeyUsage({"key_cert_sign"}), critical=True)
    middle = key_from(authority.issuer, Subject(VERA), own=[ca, usage])
    key = key_from(Issuer(middle.key, middle.certificate), Subject(VERA))
    file = signed(key, CONTENT, certificates=[key.certificate, middle.certificate])
    assert verdict_on(file, trust).code is Code.UNTRUSTED


def test_an_authority_may_come_with_the_signature_if_a_root_vouches_for_it(authority: Authority):
    roots = files(authority, "roots")
    trust = trust_of(Mode.DEVELOPMENT, roots)
    key = authority.key("individual")
    alone = signed(key, CONTENT)
    both = signed(key, CONTENT, certificates=[key.certificate, authority.issuer.certificate])
    assert verdict_on(alone, trust).code is Code.UNTRUSTED
    assert verdict_on(both, trust).code is Code.VALID


def test_a_critical_extension_that_is_not_understood_is_refused(authority: Authority, trust: Trust):
    strange = extension("1.2.398.3.3.999", core.Null(), critical=True)
    own = [*extensions(Subject(VERA)), strange]
    key = key_from(authority.issuer, Subject(VERA), own=own)
    assert verdict_on(signed(key, CONTENT), trust).code is Code.UNTRUSTED


def test_a_root_out_of_its_period_ends_no_chain(foreign: Issuer):
    trust = trust_of(Mode.DEVELOPMENT, [foreign.certificate.dump()])
    earlier = Period(BEGINS - timedelta(days=365), ENDS)
    file = signed(key_from(foreign, Subject(VERA), period=earlier), CONTENT)
    assert verdict_on(file, trust, BEGINS).code is Code.VALID
    assert verdict_on(file, trust, BEGINS - SECOND).code is Code.UNTRUSTED


# Revocation


def test_a_revoked_certificate_is_refused_from_that_moment_on(authority: Authority, trust: Trust):
    file = signed(authority.key("revoked"), CONTENT)
    assert verdict_on(file, trust, REVOKED_AT - SECOND).code is Code.VALID
    assert verdict_on(file, trust, REVOKED_AT).code is Code.REVOKED
    assert "2012 жылғы 10 мамырда" in verdict_on(file, trust).words.kk.replace("\u00a0", " ")


def test_without_a_list_a_strict_store_leaves_the_verdict_open(authority: Authority):
    verdict = verdict_on(signed(authority.key("individual"), CONTENT), strict(authority, []))
    assert (verdict.state, verdict.code) == (State.UNDETERMINED, Code.REVOCATION_UNKNOWN)


def test_without_a_list_the_development_store_notes_it(authority: Authority):
    roots, issuers = files(authority, "roots"), files(authority, "issuers")
    trust = trust_of(Mode.DEVELOPMENT, roots, issuers=issuers)
    verdict = verdict_on(signed(authority.key("individual"), CONTENT), trust)
    assert verdict.state is State.VALID
    assert verdict.signers[0].steps[-1].name == "revocation"
    assert verdict.signers[0].steps[-1].state is State.UNDETERMINED


def test_every_authority_of_the_chain_needs_its_list(authority: Authority):
    file = signed(authority.key("individual"), CONTENT)
    both = files(authority, "lists")
    assert verdict_on(file, strict(authority, both)).code is Code.VALID
    for one in both:
        assert verdict_on(file, strict(authority, [one])).code is Code.REVOCATION_UNKNOWN
