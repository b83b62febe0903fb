"""Sentences and words of the desk that carry numbers, dates or endings."""

from typing import Final

from ruqsat.languages import Sentence, Words

NUMBER: Final = Sentence(kk="№\u00a0{number}", ru="№\u00a0{number}", en="No.\u00a0{number}")
NO_NUMBER: Final = Words("Әлі тіркелмеген", "Ещё не зарегистрировано", "Not registered yet")
BODY_DUTY: Final = Words("Органның өз міндеті", "Обязанность органа", "The body's own duty")
UNNUMBERED: Final = Words("Нөмірсіз іс", "Дело без номера", "A case without a number")
ACTS: Final = Sentence(
    kk="Барлығы {n} қадам", ru="Всего {n#действие|действия|действий}", en="{n#act|acts} in all"
)
CASES: Final = Sentence(
    kk="Барлығы {n} іс", ru="Всего {n#дело|дела|дел}", en="{n#case|cases} in all"
)
TO_DO: Final = Words("қадам орындалуға тиіс", "действий к исполнению", "acts to do")
WAITING: Final = Words("іс", "дел", "cases")
LATE: Final = Words("Мерзімі өтті", "Срок истёк", "Overdue")
SOON: Final = Words("Мерзімі жақын", "Срок близко", "Due soon")
LAST_DAY: Final = Words("Бас тарту мерзімі", "Срок для отказа", "Time left for a refusal")
ENDED_ON: Final = Sentence(kk="{on:loc} аяқталды", ru="завершено {on}", en="closed on {on}")
OPENS: Final = Sentence(
    kk="{on}, сағат {at:abl} бастап",
    ru="с {on}, {at}",
    en="from {on}, {at}",
)
NO_TERM: Final = Words("Мерзімі белгіленбеген", "Срок не установлен", "No term")
NEW: Final = Words("Жаңа", "Новое", "New")
NEW_NOTE: Final = Words("сіз әлі ашпағансыз", "вы ещё не открывали", "you have not opened it")
CHANGED: Final = Words("Өзгерді", "Изменилось", "Changed")
CHANGED_NOTE: Final = Words(
    "сіз соңғы ашқаннан бері", "с вашего последнего просмотра", "since you looked last"
)
SEEN: Final = Words("Ашылған", "Просмотрено", "Opened")
DONE: Final = Sentence(kk="Орындалды: {act}.", ru="Выполнено: {act}.", en="Done: {act}.")
APPLICANT: Final = Sentence(
    kk="Өтініш беруші — {name}. Өтініш {on:loc} берілді.",
    ru="Заявитель — {name}. Заявление подано {on}.",
    en="The applicant is {name}. Filed on {on}.",
)
OPENED_BY: Final = Sentence(
    kk="Органның өз міндеті, өтініш беруші жоқ. Іс {on:loc} жаңа редакция бойынша ашылды.",
    ru="Обязанность самого органа, заявителя нет. Дело открыто {on} по новой редакции.",
    en="A duty of the body itself, without an applicant. Opened by a new wording on {on}.",
)
DUE: Final = Sentence(
    kk="{due:abl} кешіктірмей орындаңыз.", ru="Выполните не позднее {due}.", en="Do it by {due}."
)
DRAFT_NAME: Final = Words("жоба", "проект", "draft")
DAY: Final = Sentence(kk="{on}", ru="{on}", en="{on}")
