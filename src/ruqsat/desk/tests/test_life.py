"""Whoever considers a request sees where its document stands."""

import pytest

from ruqsat.conduct.tests.life import ASKED, Asking, issued
from ruqsat.desk.tests.conftest import text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people")]


def test_the_page_of_a_request_shows_the_standing_of_its_document(ask):
    issued()
    asked = Asking("extension").course
    asked.file(ASKED)
    text = text_of(ask("tolebai", f"/kk/desk/cases/{asked.id}/", "2026-03-02 10:05"))
    assert "№ Ш-2026/000001 құжаттың жай-күйі" in text
    assert "2027 жылғы 10 ақпан" in text
    assert "Құжат берілді" in text
