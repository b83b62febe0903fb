"""Sentences of the case page that carry dates, roles and findings."""

from ruqsat.languages import Sentence, Words

RESTS_ON = Sentence(
    kk="{step} Негізі: {place}.", ru="{step} Основание: {place}.", en="{step} Basis: {place}."
)
ENDED = Sentence(
    kk="Іс {on:loc} аяқталды. Нәтижесі: {outcome}.",
    ru="Дело завершено {on}. Результат: {outcome}.",
    en="The case was closed on {on}. Result: {outcome}.",
)
CLOSED = Words("іс аяқталды", "дело завершено", "closed")
DAYS_LEFT = Words("жұмыс күні қалды", "рабочих дней осталось", "working days left")
DAYS_LATE = Words("жұмыс күні бұрын өтті", "рабочих дней просрочки", "working days late")
DONE_ON = Sentence(kk="{on:loc} орындалды", ru="выполнено {on}", en="done on {on}")
DUE_BY = Sentence(
    kk="Қазіргі кезең. Мерзімі: {due}", ru="Текущий этап. Срок: {due}", en="Now. Due: {due}"
)
NOW = Words("Қазіргі кезең", "Текущий этап", "Now")
PLANNED = Sentence(kk="Мерзімі: {due}", ru="Срок: {due}", en="Due: {due}")
FROM = Sentence(kk="{on:loc} сағат {at:loc} басталады", ru="С {on}, {at}", en="From {on}, {at}")
AHEAD = Words("Әлі басталған жоқ", "Ещё не начато", "Not started")
SKIPPED = Words("Қажет болған жоқ", "Не потребовалось", "Not needed")
LATE_SINCE = Sentence(
    kk="Мерзімі {due:loc} өтті", ru="Срок истёк {due}", en="The term passed on {due}"
)
LAPSED = Sentence(kk="Мерзімі өтті: {act}", ru="Срок истёк: {act}", en="The term passed: {act}")
FOUND = Sentence(kk="Нәтижесі: {finding}.", ru="Результат: {finding}.", en="Found: {finding}.")
GROUND = Sentence(kk="Негіз: {ground}.", ru="Основание: {ground}.", en="Ground: {ground}.")
UNHEARD = Sentence(
    kk="Тыңдау өткізілмеді: {why} ({place}).",
    ru="Заслушивание не проводилось: {why} ({place}).",
    en="No hearing was held: {why} ({place}).",
)
NUMBERED = Sentence(kk="Нөмірі: {number}.", ru="Номер: {number}.", en="Number: {number}.")
APPOINTED = Sentence(kk="{role}: {name}.", ru="{role}: {name}.", en="{role}: {name}.")
DONE_AT = Sentence(kk="{on}, сағат {at}. {by}", ru="{on}, {at}. {by}", en="{on}, {at}. {by}")
ABOUT = Sentence(kk="«{act}».", ru="«{act}».", en="“{act}”.")
TAKEN_BACK = Sentence(
    kk="Енді есепке алынбайды. «{act}» — {on}. {by}",
    ru="Больше не учитывается. «{act}» — {on}. {by}",
    en="Counts no more. “{act}”: {on}. {by}",
)
BY_PLATFORM = Words("портал", "портал", "the portal")
YOUR_STEP = Sentence(kk="{act}. Мерзімі: {due}.", ru="{act}. Срок: {due}.", en="{act}. Due: {due}.")
YOUR_STEP_NO_TERM = Sentence(kk="{act}.", ru="{act}.", en="{act}.")
WANTED_UNTIL = Sentence(
    kk="«{act}» қадамын {due:abl} кешіктірмей орындаңыз.",
    ru="Выполните действие «{act}» не позднее {due}.",
    en="Do “{act}” by {due}.",
)
WANTED = Sentence(
    kk="«{act}» қадамын орындаңыз.",
    ru="Выполните действие «{act}».",
    en="Do “{act}”.",
)
WISHED_UNTIL = Sentence(
    kk="Қаласаңыз, «{act}» қадамын {due:abl} кешіктірмей жасай аласыз.",
    ru="При желании можете выполнить действие «{act}» не позднее {due}.",
    en="If you wish, you may do “{act}” by {due}.",
)
NEXT_AT = Sentence(
    kk="Келесі қадам — «{act}»: {on}, сағат {at}.",
    ru="Следующее действие — «{act}»: {on}, {at}.",
    en="Next comes “{act}”: {on}, {at}.",
)
TURN_OF = Sentence(
    kk="Қазір кезек {actor:loc}.",
    ru="Сейчас действует {actor}.",
    en="It is now with the {actor}.",
)
TURN_UNTIL = Sentence(
    kk="Қазір кезек {actor:loc}: «{act}». Мерзімі: {due}.",
    ru="Сейчас действует {actor}: «{act}». Срок: {due}.",
    en="It is now with the {actor}: “{act}”. Due: {due}.",
)
TURN = Sentence(
    kk="Қазір кезек {actor:loc}: «{act}».",
    ru="Сейчас действует {actor}: «{act}».",
    en="It is now with the {actor}: “{act}”.",
)
DO_BY = Sentence(
    kk="{due:abl} кешіктірілмей орындалуға тиіс.",
    ru="Должно быть исполнено не позднее {due}.",
    en="It is to be done by {due}.",
)
RESULT_BY = Sentence(
    kk="Нәтиже {due:abl} кешіктірілмей беріледі.",
    ru="Результат выдаётся не позднее {due}.",
    en="The result is due by {due}.",
)
MAY_COMPLAIN = Sentence(
    kk="Шешіммен келіспесеңіз, оған {due:abl} кешіктірмей шағым жасай аласыз.",
    ru="Если вы не согласны с решением, его можно обжаловать не позднее {due}.",
    en="If you disagree, you may complain about the decision by {due}.",
)
MAY_APPLY_AGAIN = Words(
    "Мәні бойынша шешім қабылданған жоқ: өтінішті қайта беруге болады.",
    "Решение по существу не принималось: заявление можно подать снова.",
    "No decision on the merits was made: the application may be filed again.",
)
MAY_COMPLAIN_OF_SILENCE = Sentence(
    kk="Шешім мерзімінде қабылданған жоқ. Бұған {due:abl} кешіктірмей шағым жасай аласыз.",
    ru="Решение в срок не принято. На это можно пожаловаться не позднее {due}.",
    en="No decision was made in time. You may complain of that by {due}.",
)
MAY_COMPLAIN_LATE = Sentence(
    kk="Шағым жасау мерзімі {due:loc} өтті. Мерзімі өткен шағымды да беруге болады: себебі оны"
    " қарау кезінде анықталады.",
    ru="Срок обжалования истёк {due}. Жалобу можно подать и после него: причину пропуска выяснят"
    " при её рассмотрении.",
    en="The term for a complaint passed on {due}. A late one may still be filed: why it is late is"
    " found out when it is considered.",
)
CAME_TO = Sentence(
    kk="«{act}»: {finding}.",
    ru="«{act}»: {finding}.",
    en="“{act}”: {finding}.",
)
HAPPENED = Sentence(
    kk="«{act}» қадамы {on:loc} орындалды.",
    ru="Действие «{act}» выполнено {on}.",
    en="“{act}” was done on {on}.",
)
NOTHING_CAME = Sentence(
    kk="«{act}» мерзімі {on:loc} өтті: {finding} деп есептеледі.",
    ru="Срок действия «{act}» истёк {on}: считается, что {finding}.",
    en="The term for “{act}” passed on {on}: it counts as if {finding}.",
)
IN_CABINET = Words(
    "Нәтиже осы бетте, «Құжаттар» бөлімінде.",
    "Результат — на этой странице, в разделе «Документы».",
    "The result is on this page, under “Documents”.",
)
DECIDED = Words("Шешімге қол қойылды", "Решение подписано", "Decision signed")
BEING_SENT = Words(
    "Шешімге қол қойылды, ол жұмыс уақытында жеке кабинетке жіберіледі.",
    "Решение подписано и будет направлено в личный кабинет в рабочее время.",
    "The decision is signed and will be sent to the cabinet in working hours.",
)
SENT_AT = Sentence(
    kk="Шешімге қол қойылды, ол {on:loc} сағат {at:loc} жеке кабинетке жіберіледі.",
    ru="Решение подписано и будет направлено в личный кабинет {on} в {at}.",
    en="The decision is signed and will be sent to the cabinet on {on} at {at}.",
)
SIGNATURE_VALID = Words("Қолтаңба жарамды", "Подпись действительна", "Signature valid")
DAMAGED = Words("Файл бүлінген", "Файл повреждён", "The file is damaged")
RESTORE = Words(
    "Сақталған файл бүлінген немесе жоқ, оны резервтік көшірмеден қалпына келтіру керек."
    " Бірыңғай байланыс орталығына хабарлаңыз: 1414.",
    "Сохранённый файл повреждён или отсутствует, его нужно восстановить из резервной копии."
    " Сообщите в Единый контакт-центр: 1414.",
    "The stored file is damaged or missing and must be restored from a backup. Tell the Unified"
    " Contact Centre: 1414.",
)
MATERIALS = Words(
    "Іс материалдарын бір файлмен жүктеп алу (ZIP)",
    "Скачать материалы дела одним файлом (ZIP)",
    "Download the case materials in one file (ZIP)",
)
SIGNED_BY = Sentence(
    kk="{name}, {on}, сағат {at}", ru="{name}, {on}, {at}", en="{name}, {on}, {at}"
)
IS_LATE = Words("Мерзімі өтті", "Срок истёк", "Overdue")
UNDER_REVIEW = Words("Қаралуда", "На рассмотрении", "Under consideration")
