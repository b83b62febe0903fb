"""Law on the command line: what holds ends with 0, what does not with 1, wrong usage with 2."""

import json
from pathlib import Path

import pytest

from ruqsat.cases.proving import PROPERTIES
from ruqsat.languages import LANGS
from ruqsat.project.commands import main
from ruqsat.project.commands.law import proof
from ruqsat.regulations import edition

PROCESSING = edition("processing-219", "o134_2024")
SCENARIOS = PROCESSING.folder / "scenarios"


@pytest.fixture
def told(capsys):
    """Runs a command; answers its code and what it printed."""

    def run(*arguments, lang="en"):
        code = main(["--lang", lang, *map(str, arguments)])
        return code, capsys.readouterr().out

    return run


@pytest.fixture
def wrong(capsys):
    """Runs a command that is used wrongly; answers what it said."""

    def run(*arguments, lang="en"):
        try:
            code: object = main(["--lang", lang, *map(str, arguments)])
        except SystemExit as ended:
            code = ended.code
        assert code == 2
        return capsys.readouterr().err

    return run


def read(answer):
    code, out = answer
    return code, json.loads(out)


def test_every_edition_is_listed_with_its_day_and_services(told):
    code, out = told("law", "list", lang="kk")
    assert code == 0
    assert "processing-219  o134_2024  30.04.2024 (болжамды)" in out
    assert "processing-219/in_territory: " in out
    listed, life = read(told("law", "list", "--json"))[1]
    services = [service.name for service in PROCESSING.procedure.services]
    assert (listed["norms"], listed["services"]) == (255, services)
    assert life["regulation"] == "processing-392"


def test_a_norm_is_shown_in_three_languages_with_what_cites_it(told):
    code, out = told("law", "show", "processing-219/7.4.b")
    assert code == 0
    norm = PROCESSING.procedure.law.norm("7.4.b")
    assert all(norm.says.in_(lang) in out for lang in LANGS)
    assert "paragraph 7 of the Rules" in out
    assert "kind: term; actor: provider" in out
    assert "term: notify_hearing" in out


def test_a_silent_norm_is_shown_with_the_reason(told):
    out = told("law", "show", "processing-219/1.c")[1]
    assert "Silent: names a short form used in the text" in out


def test_a_norm_of_a_duty_is_shown_with_what_carries_it(told):
    assert "act: inform" in told("law", "show", "processing-219/8-1")[1]


def test_a_regulation_is_shown_with_its_acts_terms_and_grounds(told):
    code, out = told("law", "show", "processing-219", lang="ru")
    assert code == 0
    assert "check_completeness  6.1.b" in out
    assert "2 рабочих дня (¶ 6.1.a)" in out
    assert "в тот же день (¶ 5.1.a)" in out
    assert "not_conforming" in out


def test_coverage_counts_every_norm_once(told):
    code, found = read(told("law", "coverage", "processing-219", "--json"))
    assert (code, found["regulation"], found["edition"]) == (0, "processing-219", "o134_2024")
    norms = {norm["id"]: norm for norm in found["norms"]}
    assert len(norms) == len(found["norms"]) == 255
    assert norms["6.1.a"] == {
        "id": "6.1.a",
        "kind": "term",
        "cited": ["term: check_completeness"],
        "silent": None,
        "exercised": True,
    }
    assert norms["order.1"]["silent"]
    assert all(norm["cited"] or norm["silent"] for norm in norms.values())


def test_coverage_of_everything_is_a_list_and_in_words_says_what_no_play_meets(told):
    covered = read(told("law", "coverage", "--json"))[1]
    assert [one["regulation"] for one in covered] == ["processing-219", "processing-392"]
    code, out = told("law", "coverage", lang="ru")
    assert code == 0
    assert "255 норм; с ссылкой — " in out
    assert "shown: service" in out


def test_a_proof_names_every_property_and_the_days_that_fit(told):
    code, found = read(told("law", "prove", "processing-219", "--json"))
    assert (code, found["procedure"]) == (0, "Processing")
    assert found["states"] > 50
    assert found["properties"] == dict.fromkeys(PROPERTIES, True)
    feasible = found["feasible"]
    assert feasible["filed"] == "2025-10-20T10:15:00+05:00"
    assert feasible["grounds"]["check_conformity"] == "2025-10-28"
    assert all(route["timely"] for route in feasible["routes"])
    notices = [
        day["last_day"]
        for route in feasible["routes"]
        for day in route["days"]
        if day["act"] == "notify_hearing"
    ]
    assert set(notices) == {"2025-10-28"}


def test_a_proof_counts_from_the_filing_that_is_named(told):
    filed = ("--filed", "2026-02-03T10:20")
    found = read(told("law", "prove", "processing-219", *filed, "--json"))[1]
    assert found["feasible"]["grounds"]["check_conformity"] == "2026-02-10"


def test_a_proof_in_words_says_the_last_day_of_a_ground(told):
    code, out = told("law", "prove", lang="kk")
    assert code == 0
    assert all(proof.NAMES[name].kk in out for name in PROPERTIES)
    assert "мерзімінде бас тартуға әкеле алатын соңғы күн — 2025 жылғы 28 қазан" in out


def test_a_proof_tells_which_fault_nobody_noticed(told, monkeypatch):
    from ruqsat.cases.proving import noticing
    from ruqsat.cases.proving.mutants import mutants

    names = ("no requirement heard", "no term of register")
    few = [one for one in mutants(PROCESSING.procedure) if one.name in names]
    monkeypatch.setattr(noticing, "mutants", lambda _procedure: few)
    monkeypatch.setattr(noticing, "plays", lambda _edition: ())
    code, found = read(told("law", "prove", "processing-219", "--mutants", "--json"))
    assert code == 1
    by = {one["mutant"]: one["noticed_by"] for one in found["mutants"]}
    assert by["no requirement heard"] == "adverse_only_after_required"
    assert by["no term of register"] is None
    assert "no term of register: not noticed" in told("law", "prove", "--mutants")[1]


def test_a_broken_property_is_told_with_the_way_that_breaks_it(told, monkeypatch):
    monkeypatch.setattr(PROCESSING.procedure, "requires", ())
    code, out = told("law", "prove")
    assert code == 1
    assert "✗ nothing adverse before what the law requires" in out
    assert "refuse: refused is given and nothing is required" in out


@pytest.fixture
def act(tmp_path):
    """A text in which every key term of the regulation stands, each torn by a line end."""
    keys = (norm.key for norm in PROCESSING.procedure.law.norms.values())
    path = tmp_path / "act.txt"
    path.write_text("\n\n".join(key.replace(" ", " \n", 1) for key in keys), encoding="utf-8")
    return path


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("RUQSAT_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def test_an_attached_act_is_kept_and_its_norms_are_those_that_were_read(told, act, data):
    code, out = told("law", "attach", "processing-219", act)
    assert code == 0
    kept = data / "law" / "processing-219" / "o134_2024" / "act.txt"
    assert kept.read_bytes() == act.read_bytes()
    assert "All 255 norms stand in this text" in out


def test_a_norm_that_changed_in_the_attached_act_is_named(told, act, data):
    text = act.read_text(encoding="utf-8").replace("8 \n(сегіз)", "5 \n(бес)")
    act.write_text(text, encoding="utf-8")
    code, found = read(told("law", "attach", "processing-219", act, "--json"))
    assert code == 1
    assert found["not_found"] == ["a1.3"]
    assert "a1.3" in told("law", "attach", "processing-219", act)[1]


def test_the_official_text_beside_the_checkout_is_the_act_that_was_read(told, data):
    for folder in Path(__file__).resolve().parents:
        path = folder / "shared" / "law" / "acts" / "001_87ab61650b91c595.txt"
        if path.is_file():
            assert told("law", "attach", "processing-219", path)[0] == 0
            return
    pytest.skip("the official text is not beside the checkout")


def test_the_last_day_is_told_with_its_reasons(told):
    code, out = told("due", "processing-219", "check_completeness", "--from", "2025-10-20T10:15")
    assert code == 0
    assert out.startswith("“Check completeness”: 22 October 2025, until 18:30.\nWhy this date:\n")
    assert "(paragraph 6 of the Rules)" in out


@pytest.mark.parametrize(
    ("act", "start", "due"),
    [
        ("result", "2025-10-20T10:15", "2025-10-31T18:30:00+05:00"),
        ("result", "2025-10-24T18:31", "2025-11-07T18:30:00+05:00"),
        ("result", "2025-10-20T13:31:00+00:00", "2025-11-03T18:30:00+05:00"),
        ("6.1.b", "2025-10-20T10:15", "2025-10-22T18:30:00+05:00"),
        ("6.1.a", "2025-10-20T10:15", "2025-10-22T18:30:00+05:00"),
        ("prepare_refusal", "2025-10-20T10:15", "2025-10-22T18:30:00+05:00"),
        ("notify_hearing", "2025-10-20T10:15", "2025-10-28T18:30:00+05:00"),
        ("hold_hearing", "2025-10-24T10:00", "2025-10-29T18:30:00+05:00"),
        ("state_position", "2025-10-24T10:00", "2025-10-29T23:59:59+05:00"),
        ("check_conformity", "2025-10-22T17:00", "2025-10-30T18:30:00+05:00"),
        ("deliver", "2025-10-20T10:15", "2025-10-31T18:30:00+05:00"),
    ],
)
def test_the_last_day_is_that_of_the_act_and_the_calendar(told, act, start, due):
    code, found = read(told("due", "processing-219", act, "--from", start, "--json", lang="kk"))
    assert (code, found["due"]) == (0, due)
    assert found["why"]
    assert {step["norm"] for step in found["why"]} != {None}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "хабарлау» бойынша белгіленген күн мен сағаттан бұрын орындалмайды.\n"),
        ("ru", "Не раньше дня и часа, назначенных в «Уведомление о предварительном решении"),
        ("en", "Not before the day and hour fixed in “Give notice of the preliminary decision"),
    ],
)
def test_the_last_day_of_an_appointment_says_from_when_it_may_be_kept(told, lang, said):
    asked = ("due", "processing-219", "hold_hearing", "--from", "2025-10-24T10:00")
    assert said in told(*asked, lang=lang)[1]
    assert read(told(*asked, "--json"))[1]["not_before"] == ["notify_hearing"]


def test_the_last_day_of_a_duty_of_the_body_counts_from_the_order(told):
    code, out = told("due", "processing-219", "inform", "--from", "2024-04-15T09:00")
    assert code == 0
    assert "18 April 2024" in out
    assert "inform              8-1" in told("law", "show", "processing-219")[1]


def test_an_act_without_a_term_has_no_last_day(told):
    asked = ("due", "processing-219", "assign", "--from", "2025-10-20T10:15")
    assert told(*asked) == (1, "The act sets no term for “Appoint the responsible executor”.\n")
    code, found = read(told(*asked, "--json"))
    assert (code, found["due"], found["why"]) == (1, None, [])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("law",), "the following arguments are required"),
        (("law", "show"), "the following arguments are required"),
        (
            ("law", "show", "nothing"),
            "There is no regulation nothing. There are: processing-219, processing-392.",
        ),
        (("law", "show", "processing-219/7.9"), "has no norm 7.9. Similar ones: 7."),
        (("law", "coverage", "nothing"), "There is no regulation nothing"),
        (("law", "prove", "nothing"), "There is no regulation nothing"),
        (("law", "prove", "--filed", "today"), "“today” is no instant"),
        (("law", "attach", "processing-219", "/no/such.txt"), "cannot be read as text"),
        (("due", "processing-219", "fly", "--from", "2025-10-20T10:15"), "has no act fly"),
        (("due", "processing-219", "issue", "--from", "2025-10-20"), "is no instant"),
        (("due", "processing-219", "issue"), "--from"),
        (
            ("due", "processing-219", "issue", "--from", "2033-01-05T10:00"),
            "calendar of 2033 has not been entered",
        ),
        (("law", "prove", "--filed", "2033-01-05T10:00"), "calendar of 2033 has not been entered"),
        (("play", "/no/such.yaml"), "The file cannot be read: /no/such.yaml"),
        (("play",), "the following arguments are required"),
    ],
)
def test_wrong_usage_is_told_with_what_to_do(wrong, arguments, said):
    assert said in wrong(*arguments)


def test_a_binary_file_is_not_an_act(wrong, tmp_path):
    path = tmp_path / "act.pdf"
    path.write_bytes(b"%PDF-1.7\xff\xfe")
    assert "Save the Kazakh text of the act as UTF-8" in wrong(
        "law", "attach", "processing-219", path
    )


def test_plays_are_run_by_file_and_by_folder(told):
    code, found = read(told("play", SCENARIOS / "filing", "--json"))
    assert code == 0
    assert len(found) == len(list((SCENARIOS / "filing").glob("*.yaml")))
    assert all(one["passed"] and one["differences"] == [] for one in found)
    one = next((SCENARIOS / "hearing").glob("p7_5_heard_for*.yaml"))
    assert told("play", one) == (0, f"✓ {one}\n1 play, of which 1 passed.\n")


PLAY = """
service: processing-219/in_territory
play:
  - {at: 2025-10-20T10:15, do: apply}
  - expect: {due: {result: 2025-10-30}}
"""


def test_a_play_that_differs_says_where_and_how(told, tmp_path):
    path = tmp_path / "play.yaml"
    path.write_text(PLAY, encoding="utf-8")
    code, found = read(told("play", path, "--json", lang="ru"))
    assert code == 1
    assert found == [
        {
            "file": str(path),
            "passed": False,
            "differences": [
                {
                    "step": 2,
                    "what": "due result",
                    "expected": "2025-10-30",
                    "was": "2025-10-31",
                    "says": "Шаг 2, due result: ожидалось — 2025-10-30; оказалось — 2025-10-31.",
                }
            ],
        }
    ]
    assert "    Step 2, due result: expected — 2025-10-30" in told("play", path)[1]


def test_a_play_that_cannot_be_run_is_wrong_usage_and_the_others_are_told(capsys, tmp_path):
    (tmp_path / "a.yaml").write_text(PLAY.replace("do: apply", "do: aply"), encoding="utf-8")
    (tmp_path / "b.yaml").write_text(PLAY.replace("-30", "-31"), encoding="utf-8")
    assert main(["--lang", "en", "play", str(tmp_path), "--json"]) == 2
    told = capsys.readouterr()
    assert "Step 1: there is no act aply" in told.err
    first, second = json.loads(told.out)
    assert (first["passed"], second["passed"]) == (False, True)
    assert "there is no act aply" in first["differences"][0]["error"]


def test_a_folder_without_plays_is_wrong_usage(wrong, tmp_path):
    assert "No plays in" in wrong("play", tmp_path)
