"""How unclear places are read, and what follows from it."""

from ruqsat.languages import Words
from ruqsat.lex import Reading

READINGS = (
    Reading(
        "1",
        Words(
            "Қаулы 2018 жылғы. Оның кейінгі өзгерістері және № 219 бұйрықтан кейін де қолданылатыны"
            " оқылған жоқ; бірақ № 219 бұйрықтың 7-тармағы осы рәсімдер үшін соған сілтейді.",
            "Постановление 2018 года. Его позднейшие изменения и то, действует ли оно наряду с"
            " приказом № 219, не прочитаны; но пункт 7 приказа № 219 отсылает за этими процедурами"
            " к нему.",
            "The resolution is of 2018. Its later amendments, and whether it still holds beside"
            " Order No. 219, were not read; but paragraph 7 of Order No. 219 refers to it for"
            " these steps.",
        ),
        Words(
            "Қолданыста деп алынады. Олай болмаса, ұзарту, өзгерту, кері қайтарып алу және қайта"
            " бастау туралы өтініштер қабылданбайды, берілген құжат мерзімінің соңына дейін"
            " қолданылады.",
            "Принято, что действует. Если это не так, заявления о продлении, изменении, отзыве и"
            " возобновлении не принимаются, а выданный документ действует до конца срока.",
            "It is taken to hold. If it does not, no extension, amendment, revocation or"
            " resumption can be asked for, and an issued document simply runs to its end.",
        ),
        ("extension", "amendment", "revocation", "resumption"),
    ),
    Reading(
        "16 / 18 / 21",
        Words(
            "Мерзімі — 5 жұмыс күні. ӘРПК 73-бабының 2-бөлігі тыңдауды мерзімі бес жұмыс күнінен аз"
            " рәсімде ғана міндетті етпейді.",
            "Срок — 5 рабочих дней. Часть 2 статьи 73 АППК освобождает от заслушивания лишь"
            " процедуры со сроком менее пяти рабочих дней.",
            "The term is 5 working days. Article 73(2) of the APPC excuses from a hearing only"
            " procedures with a term under five working days.",
        ),
        Words(
            "Бес — бестен аз емес, сондықтан бас тарту алдында жазбаша тыңдау керек. Алдын ала"
            " шешім 2-ші жұмыс күнінен кешіктірілмей айтылады, әйтпесе бас тарту мерзіміне"
            " сыймайды.",
            "Пять — не менее пяти, поэтому перед отказом нужно письменное заслушивание. О"
            " предварительном решении сообщают не позднее 2-го рабочего дня, иначе отказ не"
            " укладывается в срок.",
            "Five is not under five, so a refusal needs a hearing, which is held in writing."
            " Notice of the preliminary decision is due by the 2nd working day, or a refusal no"
            " longer fits the term.",
        ),
        ("hearing", "consider"),
    ),
    Reading(
        "16 / 18 / 21",
        Words(
            "Қаулыда шешімді кім дайындайтыны айтылмаған: оны басшы ЭЦҚ-мен куәландырады.",
            "Кто готовит решение, в постановлении не сказано: его удостоверяет ЭЦП руководитель.",
            "Who prepares the decision is not said: the head attests it with an EDS.",
        ),
        Words(
            "Жауапты орындаушы ұсынады, басқа адам қол қояды немесе себебін жазып қайтарады; мерзім"
            " жаңадан басталмайды.",
            "Ответственный исполнитель предлагает, а другое лицо подписывает или возвращает с"
            " указанием причин; срок заново не начинается.",
            "The responsible executor proposes, and another person signs or returns it with"
            " reasons; the term does not start anew.",
        ),
        ("consider", "grant", "refuse", "return_consider", "return_weigh_objection"),
    ),
    Reading(
        "13",
        Words(
            "Телнұсқа жоғалған немесе бүлінген қағаз құжат үшін көзделген; электрондық құжат туралы"
            " айтылмаған.",
            "Дубликат предусмотрен для утраченного или испорченного бумажного документа; об"
            " электронном не сказано.",
            "A duplicate is provided for a paper document that is lost or spoilt; nothing is said"
            " of an electronic one.",
        ),
        Words(
            "Электрондық құжатқа телнұсқа берілмейді: ол жеке кабинетте сақталады, қалауынша қайта"
            " жүктеп алынады.",
            "Для электронного документа дубликат не выдаётся: он хранится в личном кабинете и"
            " скачивается снова сколько угодно раз.",
            "No duplicate of an electronic document is issued: it stays in the cabinet and can be"
            " downloaded again at any time.",
        ),
        ("apply",),
    ),
    Reading(
        "15 / 20",
        Words(
            "Кешіктірілген өтініштің салдары айтылмаған.",
            "Последствие опоздания с заявлением не названо.",
            "No consequence of a late request is named.",
        ),
        Words(
            "Ұзарту туралы кешіккен өтініш қабылданбайды: рәсім аяқталғанша шешім шығаруға уақыт"
            " қалмайды. Өзгеріс туралы кешіккен өтініш қабылданып, орган оны бағалайды.",
            "Опоздавшее заявление о продлении не принимается: до конца процедуры не остаётся"
            " времени на решение. Опоздавшее заявление об изменении принимается, его оценивает"
            " орган.",
            "A late request for an extension is not taken in: too little time is left before the"
            " procedure ends. A late request for an amendment is taken in, and the body judges it.",
        ),
        ("extension", "amendment"),
    ),
    Reading(
        "17",
        Words(
            "Құжаттың қолданылуын тоқтата тұру көзделмеген: тек кері қайтарып алу (жою) және қайта"
            " бастау.",
            "Приостановление действия документа не предусмотрено: только отзыв (аннулирование) и"
            " возобновление.",
            "No suspension of a document is provided for: only revocation (annulment) and"
            " resumption.",
        ),
        Words(
            "Кері қайтарып алынған құжаттың қолданылуын қайта бастауға болады; ол өзінің"
            " мерзімінің соңына дейін қолданылады, тоқтап тұрған уақыты қосылмайды.",
            "Действие отозванного документа можно возобновить; он действует до конца своего срока,"
            " время перерыва не прибавляется.",
            "A revoked document may be resumed; it then runs to the end of its own term, to"
            " which the time between is not added.",
        ),
        ("revocation", "resumption"),
    ),
)
