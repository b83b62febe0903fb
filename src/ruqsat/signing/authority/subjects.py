"""Subjects and extensions as the National Certification Authority lays them out.

One rule: the order and the string types are those of real certificates, the patronymic stands in
«givenName», and a certificate made here passes wherever a real one would.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from asn1crypto import core, x509

from ruqsat.signing.certificates import ROLES, Role, Usage

EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4"
CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2"
POLICIES = "1.2.398.3.3.2"
KEY_STORAGE = "1.2.398.3.3.5"
KEY_STORAGE_FILE = "1.2.398.3.3.5.1.1"

OID_OF: Mapping[Role, str] = {role: oid for oid, role in ROLES.items()}
PRINTABLE = frozenset({"country_name", "serial_number"})


@dataclass(frozen=True, slots=True)
class Person:
    """A natural person, in the letters of their identity card; ``patronymic`` may be empty."""

    surname: str
    given: str
    patronymic: str
    iin: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """A legal person or a body."""

    name: str
    bin: str


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a certificate is for: a person, for themselves or in a role of an organisation."""

    person: Person
    role: Role = Role.INDIVIDUAL
    organisation: Organisation | None = None
    usage: Usage = Usage.SIGNING


def subject_name(subject: Subject) -> x509.Name:
    """The subject in the order of NCA: the patronymic comes last, after the organisation."""
    person, organisation = subject.person, subject.organisation
    surname, given = person.surname.upper(), person.given.upper()
    pairs = [
        ("common_name", f"{surname} {given}"),
        ("surname", surname),
        ("serial_number", f"IIN{person.iin}"),
        ("country_name", "KZ"),
    ]
    if organisation is not None:
        pairs += [
            ("organization_name", organisation.name),
            ("organizational_unit_name", f"BIN{organisation.bin}"),
        ]
    if person.patronymic:
        pairs.append(("given_name", person.patronymic.upper()))
    return name(pairs)


def name(pairs: list[tuple[str, str]]) -> x509.Name:
    """A distinguished name in exactly this order."""
    parts = [
        x509.RelativeDistinguishedName([{"type": kind, "value": _text(kind, text)}])
        for kind, text in pairs
    ]
    return x509.Name(name="", value=x509.RDNSequence(parts))


def extensions(subject: Subject) -> list[x509.Extension]:
    """What the certificate may be used for, and that its key is kept in a file."""
    signs = subject.usage is Usage.SIGNING
    purpose = EMAIL_PROTECTION if signs else CLIENT_AUTHENTICATION
    second = "non_repudiation" if signs else "key_encipherment"
    roles = [OID_OF[subject.role]]
    if subject.organisation is not None:
        roles.insert(0, OID_OF[Role.LEGAL_ENTITY])
    return [
        extension("extended_key_usage", x509.ExtKeyUsageSyntax([purpose, *roles])),
        extension("key_usage", x509.KeyUsage({"digital_signature", second}), critical=True),
        extension("certificate_policies", _policies(subject)),
        extension(KEY_STORAGE, core.SequenceOf([KEY_STORAGE_FILE], spec=core.ObjectIdentifier)),
    ]


def extension(kind: str, value: core.Asn1Value, *, critical: bool = False) -> x509.Extension:
    """One extension."""
    encoded = core.ParsableOctetString(value.dump())
    return x509.Extension({"extn_id": kind, "critical": critical, "extn_value": encoded})


def _text(kind: str, text: str) -> x509.DirectoryString:
    if kind in PRINTABLE:
        return x509.DirectoryString(name="printable_string", value=core.PrintableString(text))
    return x509.DirectoryString(name="utf8_string", value=core.UTF8String(text))


def _policies(subject: Subject) -> x509.CertificatePolicies:
    """NCA numbers its policies: legal or natural person, each for signing or for signing in."""
    number = 1 if subject.organisation is not None else 3
    number += subject.usage is not Usage.SIGNING
    return x509.CertificatePolicies([{"policy_identifier": f"{POLICIES}.{number}"}])
