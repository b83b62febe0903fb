"""Settings from outside: safe without any, and clear about what is wrong."""

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from ruqsat.project.databases import database
from ruqsat.project.environment import Environment
from ruqsat.project.secret import LEAST_LENGTH, kept_secret
from ruqsat.project.start import demo_clock


@pytest.fixture
def given(monkeypatch):
    for name in [name for name in os.environ if name.startswith("RUQSAT_")]:
        monkeypatch.delenv(name)

    def environment(**variables: str) -> Environment:
        for name, value in variables.items():
            monkeypatch.setenv(f"RUQSAT_{name.upper()}", value)
        return Environment()

    return environment


def test_without_any_variable_it_is_one_machine_in_kazakh(given):
    environment = given()
    assert (environment.language, environment.production, environment.debug) == ("kk", False, False)
    assert environment.hosts == ("127.0.0.1", "localhost", "[::1]")
    assert environment.database == ""
    assert environment.secret is None
    assert environment.data.is_absolute()


def test_the_data_of_a_checkout_lie_in_its_own_var(given):
    assert given().data == Path(__file__).resolve().parents[4] / "var"


def test_lists_are_separated_by_commas(given):
    environment = given(hosts="a.example, b.example,", trust_pins="aa,bb")
    assert environment.hosts == ("a.example", "b.example")
    assert environment.trust_pins == ("aa", "bb")


def test_production_believes_the_roots_of_production_unless_told_otherwise(given):
    assert given().trusted == "development"
    assert given(production="1").trusted == "production"
    assert given(production="1", trust="test").trusted == "test"


def test_the_clock_of_a_trial_moves_everything_on_its_data_and_never_production(given, tmp_path):
    assert given(data=str(tmp_path)).clock_ahead == timedelta()
    (tmp_path / demo_clock.FILE).write_text("7200.5")
    assert given().clock_ahead == timedelta(seconds=7200.5)
    assert given(production="1").clock_ahead == timedelta()


def test_a_clock_that_is_set_goes_before_the_one_that_was_kept(given, tmp_path):
    (tmp_path / demo_clock.FILE).write_text("7200")
    assert given(data=str(tmp_path), ahead="60").clock_ahead == timedelta(minutes=1)


def test_an_address_ends_without_a_slash(given):
    assert given(address="https://ruqsat.example/").address == "https://ruqsat.example"


def test_an_unknown_language_is_refused(given):
    with pytest.raises(ValueError, match="language"):
        given(language="de")


def test_the_secret_is_made_once_and_only_its_owner_reads_it(tmp_path):
    made = kept_secret(tmp_path / "new")
    assert len(made) >= LEAST_LENGTH
    assert kept_secret(tmp_path / "new") == made
    assert stat.S_IMODE((tmp_path / "new" / "secret").stat().st_mode) == 0o600


def test_processes_that_start_together_share_one_secret(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: kept_secret(tmp_path), range(32)))
    assert len(found) == 1


def test_a_secret_cut_short_is_not_used(tmp_path):
    (tmp_path / "secret").write_text("short")
    with pytest.raises(ValueError, match="delete the file"):
        kept_secret(tmp_path)


def test_sqlite_lies_in_the_data_folder_unless_an_address_is_given(tmp_path):
    assert database("", data=tmp_path)["NAME"] == tmp_path / "ruqsat.sqlite3"
    assert database("sqlite:////srv/r.db", data=tmp_path)["NAME"] == Path("/srv/r.db")


def test_an_address_of_postgresql_is_read_whole(tmp_path):
    settings = database("postgresql://u:p%40ss@db:6543/r?sslmode=require", data=tmp_path)
    parts = {name: settings[name] for name in ("USER", "PASSWORD", "HOST", "PORT", "NAME")}
    assert parts == {"USER": "u", "PASSWORD": "p@ss", "HOST": "db", "PORT": "6543", "NAME": "r"}
    assert settings["OPTIONS"]["sslmode"] == "require"


def test_another_database_is_refused_by_name(tmp_path):
    with pytest.raises(ValueError, match="mysql"):
        database("mysql://a/b", data=tmp_path)


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "False 0 Lax"),
        (
            {"RUQSAT_PRODUCTION": "1", "RUQSAT_HOSTS": "a.example", "RUQSAT_PROXY": "1"},
            "True 31536000 Lax",
        ),
    ],
)
def test_production_insists_on_https(tmp_path, variables, expected):
    code = (
        "from django.conf import settings as s;"
        "print(s.SESSION_COOKIE_SECURE and s.CSRF_COOKIE_SECURE and s.SECURE_SSL_REDIRECT,"
        "s.SECURE_HSTS_SECONDS, s.SESSION_COOKIE_SAMESITE)"
    )
    environment = {
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "ruqsat.project.settings",
        "RUQSAT_DATA": str(tmp_path),
        **variables,
    }
    told = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == expected
