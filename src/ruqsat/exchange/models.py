"""The journal of evidence: inquiries, the attempts to put them, and the answers to them.

A trigger refuses to change an answer. An attempt is completed once, by what came of it.
"""

from __future__ import annotations

from django.db.models import (
    PROTECT,
    CharField,
    CheckConstraint,
    DateTimeField,
    ForeignKey,
    Index,
    IntegerField,
    JSONField,
    Model,
    Q,
    TextField,
    UniqueConstraint,
)

from ruqsat.cases.models import CaseRow

NO_CONSENT = "no_consent"
"""Why an inquiry was not put: the applicant did not let the body ask."""


class InquiryRow(Model):
    """One question: who asks, about whom, for which case and norm, of which registry."""

    case = ForeignKey(CaseRow, on_delete=PROTECT, related_name="inquiries")
    name = CharField(max_length=60)
    """In its procedure."""
    registry = CharField(max_length=60)
    norm = CharField(max_length=60)
    about = CharField(max_length=12)
    """IIN or BIN."""
    body = CharField(max_length=60)
    """The key of the body that asks."""
    by = CharField(max_length=64)
    """The account of whoever did the act with which it was put."""
    at = DateTimeField()
    withheld = CharField(max_length=20, default="")
    """Why it was not put; empty: it was."""
    wanted_since = DateTimeField(null=True)
    """Since when an official has to answer or to weigh answers; ``None``: nobody has to."""

    class Meta:
        db_table = "exchange_inquiry"
        constraints = (
            UniqueConstraint(fields=["case", "name"], name="inquiry_once"),
            CheckConstraint(condition=Q(about__regex="^[0-9]{12}$"), name="inquiry_about_shape"),
            CheckConstraint(condition=Q(withheld__in=["", NO_CONSENT]), name="inquiry_withheld"),
        )
        indexes = (
            Index(
                fields=["wanted_since", "case"],
                name="inquiry_wanted",
                condition=Q(wanted_since__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"{self.name} of {self.case_id}"


class AttemptRow(Model):
    """One time the inquiry left for the gateway; without an end, its worker died meanwhile."""

    inquiry = ForeignKey(InquiryRow, on_delete=PROTECT, related_name="attempts")
    number = IntegerField()
    at = DateTimeField()
    ended_at = DateTimeField(null=True)
    milliseconds = IntegerField(null=True)
    """By a clock that nobody sets; ``None``: nobody knows how long."""
    status = IntegerField(null=True)
    """Of HTTP; ``None``: none came."""
    raw = CharField(max_length=64, default="")
    """SHA-256 of the bytes that came; empty: none did."""
    failure = CharField(max_length=20, default="")
    """The code of ``exchange.gateway.Failure``; empty: it was answered."""

    class Meta:
        db_table = "exchange_attempt"
        constraints = (UniqueConstraint(fields=["inquiry", "number"], name="attempt_once"),)

    def __str__(self) -> str:
        return f"attempt {self.number}"


class AnswerRow(Model):
    """One answer, by the gateway or by hand. Several may stand beside each other."""

    GATEWAY = "gateway"
    HAND = "hand"

    inquiry = ForeignKey(InquiryRow, on_delete=PROTECT, related_name="answers")
    place = IntegerField()
    """From 1, in the order in which they came."""
    source = CharField(max_length=7)
    answer = CharField(max_length=7)
    stated = JSONField(default=dict)
    """The particulars as raw answers of the registry's form; empty: there are none."""
    at = DateTimeField()
    attempt = ForeignKey(AttemptRow, on_delete=PROTECT, null=True, related_name="+")
    """``None``: entered by hand, or given up before the gateway was reached."""
    by = CharField(max_length=64, default="")
    """The account of whoever entered it; empty: the gateway answered."""
    capacity = CharField(max_length=140, default="")
    reason = TextField(default="")
    """Why it was entered by hand."""
    scan = CharField(max_length=64, default="")
    """SHA-256 of the scan of the paper it was taken from."""
    scan_name = CharField(max_length=200, default="")
    scan_size = IntegerField(null=True)

    class Meta:
        db_table = "exchange_answer"
        constraints = (
            UniqueConstraint(fields=["inquiry", "place"], name="answer_place_once"),
            UniqueConstraint(
                fields=["inquiry"],
                condition=Q(source="gateway") & ~Q(answer="unknown"),
                name="answer_of_gateway_once",
            ),
            CheckConstraint(
                condition=Q(answer__in=["yes", "no", "unknown"]), name="answer_is_one_of_three"
            ),
            CheckConstraint(
                condition=Q(source="gateway", by="", scan="")
                | Q(source="hand") & ~Q(by="") & ~Q(scan="") & ~Q(reason=""),
                name="answer_by_hand_has_its_scan",
            ),
        )

    def __str__(self) -> str:
        return f"answer {self.place}: {self.answer}"
