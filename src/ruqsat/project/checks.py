"""What is wrong with the settings of this installation; each sentence names the variable to set."""

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.checks import Error, run_checks
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from ruqsat import regulations
from ruqsat.languages import Sentence, Words
from ruqsat.project.secret import LEAST_LENGTH
from ruqsat.signing import Mode, TrustError, load_trust

NO_DATABASE = Words(
    "Деректер қоры жауап бермейді. RUQSAT_DATABASE мәнін және сервердің жұмыс істеп тұрғанын "
    "тексеріңіз.",
    "База данных не отвечает. Проверьте RUQSAT_DATABASE и что сервер базы работает.",
    "The database does not answer. Check RUQSAT_DATABASE and that its server runs.",
)
NOT_MIGRATED = Words(
    "Деректер қорының кестелері ескі. «ruqsat migrate» орындаңыз.",
    "Таблицы базы данных устарели. Выполните «ruqsat migrate».",
    "The tables of the database are out of date. Run “ruqsat migrate”.",
)
DATA_NOT_WRITABLE = Sentence(
    kk="{folder} қалтасына жазу мүмкін емес. Рұқсат беріңіз немесе RUQSAT_DATA мәнін өзгертіңіз.",
    ru="В папку {folder} нельзя писать. Дайте права или измените RUQSAT_DATA.",
    en="The folder {folder} cannot be written. Give the right to, or change RUQSAT_DATA.",
)
NOT_PRODUCTION = Words(
    "Нақты жұмыс қосылмаған. RUQSAT_PRODUCTION=1 орнатыңыз.",
    "Рабочий режим не включён. Установите RUQSAT_PRODUCTION=1.",
    "Production is not switched on. Set RUQSAT_PRODUCTION=1.",
)
DEBUG_ON = Words(
    "Жөндеу режимі қосулы: қате беттері ішкі деректерді көрсетеді. RUQSAT_DEBUG айнымалысын "
    "алып тастаңыз.",
    "Включена отладка: страницы ошибок показывают внутренние данные. Уберите RUQSAT_DEBUG.",
    "Debugging is on: error pages show what is inside. Remove RUQSAT_DEBUG.",
)
CLOCK_AHEAD = Words(
    "Сағат алға жүріп тұр: бұл тек сынауға арналған. RUQSAT_AHEAD айнымалысын алып тастаңыз.",
    "Часы идут вперёд: это только для проб. Уберите RUQSAT_AHEAD.",
    "The clock runs ahead, which is for trials only. Remove RUQSAT_AHEAD.",
)
WEAK_SECRET = Sentence(
    kk="Құпия кілт қысқа немесе біркелкі. Кемінде {least} кездейсоқ таңба беріңіз немесе "
    "RUQSAT_SECRET айнымалысын алып тастаңыз: кілт өзі жасалады.",
    ru="Секрет короткий или однообразный. Задайте не менее {least} случайных знаков или уберите "
    "RUQSAT_SECRET: он будет создан сам.",
    en="The secret is short or monotonous. Give {least} random characters or more, or remove "
    "RUQSAT_SECRET: one will be made.",
)
OPEN_SECRET = Sentence(
    kk="Құпия кілт файлын басқалар оқи алады. «chmod 600 {file}» орындаңыз.",
    ru="Файл секрета могут читать другие. Выполните «chmod 600 {file}».",
    en="Others can read the file of the secret. Run “chmod 600 {file}”.",
)
ANY_HOST = Words(
    "Сервер кез келген атпен жауап береді. RUQSAT_HOSTS айнымалысына оның өз атын жазыңыз.",
    "Сервер отвечает под любым именем. Укажите в RUQSAT_HOSTS его собственное имя.",
    "The server answers to any name. Write its own name into RUQSAT_HOSTS.",
)
NO_PUBLIC_ADDRESS = Words(
    "Жария мекенжай https:// деп басталмайды. RUQSAT_ADDRESS айнымалысын орнатыңыз: ол "
    "құжаттардағы QR-кодта тұрады.",
    "Публичный адрес не начинается с https://. Установите RUQSAT_ADDRESS: он стоит в QR-коде "
    "документов.",
    "The public address does not begin with https://. Set RUQSAT_ADDRESS: it stands in the QR code "
    "of papers.",
)
WRONG_TRUST = Sentence(
    kk="Қолтаңбаларға сенім баптауы жарамсыз. RUQSAT_TRUST және RUQSAT_TRUST_FOLDER мәндерін "
    "тексеріңіз: {message}",
    ru="Неверно задано доверие к подписям. Проверьте RUQSAT_TRUST и RUQSAT_TRUST_FOLDER: {message}",
    en="The trust in signatures is set wrongly. Check RUQSAT_TRUST and RUQSAT_TRUST_FOLDER: "
    "{message}",
)
ASSUMED_DAY = Sentence(
    kk="{act}: {name} редакциясының қолданысқа енгізілген күні ({day}) расталмаған. Ресми "
    "жарияланған күнін тексеріп, edition.toml файлына жазыңыз.",
    ru="{act}: день введения в действие редакции {name} ({day}) не подтверждён. Проверьте день "
    "официального опубликования и впишите его в edition.toml.",
    en="{act}: the day on which edition {name} took effect ({day}) is assumed. Look the day of its "
    "official publication up, and write it into edition.toml.",
)
BROKEN_CASE = Sentence(
    kk="{case} ісінің журналы бұзылған: {seq}-оқиға жазылған күйінде емес. Істі деректер қорының "
    "резервтік көшірмесімен салыстырып, қалпына келтіріңіз.",
    ru="Журнал дела {case} нарушен: событие {seq} не такое, каким было записано. Сравните дело с "
    "резервной копией базы данных и восстановите его.",
    en="The journal of case {case} is broken: event {seq} is not as it was written. Compare the "
    "case with a backup of the database and restore it.",
)
SYSTEM = Sentence(
    kk="Жүйелік тексеру: {message}", ru="Системная проверка: {message}", en="System: {message}"
)


def problems(*, production: bool) -> Iterator[Words]:
    for found in run_checks():
        if isinstance(found, Error):
            yield SYSTEM.say(message=str(found.msg))
    yield from _data()
    yield from _database()
    if production:
        yield from _unsafe()


def broken_cases() -> Iterator[Words]:
    """Walks the journals of all cases, which takes longer than a start may wait for."""
    from ruqsat.cases import journal  # noqa: PLC0415  # Before Django is set up it has no tables.

    for case, seq in journal.broken_cases():
        yield BROKEN_CASE.say(case=str(case), seq=seq)


def _data() -> Iterator[Words]:
    try:
        (Path(settings.DATA) / "writable").touch()
    except OSError:
        yield DATA_NOT_WRITABLE.say(folder=str(settings.DATA))


def _database() -> Iterator[Words]:
    try:
        connection.ensure_connection()
    except DatabaseError:
        yield NO_DATABASE
        return
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        yield NOT_MIGRATED


def _unsafe() -> Iterator[Words]:
    yield from _for_trials_only()
    yield from _assumed()
    secret = Path(settings.DATA) / "secret"
    if secret.exists() and secret.stat().st_mode & 0o077:
        yield OPEN_SECRET.say(file=str(secret))
    if not settings.ALLOWED_HOSTS or "*" in settings.ALLOWED_HOSTS:
        yield ANY_HOST
    if not settings.ADDRESS.startswith("https://"):
        yield NO_PUBLIC_ADDRESS
    try:
        load_trust(
            Mode(settings.TRUST_MODE),
            Path(settings.TRUST_FOLDER),
            pins=settings.TRUST_PINS,
            production=True,
        )
    except (TrustError, OSError) as error:
        yield WRONG_TRUST.say(message=str(error))


def _assumed() -> Iterator[Words]:
    for edition in regulations.editions():
        if edition.certainty == "assumed":
            day = edition.in_force_from
            yield ASSUMED_DAY.say(act=edition.act, name=edition.name, day=day)


def _for_trials_only() -> Iterator[Words]:
    if not settings.PRODUCTION:
        yield NOT_PRODUCTION
    if settings.DEBUG:
        yield DEBUG_ON
    if settings.CLOCK_AHEAD:
        yield CLOCK_AHEAD
    if len(settings.SECRET_KEY) < LEAST_LENGTH or len(set(settings.SECRET_KEY)) < 10:
        yield WEAK_SECRET.say(least=LEAST_LENGTH)
