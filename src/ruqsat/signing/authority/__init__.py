"""A certification authority for development and tests, with keys for everyone in the demo.

TEST ONLY: its roots say so in their names, and a production installation refuses its store.
"""

from ruqsat.signing.authority.cast import CAST, Part
from ruqsat.signing.authority.keeping import PASSWORD, Authority
from ruqsat.signing.authority.subjects import Organisation, Person, Subject

__all__ = ["CAST", "PASSWORD", "Authority", "Organisation", "Part", "Person", "Subject"]
