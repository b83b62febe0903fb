"""What is kept about people, their companies, and the bodies they serve in."""

from ruqsat.people.models.account import Account, SignInFailure
from ruqsat.people.models.body import Appointment, Body, Position, WorkingHours
from ruqsat.people.models.company import Company, Employment
from ruqsat.people.models.person import Person

__all__ = [
    "Account",
    "Appointment",
    "Body",
    "Company",
    "Employment",
    "Person",
    "Position",
    "SignInFailure",
    "WorkingHours",
]
