"""What the tests read back from a finished PDF, with poppler's own tools."""

import re
import shutil
import subprocess

import pytest


def text_of(pdf: bytes) -> str:
    """The words of the PDF in reading order, spaces made one; skips where poppler is absent."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    done = subprocess.run([program, "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return re.sub(r"\s+", " ", done.stdout.decode())
