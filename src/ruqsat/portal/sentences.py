"""Sentences of the portal that carry dates and numbers, or that need an ending."""

from typing import Final

from ruqsat.languages import Sentence, Words

COUNTS: Final = Sentence(
    kk="Өтініш қабылданған күн болып {on} есептеледі.",
    ru="Днём принятия заявления будет считаться {on}.",
    en="The application would count as accepted on {on}.",
)
ANSWER_BY: Final = Sentence(
    kk="Нәтиже {due:abl} кешіктірілмей беріледі.",
    ru="Результат будет выдан не позднее {due}.",
    en="The result is due by {due}.",
)
LIFE: Final = Sentence(
    kk="Қаралама соңғы өзгертілген күннен бастап {n} күн сақталады.",
    ru="Черновик хранится {n#день|дня|дней} после последнего изменения.",
    en="A draft is kept for {n#day|days} after its last change.",
)
KEPT_UNTIL: Final = Sentence(
    kk="Қаралама {until:dat} дейін сақталады.",
    ru="Черновик хранится до {until}.",
    en="The draft is kept until {until}.",
)
READY: Final = Sentence(
    kk="{total} бөлімнің {done} бөлімі дайын",
    ru="Готово разделов: {done} из {total}",
    en="{done} of {total} sections ready",
)
DRAFT_CHANGED: Final = Sentence(
    kk="Соңғы өзгеріс: {on}, сағат {at}",
    ru="Изменён {on} в {at}",
    en="Changed on {on} at {at}",
)
IN_FORCE: Final = Sentence(kk="{on:abl} бастап", ru="с {on}", en="since {on}")
ASSUMED: Final = Sentence(
    kk="{on:abl} бастап (болжамды күн)",
    ru="с {on} (предположительно)",
    en="since {on} (assumed)",
)
UNCLEAR: Final = Sentence(
    kk="Регламенттің {n} жері әртүрлі оқылуы мүмкін",
    ru="{n#место|места|мест} регламента можно понять по-разному",
    en="{n#place|places} of the regulation can be read in several ways",
)
DOCUMENTS: Final = Sentence(
    kk="{n} құжат", ru="{n#документ|документа|документов}", en="{n#document|documents}"
)
PREFILLED: Final = Sentence(
    kk="Бұл жауаптар осы жүйеде сақталған деректерден толтырылды: {party}, {on} жағдай бойынша."
    " Тексеріп, қажет болса түзетіңіз.",
    ru="Эти ответы заполнены по данным, которые хранятся здесь: {party}, на {on}. Проверьте их и"
    " при необходимости исправьте.",
    en="These answers were filled in from what is kept here of {party}, as of {on}. Check them and"
    " correct what is wrong.",
)
STALE: Final = Sentence(
    kk="Бұл бөлім осы бет ашылғаннан кейін басқа терезеде немесе әріптесіңіз арқылы өзгертілді"
    " ({on}, сағат {at}). Сіз жазған нұсқа төменде тұр, бірақ сақталған жоқ.",
    ru="После того как вы открыли эту страницу, раздел изменили в другом окне или ваш коллега"
    " ({on} в {at}). Ваш вариант стоит ниже, но не сохранён.",
    en="After you opened this page, the section was changed in another window or by a colleague"
    " ({on} at {at}). Your version stands below, but is not saved.",
)
STALE_SHORT: Final = Words(
    "Бұл бөлім басқа терезеде өзгертілді: жазғаныңыз сақталған жоқ. «Сақтау және жалғастыру»"
    " батырмасын басып, нұсқаны таңдаңыз.",
    "Раздел изменён в другом окне: введённое не сохранено. Нажмите «Сохранить и продолжить» и"
    " выберите вариант.",
    "The section was changed in another window: what you type is not saved. Press “Save and"
    " continue” and choose a version.",
)
MORE_PROBLEMS: Final = Sentence(
    kk="Тағы {n} қате бар.",
    ru="И ещё {n#ошибка|ошибки|ошибок}.",
    en="And {n#error|errors} more.",
)
NUMBER: Final = Sentence(kk="№\u00a0{number}", ru="№\u00a0{number}", en="No.\u00a0{number}")
NO_NUMBER: Final = Words(
    "Нөмірі тіркелгенде беріледі", "Номер будет при регистрации", "Number follows on registration"
)
DUE_AT: Final = Sentence(
    kk="{due:abl} кешіктірмей жіберіңіз.", ru="Отправьте не позднее {due}.", en="Send it by {due}."
)
ENDED_ON: Final = Sentence(kk="{on:loc} аяқталды", ru="завершено {on}", en="closed on {on}")
UNTIL: Final = Sentence(kk="мерзімі: {due}", ru="срок: {due}", en="due: {due}")
YOUR_TURN: Final = Words("Кезек сізде", "Действие за вами", "Your turn")
TURN: Final = Sentence(kk="Кезек: {role:loc}", ru="Сейчас действует: {role}", en="Now with: {role}")
ACCEPTED: Final = Words("Қабылданды", "Принято", "Accepted")
ACCEPTED_ON: Final = Sentence(
    kk="Сұрау салу қабылданды. Келіп түскен күні: {received}. Нәтижені алу күні: {due}.",
    ru="Запрос принят. День поступления: {received}. День получения результата: {due}.",
    en="The inquiry is accepted. Received on {received}. The result is due on {due}.",
)
WAS_RECEIVED: Final = Sentence(
    kk="Сұрау салу {received:loc} келіп түсті. Іс {on:loc} аяқталды. Нәтижесі: {outcome}.",
    ru="Запрос поступил {received}. Дело завершено {on}. Результат: {outcome}.",
    en="The inquiry was received on {received}. The case was closed on {on}. Result: {outcome}.",
)
RECEIPT: Final = Words("Талон", "Талон", "Receipt")
PDF_LATER: Final = Words(
    "Талонның PDF нұсқасы өтініш тіркелгенде осы бетте пайда болады.",
    "PDF талона появится на этой странице после регистрации заявления.",
    "The PDF of the receipt will be on this page once the application is registered.",
)
BEGUN: Final = Sentence(kk="{on:loc} басталған", ru="начат {on}", en="begun on {on}")
MOMENT: Final = Sentence(kk="{on}, сағат {at}", ru="{on}, {at}", en="{on}, {at}")
DAY: Final = Sentence(kk="{on}", ru="{on}", en="{on}")
NOT_KNOWN: Final = Words("белгісіз", "неизвестен", "not known")
MY_DOCUMENTS: Final = Words("Құжаттарым", "Мои документы", "My documents")
OF_A_DOCUMENT: Final = Words(
    "Берілген құжат бойынша", "По выданному документу", "Of a document you hold"
)
OF_A_DOCUMENT_LEAD: Final = Words(
    "Құжатыңыз болса: мерзімін ұзарту, өзгеріс енгізу, кері қайтарып алу.",
    "Если документ у вас есть: продлить срок, внести изменения, отозвать.",
    "If you hold a document: extend its term, amend it, revoke it.",
)
WHICH_DOCUMENT: Final = Words("Қай құжат бойынша", "По какому документу", "Of which document")
NO_DOCUMENTS: Final = Words(
    "Сіз атынан әрекет ететін тұлғаға берілген құжат жоқ. Алдымен құжат алуға өтініш беріңіз немесе"
    " басқа тұлғаның атынан кіріңіз.",
    "Лицу, от имени которого вы действуете, документы не выдавались. Сначала получите документ или"
    " смените лицо.",
    "No document was issued to the person you act for. Apply for one first, or act for another"
    " person.",
)
