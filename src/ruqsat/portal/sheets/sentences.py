"""What the pages say of sheets, and what is wrong with one."""

from typing import Final

from ruqsat.languages import Sentence, Words

NOT_A_SHEET: Final = Words(
    "Бұл файл XLSX кестесі емес немесе ашылмайды. Үлгіні жүктеп алып, толтырып, XLSX түрінде"
    " сақтаңыз.",
    "Этот файл не таблица XLSX или не открывается. Скачайте образец, заполните его и сохраните как"
    " XLSX.",
    "This file is no XLSX sheet, or does not open. Download the blank sheet, fill it in and save it"
    " as XLSX.",
)
TOO_LARGE: Final = Sentence(
    kk="Файл тым үлкен: {size}. Ең көбі — {limit}.",
    ru="Файл слишком большой: {size}. Не более {limit}.",
    en="The file is too large: {size}. At most {limit}.",
)
TOO_HEAVY: Final = Words(
    "Кестені ашуға тым көп жад немесе уақыт керек. Үлгіні жүктеп алып, жолдарды соған көшіріңіз де,"
    " сол файлды жүктеп салыңыз.",
    "Чтобы открыть таблицу, нужно слишком много памяти или времени. Скачайте образец, перенесите в"
    " него строки и загрузите этот файл.",
    "The sheet takes too much memory or time to open. Download the blank sheet, copy the lines into"
    " it and upload that file.",
)
NO_COLUMNS: Final = Sentence(
    kk="Кестенің бірінші жолында мына бағандар жоқ: {columns}. Үлгідегі бірінші жолды өзгертпеңіз.",
    ru="В первой строке таблицы нет граф: {columns}. Не меняйте первую строку образца.",
    en="The first row of the sheet lacks the columns: {columns}. Do not change the first row of the"
    " blank sheet.",
)
NO_LINES: Final = Words(
    "Кестеде толтырылған жол жоқ. Екінші жолдан бастап толтырыңыз.",
    "В таблице нет заполненных строк. Заполняйте её со второй строки.",
    "The sheet has no lines. Fill it in from the second row on.",
)
TOO_MANY: Final = Sentence(
    kk="Кестеде {given} жол бар. Ең көбі — {most}. Тауарларды топтап, жол санын азайтыңыз.",
    ru="В таблице строк: {given}. Не более {most}. Сгруппируйте товары, чтобы строк стало меньше.",
    en="The sheet has {given#line|lines}. At most {most}. Group the goods to have fewer lines.",
)
BLANK_ROW: Final = Sentence(
    kk="Кестенің {row}-жолы бос. Оны өшіріп, файлды қайта жүктеп салыңыз.",
    ru="Строка {row} таблицы пуста. Удалите её и загрузите файл снова.",
    en="Row {row} of the sheet is blank. Delete it and upload the file again.",
)
NOT_AN_OPTION: Final = Sentence(
    kk="мына мәндердің бірін жазыңыз: {options}.",
    ru="укажите одно из значений: {options}.",
    en="write one of: {options}.",
)
NONE_CHOSEN: Final = Words(
    "Кестені таңдап, қайта жүктеп салыңыз.",
    "Выберите таблицу и загрузите снова.",
    "Choose the sheet and upload it again.",
)
HOLDS: Final = Sentence(
    kk="Кестеде {n} жол бар.",
    ru="В таблице {n#строка|строки|строк}.",
    en="The sheet has {n#line|lines}.",
)
OFFERED: Final = Sentence(
    kk="Жол көп болса, кестені файлмен жүктеп салыңыз (ең көбі {most} жол)",
    ru="Если строк много, загрузите таблицу файлом (не более {most} строк)",
    en="For many lines, upload a sheet (at most {most} lines)",
)
REPLACES: Final = Words(
    "Жүктеп салынған кесте осы сұрақтың бұрын толтырылған жолдарын алмастырады.",
    "Загруженная таблица заменит строки, которые вы заполнили здесь раньше.",
    "The uploaded sheet replaces the lines you filled in here before.",
)
WRONG: Final = Sentence(
    kk="Кестеде {n} қате бар. Файлды түзетіп, қайта жүктеп салыңыз.",
    ru="В таблице {n#ошибка|ошибки|ошибок}. Исправьте файл и загрузите снова.",
    en="{n#error|errors} in the sheet. Correct the file and upload it again.",
)
FIRST: Final = Sentence(
    kk="Алғашқы {shown} қате көрсетілді.",
    ru="Показаны первые {shown}.",
    en="The first {shown} are shown.",
)
HOW_TO: Final = Words(
    "Екінші жолдан бастап толтырыңыз: әр жолға бір жазба. Бірінші жолды және бағандарды"
    " өзгертпеңіз.",
    "Заполняйте со второй строки: одна запись на строку. Первую строку и графы не меняйте.",
    "Fill in from the second row on: one entry a row. Do not change the first row or the columns.",
)
OPTIONS: Final = Words("Мәндер", "Значения", "Options")
HELP: Final = Words("Түсіндірме", "Пояснения", "Explanations")
