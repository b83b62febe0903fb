"""What a file is, by its bytes alone, and whether it may be attached."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruqsat.lex.forms.kinds import DOCX, PDF, XLSX, FilesKind
from ruqsat.pages.attachments.contents import JPEG, PNG, UnusableError, media_of
from ruqsat.pages.attachments.judging import check_size, judged, tidied
from ruqsat.portal.tests import samples

KIND = FilesKind(formats=(PDF, XLSX, DOCX, JPEG, PNG), limit=10_000)


def refusal(name: str, content: bytes, kind: FilesKind = KIND) -> str:
    with pytest.raises(UnusableError) as refused:
        judged(name, content, kind)
    return refused.value.words.en


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (samples.pdf(), PDF),
        (b"\r\n" + samples.pdf(3), PDF),
        (samples.xlsx(("a", 1)), XLSX),
        (samples.office(samples.DOCX_MAIN), DOCX),
        (samples.JPEG, JPEG),
        (samples.png(), PNG),
        (b"MZ\x90\x00 a program", None),
        (b"<html>%PDF-1.7</html>", None),
        (b"", None),
    ],
)
def test_the_bytes_tell_what_a_file_is(content, media):
    assert media_of(content) == media


@pytest.mark.parametrize("name", ["a.pdf", "A.PDF", "a", "ә" * 300 + ".pdf", "../../a.pdf"])
def test_a_sound_pdf_is_taken_under_any_honest_name(name):
    assert judged(name, samples.pdf(), KIND) == PDF


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (samples.pdf()[:-200], "damaged"),
        (b"%PDF-1.7\nnothing\n%%EOF\n", "damaged"),
        (samples.pdf(0), "damaged"),
        (samples.pdf(password="x"), "protected by a password"),
    ],
)
def test_a_pdf_that_does_not_open_says_why(content, said):
    assert said in refusal("a.pdf", content)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.xlsx", samples.xlsx(("a",))[:-40], "damaged"),
        ("a.docx", samples.office(samples.DOCX_MAIN)[:-60], "damaged"),
        ("a.jpg", samples.JPEG[:-2], "damaged"),
        ("a.png", samples.png()[:-6], "damaged"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office format"),
        ("a.xlsm", samples.office(samples.MACROS_MAIN), "none of PDF"),
        ("a.pdf", samples.xlsx(("a",)), "its content is XLSX"),
        ("a.exe", samples.pdf(), "its content is PDF"),
        ("a.pdf", b"MZ\x90\x00", "none of PDF"),
        ("a.pdf", b"", "empty"),
        ("a.pdf", samples.pdf() + bytes(10_000), "too large"),
    ],
)
def test_a_file_that_is_not_what_it_seems_is_told_so(name, content, said):
    assert said in refusal(name, content)


def test_a_format_that_is_sound_but_not_asked_for_is_named():
    only_pdf = FilesKind(formats=(PDF,))
    assert "PDF are accepted here" in refusal("a.png", samples.png(), only_pdf)


def test_a_changed_byte_inside_an_archive_is_noticed():
    content = bytearray(samples.office(samples.DOCX_MAIN))
    place = content.index(b"main.xml") + len("main.xml") + 3
    content[place] ^= 0xFF
    assert "damaged" in refusal("a.docx", bytes(content))


def test_an_archive_with_any_byte_changed_opens_or_is_told_to_be_damaged():
    whole = samples.office(samples.DOCX_MAIN)
    for place in range(len(whole)):
        content = bytearray(whole)
        content[place] ^= 0xFF
        with suppress(UnusableError):
            assert media_of(bytes(content)) in (None, DOCX)


def test_an_archive_that_unpacks_to_gigabytes_is_not_unpacked():
    content = bytearray(samples.office(samples.DOCX_MAIN))
    # The size of the unpacked part, as the directory at the end of the archive gives it.
    place = content.rindex(b"PK\x01\x02") + 24
    content[place : place + 4] = (3 * 1024**3).to_bytes(4, "little")
    assert media_of(bytes(content)) is None


def test_the_size_is_judged_before_the_content_is_read():
    with pytest.raises(UnusableError) as refused:
        check_size(21 * 1024 * 1024, FilesKind())
    assert refused.value.words.kk == (
        "файл тым үлкен: 21\u00a0МБ. Ең көбі — 20\u00a0МБ. Файлды сығыңыз немесе бөліңіз."
    )


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("Келісімшарт № 5.pdf", "Келісімшарт № 5.pdf"),
        ("C:\\docs\\contract.pdf", "contract.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("scan", "scan.pdf"),
        (".pdf", ".pdf.pdf"),
        ("invoice\u202efdp.exe\u202c.pdf", "invoicefdp.exe.pdf"),
        ("a\nb.pdf", "a b.pdf"),
        ("", "file.pdf"),
    ],
)
def test_a_name_is_kept_without_folders_and_invisible_letters(given_name, kept):
    assert tidied(given_name, PDF) == kept


@given(st.text(max_size=400))
def test_any_name_becomes_one_that_can_be_kept(name):
    kept = tidied(name, PDF)
    assert kept
    assert len(kept) <= 155
    assert "/" not in kept
    assert kept.isprintable()


@given(st.binary(max_size=300), st.sampled_from((b"%PDF-1.7\n", b"PK\x03\x04", b"\xff\xd8\xff")))
def test_rubbish_behind_a_known_beginning_never_passes_nor_breaks_anything(rubbish, beginning):
    media = None
    with suppress(UnusableError):
        media = media_of(beginning + rubbish)
    assert media in (None, JPEG)
