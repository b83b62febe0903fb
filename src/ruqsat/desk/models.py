"""Who has looked at which case, and in which version: what an inbox marks as new or changed."""

from uuid import UUID

from django.db.models import (
    CharField,
    CompositePrimaryKey,
    DateTimeField,
    IntegerField,
    Model,
    UUIDField,
)

from ruqsat.cases import clock
from ruqsat.cases.gate import writing


class Look(Model):
    pk = CompositePrimaryKey("account", "case_id")
    account = CharField(max_length=64)
    case_id = UUIDField()
    version = IntegerField()
    """Of the case, when it was looked at last."""
    at = DateTimeField()

    class Meta:
        db_table = "desk_look"

    def __str__(self) -> str:
        return f"{self.account} at {self.case_id}"


def looked_at(account: str, case_id: UUID, version: int) -> None:
    """Remember it; looking again at the same version writes nothing."""
    seen = Look.objects.filter(account=account, case_id=case_id)
    if seen.values_list("version", flat=True).first() == version:
        return
    with writing():
        Look.objects.update_or_create(
            account=account,
            case_id=case_id,
            defaults={"version": version, "at": clock.now()},
        )
