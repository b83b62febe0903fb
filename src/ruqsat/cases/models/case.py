"""A case as lists show it, the requests that appended to it, and the numbers bodies have given."""

from django.db.models import (
    PROTECT,
    BinaryField,
    CharField,
    CheckConstraint,
    CompositePrimaryKey,
    DateTimeField,
    F,
    ForeignKey,
    Index,
    IntegerField,
    Model,
    Q,
    UUIDField,
)

from ruqsat.cases.batch import KEY_LENGTH, ApplicantKind
from ruqsat.cases.models.limits import from_one, hashes, one_of


class CaseRow(Model):
    """One case: facts settled when it was opened, and where its last event left it."""

    id = UUIDField(primary_key=True)
    regulation = CharField(max_length=60)
    edition = CharField(max_length=60)
    service = CharField(max_length=60)
    body = CharField(max_length=60)
    applicant_kind = CharField(max_length=7, null=True)  # noqa: DJ001  # None: nobody applied.
    applicant_id = CharField(max_length=12, null=True)  # noqa: DJ001  # None: nobody applied.
    opened_by = CharField(max_length=64)
    opened_at = DateTimeField()
    version = IntegerField()
    head = BinaryField()
    number = CharField(max_length=60, null=True)  # noqa: DJ001  # None: not registered.
    outcome = CharField(max_length=60, null=True)  # noqa: DJ001  # None: it goes on.
    ended_at = DateTimeField(null=True)
    executor = CharField(max_length=64, null=True)  # noqa: DJ001  # None: nobody is appointed.
    next_due = DateTimeField(null=True)
    """The nearest end of a term; ``None``: no term runs."""
    next_role = CharField(max_length=60, null=True)  # noqa: DJ001  # None: nobody's turn.

    class Meta:
        db_table = "cases_case"
        constraints = (
            from_one("version", name="case_has_events"),
            hashes("head", name="case_head_is_a_hash"),
            one_of(ApplicantKind, "applicant_kind", name="case_applicant_kind"),
            CheckConstraint(
                condition=Q(applicant_id__regex="^[0-9]{12}$"), name="case_applicant_id_shape"
            ),
            CheckConstraint(
                condition=Q(applicant_kind__isnull=True, applicant_id__isnull=True)
                | Q(applicant_kind__isnull=False, applicant_id__isnull=False),
                name="case_applicant_is_whole",
            ),
            CheckConstraint(
                condition=Q(outcome__isnull=True, ended_at__isnull=True)
                | Q(outcome__isnull=False, ended_at__isnull=False),
                name="case_ends_with_an_outcome",
            ),
        )
        indexes = (
            Index(F("applicant_id"), F("opened_at").desc(), F("id"), name="case_of_applicant"),
            Index(F("body"), F("opened_at").desc(), F("id"), name="case_of_body"),
            Index(F("number"), name="case_by_number", condition=Q(number__isnull=False)),
            Index(
                F("ended_at").desc(),
                F("id"),
                name="case_ended",
                condition=Q(ended_at__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return self.number or str(self.id)


class KeyRow(Model):
    """A request that appended: sent again, it is answered with these events."""

    pk = CompositePrimaryKey("case_id", "key")
    case = ForeignKey(CaseRow, on_delete=PROTECT, db_index=False, related_name="+")
    key = CharField(max_length=KEY_LENGTH)
    first = IntegerField()
    last = IntegerField()

    class Meta:
        db_table = "cases_key"
        constraints = (
            CheckConstraint(condition=Q(first__gte=1, last__gte=F("first")), name="key_events"),
        )

    def __str__(self) -> str:
        return self.key


class NumberRow(Model):
    """The last number a body gave, by year and kind. It belongs to no case, so to no partition."""

    pk = CompositePrimaryKey("body", "year", "kind")
    body = CharField(max_length=60)
    year = IntegerField()
    kind = CharField(max_length=60)
    last = IntegerField()

    class Meta:
        db_table = "cases_number"
        constraints = (from_one("last", name="number_from_one"),)

    def __str__(self) -> str:
        return f"{self.body} {self.year} {self.kind}: {self.last}"
