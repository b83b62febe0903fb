"""Signs certificates and lists of revoked certificates; knows nothing of folders and of people.

One rule: every moment is given, so that what is made does not depend on the day it is made.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

from asn1crypto import core, crl, keys, x509
from cryptography.hazmat.primitives.asymmetric import rsa

from ruqsat.signing.authority.subjects import extension
from ruqsat.signing.making import PrivateKey, RsaKey

BEGINS = datetime(2010, 1, 1, tzinfo=UTC)
ENDS = datetime(2049, 12, 31, 23, 59, 59, tzinfo=UTC)
"""Keys of the demo do not run out while somebody works with them; worlds of 2014 use them too."""

PUBLIC_EXPONENT = 65537
PERSON_BITS = 2048
AUTHORITY_BITS = 3072  # NCA has 4096; a key of that length takes seconds to make.


@dataclass(frozen=True, slots=True)
class Period:
    """From when until when a certificate is in force."""

    begins: datetime = BEGINS
    ends: datetime = ENDS


ALWAYS = Period()


@dataclass(frozen=True, slots=True)
class Issuer:
    """An authority: its key, and its certificate, of which the name is used."""

    key: PrivateKey
    certificate: x509.Certificate

    @classmethod
    def root(cls, key: PrivateKey, name: x509.Name) -> Self:
        """An authority that answers for itself."""
        body = _body(name, name, key=key, extensions=_of_authority(key, key))
        return cls(key, _signed(body, key))

    def authority(self, key: PrivateKey, name: x509.Name) -> "Issuer":
        """An authority below this one, below which there are only persons."""
        return Issuer(key, self._issue(name, key, extensions=_of_authority(key, self.key, depth=0)))

    def issue(
        self,
        name: x509.Name,
        key: PrivateKey,
        *,
        own: list[x509.Extension],
        period: Period = ALWAYS,
    ) -> x509.Certificate:
        """A certificate for the key of a person; ``own`` are the extensions that say what for."""
        return self._issue(name, key, extensions=[*own, *_links(key, self.key)], period=period)

    def revocations(self, revoked: Mapping[int, datetime]) -> bytes:
        """The list (DER) of these serial numbers, each revoked at its moment for a stolen key."""
        algorithm = {"algorithm": self.key.signature_algorithm}
        body = crl.TbsCertList(
            {
                "version": "v2",
                "signature": algorithm,
                "issuer": self.certificate.subject,
                "this_update": _time(max(revoked.values(), default=BEGINS)),
                "next_update": _time(ENDS),
                "revoked_certificates": [_entry(*each) for each in sorted(revoked.items())] or None,
                "crl_extensions": [_authority_key(crl.TBSCertListExtension, self.key)],
            }
        )
        signature = self.key.sign(body.dump())
        encoded = crl.CertificateList(
            {"tbs_cert_list": body, "signature_algorithm": algorithm, "signature": signature}
        ).dump()
        assert isinstance(encoded, bytes)  # asn1crypto has no types.
        return encoded

    def _issue(
        self,
        name: x509.Name,
        key: PrivateKey,
        *,
        extensions: list[x509.Extension],
        period: Period = ALWAYS,
    ) -> x509.Certificate:
        issuer = self.certificate.subject
        body = _body(name, issuer, key=key, extensions=extensions, period=period)
        return _signed(body, self.key)


def new_key(bits: int = PERSON_BITS) -> RsaKey:
    """A new private key."""
    return RsaKey(rsa.generate_private_key(PUBLIC_EXPONENT, bits))


def key_identifier(key: PrivateKey) -> bytes:
    """SHA-1 of the key's bits, as RFC 5280 names keys; nothing is protected by it."""
    info = keys.PublicKeyInfo.load(key.public_key)
    digest = info.sha1
    assert isinstance(digest, bytes)
    return digest


def _body(
    name: x509.Name,
    issuer: x509.Name,
    *,
    key: PrivateKey,
    extensions: list[x509.Extension],
    period: Period = ALWAYS,
) -> x509.TbsCertificate:
    identifier = key_identifier(key)
    return x509.TbsCertificate(
        {
            "version": "v3",
            # NCA takes the key identifier as the serial number, without its sign bit.
            "serial_number": int.from_bytes(identifier, "big") & ~(1 << 8 * len(identifier) - 1),
            "signature": {"algorithm": key.signature_algorithm},
            "issuer": issuer,
            "validity": {"not_before": _time(period.begins), "not_after": _time(period.ends)},
            "subject": name,
            "subject_public_key_info": keys.PublicKeyInfo.load(key.public_key),
            "extensions": extensions,
        }
    )


def _signed(body: x509.TbsCertificate, key: PrivateKey) -> x509.Certificate:
    return x509.Certificate(
        {
            "tbs_certificate": body,
            "signature_algorithm": {"algorithm": key.signature_algorithm},
            "signature_value": key.sign(body.dump()),
        }
    )


def _of_authority(
    key: PrivateKey, issuer_key: PrivateKey, depth: int | None = None
) -> list[x509.Extension]:
    """Extensions of an authority; ``depth`` is how many more authorities may stand below it."""
    return [
        extension("basic_constraints", _constraints(depth), critical=True),
        extension("key_usage", x509.KeyUsage({"key_cert_sign", "crl_sign"}), critical=True),
        *_links(key, issuer_key),
    ]


def _constraints(depth: int | None) -> x509.BasicConstraints:
    return x509.BasicConstraints({"ca": True, "path_len_constraint": depth})


def _links(key: PrivateKey, issuer_key: PrivateKey) -> list[x509.Extension]:
    identifier = core.OctetString(key_identifier(key))
    return [
        extension("key_identifier", identifier),
        _authority_key(x509.Extension, issuer_key),
    ]


def _authority_key(
    kind: type[x509.Extension | crl.TBSCertListExtension], key: PrivateKey
) -> x509.Extension | crl.TBSCertListExtension:
    value = x509.AuthorityKeyIdentifier({"key_identifier": key_identifier(key)})
    encoded = core.ParsableOctetString(value.dump())
    return kind({"extn_id": "authority_key_identifier", "critical": False, "extn_value": encoded})


def _entry(serial: int, at: datetime) -> dict[str, object]:
    reason = {
        "extn_id": "crl_reason",
        "critical": False,
        "extn_value": crl.CRLReason("key_compromise"),
    }
    return {
        "user_certificate": serial,
        "revocation_date": _time(at),
        "crl_entry_extensions": [reason],
    }


def _time(moment: datetime) -> x509.Time:
    """All our moments are before 2050, so RFC 5280 asks for the short form."""
    return x509.Time(name="utc_time", value=core.UTCTime(moment))
