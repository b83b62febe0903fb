"""Companies and the people in them; for whom nobody vouched with a power, nobody speaks."""

from django.db.models import (
    CASCADE,
    PROTECT,
    CharField,
    CheckConstraint,
    DateField,
    EmailField,
    ForeignKey,
    Model,
    Q,
    UniqueConstraint,
)

from ruqsat.languages import Words
from ruqsat.people.models.limits import all_or_none, in_order, twelve_digits, valid_bin
from ruqsat.people.models.person import Person


class Company(Model):
    bin = CharField(max_length=12, validators=[valid_bin])
    name_kk = CharField(max_length=300)
    name_ru = CharField(max_length=300)
    name_en = CharField(max_length=300)
    address_kk = CharField(max_length=500)
    address_ru = CharField(max_length=500)
    bank_kk = CharField(max_length=300, blank=True)
    bank_ru = CharField(max_length=300, blank=True)
    iban = CharField(max_length=34, blank=True)
    bic = CharField(max_length=11, blank=True)
    email = EmailField(blank=True)

    class Meta:
        constraints = (
            UniqueConstraint(fields=["bin"], name="company_bin_once"),
            twelve_digits("bin", name="company_bin_shape"),
        )

    def __str__(self) -> str:
        return self.name_kk

    @property
    def name(self) -> Words:
        return Words(self.name_kk, self.name_ru, self.name_en)

    @property
    def address(self) -> Words:
        """English takes the Kazakh spelling, as no other is kept."""
        return Words(self.address_kk, self.address_ru, self.address_kk)

    @property
    def bank(self) -> Words | None:
        """``None``: not known."""
        return Words(self.bank_kk, self.bank_ru, self.bank_kk) if self.bank_kk else None


class Employment(Model):
    """A person in a company: its head, or an employee, who may hold a power to act for it."""

    HEAD = "head"
    EMPLOYEE = "employee"

    person = ForeignKey(Person, on_delete=PROTECT, related_name="employments")
    company = ForeignKey(Company, on_delete=CASCADE, related_name="employments")
    kind = CharField(max_length=8)
    title_kk = CharField(max_length=200)
    title_ru = CharField(max_length=200)
    title_en = CharField(max_length=200)
    since = DateField()
    until = DateField(null=True, blank=True)
    """Last day in the company; ``None``: still there."""
    power_number = CharField(max_length=50, null=True, blank=True)  # noqa: DJ001  # None: no power.
    power_on = DateField(null=True, blank=True)
    power_until = DateField(null=True, blank=True)

    class Meta:
        constraints = (
            CheckConstraint(condition=Q(kind__in=["head", "employee"]), name="employment_kind"),
            UniqueConstraint(
                fields=["person", "company"],
                condition=Q(until__isnull=True),
                name="employment_open_once",
            ),
            UniqueConstraint(
                fields=["company"],
                condition=Q(kind="head", until__isnull=True),
                name="employment_one_head",
            ),
            CheckConstraint(
                condition=Q(kind="employee") | Q(power_number__isnull=True),
                name="employment_head_needs_no_power",
            ),
            in_order("since", "until", name="employment_period"),
            in_order("power_on", "power_until", name="employment_power_period"),
            all_or_none(
                "power_number", "power_on", "power_until", name="employment_power_complete"
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def title(self) -> Words:
        return Words(self.title_kk, self.title_ru, self.title_en)
