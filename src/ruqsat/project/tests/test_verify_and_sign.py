"""The commands that sign with a test key and verify, as a script would call them."""

import json
from datetime import timedelta

import pytest
import typst
from django.conf import settings

from ruqsat.cases import clock
from ruqsat.project.commands import main
from ruqsat.project.start import demo_clock
from ruqsat.signing import embed, prepare
from ruqsat.signing.authority import Authority
from ruqsat.signing.authority.keeping import PASSWORD
from ruqsat.signing.tests import forging


@pytest.fixture(scope="module")
def authority():
    return Authority.at(settings.DATA / "authority")


@pytest.fixture
def signed(authority, tmp_path):
    document = tmp_path / "letter.txt"
    document.write_text("Өтініш", encoding="utf-8")
    key = str(authority.path("company_head"))
    assert main(["sign", str(document), "--key", key, "--password", PASSWORD]) == 0
    return document, document.with_name("letter.txt.p7s")


def test_a_signed_file_is_valid_and_names_its_signer(signed, capsys):
    document, signature = signed
    capsys.readouterr()
    assert main(["verify", str(signature), "--document", str(document), "--json"]) == 0
    verdict = json.loads(capsys.readouterr().out)
    assert (verdict["verdict"], verdict["signers"][0]["bin"]) == ("valid", "140640970116")


def test_an_altered_file_does_not_hold(signed):
    document, signature = signed
    document.write_text("Өтініш!", encoding="utf-8")
    assert main(["verify", str(signature), "--document", str(document)]) == 1


def test_a_file_that_is_no_signature_does_not_hold(tmp_path):
    stray = tmp_path / "stray"
    stray.write_bytes(b"")
    assert main(["verify", str(stray)]) == 1


@pytest.mark.parametrize("words", [["/nowhere/file"], ["x", "--at", "yesterday"]])
def test_wrong_usage_ends_with_two(words):
    with pytest.raises(SystemExit) as ended:
        main(["verify", *words])
    assert ended.value.code == 2


def test_a_wrong_password_signs_nothing(authority, tmp_path, capsys):
    document = tmp_path / "letter.txt"
    document.write_text("x", encoding="utf-8")
    key = str(authority.path("company_head"))
    assert main(["sign", str(document), "--key", key, "--password", "other"]) == 1
    assert capsys.readouterr().out
    assert not document.with_name("letter.txt.p7s").exists()


def test_production_is_given_no_key(authority, tmp_path, settings):
    settings.PRODUCTION = True
    document = tmp_path / "letter.txt"
    document.write_text("x", encoding="utf-8")
    key = str(authority.path("company_head"))
    assert main(["sign", str(document), "--key", key, "--password", PASSWORD]) == 1


def test_a_pdf_nobody_signed_is_undetermined(tmp_path, capsys):
    file = tmp_path / "invoice.pdf"
    file.write_bytes(forging.plain_pdf())
    assert main(["verify", str(file), "--json"]) == 1
    verdict = json.loads(capsys.readouterr().out)
    assert (verdict["verdict"], verdict["code"]) == ("undetermined", "not_signed")


def test_a_paper_of_a_trial_is_verified_by_the_clock_of_the_trial(filled, ruqsat):
    """The server ran three days ahead when it took the signature; the command line follows it."""
    now = clock.world() + timedelta(days=3)
    prepared = prepare(typst.compile("= Құжат".encode()), reason="", name="", at=now)
    key = Authority.at(filled / "authority").key("qasymbek")
    paper = filled / "issued.pdf"
    paper.write_bytes(embed(prepared, key.sign(prepared.content, attached=False)))
    assert '"signed_in_future"' in ruqsat("verify", str(paper), "--json").stdout
    (filled / demo_clock.FILE).write_text(str(timedelta(days=3).total_seconds()))
    told = ruqsat("verify", str(paper), "--json")
    assert (told.returncode, json.loads(told.stdout)["verdict"]) == (0, "valid")
