"""Takes the files of a request: those that may be attached are kept, the others told why not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict

from ruqsat.conduct.paperwork import kept
from ruqsat.languages import Words
from ruqsat.lex.forms import Form, Problem, wrong
from ruqsat.lex.forms.kinds import File, FilesKind
from ruqsat.lex.forms.parsing import Raw, line_numbers
from ruqsat.lex.forms.places import files_at, within
from ruqsat.pages.attachments import sentences
from ruqsat.pages.attachments.judging import UnusableError, check_size, judged, tidied

Uploads: TypeAlias = "MultiValueDict[str, UploadedFile[bytes]]"


@dataclass(frozen=True, slots=True)
class Received:
    """What came of the files of one request."""

    files: tuple[tuple[str, File], ...] = ()
    """Path of the question → the file, kept by its hash."""
    problems: tuple[Problem, ...] = ()


def received(
    form: type[Form], *, raw: Raw, uploads: Uploads, section: str | None = None
) -> Received:
    """Judge and keep the files sent for a section, or for the whole form; nothing else in the form
    depends on them."""
    files: list[tuple[str, File]] = []
    problems: list[Problem] = []
    for path, kind in _asked(form, section, uploads):
        room = kind.most - len(line_numbers(raw, path))
        for upload in uploads.getlist(path):
            taken = _taken(upload, kind) if room > 0 else wrong.TOO_MANY_FILES.say(most=kind.most)
            if isinstance(taken, File):
                files.append((path, taken))
                room -= 1
            else:
                said = sentences.OF_FILE.say(name=upload.name or "", message=taken)
                problems.append(Problem(path, said))
    return Received(tuple(files), tuple(problems))


def _asked(
    form: type[Form], section: str | None, uploads: Uploads
) -> Iterator[tuple[str, FilesKind]]:
    for path in uploads:
        question = files_at(form, path) if section is None or within(path, section) else None
        if question is not None and isinstance(question.kind, FilesKind):
            yield path, question.kind


def _taken(upload: UploadedFile[bytes], kind: FilesKind) -> File | Words:
    name = upload.name or ""
    try:
        check_size(upload.size or 0, kind)
        content = upload.read()
        media = judged(name, content, kind)
    except UnusableError as problem:
        return problem.words
    return File(kept(content), tidied(name, media), len(content), media)
