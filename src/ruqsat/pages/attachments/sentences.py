"""What is wrong with a file, and what to do about it."""

from typing import Final

from ruqsat.languages import Sentence

OF_FILE: Final = Sentence(
    kk="«{name}»: {message}", ru="«{name}»: {message}", en="“{name}”: {message}"
)
EMPTY: Final = Sentence(
    kk="файл бос (0 байт). Құжатты қайта сақтап, жүктеп салыңыз.",
    ru="файл пуст (0 байт). Сохраните документ заново и загрузите его.",
    en="the file is empty (0 bytes). Save the document again and upload it.",
)
TOO_LARGE: Final = Sentence(
    kk="файл тым үлкен: {size}. Ең көбі — {limit}. Файлды сығыңыз немесе бөліңіз.",
    ru="файл слишком большой: {size}. Не более {limit}. Сожмите файл или разделите его.",
    en="the file is too large: {size}. At most {limit}. Compress the file or split it.",
)
NOT_ACCEPTED: Final = Sentence(
    kk="мұнда {formats} қабылданады, ал файлдың мазмұны — {found}. Құжатты қабылданатын форматта"
    " сақтап, жүктеп салыңыз.",
    ru="здесь принимаются {formats}, а содержимое файла — {found}. Сохраните документ в"
    " принимаемом формате и загрузите его.",
    en="{formats} are accepted here, but the content of the file is {found}. Save the document in"
    " an accepted format and upload it.",
)
UNKNOWN: Final = Sentence(
    kk="файлдың аты қандай болса да, мазмұны {formats} форматтарының ешқайсысы емес. Құжатты осы"
    " форматтардың бірінде сақтап, жүктеп салыңыз.",
    ru="как бы файл ни назывался, его содержимое — не {formats}. Сохраните документ в одном из этих"
    " форматов и загрузите его.",
    en="whatever its name, the content of the file is none of {formats}. Save the document in one"
    " of these formats and upload it.",
)
RENAMED: Final = Sentence(
    kk="аты {ending} деп аяқталады, ал мазмұны — {found}. Дұрыс файлды таңдаңыз.",
    ru="имя оканчивается на {ending}, а содержимое — {found}. Выберите правильный файл.",
    en="its name ends in {ending}, but its content is {found}. Choose the right file.",
)
ENCRYPTED: Final = Sentence(
    kk="файл құпиясөзбен қорғалған. Қорғанысын алып тастап, жүктеп салыңыз.",
    ru="файл защищён паролем. Снимите защиту и загрузите его.",
    en="the file is protected by a password. Remove the protection and upload it.",
)
BROKEN: Final = Sentence(
    kk="файл бүлінген, {format} ретінде ашылмайды. Құжатты қайта сақтап, жүктеп салыңыз.",
    ru="файл повреждён и не открывается как {format}. Сохраните документ заново и загрузите его.",
    en="the file is damaged and does not open as {format}. Save the document again and upload it.",
)
OLD_OFFICE: Final = Sentence(
    kk="бұл — Office-тің ескі форматы немесе құпиясөзбен қорғалған файл. Оны DOCX, XLSX немесе PDF"
    " түрінде, құпиясөзсіз сақтап, жүктеп салыңыз.",
    ru="это старый формат Office или файл под паролем. Сохраните его как DOCX, XLSX или PDF без"
    " пароля и загрузите.",
    en="this is an old Office format, or a file under a password. Save it as DOCX, XLSX or PDF"
    " without a password and upload it.",
)
