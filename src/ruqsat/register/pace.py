"""At most so many checks a minute from one place."""

from datetime import timedelta

from django.utils.crypto import salted_hmac

from ruqsat.cases import clock
from ruqsat.cases.gate import writing
from ruqsat.register.models import Inquiry

WINDOW = timedelta(minutes=1)
MOST = 30
KEPT = timedelta(hours=1)


def too_many(address: str) -> bool:
    """Count one more check from this address; ``True``: it has had its share of this minute."""
    now = clock.now()
    where = salted_hmac("register.pace", address, algorithm="sha256").hexdigest()
    if Inquiry.objects.filter(where=where, at__gt=now - WINDOW).count() >= MOST:
        return True
    with writing():
        Inquiry.objects.filter(at__lt=now - KEPT).delete()
        Inquiry.objects.create(where=where, at=now)
    return False
