"""Freezes what is to be signed, and judges the signature that comes back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from django.conf import settings

from ruqsat import signing
from ruqsat.conduct.models import Preparation
from ruqsat.conduct.paperwork import fetched, kept
from ruqsat.conduct.visitors import Visitor
from ruqsat.languages import Words
from ruqsat.people.capacity import Basis
from ruqsat.signing import HeadOfBody, LegalPerson, NaturalPerson, Prepared, State, Verdict


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature that holds, with everything that was frozen for it."""

    files: dict[str, str]
    """Use → SHA-256: ``paper``, ``signature``, ``verdict``."""
    verdict: Verdict
    stated: Mapping[str, str] = field(default_factory=dict)
    """The raw answers it was drawn from."""


def trust() -> signing.Trust:
    """The roots this installation trusts, read anew when a file of them has changed."""
    folder = Path(settings.TRUST_FOLDER)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    stamps = tuple((path, path.stat().st_mtime_ns) for path in files)
    return _loaded(settings.TRUST_MODE, folder, pins=settings.TRUST_PINS, stamps=stamps)


@lru_cache(maxsize=1)
def _loaded(
    mode: str,
    folder: Path,
    *,
    pins: frozenset[str],
    stamps: tuple[tuple[Path, int], ...],  # noqa: ARG001  # What is kept, is kept for these files.
) -> signing.Trust:
    return signing.load_trust(signing.Mode(mode), folder, pins=pins, production=settings.PRODUCTION)


def content(preparation: Preparation) -> bytes:
    """The very bytes that the signature covers."""
    frozen = fetched(preparation.frozen)
    if frozen.startswith(b"%PDF"):
        return frozen
    return Prepared.from_bytes(frozen).content


def document(preparation: Preparation) -> bytes:
    """The PDF as it is shown before it is signed."""
    frozen = fetched(preparation.frozen)
    return frozen if frozen.startswith(b"%PDF") else Prepared.from_bytes(frozen).document


def judge(preparation: Preparation, cms: bytes, *, visitor: Visitor, at: datetime) -> Verdict:
    """Whether the signature holds and is of whom it must be."""
    verdict = signing.verify_detached(cms, content(preparation), trust=trust(), at=at)
    return signing.signed_by(verdict, required(visitor, preparation))


def required(
    visitor: Visitor, preparation: Preparation
) -> NaturalPerson | LegalPerson | HeadOfBody:
    """Whose signature what was prepared needs from whoever acts in this capacity."""
    capacity = visitor.capacity
    if capacity.body is not None:
        assert capacity.bin is not None
        return HeadOfBody(capacity.bin, capacity.iin, printed=Words(**preparation.signer))
    if capacity.bin is None:
        return NaturalPerson(capacity.iin)
    return LegalPerson(capacity.bin, capacity.iin, by_power=capacity.basis is Basis.POWER)


def sealed(preparation: Preparation, cms: bytes, verdict: Verdict) -> Signed:
    """Store the signed paper, its signature and the verdict on it."""
    assert verdict.state is State.VALID
    frozen = fetched(preparation.frozen)
    prepared = None if frozen.startswith(b"%PDF") else Prepared.from_bytes(frozen)
    paper = frozen if prepared is None else signing.embed(prepared, cms)
    said = json.dumps(verdict.as_json(), ensure_ascii=False, sort_keys=True).encode()
    files = {"paper": kept(paper), "signature": kept(cms), "verdict": kept(said)}
    return Signed(files, verdict, preparation.stated)


def waiting(preparation_id: UUID, visitor: Visitor) -> Preparation | None:
    """What this visitor was shown for signing in the capacity they still act in."""
    return Preparation.objects.filter(
        id=preparation_id, account=visitor.account, capacity=visitor.capacity.key
    ).first()
