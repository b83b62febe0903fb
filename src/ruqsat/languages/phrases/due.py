"""The deadline in words."""

from typing import Final

from ruqsat.languages.sentence import Sentence

BY: Final = Sentence(
    kk="Шешім {due:abl} кешіктірілмей қабылдануға тиіс.",
    ru="Решение должно быть принято не позднее {due}.",
    en="The decision is due by {due}.",
)
LEFT: Final = Sentence(
    kk="Мерзім аяқталғанға дейін {n} жұмыс күні қалды.",
    ru="До конца срока {n#рабочий день|рабочих дня|рабочих дней}.",
    en="{n#working day|working days} left.",
)
TODAY: Final = Sentence(
    kk="Бүгін — мерзімнің соңғы күні, сағат {time:dat} дейін.",
    ru="Сегодня последний день срока, до {time}.",
    en="Today is the last day, until {time}.",
)
TOMORROW: Final = Sentence(
    kk="Мерзім ертең аяқталады.",
    ru="Срок истекает завтра.",
    en="The term ends tomorrow.",
)
PASSED: Final = Sentence(
    kk="Мерзім {n} жұмыс күні бұрын өтті.",
    ru="Срок истёк {n#рабочий день|рабочих дня|рабочих дней} назад.",
    en="The term ended {n#working day|working days} ago.",
)
WHY: Final = Sentence(
    kk="Неге дәл осы күн?",
    ru="Почему именно эта дата?",
    en="Why this date?",
)
COUNTED: Final = Sentence(
    kk="Хабарлама алынған күн: {date}. Мерзім келесі күннен бастап есептеледі.",
    ru="Уведомление получено {date}. Срок исчисляется со следующего дня.",
    en="The notice was received on {date}. The term counts from the next day.",
)
DAYS_OFF: Final = Sentence(
    kk="Демалыс және мереке күндері есепке алынбайды.",
    ru="Выходные и праздничные дни не учитываются.",
    en="Days off and holidays do not count.",
)
ROLLED: Final = Sentence(
    kk="Соңғы күн жұмыс істемейтін күнге тура келді, сондықтан мерзім {due:loc} аяқталады.",
    ru="Последний день пришёлся на нерабочий, поэтому срок истекает {due}.",
    en="The last day was not a working day, so the term ends on {due}.",
)
AFTER_HOURS: Final = Sentence(
    kk="Өтініш жұмыс уақыты аяқталғаннан кейін келіп түсті, сондықтан ол {date:loc} тіркеледі.",
    ru="Заявление поступило после окончания рабочего времени, "
    "поэтому будет зарегистрировано {date}.",
    en="The application arrived after working hours, so it will be registered on {date}.",
)
EXTENDED: Final = Sentence(
    kk="Мерзім {due:dat} дейін ұзартылды. Себебі: {reason}.",
    ru="Срок продлён до {due}. Причина: {reason}.",
    en="The term was extended to {due}. Reason: {reason}.",
)
PAUSED: Final = Sentence(
    kk="Мерзім {date:abl} бастап тоқтатыла тұрды. Негізі: {ground}.",
    ru="Срок приостановлен с {date}. Основание: {ground}.",
    en="The term is paused from {date}. Ground: {ground}.",
)
MOVED: Final = Sentence(
    kk="Бұл күн өзгерді. Бұрынғысы: {old_due}. Қазіргісі: {due}.",
    ru="Дата изменилась. Прежняя: {old_due}. Новая: {due}.",
    en="The date has changed. It was {old_due}; it is now {due}.",
)
NOT_STARTED: Final = Sentence(
    kk="Мерзім әлі басталған жоқ. Күтілуде: {event}.",
    ru="Срок ещё не начался. Ожидается: {event}.",
    en="The term has not started yet. Waiting for: {event}.",
)
TOO_LATE: Final = Sentence(
    kk="Мерзімнен кейін ұсынылған өтініш қарауға жатпайды.",
    ru="Заявление, представленное после срока, рассмотрению не подлежит.",
    en="An application filed after the term is not considered.",
)
