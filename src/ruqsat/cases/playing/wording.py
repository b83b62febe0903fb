"""What is wrong with a play, and in what its case went otherwise: each in three languages."""

from ruqsat.languages import Sentence, Words, same

NOTHING = same("—")
"""Where a list is empty or a date is not yet."""
DONE = Words("орындалады", "выполняется", "is done")
REFUSED = Sentence(
    kk="орындалмайды: {code}",
    ru="не выполняется: {code}",
    en="is refused: {code}",
)
REFUSED_BECAUSE = Sentence(
    kk="орындалмайды: {code} ({why})",
    ru="не выполняется: {code} ({why})",
    en="is refused: {code} ({why})",
)
REFUSED_FOR = Sentence(
    kk="орындалмайды: {code}, қателер: {paths}",
    ru="не выполняется: {code}, ошибки: {paths}",
    en="is refused: {code}, problems: {paths}",
)
NAMES_A_GROUND = Words(
    "бас тарту негізін немесе жетіспейтін құжатты атайды",
    "называет основание отказа или недостающий документ",
    "names a ground or a missing document",
)
NAMES_NONE = Words("ешқайсысын атамайды", "не называет ничего", "names none")
DIFFERS = Sentence(
    kk="{step}-қадам, {what}: күтілгені — {expected}; шыққаны — {was}.",
    ru="Шаг {step}, {what}: ожидалось — {expected}; оказалось — {was}.",
    en="Step {step}, {what}: expected — {expected}; was — {was}.",
)

IN_STEP = Sentence(kk="{step}-қадам: {what}", ru="Шаг {step}: {what}", en="Step {step}: {what}")
NOT_YAML = Sentence(
    kk="Файл YAML ретінде оқылмайды ({where}). Оны мысалдармен салыстырып, түзетіңіз.",
    ru="Файл не читается как YAML ({where}). Сравните его с примерами и исправьте.",
    en="The file cannot be read as YAML ({where}). Compare it with the examples and correct it.",
)
NOT_A_PLAY = Words(
    "Файлда «service» және «play» кілттері болуға тиіс, ал «play» — қадамдар тізімі.",
    "В файле должны быть ключи «service» и «play», а «play» — список шагов.",
    "The file must have the keys “service” and “play”, and “play” is a list of steps.",
)
UNKNOWN_KEY = Sentence(
    kk="мұндай кілт жоқ: {key}. Болатын кілттер: {known}.",
    ru="такого ключа нет: {key}. Возможные ключи: {known}.",
    en="there is no key {key}. Known keys are: {known}.",
)
TWICE = Sentence(
    kk="{key} кілті екі рет жазылған. Бірін қалдырыңыз.",
    ru="ключ {key} записан дважды. Оставьте один.",
    en="the key {key} stands there twice. Keep one.",
)
ONE_OF_THREE = Words(
    "қадамда do, refuse, expect кілттерінің дәл біреуі болуға тиіс.",
    "в шаге должен быть ровно один из ключей do, refuse, expect.",
    "a step has exactly one of the keys do, refuse, expect.",
)
NOT_A_LIST = Sentence(
    kk="{key} — тізім болуға тиіс, мысалы: [a, b].",
    ru="{key} — это список, например: [a, b].",
    en="{key} must be a list, for example [a, b].",
)
NOT_A_MAPPING = Sentence(
    kk="{key} — «атау: мән» жұптары болуға тиіс.",
    ru="{key} — это пары «имя: значение».",
    en="{key} must be pairs of “name: value”.",
)
NOT_A_TEXT = Sentence(
    kk="{key} — бір мән болуға тиіс.",
    ru="{key} — это одно значение.",
    en="{key} must be a single value.",
)
MISSING_KEY = Sentence(
    kk="{key} кілті жетіспейді. Оны қосыңыз.",
    ru="не хватает ключа {key}. Добавьте его.",
    en="the key {key} is missing. Add it.",
)
NOT_AN_INSTANT = Sentence(
    kk="«{given}» — сәт емес. 2025-10-20T10:15 түрінде жазыңыз.",
    ru="«{given}» — не момент времени. Запишите как 2025-10-20T10:15.",
    en="“{given}” is no instant. Write it as 2025-10-20T10:15.",
)
NOT_A_DAY = Sentence(
    kk="«{given}» — күн емес. 2025-10-20 немесе 2025-10-20T10:15 түрінде жазыңыз.",
    ru="«{given}» — не дата. Запишите как 2025-10-20 или 2025-10-20T10:15.",
    en="“{given}” is no date. Write it as 2025-10-20 or 2025-10-20T10:15.",
)
NO_TIME_YET = Words(
    "бірінші қадамның уақыты (at) жазылуға тиіс.",
    "у первого шага должно быть время (at).",
    "the first step must say when (at).",
)
BACK_IN_TIME = Sentence(
    kk="уақыт кері жүрмейді: {given} алдыңғы қадамнан ({before}) бұрын.",
    ru="время не идёт назад: {given} раньше предыдущего шага ({before}).",
    en="time does not run back: {given} is before the step above ({before}).",
)
NO_SERVICE = Sentence(
    kk="Мұндай қызмет жоқ: {given}. Бар қызметтер: {known}.",
    ru="Такой услуги нет: {given}. Есть: {known}.",
    en="There is no service {given}. There are: {known}.",
)
NO_ACT = Sentence(
    kk="мұндай қадам жоқ: {given}. Бар қадамдар: {known}.",
    ru="такого действия нет: {given}. Есть: {known}.",
    en="there is no act {given}. There are: {known}.",
)
NO_LIMIT = Sentence(
    kk="мұндай мерзім жоқ: {given}. Бар мерзімдер: {known}.",
    ru="такого срока нет: {given}. Есть: {known}.",
    en="there is no limit {given}. There are: {known}.",
)
NO_FLAG = Sentence(
    kk="мұндай белгі жоқ: {given}. Бар белгілер: {known}.",
    ru="такой отметки нет: {given}. Есть: {known}.",
    en="there is no flag {given}. There are: {known}.",
)
NO_OUTCOME = Sentence(
    kk="мұндай нәтиже жоқ: {given}. Бар нәтижелер: {known}.",
    ru="такого исхода нет: {given}. Есть: {known}.",
    en="there is no outcome {given}. There are: {known}.",
)
NO_SUCH_ANSWER = Sentence(
    kk="мұндай кілт жоқ: {path}, {act} нысанында ондай өріс те жоқ. Болатын кілттер: {known}.",
    ru="нет ключа {path}, нет и такого поля в форме действия {act}. Возможные ключи: {known}.",
    en="there is no key {path}, and the form of {act} has no such field. Known keys: {known}.",
)
ASKS_NOTHING = Sentence(
    kk="{act} осылай орындалғанда ештеңе сұрамайды: {path} артық.",
    ru="{act} в этом случае ничего не спрашивает: {path} лишнее.",
    en="{act} done like this asks nothing: {path} is one too many.",
)
NOTHING_TO_REMOVE = Sentence(
    kk="алып тастайтын ештеңе жоқ: {path}. Жолды үлгіден қараңыз.",
    ru="убирать нечего: {path}. Сверьте путь с образцом.",
    en="there is nothing to remove at {path}. Compare the path with the sample.",
)
NO_SAMPLE = Sentence(
    kk="{act} үшін sample.yaml файлында үлгі жоқ. Оны қосыңыз немесе «with: nothing» деп жазыңыз.",
    ru="для {act} нет образца в sample.yaml. Добавьте его или напишите «with: nothing».",
    en="there is no sample for {act} in sample.yaml. Add it, or write “with: nothing”.",
)
NO_FILE = Sentence(
    kk="Файл оқылмайды: {path}. Жолын тексеріңіз.",
    ru="Файл не читается: {path}. Проверьте путь.",
    en="The file cannot be read: {path}. Check the path.",
)


class PlayError(Exception):
    """A play that cannot be run as it is written; ``words`` say what to correct."""

    def __init__(self, words: Words, *, step: int | None = None) -> None:
        self.words = words if step is None else IN_STEP.say(step=str(step), what=words)
        super().__init__(self.words.en)
