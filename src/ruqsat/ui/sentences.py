"""Sentences of the pages that need an ending or a plural, which a catalogue cannot give.

Sentences about the law, the deadline and the draft are in ``ruqsat.languages.phrases``.
"""

from typing import Final

from ruqsat.languages import Sentence, Words

YES: Final = Words("Иә", "Да", "Yes")
NO: Final = Words("Жоқ", "Нет", "No")
DAY_HINT: Final = Words("Мысалы: 05 11 2026", "Например: 05 11 2026", "For example: 05 11 2026")

TRIAL_NOW: Final = Sentence(
    kk="Мұнда қазір {on}, сағат {at}.", ru="Здесь сейчас {on}, {at}.", en="Here it is {at} on {on}."
)
LINE: Final = Sentence(kk="{row}-жол", ru="Строка {row}", en="Row {row}")
IN_LINE: Final = Sentence(kk="{row}-жол", ru="строка {row}", en="row {row}")
COLUMN: Final = Sentence(kk="«{label}» бағаны", ru="графа «{label}»", en="column “{label}”")
QUOTED: Final = Sentence(kk="«{label}»", ru="«{label}»", en="“{label}”")
LINES: Final = Sentence(
    kk="Барлығы {n} жол.",
    ru="Всего {n#строка|строки|строк}.",
    en="{n#line|lines} in all.",
)
LINES_MOST: Final = Sentence(
    kk="Бетте ең көбі {most} жол болады. Одан көп болса, кестені файлмен жүктеп салыңыз.",
    ru="На странице не более {most#строки|строк|строк}. Если их больше, загрузите таблицу файлом.",
    en="A page takes at most {most#line|lines}. For more, upload the table as a sheet.",
)
FILE_LIMITS: Final = Sentence(
    kk="Форматтары: {formats}. Бір файл — ең көбі {size}. Файлдар саны — ең көбі {most}.",
    ru="Форматы: {formats}. Один файл — не более {size}. Файлов — не более {most}.",
    en="Formats: {formats}. One file: at most {size}. Files: at most {most}.",
)
CHARACTERS: Final = Sentence(
    kk="Ең көбі {most} таңба.",
    ru="Не более {most#знака|знаков|знаков}.",
    en="At most {most#character|characters}.",
)
CHARACTERS_LEFT: Final = Sentence(
    kk="{n} таңба қалды.",
    ru="Осталось: {n#знак|знака|знаков}.",
    en="{n#character|characters} left.",
)
CHARACTERS_OVER: Final = Sentence(
    kk="{n} таңба артық.",
    ru="Лишнее: {n#знак|знака|знаков}.",
    en="{n#character|characters} too many.",
)
TERM_TITLE: Final = Sentence(
    kk="Мерзім: {start} — {end}",
    ru="Срок: {start} — {end}",
    en="Term: {start} to {end}",
)
TERM_WHERE: Final = Sentence(
    kk="{total} жұмыс күнінің {nth}-күні.",
    ru="{nth}-й рабочий день из {total}.",
    en="Working day {nth} of {total}.",
)
TERM_WHOLE: Final = Sentence(
    kk="Мерзімде {total} жұмыс күні бар.",
    ru="В сроке {total#рабочий день|рабочих дня|рабочих дней}.",
    en="The term has {total#working day|working days}.",
)
TERM_OFF: Final = Sentence(
    kk="Жұмыс істемейтін күндер: {days}.",
    ru="Нерабочие дни: {days}.",
    en="Days off: {days}.",
)
TIMEOUT: Final = Sentence(
    kk="{n} минуттан кейін жүйеден автоматты түрде шығасыз.",
    ru="Через {n#минуту|минуты|минут} вы автоматически выйдете из системы.",
    en="You will be signed out in {n#minute|minutes}.",
)
WAIT: Final = Sentence(
    kk="{n} секундтан кейін қайталаңыз.",
    ru="Повторите через {n#секунду|секунды|секунд}.",
    en="Repeat in {n#second|seconds}.",
)
