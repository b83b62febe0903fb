"""What is to be done: open duties of people and of the platform, and effects that left an act."""

from django.db.models import (
    PROTECT,
    BooleanField,
    CharField,
    CompositePrimaryKey,
    DateTimeField,
    F,
    ForeignKey,
    Index,
    IntegerField,
    Model,
    Q,
    TextField,
)

from ruqsat.cases.models.case import CaseRow


class DutyRow(Model):
    """An act that is open or is known to open; each append rewrites all duties of its case."""

    pk = CompositePrimaryKey("case_id", "act")
    case = ForeignKey(CaseRow, on_delete=PROTECT, db_index=False, related_name="duties")
    act = CharField(max_length=60)
    body = CharField(max_length=60)
    role = CharField(max_length=60)
    holder = CharField(max_length=64, null=True)  # noqa: DJ001  # None: anyone in the role.
    opens = DateTimeField(null=True)
    """``None``: open since the case began."""
    due = DateTimeField(null=True)
    """``None``: no term."""
    machine = BooleanField()
    wakes = DateTimeField(null=True)
    """When the worker looks at it next; ``None``: it need not, or has."""
    attempts = IntegerField(default=0)
    last_error = TextField(default="")
    """Why the worker could not do what it woke for; empty: it has not failed."""

    class Meta:
        db_table = "cases_duty"
        indexes = (
            Index(
                F("body"),
                F("role"),
                F("due"),
                F("case"),
                name="duty_of_role",
                condition=Q(holder__isnull=True, machine=False),
            ),
            Index(
                F("holder"),
                F("due"),
                F("case"),
                name="duty_of_holder",
                condition=Q(holder__isnull=False, machine=False),
            ),
            Index(F("wakes"), F("case"), name="duty_wakes", condition=Q(wakes__isnull=False)),
        )

    def __str__(self) -> str:
        return f"{self.act} of {self.role}"


class JobRow(Model):
    """An effect in the outbox: it stays until it is done, however often it fails."""

    pk = CompositePrimaryKey("case_id", "seq", "place")
    case = ForeignKey(CaseRow, on_delete=PROTECT, db_index=False, related_name="jobs")
    seq = IntegerField()
    """The last event of the append it left with."""
    place = IntegerField()
    """Which of that append's jobs it is, from 0."""
    kind = CharField(max_length=60)
    data = TextField()
    not_before = DateTimeField()
    attempts = IntegerField(default=0)
    last_error = TextField(default="")
    """Why it failed the last time; empty: it has not."""
    done_at = DateTimeField(null=True)

    class Meta:
        db_table = "cases_job"
        indexes = (Index(F("not_before"), name="job_waits", condition=Q(done_at__isnull=True)),)

    def __str__(self) -> str:
        return f"{self.kind} of event {self.seq}"

    @property
    def key(self) -> str:
        """Names the job for those outside."""
        return f"{self.case_id}/{self.seq}/{self.place}"
