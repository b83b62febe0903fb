"""What is wrong with the gateway of this installation."""

from collections.abc import Iterator

from django.conf import settings

from ruqsat.exchange.gateway import safe_for_production
from ruqsat.languages import Words

NO_GATEWAY = Words(
    "«Электрондық үкімет» шлюзі қосылмаған: мәліметтер тізілімдерден сұралмайды. RUQSAT_GATEWAY "
    "айнымалысына оның мекенжайын жазыңыз.",
    "Шлюз «электронного правительства» не подключён: реестры не запрашиваются. Укажите его адрес в "
    "RUQSAT_GATEWAY.",
    "The «electronic government» gateway is not connected: no registry is asked. Write its address "
    "into RUQSAT_GATEWAY.",
)
UNSAFE = Words(
    "Шлюздің мекенжайы нақты жұмысқа жарамайды: ол https:// деп басталуға және осы машинада "
    "тұрмауға тиіс. RUQSAT_GATEWAY мәнін түзетіңіз.",
    "Адрес шлюза не годится для рабочего режима: он должен начинаться с https:// и не вести на "
    "эту же машину. Исправьте RUQSAT_GATEWAY.",
    "The address of the gateway is not fit for production: it must begin with https:// and must "
    "not be on this machine. Correct RUQSAT_GATEWAY.",
)


def problems(*, production: bool) -> Iterator[Words]:
    if not production:
        return
    if not settings.GATEWAY:
        yield NO_GATEWAY
    elif not safe_for_production(settings.GATEWAY):
        yield UNSAFE
