"""How often a place has asked, so that nobody can wear the server out or try codes."""

from django.db.models import CharField, DateTimeField, Index, Model


class Inquiry(Model):
    """One question; from where is kept as a keyed digest, and only for an hour."""

    where = CharField(max_length=64)
    at = DateTimeField()

    class Meta:
        indexes = (
            Index(fields=["where", "at"], name="inquiry_where_at"),
            # Old ones are deleted by their age alone.
            Index(fields=["at"], name="inquiry_at"),
        )

    def __str__(self) -> str:
        return f"inquiry {self.pk}"
