"""A natural person, by IIN, with the names of the passport in Kazakh and in Russian."""

from django.db.models import CharField, Model, UniqueConstraint

from ruqsat.languages import Words
from ruqsat.people.models.limits import twelve_digits, valid_iin


class Person(Model):
    iin = CharField(max_length=12, validators=[valid_iin])
    surname_kk = CharField(max_length=100)
    given_kk = CharField(max_length=100)
    patronymic_kk = CharField(max_length=100, blank=True)
    surname_ru = CharField(max_length=100)
    given_ru = CharField(max_length=100)
    patronymic_ru = CharField(max_length=100, blank=True)

    class Meta:
        constraints = (
            UniqueConstraint(fields=["iin"], name="person_iin_once"),
            twelve_digits("iin", name="person_iin_shape"),
        )

    def __str__(self) -> str:
        return f"person {self.pk}"

    @property
    def name(self) -> Words:
        """Surname, first name, patronymic; English takes the Kazakh spelling: no other is kept."""
        kk = " ".join(filter(None, (self.surname_kk, self.given_kk, self.patronymic_kk)))
        ru = " ".join(filter(None, (self.surname_ru, self.given_ru, self.patronymic_ru)))
        return Words(kk, ru, kk)
