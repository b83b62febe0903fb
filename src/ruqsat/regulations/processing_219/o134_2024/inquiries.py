"""What the provider asks of registries instead of the applicant (6.2, row 8; row 9(3))."""

from ruqsat.codes import registries
from ruqsat.lex import Inquiry, Moment, Part

from .law import law
from .results import consents, court_ban


class FromRegistries(Part):
    """Everything that is asked at one moment, if the applicant consented."""

    def __init__(self, when: Moment) -> None:
        self.identity = Inquiry(
            law("6.2.a", "obtains the particulars of identity documents"),
            of=registries.IDENTITY,
            when=when,
            consent=consents,
            also=(law("a1.8.data", "obtains the particulars of the identity document"),),
        )
        self.legal_person = Inquiry(
            law("6.2.b", "the particulars of the state registration"),
            of=registries.LEGAL_PERSONS,
            when=when,
            consent=consents,
            also=(law("a1.8.data", "of the state registration (re-registration)"),),
        )
        self.sole_trader = Inquiry(
            law("6.2.b", "of a legal person or sole trader"),
            of=registries.SOLE_TRADERS,
            when=when,
            consent=consents,
            also=(law("a1.8.data", "of a legal person or sole trader"),),
        )
        self.court_bans = Inquiry(
            law("a1.9.3", "has entered into legal force"),
            of=registries.COURT_BANS,
            when=when,
            consent=consents,
            speaks_for=court_ban,
        )
