"""What the acts of a hearing are called, and what people are told of it."""

from ruqsat.languages import Sentence, Words

NOTIFY = Words(
    "Алдын ала шешім мен тыңдау туралы хабарлау",
    "Уведомление о предварительном решении и заслушивании",
    "Give notice of the preliminary decision and the hearing",
)
STATE = Words("Ұстанымды білдіру", "Выражение позиции", "State your position")
HOLD = Words("Тыңдау өткізу", "Проведение заслушивания", "Hold the hearing")
WEIGH = Words(
    "Жазбаша ұстанымды қарау",
    "Рассмотрение письменной позиции",
    "Weigh the written position",
)
NOTICE = Words("Тыңдау туралы хабарлама", "Уведомление о заслушивании", "Notice of a hearing")
NOTICE_SAYS = Sentence(
    kk="Бас тарту туралы алдын ала шешім дайындалды. Ұстанымыңызды тыңдауда білдіре аласыз."
    " Іс № {number}.",
    ru="Подготовлено предварительное решение об отказе. Вы можете выразить свою позицию на"
    " заслушивании. Дело № {number}.",
    en="A preliminary decision to refuse has been prepared. You may state your position at"
    " a hearing. Case No. {number}.",
)
NOT_HEARD = Words(
    "Тыңдау өткізілмейінше, бас тартуға болмайды. Алдымен өтініш берушіге алдын ала шешім"
    " мен тыңдау туралы хабарлаңыз. Ол тыңдауға келмесе, жазбаша ұстанымын қараңыз немесе оны"
    " білдіретін мерзімнің өтуін күтіңіз.",
    "Отказать нельзя, пока не проведено заслушивание. Сначала уведомите заявителя о"
    " предварительном решении и заслушивании. Если он не явился, рассмотрите его письменную"
    " позицию или дождитесь истечения срока для неё.",
    "A refusal is not possible before the hearing. First notify the applicant of the"
    " preliminary decision and the hearing. If the applicant did not come, weigh the written"
    " position or wait for the end of its term.",
)
HEARING = Words("Тыңдау", "Заслушивание", "Hearing")
POSITION = Words(
    "Жазбаша ұстанымға жауап", "Ответ на письменную позицию", "Answer to the written position"
)
DID_NOT_COME = Sentence(
    kk="Өтініш берушіге тыңдаудың тәсілі, күні, уақыты мен орны туралы алдын ала хабарланды"
    " ({on}, сағат {at}), бірақ ол тыңдауға келмеді.",
    ru="Заявитель был заблаговременно извещён о способе, дне, времени и месте заслушивания"
    " ({on}, {at}), но на него не явился.",
    en="The applicant was told in good time of the manner, day, hour and place of the hearing"
    " ({on}, {at}) and did not come.",
)
NOTIFY_IN_WRITING = Words(
    "Алдын ала шешім туралы хабарлау",
    "Уведомление о предварительном решении",
    "Give notice of the preliminary decision",
)
OBJECT = Words("Қарсылық беру", "Возражение", "Object")
WEIGH_OBJECTION = Words("Қарсылықты қарау", "Рассмотрение возражения", "Weigh the objection")
PRELIMINARY = Words("Алдын ала шешім", "Предварительное решение", "A preliminary decision")
PRELIMINARY_SAYS = Sentence(
    kk="Бас тарту туралы алдын ала шешім дайындалды; негіздері істің бетінде көрсетілген."
    " Хабарламадан кейін 2 жұмыс күні ішінде қарсылық бере аласыз. Іс № {number}.",
    ru="Подготовлено предварительное решение об отказе; основания показаны на странице дела. Вы"
    " можете возразить в течение 2 рабочих дней после уведомления. Дело № {number}.",
    en="A preliminary decision to refuse has been prepared; its grounds stand on the page of the"
    " case. You may object within 2 working days of this notice. Case No. {number}.",
)
NOT_HEARD_IN_WRITING = Words(
    "Өтініш берушіге алдын ала шешімге қарсылық беруге мүмкіндік берілмейінше, бас тартуға"
    " болмайды. Алдын ала шешім туралы хабарлап, қарсылықты қараңыз немесе оның мерзімінің өтуін"
    " күтіңіз.",
    "Отказать нельзя, пока заявитель не мог возразить на предварительное решение. Уведомите о нём и"
    " рассмотрите возражение или дождитесь истечения срока для него.",
    "A refusal is not possible before the applicant could object to the preliminary decision. Give"
    " notice of it and weigh the objection, or wait for the end of its term.",
)
