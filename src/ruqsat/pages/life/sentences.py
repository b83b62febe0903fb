"""What people read of an issued document."""

from ruqsat.languages import Sentence, Words

TITLE = Sentence(
    kk="№ {number} құжаттың жай-күйі",
    ru="Состояние документа № {number}",
    en="Standing of document No. {number}",
)
NOT_IN_FORCE = Sentence(
    kk="Бұл құжат {since:abl} бастап қолданыста емес: {standing}.",
    ru="Этот документ не действует с {since}: {standing}.",
    en="This document has not been in force since {since}: {standing}.",
)
SINCE = Words("Қай күннен бастап", "С какого дня", "Since")
UNTIL = Words("Соңғы күні", "Последний день", "Last day")
UNKNOWN_UNTIL = Words(
    "Белгісіз: құжатта мерзім аймен берілген, ол тауарлар кедендік рәсімге орналастырылған күннен"
    " бастап есептеледі, ал ол күн мұнда белгісіз.",
    "Неизвестен: срок в документе указан в месяцах и исчисляется со дня помещения товаров под"
    " таможенную процедуру, а этот день здесь не известен.",
    "Not known: the document gives its term in months, which run from the day the goods are placed"
    " under the customs procedure, and that day is not known here.",
)
HISTORY = Words("Құжаттың тарихы", "История документа", "History of the document")
CHANGE = Sentence(
    kk="{on}. № {number}. Негізі: {law}.",
    ru="{on}. № {number}. Основание: {law}.",
    en="{on}. No. {number}. Basis: {law}.",
)
NEW_LAST_DAY = Sentence(
    kk="Жаңа соңғы күні: {until}.",
    ru="Новый последний день: {until}.",
    en="New last day: {until}.",
)
BY_CALENDAR = Sentence(
    kk="Мерзімі {until:loc} аяқталды.", ru="Срок истёк {until}.", en="Its term ended on {until}."
)
TO_THE_CASE = Words("Істі ашу", "Открыть дело", "Open the case")
MAY_ASK = Words(
    "Осы құжат бойынша не сұрауға болады",
    "О чём можно просить по этому документу",
    "What may be asked of this document",
)
ASK_BY = Sentence(
    kk="{last:abl} кешіктірмей сұраңыз.", ru="Просите не позднее {last}.", en="Ask by {last}."
)
TOO_LATE = Sentence(
    kk="Сұрау мерзімі {last:loc} өтті. Жаңа құжат алуға өтініш беруге болады.",
    ru="Срок для просьбы истёк {last}. Можно подать заявление на новый документ.",
    en="The last day to ask was {last}. You may apply for a new document.",
)
PENDING = Words(
    "Қаралып жатыр: істі ашу", "Рассматривается: открыть дело", "Under way: open the case"
)
STAYS = Words(
    "Құжат осы кабинетте сақталады: оны кез келген уақытта қайта жүктеп алуға болады, телнұсқа"
    " керек емес.",
    "Документ хранится в этом кабинете: его можно скачать снова в любое время, дубликат не нужен.",
    "The document stays in this cabinet: it can be downloaded again at any time, so no duplicate is"
    " needed.",
)
