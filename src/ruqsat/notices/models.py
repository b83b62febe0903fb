"""What a party of a case was told, and when, in the words of that day; what monitoring is told."""

from django.db.models import (
    PROTECT,
    BigAutoField,
    CharField,
    CheckConstraint,
    DateTimeField,
    EmailField,
    F,
    ForeignKey,
    Index,
    IntegerField,
    Model,
    Q,
    TextField,
    UniqueConstraint,
)

from ruqsat.cases.models import CaseRow
from ruqsat.languages import Words


class Message(Model):
    """One notice of one case, delivered to the cabinet at ``at``."""

    case = ForeignKey(CaseRow, on_delete=PROTECT, related_name="messages")
    seq = IntegerField()
    """The event that led to it."""
    notice = CharField(max_length=60)
    """Its name in the procedure."""
    party = CharField(max_length=60)
    """IIN or BIN of whoever is told; the key of a body."""
    title_kk = CharField(max_length=300)
    title_ru = CharField(max_length=300)
    title_en = CharField(max_length=300)
    kk = TextField()
    ru = TextField()
    en = TextField()
    at = DateTimeField()
    read_at = DateTimeField(null=True)
    """``None``: nobody of the party has read it yet."""
    email = EmailField(null=True)  # noqa: DJ001  # None: it goes to the cabinet alone.
    mailed_at = DateTimeField(null=True)
    """``None``: not handed to the mail server, or not to be."""

    class Meta:
        constraints = (
            UniqueConstraint(fields=["case", "seq", "notice"], name="message_once"),
            CheckConstraint(
                condition=Q(mailed_at__isnull=True) | Q(email__isnull=False),
                name="message_mailed_somewhere",
            ),
        )
        indexes = (
            Index(F("party"), F("at").desc(), F("id"), name="message_newest_first"),
            Index(F("party"), name="message_unread", condition=Q(read_at__isnull=True)),
        )

    def __str__(self) -> str:
        return f"{self.notice} of {self.case_id}"

    @property
    def title(self) -> Words:
        return Words(self.title_kk, self.title_ru, self.title_en)

    @property
    def words(self) -> Words:
        return Words(self.kk, self.ru, self.en)


class Stage(Model):
    """One event of one case in the feed for monitoring; never changed."""

    position = BigAutoField(primary_key=True)
    """Rises with time; a number may be left out."""
    case = ForeignKey(CaseRow, on_delete=PROTECT, related_name="+")
    seq = IntegerField()
    """The event."""
    said = TextField()
    """JSON, as every reader is given it."""

    class Meta:
        constraints = (UniqueConstraint(fields=["case", "seq"], name="stage_once"),)

    def __str__(self) -> str:
        return f"{self.position}: event {self.seq} of {self.case_id}"
