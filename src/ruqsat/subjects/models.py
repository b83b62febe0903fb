"""Which cases touch which subjects: a projection of the journal, written with its events."""

from django.db.models import (
    BooleanField,
    CharField,
    CheckConstraint,
    DateField,
    DateTimeField,
    Index,
    Model,
    Q,
    UniqueConstraint,
    UUIDField,
)

from ruqsat.lex.subjects import Deed


class Touch(Model):
    """A case that makes a subject, or asks for something to be done to one."""

    case_id = UUIDField(primary_key=True)
    subject = UUIDField()
    """The case that made it."""
    deed = CharField(max_length=10)
    pending = BooleanField()
    """Whether the case goes on."""
    number = CharField(max_length=60, null=True)  # noqa: DJ001  # None: nothing was done.
    """Of the decision that did it."""
    on = DateField(null=True)
    """The day of that decision; ``None``: nothing was done."""
    until = DateField(null=True)
    """The last day that it gives; ``None``: it gives none."""
    known_at = DateTimeField(null=True)
    """When that decision was sent; ``None``: it counts for nobody yet."""

    class Meta:
        constraints = (
            UniqueConstraint(
                fields=["subject", "deed"], condition=Q(pending=True), name="asked_once_at_a_time"
            ),
            CheckConstraint(condition=Q(deed__in=[deed.value for deed in Deed]), name="touch_deed"),
        )
        indexes = (Index(fields=["subject", "known_at"], name="touches_of_subject"),)

    def __str__(self) -> str:
        return f"{self.case_id} {self.deed} {self.subject}"
