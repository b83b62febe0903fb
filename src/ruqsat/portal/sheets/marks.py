"""How answers say that the lines of a question came as a sheet. Pure.

``goods.foreign.sheet`` holds the SHA-256 of the file, and below it its name and size; only the
server writes them. Lines of a sheet are answers like any others.
"""

from dataclasses import dataclass

from ruqsat.lex.forms.kinds import SHEET
from ruqsat.lex.forms.parsing import Raw


@dataclass(frozen=True, slots=True)
class Kept:
    """A sheet as it was uploaded."""

    sha256: str
    name: str
    size: int
    """Bytes."""


def sheet_at(raw: Raw, path: str) -> Kept | None:
    """The sheet that holds the lines at a path; ``None``: they were typed."""
    mark = f"{path}.{SHEET}"
    if mark not in raw:
        return None
    return Kept(raw[mark], raw[f"{mark}.name"], int(raw[f"{mark}.size"]))


def sheets(raw: Raw) -> tuple[str, ...]:
    """The paths whose lines came as sheets."""
    end = f".{SHEET}"
    return tuple(path.removesuffix(end) for path in raw if path.endswith(end))


def marked(raw: Raw, path: str, kept: Kept) -> dict[str, str]:
    mark = f"{path}.{SHEET}"
    return {
        **raw,
        mark: kept.sha256,
        f"{mark}.name": kept.name,
        f"{mark}.size": str(kept.size),
    }


def without(raw: Raw, path: str) -> dict[str, str]:
    """The answers without any lines at a path, typed or of a sheet."""
    start = f"{path}."
    return {key: text for key, text in raw.items() if not key.startswith(start)}
