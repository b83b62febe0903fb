"""What waits for a signature, the papers that were issued, and the days that were promised."""

from uuid import uuid4

from django.db.models import (
    CharField,
    DateField,
    DateTimeField,
    Index,
    IntegerField,
    JSONField,
    Model,
    UniqueConstraint,
    UUIDField,
)


class Preparation(Model):
    """Bytes frozen for signing: what was shown is what is signed is what is stored."""

    id = UUIDField(primary_key=True, default=uuid4, editable=False)
    account = CharField(max_length=64)
    capacity = CharField(max_length=140)
    case_id = UUIDField()
    """Of an application not yet filed, the id its case will have."""
    act = CharField(max_length=60)
    version = IntegerField()
    """The version of the case, or of the draft, that was shown."""
    frozen = CharField(max_length=64)
    """SHA-256 of the stored file: a PDF, or a PDF prepared for a signature."""
    number = IntegerField(null=True)
    """The number printed in it; ``None``: it has none."""
    signer = JSONField(default=dict)
    """The name it prints as the signer's, by language; empty: it is an application."""
    stated = JSONField(default=dict)
    """The raw answers it was drawn from."""
    made_at = DateTimeField()

    class Meta:
        indexes = (
            Index(fields=["case_id", "act"], name="preparation_of_case"),
            Index(fields=["frozen"], name="preparation_by_hash"),
        )

    def __str__(self) -> str:
        return f"{self.act} of {self.case_id}"


class Referral(Model):
    """A case that was sent to another body: from then on that body sees it, in that role."""

    case_id = UUIDField()
    body = CharField(max_length=60)
    role = CharField(max_length=60)
    act = CharField(max_length=60)
    """The act that sent it."""
    at = DateTimeField()

    class Meta:
        constraints = (
            UniqueConstraint(fields=["body", "role", "case_id"], name="referral_of_case_once"),
        )

    def __str__(self) -> str:
        return f"{self.case_id} to {self.body}"


class ResultDay(Model):
    """The last day for the whole procedure of a case, as its parties know it."""

    case_id = UUIDField(primary_key=True)
    ends = DateTimeField()

    def __str__(self) -> str:
        return f"{self.case_id} by {self.ends}"


class CountedCalendar(Model):
    """A calendar by which the terms of all open cases were counted; the newest is in force."""

    fingerprint = CharField(max_length=64)
    at = DateTimeField()

    class Meta:
        indexes = (Index(fields=["-at"], name="calendar_newest_first"),)

    def __str__(self) -> str:
        return f"{self.fingerprint} since {self.at}"


class IssuedPaper(Model):
    """An official paper that went out: found by its code, by its number, or by its hash."""

    code = CharField(max_length=14, primary_key=True)
    """Printed in the paper and behind its QR code: «7K4M-2Q9T-X8WC»."""
    case_id = UUIDField()
    body = CharField(max_length=60)
    regulation = CharField(max_length=60)
    edition = CharField(max_length=60)
    service = CharField(max_length=60)
    paper = CharField(max_length=60)
    """The name of the paper in its procedure."""
    outcome = CharField(max_length=60)
    number = CharField(max_length=60)
    issued_on = DateField()
    sha256 = CharField(max_length=64)
    delivered_at = DateTimeField(null=True)
    """``None``: signed, but not yet sent to the cabinet, so not yet public."""

    class Meta:
        constraints = (
            UniqueConstraint(fields=["body", "number"], name="paper_number_once"),
            UniqueConstraint(fields=["case_id", "paper"], name="paper_of_case_once"),
        )
        indexes = (
            Index(fields=["-issued_on", "number"], name="paper_newest_first"),
            Index(fields=["sha256"], name="paper_by_hash"),
        )

    def __str__(self) -> str:
        return self.number
