"""The installation's own secret: made once, kept in the data folder, readable by its owner only."""

import os
import secrets
import time
from pathlib import Path

LEAST_LENGTH = 50


def kept_secret(data: Path) -> str:
    """The secret in ``data``; of processes that start together without one, one makes it."""
    file = data / "secret"
    data.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _read(file)
    made = secrets.token_urlsafe(64)
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.write(made)
    return made


def _read(file: Path) -> str:
    """Waits up to a second for another process that has just made the file and is writing it."""
    for _ in range(20):
        if len(found := file.read_text(encoding="ascii").strip()) >= LEAST_LENGTH:
            return found
        time.sleep(0.05)
    message = f"{file} holds no secret of {LEAST_LENGTH} characters; delete the file to make one"
    raise ValueError(message)
