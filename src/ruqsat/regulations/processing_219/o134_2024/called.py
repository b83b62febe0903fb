"""What the acts are called, and why they may not be done, as people read it."""

from ruqsat.languages import Sentence, Words

IN_TERRITORY = Words(
    "Еуразиялық экономикалық одақтың кедендік аумағында тауарларды қайта өңдеу шарттары туралы"
    " құжат беру",
    "Выдача документа об условиях переработки товаров на таможенной территории Евразийского"
    " экономического союза",
    "Issue of a document on the conditions of processing goods in the customs territory of the"
    " Eurasian Economic Union",
)
OUTSIDE_TERRITORY = Words(
    "Еуразиялық экономикалық одақтың кедендік аумағынан тыс тауарларды қайта өңдеу шарттары туралы"
    " құжат беру",
    "Выдача документа об условиях переработки товаров вне таможенной территории Евразийского"
    " экономического союза",
    "Issue of a document on the conditions of processing goods outside the customs territory of the"
    " Eurasian Economic Union",
)
FOR_DOMESTIC_CONSUMPTION = Words(
    "Тауарларды ішкі тұтыну үшін қайта өңдеу шарттары туралы құжат беру",
    "Выдача документа об условиях переработки товаров для внутреннего потребления",
    "Issue of a document on the conditions of processing goods for domestic consumption",
)
"""The act prints this title with its words out of order (finding «a1.sub.3»)."""
RESULT_DAY = Words(
    "Мемлекеттік қызметті көрсету нәтижесін алу күні",
    "День получения результата государственной услуги",
    "Day the result of the service is received",
)
APPLY = Words("Өтініш беру", "Подача заявления", "File the application")
ASSIGN = Words(
    "Жауапты орындаушыны тағайындау",
    "Назначение ответственного исполнителя",
    "Appoint the responsible executor",
)
REPLACE_EXECUTOR = Words(
    "Жауапты орындаушыны ауыстыру",
    "Замена ответственного исполнителя",
    "Replace the responsible executor",
)
CHECK_COMPLETENESS = Words(
    "Құжаттардың толықтығын тексеру",
    "Проверка полноты документов",
    "Check completeness",
)
PREPARE_REFUSAL = Words(
    "Толық еместігі туралы бас тартуды дайындау",
    "Подготовка отказа из-за неполноты",
    "Prepare the refusal for incompleteness",
)
REFUSE_INCOMPLETE = Words(
    "Толық болмағандықтан бас тарту",
    "Отказ из-за неполноты документов",
    "Refuse for incompleteness",
)
DELIVER_REFUSAL = Words(
    "Бас тартуды жеке кабинетке жіберу",
    "Направление отказа в личный кабинет",
    "Send the refusal to the cabinet",
)
CHECK_CONFORMITY = Words(
    "Құжаттардың сәйкестігін тексеру",
    "Проверка соответствия документов",
    "Check conformity",
)
DRAW_UP = Words("Нәтижені ресімдеу", "Оформление результата", "Draw up the result")
ISSUE = Words("Құжатқа қол қою", "Подписание документа", "Sign the document")
DELIVER = Words(
    "Нәтижені жеке кабинетке жіберу",
    "Направление результата в личный кабинет",
    "Send the result to the cabinet",
)

RESULT_SENT = Words("Құжат берілді", "Документ выдан", "The document is issued")
ISSUED_WITH = Sentence(
    kk="№ {outgoing} құжат жеке кабинетіңізге жіберілді. Істі ашып, құжатты «Құжаттар» бөлімінен"
    " жүктеп алыңыз. Іс № {number}.",
    ru="Документ № {outgoing} направлен в ваш личный кабинет. Откройте дело и скачайте документ в"
    " разделе «Документы». Дело № {number}.",
    en="Document No. {outgoing} was sent to your cabinet. Open the case and download it under"
    " “Documents”. Case No. {number}.",
)
REFUSAL_SENT = Words("Бас тартылды", "В услуге отказано", "The service is refused")
REFUSED_WITH = Sentence(
    kk="№ {outgoing} дәлелді бас тарту жеке кабинетіңізге жіберілді. Істі ашып, құжатты «Құжаттар»"
    " бөлімінен жүктеп алыңыз: шағым жасау мерзімі сонда көрсетілген. Іс № {number}.",
    ru="Мотивированный отказ № {outgoing} направлен в ваш личный кабинет. Откройте дело и скачайте"
    " его в разделе «Документы»: срок обжалования указан в нём. Дело № {number}.",
    en="The reasoned refusal No. {outgoing} was sent to your cabinet. Open the case and download it"
    " under “Documents”: it states the term for a complaint. Case No. {number}.",
)

TO_COURT = Words(
    "Сотқа дейінгі тәртіппен шағым жасалды: нәтижесімен келіспесеңіз, сотқа жүгіне аласыз.",
    "Жалоба в досудебном порядке подана: если вы не согласны с итогом, можно обратиться в суд.",
    "The complaint before court was made: if you disagree with its outcome, you may go to court.",
)
STRAIGHT_TO_COURT = Words(
    "Сотқа алдымен шағым жасалғаннан кейін ғана жүгінуге болады, заңда өзгеше көзделген жағдайлар"
    " болмаса.",
    "В суд можно обратиться только после жалобы, если законом не предусмотрено иное.",
    "One may go to court only after a complaint, unless a law provides otherwise.",
)

ACCEPTED_WITH = Sentence(
    kk="Сұрау салу қабылданды. Келіп түскен күні: {received}. Нәтижені алу күні: {due}.",
    ru="Запрос принят. День поступления: {received}. День получения результата: {due}.",
    en="The inquiry is accepted. Received on {received}. The result is due on {due}.",
)
