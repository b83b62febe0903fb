"""What went wrong, and what to do about it."""

from typing import Final

from ruqsat.languages.sentence import Sentence

SUMMARY: Final = Sentence(
    kk="Нысанда {n} қате бар.",
    ru="В форме {n#ошибка|ошибки|ошибок}.",
    en="{n#error|errors} in the form.",
)
REQUIRED: Final = Sentence(
    kk="«{field}» өрісін толтырыңыз.",
    ru="Заполните поле «{field}».",
    en="Fill in “{field}”.",
)
BIN_LENGTH: Final = Sentence(
    kk="БСН 12 цифрдан тұруға тиіс.",
    ru="БИН должен состоять из 12 цифр.",
    en="A BIN must have 12 digits.",
)
# Let a Kazakh-speaking lawyer confirm the Kazakh before release.
BIN_CHECK: Final = Sentence(
    kk="БСН қате: бақылау цифры сәйкес келмейді.",
    ru="Неверный БИН: не сходится контрольная цифра.",
    en="Wrong BIN: the check digit does not match.",
)
DATE: Final = Sentence(
    kk="Күнді КК.АА.ЖЖЖЖ түрінде жазыңыз, мысалы: 05.11.2026.",
    ru="Укажите дату в виде ДД.ММ.ГГГГ, например: 05.11.2026.",
    en="Enter the date as DD.MM.YYYY, for example 05.11.2026.",
)
ROW: Final = Sentence(
    kk="{row}-жол, «{column}» бағаны: {message}",
    ru="Строка {row}, графа «{column}»: {message}",
    en="Row {row}, column “{column}”: {message}",
)
FILE_SIZE: Final = Sentence(
    kk="Файл тым үлкен: {size} МБ. Ең көбі — {limit} МБ.",
    ru="Файл слишком большой: {size} МБ. Не более {limit} МБ.",
    en="The file is too large: {size} MB. At most {limit} MB.",
)
TWICE: Final = Sentence(
    kk="{period} үшін өтініш бұрын берілген: №\u00a0{number}.",
    ru="За {period} заявление уже подано: №\u00a0{number}.",
    en="An application for {period} has already been filed: No.\u00a0{number}.",
)
SYSTEM: Final = Sentence(
    kk="Жүйеде қате шықты. Деректеріңіз сақталды, кейінірек қайталап көріңіз.",
    ru="Произошла ошибка. Ваши данные сохранены, повторите позже.",
    en="Something went wrong. Your data are saved; try again later.",
)
