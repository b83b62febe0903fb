"""Whether a file may be attached to a question, under the name its owner gave it. Pure."""

from pathlib import PurePosixPath

from ruqsat.lex.forms.kinds import FORMATS, FilesKind
from ruqsat.pages.attachments import sentences
from ruqsat.pages.attachments.contents import ENDINGS, UnusableError, media_of
from ruqsat.ui.answers import size_words

NAME_LENGTH = 150


def check_size(size: int, kind: FilesKind) -> None:
    """Before the content is read. Raises ``UnusableError``."""
    if size == 0:
        raise UnusableError(sentences.EMPTY.say())
    if size > kind.limit:
        said = sentences.TOO_LARGE.say(size=size_words(size), limit=size_words(kind.limit))
        raise UnusableError(said)


def judged(name: str, content: bytes, kind: FilesKind) -> str:
    """The media type of a file that may be attached. Raises ``UnusableError``."""
    check_size(len(content), kind)
    media = media_of(content)
    accepted = ", ".join(FORMATS[one] for one in kind.formats)
    if media is None:
        raise UnusableError(sentences.UNKNOWN.say(formats=accepted))
    if media not in kind.formats:
        said = sentences.NOT_ACCEPTED.say(formats=accepted, found=FORMATS[media])
        raise UnusableError(said)
    ending = PurePosixPath(name).suffix.lower()
    if ending and ENDINGS.get(ending) != media:
        raise UnusableError(sentences.RENAMED.say(ending=ending, found=FORMATS[media]))
    return media


def tidied(name: str, media: str) -> str:
    """The name as it is kept: no folders, nothing invisible, not too long, with its ending."""
    last = name.replace("\\", "/").rpartition("/")[2]
    seen = (" " if one.isspace() else one for one in last if one.isprintable() or one.isspace())
    clean = " ".join("".join(seen).split())
    stem, dot, ending = clean.rpartition(".")
    if not dot or not stem or f".{ending.lower()}" not in ENDINGS:
        stem, ending = clean or "file", FORMATS[media].lower()
    return f"{stem[:NAME_LENGTH]}.{ending}"


__all__ = ["UnusableError", "check_size", "judged", "tidied"]
