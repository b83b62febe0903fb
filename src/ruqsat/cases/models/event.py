"""The journal: events in their chain, and beside it what was stated in them."""

from django.db.models import (
    PROTECT,
    BinaryField,
    CharField,
    CompositePrimaryKey,
    DateTimeField,
    ForeignKey,
    IntegerField,
    Model,
    TextField,
)

from ruqsat.cases.events import EventKind
from ruqsat.cases.models.case import CaseRow
from ruqsat.cases.models.limits import from_one, hashes, one_of, salted


class EventRow(Model):
    """One event, never changed and never taken out: triggers refuse both."""

    pk = CompositePrimaryKey("case_id", "seq")
    case = ForeignKey(CaseRow, on_delete=PROTECT, db_index=False, related_name="events")
    seq = IntegerField()
    kind = CharField(max_length=10)
    act = CharField(max_length=60)
    at = DateTimeField()
    event = TextField()
    """Canonical JSON, which is what is hashed."""
    payload_hash = BinaryField()
    previous = BinaryField()
    hash = BinaryField()

    class Meta:
        db_table = "cases_event"
        constraints = (
            from_one("seq", name="event_seq_from_one"),
            one_of(EventKind, "kind", name="event_kind"),
            hashes("payload_hash", "previous", "hash", name="event_hashes"),
        )

    def __str__(self) -> str:
        return f"{self.seq} {self.act}"


class PayloadRow(Model):
    """What was stated in an event, and in which capacity: the personal part, beside the chain."""

    pk = CompositePrimaryKey("case_id", "seq")
    case = ForeignKey(CaseRow, on_delete=PROTECT, db_index=False, related_name="+")
    seq = IntegerField()
    salt = BinaryField()
    data = TextField()
    """Canonical JSON."""

    class Meta:
        db_table = "cases_payload"
        constraints = (salted("salt", name="payload_salt"),)

    def __str__(self) -> str:
        return f"payload {self.seq}"
