"""What the materials of a case are called, and what their index says."""

from ruqsat.languages import Sentence, Words

TITLE = Words("Іс материалдары", "Материалы дела", "Case materials")
SIGNATURE = Sentence(kk="Қолтаңба: {paper}", ru="Подпись: {paper}", en="Signature: {paper}")
VERDICT = Sentence(
    kk="Қолтаңбаны тексеру нәтижесі: {paper}",
    ru="Результат проверки подписи: {paper}",
    en="Verdict on the signature: {paper}",
)
APPLICATION = Words(
    "Өтініштің деректері (JSON)", "Данные заявления (JSON)", "Data of the application (JSON)"
)
JOURNAL = Words(
    "Істің журналы, хештер тізбегімен (JSON)",
    "Журнал дела с цепочкой хешей (JSON)",
    "Journal of the case with its chain of hashes (JSON)",
)
CHECK = Words(
    "Осы файлдарды тексеретін бағдарлама (Python 3)",
    "Программа, которая проверяет эти файлы (Python 3)",
    "Program that checks these files (Python 3)",
)
INDEX = Words("Файлдар тізімі", "Опись файлов", "List of the files")
NUMBER = Words("Тіркеу нөмірі", "Регистрационный номер", "Registration number")
NO_NUMBER = Words("әлі тіркелген жоқ", "ещё не зарегистрировано", "not registered yet")
APPLICANT = Words("Өтініш беруші", "Заявитель", "Applicant")
SERVICE = Words("Көрсетілетін қызмет", "Услуга", "Service")
RESULT = Words("Нәтижесі", "Результат", "Result")
GOES_ON = Words("іс аяқталған жоқ", "дело не завершено", "the case goes on")
MADE_AT = Words("Жинақталған уақыты", "Собрано", "Put together")
WHOLE = Words(
    "Журнал бүтін: әр оқиға жазылған күйінде тұр.",
    "Журнал цел: каждое событие стоит таким, каким записано.",
    "The journal is whole: every event stands as it was written.",
)
BROKEN = Sentence(
    kk="Журнал бүтін емес, өзгертілген алғашқы оқиғаның реттік нөмірі: {seq}. Бірыңғай байланыс"
    " орталығына хабарлаңыз: 1414.",
    ru="Журнал нарушен начиная с события № {seq}. Сообщите в Единый контакт-центр: 1414.",
    en="The journal is broken from event No. {seq}. Tell the Unified Contact Centre: 1414.",
)
PARTIAL = Words(
    "Мұнда осы уақытта сізге ашық материалдар ғана бар. Сізге әлі жолданбаған жазбалардың мәтіні"
    " журналда жоқ, тек хеші тұр.",
    "Здесь только то, что вам доступно сейчас. Текста записей, которые вам ещё не направлены, в"
    " журнале нет: стоит только их хеш.",
    "Only what is open to you now is here. The text of records not yet sent to you is not in the"
    " journal, their hash alone is.",
)
HOW = Words(
    "Файлдарды қалай тексеруге болатыны README.kk.txt файлында жазылған.",
    "Как проверить файлы, сказано в README.ru.txt.",
    "How to check the files is told in README.en.txt.",
)
DOCUMENT = Words("Құжат", "Документ", "Document")
FILE = Words("Файл", "Файл", "File")
SIZE = Words("Көлемі", "Размер", "Size")
LOST = Words(
    "Файл бүлінген немесе жоқ, сондықтан ZIP ішіне кірмеді.",
    "Файл повреждён или отсутствует, поэтому в ZIP не вошёл.",
    "The file is damaged or missing, so it is not in the ZIP.",
)
