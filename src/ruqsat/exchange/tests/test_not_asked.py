"""What registries hold is asked of them, never of whoever applies (processing-219 a1.8.data)."""

from collections.abc import Iterator

from ruqsat import regulations
from ruqsat.lex import Form, NormKind
from ruqsat.lex.forms import Question
from ruqsat.lex.forms.kinds import FilesKind, LinesKind, PartKind

KNOWN_ANYWAY = {"number", "name", "name_ru", "address"}
"""What tells the applicant from others; rows 1 and 2 of the form ask it."""


def asked(form: type[Form]) -> Iterator[Question]:
    for question in form.questions():
        yield question
        if isinstance(question.kind, PartKind | LinesKind):
            yield from asked(question.kind.form)


def test_no_particulars_that_a_registry_holds_are_asked_of_the_applicant():
    procedure = regulations.current("processing-219").procedure
    held = {
        question.label
        for inquiry in procedure.inquiries
        for question in inquiry.of.particulars.questions()
        if question.name not in KNOWN_ANYWAY
    }
    assert len(held) > 5
    for service in procedure.services:
        questions = list(asked(service.form))
        assert held.isdisjoint({question.label for question in questions})
        attached = [one.law for one in questions if isinstance(one.kind, FilesKind)]
        assert attached
        for law in attached:
            assert law is not None
            assert law.norm.kind is NormKind.DOCUMENT
            assert law.norm.id.startswith("a1.8.")
            assert law.norm.id != "a1.8.data"
