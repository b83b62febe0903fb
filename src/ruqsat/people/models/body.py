"""Bodies, the hours they keep, their positions, and who holds each of them on which days."""

from datetime import date, datetime, time

from django.db.models import (
    CASCADE,
    PROTECT,
    BooleanField,
    CharField,
    CheckConstraint,
    DateField,
    ForeignKey,
    Model,
    Q,
    SlugField,
    TextField,
    TimeField,
    UniqueConstraint,
)

from ruqsat.languages import Words
from ruqsat.people.models.limits import all_or_none, in_order, twelve_digits, valid_bin
from ruqsat.people.models.person import Person
from ruqsat.workdays import Hours


class Body(Model):
    key = SlugField(max_length=60)
    bin = CharField(max_length=12, validators=[valid_bin])
    name_kk = CharField(max_length=300)
    name_ru = CharField(max_length=300)
    name_en = CharField(max_length=300)
    letterhead_kk = TextField()
    letterhead_ru = TextField()
    place_kk = CharField(max_length=100)
    place_ru = CharField(max_length=100)

    class Meta:
        constraints = (
            UniqueConstraint(fields=["key"], name="body_key_once"),
            UniqueConstraint(fields=["bin"], name="body_bin_once"),
            twelve_digits("bin", name="body_bin_shape"),
        )

    def __str__(self) -> str:
        return self.key

    @property
    def name(self) -> Words:
        return Words(self.name_kk, self.name_ru, self.name_en)

    @property
    def letterhead(self) -> Words:
        """Printed in Kazakh and in Russian; English takes the Kazakh half."""
        return Words(self.letterhead_kk, self.letterhead_ru, self.letterhead_kk)

    @property
    def place(self) -> Words:
        return Words(self.place_kk, self.place_ru, self.place_kk)

    def hours(self, at: datetime) -> Hours:
        """Those in force on the day of the moment; the usual ones before any are kept.

        A case asks with the moment it was opened: hours that change later leave its terms alone.
        """
        kept = sorted(self.kept_hours.all(), key=_since, reverse=True)
        return next((one.hours for one in kept if one.hold_at(at)), Hours())


class WorkingHours(Model):
    """The hours of a body from a day on, until the day of the next.

    Terms of cases are counted by them, so hours that began to hold are never altered: new ones are
    added, from a day to come.
    """

    body = ForeignKey(Body, on_delete=CASCADE, related_name="kept_hours")
    since = DateField()
    opens = TimeField(default=time(9))
    closes = TimeField(default=time(18, 30))
    break_starts = TimeField(default=time(13))
    break_ends = TimeField(default=time(14, 30))
    zone = CharField(max_length=40, default="Asia/Almaty")

    class Meta:
        constraints = (
            UniqueConstraint(fields=["body", "since"], name="hours_since_once"),
            in_order("opens", "break_starts", name="hours_morning"),
            in_order("break_starts", "break_ends", name="hours_break"),
            in_order("break_ends", "closes", name="hours_afternoon"),
        )

    def __str__(self) -> str:
        return f"hours {self.pk}"

    @property
    def hours(self) -> Hours:
        return Hours(self.opens, self.closes, self.break_starts, self.break_ends, self.zone)

    def hold_at(self, at: datetime) -> bool:
        """Whether their first day has come, in the zone they are kept in."""
        return self.since <= at.astimezone(self.hours.tz).date()


def _since(hours: WorkingHours) -> date:
    return hours.since


class Position(Model):
    body = ForeignKey(Body, on_delete=CASCADE, related_name="positions")
    key = SlugField(max_length=60)
    title_kk = CharField(max_length=200)
    title_ru = CharField(max_length=200)
    title_en = CharField(max_length=200)
    role = CharField(max_length=60)
    """The role under which regulations name it: ``office``, ``executor``, ``head``, …"""

    class Meta:
        constraints = (
            UniqueConstraint(fields=["body", "key"], name="position_key_once"),
            CheckConstraint(condition=Q(role__regex="^[a-z][a-z_]*$"), name="position_role_shape"),
        )

    def __str__(self) -> str:
        return f"{self.body_id}/{self.key}"

    @property
    def title(self) -> Words:
        return Words(self.title_kk, self.title_ru, self.title_en)


class Appointment(Model):
    """A person in a position: for good, or acting in the holder's stead by a dated order."""

    person = ForeignKey(Person, on_delete=PROTECT, related_name="appointments")
    position = ForeignKey(Position, on_delete=CASCADE, related_name="appointments")
    since = DateField()
    until = DateField(null=True, blank=True)
    """Last day in the position; ``None``: still there."""
    acting = BooleanField(default=False)
    order_number = CharField(max_length=50, null=True, blank=True)  # noqa: DJ001  # None: no order.
    order_on = DateField(null=True, blank=True)

    class Meta:
        constraints = (
            in_order("since", "until", name="appointment_period"),
            all_or_none("order_number", "order_on", name="appointment_order_complete"),
            CheckConstraint(
                condition=Q(acting=False) | Q(order_on__isnull=False, until__isnull=False),
                name="appointment_acting_by_order",
            ),
            UniqueConstraint(
                fields=["position"],
                condition=Q(acting=False, until__isnull=True),
                name="appointment_one_holder",
            ),
        )

    def __str__(self) -> str:
        return f"appointment {self.pk}"
