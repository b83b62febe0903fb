"""Which algorithms a signature may use, and the one door to the primitives that check it.

One rule: an allow-list. What is named weak is refused; what is not known is left open, never valid.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Never

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key

from ruqsat.signing.reasons import Code, Refused

LEAST_RSA_BITS = 2048
MOST_RSA_BITS = 8192  # Longer keys only cost time: a check grows with the square of the length.

DIGESTS: Mapping[str, str] = {
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}
HASHES: Mapping[str, hashes.HashAlgorithm] = {
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}

NAMES: Mapping[str, str] = {
    "1.2.398.3.10.1.1.2.3.2": "ГОСТ 34.10-2015",
    "1.2.398.3.10.1.1.2.2": "ГОСТ 34.10-2015",
    "1.2.398.3.10.1.3.3": "ГОСТ 34.11-2015",
    "1.2.398.3.10.1.3.2": "ГОСТ 34.11-2015",
    "1.2.398.3.10.1.1.1.2": "ГОСТ 34.310-2004",
    "1.2.398.3.10.1.1.1.1": "ГОСТ 34.310-2004",
    "1.2.398.3.10.1.3.1": "ГОСТ 34.311-95",
    "1.2.840.113549.1.1.10": "RSASSA-PSS",
    "1.2.840.10045.4.3.2": "ECDSA SHA-256",
}

WEAK: Mapping[str, str] = {
    "1.2.840.113549.1.1.2": "RSA MD2",
    "1.2.840.113549.1.1.4": "RSA MD5",
    "1.2.840.113549.1.1.5": "RSA SHA-1",
    "1.2.840.113549.2.2": "MD2",
    "1.2.840.113549.2.5": "MD5",
    "1.3.14.3.2.26": "SHA-1",
    "1.3.14.3.2.29": "RSA SHA-1",
}

Check = Callable[[bytes, bytes], bool]
"""Takes the message and the signature."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A signature algorithm of the allow-list."""

    name: str
    digest: str
    """The digest it signs, named as in `hashlib`."""
    under: Callable[[bytes], Check]
    """The check under one public key (DER SubjectPublicKeyInfo).

    Raises `Refused` for a key of another kind or of an unlawful length.
    """


def _rsa(digest: str) -> Scheme:
    def under(public_key: bytes) -> Check:
        key = rsa_key(public_key)

        def check(message: bytes, signature: bytes) -> bool:
            try:
                key.verify(signature, message, padding.PKCS1v15(), HASHES[digest])
            except InvalidSignature:
                return False
            return True

        return check

    return Scheme(f"RSA {digest.replace('sha', 'SHA-')}", digest, under)


RSA = {digest: _rsa(digest) for digest in HASHES}

SCHEMES: Mapping[str, Scheme] = {
    "1.2.840.113549.1.1.11": RSA["sha256"],
    "1.2.840.113549.1.1.12": RSA["sha384"],
    "1.2.840.113549.1.1.13": RSA["sha512"],
}
BY_KEY: Mapping[str, Mapping[str, Scheme]] = {"1.2.840.113549.1.1.1": RSA}
"""A container may name the algorithm of the key alone; its digest algorithm then completes it."""


def digest_named(oid: str) -> str:
    """The digest with this object identifier, named as in `hashlib`.

    Raises:
        Refused: the digest is weak or not known.
    """
    return DIGESTS.get(oid) or _refuse(oid)


def scheme_named(oid: str) -> Scheme:
    """The signature algorithm of a certificate or of a list of revoked certificates.

    Raises:
        Refused: the algorithm is weak or not known.
    """
    return SCHEMES.get(oid) or _refuse(oid)


def scheme_of(signature_oid: str, digest_oid: str) -> Scheme:
    """The signature algorithm of a signer, who names the digest apart.

    Raises:
        Refused: an algorithm is weak or not known, or the two contradict each other.
    """
    schemes = BY_KEY.get(signature_oid)
    if schemes is not None:
        return schemes[digest_named(digest_oid)]
    scheme = scheme_named(signature_oid)
    if scheme.digest != digest_named(digest_oid):
        raise Refused(Code.ALGORITHM_MISMATCH)
    return scheme


def name_of(signature_oid: str, digest_oid: str) -> str:
    """The algorithm of a signer for people, whether it is allowed or not."""
    try:
        return scheme_of(signature_oid, digest_oid).name
    except Refused:
        return NAMES.get(signature_oid) or WEAK.get(signature_oid) or signature_oid


def digest(name: str, content: bytes) -> bytes:
    """The digest of the content."""
    return hashlib.new(name, content).digest()


def rsa_key(public_key: bytes) -> rsa.RSAPublicKey:
    """An RSA key of a lawful length out of a DER SubjectPublicKeyInfo.

    Raises:
        Refused: it is another kind of key, too short, too long or cannot be read.
    """
    try:
        key = load_der_public_key(public_key)
    except UnsupportedAlgorithm as error:
        raise Refused(Code.ALGORITHM_MISMATCH) from error
    except ValueError as error:
        raise Refused(Code.CERTIFICATE_MALFORMED) from error
    if not isinstance(key, rsa.RSAPublicKey):
        raise Refused(Code.ALGORITHM_MISMATCH)
    if not LEAST_RSA_BITS <= key.key_size <= MOST_RSA_BITS:
        raise Refused(Code.ALGORITHM_TOO_WEAK, algorithm=f"RSA-{key.key_size}")
    return key


def _refuse(oid: str) -> Never:
    if oid in WEAK:
        raise Refused(Code.ALGORITHM_TOO_WEAK, algorithm=WEAK[oid])
    raise Refused(Code.ALGORITHM_NOT_SUPPORTED, algorithm=NAMES.get(oid, oid))
