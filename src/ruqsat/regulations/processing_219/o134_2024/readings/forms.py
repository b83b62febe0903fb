"""How unclear places of the forms and annexes of the three services are read."""

from ruqsat.languages import Words
from ruqsat.lex import Reading

FORM_READINGS = (
    Reading(
        "a1.sub.3",
        Words(
            "Үшінші кіші түрдің атауында сөздер орын ауыстырған: «Өңдеу шарттары туралы құжат беру"
            " тауарларды ішкі тұтыну үшін»; солай басуға да болар еді.",
            "В названии третьего подвида слова переставлены; можно было бы печатать как есть.",
            "In the name of the third subtype the words are out of order: it could be printed so.",
        ),
        Words(
            "«Тауарларды ішкі тұтыну үшін қайта өңдеу шарттары туралы құжат беру» деп оқылады;"
            " ресми атауы Тізбенің өзінде өзгеріссіз көрсетіледі.",
            "Читается «Выдача документа об условиях переработки товаров для внутреннего"
            " потребления»; официальное название показано в самом Перечне без изменений.",
            "It is read «Issue of a document on the conditions of processing goods for domestic"
            " consumption»; the List itself shows the official title unchanged.",
        ),
        ("domestic_consumption",),
    ),
    Reading(
        "a1.f2.6, a1.f2.12",
        Words(
            "2-нысанның 6 және 12-жолдарында «аумағында» делінген, 4-қосымшада — «аумағынан тыс».",
            "В строках 6 и 12 формы 2 сказано «на территории», в приложении 4 — «вне территории».",
            "Rows 6 and 12 of form 2 say «in the territory», annex 4 says outside it.",
        ),
        Words(
            "Ресми атауы сол қалпында басылады, қасында ескертпе тұрады; мәліметтер аумақтан тыс"
            " қайта өңдеу туралы деп алынады.",
            "Официальное название печатается как есть, рядом стоит пояснение; сведения принимаются"
            " как сведения о переработке вне территории.",
            "The official label is printed with a note beside it; the particulars are taken as"
            " those of processing outside.",
        ),
        ("application_outside_territory", "document_outside_territory"),
    ),
    Reading(
        "a4.4 / a1.f2.3",
        Words(
            "4-қосымшаның 4-жолына 3-қосымшаның 5-жолы көшірілген: онда шетелдік тауарларды өңдеуге"
            " керек ЕАЭО тауарлары аталады, өнім мен құн жоқ.",
            "В строку 4 приложения 4 переписана строка 5 приложения 3: она о товарах ЕАЭС для"
            " переработки иностранных товаров, без продуктов и стоимости.",
            "Row 4 of annex 4 repeats row 5 of annex 3: EAEU goods that serve the processing of"
            " foreign goods, without products or value.",
        ),
        Words(
            "Ресми атаудың астына өтініштің 3-жолы басылады: ЕАЭО тауарлары мен қайта өңдеу"
            " өнімдері, саны және құны. Әйтпесе құжатта олар мүлде болмас еді.",
            "Под официальным названием печатается строка 3 заявления: товары ЕАЭС и продукты"
            " переработки с количеством и стоимостью. Иначе их в документе не было бы вовсе.",
            "Row 3 of the application is printed under the official label: the EAEU goods and the"
            " products with quantity and value. Otherwise the document would not have them at all.",
        ),
        ("document_outside_territory",),
    ),
    Reading(
        "a4.12 / a1.f2.11",
        Words(
            "Нысан кодты тауар позициясы деңгейінде (4 цифр) сұрайды, 4-қосымша ол туралы айтпайды:"
            " толық кодты талап етуге де болар еді.",
            "Форма спрашивает код на уровне товарной позиции (4 цифры), приложение 4 молчит об"
            " этом: можно было бы требовать полный код.",
            "The form asks for the code at heading level (4 digits), annex 4 does not say so: the"
            " whole code could also be demanded.",
        ),
        Words(
            "Нысандағы дәлдік сақталады: 4 цифр.",
            "Сохраняется точность формы: 4 цифры.",
            "The precision of the form is kept: 4 digits.",
        ),
        ("outside_territory", "document_outside_territory"),
    ),
    Reading(
        "a5.2",
        Words(
            "5-қосымшаның 2-жолында бұрынғы СТН, ал 3 және 4-қосымшаларда ЖСН тұр.",
            "В строке 2 приложения 5 — прежний РНН, в приложениях 3 и 4 — ИИН.",
            "Row 2 of annex 5 asks for the abolished taxpayer number, annexes 3 and 4 for the IIN.",
        ),
        Words(
            "Атауы сол қалпында басылады, мәні — БСН немесе ЖСН.",
            "Название печатается как есть, значение — БИН или ИИН.",
            "The label is printed as it is, the value is the BIN or the IIN.",
        ),
        ("document_for_domestic_consumption",),
    ),
    Reading(
        "a3 / a4 / a5",
        Words(
            "Нәтиженің бірінші жолы — құжатты берген орган, сондықтан жолдардың нөмірі"
            " өтініштегіден бірге артық.",
            "Первая строка результата — выдавший орган, поэтому номера строк на единицу больше, чем"
            " в заявлении.",
            "Row 1 of a result is the issuing body, so its rows are one further down than the"
            " application's.",
        ),
        Words(
            "Өтініштің әр жолы нәтиженің келесі жолына өзгеріссіз көшеді (үш қызмет бойынша да).",
            "Каждая строка заявления переходит в следующую строку результата без изменений (во всех"
            " трех услугах).",
            "Each row of the application goes unchanged to the next row of the result, in all three"
            " services.",
        ),
        ("document", "document_outside_territory", "document_for_domestic_consumption"),
    ),
    Reading(
        "a1.f1.10 / a1.f2.8 / a1.f3.9",
        Words(
            "Өңдеу мерзімінің шегін Қағидалар белгілемейді; ол Кеден кодексінде тұр: 3, 2 және"
            " 1 жыл. Ұзақ мерзімі бар өтінішті қабылдамауға да болар еді.",
            "Предел срока переработки Правила не устанавливают; он стоит в Таможенном кодексе: 3, 2"
            " и 1 год. Заявление с большим сроком можно было бы и не принимать.",
            "The Rules set no limit to the term of processing; the Customs Code does: 3, 2 and 1"
            " years. An application that asks for more could also be turned away.",
        ),
        Words(
            "Өтініш қабылданады, ал орындаушыға белгі көрсетіледі: ұзағырақ мерзімді Еуразиялық"
            " экономикалық комиссия белгілеуі мүмкін, шешім 2-негіз бойынша қабылданады.",
            "Заявление принимается, а исполнителю показывается отметка: больший срок могла"
            " установить Евразийская экономическая комиссия, решают по основанию 2.",
            "It is accepted and flagged to the executor: the Eurasian Economic Commission may have"
            " set a longer term, and the decision is taken under ground 2.",
        ),
        ("in_territory", "outside_territory", "domestic_consumption", "check_conformity"),
    ),
    Reading(
        "a1.f.sign, a1.f.seal",
        Words(
            "Нысан «Басшы», қол және мөр деп бітеді, ал жеке тұлға да өтініш бере алады: қол мен"
            " мөрді қағазда талап етуге де болар еді.",
            "Форма кончается словами «Руководитель», подпись и печать, хотя подать может и"
            " физическое лицо: их можно было бы требовать на бумаге.",
            "The form ends with the head, signature and seal, though a natural person may apply:"
            " they could also be demanded on paper.",
        ),
        Words(
            "ЭЦҚ қол мен мөрдің орнына жүреді.",
            "ЭЦП заменяет подпись и печать.",
            "The EDS takes the place of signature and seal.",
        ),
        (
            "apply",
            "application",
            "application_outside_territory",
            "application_for_domestic_consumption",
        ),
    ),
)
