"""The test authority in a folder: made once, then the same keys every time.

TEST ONLY. Layout: ``trust/`` is a store for `load_trust`, ``keys/*.p12`` are the people's keys,
``authority/issuing.pem`` the authority's own.
"""

import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from asn1crypto import crl, x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509 import load_der_x509_certificate

from ruqsat.signing.authority.cast import CAST, Part
from ruqsat.signing.authority.issuing import ALWAYS, AUTHORITY_BITS, Issuer, Period, new_key
from ruqsat.signing.authority.subjects import Subject, extensions, name, subject_name
from ruqsat.signing.making import RsaKey, SigningKey
from ruqsat.signing.trust import TEST_ONLY, Mode, Trust, load_trust

PASSWORD = "test-only"  # noqa: S105  # Opens test keys, which are worth nothing.

NOTE = """\
TEST ONLY. Keys and certificates of the development authority of Ruqsat.
They prove nothing about anybody; a production installation refuses them.
"""

ISSUING_KEY = "authority/issuing.pem"
ISSUING_CERTIFICATE = "trust/issuers/issuing.cer"
ISSUING_LIST = "trust/lists/issuing.crl"
ROOT_CERTIFICATE = "trust/roots/root.cer"
ROOT_LIST = "trust/lists/root.crl"


@dataclass(frozen=True, slots=True)
class Authority:
    """The test authority kept in ``folder``."""

    folder: Path
    issuer: Issuer

    @classmethod
    def at(cls, folder: Path, cast: Mapping[str, Part] = CAST) -> Self:
        """The authority in this folder, made with keys for the whole cast if it is not there."""
        if not (folder / ISSUING_CERTIFICATE).exists():
            _make_once(folder, cast)
        return cls(folder, _read_issuer(folder))

    def trust(self, *, production: bool = False) -> Trust:
        """The development store; raises `TrustError` in a production installation."""
        return load_trust(Mode.DEVELOPMENT, self.folder / "trust", production=production)

    def p12(self, key: str) -> bytes:
        """The PKCS#12 file of this key, which `PASSWORD` opens."""
        return self.path(key).read_bytes()

    def path(self, key: str) -> Path:
        """Where the PKCS#12 file of this key lies."""
        return self.folder / "keys" / f"{key}.p12"

    def key(self, key: str) -> SigningKey:
        """The key itself, ready to sign."""
        return SigningKey.opened(self.p12(key), PASSWORD)

    def issue(self, key: str, subject: Subject, period: Period = ALWAYS) -> bytes:
        """The PKCS#12 file of one more key; of a name that exists, the file that exists."""
        path = self.path(key)
        if not path.exists():
            private = new_key()
            certificate = self.issuer.issue(
                subject_name(subject), private, own=extensions(subject), period=period
            )
            _write(path, _p12(key, private, certificate))
        return path.read_bytes()

    def revoke(self, key: str, at: datetime) -> None:
        """Puts the certificate of this key on the list, from this moment on."""
        path = self.folder / ISSUING_LIST
        body = crl.CertificateList.load(path.read_bytes())["tbs_cert_list"]
        revoked = {
            entry["user_certificate"].native: entry["revocation_date"].native
            for entry in body["revoked_certificates"]
        }
        revoked[self.key(key).certificate.serial_number] = at
        _write(path, self.issuer.revocations(revoked))


def _make_once(folder: Path, cast: Mapping[str, Part]) -> None:
    """Made aside and moved into place whole, so that of processes starting together one wins."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    _make(aside, cast)
    try:
        aside.rename(folder)
    except OSError:
        shutil.rmtree(aside)
        if not (folder / ISSUING_CERTIFICATE).exists():
            raise


def _make(folder: Path, cast: Mapping[str, Part]) -> None:
    _write(folder / "TEST-ONLY.txt", NOTE.encode())
    root_name, issuing_name = (
        name([("common_name", f"{TEST_ONLY} Ruqsat {which} (RSA)"), ("country_name", "KZ")])
        for which in ("root", "issuing")
    )
    # The root signs once; its key is not kept.
    root = Issuer.root(new_key(AUTHORITY_BITS), root_name)
    issuing_key = new_key(AUTHORITY_BITS)
    issuing = root.authority(issuing_key, issuing_name)
    pem = issuing_key.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    _write(folder / ISSUING_KEY, pem)
    _write(folder / ROOT_CERTIFICATE, root.certificate.dump())
    _write(folder / ISSUING_CERTIFICATE, issuing.certificate.dump())
    _write(folder / ROOT_LIST, root.revocations({}))
    _write(folder / ISSUING_LIST, issuing.revocations({}))
    authority = Authority(folder, issuing)
    for key, part in cast.items():
        authority.issue(key, part.subject, part.period)
        if part.revoked_at is not None:
            authority.revoke(key, part.revoked_at)


def _p12(key: str, private: RsaKey, certificate: x509.Certificate) -> bytes:
    """A key file enciphered as NCA enciphers its own, old as that is: programs must open those."""
    encryption = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(2000)
        .key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC)
        .hmac_hash(hashes.SHA1())  # noqa: S303
        .build(PASSWORD.encode())
    )
    return pkcs12.serialize_key_and_certificates(
        key.encode(),
        private.key,
        load_der_x509_certificate(certificate.dump()),
        None,
        encryption,
    )


def _read_issuer(folder: Path) -> Issuer:
    key = load_pem_private_key((folder / ISSUING_KEY).read_bytes(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    certificate = x509.Certificate.load((folder / ISSUING_CERTIFICATE).read_bytes())
    return Issuer(RsaKey(key), certificate)


def _write(path: Path, contents: bytes) -> None:
    """Replaces the file whole, readable by its owner only."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as out:
        out.write(contents)
    Path(aside).replace(path)
