"""Order No. 219 in the wording of Order No. 134 of 15 April 2024."""

from pathlib import Path

from ruqsat.lex.edition import Edition

from .rules import Processing

edition = Edition.read(Path(__file__).parent, Processing, body="industry-committee")
