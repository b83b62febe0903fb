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
