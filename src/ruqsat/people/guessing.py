"""Slows down guessing of passwords: after some failures one waits, whoever one is.

A person is slowed by failures from the same place long before by those from all places together,
so that a stranger cannot easily lock a person out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils.crypto import salted_hmac

from ruqsat.people.models import SignInFailure

WINDOW = timedelta(minutes=15)
SAME_PERSON_AND_PLACE = 5
SAME_PERSON = 20
SAME_PLACE = 50


@dataclass(frozen=True, slots=True)
class Attempt:
    """Who is being guessed at and from where, as digests that only this installation can make."""

    whose: str
    where: str

    @staticmethod
    def of(iin: str, address: str) -> "Attempt":
        return Attempt(_digest("whose", iin), _digest("where", address))


def _digest(salt: str, text: str) -> str:
    return salted_hmac(f"people.guessing.{salt}", text, algorithm="sha256").hexdigest()


def wait_until(failures: Sequence[datetime], most: int) -> datetime | None:
    """When the next attempt is let through; ``failures`` of one window, in any order."""
    if len(failures) < most:
        return None
    return sorted(failures)[-most] + WINDOW


def blocked_until(attempt: Attempt, now: datetime) -> datetime | None:
    """When ``attempt`` may be repeated; ``None``: at once."""
    same = Q(whose=attempt.whose) | Q(where=attempt.where)
    recent = SignInFailure.objects.filter(same, at__gt=now - WINDOW)
    failures = tuple(recent.values_list("whose", "where", "at"))
    whose = [at for whose, _, at in failures if whose == attempt.whose]
    where = [at for _, where, at in failures if where == attempt.where]
    both = [at for who, place, at in failures if (who, place) == (attempt.whose, attempt.where)]
    ends = (
        wait_until(both, SAME_PERSON_AND_PLACE),
        wait_until(whose, SAME_PERSON),
        wait_until(where, SAME_PLACE),
    )
    return max(filter(None, ends), default=None)


def failed(attempt: Attempt, now: datetime) -> None:
    """Remembers a failure, and forgets those that no longer count."""
    SignInFailure.objects.filter(at__lte=now - WINDOW).delete()
    SignInFailure.objects.create(whose=attempt.whose, where=attempt.where, at=now)


def succeeded(attempt: Attempt) -> None:
    """The right password clears the person's own failures from this place, and nobody else's."""
    SignInFailure.objects.filter(whose=attempt.whose, where=attempt.where).delete()
