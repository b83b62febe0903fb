"""Plays written into a test, run against processing-219."""

from ruqsat.cases.playing import Played, edition_of, played, read_play
from ruqsat.regulations import edition

HEAD = "service: processing-219/in_territory\nplay:"
PROCESSING = edition("processing-219", "o134_2024")
UP_TO_THE_CHECK = """
  - {at: 2025-10-20T10:15, do: apply}
  - {at: 2025-10-20T11:00, do: register}
  - {at: 2025-10-20T11:30, do: assign}
"""


def act_out(steps: str, before: str = "") -> Played:
    """Runs the steps of a play, one a line, after those of ``before``."""
    lines = (line.strip() for line in f"{before}\n{steps}".splitlines())
    play = read_play("\n".join((HEAD, *(f"  {line}" for line in lines if line))))
    return played(play, *edition_of(play))


def differences(steps: str, before: str = "") -> list[tuple[int, str, str, str]]:
    """Step, what, expected and was of each difference."""
    found = act_out(steps, before).differences
    return [(one.step, one.what, one.expected.en, one.was.en) for one in found]
