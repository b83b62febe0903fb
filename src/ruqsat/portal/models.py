"""Drafts: applications as far as they are filled, answer by answer as it was typed."""

from uuid import uuid4

from django.db.models import (
    CharField,
    CheckConstraint,
    DateTimeField,
    F,
    Index,
    IntegerField,
    JSONField,
    Model,
    Q,
    UUIDField,
)

from ruqsat import regulations
from ruqsat.conduct import filing
from ruqsat.lex.declarations import Service
from ruqsat.lex.edition import Edition


class Draft(Model):
    """An application before it is filed; whoever may act for its party may go on with it."""

    id = UUIDField(primary_key=True, default=uuid4, editable=False)
    """The id its case will have."""
    account = CharField(max_length=64)
    """Who began it."""
    capacity = CharField(max_length=140)
    """In which capacity."""
    party = CharField(max_length=12)
    """IIN or BIN of the person or company it is for."""
    regulation = CharField(max_length=60)
    edition = CharField(max_length=60)
    service = CharField(max_length=60)
    raw = JSONField(default=dict)
    """Answers by path, verbatim."""
    version = IntegerField(default=0)
    """How many times it was saved."""
    changes = JSONField(default=dict)
    """Section → the version that changed it last, and the page that did."""
    prefilled = JSONField(default=list)
    """Sections that were filled in from what is kept of the party."""
    copied = JSONField(default=dict)
    """The application it was begun from, and what was not taken from it."""
    created_at = DateTimeField()
    updated_at = DateTimeField()

    class Meta:
        constraints = (
            CheckConstraint(condition=Q(party__regex="^[0-9]{12}$"), name="draft_party_shape"),
        )
        indexes = (
            Index(F("party"), F("updated_at").desc(), name="draft_of_party"),
            Index(F("updated_at"), name="draft_by_age"),
        )

    def __str__(self) -> str:
        return f"draft {self.pk}"

    @property
    def law(self) -> Edition:
        return regulations.edition(self.regulation, self.edition)

    @property
    def of(self) -> Service:
        """The service it applies for."""
        return self.law.procedure.service(self.service)

    def as_filed(self) -> filing.Draft:
        return filing.Draft(self.id, self.law, self.of, self.version, self.raw)
