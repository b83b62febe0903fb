"""Opens the wrapping of a signature file: DER, PEM or base64, of a bounded size.

One rule: the structure is checked whole, byte by byte, before any library reads meaning into it.
"""

import binascii
import re

from ruqsat.signing.reasons import Code, Refused

MEGABYTE = 1_000_000
MOST_DETACHED = MEGABYTE
"""A detached signature with time-stamp and chain is about 10 KB; revocation lists may add more."""
MOST_ATTACHED = 16 * MEGABYTE

MOST_ELEMENTS = 100_000
MOST_DEPTH = 32

PEM = re.compile(
    rb"-----BEGIN (CMS|PKCS7|PKCS #7 SIGNED DATA)-----[ \t]*\r?\n"
    rb"([A-Za-z0-9+/=\r\n \t]+)"
    rb"-----END \1-----"
)
SEQUENCE = 0x30
CONSTRUCTED = 0x20
LONG_TAG = 0x1F
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def check_size(size: int, most: int) -> None:
    """Whether a signature file of ``size`` bytes may be read at all; at most ``most`` may.

    Raises:
        Refused: it is too large.
    """
    if size > most:
        raise Refused(Code.TOO_LARGE, size=-(-size // MEGABYTE), limit=most // MEGABYTE)


def unwrap(data: bytes, most: int) -> bytes:
    """The DER bytes of a signature file of at most ``most`` bytes.

    Raises:
        Refused: empty, too large, no signature, or not well-formed DER.
    """
    check_size(len(data), most)
    if not data.strip():
        raise Refused(Code.EMPTY)
    der = data if data[0] == SEQUENCE else _decoded(data)
    if der[:1] != bytes([SEQUENCE]):
        raise Refused(Code.NOT_A_SIGNATURE)
    check_der(der)
    return der


def check_der(der: bytes) -> None:
    """Whether the bytes are one DER element: definite shortest lengths, nothing after the end.

    Raises:
        Refused: they are not, or they nest too deep.
    """
    ends = [len(der)]
    at = 0
    for _ in range(MOST_ELEMENTS):
        while len(ends) > 1 and at == ends[-1]:
            ends.pop()
        if len(ends) == 1 and at > 0:
            if at == len(der):
                return
            break
        if len(ends) > MOST_DEPTH:
            break
        constructed, start, end = _element(der, at)
        if end > ends[-1]:
            break
        if constructed:
            ends.append(end)
            at = start
        else:
            at = end
    raise Refused(Code.MALFORMED)


def _element(der: bytes, at: int) -> tuple[bool, int, int]:
    """Whether the element at ``at`` is constructed, where its contents begin and where they end."""
    head = der[at : at + 6]
    if len(head) < 2 or head[0] & LONG_TAG == LONG_TAG:
        raise Refused(Code.MALFORMED)
    length, size = head[1], 0
    if length >= 0x80:
        size = length - 0x80
        length = int.from_bytes(head[2 : 2 + size], "big")
        # Zero bytes of length is the indefinite form of BER; a longer form than needed is not DER.
        if not 1 <= size <= 4 or len(head) < 2 + size or length < max(0x80, 1 << 8 * (size - 1)):
            raise Refused(Code.MALFORMED)
    start = at + 2 + size
    return bool(head[0] & CONSTRUCTED), start, start + length


def _decoded(data: bytes) -> bytes:
    text = data.removeprefix(BYTE_ORDER_MARK).strip()
    if text.startswith(b"-----"):
        armoured = PEM.fullmatch(text)
        if armoured is None:
            raise Refused(Code.NOT_A_SIGNATURE)
        text = armoured[2]
    try:
        return binascii.a2b_base64(b"".join(text.split()), strict_mode=True)
    except binascii.Error as error:
        raise Refused(Code.NOT_A_SIGNATURE) from error
