"""Whom an installation trusts: pinned roots, in three stores that are never mixed.

One rule: production trusts only the pinned roots of production; the test authority of this
project and the test environment of the National Certification Authority are refused there.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from asn1crypto import pem, x509

from ruqsat.signing import certificates
from ruqsat.signing.reasons import Refused
from ruqsat.signing.revocation import Revocation, read_lists


class Mode(StrEnum):
    """Which of the three stores; a verdict says under which it was reached."""

    PRODUCTION = "production"
    TEST = "test"
    DEVELOPMENT = "development"


PINNED: Mapping[Mode, frozenset[str]] = {
    # The root certificates of production must be taken from the registry at root.gov.kz and
    # compared by the operator, who names their SHA-256 in the settings: none is in our hands.
    Mode.PRODUCTION: frozenset(),
    Mode.TEST: frozenset(
        {
            # «Root certificate authority (GOST) test 2022», to 2032.
            "b995e79e7c07429f8f79e185451e5599ce342ac720000f01b3854fdfa03031a6",
            # «ҰКО 3.0 (RSA TEST)», to 13 March 2024; its root was never published with it.
            "2755fb7429aa0f5ad3ca3299293cf454a4f597b292461aa08399cd336ca54f64",
        }
    ),
    # The authority of a development installation makes its own root, so nothing can be pinned.
    Mode.DEVELOPMENT: frozenset(),
}

TEST_ONLY = "TEST ONLY"
"""The name of every root made by our own test authority begins with these words."""


CERTIFICATE_FILES = "*.c[er][rt]"


class TrustError(ValueError):
    """The folder of trust cannot be used; the message says to the operator what to change."""


@dataclass(frozen=True, slots=True)
class Trust:
    """A store: roots to which every chain must lead, intermediate authorities, revocation."""

    mode: Mode
    roots: tuple[x509.Certificate, ...]
    issuers: tuple[x509.Certificate, ...]
    revocation: Revocation

    @property
    def needs_revocation(self) -> bool:
        """Whether a signature stays undetermined while no list covers its moment."""
        return self.mode is not Mode.DEVELOPMENT


def trust_of(
    mode: Mode,
    roots: Iterable[bytes],
    *,
    issuers: Iterable[bytes] = (),
    lists: Iterable[bytes] = (),
) -> Trust:
    """A store out of certificates and lists (CRL), each DER or PEM.

    Raises:
        TrustError: there is no root, or a list is not signed by one of the authorities.
    """
    anchors, between = _certificates("roots", roots), _certificates("issuers", issuers)
    if not anchors:
        message = "no root certificate; put at least one *.cer into the folder «roots»"
        raise TrustError(message)
    try:
        revocation = read_lists([der(each) for each in lists], (*anchors, *between))
    except ValueError as error:
        raise TrustError(str(error)) from error
    return Trust(mode, anchors, between, revocation)


def load_trust(mode: Mode, folder: Path, *, pins: Iterable[str] = (), production: bool) -> Trust:
    """The store kept in a folder: ``roots/*.cer``, ``issuers/*.cer``, ``lists/*.crl``.

    Certificates may end in ``.crt`` too. ``pins`` are SHA-256 (hex) of further roots;
    ``production`` is whether the installation is one.

    Raises:
        TrustError: the store may not be used here, or a root is not pinned.
    """
    if production and mode is not Mode.PRODUCTION:
        message = f"a production installation does not use the {mode} store; choose «production»"
        raise TrustError(message)
    store = trust_of(
        mode,
        _files(folder / "roots", CERTIFICATE_FILES),
        issuers=_files(folder / "issuers", CERTIFICATE_FILES),
        lists=_files(folder / "lists", "*.crl"),
    )
    if mode is not Mode.DEVELOPMENT:
        for root in store.roots:
            _check_pinned(root, PINNED[mode].union(pin.lower() for pin in pins))
    return store


def der(file: bytes) -> bytes:
    """The bytes of a certificate or list that may be PEM."""
    if not pem.detect(file):
        return file
    _, _, contents = pem.unarmor(file)
    assert isinstance(contents, bytes)  # asn1crypto has no types.
    return contents


def _files(folder: Path, pattern: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob(pattern))]


def _certificates(where: str, contents: Iterable[bytes]) -> tuple[x509.Certificate, ...]:
    try:
        return tuple(certificates.parse(der(each)) for each in contents)
    except (ValueError, Refused) as error:
        message = f"a file in «{where}» is no certificate; remove it"
        raise TrustError(message) from error


def _check_pinned(root: x509.Certificate, pins: frozenset[str]) -> None:
    name = certificates.common_name(root.subject)
    found = hashlib.sha256(root.dump()).hexdigest()
    if name.startswith(TEST_ONLY):
        message = f"the root «{name}» was made for development only; remove it"
        raise TrustError(message)
    if found not in pins:
        message = f"the root «{name}» is not pinned; compare its SHA-256 and pin it: {found}"
        raise TrustError(message)
