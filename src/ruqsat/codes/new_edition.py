"""What the platform states of a new edition when it opens a duty of the body."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from ruqsat.languages import Words
from ruqsat.lex.edition import Edition
from ruqsat.lex.forms import Form, ask


class NewEdition(Form):
    """The act that made the wording, and the day from which the duties of the body count."""

    number: str = ask(None, Words("Бұйрықтың нөмірі", "Номер приказа", "Number of the order"))
    approved_on: date = ask(
        None, Words("Бұйрық бекітілген күн", "День утверждения приказа", "Day of its approval")
    )

    def approved(self) -> datetime:
        """The beginning of that day, in the body's own time."""
        return datetime.combine(self.approved_on, time())

    @staticmethod
    def of(edition: Edition) -> Mapping[str, str]:
        """Its raw answers."""
        made = edition.made_by
        return {"number": made.number, "approved_on": made.approved_on.isoformat()}
