"""Reads a CMS SignedData (RFC 5652) into plain frozen values, judging nothing but its form.

One rule: signed attributes are required, each exactly once and in the order of DER, because
the signature covers them and nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from asn1crypto import cms, core, tsp, x509

from ruqsat.signing.reading.containers import unwrap
from ruqsat.signing.reasons import MALFORMED_INPUT, Code, Refused

MOST_SIGNERS = 16
MOST_CERTIFICATES = 64

DATA = "1.2.840.113549.1.7.1"
SIGNED_DATA = "1.2.840.113549.1.7.2"

CONTENT_TYPE = "1.2.840.113549.1.9.3"
MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
SIGNING_TIME = "1.2.840.113549.1.9.5"
SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47"

SET_OF = b"\x31"


@dataclass(frozen=True, slots=True)
class CertificateHash:
    """ESSCertIDv2: the digest of the certificate that the signer bound into the signature."""

    algorithm: str
    value: bytes


@dataclass(frozen=True, slots=True)
class SignerInfo:
    """One signature of a container, as it claims to be."""

    issuer: bytes | None
    serial: int | None
    key_identifier: bytes | None
    digest_oid: str
    signature_oid: str
    attributes: bytes
    """The signed attributes as the signature covers them: a DER SET OF."""
    message_digest: bytes
    signed_at: datetime | None
    """The moment by the signer's own clock; ``None``: not stated."""
    certificate_hash: CertificateHash | None
    signature: bytes

    def made_by(self, certificate: x509.Certificate) -> bool:
        """Whether the container names this certificate as the signer's."""
        if self.key_identifier is not None:
            return bool(certificate.key_identifier == self.key_identifier)
        same_number = certificate.serial_number == self.serial
        return bool(same_number and certificate.issuer.dump() == self.issuer)


@dataclass(frozen=True, slots=True)
class SignedData:
    """A container: its content if it carries one, certificates and signers in their order."""

    content: bytes | None
    certificates: tuple[x509.Certificate, ...]
    signers: tuple[SignerInfo, ...]


def read(data: bytes, most: int) -> SignedData:
    """The container in a file of at most ``most`` bytes.

    Raises:
        Refused: the file is not a well-formed SignedData over plain data with a signer.
    """
    der = unwrap(data, most)
    try:
        return _read(der)
    except MALFORMED_INPUT as error:
        raise Refused(Code.MALFORMED) from error


def detached(data: bytes, most: int) -> bytes:
    """The same container (DER) without the content it may carry; its signatures stay what they are.

    Raises:
        Refused: as `read` does.
    """
    der = unwrap(data, most)
    if read(der, len(der)).content is None:
        return der
    outer = cms.ContentInfo.load(der, strict=True)
    outer["content"]["encap_content_info"] = {"content_type": "data"}
    encoded = outer.dump()
    assert isinstance(encoded, bytes)  # asn1crypto has no types.
    return encoded


def _read(der: bytes) -> SignedData:
    outer = core.Sequence.load(der, strict=True)
    if not isinstance(outer[0], core.ObjectIdentifier) or outer[0].dotted != SIGNED_DATA:
        raise Refused(Code.NOT_A_SIGNATURE)
    signed = cms.ContentInfo.load(der, strict=True)["content"]
    inner = signed["encap_content_info"]
    if inner["content_type"].dotted != DATA:
        raise Refused(Code.MALFORMED)
    infos = signed["signer_infos"]
    if len(infos) == 0:
        raise Refused(Code.NO_SIGNERS)
    if len(infos) > MOST_SIGNERS:
        raise Refused(Code.TOO_MANY_SIGNERS, count=len(infos), limit=MOST_SIGNERS)
    return SignedData(
        content=inner["content"].native,
        certificates=_certificates(signed["certificates"]),
        signers=tuple(_signer(info) for info in infos),
    )


def _certificates(choices: cms.CertificateSet) -> tuple[x509.Certificate, ...]:
    if len(choices) > MOST_CERTIFICATES:
        raise Refused(Code.MALFORMED)
    return tuple(choice.chosen for choice in choices if choice.name == "certificate")


def _signer(info: cms.SignerInfo) -> SignerInfo:
    attributes = _attributes(info["signed_attrs"])
    issuer, serial, key_identifier = _identity(info["sid"])
    if attributes[CONTENT_TYPE].native != "data":
        raise Refused(Code.MALFORMED)
    return SignerInfo(
        issuer=issuer,
        serial=serial,
        key_identifier=key_identifier,
        digest_oid=info["digest_algorithm"]["algorithm"].dotted,
        signature_oid=info["signature_algorithm"]["algorithm"].dotted,
        attributes=SET_OF + info["signed_attrs"].dump()[1:],
        message_digest=attributes[MESSAGE_DIGEST].native,
        signed_at=_signed_at(attributes),
        certificate_hash=_certificate_hash(attributes),
        signature=info["signature"].native,
    )


def _identity(sid: cms.SignerIdentifier) -> tuple[bytes | None, int | None, bytes | None]:
    """Issuer and serial number, or the key identifier alone."""
    if sid.name == "subject_key_identifier":
        return None, None, sid.chosen.native
    return sid.chosen["issuer"].dump(), sid.chosen["serial_number"].native, None


def _attributes(signed: cms.CMSAttributes) -> Mapping[str, core.Asn1Value]:
    """The signed attributes by type; each has one value, and all stand in the order of DER."""
    encoded = [attribute.dump() for attribute in signed]
    found = {entry["type"].dotted: entry["values"][0] for entry in signed}
    alone = all(len(entry["values"]) == 1 for entry in signed)
    if not alone or len(found) != len(encoded) or encoded != sorted(encoded):
        raise Refused(Code.MALFORMED)
    return found


def _signed_at(attributes: Mapping[str, core.Asn1Value]) -> datetime | None:
    if SIGNING_TIME not in attributes:
        return None
    moment = attributes[SIGNING_TIME].native
    if not isinstance(moment, datetime):
        raise Refused(Code.MALFORMED)
    return moment.astimezone(UTC)


def _certificate_hash(attributes: Mapping[str, core.Asn1Value]) -> CertificateHash | None:
    if SIGNING_CERTIFICATE_V2 not in attributes:
        return None
    value = attributes[SIGNING_CERTIFICATE_V2]
    named = tsp.SigningCertificateV2.load(value.dump(), strict=True)["certs"][0]
    algorithm = named["hash_algorithm"]["algorithm"].dotted
    return CertificateHash(algorithm, named["cert_hash"].native)
