"""How unclear places of the act are read, and how else they could be."""

from ruqsat.languages import Words
from ruqsat.lex import Reading

READINGS = (
    Reading(
        "5",
        Words(
            "Қағидалар өтінішті басшыға беру мен орындаушыны тағайындау мерзімін белгілемейді.",
            "Правила не устанавливают срока передачи руководителю и назначения исполнителя.",
            "The Rules set no term for forwarding to the head and appointing the executor.",
        ),
        Words(
            "Екеуі де 6-тармақтың 2 жұмыс күні ішінде жасалады; 0-күн өзгермейді.",
            "Оба действия совершаются внутри 2 рабочих дней пункта 6; день 0 не сдвигается.",
            "Both run inside the 2 working days of paragraph 6; day 0 does not move.",
        ),
        ("assign", "check_completeness"),
    ),
    Reading(
        "3.2 / 5.2",
        Words(
            "Мәртебе бірден көрсетіледі, ал кеш берілген өтініш келесі жұмыс күні қабылданады.",
            "Статус показывается сразу, а поданное позже принимается на следующий рабочий день.",
            "The status is shown at once, but a late filing is accepted the next working day.",
        ),
        Words(
            "Мәртебеде келесі жұмыс күні және содан есептелген нәтиже күні тұрады.",
            "Статус показывается сразу с днём принятия и исчисленным от него днём результата.",
            "It is shown at once, with the day of acceptance and the result day counted from it.",
        ),
        ("registration", "tell_accepted"),
    ),
    Reading(
        "6.1 / 7.3",
        Words(
            "Толық емес топтама үшін 6-тармақ тыңдаусыз бас тартуды, 7-тармақ тыңдауды көздейді.",
            "При неполном пакете пункт 6 велит отказать без заслушивания, пункт 7 — с ним.",
            "For an incomplete package paragraph 6 refuses unheard, paragraph 7 after a hearing.",
        ),
        Words(
            "2-күннің соңына дейін — 6-тармақ, тыңдаусыз (ӘРПК 73-бабы 2-бөлігінің 3-тармақшасы);"
            " кейін анықталса — 7-тармақ бойынша тыңдау.",
            "До конца дня 2 — пункт 6 без заслушивания (подпункт 3 части 2 статьи 73 АППК); если"
            " обнаружено позже — заслушивание по пункту 7.",
            "Until the end of day 2 paragraph 6 applies, unheard (APPC 73.2.3); found later, a"
            " hearing under paragraph 7.",
        ),
        ("refused_unheard", "grounds_found", "hearing"),
    ),
    Reading(
        "7.4",
        Words(
            "«Кемінде 3 жұмыс күні бұрын» хабарлама күні есептеле ме — айтылмаған.",
            "Не сказано, считается ли день уведомления в «не менее чем за 3 рабочих дня».",
            "It is not said whether the day of the notice counts in «at least 3 working days».",
        ),
        Words(
            "Хабарлама күніне 3 жұмыс күні қосылғанда мерзімнің соңғы күнінен аспауға тиіс.",
            "День уведомления плюс 3 рабочих дня не позже последнего дня срока.",
            "The day of the notice plus 3 working days is not after the last day of the term.",
        ),
        ("hearing",),
    ),
    Reading(
        "7.4.c",
        Words(
            "Тыңдау хабарлама жасалған күннің өзінде және қай сағатта өтуі мүмкін екені"
            " айтылмаған.",
            "Не сказано, можно ли провести заслушивание в сам день уведомления и в какие часы.",
            "It is not said whether the hearing may be on the day of the notice, nor at what hour.",
        ),
        Words(
            "Хабарламадан кейінгі 1 немесе 2-жұмыс күні, жұмыс сағатында, түскі үзілістен тыс;"
            " хабарламада белгіленген сағаттан бұрын өткізілмейді.",
            "В 1-й или 2-й рабочий день после уведомления, в рабочие часы, кроме обеда; не раньше"
            " часа, назначенного в уведомлении.",
            "On working day 1 or 2 after the notice, in working hours, outside the lunch break; not"
            " before the hour fixed in the notice.",
        ),
        ("hearing",),
    ),
    Reading(
        "7.1.a",
        Words(
            "5 жұмыс күні қай күннен басталатыны айтылмаған.",
            "Не сказано, с какого дня идут 5 рабочих дней.",
            "It is not said from which day the 5 working days run.",
        ),
        Words(
            "Толықтығы расталған күннен, бірақ тіркелген күннен 7-жұмыс күнінен кешіктірмей.",
            "Со дня подтверждения полноты, но не позже 7-го рабочего дня от регистрации.",
            "From the day completeness was found, but not beyond working day 7 from registration.",
        ),
        ("check_conformity",),
    ),
    Reading(
        "7.5",
        Words(
            "Тыңдаудан кейін сәйкестік қайта тексеріле ме және қай қосымша беріледі — айтылмаған:"
            " кеш табылған толық еместікте тыңдаудан кейін тексеруге де болар еді.",
            "Не сказано, проверяется ли соответствие после заслушивания и по какому приложению"
            " выдаётся документ: при поздней неполноте можно было бы проверять и после.",
            "It is not said whether conformity is checked after the hearing, nor which annex is"
            " issued: with a late incompleteness the check could also follow the hearing.",
        ),
        Words(
            "Сәйкестік әрқашан хабарламадан бұрын тексеріледі, сонда барлық негіз бір тыңдауда"
            " айтылады. Ұстаным қабылданса, нәтиже бірден ресімделеді; орындаушы сәйкестікті"
            " хаттамада негіздейді. Қосымша кіші түрге сай.",
            "Соответствие всегда проверяется до уведомления, чтобы все основания заслушивались"
            " сразу. Если позиция принята, результат оформляется сразу; соответствие исполнитель"
            " обосновывает в протоколе. Приложение — по подвиду.",
            "Conformity is always checked before the notice, so that one hearing is about every"
            " ground. If the standpoint is accepted the result is drawn up at once; the executor"
            " gives the reasons for conformity in the minutes. The annex is that of the subtype.",
        ),
        ("check_conformity", "hearing", "draw_up"),
    ),
    Reading(
        "1.b",
        Words(
            "Өтініш нысанында сала өрісі жоқ, ал 9-жолда бөтен сала үшін негіз жоқ: сала"
            " сұралмауы да мүмкін еді.",
            "В форме заявления нет отрасли, а в строке 9 — основания для чужой отрасли: отрасль"
            " можно было бы и не спрашивать.",
            "The form has no industry and row 9 no ground for another one: it could also be left"
            " unasked.",
        ),
        Words(
            "Сала сұралады; бөтен сала өздігінен бас тартуға әкелмейді, орындаушы 2-негіз"
            " бойынша шешеді.",
            "Отрасль спрашивается; чужая отрасль сама не ведёт к отказу, исполнитель решает по"
            " основанию 2.",
            "The industry is asked; another one is no refusal by itself, the executor decides"
            " under ground 2.",
        ),
        ("apply", "check_conformity"),
    ),
    Reading(
        "7.3",
        Words(
            "Тыңдау толық емес топтамаға немесе жетіспейтін мәліметке ғана байланған: басқа"
            " негіздер бойынша тыңдаусыз бас тарту да оқылуы мүмкін.",
            "Заслушивание связано лишь с неполным пакетом или нехваткой сведений: по другим"
            " основаниям можно прочесть и отказ без заслушивания.",
            "The hearing is tied to an incomplete package or missing particulars only: on other"
            " grounds a refusal unheard could also be read.",
        ),
        Words(
            "7-тармақ бойынша әр бас тартудың алдында тыңдау болады; хабарлама мерзімдерінің"
            " қатаңы қолданылады.",
            "Каждому отказу по пункту 7 предшествует заслушивание; из сроков уведомления действует"
            " более строгий.",
            "A hearing precedes every refusal under paragraph 7; of the terms of the notice the"
            " stricter one governs.",
        ),
        ("hearing",),
    ),
    Reading(
        "7.1 / 7.4",
        Words(
            "Мерзім аяқталуына 3 жұмыс күні қалмай табылған негіз үшін не істелетіні айтылмаған:"
            " бас тарту жолын жабу да мүмкін еді.",
            "Не сказано, что делать с основанием, найденным позже чем за 3 рабочих дня до конца"
            " срока: путь к отказу можно было бы и закрыть.",
            "It is not said what follows a ground found less than 3 working days before the end:"
            " the way to a refusal could also be closed.",
        ),
        Words(
            "Кеш хабарлама қабылданады және мерзімі өткен, яғни бұзушылық ретінде көрсетіледі:"
            " әйтпесе заңды нәтиже қалмас еді.",
            "Позднее уведомление принимается и показывается просроченным, как нарушение: иначе не"
            " осталось бы законного исхода.",
            "A late notice is accepted and shown as overdue, a breach: otherwise no lawful outcome"
            " would remain.",
        ),
        ("hearing",),
    ),
    Reading(
        "7.3-7.5",
        Words(
            "Тыңдау сағаты, хаттама, келмеу, жазбаша ұстаным және мерзімді ұзарту туралы"
            " айтылмаған: келмеген жағдайда кейінге қалдыру да мүмкін еді.",
            "Ничего не сказано о часе, протоколе, неявке, письменной позиции и продлении: при"
            " неявке заслушивание можно было бы и отложить.",
            "Nothing is said of the hour, minutes, no-show, a written position or an extension: on"
            " a no-show the hearing could also be postponed.",
        ),
        Words(
            "Сағат, ал ауызша тыңдауда хаттама да міндетті; 8 күн ұзартылмайды. Өтініш беруші"
            " келмесе, жазбаша ұстанымы қаралады; ол жазбаса, 2 жұмыс күні өткеннен кейін ғана бас"
            " тартылады.",
            "Час, а при устном заслушивании и протокол обязательны; 8 дней не продлеваются. При"
            " неявке рассматривают письменную позицию; если её нет, отказывают лишь по истечении 2"
            " рабочих дней.",
            "The hour is required, and minutes of an oral hearing; the 8 days are not extended. On"
            " a no-show the written position is weighed; without one a refusal waits for the end of"
            " its 2 working days.",
        ),
        ("hearing",),
    ),
    Reading(
        "a1.9.4 / a1.f.decl.c",
        Words(
            "4-негіз дербес деректерге келісімді талап етеді, ал нысанда тек құпияға келісім бар:"
            " соны жеткілікті деп санауға да болар еді.",
            "Основание 4 требует согласия на персональные данные, а в форме есть лишь согласие на"
            " тайну: его можно было бы счесть достаточным.",
            "Ground 4 needs consent to personal data, but the form only has consent to secrets:"
            " that could also be taken as enough.",
        ),
        Words(
            "Өтініште дербес деректерге келісім бөлек сұралады.",
            "В заявлении отдельно спрашивается согласие на персональные данные.",
            "Consent to personal data is asked separately in the application.",
        ),
        ("apply", "check_conformity"),
    ),
    Reading(
        "a3.5 / a1.f1.4",
        Words(
            "Өтініште қосалқы тауарлардың бәрі, ал 3-қосымшада кедендік әкету бажы белгіленгендері"
            " ғана сұралады: бәрін басып шығаруға да болар еді.",
            "В заявлении — все вспомогательные товары, в приложении 3 — лишь с вывозной пошлиной:"
            " можно было бы печатать и все.",
            "The form asks for all supporting goods, annex 3 only for those with an export duty:"
            " all could also be printed.",
        ),
        Words(
            "Әр жолда баж туралы сұралады, тек бажы бар тауарлар басылады.",
            "В каждой строке спрашивается о пошлине, печатаются только товары с ней.",
            "Each line asks about the duty, and only the goods with one are printed.",
        ),
        ("document",),
    ),
    Reading(
        "a3.3/a4.3/a5.3",
        Words(
            "Нәтижеде тегі, аты, әкесінің аты бөлек, ал нысанда тек атауы сұралады: бір жолмен"
            " жазуға да болар еді.",
            "В результате фамилия, имя, отчество отдельно, в форме лишь наименование: можно было"
            " бы писать одной строкой.",
            "The result has surname, first name and patronymic, the form only a name: one line"
            " could also do.",
        ),
        Words(
            "Жеке тұлғаның тегі, аты, әкесінің аты бөлек сұралады; банк деректемелері жоқ болса,"
            " солай деп жазылады.",
            "У физического лица они спрашиваются отдельно; если банковских реквизитов нет, так и"
            " указывается.",
            "They are asked separately of a natural person; where there are no bank details, that"
            " is stated.",
        ),
        (
            "apply",
            "document",
            "document_outside_territory",
            "document_for_domestic_consumption",
        ),
    ),
    Reading(
        "a2",
        Words(
            "2-қосымшаның мәтіні тек қазақша, үш кіші түрдің бәріне бір сөйлем және ұйымның атауы"
            " ғана: сол қалпында басуға да болар еді.",
            "Приложение 2 только на казахском, с одной фразой на три подвида и лишь с названием"
            " организации: можно было бы печатать так.",
            "Annex 2 is in Kazakh only, with one phrase for three subtypes and an organisation's"
            " name: it could also be printed so.",
        ),
        Words(
            "Кіші түрге сай, қазақша және орысша басылады; жеке тұлғаның толық аты жазылады.",
            "Печатается по подвиду, на казахском и русском; для физического лица — полное имя.",
            "It is printed by subtype, in Kazakh and Russian; a natural person's full name is"
            " given.",
        ),
        ("short_refusal", "refusal"),
    ),
    Reading(
        "3.1",
        Words(
            "Қағидалар өтінішті кері қайтарып алуды реттемейді.",
            "Правила не регулируют отзыв заявления.",
            "The Rules do not regulate the withdrawal of an application.",
        ),
        Words(
            "ӘРПК 64 және 70-баптары қолданылады: кері қайтарып алу істі бірден аяқтайды, рәсімді"
            " тоқтату туралы шешім қабылданып, ол туралы 3 жұмыс күні ішінде хабарланады.",
            "Применяются статьи 64 и 70 АППК: отзыв сразу завершает дело, решение о прекращении"
            " принимается и сообщается в течение 3 рабочих дней.",
            "Articles 64 and 70 of the APPC apply: the withdrawal ends the case at once, and the"
            " termination is decided and told within 3 working days.",
        ),
        ("withdrawal",),
    ),
    Reading(
        "5.1",
        Words(
            "Ауырған немесе ауысқан жауапты орындаушының орнына басқасын тағайындау айтылмаған.",
            "Не сказано о назначении другого исполнителя вместо заболевшего или перешедшего.",
            "Nothing is said of appointing another executor in place of one who is ill or gone.",
        ),
        Words(
            "Орындаушыны тағайындайтын басшы шешім қабылданғанға дейін басқасын тағайындай алады;"
            " мерзімдер өзгермейді.",
            "Назначающий исполнителя руководитель может до решения назначить другого; сроки не"
            " меняются.",
            "The head who appoints may appoint another until the decision; the terms do not move.",
        ),
        ("replace_executor",),
    ),
    Reading(
        "9.3 / 9.5",
        Words(
            "Сол бір шағымға екі мерзім берілген: 3 жұмыс күнінде жіберу, 5 жұмыс күнінде қарау.",
            "Для одной жалобы даны два срока: 3 рабочих дня на направление и 5 — на рассмотрение.",
            "One complaint has two terms: 3 working days to forward it and 5 to consider it.",
        ),
        Words(
            "Екеуі қатар жүреді: 3 күн — жіберу не толық қанағаттандыру, 5 күн — өтініш берушіге"
            " жауап. Толық қанағаттандырылса, жауап бөлек берілмейді.",
            "Идут рядом: 3 дня — направить или удовлетворить полностью, 5 — ответить заявителю."
            " При полном удовлетворении отдельный ответ не нужен.",
            "Both run side by side: 3 days to forward or satisfy in full, 5 to answer the party."
            " Satisfied in full, it needs no other answer.",
        ),
        ("complaint",),
    ),
    Reading(
        "9.4",
        Words(
            "3 жұмыс күнінен кейін де толық қанағаттандыруға бола ма — айтылмаған.",
            "Не сказано, можно ли удовлетворить жалобу полностью и после 3 рабочих дней.",
            "It is not said whether the complaint may be satisfied in full after the 3 days too.",
        ),
        Words(
            "Шағымды қарайтын орган шешім шығарғанша болады; бірақ 3 күннен кейін жіберу міндеті"
            " мерзімі өткен болып тұрады.",
            "Можно, пока не решил орган, рассматривающий жалобу; но после 3 дней обязанность"
            " направить её просрочена.",
            "It may, until the body considering the complaint has decided; but after the 3 days the"
            " duty to forward is overdue.",
        ),
        ("complaint",),
    ),
    Reading(
        "9.2 / ӘРПК 92",
        Words(
            "Шағым мерзімі Қағидаларда жоқ; 3-қосымшада шағым жасау жолы көрсетілмейді.",
            "Срока жалобы в Правилах нет; приложение 3 не указывает путь обжалования.",
            "The Rules set no term for a complaint; annex 3 names no way to complain.",
        ),
        Words(
            "Бас тарту мен үнсіздікке — 3 ай, берілген құжатқа — 6 ай. Мерзімі өткен шағым"
            " себебімен бірге қабылданады.",
            "На отказ и молчание — 3 месяца, на выданный документ — 6. Поздняя жалоба принимается с"
            " указанием причины.",
            "3 months against a refusal or silence, 6 against an issued document. A late complaint"
            " is taken in with its reason.",
        ),
        ("known", "complaint", "quality_complaint"),
    ),
    Reading(
        "9.6",
        Words(
            "Сапаны бақылау органының үнсіздігі нені білдіретіні айтылмаған: бас тарту деп те"
            " оқуға болар еді.",
            "Не сказано, что означает молчание органа по контролю качества: можно было бы читать и"
            " как отказ.",
            "It is not said what the silence of the quality authority means: it could also be read"
            " as a refusal.",
        ),
        Words(
            "Оның мерзімі Кодексте емес, заңда белгіленген, сондықтан үнсіздік — мерзімнің бұзылуы"
            " ғана.",
            "Его срок установлен законом, а не Кодексом, поэтому молчание — лишь просрочка.",
            "Its term is set by the Law, not by the Code, so silence is a breach and nothing more.",
        ),
        ("quality_complaint",),
    ),
)
