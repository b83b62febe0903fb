"""Signing in by IIN and password. Another way in is another class, named in the settings."""

from django.conf import settings
from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest

from ruqsat.people.models import Account


class PasswordBackend(BaseBackend):
    def authenticate(
        self,
        request: HttpRequest | None,  # noqa: ARG002  # Django gives it to every way in.
        iin: str | None = None,
        password: str | None = None,
        **_other: object,
    ) -> Account | None:
        """``None``: no such account, a wrong password, or one that is not let in."""
        if iin is None or password is None:
            return None
        account = Account.objects.of_iin(iin)
        if account is None:
            # As slow as a real check, so that the time does not tell who has an account.
            make_password(password)
            return None
        return account if account.check_password(password) and may_enter(account) else None

    def get_user(self, user_id: int) -> Account | None:
        account = Account.objects.select_related("person").filter(pk=user_id).first()
        return account if account is not None and may_enter(account) else None


def may_enter(account: Account) -> bool:
    """Published passwords of the demo open nothing in production."""
    return account.is_active and not (settings.PRODUCTION and account.test_only)
