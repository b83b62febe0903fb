"""The text of a law is read from files, and cited only by words that stand in it."""

import pytest

from ruqsat.languages import Words
from ruqsat.lex import Law, LawError, NormKind
from ruqsat.lex.edition import Edition
from ruqsat.lex.tests.permit import ENGLISH, KAZAKH, RUSSIAN, declared, written

EDITION = """
slug = "digging"
[act]
number = "12"
date = 2024-02-01
title = {kk = "Қазу", ru = "Рытьё", en = "Digging"}
[act.registered]
number = "345"
date = 2024-02-05
[in_force]
from = 2024-02-16
status = "STATUS"
[body]
name = {kk = "Әкімдік", ru = "Акимат", en = "Akimat"}
"""


@pytest.fixture
def law(tmp_path):
    return written(tmp_path)


def test_a_norm_is_read_with_its_kind_actor_services_and_key(law):
    norm = law.norm("2.1")
    assert (norm.kind, norm.actor, norm.services) == (NormKind.FIELD, "applicant", ("dig",))
    assert (norm.key, norm.restated) == ("Тереңдігі", False)
    assert law.norm("3.1").key == "2 (екі) жұмыс күні"
    assert law.norm("3.1").services == ()
    assert law.title == Words("Қазу туралы", "О рытье", "On digging")


def test_a_norm_says_its_lines_as_one_text(law):
    assert law.norm("4").says.en == "The head may issue the permit or refuse it."


def test_a_norm_restated_in_both_languages_says_so_and_english_stands_in_elsewhere(law):
    norm = law.norm("3")
    assert norm.restated
    assert norm.says.kk.startswith("Орындаушы")
    assert norm.says.ru.startswith("Исполнитель")
    assert law.norm("4").says.kk == law.norm("4").says.en


def test_what_a_field_is_called_is_the_title_of_the_act_without_a_full_stop(law):
    title = law.norm("2.1").title
    assert (title.kk, title.en) == ("Тереңдігі", "Depth of the hole")


def test_a_field_whose_title_the_published_file_cuts_is_called_by_the_whole_title(tmp_path):
    cut = ENGLISH.replace('kk: "Тереңдігі"', 'kk: "Шұңқырдың"')
    whole = KAZAKH + "\n## 2.1\nШұңқырдың тереңдігі.\n"
    law = written(tmp_path, en=cut, kk=whole, ru=RUSSIAN + "\n## 2.1\nГлубина.\n")
    assert law.norm("2.1").key == "Шұңқырдың"
    assert law.norm("2.1").title == Words("Шұңқырдың тереңдігі", "Глубина", "Depth of the hole")


def test_a_citation_names_its_norm_its_words_and_its_place(law):
    citation = law("3.1", "2 (two) working days")
    assert str(citation) == "¶ 3.1 “2 (two) working days”"
    assert citation.place == Words("3-тармақ", "пункт 3", "paragraph 3")


def test_the_longest_prefix_of_an_id_names_its_place(tmp_path):
    written(tmp_path)
    places = {
        "": Words("{n}-тармақ", "пункт {n}", "paragraph {n}"),
        "3.": Words("3-тармақтың {n}-бөлігі", "часть {n} пункта 3", "part {n} of paragraph 3"),
    }
    law = Law.read(tmp_path, "digging", places)
    assert law.place("3.1").en == "part 1 of paragraph 3"
    assert law.place("4.1").en == "paragraph 4"
    assert law.place("8-1").en == "paragraph 8-1"
    assert law.place("order.title").en == "paragraph order.title"
    assert Law.read(tmp_path, "digging").place("3.1").en == "3.1"


@pytest.mark.parametrize(
    ("id_", "words", "said"),
    [
        ("3.1", "three working days", "3.1 does not say “three working days”. It says: “The check"),
        ("3.1", "2 (Two) working days", "does not say"),
        ("3.9", "2 (two)", "there is no norm 3.9"),
    ],
)
def test_words_that_do_not_stand_in_the_norm_cannot_be_cited(law, id_, words, said):
    with pytest.raises(LawError) as error:
        law(id_, words)
    assert str(error.value).startswith("digging: ")
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("true", "false", "said"),
    [
        ("kind: duty, ", "", "the heading of 3 lacks a known kind or actor"),
        ("kind: duty", "kind: wish", "the heading of 3 lacks a known kind or actor"),
        ("## 3.1 ", "## 3 ", "text.en.md: 3 stands there twice"),
        ("The check takes 2 (two) working days.", "", "3.1 says nothing"),
    ],
)
def test_a_text_that_is_not_whole_is_refused_by_name(tmp_path, true, false, said):
    assert ENGLISH.count(true) == 1
    with pytest.raises(LawError, match=said):
        written(tmp_path, en=ENGLISH.replace(true, false))


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_a_restatement_of_a_norm_that_is_not_there_is_refused(tmp_path, lang):
    texts = {"kk": KAZAKH, "ru": RUSSIAN}
    texts[lang] += "\n## 9\nНорма.\n"
    with pytest.raises(LawError, match=rf"text\.{lang}\.md has norms unknown to the English.*9"):
        written(tmp_path, kk=texts["kk"], ru=texts["ru"])


def test_silence_names_its_norms_and_its_reason(law):
    silences = law.silent("says what a hole is", "1", "3", adr="0007")
    assert [(one.norm.id, one.why, one.adr) for one in silences] == [
        ("1", "says what a hole is", "0007"),
        ("3", "says what a hole is", "0007"),
    ]
    with pytest.raises(LawError, match="no norm 9"):
        law.silent("nothing", "9")


@pytest.mark.parametrize("status", ["stated", "computed", "assumed"])
def test_an_edition_says_how_sure_the_day_it_came_into_force_is(tmp_path, law, status):
    (tmp_path / "edition.toml").write_text(EDITION.replace("STATUS", status), encoding="utf-8")
    edition = Edition.read(tmp_path, declared(law), body="akimat")
    assert (edition.slug, edition.certainty, edition.note) == ("digging", status, None)
    assert (edition.act, edition.registered) == ("№ 12, 01.02.2024", "№ 345, 05.02.2024")
    assert edition.in_force_from.isoformat() == "2024-02-16"
    assert edition.provider.ru == "Акимат"


def test_an_edition_of_any_other_certainty_is_refused(tmp_path, law):
    (tmp_path / "edition.toml").write_text(EDITION.replace("STATUS", "guessed"), encoding="utf-8")
    with pytest.raises(LawError, match=r"in_force\.status is 'guessed'"):
        Edition.read(tmp_path, declared(law), body="akimat")
