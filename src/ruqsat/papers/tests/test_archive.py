import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ruqsat.papers import ArchiveError
from ruqsat.papers.archive import read, size, store
from ruqsat.papers.rendering import ROOT

PAPER = b"%PDF-1.7 demo"
SHA = hashlib.sha256(PAPER).hexdigest()


def only_file(folder: Path) -> Path:
    (file,) = [path for path in folder.rglob("*") if path.is_file()]
    return file


def test_what_is_stored_is_read_back_by_its_hash(tmp_path):
    assert store(tmp_path / "new", PAPER) == SHA
    assert read(tmp_path / "new", SHA) == PAPER


def test_the_size_is_told_without_reading_and_of_nothing_it_is_not_zero(tmp_path):
    store(tmp_path, PAPER)
    assert size(tmp_path, SHA) == len(PAPER)
    only_file(tmp_path).unlink()
    with pytest.raises(ArchiveError, match="is not in the archive"):
        size(tmp_path, SHA)


def test_storing_the_same_bytes_twice_keeps_one_untouched_file(tmp_path):
    store(tmp_path, PAPER)
    before = only_file(tmp_path).stat()
    assert store(tmp_path, PAPER) == SHA
    after = only_file(tmp_path).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_stored_file_cannot_be_written_by_mistake(tmp_path):
    store(tmp_path, PAPER)
    assert only_file(tmp_path).stat().st_mode & 0o222 == 0


def test_a_damaged_file_is_never_handed_out(tmp_path):
    store(tmp_path, PAPER)
    file = only_file(tmp_path)
    file.chmod(0o600)
    file.write_bytes(b"%PDF-1.7 forged")
    with pytest.raises(ArchiveError, match="damaged"):
        read(tmp_path, SHA)
    with pytest.raises(ArchiveError, match="damaged"):
        store(tmp_path, PAPER)
    assert file.read_bytes() == b"%PDF-1.7 forged"


def test_an_unknown_hash_is_told_apart_from_a_damaged_file(tmp_path):
    with pytest.raises(ArchiveError, match="not in the archive"):
        read(tmp_path, "0" * 64)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 64, "0" * 63, f"{'0' * 64}\n"])
def test_only_a_hash_names_a_file(tmp_path, name):
    with pytest.raises(ArchiveError, match="not a SHA-256"):
        read(tmp_path, name)


def test_an_interrupted_write_leaves_no_half_file(tmp_path, monkeypatch):
    def power_cut(handle: int) -> None:
        raise OSError("power cut")

    monkeypatch.setattr(os, "fsync", power_cut)
    with pytest.raises(OSError, match="power cut"):
        store(tmp_path, PAPER)
    monkeypatch.undo()
    with pytest.raises(ArchiveError, match="not in the archive"):
        read(tmp_path, SHA)
    assert store(tmp_path, PAPER) == SHA


def test_processes_that_store_the_same_bytes_at_once_leave_one_whole_file(tmp_path):
    program = (
        "import sys; from pathlib import Path; from ruqsat.papers.archive import store\n"
        "for n in range(30): store(Path(sys.argv[1]), b'%d' % n * 5000)"
    )
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT.parent)}
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], env=surroundings)
        for _ in range(3)
    ]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == 30
    assert all(read(tmp_path, file.name) for file in files)
