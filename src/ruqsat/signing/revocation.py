"""Says whether a certificate was revoked at a moment, by the authority's lists (CRL).

One rule: a list counts only if its authority signed it and it covers the moment; otherwise unknown.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from asn1crypto import crl, x509
from cryptography.x509 import CertificateRevocationList, load_der_x509_crl

from ruqsat.signing import algorithms, certificates
from ruqsat.signing.reasons import MALFORMED_INPUT, Refused

# A critical extension changes what a list means (delta, one reason, another issuer);
# a list with one that is not understood must not be used as a full list.
UNDERSTOOD = frozenset({"2.5.29.20", "2.5.29.35"})


@dataclass(frozen=True, slots=True)
class Good:
    """Not revoked at the moment."""


@dataclass(frozen=True, slots=True)
class Revoked:
    """Revoked at or before the moment."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Unknown:
    """No source covers the moment."""


Status = Good | Revoked | Unknown


class Revocation(Protocol):
    """A source of revocation status: lists now; OCSP and an index of large lists fit here."""

    def status(
        self, certificate: x509.Certificate, issuer: x509.Certificate, at: datetime
    ) -> Status:
        """The status at the moment of a certificate that this issuer signed."""
        ...


@dataclass(frozen=True, slots=True)
class RevocationList:
    """One list whose signature was checked when it was read."""

    this_update: datetime
    next_update: datetime
    entries: CertificateRevocationList

    def revoked_at(self, serial: int) -> datetime | None:
        """Since when the certificate is revoked; ``None``: it is not in the list."""
        entry = self.entries.get_revoked_certificate_by_serial_number(serial)
        return None if entry is None else entry.revocation_date_utc

    def covers(self, ends: datetime, at: datetime) -> bool:
        """Whether absence from the list means *not revoked* for a certificate that ends then.

        Authorities drop expired certificates from their lists, so a list of after the end is mute.
        """
        return at <= self.next_update and self.this_update <= ends


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists an installation holds, by the public key of their authority."""

    by_key: Mapping[bytes, tuple[RevocationList, ...]]

    def status(
        self, certificate: x509.Certificate, issuer: x509.Certificate, at: datetime
    ) -> Status:
        """See `Revocation`."""
        held = self.by_key.get(certificates.public_key(issuer), ())
        moments = [each.revoked_at(certificate.serial_number) for each in held]
        if earliest := min((moment for moment in moments if moment and moment <= at), default=None):
            return Revoked(earliest)
        _, ends = certificates.period(certificate)
        return Good() if any(each.covers(ends, at) for each in held) else Unknown()


def read_lists(lists: Iterable[bytes], authorities: Iterable[x509.Certificate]) -> Lists:
    """The DER lists, each under the key of the authority that signed it.

    Raises:
        ValueError: some bytes are no full list, or none of the authorities signed it.
    """
    known = tuple(authorities)
    by_key: dict[bytes, tuple[RevocationList, ...]] = {}
    for der in lists:
        try:
            key, found = _read(der, known)
        except (*MALFORMED_INPUT, Refused) as error:
            message = f"a list of revoked certificates cannot be used: {error}"
            raise ValueError(message) from error
        by_key[key] = (*by_key.get(key, ()), found)
    return Lists(by_key)


def _read(der: bytes, authorities: tuple[x509.Certificate, ...]) -> tuple[bytes, RevocationList]:
    header = crl.CertificateList.load(der, strict=True)
    body = header["tbs_cert_list"]
    extensions = body["crl_extensions"]
    critical = {entry["extn_id"].dotted for entry in extensions if entry["critical"].native}
    if critical - UNDERSTOOD:
        message = f"it is not a full list: {sorted(critical)}"
        raise ValueError(message)
    signers = [each for each in authorities if _signed_by(header, each)]
    if not signers:
        message = f"no known authority signed it: {body['issuer'].human_friendly}"
        raise ValueError(message)
    this_update, next_update = (body[name].native for name in ("this_update", "next_update"))
    found = RevocationList(
        this_update.astimezone(UTC), next_update.astimezone(UTC), load_der_x509_crl(der)
    )
    return certificates.public_key(signers[0]), found


def _signed_by(header: crl.CertificateList, issuer: x509.Certificate) -> bool:
    """Whether this authority signed the list and may sign lists."""
    body = header["tbs_cert_list"]
    if issuer.subject.dump() != body["issuer"].dump() or not _signs_lists(issuer):
        return False
    scheme = algorithms.scheme_named(header["signature_algorithm"]["algorithm"].dotted)
    holds = scheme.under(certificates.public_key(issuer))
    return holds(body.dump(), header["signature"].native)


def _signs_lists(issuer: x509.Certificate) -> bool:
    value = certificates.extension(issuer, certificates.KEY_USAGE)
    return value is not None and "crl_sign" in x509.KeyUsage.load(value, strict=True).native
