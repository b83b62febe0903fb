"""What happens next."""

from typing import Final

from ruqsat.languages.sentence import Sentence

STEP: Final = Sentence(
    kk="Келесі қадам: {step}.",
    ru="Следующий шаг: {step}.",
    en="Next step: {step}.",
)
CHECK: Final = Sentence(
    kk="Өтініш тіркелгеннен кейін құжаттардың толықтығы {n} жұмыс күні ішінде тексеріледі.",
    ru="После регистрации заявления полнота документов проверяется в течение "
    "{n#рабочего дня|рабочих дней|рабочих дней}.",
    en="After registration the documents are checked for completeness within "
    "{n#working day|working days}.",
)
INCOMPLETE: Final = Sentence(
    kk="Құжаттар толық болмаса, сізге хабарлама жіберіледі.",
    ru="Если документы неполные, вам направят уведомление.",
    en="If documents are missing, you will receive a notice.",
)
CURE: Final = Sentence(
    kk="Жетіспейтін құжаттарды {due:abl} кешіктірмей жіберіңіз.",
    ru="Направьте недостающие документы не позднее {due}.",
    en="Send the missing documents by {due}.",
)
STOP: Final = Sentence(
    kk="Құжаттар мерзімінде жіберілмесе, өтінішті қарау тоқтатылады.",
    ru="Если документы не направлены в срок, рассмотрение заявления прекращается.",
    en="If the documents are not sent in time, the review of the application stops.",
)
PRELIMINARY: Final = Sentence(
    kk="Бас тарту туралы алдын ала шешім дайындалды. Ұстанымыңызды білдіре аласыз.",
    ru="Подготовлено предварительное решение об отказе. Вы можете выразить свою позицию.",
    en="A preliminary decision to refuse has been prepared. You may state your position.",
)
HEARING: Final = Sentence(
    kk="Тыңдау {date:loc} сағат {time:loc} өтеді. Өткізу орны (тәсілі): {place}.",
    ru="Заслушивание состоится {date} в {time}. Место (способ) проведения: {place}.",
    en="The hearing is on {date} at {time}. Place (manner): {place}.",
)
OBJECT: Final = Sentence(
    kk="Қарсылықты {due:abl} кешіктірмей беруге болады.",
    ru="Возражение можно представить не позднее {due}.",
    en="You may object by {due}.",
)
SILENCE: Final = Sentence(
    kk="Қарсылық берілмесе де, шешім қабылданады.",
    ru="Решение принимается и при отсутствии возражения.",
    en="The decision will be made even if there is no objection.",
)
RESULT: Final = Sentence(
    kk="Нәтиже жеке кабинетіңізге электрондық құжат нысанында жіберіледі.",
    ru="Результат будет направлен в ваш личный кабинет в форме электронного документа.",
    en="The result will be sent to your cabinet as an electronic document.",
)
COMPLAIN: Final = Sentence(
    kk="Шешімге {due:abl} кешіктірмей шағым жасай аласыз.",
    ru="Решение можно обжаловать не позднее {due}.",
    en="You may complain about the decision by {due}.",
)
COMPLAINT_ROUTE: Final = Sentence(
    kk="Шағым көрсетілетін қызметті берушіге беріледі, оны {body} қарайды.",
    ru="Жалоба подаётся услугодателю, её рассматривает {body}.",
    en="File the complaint with the provider; {body} considers it.",
)
CLOSED: Final = Sentence(
    kk="Іс аяқталды: {outcome}.",
    ru="Дело завершено: {outcome}.",
    en="The case is closed: {outcome}.",
)
