"""Plays: examples that a lawyer can read and a machine can run, against the pure core alone."""

from ruqsat.cases.playing.comparing import Difference
from ruqsat.cases.playing.coverage import Covered, coverage, touched_by_plays
from ruqsat.cases.playing.reading import Play, read_play
from ruqsat.cases.playing.recording import Touched
from ruqsat.cases.playing.running import Played, dated, instant, run_play
from ruqsat.cases.playing.shelf import edition_of, play_file, played, plays, sample
from ruqsat.cases.playing.wording import PlayError

__all__ = [
    "Covered",
    "Difference",
    "Play",
    "PlayError",
    "Played",
    "Touched",
    "coverage",
    "dated",
    "edition_of",
    "instant",
    "play_file",
    "played",
    "plays",
    "read_play",
    "run_play",
    "sample",
    "touched_by_plays",
]
