"""Makes ``.venv`` from a bare checkout, or says by which command to get what is missing.

Standard library only, and written so that an old Python can read it far enough to say so.
"""

import argparse
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

LEAST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
ROOT = pathlib.Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / "bin"
STAMP = VENV / "made-from.json"
BUILT = ROOT / "src/ruqsat/ui/static/ui/built"
PURPOSES = ("run", "dev")
WEB_SOURCES = (
    "package.json",
    "package-lock.json",
    "build.mjs",
    "src/ruqsat/ui/font.py",
    "src/ruqsat/ui/styles",
    "src/ruqsat/ui/scripts",
    "src/ruqsat/signing/web",
)

OLD_PYTHON = (
    "Python 3.11 немесе одан жаңасы керек, бұл — {found}. Орнату: {command}",
    "Нужен Python 3.11 или новее, здесь {found}. Установить: {command}",
    "Python 3.11 or newer is needed, this is {found}. To install it: {command}",
)
NO_VENV = (
    "Python-ның venv бөлігі орнатылмаған. Орнату: {command}",
    "Не установлена часть Python под названием venv. Установить: {command}",
    "The venv part of Python is not installed. To install it: {command}",
)
NO_PACKAGES = (
    "Кітапханаларды алу мүмкін болмады. Желіні немесе pip баптауын тексеріп, қайталаңыз.",
    "Не удалось получить библиотеки. Проверьте сеть или настройки pip и повторите.",
    "The libraries could not be fetched. Check the network or the settings of pip and try again.",
)
NO_PAGES = (
    "Беттердің стильдері мен скрипттері жиналмады. Желіні тексеріп, қайталаңыз.",
    "Не собраны стили и скрипты страниц. Проверьте сеть и повторите.",
    "The styles and scripts of the pages were not built. Check the network and try again.",
)
PREPARING = ("Орта дайындалуда…", "Подготовка окружения…", "Preparing the environment…")


def say(texts, **values):
    for text in texts:
        print(text.format(**values), file=sys.stderr, flush=True)


def install_command(part):
    """How this system installs Python itself, or the ``venv`` part of it."""
    version = "{}.{}".format(*max(sys.version_info[:2], LEAST))
    if sys.platform == "darwin":
        return "brew install python@" + version
    release = pathlib.Path("/etc/os-release")
    system = release.read_text(encoding="utf-8") if release.exists() else ""
    names = [
        line.partition("=")[2].strip("\"'") for line in system.splitlines() if line[:2] == "ID"
    ]
    families = " ".join(names).split()
    if "debian" in families or "ubuntu" in families:
        # What is too old is the system's own Python; only Ubuntu has newer ones beside it.
        own = "python3 python3-venv" if "ubuntu" not in families else "python{0} python{0}-venv"
        names = "python{0}-venv" if part == "venv" else own
        return "sudo apt-get install " + names.format(version)
    if "fedora" in families or "rhel" in families:
        return "sudo dnf install python" + version
    return "https://www.python.org/downloads/"


def newer_python():
    """Another Python on this machine that is new enough, or ``None``."""
    for name in NEWER:
        path = shutil.which(name)
        test = "import sys; sys.exit(sys.version_info[:2] < {!r})".format(LEAST)
        if path and subprocess.call([path, "-c", test], stderr=subprocess.DEVNULL) == 0:
            return path
    return None


def demand_python():
    if sys.version_info[:2] >= LEAST:
        return
    path = newer_python()
    if path:
        os.execv(path, [path, *sys.argv])
    found = ".".join(map(str, sys.version_info[:3]))
    say(OLD_PYTHON, found=found, command=install_command("python"))
    sys.exit(1)


def demand_venv():
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        say(NO_VENV, command=install_command("venv"))
        sys.exit(1)


def digest(paths):
    whole = hashlib.sha256()
    for path in paths:
        whole.update(path.read_bytes())
    return whole.hexdigest()


def read_stamp():
    try:
        return json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def write_stamp(**made):
    STAMP.write_text(json.dumps({**read_stamp(), **made}), encoding="utf-8")


def sound_venv():
    """Whether ``.venv`` is there and so is its Python, which an upgrade of the system removes."""
    python = BIN / "python"
    return python.exists() and subprocess.call([str(python), "-c", ""]) == 0


def install(purpose):
    """Installs exactly what the lock of ``purpose`` names; that of tests holds that of running."""
    locks = {name: ROOT / "requirements" / (name + ".txt") for name in PURPOSES}
    project = ROOT / "pyproject.toml"
    marks = {name: digest([lock, project]) for name, lock in locks.items()}
    if sound_venv() and marks[purpose] in read_stamp().get("installed", []):
        return
    say(PREPARING)
    if not sound_venv():
        subprocess.check_call([sys.executable, "-m", "venv", "--clear", str(VENV)])
    pip = [
        str(BIN / "python"),
        "-m",
        "pip",
        "install",
        "-qq",
        "--no-compile",
        "--disable-pip-version-check",
    ]
    locked = ["--require-hashes", "--requirement", str(locks[purpose])]
    itself = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    if subprocess.call([*pip, *locked]) or subprocess.call([*pip, *itself]):
        say(NO_PACKAGES)
        sys.exit(1)
    write_stamp(installed=sorted({marks["run"], marks[purpose]}))


def files(path):
    """The file, or all files below the folder, in an order that does not depend on the disk."""
    return [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())


def build_pages():
    """Bundles styles, scripts and the font, unless nothing they are made from has changed."""
    sources = [file for name in WEB_SOURCES for file in files(ROOT / name)]
    packages, pages = digest([ROOT / "package-lock.json"]), digest(sources)
    made = read_stamp()
    if made.get("pages") == pages and BUILT.is_dir():
        return
    fetched = made.get("packages") == packages and (ROOT / "node_modules").is_dir()
    fetch = [] if fetched else [[str(BIN / "npm"), "ci", "--silent"]]
    bundle = [str(BIN / "npm"), "run", "build", "--silent"]
    font = [str(BIN / "python"), "-m", "ruqsat.ui.font"]
    environment = {**os.environ, "PATH": os.pathsep.join([str(BIN), os.environ["PATH"]])}
    for command in [*fetch, bundle, font]:
        if subprocess.call(command, cwd=str(ROOT), env=environment, stdout=subprocess.DEVNULL):
            say(NO_PAGES)
            sys.exit(1)
    write_stamp(packages=packages, pages=pages)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("purpose", choices=PURPOSES)
    purpose = parser.parse_args().purpose
    demand_python()
    demand_venv()
    install(purpose)
    build_pages()


if __name__ == "__main__":
    main()
