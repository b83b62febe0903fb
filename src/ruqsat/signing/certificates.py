"""Reads whose certificate it is, in the subject layout of the National Certification Authority.

One rule: tolerant of what the authority really issues, but one IIN, one BIN, or none at all.
Check digits are no part of it: the authority's own test numbers fail them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from asn1crypto import x509

from ruqsat.signing.reasons import MALFORMED_INPUT, Code, Refused

IIN = re.compile(r"IIN([0-9]{12})")
BIN = re.compile(r"BIN([0-9]{12})")

COMMON_NAME = "2.5.4.3"
SURNAME = "2.5.4.4"
SERIAL_NUMBER = "2.5.4.5"
ORGANISATION = "2.5.4.10"
UNIT = "2.5.4.11"
GIVEN_NAME = "2.5.4.42"

KEY_USAGE = "2.5.29.15"
EXTENDED_KEY_USAGE = "2.5.29.37"
CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2"


class Role(StrEnum):
    """In what capacity the certificate lets its holder act (extended key usage of the NCA)."""

    INDIVIDUAL = "individual"
    LEGAL_ENTITY = "legal_entity"
    HEAD = "head"
    RIGHT_TO_SIGN = "right_to_sign"
    FINANCIAL = "financial"
    PERSONNEL = "personnel"
    EMPLOYEE = "employee"
    INFORMATION_SYSTEM = "information_system"


ROLES: Mapping[str, Role] = {
    "1.2.398.3.3.4.1.1": Role.INDIVIDUAL,
    "1.2.398.3.3.4.1.2": Role.LEGAL_ENTITY,
    "1.2.398.3.3.4.1.2.1": Role.HEAD,
    "1.2.398.3.3.4.1.2.2": Role.RIGHT_TO_SIGN,
    "1.2.398.3.3.4.1.2.3": Role.FINANCIAL,
    "1.2.398.3.3.4.1.2.4": Role.PERSONNEL,
    "1.2.398.3.3.4.1.2.5": Role.EMPLOYEE,
    "1.2.398.3.3.4.1.2.6": Role.INFORMATION_SYSTEM,
}


class Usage(StrEnum):
    """What the key is for; with the single GOST key of today, a signing key, one also signs in."""

    SIGNING = "signing"
    AUTHENTICATION = "authentication"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the certificate; ``None`` where the subject does not say."""

    iin: str | None
    bin: str | None
    surname: str | None
    given: str | None
    patronymic: str | None
    organisation: str | None
    roles: frozenset[Role]
    usage: Usage

    @property
    def name(self) -> str:
        """The person's full name; of an information system, its organisation."""
        parts = [part for part in (self.surname, self.given, self.patronymic) if part]
        return " ".join(parts) or self.organisation or ""

    @property
    def role(self) -> Role | None:
        """The most telling of the roles: of «legal entity» and «head», «head»."""
        return max(self.roles, key=list(Role).index, default=None)


def parse(der: bytes) -> x509.Certificate:
    """A certificate without a byte left over, in force for some period, of some subject.

    Raises:
        Refused: the bytes are not a certificate.
    """
    try:
        certificate = x509.Certificate.load(der, strict=True)
        # asn1crypto is lazy; what is read here is what every use of a certificate needs.
        period(certificate), list(_subject(certificate)), certificate.serial_number
    except MALFORMED_INPUT as error:
        raise Refused(Code.CERTIFICATE_MALFORMED) from error
    return certificate


def holder(certificate: x509.Certificate) -> Holder:
    """Whose certificate it is.

    Raises:
        Refused: the subject names two persons or two organisations, or a number of a wrong form.
    """
    try:
        subject = list(_subject(certificate))
        roles = frozenset(ROLES[oid] for oid in purposes(certificate) if oid in ROLES)
        usage = _usage(certificate)
    except MALFORMED_INPUT as error:
        raise Refused(Code.CERTIFICATE_MALFORMED) from error
    surname = _only(subject, SURNAME)
    return Holder(
        iin=_number(IIN, [text for oid, text in subject if oid == SERIAL_NUMBER]),
        bin=_number(BIN, [text for oid, text in subject if oid in {UNIT, SERIAL_NUMBER}]),
        surname=surname,
        given=_given(_only(subject, COMMON_NAME), surname),
        patronymic=_only(subject, GIVEN_NAME),
        organisation=_only(subject, ORGANISATION),
        roles=roles,
        usage=usage,
    )


def extension(certificate: x509.Certificate, oid: str) -> bytes | None:
    """The value of one extension; the others stay unread, since some that are issued cannot be."""
    found = [
        entry["extn_value"].contents
        for entry in certificate["tbs_certificate"]["extensions"]
        if entry["extn_id"].dotted == oid
    ]
    if len(found) > 1:
        raise Refused(Code.CERTIFICATE_MALFORMED)
    return found[0] if found else None


def purposes(certificate: x509.Certificate) -> tuple[str, ...]:
    """Object identifiers of the extended key usage, none where the extension is absent."""
    value = extension(certificate, EXTENDED_KEY_USAGE)
    if value is None:
        return ()
    return tuple(entry.dotted for entry in x509.ExtKeyUsageSyntax.load(value, strict=True))


def public_key(certificate: x509.Certificate) -> bytes:
    """The DER SubjectPublicKeyInfo, as it stands and unparsed: asn1crypto stumbles over GOST."""
    encoded = certificate["tbs_certificate"]["subject_public_key_info"].dump()
    assert isinstance(encoded, bytes)  # asn1crypto has no types.
    return encoded


def period(certificate: x509.Certificate) -> tuple[datetime, datetime]:
    """From when and until when the certificate is in force, both inclusive."""
    validity = certificate["tbs_certificate"]["validity"]
    begins, ends = (validity[name].native.astimezone(UTC) for name in ("not_before", "not_after"))
    return begins, ends


def _subject(certificate: x509.Certificate) -> Iterator[tuple[str, str]]:
    for attributes in certificate.subject.chosen:
        for attribute in attributes:
            yield attribute["type"].dotted, str(attribute["value"].native)


def _only(subject: list[tuple[str, str]], oid: str) -> str | None:
    found = [text for name, text in subject if name == oid]
    if len(found) > 1:
        raise Refused(Code.CERTIFICATE_MALFORMED)
    return found[0] if found else None


def _number(form: re.Pattern[str], texts: list[str]) -> str | None:
    """The one number of this form; a text that begins like one but is not, is refused."""
    prefix = form.pattern[:3].casefold()
    claimed = [text for text in texts if text.strip().casefold().startswith(prefix)]
    found = [match[1] for text in claimed if (match := form.fullmatch(text))]
    if len(found) != len(claimed) or len(found) > 1:
        raise Refused(Code.CERTIFICATE_MALFORMED)
    return found[0] if found else None


def _given(common_name: str | None, surname: str | None) -> str | None:
    """The first name: NCA writes «SURNAME NAME» as the common name and nowhere else."""
    if common_name is None or surname is None or not common_name.startswith(surname):
        return None
    return common_name.removeprefix(surname).strip() or None


def _usage(certificate: x509.Certificate) -> Usage:
    value = extension(certificate, KEY_USAGE)
    allowed = set() if value is None else x509.KeyUsage.load(value, strict=True).native
    if "non_repudiation" in allowed:
        return Usage.SIGNING
    signs_in = "digital_signature" in allowed and CLIENT_AUTHENTICATION in purposes(certificate)
    return Usage.AUTHENTICATION if signs_in else Usage.OTHER


def common_name(name: x509.Name) -> str:
    """The common name of an authority, for people; empty where it has none."""
    for attributes in name.chosen:
        for attribute in attributes:
            if attribute["type"].dotted == COMMON_NAME:
                return str(attribute["value"].native)
    return ""
