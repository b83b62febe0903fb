"""Whose signature an act takes, and what is said of every other one."""

from dataclasses import replace
from hashlib import sha256
from uuid import uuid4

import pytest

from ruqsat.cases.decide import Refused
from ruqsat.conduct import filing, preparing, signatures
from ruqsat.conduct.door import Doing
from ruqsat.conduct.models import IssuedPaper, Preparation
from ruqsat.conduct.tests import world
from ruqsat.conduct.tests.world import Course, at, day, signature, visitor
from ruqsat.people.models import Person
from ruqsat.signing import LegalPerson, NaturalPerson, TrustError
from ruqsat.signing.authority.cast import CAST
from ruqsat.signing.authority.issuing import Issuer, new_key
from ruqsat.signing.authority.keeping import PASSWORD
from ruqsat.signing.authority.subjects import name
from ruqsat.signing.certificates import Role
from ruqsat.signing.making import sign_detached

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]

NOON = day(3, "12:00")


def issuing(course: Course, key: str, *, by: str = "qasymbek", when: str = NOON) -> str:
    """The code of the refusal of a document signed by this key."""
    shown = course.show(by, "issue", when)
    doing = Doing(act="issue", preparation=shown.id, cms=signature(shown, key))
    refused = course.tries(by, doing, when)
    assert isinstance(refused, Refused), refused
    assert "issue" not in course.acts()
    assert not IssuedPaper.objects.exists()
    return refused.code


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("body_executor", "signature_not_the_head"),
        ("body_acting_head", "signature_not_the_head"),
        ("company_head", "signature_not_the_head"),
        ("individual", "signature_not_the_head"),
        ("expired", "signature_expired"),
        ("not_yet_valid", "signature_not_yet_valid"),
        ("revoked", "signature_revoked"),
        ("individual_sign_in", "signature_authentication_key"),
    ],
)
def test_the_document_is_not_issued_by_the_key_of_anyone_but_the_head(key, code):
    assert issuing(world.drawn_up(), key) == code


def test_a_document_that_prints_another_name_than_the_certificate_is_drawn_up_anew():
    course = world.drawn_up()
    qasymbek = Person.objects.get(iin=CAST["body_head"].subject.person.iin)
    names = (qasymbek.given_kk, qasymbek.given_ru)
    Person.objects.filter(pk=qasymbek.pk).update(given_kk="Арман", given_ru="Арман")
    wrong = course.show("qasymbek", "issue", NOON)
    cms = signature(wrong, "body_head")
    doing = Doing(act="issue", preparation=wrong.id, cms=cms)
    for _ in range(2):
        refused = course.tries("qasymbek", doing, NOON)
        assert isinstance(refused, Refused)
        assert refused.code == "signature_other_name"
        assert "Қасымбек Арман Нұрғалиұлы" in refused.words.kk
        # What was printed wrongly stays so, however the record is corrected.
        Person.objects.filter(pk=qasymbek.pk).update(given_kk=names[0], given_ru=names[1])
    course.signs("qasymbek", "issue", NOON)
    assert IssuedPaper.objects.exists()


def test_a_document_of_which_no_printed_name_is_known_is_drawn_up_anew():
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", NOON)
    Preparation.objects.filter(pk=shown.pk).update(signer={})
    doing = Doing(act="issue", preparation=shown.id, cms=signature(shown, "body_head"))
    refused = course.tries("qasymbek", doing, NOON)
    assert isinstance(refused, Refused)
    assert refused.code == "stale"


def test_whoever_acts_for_the_head_by_an_order_signs_with_their_own_key():
    course = world.drawn_up()
    with at(day(4)):
        acting = visitor("zhaqsylyq", f"{world.BODY}/chair")
        file = course.opened("qasymbek", day(4))
        shown = preparing.show(file, acting, act=course.edition.procedure.act("issue"))
        assert isinstance(shown, Preparation)
        signed = preparing.signed(
            file,
            acting,
            act=course.edition.procedure.act("issue"),
            preparation_id=shown.id,
            cms=signature(shown, "body_acting_head"),
        )
    assert isinstance(signed, signatures.Signed)


def test_a_signature_of_other_bytes_is_refused_and_says_that_the_content_differs():
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", NOON)
    altered = signatures.content(shown).replace(b"/Type", b"/Tipe", 1)
    cms = sign_detached(altered, world.authority().p12("body_head"), PASSWORD)
    refused = course.tries("qasymbek", Doing(act="issue", preparation=shown.id, cms=cms), NOON)
    assert isinstance(refused, Refused)
    assert refused.code == "signature_content_changed"


@pytest.mark.parametrize(
    ("cms", "code"),
    [
        (b"", "signature_empty"),
        (b"no signature", "signature_not_a_signature"),
        (b"\x30\x82" + bytes(500), "signature_malformed"),
        (None, "not_signed"),
    ],
)
def test_what_is_no_signature_is_told_so(cms, code):
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", NOON)
    refused = course.tries("qasymbek", Doing(act="issue", preparation=shown.id, cms=cms), NOON)
    assert isinstance(refused, Refused)
    assert refused.code == code


def test_a_valid_signature_too_large_for_the_pdf_is_refused_in_words():
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", NOON)
    key = world.authority().key("body_head")
    others = [world.authority().key(name).certificate for name in ("company_head", "individual")]
    padded = _with_certificates(key, signatures.content(shown), others * 24)
    refused = course.tries("qasymbek", Doing(act="issue", preparation=shown.id, cms=padded), NOON)
    assert isinstance(refused, Refused)
    assert refused.code == "paper"


def _with_certificates(key, content, others):
    from asn1crypto import cms

    info = cms.ContentInfo.load(key.sign(content, attached=False))
    info["content"]["certificates"] = [*info["content"]["certificates"], *others]
    return info.dump(force=True)


def test_what_was_shown_to_one_person_is_not_signed_by_another():
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", day(4))
    doing = Doing(act="issue", preparation=shown.id, cms=signature(shown, "body_acting_head"))
    with at(day(4)):
        acting = visitor("zhaqsylyq", f"{world.BODY}/chair")
        file = course.opened("qasymbek", day(4))
        act = course.edition.procedure.act("issue")
        refused = preparing.signed(
            file, acting, act=act, preparation_id=doing.preparation, cms=doing.cms
        )
    assert isinstance(refused, Refused)
    assert refused.code == "not_signed"


def test_a_preparation_that_nobody_made_signs_nothing():
    course = world.drawn_up()
    shown = course.show("qasymbek", "issue", NOON)
    cms = signature(shown, "body_head")
    refused = course.tries("qasymbek", Doing(act="issue", preparation=uuid4(), cms=cms), NOON)
    assert isinstance(refused, Refused)
    assert refused.code == "not_signed"


def test_a_document_of_one_case_is_not_issued_in_another():
    one, other = world.drawn_up(), world.drawn_up()
    shown = one.show("qasymbek", "issue", NOON)
    doing = Doing(act="issue", preparation=shown.id, cms=signature(shown, "body_head"))
    refused = other.tries("qasymbek", doing, NOON)
    assert isinstance(refused, Refused)
    assert refused.code == "stale"


def test_a_document_shown_yesterday_with_a_number_given_since_is_shown_anew():
    one, other = world.drawn_up(), world.drawn_up()
    shown = one.show("qasymbek", "issue", NOON)
    other.signs("qasymbek", "issue", day(3, "13:00"))
    doing = Doing(act="issue", preparation=shown.id, cms=signature(shown, "body_head"))
    refused = one.tries("qasymbek", doing, day(3, "14:00"))
    assert isinstance(refused, Refused)
    assert refused.code == "stale"
    assert "Құжатты қайта ашып" in refused.words.kk


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("individual", "signature_individual_key"),
        ("body_head", "signature_other_person"),
        ("company_employee", "signature_colleague"),
        ("company_signer", "signature_colleague"),
        ("expired", "signature_expired"),
    ],
)
def test_an_application_is_not_filed_by_the_key_of_somebody_else(key, code):
    course = Course()
    with at("2026-02-03 10:20"):
        shown = filing.show(course.draft(), visitor("zhanbolatov"))
        assert isinstance(shown, Preparation)
        refused = filing.file_application(
            course.draft(),
            visitor("zhanbolatov"),
            preparation_id=shown.id,
            cms=signature(shown, key),
        )
    assert isinstance(refused, Refused)
    assert refused.code == code


def test_an_employee_with_a_power_files_with_a_key_that_does_not_say_so():
    """The power is on record here; the certificate need not repeat it."""
    course = Course()
    with at("2026-02-03 10:20"):
        by_power = visitor("tileuhanova")
        required = signatures.required(by_power, Preparation())
        assert required == LegalPerson(world.COMPANY, by_power.capacity.iin, by_power=True)
    course.file(by="tileuhanova", key="company_signer")
    assert course.acts() == ["apply"]


def test_the_head_of_a_company_with_the_key_of_an_employee_has_no_authority():
    yermek = CAST["company_head"].subject
    world.authority().issue("yermek_employee", replace(yermek, role=Role.EMPLOYEE))
    course = Course()
    with at("2026-02-03 10:20"):
        head = visitor("zhanbolatov")
        shown = filing.show(course.draft(), head)
        assert isinstance(shown, Preparation)
        cms = signature(shown, "yermek_employee")
        refused = filing.file_application(course.draft(), head, preparation_id=shown.id, cms=cms)
    assert isinstance(refused, Refused)
    assert refused.code == "signature_no_authority"


def test_a_person_signs_for_themselves_alone():
    with at("2026-02-03 10:20"):
        own = visitor("kim")
    assert signatures.required(own, Preparation()) == NaturalPerson(own.capacity.iin)
    as_head = replace(own, capacity=replace(own.capacity, bin=world.COMPANY))
    assert signatures.required(as_head, Preparation()) != signatures.required(own, Preparation())


def test_roots_named_in_the_settings_are_trusted_where_none_is_pinned(settings, tmp_path):
    root = Issuer.root(new_key(), name([("common_name", "Root of an operator")])).certificate.dump()
    (tmp_path / "roots").mkdir()
    (tmp_path / "roots" / "root.cer").write_bytes(root)
    settings.TRUST_MODE, settings.TRUST_FOLDER = "production", tmp_path
    with pytest.raises(TrustError, match="not pinned"):
        signatures.trust()
    settings.TRUST_PINS = frozenset({sha256(root).hexdigest()})
    assert len(signatures.trust().roots) == 1


def test_a_certificate_revoked_a_moment_ago_is_refused_without_a_new_start():
    subject = CAST["body_head"].subject
    world.authority().issue("lost", subject)
    course = world.drawn_up()
    assert signatures.trust() is signatures.trust()
    world.authority().revoke("lost", world.moment(day(3, "11:00")))
    assert issuing(course, "lost") == "signature_revoked"
