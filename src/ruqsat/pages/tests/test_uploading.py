"""The file of a signature is read only as far as a signature can reach."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory

from ruqsat.cases.decide import Refused
from ruqsat.pages.uploading import signature_of
from ruqsat.signing.reading.containers import MOST_DETACHED


class Unread(SimpleUploadedFile):
    """A file that no one may read."""

    def read(self, *_size):
        message = "it was read"
        raise AssertionError(message)


def sent(upload: SimpleUploadedFile | None):
    request = RequestFactory().post("/")
    if upload is not None:
        request.FILES["signature"] = upload
    return request


@pytest.mark.parametrize(("more", "said"), [(1, "2 МБ"), (99_000_000, "100 МБ")])
def test_a_file_larger_than_any_signature_is_not_read_and_its_size_is_told(more, said):
    upload = Unread("signature.p7s", b"")
    upload.size = MOST_DETACHED + more
    refused = signature_of(sent(upload))
    assert isinstance(refused, Refused)
    assert refused.code == "signature_too_large"
    assert said in refused.words.kk


def test_a_file_that_a_signature_may_fill_is_read_whole():
    content = bytes(MOST_DETACHED)
    assert signature_of(sent(SimpleUploadedFile("signature.p7s", content))) == content


def test_without_a_file_it_is_said_what_is_missing():
    refused = signature_of(sent(None))
    assert isinstance(refused, Refused)
    assert refused.code == "not_signed"
