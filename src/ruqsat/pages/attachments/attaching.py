"""Files among raw answers: four strings each, which only the server writes. Pure."""

from __future__ import annotations

from ruqsat.lex.forms.kinds import File
from ruqsat.lex.forms.parsing import Raw, line_numbers
from ruqsat.ui.rows import renumbered


def attached(raw: Raw, path: str, file: File) -> dict[str, str]:
    """The answers with one more file at a path; the same content twice is one file."""
    numbers = line_numbers(raw, path)
    if any(raw.get(f"{path}.{number}.sha256") == file.sha256 for number in numbers):
        return dict(raw)
    place = f"{path}.{numbers[-1] + 1 if numbers else 0}"
    return {
        **raw,
        f"{place}.sha256": file.sha256,
        f"{place}.name": file.name,
        f"{place}.size": str(file.size),
        f"{place}.media": file.media,
    }


def dropped(raw: Raw, place: str) -> dict[str, str]:
    """The answers without the file at «contract.0»."""
    kept = {key: text for key, text in raw.items() if not key.startswith(f"{place}.")}
    return renumbered(kept, place.rpartition(".")[0])


def file_at(raw: Raw, place: str) -> File | None:
    """The file at «contract.0»; ``None``: there is none."""
    if f"{place}.media" not in raw:
        return None
    return File(
        raw[f"{place}.sha256"],
        raw[f"{place}.name"],
        int(raw[f"{place}.size"]),
        raw[f"{place}.media"],
    )
