"""Resolution No. 392 of the Government of 28 June 2018, in the wording of that day."""

from pathlib import Path

from ruqsat.lex.edition import Edition

from .rules import LifeOfTheDocument

edition = Edition.read(Path(__file__).parent, LifeOfTheDocument, body="industry-committee")
