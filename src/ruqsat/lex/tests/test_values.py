"""Codes with a law of their own: what each accepts, and what it says of the rest."""

import pytest

from ruqsat.languages import LANGS
from ruqsat.lex import Bic, Bin, Email, Iban, Iin, PaperNumber, TnvedCode, TnvedHeading

KINDS = (Bic, Bin, Email, Iban, Iin, PaperNumber, TnvedCode, TnvedHeading)


def wrong(kind, typed):
    words = kind.problem(kind.tidied(typed))
    return words and words.en


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (Bin, "140640970116", "140640970116"),
        (Bin, " 1406 4097 0116 ", "140640970116"),
        (Iin, "740311398015", "740311398015"),
        (Iban, "KZ77900DEMO000001037", "KZ77900DEMO000001037"),
        (Iban, "kz77 900D EMO0 0000 1037", "KZ77900DEMO000001037"),
        (PaperNumber, "Ш-2026/000001", "Ш-2026/000001"),
        (PaperNumber, " № ш-2026/1", "Ш-2026/000001"),
        (Bic, "demakz11", "DEMAKZ11"),
        (Bic, "DEMAKZ11XXX", "DEMAKZ11XXX"),
        (Email, " office@company.example ", "office@company.example"),
        (TnvedCode, "2603 00 000 0", "2603000000"),
        (TnvedCode, "9706000000", "9706000000"),
        (TnvedHeading, "26 20", "2620"),
    ],
)
def test_a_code_is_kept_without_the_blanks_typed_to_read_it(kind, typed, kept):
    assert kind.tidied(typed) == kept
    assert wrong(kind, typed) is None


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        (Bin, "140640970117", "check digit"),
        (Bin, "740311398015", "This is an IIN"),
        (Iin, "140640970116", "This is a BIN"),
        (Iin, "74031139801", "12 digits"),
        (Iban, "KZ78900DEMO000001037", "check digits do not match"),
        (Iban, "KZ77900DEMO00000103", "20 characters"),
        (PaperNumber, "2026/000001", "as the document prints it"),
        (PaperNumber, "140640970116", "as the document prints it"),
        (Iban, "RU77900DEMO000001037", "begin with KZ"),
        (Iban, "KZ77DEM0DEMO00000103", "begin with KZ"),
        (Bic, "DEMAKZ1", "8 or 11 characters"),
        (Bic, "DEMARU11", "8 or 11 characters"),
        (Email, "nobody", "whole address"),
        (Email, "a@b", "whole address"),
        (Email, "a@b@c.example", "whole address"),
        (Email, "a@b..example", "whole address"),
        (Email, "a,b@c.example", "whole address"),
        (Email, "a\x00b@c.example", "whole address"),
        (Email, "a\ud800b@c.example", "whole address"),
        (Email, "a@" + "b" * 250 + ".example", "whole address"),
        (TnvedCode, "260300000", "must have 10 digits"),
        (TnvedCode, "26030000000", "must have 10 digits"),
        (TnvedCode, "26O3000000", "must have 10 digits"),
        (TnvedCode, "٢٦٠٣٠٠٠٠٠٠", "must have 10 digits"),
        (TnvedCode, "0003000000", "no such TN VED group"),
        (TnvedCode, "7703000000", "no such TN VED group"),
        (TnvedCode, "9803000000", "no such TN VED group"),
        (TnvedHeading, "262", "must have 4 digits"),
        (TnvedHeading, "2620300000", "must have 4 digits"),
        (TnvedHeading, "26O0", "must have 4 digits"),
        (TnvedHeading, "7701", "no such TN VED group"),
    ],
)
def test_a_wrong_code_is_told_with_what_to_do(kind, typed, said):
    assert said in (wrong(kind, typed) or "")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_wrong_is_said_in_three_languages(kind):
    words = kind.problem("?")
    assert words
    assert len({words.in_(lang) for lang in LANGS}) == len(LANGS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_gives_it_room_enough_for_what_it_accepts(kind):
    longest = {Bic: 11, Bin: 12, Email: 254, Iban: 26, Iin: 12}
    longest |= {PaperNumber: 20, TnvedCode: 13, TnvedHeading: 5}
    assert kind.length == longest[kind]
