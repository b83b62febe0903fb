"""Does the signature belong to whom it must: an applicant, a company, the head of a body."""

import pytest
from asn1crypto import cms, x509

from ruqsat.languages import Words, same
from ruqsat.signing import (
    Code,
    HeadOfBody,
    LegalPerson,
    NaturalPerson,
    State,
    Trust,
    Verdict,
    signed_by,
    verify_detached,
)
from ruqsat.signing.authority import Authority, Subject
from ruqsat.signing.authority.cast import (
    AISULU,
    ARDAQ,
    BODY,
    COMPANY,
    DAULET,
    DUMAN,
    GULNAR,
    PAVEL,
    VERA,
    YERMEK,
)
from ruqsat.signing.authority.subjects import Person, extension, extensions, name
from ruqsat.signing.certificates import Holder, Role, Usage
from ruqsat.signing.making import signed_data
from ruqsat.signing.match import Required
from ruqsat.signing.names import is_named
from ruqsat.signing.tests.conftest import AT, CONTENT
from ruqsat.signing.tests.forging import key_from, signed

APPLICANT = NaturalPerson(VERA.iin)
FIRM = LegalPerson(COMPANY.bin, YERMEK.iin)


def head(person: Person, name: str = "") -> HeadOfBody:
    """The head of the body; the paper prints their name, or another one."""
    own = f"{person.surname} {person.given} {person.patronymic}"
    return HeadOfBody(BODY.bin, person.iin, same(name or own))


HEAD, ACTING = head(ARDAQ), head(GULNAR)


def verdict_on(file: bytes, trust: Trust) -> Verdict:
    return verify_detached(file, CONTENT, trust=trust, at=AT)


@pytest.mark.parametrize(
    ("key", "required", "code"),
    [
        ("individual", APPLICANT, Code.VALID),
        ("individual", NaturalPerson(DAULET.iin), Code.OTHER_PERSON),
        ("company_head", NaturalPerson(YERMEK.iin), Code.ORGANISATION_KEY),
        ("company_head", APPLICANT, Code.OTHER_PERSON),
        ("company_head", FIRM, Code.VALID),
        ("company_signer", FIRM, Code.COLLEAGUE),
        ("company_signer", LegalPerson(COMPANY.bin, AISULU.iin), Code.VALID),
        ("company_head", LegalPerson(COMPANY.bin, AISULU.iin, by_power=True), Code.COLLEAGUE),
        ("company_employee", FIRM, Code.COLLEAGUE),
        ("company_employee", LegalPerson(COMPANY.bin, PAVEL.iin), Code.NO_AUTHORITY),
        ("company_employee", LegalPerson(COMPANY.bin, PAVEL.iin, by_power=True), Code.VALID),
        ("company_employee", LegalPerson(COMPANY.bin, VERA.iin, by_power=True), Code.COLLEAGUE),
        ("body_executor", LegalPerson(COMPANY.bin, DUMAN.iin, by_power=True), Code.OTHER_PERSON),
        ("body_head", FIRM, Code.OTHER_PERSON),
        ("individual", FIRM, Code.INDIVIDUAL_KEY),
        ("body_head", HEAD, Code.VALID),
        ("body_acting_head", ACTING, Code.VALID),
        ("body_acting_head", HEAD, Code.NOT_THE_HEAD),
        ("body_head", ACTING, Code.NOT_THE_HEAD),
        ("body_executor", HEAD, Code.NOT_THE_HEAD),
        ("body_executor", head(DUMAN), Code.NO_AUTHORITY),
        ("company_head", head(YERMEK), Code.NOT_THE_HEAD),
        ("individual", head(VERA), Code.NOT_THE_HEAD),
    ],
)
def test_whose_signature_it_is_decides(
    authority: Authority, trust: Trust, key: str, required: Required, code: Code
):
    verdict = signed_by(verdict_on(signed(authority.key(key), CONTENT), trust), required)
    assert (verdict.code, verdict.state) == (code, code.state)
    assert verdict.signers[0].code is code
    last = verdict.signers[0].steps[-1]
    assert (last.name, last.state) == ("owner", code.state)


@pytest.mark.parametrize(
    "printed",
    [
        "Қасымбек Ардақ Нұрғалиұлы",
        "ҚАСЫМБЕК  АРДАҚ\u00a0НҰРҒАЛИҰЛЫ",
        "Касымбек Ардак Нургалиулы",
        "Қаcымбeк Aрдақ Нұрғалиұлы",
    ],
)
def test_another_spelling_of_the_same_name_is_the_same_name(
    authority: Authority, trust: Trust, printed: str
):
    verdict = verdict_on(signed(authority.key("body_head"), CONTENT), trust)
    assert signed_by(verdict, head(ARDAQ, printed)).code is Code.VALID


@pytest.mark.parametrize(
    "printed",
    [
        "Қасымбек Арман Нұрғалиұлы",
        "Қасымов Ардақ Нұрғалиұлы",
        "Қасымбек Ардақ",
        "Қасымбек Ардақ Серікұлы",
        "Ардақ Қасымбек Нұрғалиұлы",
    ],
)
def test_a_paper_that_prints_another_name_than_the_certificate_is_refused(
    authority: Authority, trust: Trust, printed: str
):
    verdict = signed_by(
        verdict_on(signed(authority.key("body_head"), CONTENT), trust), head(ARDAQ, printed)
    )
    assert verdict.code is Code.OTHER_NAME
    assert "ҚАСЫМБЕК АРДАҚ НҰРҒАЛИҰЛЫ" in verdict.words.kk
    assert printed in verdict.words.ru


def test_the_name_may_be_that_of_either_language(authority: Authority, trust: Trust):
    verdict = verdict_on(signed(authority.key("body_head"), CONTENT), trust)
    printed = Words("Қасымбек А. Н.", "Қасымбек Ардақ Нұрғалиұлы", "Qasymbek A. N.")
    assert signed_by(verdict, HeadOfBody(BODY.bin, ARDAQ.iin, printed)).code is Code.VALID


@pytest.mark.parametrize(
    ("surname", "given", "patronymic", "alike"),
    [
        ("ҚАСЫМБЕК", "АРДАҚ", None, True),
        ("ҚАСЫМБЕК", "АРМАН", None, False),
        ("ҚАСЫМБЕК", None, None, False),
        (None, None, None, False),
    ],
)
def test_a_certificate_without_a_patronymic_names_by_the_rest(surname, given, patronymic, alike):
    holder = Holder(
        ARDAQ.iin,
        BODY.bin,
        surname=surname,
        given=given,
        patronymic=patronymic,
        organisation=BODY.name,
        roles=frozenset({Role.HEAD}),
        usage=Usage.SIGNING,
    )
    assert is_named(holder, same("Қасымбек Ардақ Нұрғалиұлы")) is alike
    assert not is_named(None, same("Қасымбек Ардақ Нұрғалиұлы"))


def test_whose_key_was_given_is_said_beside_who_signs(authority: Authority, trust: Trust):
    verdict = verdict_on(signed(authority.key("body_acting_head"), CONTENT), trust)
    words = signed_by(verdict, HEAD).words
    for said in (words.kk, words.ru, words.en):
        assert verdict.signers[0].name in said
        assert "Қасымбек Ардақ Нұрғалиұлы" in said


def test_the_reason_is_said_in_words(authority: Authority, trust: Trust):
    verdict = verdict_on(signed(authority.key("individual"), CONTENT), trust)
    words = signed_by(verdict, NaturalPerson(DAULET.iin)).words
    assert words.kk.startswith("ЭЦҚ-дағы ЖСН (БСН) өтініштегі нөмірге сәйкес келмейді.")


def test_a_signature_that_is_not_valid_is_not_asked_whose_it_is(authority: Authority, trust: Trust):
    verdict = verdict_on(signed(authority.key("expired"), CONTENT), trust)
    assert signed_by(verdict, NaturalPerson(DAULET.iin)) == verdict


def test_two_signatures_do_not_stand_for_one(authority: Authority, trust: Trust):
    keys = [authority.key("individual"), authority.key("body_head")]
    infos = [
        info
        for key in keys
        for info in cms.ContentInfo.load(signed(key, CONTENT))["content"]["signer_infos"]
    ]
    verdict = verdict_on(signed_data(infos, [key.certificate for key in keys], None), trust)
    assert verdict.state is State.VALID
    assert signed_by(verdict, APPLICANT).code is Code.ONE_SIGNATURE_EXPECTED


def test_an_information_system_signs_for_nobody(authority: Authority, trust: Trust):
    named = name(
        [
            ("common_name", "ИС «Рұқсат»"),
            ("organization_name", COMPANY.name),
            ("organizational_unit_name", f"BIN{COMPANY.bin}"),
        ]
    )
    roles = x509.ExtKeyUsageSyntax(["1.2.398.3.3.4.1.2", "1.2.398.3.3.4.1.2.6"])
    usage = next(
        each for each in extensions(Subject(VERA)) if each["extn_id"].native == "key_usage"
    )
    own = [usage, extension("extended_key_usage", roles)]
    key = key_from(authority.issuer, Subject(VERA), named=named, own=own)
    verdict = verdict_on(signed(key, CONTENT), trust)
    assert (verdict.state, verdict.signers[0].iin) == (State.VALID, None)
    assert signed_by(verdict, FIRM).code is Code.COLLEAGUE
    assert signed_by(verdict, APPLICANT).code is Code.OTHER_PERSON
