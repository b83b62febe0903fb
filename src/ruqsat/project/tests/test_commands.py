"""The command line: three languages, three exit codes, nothing listed twice."""

import pkgutil
import subprocess
import sys
from dataclasses import replace

import pytest

from ruqsat import regulations
from ruqsat.cases.tests import builders
from ruqsat.languages import LANGS
from ruqsat.people import demo
from ruqsat.people.models import Account
from ruqsat.project import checks, commands, health
from ruqsat.project.commands import HOLDS, main


def test_every_module_of_the_folder_is_a_command():
    names = {module.name for module in pkgutil.iter_modules(commands.__path__)}
    assert names >= {"check", "demo", "migrate", "serve", "stand", "worker"}
    assert len(list(commands.commands())) == len(names)


@pytest.mark.parametrize("lang", LANGS)
def test_help_is_given_in_the_language_asked_for(capsys, lang):
    with pytest.raises(SystemExit) as ended:
        main(["--lang", lang, "--help"])
    assert ended.value.code == HOLDS
    assert commands.ABOUT.in_(lang)[:30] in capsys.readouterr().out


def test_the_language_may_stand_after_the_command_too(capsys):
    for arguments in (["check", "--help", "--lang", "ru"], ["--lang=ru", "check", "--help"]):
        with pytest.raises(SystemExit):
            main(arguments)
        assert "проверить" in capsys.readouterr().out


def test_kazakh_is_spoken_unless_told_otherwise(ruqsat):
    assert "Регламенттерді" in ruqsat("--help").stdout
    assert "Исполняет" in ruqsat("--help", RUQSAT_LANGUAGE="ru").stdout


@pytest.mark.parametrize(
    "arguments", [[], ["no-such-command"], ["check", "--no-such"], ["--lang", "de", "check"]]
)
def test_wrong_usage_ends_with_two(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_a_command_starts_without_django(ruqsat):
    code = (
        "import sys; from ruqsat.project.commands import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: sys.stderr.write(str('django' in sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stderr == "False"


def test_a_fresh_installation_is_out_of_date_until_it_is_migrated(ruqsat):
    before = ruqsat("check", "--lang", "en")
    assert (before.returncode, checks.NOT_MIGRATED.en in before.stdout) == (1, True)
    assert ruqsat("migrate").returncode == 0
    after = ruqsat("check", "--lang", "en")
    assert (after.returncode, after.stdout) == (0, "No problems found.\n")


def test_the_check_names_the_first_broken_event_of_every_broken_case(db, capsys):
    whole, *altered = (builders.opened().facts.id for _ in range(3))
    for case in altered:
        builders.alter(case, 1, old="apply", new="refuse")
    assert health.report(production=False, journals=True) >= 2
    told = capsys.readouterr().out
    for case in altered:
        assert checks.BROKEN_CASE.say(case=str(case), seq=1).kk in told
    assert str(whole) not in told


def test_a_start_does_not_wait_for_all_journals(db, capsys):
    builders.alter(builders.opened().facts.id, 1, old="apply", new="refuse")
    health.report(production=False)
    assert "журналы бұзылған" not in capsys.readouterr().out


def test_a_database_that_does_not_answer_is_named(ruqsat):
    told = ruqsat("check", RUQSAT_DATABASE="postgresql://nobody@127.0.0.1:1/none")
    assert told.returncode == 1
    assert checks.NO_DATABASE.kk in told.stdout


def test_a_data_folder_that_cannot_be_written_is_named(settings, tmp_path, db):
    settings.DATA = tmp_path / "missing"
    assert said(production=False) == checks.DATA_NOT_WRITABLE.say(folder=str(settings.DATA)).en


def said(*, production: bool) -> str:
    return " ".join(words.en for words in health.problems(production=production))


@pytest.fixture
def unsafe(settings, tmp_path, db):
    """An installation set as badly as it can be, with the people of the demo in it."""
    settings.DATA = tmp_path
    settings.PRODUCTION, settings.DEBUG = False, True
    settings.SECRET_KEY = "short"
    settings.ALLOWED_HOSTS = ["*"]
    settings.ADDRESS = "http://ruqsat.example"
    settings.TRUST_MODE = "development"
    (tmp_path / "secret").touch(0o644)
    demo.seed()
    return tmp_path


def test_production_names_everything_that_is_unsafe(unsafe):
    named = said(production=True)
    for expected in (
        checks.NOT_PRODUCTION.en,
        checks.DEBUG_ON.en,
        checks.WEAK_SECRET.say(least=50).en,
        checks.OPEN_SECRET.say(file=str(unsafe / "secret")).en,
        checks.ANY_HOST.en,
        checks.NO_PUBLIC_ADDRESS.en,
        "Accounts with published passwords: 13",
        "a production installation does not use the development store",
    ):
        assert expected in named


def test_production_does_not_run_on_an_assumed_day(unsafe, monkeypatch):
    assumed = replace(regulations.editions()[0], certainty="assumed", name="o1_2030")
    for edition, named in ((assumed, True), (replace(assumed, certainty="stated"), False)):
        monkeypatch.setattr(regulations, "editions", lambda edition=edition: (edition,))
        assert ("edition o1_2030 took effect" in said(production=True)) is named


def test_what_is_unsafe_in_production_is_no_fault_where_one_tries_out(unsafe):
    assert said(production=False) == ""


def test_a_server_for_production_does_not_start_unsafe(ruqsat):
    told = ruqsat("serve", "--lang", "en", RUQSAT_PRODUCTION="1")
    assert told.returncode == 1
    assert checks.NO_PUBLIC_ADDRESS.en in told.stdout


def test_invented_people_are_not_put_into_production(ruqsat):
    told = ruqsat("demo", "--lang", "en", RUQSAT_PRODUCTION="1")
    assert told.returncode == 1
    assert "not added in production" in told.stdout


def test_the_demo_can_be_repeated_and_keeps_its_keys(ruqsat, filled):
    keys = {path: path.read_bytes() for path in filled.rglob("*.p12")}
    assert keys
    assert ruqsat("demo").returncode == 0
    assert {path: path.read_bytes() for path in filled.rglob("*.p12")} == keys


def test_the_demo_says_in_three_languages_who_can_sign_in(first_demo):
    _, first = first_demo
    assert first.returncode == 0
    head = "740311398015  Жанболатов Ермек Сапарұлы: Бас директор · Генеральный директор"
    assert head in first.stdout
    assert "«Қызылшоқы Мыс» ЖШС · ТОО «Кызылшокы Мыс» · Qyzylshoqy Mys LLP" in first.stdout


@pytest.mark.django_db
def test_without_people_there_is_nobody_to_warn_of():
    assert not Account.objects.exists()
    assert "published" not in said(production=True)
