"""Files kept by the SHA-256 of their bytes: written once, synced, and checked at every reading.

A folder today; a store in the network keeps the same two functions.
"""

import hashlib
import os
import re
import secrets
from contextlib import suppress
from pathlib import Path

from ruqsat.papers.errors import ArchiveError

_NAME = re.compile(r"[0-9a-f]{64}")


def store(folder: Path, content: bytes) -> str:
    """Keeps the bytes and gives their SHA-256 in hexadecimal; when it returns they are on disk.

    Storing the same bytes again changes nothing. Raises ArchiveError if a damaged file has
    their place: it is never overwritten.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    place = _place(folder, sha256)
    if place.exists():
        read(folder, sha256)
        return sha256
    _make_folders(folder, place.parent)
    _write_once(place, content)
    return sha256


def read(folder: Path, sha256: str) -> bytes:
    """The bytes of that hash. Raises ArchiveError where they are not there or not the same."""
    place = _place(folder, sha256)
    try:
        content = place.read_bytes()
    except FileNotFoundError:
        raise ArchiveError(f"{sha256} is not in the archive") from None
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ArchiveError(f"{sha256} is damaged on disk: restore {place.name} from a backup")
    return content


def size(folder: Path, sha256: str) -> int:
    """How many bytes are kept under that hash, unread and so unchecked.

    Raises ArchiveError where there are none.
    """
    try:
        return _place(folder, sha256).stat().st_size
    except FileNotFoundError:
        raise ArchiveError(f"{sha256} is not in the archive") from None


def _place(folder: Path, sha256: str) -> Path:
    if not _NAME.fullmatch(sha256):
        raise ArchiveError(f"{sha256!r} is not a SHA-256 in small hexadecimal letters")
    return folder / sha256[:2] / sha256[2:4] / sha256


def _write_once(place: Path, content: bytes) -> None:
    """Writes beside the place and links into it: nobody sees half a file, nothing is replaced."""
    draft = place.with_name(f".{place.name}.{secrets.token_hex(8)}")
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fchmod(file.fileno(), 0o440)
            os.fsync(file.fileno())
        with suppress(FileExistsError):  # Another process stored the same bytes a moment ago.
            os.link(draft, place)
    finally:
        draft.unlink(missing_ok=True)
    _sync(place.parent)


def _make_folders(folder: Path, leaf: Path) -> None:
    leaf.mkdir(parents=True, exist_ok=True)
    for made in (folder, leaf.parent):  # A folder survives a power cut once its parent is synced.
        _sync(made)


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
