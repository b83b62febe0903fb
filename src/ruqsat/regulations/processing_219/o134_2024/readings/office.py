"""How the act is read on what officials do among themselves before anything leaves the body."""

from ruqsat.languages import Words
from ruqsat.lex import Reading

OFFICE_READINGS = (
    Reading(
        "6.1 / 7.6",
        Words(
            "Жобаны басшы қайтара ала ма және орындаушы басшының міндетін уақытша атқарғанда өз"
            " жобасына қол қоя ала ма — айтылмаған.",
            "Не сказано, может ли руководитель вернуть проект и может ли исполнитель, временно"
            " исполняющий обязанности руководителя, подписать собственный проект.",
            "It is not said whether the head may return a draft, nor whether an executor who acts"
            " for the head may sign a draft of their own.",
        ),
        Words(
            "Қайтара алады, өйткені акт заңды әрі негізделген болуға тиіс; мерзім жаңадан"
            " басталмайды. Дайындайтын және қол қоятын — екі бөлек адам.",
            "Может: акт должен быть законным и обоснованным; срок заново не начинается. Готовит и"
            " подписывает не один и тот же человек.",
            "It may, for an act must be lawful and well founded; the term does not start anew. Who"
            " draws up and who signs are two different persons.",
        ),
        ("refusal_draft", "hearing_draft", "weighing_draft", "result_draft"),
    ),
    Reading(
        "6.1-7.6 / ӘРПК 84",
        Words(
            "Органнан әлі шықпаған қате қадамды қайтаруға бола ма — айтылмаған; ӘРПК 84-бабы"
            " әкімшілік актінің күшін жою туралы ғана.",
            "Не сказано, можно ли взять назад ошибочное действие, которое ещё не вышло за пределы"
            " органа; статья 84 АППК — лишь об отмене административного акта.",
            "It is not said whether a mistaken act that has not left the body may be taken back;"
            " article 84 of the APPC speaks only of annulling an administrative act.",
        ),
        Words(
            "Болады: оны жасаған адам немесе басшы, негіздемесімен, хабарлама жіберілмей және қол"
            " қойылмай тұрғанда. Мерзімдер ол жасалмағандай есептеледі.",
            "Можно: тот, кто его совершил, или руководитель, с обоснованием, пока не отправлено"
            " уведомление и не подписана бумага. Сроки идут так, будто его не было.",
            "It may, by whoever did it or by the head, with reasons, until a notice is sent or a"
            " paper is signed. Terms run as if it had not been done.",
        ),
        ("striking_out",),
    ),
    Reading(
        "9.1 / ӘРПК 67, 91",
        Words(
            "ӘРПК 67-бабы істі бұрын қараған адамды шеттетпейді, ал 91-бабы шағымды жоғары тұрған"
            " лауазымды адам қарайды дейді.",
            "Статья 67 АППК не отстраняет того, кто раньше вёл дело, а статья 91 отдаёт жалобу"
            " вышестоящему должностному лицу.",
            "Article 67 of the APPC keeps out nobody who had the case before; article 91 gives a"
            " complaint to a higher official.",
        ),
        Words(
            "Шағым жасалған шешімге қол қойған адам шағымды қарамайды, тіпті кейін жоғары тұрған"
            " органға ауысса да. Шағымды жіберу мен толық қанағаттандыру оған рұқсат етілген.",
            "Кто подписал обжалуемое решение, жалобу не рассматривает, даже перейдя в вышестоящий"
            " орган. Направить жалобу или удовлетворить её полностью он может.",
            "Whoever signed the decision complained of does not consider the complaint, not even"
            " after moving to the body above. They may forward it or satisfy it in full.",
        ),
        ("impartial",),
    ),
)
