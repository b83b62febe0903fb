"""Who may sign in: a person with a password, and the failures that slow guessing down.

There is no user name and no e-mail: a person is known by the IIN alone.
"""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db.models import (
    CASCADE,
    BooleanField,
    CharField,
    DateTimeField,
    Index,
    Model,
    OneToOneField,
)

from ruqsat.people.models.person import Person


class AccountManager(BaseUserManager["Account"]):
    def of_iin(self, iin: str) -> "Account | None":
        return self.select_related("person").filter(person__iin=iin).first()


class Account(AbstractBaseUser):
    person = OneToOneField(Person, on_delete=CASCADE, primary_key=True, related_name="account")
    is_active = BooleanField(default=True)
    test_only = BooleanField(default=False)
    """Whether the password is a published one of the demo; production does not let it in."""

    USERNAME_FIELD = "person"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = AccountManager()

    def __str__(self) -> str:
        return f"account {self.pk}"


class SignInFailure(Model):
    """One failed attempt; whose, and from where, is kept as a keyed digest only."""

    whose = CharField(max_length=64)
    where = CharField(max_length=64)
    at = DateTimeField()

    class Meta:
        indexes = (
            Index(fields=["whose", "at"], name="failure_whose_at"),
            Index(fields=["where", "at"], name="failure_where_at"),
        )

    def __str__(self) -> str:
        return f"failure {self.pk}"
