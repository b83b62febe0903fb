"""Prepares a PDF for a signature made elsewhere (PAdES), puts it in, and verifies the result.

One rule: preparing adds the empty signature and nothing else; what was shown stays as it was.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from typing import Self

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from ruqsat.signing.judging import Purpose, Terms, judge
from ruqsat.signing.reading.containers import MOST_DETACHED
from ruqsat.signing.reading.signed_data import detached, read
from ruqsat.signing.reading.signed_pdf import UNREADABLE, PdfSignature, read_pdf
from ruqsat.signing.reasons import Code, Refused
from ruqsat.signing.trust import Trust
from ruqsat.signing.verdict import Signer, Verdict, together, without_signers

RESERVED = 32 * 1024
"""Bytes kept for the signature; with a time-stamp and its chain it takes about a third."""

MAGIC = b"ruqsat prepared pdf 1\n"
OFFSET_BYTES = 8


class PdfNotSignable(ValueError):  # noqa: N818  # Named by what it says.
    """The PDF cannot take a signature, or the signature does not fit into it."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A PDF with an empty place for a signature; kept between showing it and receiving the CMS."""

    document: bytes
    start: int
    """Offset of the ``<`` that opens the place."""
    end: int
    """Offset after the ``>`` that closes it."""

    @property
    def content(self) -> bytes:
        """The bytes that the detached signature must sign: all but the place itself."""
        return self.document[: self.start] + self.document[self.end :]

    def to_bytes(self) -> bytes:
        """One file, for storing between two requests."""
        offsets = b"".join(each.to_bytes(OFFSET_BYTES, "big") for each in (self.start, self.end))
        return MAGIC + offsets + self.document

    @classmethod
    def from_bytes(cls, stored: bytes) -> Self:
        """What `to_bytes` stored.

        Raises:
            ValueError: the bytes are not of `to_bytes`.
        """
        if not stored.startswith(MAGIC):
            message = "not a prepared PDF"
            raise ValueError(message)
        numbers = stored[len(MAGIC) : len(MAGIC) + 2 * OFFSET_BYTES]
        start, end = numbers[:OFFSET_BYTES], numbers[OFFSET_BYTES:]
        document = stored[len(MAGIC) + 2 * OFFSET_BYTES :]
        return cls(document, int.from_bytes(start, "big"), int.from_bytes(end, "big"))


class _Untouched(IncrementalPdfFileWriter):
    """Adds a revision without writing its own name and the machine's time into the metadata."""

    def _update_meta(self) -> None:
        """The library would change the metadata here, and with them what is being signed."""


def prepare(pdf: bytes, *, reason: str, name: str, at: datetime) -> Prepared:
    """The PDF with a place for one more invisible signature, stated to be made at ``at``.

    Raises:
        PdfNotSignable: the file is no PDF, or its form is not one that can be signed.
    """
    try:
        return _prepare(pdf, reason=reason, name=name, at=at)
    except UNREADABLE as error:
        message = f"this PDF cannot be prepared for a signature: {error}"
        raise PdfNotSignable(message) from error


def embed(prepared: Prepared, cms: bytes) -> bytes:
    """The signed PDF; ``cms`` is a signature of `Prepared.content` (DER, PEM or base64).

    The signature is not judged here: verify it over the content first, or the PDF after. Where it
    carries the content as well, that is left out, since the PDF is the content.

    Raises:
        PdfNotSignable: the bytes are no signature file, or longer than the place for it.
    """
    try:
        der = detached(cms, MOST_DETACHED + 2 * len(prepared.document))
    except Refused as reason:
        message = f"this is not a signature that a PDF can hold: {reason}"
        raise PdfNotSignable(message) from reason
    room = (prepared.end - prepared.start - 2) // 2
    if len(der) > room:
        message = f"the signature takes {len(der)} bytes, the PDF keeps {room} for it"
        raise PdfNotSignable(message)
    value = der.hex().encode("ascii").ljust(2 * room, b"0")
    before, after = prepared.document[: prepared.start], prepared.document[prepared.end :]
    return before + b"<" + value + b">" + after


def verify_pdf(pdf: bytes, trust: Trust, at: datetime) -> Verdict:
    """Whether every signature of the PDF holds at the aware moment and nothing was changed after.

    Every input ends in a verdict. Each signer's moment is what the PDF states, a claim as ever.
    """
    terms = Terms(trust, at, Purpose.DOCUMENT)
    try:
        signers = tuple(signer for each in read_pdf(pdf) for signer in _judged(each, terms))
    except Refused as reason:
        return without_signers(reason, at, trust.mode)
    return together(signers, at, trust.mode)


def _judged(signature: PdfSignature, terms: Terms) -> Iterator[Signer]:
    container = read(signature.cms, MOST_DETACHED)
    if container.content is not None:
        raise Refused(Code.MALFORMED)
    for info in container.signers:
        signer = judge(
            replace(info, signed_at=info.signed_at or signature.stated_at),
            signature.content,
            embedded=container.certificates,
            terms=terms,
        )
        yield _told_of_change(signer) if signer.code is Code.CONTENT_CHANGED else signer


def _told_of_change(signer: Signer) -> Signer:
    """In a PDF the signature and what it signs are one file, so it was this file that changed."""
    code = Code.CHANGED_AFTER_SIGNING
    return replace(signer, code=code, words=code.sentence.say())


def _prepare(pdf: bytes, *, reason: str, name: str, at: datetime) -> Prepared:
    writer = _Untouched(BytesIO(pdf), strict=True)
    number = 1 + sum(1 for _ in enumerate_sig_fields(writer))
    embedder = PdfCMSEmbedder(SigFieldSpec(f"Signature{number}"))
    work = embedder.write_cms(f"Signature{number}", writer)
    next(work)
    place = SignatureObject(
        timestamp=at,
        subfilter=SigSeedSubFilter.PADES,
        name=name,
        reason=reason,
        bytes_reserved=2 * RESERVED,
    )
    work.send(SigObjSetup(sig_placeholder=place))
    digest, output = work.send(SigIOSetup(md_algorithm="sha256"))
    return Prepared(output.getvalue(), digest.reserved_region_start, digest.reserved_region_end)
