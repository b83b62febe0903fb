"""The effects of jobs of the kinds ``tell`` (people, of what happened) and ``report`` (monitoring).

The message is in the cabinet exactly once, however often the job is tried; the letter, where there
is one, goes out at least once.
"""

from ruqsat.cases import clock
from ruqsat.cases.gate import writing
from ruqsat.cases.outbox import Effects, Outside, Task
from ruqsat.notices import letters, sayings
from ruqsat.notices.models import Message
from ruqsat.notices.stages import report


def tell(task: Task) -> None:
    """Put the message into the cabinet, then send the letter."""
    message = _kept(task)
    if message.email is not None and message.mailed_at is None:
        letters.send(message, key=task.key)
        with writing():
            Message.objects.filter(pk=message.pk).update(mailed_at=clock.now())


def _kept(task: Task) -> Message:
    """The message as it was kept at the first attempt."""
    name = str(task.data["notice"])
    of = sayings.occasion(task.case, task.seq)
    notice = of.notice(name)
    words = sayings.said(notice, of)
    with writing():
        message, _ = Message.objects.get_or_create(
            case_id=task.case,
            seq=task.seq,
            notice=name,
            defaults={
                "party": sayings.told(notice, of),
                "title_kk": notice.called.kk,
                "title_ru": notice.called.ru,
                "title_en": notice.called.en,
                "kk": words.kk,
                "ru": words.ru,
                "en": words.en,
                "at": clock.now(),
                "email": sayings.address(notice, of),
            },
        )
    return message


EFFECTS: Effects = {"tell": Outside(tell), "report": report}
