"""Courses that do not depend on each other are walked each by itself."""

from ruqsat.cases.proving.courses import course_of, courses
from ruqsat.regulations import current

PROCEDURE = current("processing-219").procedure
OF = {act.name: course for act, course in course_of(PROCEDURE).items()}


def test_a_right_on_which_nothing_depends_is_a_course_with_what_follows_from_it():
    assert OF["replace_executor"] == "replace_executor"
    assert OF["answer_further"] == OF["ask_further"] == "ask_further"


def test_a_right_that_ends_the_case_belongs_to_it():
    assert OF["withdraw"] == OF["apply"] == OF["state_position"] == ""


def test_the_case_begins_every_other_course_and_goes_no_further_in_it():
    of_the_case = {act.name for act in courses(PROCEDURE)[""]}
    assert {"ask_further", "replace_executor", "complain", "issue"} <= of_the_case
    assert not {"answer_further", "forward", "conclude"} & of_the_case
