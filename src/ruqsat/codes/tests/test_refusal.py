"""A refusal names each ground with its own reasons, and says until when one may complain."""

from dataclasses import replace
from datetime import date

import pytest

from ruqsat.cases.playing import sample
from ruqsat.codes import Refusal, refusal_grounds
from ruqsat.codes.complaint.known import last_day_known_on
from ruqsat.codes.refusal import BrokenTerm
from ruqsat.lex import LawError
from ruqsat.lex.content import PaperError, Paragraph
from ruqsat.lex.forms.parsing import parse
from ruqsat.regulations import current
from ruqsat.regulations.processing_219.o134_2024.scenarios.test_papers import dossier, drawn

EDITION = current("processing-219")
PROCEDURE = EDITION.procedure
CHECK = PROCEDURE.act("check_conformity")
FOUND = tuple(PROCEDURE.ground(name) for name in ("not_conforming", "unreliable"))


def refused():
    """A dossier in which two grounds were found, each with its reasons."""
    raw = sample(EDITION, PROCEDURE.service("in_territory"))["check_conformity"]
    named = {ground.name: raw[ground.name] for ground in FOUND}
    assert CHECK.form
    stated = {"check_conformity": parse(CHECK.form, named, on=date(2026, 2, 5)).values}
    return replace(dossier("in_territory"), stated=stated, grounds=FOUND), named


def test_every_ground_of_the_closed_list_is_asked_its_reasons_by_its_own_name():
    assert all(CHECK.asks_why(ground) for ground in CHECK.grounds)
    assert not CHECK.asks_why(PROCEDURE.ground("missing_documents"))


def test_the_paper_prints_under_each_ground_its_paragraph_and_its_reasons():
    of, named = refused()
    grounds = drawn("refuse", of).grounds
    assert [one.kk for one in grounds] == [ground.called.kk for ground in FOUND]
    assert [one.paragraph for one in grounds] == [ground.law.place for ground in FOUND]
    assert [one.reasons for one in grounds] == [(Paragraph(why),) for why in named.values()]


def test_a_ground_that_fell_at_the_hearing_is_not_printed():
    of, named = refused()
    (one,) = refusal_grounds(replace(of, grounds=FOUND[:1]))
    assert one.reasons == (Paragraph(named["not_conforming"]),)


def test_a_ground_without_reasons_is_named_and_not_left_out():
    of, _ = refused()
    with pytest.raises(PaperError, match="missing_documents"):
        refusal_grounds(replace(of, grounds=(*FOUND, PROCEDURE.ground("missing_documents"))))


@pytest.mark.parametrize(
    ("on", "last"),
    [("2026-02-03", "2026-05-04"), ("2025-11-28", "2026-03-02"), ("2025-11-30", "2026-03-02")],
)
def test_the_last_day_of_a_complaint_is_counted_in_months_and_rolls_to_a_working_day(on, last):
    assert last_day_known_on(date.fromisoformat(on)) == date.fromisoformat(last)


def test_the_paper_says_until_when_one_may_complain():
    of, _ = refused()
    said = drawn("refuse", of).appeal.remarks[0]
    assert "2026 жылғы 3 ақпанда" in said.kk.replace("\u00a0", " ")
    assert "4 мая 2026 года" in said.ru.replace("\u00a0", " ")


def test_a_refusal_without_grounds_does_not_load():
    refuse = PROCEDURE.act("refuse")
    assert refuse.after
    assert refuse.within
    with pytest.raises(LawError):
        Refusal(
            replace(refuse.gives[0], grounds=()),
            by=refuse.by,
            law=refuse.law,
            after=refuse.after,
            ends=refuse.within.ends,
            owns=refuse.owns,
        )


def test_a_law_that_only_asks_for_reasons_closes_no_list():
    refuse = current("processing-392").procedure.act("refuse")
    assert refuse.gives[0].closed_by is None
    assert refuse.form is BrokenTerm
    assert [one.name for one in refuse.owns] == ["notify_preliminary"]
