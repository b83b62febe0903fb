"""What can be wrong with a calendar: it is not there, or its data contradict themselves."""

from ruqsat.languages import Words


class NoCalendar(LookupError):  # noqa: N818  # The name says what is missing.
    """A term reaches into a year whose days off are not known."""

    def __init__(self, year: int) -> None:
        super().__init__(
            f"no working calendar for {year}: add workdays/kz/{year}.toml with its days off, "
            "each with its source"
        )
        self.year = year

    @property
    def words(self) -> Words:
        """The same for a person: what is missing and who can mend it."""
        return Words(
            kk=f"{self.year} жылдың жұмыс күнтізбесі енгізілмеген, сондықтан мерзімді есептеу "
            "мүмкін емес. Жүйе әкімшісіне хабарласыңыз: ол күнтізбені енгізуге тиіс.",
            ru=f"Рабочий календарь на {self.year} год не внесён, поэтому срок исчислить нельзя. "
            "Обратитесь к администратору системы: он должен внести календарь.",
            en=f"The working calendar of {self.year} has not been entered, so the term cannot be "
            "counted. Ask the administrator of the system to enter it.",
        )


class CalendarError(ValueError):
    """An entry of a calendar file that is malformed or contradicts another."""
