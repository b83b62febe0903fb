"""Verifies a CMS signature file over bytes that we hold ourselves.

One rule: every input, however hostile, ends in a verdict and never in an exception.
"""

from datetime import datetime

from ruqsat.signing.judging import Purpose, Terms, judge
from ruqsat.signing.reading.containers import MOST_ATTACHED, MOST_DETACHED
from ruqsat.signing.reading.signed_data import SignedData, read
from ruqsat.signing.reasons import Code, Refused
from ruqsat.signing.trust import Trust
from ruqsat.signing.verdict import Verdict, together, without_signers


def verify_detached(
    signature: bytes,
    content: bytes,
    *,
    trust: Trust,
    at: datetime,
    purpose: Purpose = Purpose.DOCUMENT,
) -> Verdict:
    """Whether the file (DER, PEM or base64) signs exactly this content at the aware moment.

    A file that carries the content as well is judged too, if it carries the same bytes.
    """
    terms = Terms(trust, at, purpose)
    most = MOST_DETACHED + 2 * len(content)
    try:
        container = read(signature, most)
        if container.content is not None and container.content != content:
            raise Refused(Code.CONTENT_DIFFERS)  # noqa: TRY301  # One exit for every refusal.
    except Refused as reason:
        return without_signers(reason, at, trust.mode)
    return _judged(container, content, terms)


def verify_attached(
    signature: bytes,
    content: bytes | None = None,
    *,
    trust: Trust,
    at: datetime,
    purpose: Purpose = Purpose.DOCUMENT,
) -> Verdict:
    """Whether the file (DER, PEM or base64) signs the content it carries at the aware moment.

    Give ``content`` where it is known what must have been signed: then it must be those bytes.
    """
    terms = Terms(trust, at, purpose)
    try:
        container = read(signature, MOST_ATTACHED)
        if container.content is None:
            raise Refused(Code.CONTENT_MISSING)  # noqa: TRY301
        if content is not None and container.content != content:
            raise Refused(Code.CONTENT_DIFFERS)  # noqa: TRY301
    except Refused as reason:
        return without_signers(reason, at, trust.mode)
    return _judged(container, container.content, terms)


def _judged(container: SignedData, content: bytes, terms: Terms) -> Verdict:
    signers = tuple(
        judge(info, content, embedded=container.certificates, terms=terms)
        for info in container.signers
    )
    return together(signers, terms.at, terms.trust.mode)
