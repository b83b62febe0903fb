"""What is said of an application begun from an old one."""

from ruqsat.languages import Sentence, Words

BEGIN = Words(
    "Осы өтініш негізінде жаңасын бастау",
    "Начать новое на основе этого заявления",
    "Begin a new one from this application",
)
FROM = Sentence(
    kk="Жауаптар {on:loc} берілген № {number} өтініштен көшірілді.",
    ru="Ответы перенесены из заявления № {number}, поданного {on}.",
    en="The answers were copied from application No. {number}, filed on {on}.",
)
FROM_UNNUMBERED = Sentence(
    kk="Жауаптар {on:loc} берілген өтініштен көшірілді.",
    ru="Ответы перенесены из заявления, поданного {on}.",
    en="The answers were copied from the application filed on {on}.",
)
CHECK = Words(
    "Қол қоймас бұрын жауаптар әлі де дұрыс екенін тексеріңіз.",
    "Перед подписанием проверьте, что ответы по-прежнему верны.",
    "Before you sign, check that the answers are still right.",
)
LEFT_OUT = Words("Көшірілмегені", "Не перенесено", "Not copied")
CHANGED = Words("Нысанда өзгергені", "Что изменилось в форме", "What has changed in the form")
CONSENT = Words(
    "растау мен келісім әр өтініште қайта беріледі.",
    "заверения и согласие даются в каждом заявлении заново.",
    "statements and consents are given anew with each application.",
)
SHEET = Words(
    "жолдар кестемен берілген, кестені қайта жүктеп салыңыз.",
    "строки были поданы таблицей, загрузите её снова.",
    "the lines came as a sheet; upload it again.",
)
GONE = Words(
    "қолданыстағы редакцияда бұл сұралмайды.",
    "в действующей редакции это не спрашивается.",
    "the edition in force no longer asks this.",
)
OTHER = Words(
    "енді басқаша сұралады, қайта жауап беріңіз.",
    "теперь спрашивается иначе, ответьте заново.",
    "this is asked otherwise now; answer it anew.",
)
NO_OPTION = Words(
    "бұрын таңдалған нұсқа енді жоқ, қайта таңдаңыз.",
    "выбранного прежде варианта больше нет, выберите заново.",
    "the option chosen before is no longer there; choose anew.",
)
LOST = Sentence(
    kk="«{name}» файлы сақталмаған немесе бүлінген, қайта қоса беріңіз.",
    ru="файл «{name}» не сохранился или повреждён, приложите его снова.",
    en="the file “{name}” is no longer kept or is damaged; attach it again.",
)
UNFIT = Sentence(
    kk="«{name}» файлы қазіргі талаптарға сай емес, басқа файл қоса беріңіз.",
    ru="файл «{name}» не отвечает нынешним требованиям, приложите другой.",
    en="the file “{name}” does not meet the present requirements; attach another.",
)
NEW = Words("бұл бұрын сұралмаған.", "прежде этого не спрашивали.", "this was not asked before.")
REWORDED = Sentence(
    kk="атауы өзгерді, бұрынғысы: «{was}».",
    ru="название изменилось, прежнее: «{was}».",
    en="the name has changed; it was “{was}”.",
)
