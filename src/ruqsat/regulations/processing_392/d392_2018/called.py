"""What services and acts are called, and what people are told, as they read it."""

from ruqsat.languages import Sentence, Words

EXTENSION = Words(
    "Тауарларды қайта өңдеу мерзімін ұзарту",
    "Продление срока переработки товаров",
    "Extension of the term of processing goods",
)
AMENDMENT = Words(
    "Қайта өңдеу шарттары туралы құжатқа өзгерістер (толықтырулар) енгізу",
    "Внесение изменений (дополнений) в документ об условиях переработки",
    "Amendment of a document on the conditions of processing",
)
REVOCATION = Words(
    "Қайта өңдеу шарттары туралы құжатты кері қайтарып алу (жою)",
    "Отзыв (аннулирование) документа об условиях переработки",
    "Revocation (annulment) of a document on the conditions of processing",
)
RESUMPTION = Words(
    "Қайта өңдеу шарттары туралы құжаттың қолданылуын қайта бастау",
    "Возобновление действия документа об условиях переработки",
    "Resumption of a document on the conditions of processing",
)
RESULT_DAY = Words("Шешімді алу күні", "День получения решения", "Day the decision is received")
APPLY = Words("Өтініш беру", "Подача заявления", "File the request")
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
CONSIDER = Words("Өтінішті қарау", "Рассмотрение заявления", "Consider the request")
GRANT = Words("Шешімге қол қою", "Подписание решения", "Sign the decision")
DELIVER = Words(
    "Шешімді жеке кабинетке жіберу",
    "Направление решения в личный кабинет",
    "Send the decision to the cabinet",
)
ACCEPTED = Words("Өтініш қабылданды", "Заявление принято", "Request accepted")
ACCEPTED_WITH = Sentence(
    kk="Өтініш қабылданды. Келіп түскен күні: {received}. Шешім алынатын күн: {due}.",
    ru="Заявление принято. День поступления: {received}. День получения решения: {due}.",
    en="The request is accepted. Received on {received}. The decision is due on {due}.",
)
GRANTED = Words("Шешім қабылданды", "Решение принято", "The decision is made")
GRANTED_WITH = Sentence(
    kk="№ {outgoing} шешім жеке кабинетіңізге жіберілді: өтінішіңіз қанағаттандырылды. Іс №"
    " {number}.",
    ru="Решение № {outgoing} направлено в ваш личный кабинет: заявление удовлетворено. Дело №"
    " {number}.",
    en="Decision No. {outgoing} was sent to your cabinet: your request was granted. Case No."
    " {number}.",
)
REFUSED = Words("Бас тартылды", "В просьбе отказано", "The request is refused")
REFUSED_WITH = Sentence(
    kk="№ {outgoing} дәлелді бас тарту жеке кабинетіңізге жіберілді: негіздері мен шағым жасау"
    " тәртібі сонда көрсетілген. Іс № {number}.",
    ru="Мотивированный отказ № {outgoing} направлен в ваш личный кабинет: в нём основания и порядок"
    " обжалования. Дело № {number}.",
    en="The reasoned refusal No. {outgoing} was sent to your cabinet: it states the grounds and"
    " how to complain. Case No. {number}.",
)
EXTENDED = Words(
    "Тауарларды қайта өңдеу мерзімін ұзарту туралы шешім",
    "Решение о продлении срока переработки товаров",
    "Decision to extend the term of processing goods",
)
AMENDED = Words(
    "Қайта өңдеу шарттары туралы құжатқа өзгерістер (толықтырулар) енгізу туралы шешім",
    "Решение о внесении изменений (дополнений) в документ об условиях переработки",
    "Decision to amend a document on the conditions of processing",
)
REVOKED = Words(
    "Қайта өңдеу шарттары туралы құжатты кері қайтарып алу (жою) туралы шешім",
    "Решение об отзыве (аннулировании) документа об условиях переработки",
    "Decision to revoke (annul) a document on the conditions of processing",
)
RESUMED = Words(
    "Қайта өңдеу шарттары туралы құжаттың қолданылуын қайта бастау туралы шешім",
    "Решение о возобновлении действия документа об условиях переработки",
    "Decision to resume a document on the conditions of processing",
)
