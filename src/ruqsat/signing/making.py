"""Makes CMS signatures with a test key: for tests, for demo data and for `ruqsat sign`.

One rule: only keys from a file, so only test keys; people sign with their own program.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, Self

from asn1crypto import cms, core, tsp, x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, pkcs12

HASHES = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}


class KeyNotOpenedError(ValueError):
    """The file is no PKCS#12 with an RSA key, or the password is another one."""


class PrivateKey(Protocol):
    """A key that signs; algorithms are named as in asn1crypto, or by object identifier."""

    @property
    def digest(self) -> str:
        """The digest of the content and of what is signed."""
        ...

    @property
    def signature_algorithm(self) -> str:
        """The algorithm of the signature, its digest included."""
        ...

    @property
    def public_key(self) -> bytes:
        """DER SubjectPublicKeyInfo."""
        ...

    def sign(self, message: bytes) -> bytes:
        """The signature over the message."""
        ...


@dataclass(frozen=True, slots=True)
class RsaKey:
    """An RSA key that signs with padding PKCS #1 v1.5, as NCA RK has it."""

    key: rsa.RSAPrivateKey
    digest: str = "sha256"

    @property
    def signature_algorithm(self) -> str:
        """See `PrivateKey`."""
        return f"{self.digest}_rsa"

    @property
    def public_key(self) -> bytes:
        """DER SubjectPublicKeyInfo."""
        public = self.key.public_key()
        return public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    def sign(self, message: bytes) -> bytes:
        """The signature over the message."""
        return self.key.sign(message, padding.PKCS1v15(), HASHES[self.digest])


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key with the certificate of its holder."""

    key: PrivateKey
    certificate: x509.Certificate

    @classmethod
    def opened(cls, p12: bytes, password: str) -> Self:
        """The key in a PKCS#12 file.

        Raises:
            KeyNotOpenedError: another kind of file or of key, or another password.
        """
        try:
            key, certificate, _ = pkcs12.load_key_and_certificates(p12, password.encode())
        except ValueError as error:
            message = "the key file does not open: another password, or not a PKCS#12 file"
            raise KeyNotOpenedError(message) from error
        if not isinstance(key, rsa.RSAPrivateKey) or certificate is None:
            message = "the key file holds no RSA key with its certificate"
            raise KeyNotOpenedError(message)
        der = certificate.public_bytes(Encoding.DER)
        return cls(RsaKey(key), x509.Certificate.load(der, strict=True))

    def sign(self, content: bytes, *, attached: bool, signed_at: datetime | None = None) -> bytes:
        """A DER CMS over the content; without ``signed_at`` (aware) it states no moment."""
        attributes = signed_attributes(content, self, signed_at)
        signature = self.key.sign(attributes.dump())
        return signed_data(
            [signer_info(self, attributes, signature)],
            [self.certificate],
            content if attached else None,
        )


def sign_detached(content: bytes, p12: bytes, password: str) -> bytes:
    """A detached CMS (DER) over the content; see `SigningKey.opened` for what it raises."""
    return SigningKey.opened(p12, password).sign(content, attached=False)


def sign_attached(content: bytes, p12: bytes, password: str) -> bytes:
    """A CMS (DER) that carries the content; see `SigningKey.opened` for what it raises."""
    return SigningKey.opened(p12, password).sign(content, attached=True)


def signed_attributes(
    content: bytes, key: SigningKey, signed_at: datetime | None
) -> cms.CMSAttributes:
    """What the signature covers: the digest of the content and of the signer's certificate."""
    named = tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(key.certificate.dump()).digest()})
    values: dict[str, object] = {
        "content_type": "data",
        "message_digest": hashlib.new(key.key.digest, content).digest(),
        "signing_certificate_v2": tsp.SigningCertificateV2({"certs": [named]}),
    }
    if signed_at is not None:
        values["signing_time"] = cms.Time(name="utc_time", value=core.UTCTime(signed_at))
    return cms.CMSAttributes(
        [cms.CMSAttribute({"type": name, "values": [value]}) for name, value in values.items()]
    )


def signer_info(key: SigningKey, attributes: cms.CMSAttributes, signature: bytes) -> cms.SignerInfo:
    """One signer, named by the issuer and serial number of the certificate."""
    identity = {"issuer": key.certificate.issuer, "serial_number": key.certificate.serial_number}
    return cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier("issuer_and_serial_number", identity),
            "digest_algorithm": {"algorithm": key.key.digest},
            "signed_attrs": attributes,
            "signature_algorithm": {"algorithm": key.key.signature_algorithm},
            "signature": signature,
        }
    )


def signed_data(
    signers: list[cms.SignerInfo], certificates: list[x509.Certificate], content: bytes | None
) -> bytes:
    """The container (DER); ``None`` leaves the content out."""
    inner: dict[str, object] = {"content_type": "data"}
    if content is not None:
        inner["content"] = content
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [signer["digest_algorithm"] for signer in signers],
            "encap_content_info": inner,
            "certificates": certificates,
            "signer_infos": signers,
        }
    )
    encoded = cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()
    assert isinstance(encoded, bytes)  # asn1crypto has no types.
    return encoded
