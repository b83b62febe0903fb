"""Reads the signatures of a PDF and what of the file each of them covers.

One rule: everything outside a signature's range is either its own hexadecimal value, or a later
revision that does nothing but add another signature.
"""

import logging
import re
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult, ModificationLevel
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from ruqsat.signing.reading.containers import MEGABYTE
from ruqsat.signing.reasons import MALFORMED_INPUT, Code, Refused

MOST_PDF = 64 * MEGABYTE
MOST_SIGNATURES = 16

RANGE = b"/ByteRange"
HEX = re.compile(rb"<([0-9A-Fa-f]{2,})>")

# A changed PDF is a finding about the file, not an error of this program.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)

UNREADABLE = (PdfError, SigningError, SignatureValidationError, *MALFORMED_INPUT)


@dataclass(frozen=True, slots=True)
class PdfSignature:
    """One signature of a PDF: the bytes it covers and the CMS that signs them."""

    content: bytes
    cms: bytes
    stated_at: datetime | None
    """The moment of signing as the PDF states it (``/M``); ``None``: it does not."""


def read_pdf(pdf: bytes) -> tuple[PdfSignature, ...]:
    """The signatures in the order of signing, the last of which covers the whole file.

    Raises:
        Refused: the file is no PDF, is not signed, or was changed after signing.
    """
    if not pdf.strip():
        raise Refused(Code.EMPTY)
    if len(pdf) > MOST_PDF:
        size, limit = -(-len(pdf) // MEGABYTE), MOST_PDF // MEGABYTE
        raise Refused(Code.TOO_LARGE, size=size, limit=limit)
    try:
        return _read(pdf)
    except UNREADABLE as error:
        raise Refused(_unread(pdf)) from error


def _unread(pdf: bytes) -> Code:
    """What is to be said of a file that the strict reading refuses."""
    if RANGE in pdf:
        # A file that names a signature but does not open was signed once and whole then.
        return Code.CHANGED_AFTER_SIGNING
    try:
        # Many programs number or list their objects loosely; without a signature nothing hangs on
        # it, so such a file is told from one that is broken.
        pages = PdfFileReader(BytesIO(pdf), strict=False).root["/Pages"]["/Count"]
    except UNREADABLE:
        return Code.NOT_A_PDF
    return Code.NOT_SIGNED if isinstance(pages, int) and pages > 0 else Code.NOT_A_PDF


def _read(pdf: bytes) -> tuple[PdfSignature, ...]:
    found = PdfFileReader(BytesIO(pdf), strict=True).embedded_regular_signatures
    if not found:
        # A signature that is no longer found was there once.
        raise Refused(Code.CHANGED_AFTER_SIGNING if RANGE in pdf else Code.NOT_SIGNED)
    if len(found) > MOST_SIGNATURES:
        raise Refused(Code.TOO_MANY_SIGNERS, count=len(found), limit=MOST_SIGNATURES)
    ends = [_end(each, pdf) for each in found]
    fields = frozenset(each.fq_name for each in found)
    if ends[-1] != len(pdf) or any(_changed_after(each, fields) for each in found):
        raise Refused(Code.CHANGED_AFTER_SIGNING)
    return tuple(_signature(each, pdf) for each in found)


def _end(signature: EmbeddedPdfSignature, pdf: bytes) -> int:
    """Where the covered part of the file ends, if it is one part with only the value left out."""
    numbers = [int(number) for number in signature.byte_range]
    if len(numbers) != 4:
        raise Refused(Code.CHANGED_AFTER_SIGNING)
    begin, first, start, second = numbers
    value = HEX.fullmatch(pdf[first:start]) if 0 < first < start else None
    if begin != 0 or value is None or not start < start + second <= len(pdf):
        raise Refused(Code.CHANGED_AFTER_SIGNING)
    if bytes.fromhex(value[1].decode("ascii")) != signature.pkcs7_content:
        raise Refused(Code.CHANGED_AFTER_SIGNING)
    return start + second


def _changed_after(signature: EmbeddedPdfSignature, fields: frozenset[str]) -> bool:
    """Whether a later revision does more than fill signature fields."""
    coverage = signature.evaluate_signature_coverage()
    if coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return False
    if coverage != SignatureCoverageLevel.ENTIRE_REVISION:
        return True
    found = DEFAULT_DIFF_POLICY.review_file(
        signature.reader,
        signature.signed_revision,
        field_mdp_spec=signature.fieldmdp,
        doc_mdp=signature.docmdp_level,
    )
    if not isinstance(found, DiffResult):
        return True
    allowed = found.modification_level <= ModificationLevel.FORM_FILLING
    return not (allowed and found.changed_form_fields <= fields)


def _signature(signature: EmbeddedPdfSignature, pdf: bytes) -> PdfSignature:
    _, first, start, second = (int(number) for number in signature.byte_range)
    padded = bytes(signature.pkcs7_content)
    stated_at = signature.self_reported_timestamp
    return PdfSignature(
        content=pdf[:first] + pdf[start : start + second],
        cms=_without_padding(padded),
        # A moment without a zone says nothing that could be compared.
        stated_at=stated_at if stated_at and stated_at.tzinfo else None,
    )


def _without_padding(padded: bytes) -> bytes:
    """The value without the zeros that fill the space kept for it; other bytes stay and offend."""
    trimmed = padded.rstrip(b"\0")
    length = _der_length(padded)
    return padded[:length] if len(trimmed) <= length else padded


def _der_length(data: bytes) -> int:
    """How many bytes the first element says it takes."""
    size = data[1]
    if size < 0x80:
        return 2 + size
    more = size - 0x80
    return 2 + more + int.from_bytes(data[2 : 2 + more], "big")
