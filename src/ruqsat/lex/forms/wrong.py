"""What is wrong with an answer, in three languages: each sentence says what to do."""

from ruqsat.languages import Sentence

REQUIRED = Sentence(
    kk="«{field}» өрісін толтырыңыз.",
    ru="Заполните поле «{field}».",
    en="Fill in “{field}”.",
)
STATEMENT = Sentence(
    kk="Жалғастыру үшін растауды белгілеңіз.",
    ru="Чтобы продолжить, отметьте подтверждение.",
    en="Tick the statement to go on.",
)
CONTROL_CHARACTERS = Sentence(
    kk="Мәтінде көрінбейтін таңбалар бар. Оны қайта теріп жазыңыз.",
    ru="В тексте есть невидимые символы. Наберите его заново.",
    en="The text holds invisible characters. Type it anew.",
)
TOO_LONG = Sentence(
    kk="Мәтін тым ұзын: {given} таңба. Ең көбі — {most}.",
    ru="Текст слишком длинный: {given#знак|знака|знаков}. Не более {most}.",
    en="The text is too long: {given#character|characters}. At most {most}.",
)
NOT_A_NUMBER = Sentence(
    kk="Санмен жазыңыз, мысалы: 12,5.",
    ru="Укажите число, например: 12,5.",
    en="Enter a number, for example 12.5.",
)
NOT_WHOLE = Sentence(
    kk="Бүтін сан жазыңыз, мысалы: 12.",
    ru="Укажите целое число, например: 12.",
    en="Enter a whole number, for example 12.",
)
PLACES = Sentence(
    kk="Үтірден кейінгі таңбалар саны: ең көбі — {places}.",
    ru="Знаков после запятой: не более {places}.",
    en="Decimal places: at most {places}.",
)
NOT_ABOVE = Sentence(
    kk="Мұнда {above} санынан үлкен сан жазыңыз.",
    ru="Укажите число больше {above}.",
    en="Enter a number greater than {above}.",
)
BELOW = Sentence(
    kk="{least} санынан кем емес сан жазыңыз.",
    ru="Укажите число не меньше {least}.",
    en="Enter {least} or more.",
)
BEYOND = Sentence(
    kk="{most} санынан аспайтын сан жазыңыз.",
    ru="Укажите число не больше {most}.",
    en="Enter {most} or less.",
)
NOT_A_DAY = Sentence(
    kk="Күнді КК.АА.ЖЖЖЖ түрінде жазыңыз, мысалы: 05.11.2026.",
    ru="Укажите дату в виде ДД.ММ.ГГГГ, например: 05.11.2026.",
    en="Enter the date as DD.MM.YYYY, for example 05.11.2026.",
)
NO_SUCH_DAY = Sentence(
    kk="Мұндай күн жоқ: {typed}. Күнін, айын және жылын тексеріңіз.",
    ru="Такого дня нет: {typed}. Проверьте день, месяц и год.",
    en="There is no such day: {typed}. Check the day, the month and the year.",
)
NO_LINES = Sentence(
    kk="«{field}»: кемінде бір жол қосыңыз.",
    ru="«{field}»: добавьте хотя бы одну строку.",
    en="“{field}”: add at least one line.",
)
NO_LINES_OR_NONE = Sentence(
    kk="«{field}»: жол қосыңыз немесе жоқ екенін белгілеңіз.",
    ru="«{field}»: добавьте строку или отметьте, что таких данных нет.",
    en="“{field}”: add a line, or mark that there are none.",
)
LINES_AND_NONE = Sentence(
    kk="«{field}»: «Мұндай мәліметтер жоқ» деп белгіленген, бірақ {given} жол толтырылған. Белгіні"
    " алып тастаңыз немесе жолдарды өшіріңіз.",
    ru="«{field}»: отмечено «Таких сведений нет», но заполнено строк: {given}. Снимите отметку или"
    " удалите строки.",
    en="“{field}”: marked “There are none”, but {given#line is|lines are} filled in. Take the mark"
    " away, or remove the lines.",
)
TOO_MANY_LINES = Sentence(
    kk="Жолдар саны: {given}. Бетте ең көбі — {most}. Одан көп болса, кестені"
    " файлмен жүктеп салыңыз.",
    ru="Строк: {given}. На странице не более {most}. Если их больше, загрузите таблицу файлом.",
    en="Lines: {given}. A page takes at most {most}. For more, upload the table as a sheet.",
)
NO_FILE = Sentence(
    kk="«{field}»: файлды қоса беріңіз.",
    ru="«{field}»: приложите файл.",
    en="“{field}”: attach a file.",
)
TOO_MANY_FILES = Sentence(
    kk="Файлдар тым көп. Ең көбі — {most}.",
    ru="Слишком много файлов. Не более {most}.",
    en="Too many files. At most {most}.",
)
