"""The way to a case for whoever acts for its applicant."""

from ruqsat.pages.doors import View, with_file
from ruqsat.pages.visiting import for_applicants


def with_case(view: View) -> View:
    """Gives the page the file of its case."""
    return for_applicants(with_file(view))
