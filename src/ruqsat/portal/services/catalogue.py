"""The services on offer: found by walking the regulations, the newest edition of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from ruqsat import regulations
from ruqsat.lex.declarations import Service
from ruqsat.lex.edition import Edition


@dataclass(frozen=True, slots=True)
class Offer:
    """One service under one edition of its regulation."""

    edition: Edition
    service: Service

    @property
    def url(self) -> str:
        return reverse("portal:service", args=[self.edition.slug, self.service.name])

    @property
    def apply_url(self) -> str:
        return reverse("portal:apply", args=[self.edition.slug, self.service.name])

    @property
    def edition_url(self) -> str:
        """The page of this very edition, for cases that were filed under it."""
        arguments = [self.edition.slug, self.service.name, self.edition.name]
        return reverse("portal:service_in", args=arguments)


def offers() -> Iterator[Offer]:
    for slug in dict.fromkeys(edition.slug for edition in regulations.editions()):
        edition = regulations.current(slug)
        for service in edition.procedure.services:
            yield Offer(edition, service)


def offered(slug: str, service: str) -> Offer | None:
    return next(
        (one for one in offers() if (one.edition.slug, one.service.name) == (slug, service)), None
    )


def offered_in(slug: str, service: str, edition: str) -> Offer | None:
    """The service as an edition has it, in force or not."""
    for one in regulations.editions():
        if (one.slug, one.name) == (slug, edition):
            found = (each for each in one.procedure.services if each.name == service)
            return next((Offer(one, each) for each in found), None)
    return None
