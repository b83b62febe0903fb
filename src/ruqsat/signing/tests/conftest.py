"""One test authority for the whole run; its keys and certificates prove nothing (TEST ONLY)."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ruqsat.signing import Mode, Trust, trust_of
from ruqsat.signing.authority import CAST, Authority
from ruqsat.signing.authority.issuing import Issuer, new_key
from ruqsat.signing.authority.subjects import name

AT = datetime(2026, 2, 3, 5, 20, tzinfo=UTC)
"""10:20 of 3 February 2026 in Astana."""

CONTENT = "Қайта өңдеу шарттары туралы өтініш\n".encode()


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.at(tmp_path_factory.mktemp("signing") / "authority", CAST)


@pytest.fixture(scope="session")
def trust(authority: Authority) -> Trust:
    return authority.trust()


@pytest.fixture(scope="session")
def foreign() -> Issuer:
    """An authority that nobody trusts."""
    return Issuer.root(
        new_key(), name([("common_name", "TEST ONLY foreign"), ("country_name", "KZ")])
    )


def files(authority: Authority, kind: str) -> list[bytes]:
    folder: Path = authority.folder / "trust" / kind
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def strict(authority: Authority, lists: list[bytes]) -> Trust:
    """The test authority in a store that, unlike development, needs to know of revocation."""
    roots, issuers = files(authority, "roots"), files(authority, "issuers")
    return trust_of(Mode.TEST, roots, issuers=issuers, lists=lists)
