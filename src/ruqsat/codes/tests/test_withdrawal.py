"""An application taken back ends its case undecided, and what the statement says of it."""

from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from ruqsat.codes import Withdrawal
from ruqsat.codes.withdrawal import TITLE
from ruqsat.languages import Words, same
from ruqsat.lex import Act, Law, Norm, NormKind, Role, Seat
from ruqsat.lex.content import Head, Signature
from ruqsat.lex.dossier import Dossier
from ruqsat.papers import to_data
from ruqsat.papers.agreement import disagreements

LAW = Law(
    "small",
    same("Small"),
    {"1": Norm("1", NormKind.RIGHT, "applicant", (), "", same("Anyone writes."))},
)
APPLICANT = Role("applicant", same("applicant"), Seat.PARTY)
HEAD = Role("head", same("head"))
WRITE = Act(LAW("1", "writes"), same("write"), by=APPLICANT)
PART = Withdrawal(WRITE, by=APPLICANT, decided_by=HEAD, contacts="1414")


def dossier(incoming: str | None) -> Dossier:
    edition, service = (
        SimpleNamespace(folder=Path(), provider=Words("Комитет", "Комитет", "Committee")),
        SimpleNamespace(called=Words("Құжат беру", "Выдача документа", "Issue of a document")),
    )
    return Dossier(
        edition=edition,  # type: ignore[arg-type]
        service=service,  # type: ignore[arg-type]
        application=None,
        head=Head(same("A"), same("B"), same("C")),
        applicant=same("«Қызылшоқы Мыс» ЖШС"),
        signature=Signature(position=same("P"), name=same("N")),
        issued_on=date(2026, 2, 9),
        incoming=incoming,
        stated={},
        filed_at=datetime(2026, 2, 3, 10, tzinfo=UTC),
    )


def test_it_is_a_right_that_stands_and_the_end_is_neither_for_nor_against():
    assert PART.withdraw.may
    assert PART.withdraw.standing
    assert PART.withdraw.signed
    assert PART.withdraw.gives == (PART.withdrawn,)
    assert not PART.withdrawn.favourable
    assert not PART.withdrawn.adverse
    assert not PART.terminate.standing


@pytest.mark.parametrize(
    ("incoming", "kk", "ru"),
    [
        (
            "К-2026/000001",
            "2026 жылғы 3 ақпанда берілген № К-2026/000001 өтінішті кері қайтарып аламын.",
            "Отзываю заявление № К-2026/000001, поданное 3 февраля 2026 года.",
        ),
        (
            None,
            "2026 жылғы 3 ақпанда берілген өтінішті кері қайтарып аламын.",
            "Отзываю заявление, поданное 3 февраля 2026 года.",
        ),
    ],
)
def test_the_statement_names_the_application_in_both_languages(incoming, kk, ru):
    paper = PART.statement.content(dossier(incoming))
    first = paper.opening[0]
    assert (first.kk, first.ru) == (kk, ru)
    assert paper.title == TITLE
    assert paper.check is None
    assert disagreements(paper) == ()
    assert to_data(paper)
