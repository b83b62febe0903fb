"""What the database itself refuses, past all the program."""

from datetime import UTC, date, datetime, time

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from ruqsat.people.models import (
    Account,
    Appointment,
    Body,
    Company,
    Employment,
    Person,
    Position,
    WorkingHours,
)

pytestmark = pytest.mark.django_db

DAY, DAY_BEFORE = date(2026, 11, 20), date(2026, 11, 19)


def refused(change):
    with pytest.raises(IntegrityError), transaction.atomic():
        change()


def test_an_iin_belongs_to_one_person(person):
    refused(lambda: Person.objects.create(iin=person("kim").iin, surname_kk="Б", given_kk="А"))


def test_a_number_that_is_not_twelve_digits_is_not_kept(people):
    for field, model in (("iin", Person), ("bin", Company), ("bin", Body)):
        for wrong in ("7403113980", "74031139801X", "٧٤٠٣١١٣٩٨٠١٥"):
            one = model.objects.filter(pk=model.objects.earliest("pk").pk)
            refused(lambda one=one, change={field: wrong}: one.update(**change))


def test_a_number_with_a_wrong_check_digit_does_not_pass_the_check_before_saving(person):
    with pytest.raises(ValidationError, match="check digit"):
        Person(iin="740311398016", surname_kk="А", given_kk="Б").full_clean()
    with pytest.raises(ValidationError, match="check digit"):
        Company(bin="140640970117", name_kk="А").full_clean()


def test_a_company_has_one_head_at_a_time(person):
    company = Company.objects.get(bin="140640970116")
    refused(
        lambda: Employment.objects.create(
            person=person("kim"), company=company, kind="head", since=DAY
        )
    )


def test_a_person_is_in_a_company_once_at_a_time(person):
    company = Company.objects.get(bin="140640970116")
    refused(
        lambda: Employment.objects.create(
            person=person("gurev"), company=company, kind="employee", since=DAY
        )
    )


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "friend"},
        {"until": date(1999, 1, 1)},
        {"power_number": "1"},
        {"power_number": "1", "power_on": DAY},
        {"power_number": "1", "power_on": DAY, "power_until": DAY_BEFORE},
    ],
)
def test_an_employment_that_contradicts_itself_is_not_kept(person, change):
    gurev = Employment.objects.filter(person=person("gurev"))
    refused(lambda: gurev.update(**change))


def test_a_head_has_no_power(person):
    head = Employment.objects.filter(person=person("zhanbolatov"))
    refused(lambda: head.update(power_number="1", power_on=DAY, power_until=DAY))


@pytest.mark.parametrize(
    "more",
    [
        {"acting": True},
        {"acting": True, "until": DAY},
        {"acting": True, "order_number": "1", "order_on": DAY},
        {"order_number": "1"},
        {"until": DAY_BEFORE},
        {},
    ],
    ids=[
        "no order",
        "no order but an end",
        "no end",
        "half an order",
        "backwards",
        "second holder",
    ],
)
def test_an_appointment_that_contradicts_itself_is_not_kept(person, more):
    chair = Position.objects.get(key="chair")
    refused(
        lambda: Appointment.objects.create(person=person("kim"), position=chair, since=DAY, **more)
    )


def test_a_position_and_a_role_have_names_fit_for_the_law(people):
    refused(lambda: Position.objects.filter(key="chair").update(role="Head of all"))
    refused(lambda: Position.objects.filter(key="office").update(key="chair"))


def test_a_body_does_not_close_before_it_opens(people):
    body = Body.objects.get(key="industry-committee")
    for wrong in ({"closes": time(8)}, {"break_ends": time(12)}):
        refused(lambda wrong=wrong: WorkingHours.objects.create(body=body, since=DAY, **wrong))


def test_a_body_changes_its_hours_once_a_day(people):
    body = Body.objects.get(key="industry-committee")
    WorkingHours.objects.create(body=body, since=DAY)
    refused(lambda: WorkingHours.objects.create(body=body, since=DAY, opens=time(8)))


def test_a_person_with_a_past_is_not_deleted(person):
    with pytest.raises(Exception, match="protected"):
        person("zhanbolatov").delete()


def test_the_body_of_the_demo_works_by_the_hours_of_the_act(people):
    noon = datetime(2026, 2, 3, 7, tzinfo=UTC)
    hours = Body.objects.get(key="industry-committee").hours(noon)
    assert (hours.opens, hours.closes) == (time(9), time(18, 30))
    assert (hours.break_starts, hours.break_ends) == (time(13), time(14, 30))


def test_a_password_is_kept_by_argon2_only(people):
    kept = Account.objects.values_list("password", flat=True)
    assert {password.split("$")[0] for password in kept} == {"argon2"}
