"""The test authority: made once, marked as such, and laid out as the real one."""

import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from asn1crypto import x509

from ruqsat.signing import Code, verify_detached
from ruqsat.signing.authority import CAST, PASSWORD, Authority, Part, Person, Subject
from ruqsat.signing.authority.cast import COMPANY, PAVEL, VERA, YERMEK
from ruqsat.signing.authority.subjects import subject_name
from ruqsat.signing.certificates import Role, holder
from ruqsat.signing.making import KeyNotOpenedError, SigningKey, sign_detached
from ruqsat.signing.tests.conftest import AT, CONTENT

SMALL = {"individual": CAST["individual"]}


def test_the_subject_stands_in_the_order_of_the_national_authority():
    parts = subject_name(Subject(YERMEK, Role.HEAD, COMPANY)).chosen
    told = [(part[0]["type"].native, part[0]["value"].native) for part in parts]
    assert told == [
        ("common_name", "ЖАНБОЛАТОВ ЕРМЕК"),
        ("surname", "ЖАНБОЛАТОВ"),
        ("serial_number", "IIN740311398015"),
        ("country_name", "KZ"),
        ("organization_name", "«Қызылшоқы Мыс» ЖШС"),
        ("organizational_unit_name", "BIN140640970116"),
        ("given_name", "САПАРҰЛЫ"),
    ]
    kinds = {part[0]["type"].native: part[0]["value"].name for part in parts}
    assert kinds["serial_number"] == kinds["country_name"] == "printable_string"
    assert kinds["common_name"] == "utf8_string"


def test_its_root_is_marked_as_a_test(authority: Authority):
    root = authority.trust().roots[0]
    assert root.subject.native["common_name"].startswith("TEST ONLY")
    assert "TEST ONLY" in (authority.folder / "TEST-ONLY.txt").read_text()


def test_it_is_made_once_and_reused_after(tmp_path: Path):
    folder = tmp_path / "authority"
    first = Authority.at(folder, SMALL)
    again = Authority.at(folder, SMALL)
    assert again.p12("individual") == first.p12("individual")
    assert again.issuer.certificate.dump() == first.issuer.certificate.dump()


def test_of_two_that_make_it_at_once_both_get_the_same(tmp_path: Path):
    folder = tmp_path / "authority"
    found: list[bytes] = []

    def make() -> None:
        found.append(Authority.at(folder, SMALL).p12("individual"))

    workers = [threading.Thread(target=make) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(found) == 2
    assert found[0] == found[1]
    assert [path.name for path in tmp_path.iterdir()] == ["authority"]


def test_it_issues_more_keys_and_revokes_them(tmp_path: Path):
    authority = Authority.at(tmp_path / "authority", {})
    p12 = authority.issue("gurev", Subject(PAVEL, Role.EMPLOYEE, COMPANY))
    assert authority.issue("gurev", Subject(VERA)) == p12
    file = sign_detached(CONTENT, p12, PASSWORD)
    assert verify_detached(file, CONTENT, trust=authority.trust(), at=AT).code is Code.VALID
    authority.issue("other", Subject(VERA))
    authority.revoke("other", AT)
    authority.revoke("gurev", AT)
    for key in ("gurev", "other"):
        file = authority.key(key).sign(CONTENT, attached=False)
        assert verify_detached(file, CONTENT, trust=authority.trust(), at=AT).code is Code.REVOKED


def test_who_has_no_patronymic_has_none_in_the_certificate(tmp_path: Path):
    authority = Authority.at(tmp_path / "authority", {})
    p12 = authority.issue("pak", Subject(Person("Пак", "Роман", "", "740311398015")))
    found = holder(SigningKey.opened(p12, PASSWORD).certificate)
    assert (found.patronymic, found.name) == (None, "ПАК РОМАН")


def test_an_empty_folder_is_filled(tmp_path: Path):
    (tmp_path / "authority").mkdir()
    assert Authority.at(tmp_path / "authority", {}).trust().roots


def test_keys_are_readable_by_their_owner_only(authority: Authority):
    kept = [*authority.folder.glob("keys/*"), *authority.folder.glob("authority/*")]
    assert kept
    assert {path.stat().st_mode & 0o077 for path in kept} == {0}


def test_every_part_of_the_cast_differs_in_its_number():
    people = [part.subject.person for part in CAST.values()]
    names = {person.iin: person.surname for person in people}
    assert len(set(names.values())) == len(names)
    assert all(isinstance(part, Part) for part in CAST.values())


def test_a_key_opens_with_its_password_alone(authority: Authority):
    p12 = authority.p12("individual")
    for file, password in ((p12, "other"), (p12, ""), (b"text", PASSWORD), (b"", PASSWORD)):
        with pytest.raises(KeyNotOpenedError):
            SigningKey.opened(file, password)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_openssl_agrees_with_the_signature_the_chain_and_the_list(
    authority: Authority, tmp_path: Path
):
    """Another implementation reads what ours makes, so both cannot be wrong in the same way."""
    (tmp_path / "content").write_bytes(CONTENT)
    (tmp_path / "cms").write_bytes(
        authority.key("body_head").sign(CONTENT, attached=False, signed_at=AT)
    )
    store = tmp_path / "store.pem"
    store.write_bytes(
        b"".join(
            openssl(kind, "-inform", "DER", "-in", str(authority.folder / "trust" / path))
            for kind, path in (
                ("x509", "roots/root.cer"),
                ("x509", "issuers/issuing.cer"),
                ("crl", "lists/root.crl"),
                ("crl", "lists/issuing.crl"),
            )
        )
    )
    told = openssl(
        "cms", "-verify", "-binary", "-inform", "DER", "-in", str(tmp_path / "cms"),
        "-content", str(tmp_path / "content"), "-CAfile", str(store),
        "-crl_check_all", "-purpose", "any", "-attime", str(int(AT.timestamp())),
    )  # fmt: skip
    assert told == CONTENT


def openssl(*arguments: str) -> bytes:
    return subprocess.run(["openssl", *arguments], check=True, capture_output=True).stdout


def test_a_certificate_of_the_authority_is_read_back_byte_for_byte(authority: Authority):
    der = authority.key("company_head").certificate.dump()
    assert x509.Certificate.load(der, strict=True).dump(force=True) == der
