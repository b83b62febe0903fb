"""The sixty sentences of the glossary: all there, word for word, and all can be said."""

import re
from datetime import date, time
from pathlib import Path

import pytest

from ruqsat.languages import LANGS, Noun, Sentence, UnknownStemError, Value, Words, phrases
from ruqsat.languages.kazakh import knows
from ruqsat.languages.nouns import OPERATOR, ROLES
from ruqsat.languages.tests.glossary import rows

TOPICS = {
    "due": phrases.due,
    "turn": phrases.turn,
    "next": phrases.next_,
    "filing": phrases.filing,
    "error": phrases.errors,
    "sign": phrases.signing,
}
GLOSSARY = Path(__file__).parents[5] / "shared" / "law" / "glossary.md"
ROW = re.compile(r"\| \d+(?: \(\?\))? \| `(\w+)\.(\w+)` \| (.*) \|$")

SENTENCES = {
    f"{topic}.{name.lower()}": sentence
    for topic, module in TOPICS.items()
    for name, sentence in vars(module).items()
    if isinstance(sentence, Sentence)
}
DAYS = {"due", "date", "old_due"}
SAMPLES: dict[str, Value] = {
    **dict.fromkeys(DAYS, date(2026, 11, 23)),
    **dict.fromkeys(("n", "size", "limit"), 5),
    "time": time(18, 30),
    "actor": OPERATOR,
}


def test_there_are_sixty_sentences():
    assert len(SENTENCES) == 60


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_can_be_said_in_three_languages(key: str):
    sentence = SENTENCES[key]
    said = sentence.say(**{name: SAMPLES.get(name, "№ 12") for name in sentence.names})
    for lang in LANGS:
        assert "{" not in said.in_(lang)
        assert said.in_(lang)[0].isupper() or said.in_(lang)[0] in "5№«"


@pytest.mark.parametrize("key", [key for key, said in SENTENCES.items() if said.names])
def test_a_sentence_with_a_blank_left_open_is_not_said(key: str):
    with pytest.raises(ValueError, match="missing"):
        SENTENCES[key].say()


def test_a_deadline_is_said_with_the_day_included():
    assert phrases.due.BY.say(due=date(2026, 11, 23)).kk == (
        "Шешім 2026 жылғы 23 қарашадан кешіктірілмей қабылдануға тиіс."
    )


def test_the_last_day_is_said_with_its_hour():
    assert phrases.due.TODAY.say(time=time(18, 30)) == Words(
        kk="Бүгін — мерзімнің соңғы күні, сағат 18.30-ға дейін.",
        ru="Сегодня последний день срока, до 18.30.",
        en="Today is the last day, until 18:30.",
    )


def test_the_sentences_are_those_of_the_glossary():
    if not GLOSSARY.exists():
        pytest.skip("the glossary is not beside this checkout")
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    listed = {f"{row[1]}.{row[2]}": row[3] for line in lines if (row := ROW.match(line))}
    assert listed.keys() == SENTENCES.keys()
    for key, cells in listed.items():
        expected = tuple(cell.replace("\\|", "|") for cell in re.split(r"(?<!\\) \| ", cells))
        sentence = SENTENCES[key]
        said = (sentence.kk, sentence.ru, sentence.en)
        assert tuple(text.replace("\u00a0", " ") for text in said) == expected


def test_every_role_of_the_glossary_is_a_noun():
    assert {role.kk for role in ROLES} == {row["word"] for row in rows("roles")}


def test_a_noun_outside_the_closed_list_is_refused_when_made():
    assert not knows("Омаров")
    with pytest.raises(UnknownStemError):
        Noun("Омаров", "Омаров", "Omarov")
