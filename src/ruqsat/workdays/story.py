"""The sentences in which a date explains itself. Full, short, and the same in three languages."""

from typing import Final

from ruqsat.languages import Sentence, Words

FORWARDS: Final = Sentence(
    kk="{start:abl} кейінгі күннен бастап {span} есептелді.",
    ru="Срок составляет {span} и исчисляется со дня, следующего за {start}.",
    en="The term is {span}, counted from the day after {start}.",
)
BACK: Final = Sentence(
    kk="{start:abl} кері қарай {span} есептелді.",
    ru="Срок составляет {span} и отсчитывается назад от {start}.",
    en="The term is {span}, counted back from {start}.",
)
SAME_DAY: Final = Sentence(
    kk="Мерзім басталған күні аяқталады: {start}.",
    ru="Срок истекает в день своего начала: {start}.",
    en="The term ends on the day it starts: {start}.",
)
MINUTES: Final = Sentence(
    kk="{start:loc} сағат {time:abl} бастап жұмыс уақыты бойынша {span} есептелді.",
    ru="Срок составляет {span} рабочего времени и исчисляется с момента: {start}, {time}.",
    en="The term is {span} of working time, counted from {start}, {time}.",
)
MINUTES_BACK: Final = Sentence(
    kk="{start:loc} сағат {time:abl} кері қарай жұмыс уақыты бойынша {span} есептелді.",
    ru="Срок составляет {span} рабочего времени и отсчитывается назад от момента: {start}, {time}.",
    en="The term is {span} of working time, counted back from {start}, {time}.",
)
HOURS: Final = Sentence(
    kk="Жұмыс уақыты: {opens:abl} {closes:dat} дейін.",
    ru="Рабочее время: с {opens} до {closes}.",
    en="Working hours: {opens} to {closes}.",
)
HOURS_WITH_BREAK: Final = Sentence(
    kk="Жұмыс уақыты: {opens:abl} {closes:dat} дейін; "
    "{break_starts:abl} {break_ends:dat} дейінгі үзіліс есепке алынбайды.",
    ru="Рабочее время: с {opens} до {closes}; "
    "перерыв с {break_starts} до {break_ends} не учитывается.",
    en="Working hours: {opens} to {closes}; "
    "the break from {break_starts} to {break_ends} does not count.",
)
CLIPPED: Final = Sentence(
    kk="Ол айда мұндай күн жоқ, сондықтан айдың соңғы күні алынды.",
    ru="В том месяце нет такого числа, поэтому взят последний день месяца.",
    en="That month has no such day, so its last day was taken.",
)
WEEKENDS: Final = Sentence(
    kk="Сенбі мен жексенбі есепке алынбады.",
    ru="Субботы и воскресенья не учитывались.",
    en="Saturdays and Sundays did not count.",
)
WEEKENDS_AND_DAYS: Final = Sentence(
    kk="Сенбі мен жексенбі, сондай-ақ мына күндер есепке алынбады: {days}.",
    ru="Не учитывались субботы и воскресенья, а также: {days}.",
    en="Saturdays and Sundays did not count, nor did {days}.",
)
DAYS_OFF: Final = Sentence(
    kk="Мына жұмыс істемейтін күндер есепке алынбады: {days}.",
    ru="Не учитывались нерабочие дни: {days}.",
    en="These days off did not count: {days}.",
)
WORKED: Final = Sentence(
    kk="Мына күндер жұмыс күні болып есептелді: {days}.",
    ru="Эти дни считались рабочими: {days}.",
    en="These days counted as working days: {days}.",
)
ROLLED: Final = Sentence(
    kk="Соңғы күн {fell_on} тура келді: {days}. Мерзім келесі жұмыс күні, {end:loc}, аяқталады.",
    ru="Последний день пришёлся на {fell_on}: {days}. "
    "Срок истекает в следующий рабочий день, {end}.",
    en="The last day fell on {fell_on}: {days}. The term ends on the next working day, {end}.",
)
ROLLED_BACK: Final = Sentence(
    kk="Соңғы күн {fell_on} тура келді: {days}. Сондықтан ол алдыңғы жұмыс күніне ауысады: {end}.",
    ru="Последний день пришёлся на {fell_on}: {days}. "
    "Поэтому он переносится на предшествующий рабочий день: {end}.",
    en="The last day fell on {fell_on}: {days}. So it is the working day before: {end}.",
)
DAY_OFF: Final = Words(kk="жұмыс істемейтін күнге", ru="нерабочий день", en="a day off")
SEVERAL_OFF: Final = Words(kk="жұмыс істемейтін күндерге", ru="нерабочие дни", en="days off")
ENDS: Final = Sentence(
    kk="Мерзім {end:loc} аяқталады.",
    ru="Срок истекает {end}.",
    en="The term ends on {end}.",
)
ENDS_BACK: Final = Sentence(
    kk="Соңғы күн: {end}.",
    ru="Последний день: {end}.",
    en="The last day is {end}.",
)
ENDS_AT: Final = Sentence(
    kk="Мерзім {end:loc} сағат {time:loc} аяқталады.",
    ru="Срок истекает {end} в {time}.",
    en="The term ends on {end} at {time}.",
)
ENDS_BACK_AT: Final = Sentence(
    kk="Соңғы сәт: {end}, сағат {time}.",
    ru="Последний момент: {end}, {time}.",
    en="The last moment is {end}, {time}.",
)
ESTIMATED: Final = Words(kk="болжамды күн", ru="предполагаемая дата", en="estimated date")
