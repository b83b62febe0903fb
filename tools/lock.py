"""Writes ``requirements/*.txt``: every library with its version and hashes, and no address.

Hashes are those that the package index publishes; a wheel of this machine alone would give others.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCKED_WITH = (3, 11)
QUIET = ("--quiet", "--strip-extras", "--no-header", "--no-annotate", "--allow-unsafe")
NO_ADDRESS = ("--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host")
INDEX_ALONE = {"PIP_FIND_LINKS": "", "PIP_EXTRA_INDEX_URL": ""}
LOCKS = {"run.txt": ("build",), "dev.txt": ("build", "dev")}


def compile_lock(name: str, extras: tuple[str, ...]) -> None:
    target = ROOT / "requirements" / name
    asked = [part for extra in extras for part in ("--extra", extra)]
    constraints = [] if name == "run.txt" else ["--constraint", "requirements/run.txt"]
    command = [sys.executable, "-m", "piptools", "compile", "--generate-hashes", *QUIET]
    command += [*NO_ADDRESS, *asked, *constraints, "--output-file", str(target), "pyproject.toml"]
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, **INDEX_ALONE, "PIP_TOOLS_CACHE_DIR": cache}
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
    pins = (line for line in target.read_text("utf-8").splitlines() if line and line[0] != "#")
    target.write_text("".join(f"{pin}\n" for pin in pins), "utf-8")


def main() -> int:
    if sys.version_info[:2] != LOCKED_WITH:
        version = ".".join(map(str, LOCKED_WITH))
        sys.stderr.write(
            f"The locks are made with Python {version}: make lock PYTHON=python{version}\n"
        )
        return 2
    for name, extras in LOCKS.items():
        compile_lock(name, extras)
    return 0


if __name__ == "__main__":
    sys.exit(main())
