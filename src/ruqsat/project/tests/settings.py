"""Settings of the test run: the real ones, on a database and in a folder of this run alone.

``RUQSAT_TEST_ON=postgres`` runs on the server of ``RUQSAT_TEST_POSTGRES``; otherwise on SQLite.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path
from uuid import uuid4

RUN = os.environ.setdefault("RUQSAT_TEST_RUN", uuid4().hex[:12])
FOLDER = Path(tempfile.mkdtemp(prefix=f"ruqsat-test-{RUN}-"))
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)

ON = os.environ.get("RUQSAT_TEST_ON", "sqlite")
POSTGRES = os.environ.get("RUQSAT_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")

for name in [name for name in os.environ if name.startswith("RUQSAT_") and "_TEST_" not in name]:
    if name not in {"RUQSAT_REQUIRE", "RUQSAT_LONG"}:
        del os.environ[name]
os.environ["RUQSAT_DATA"] = str(FOLDER)
os.environ["RUQSAT_SECRET"] = "for-tests-only-" * 5
if ON == "postgres":
    os.environ["RUQSAT_DATABASE"] = POSTGRES

from ruqsat.project.settings import *  # noqa: E402, F403
from ruqsat.project.settings import DATABASES, STORAGES  # noqa: E402

# Of the name of the run, so that whatever a killed run leaves behind can be told and dropped.
DATABASES["default"]["TEST"] = {
    "NAME": f"ruqsat_test_{RUN}" if ON == "postgres" else str(FOLDER / "test.sqlite3")
}
(FOLDER / "static").mkdir()
# Hashed names need a copy of every static file first.
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
PASSWORD_HASHERS = ["ruqsat.project.tests.hashing.QuickArgon2"]
