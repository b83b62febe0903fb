"""Whose certificate it is, read from the subject layout of the National Certification Authority."""

import pytest
from asn1crypto import x509

from ruqsat.signing import Code, Purpose, State, Trust, verify_detached
from ruqsat.signing.authority import Authority, Organisation, Person, Subject
from ruqsat.signing.authority.cast import BODY, COMPANY, VERA
from ruqsat.signing.authority.issuing import Issuer
from ruqsat.signing.authority.subjects import extension, extensions, name, subject_name
from ruqsat.signing.certificates import Holder, Role, Usage, holder, parse
from ruqsat.signing.reasons import Refused
from ruqsat.signing.tests.conftest import AT, CONTENT
from ruqsat.signing.tests.forging import key_from, signed


def holder_of(issuer: Issuer, *pairs: tuple[str, str]) -> Holder:
    key = key_from(issuer, Subject(VERA), named=name(list(pairs)))
    return holder(parse(key.certificate.dump()))


def test_a_person_is_read_with_the_patronymic_from_given_name(authority: Authority):
    assert holder(authority.key("individual").certificate) == Holder(
        iin="821013498120",
        bin=None,
        surname="КИМ",
        given="ВЕРА",
        patronymic="АЛЕКСЕЕВНА",
        organisation=None,
        roles=frozenset({Role.INDIVIDUAL}),
        usage=Usage.SIGNING,
    )


def test_the_head_of_a_company_is_read_with_its_number(authority: Authority):
    found = holder(authority.key("company_head").certificate)
    assert (found.bin, found.organisation) == (COMPANY.bin, COMPANY.name)
    assert found.roles == {Role.LEGAL_ENTITY, Role.HEAD}
    assert (found.role, found.usage) == (Role.HEAD, Usage.SIGNING)


def test_a_key_for_signing_in_is_told_from_a_signing_key(authority: Authority):
    assert holder(authority.key("individual_sign_in").certificate).usage is Usage.AUTHENTICATION


def test_letters_of_kazakh_and_quotes_are_read_as_they_stand(foreign: Issuer):
    person = Person("Әңғөұүқіһ", "Ұлжан", "Қызы", "821013498120")
    firm = Organisation('«"Үміт" & <Ғ>» ЖШС', "140640970116")
    key = key_from(foreign, Subject(person, Role.EMPLOYEE, firm))
    found = holder(key.certificate)
    assert found.name == "ӘҢҒӨҰҮҚІҺ ҰЛЖАН ҚЫЗЫ"
    assert found.organisation == firm.name


def test_a_wrong_check_digit_is_no_matter_of_the_signature(foreign: Issuer):
    # The official test numbers have it.
    found = holder_of(
        foreign,
        ("serial_number", "IIN123456789011"),
        ("organizational_unit_name", "BIN123456789021"),
    )
    assert (found.iin, found.bin) == ("123456789011", "123456789021")


def test_an_information_system_has_a_bin_and_no_person(foreign: Issuer):
    found = holder_of(
        foreign,
        ("common_name", "ИС «Рұқсат»"),
        ("organization_name", COMPANY.name),
        ("organizational_unit_name", f"BIN{COMPANY.bin}"),
    )
    assert (found.iin, found.bin, found.name) == (None, COMPANY.bin, COMPANY.name)


@pytest.mark.parametrize(
    "pairs",
    [
        (("serial_number", "IIN821013498120"), ("serial_number", "IIN740311398015")),
        (("serial_number", "IIN821013498120"), ("serial_number", "IIN821013498120")),
        (
            ("organizational_unit_name", f"BIN{COMPANY.bin}"),
            ("organizational_unit_name", f"BIN{BODY.bin}"),
        ),
        (("serial_number", "iin821013498120"),),
        (("serial_number", "IIN82101349812"),),
        (("serial_number", "IIN8210134981200"),),
        (("serial_number", "IIN82101349812O"),),
        (("serial_number", " IIN821013498120"),),
        (("organizational_unit_name", "BIN14064097011٦"),),
        (("surname", "КИМ"), ("surname", "ЛИ")),
    ],
    ids=[
        "two persons", "one person twice", "two organisations", "lower case", "11 digits",
        "13 digits", "a letter", "a space", "a digit of another script", "two surnames",
    ],
)  # fmt: skip
def test_a_subject_that_can_be_read_two_ways_is_refused(
    foreign: Issuer, pairs: tuple[tuple[str, str], ...]
):
    with pytest.raises(Refused) as refused:
        holder_of(foreign, *pairs)
    assert refused.value.code is Code.CERTIFICATE_MALFORMED


def test_a_signature_with_such_a_certificate_gets_a_verdict(authority: Authority, trust: Trust):
    named = name([("serial_number", "IIN821013498120"), ("serial_number", "IIN740311398015")])
    key = key_from(authority.issuer, Subject(VERA), named=named)
    verdict = verify_detached(signed(key, CONTENT), CONTENT, trust=trust, at=AT)
    assert (verdict.code, verdict.signers[0].holder) == (Code.CERTIFICATE_MALFORMED, None)


def test_an_extension_that_stands_twice_is_refused(authority: Authority, trust: Trust):
    usage = extension("key_usage", x509.KeyUsage({"digital_signature", "key_encipherment"}))
    own = [*extensions(Subject(VERA)), usage]
    key = key_from(authority.issuer, Subject(VERA), own=own)
    verdict = verify_detached(signed(key, CONTENT), CONTENT, trust=trust, at=AT)
    assert verdict.code is Code.CERTIFICATE_MALFORMED


def test_a_certificate_whose_key_cannot_be_read_gets_a_verdict(authority: Authority, trust: Trust):
    key = authority.key("individual")
    file = signed(key, CONTENT)
    place = file.index(key.key.public_key)
    other_tag = file[:place] + b"\xb0" + file[place + 1 :]
    verdict = verify_detached(other_tag, CONTENT, trust=trust, at=AT)
    assert verdict.code is Code.CERTIFICATE_MALFORMED


@pytest.mark.parametrize("file", [b"", b"text", b"\x30\x00", b"\x30\x03\x02\x01\x05"])
def test_bytes_that_are_no_certificate_are_refused(file: bytes):
    with pytest.raises(Refused):
        parse(file)


def test_bytes_after_a_certificate_are_refused(authority: Authority):
    with pytest.raises(Refused):
        parse(authority.key("individual").certificate.dump() + b"\0")


def test_with_a_sign_in_key_one_signs_in_and_signs_nothing(authority: Authority, trust: Trust):
    file = signed(authority.key("individual_sign_in"), CONTENT)
    refused = verify_detached(file, CONTENT, trust=trust, at=AT)
    assert (refused.state, refused.code) == (State.INVALID, Code.AUTHENTICATION_KEY)
    assert refused.words.kk == "Бұл кілт жүйеге кіруге арналған. Қол қою кілтін таңдаңыз."
    entered = verify_detached(file, CONTENT, trust=trust, at=AT, purpose=Purpose.SIGN_IN)
    assert entered.code is Code.VALID


def test_one_signs_in_with_a_signing_key_too(authority: Authority, trust: Trust):
    file = signed(authority.key("individual"), CONTENT)
    verdict = verify_detached(file, CONTENT, trust=trust, at=AT, purpose=Purpose.SIGN_IN)
    assert verdict.code is Code.VALID


@pytest.mark.parametrize("purpose", Purpose)
def test_a_key_for_neither_is_refused_for_both(
    authority: Authority, trust: Trust, purpose: Purpose
):
    usage = extension("key_usage", x509.KeyUsage({"key_encipherment"}), critical=True)
    key = key_from(authority.issuer, Subject(VERA), own=[usage])
    verdict = verify_detached(signed(key, CONTENT), CONTENT, trust=trust, at=AT, purpose=purpose)
    assert verdict.code is Code.USAGE_NOT_ALLOWED


def test_a_certificate_without_key_usage_is_refused(authority: Authority, trust: Trust):
    key = key_from(authority.issuer, Subject(VERA), named=subject_name(Subject(VERA)), own=[])
    verdict = verify_detached(signed(key, CONTENT), CONTENT, trust=trust, at=AT)
    assert verdict.code is Code.USAGE_NOT_ALLOWED
