"""What is wrong with the people of this installation: published passwords must not open it."""

from collections.abc import Iterator

from ruqsat.languages import Sentence, Words
from ruqsat.people.models import Account

TEST_ACCOUNTS = Sentence(
    kk="Паролі жарияланған сынақ тіркелгілері: {n}. Таза деректер қорынан бастаңыз немесе оларды "
    "өшіріңіз.",
    ru="Учётные записи с опубликованными паролями: {n}. Начните с чистой базы или удалите их.",
    en="Accounts with published passwords: {n}. Start from a clean database, or delete them.",
)


def problems(*, production: bool) -> Iterator[Words]:
    count = Account.objects.filter(test_only=True).count() if production else 0
    if count:
        yield TEST_ACCOUNTS.say(n=count)
