"""What is asked of registries: three answers that are not truths, and particulars read strictly."""

from datetime import date

import pytest

from ruqsat import regulations
from ruqsat.codes import registries
from ruqsat.languages import Words
from ruqsat.lex import Answer, Filed, Ground

CITATION = regulations.current("processing-219").procedure.grounds[0].law
ON = date(2026, 2, 3)
BIN, OTHER_BIN, IIN = "140640970116", "180240970387", "821013498120"
RAW = {
    "number": BIN,
    "name": "«Қызылшоқы Мыс» ЖШС",
    "name_ru": "ТОО «Кызылшокы Мыс»",
    "address": "Қарағанды қаласы",
    "head": "Жанболатов Ермек Сапарұлы",
    "since": "2014-06-17",
    "state": "active",
}


@pytest.mark.parametrize("answer", list(Answer))
def test_no_answer_can_be_taken_for_a_truth(answer):
    with pytest.raises(TypeError, match="compare it"):
        bool(answer)


def test_a_registry_is_asked_only_of_whom_it_knows():
    known = {
        registry.name: (registry.knows_of(BIN), registry.knows_of(IIN))
        for registry in (
            registries.IDENTITY,
            registries.LEGAL_PERSONS,
            registries.SOLE_TRADERS,
            registries.COURT_BANS,
        )
    }
    assert known == {
        "identity": (False, True),
        "legal_persons": (True, False),
        "sole_traders": (False, True),
        "court_bans": (True, True),
    }


def test_particulars_are_kept_as_they_are_read_again():
    kept = registries.LEGAL_PERSONS.read(RAW | {"unheard_of": "x"}, about=BIN, on=ON)
    assert kept == RAW


@pytest.mark.parametrize(
    ("changed", "at"),
    [({"number": OTHER_BIN}, "number"), ({"state": "asleep"}, "state"), ({"name": ""}, "name")],
)
def test_particulars_of_another_or_with_a_fault_are_not_taken(changed, at):
    found = registries.LEGAL_PERSONS.read(RAW | changed, about=BIN, on=ON)
    assert isinstance(found, tuple)
    assert [problem.path for problem in found] == [at]


def unlike(filed: Filed, **changed: str) -> list[str]:
    found = registries.LEGAL_PERSONS.unlike(RAW | changed, filed, on=ON)
    return [words.en for words in found]


@pytest.mark.parametrize("called", ["«Қызылшоқы Мыс» ЖШС", '"ҚЫЗЫЛШОҚЫ МЫС" жшс', RAW["name_ru"]])
def test_a_name_in_either_language_and_in_any_quotes_is_the_same(called):
    assert unlike(Filed(BIN, called)) == []


def test_another_name_another_head_and_a_struck_off_company_are_each_told():
    filed = Filed(BIN, "«Басқа» ЖШС", "ТІЛЕУХАНОВА АЙСҰЛУ МАРАТҚЫЗЫ", by_head=True)
    told = unlike(filed, state="struck_off")
    assert len(told) == 3
    assert "«Басқа» ЖШС" in told[0]
    assert "ТІЛЕУХАНОВА АЙСҰЛУ МАРАТҚЫЗЫ" in told[1]
    assert "struck off" in told[2]


def test_whoever_signs_by_a_power_need_not_be_the_head():
    assert unlike(Filed(BIN, RAW["name"], "ТІЛЕУХАНОВА АЙСҰЛУ", by_head=False)) == []


def test_a_ground_that_only_some_applications_give():
    ground = Ground(
        CITATION, Words("а", "а", "a"), "only", only_where=lambda filed: filed == "this"
    )
    assert ground.can_be_found("this")
    assert not ground.can_be_found("that")
