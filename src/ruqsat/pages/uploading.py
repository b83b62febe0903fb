"""Takes the file of a signature from a request; one that is too large is told so and not read."""

from django.http import HttpRequest

from ruqsat.cases import refusals
from ruqsat.cases.decide import Refused
from ruqsat.signing import reasons
from ruqsat.signing.reading.containers import MOST_DETACHED, check_size


def signature_of(request: HttpRequest) -> bytes | Refused:
    """The bytes uploaded as ``signature``."""
    upload = request.FILES.get("signature")
    if upload is None:
        return Refused("not_signed", refusals.NOT_SIGNED.say())
    try:
        check_size(upload.size or 0, MOST_DETACHED)
    except reasons.Refused as found:
        return Refused(f"signature_{found.code}", found.words)
    content: bytes = upload.read()
    return content
