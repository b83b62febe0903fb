"""The way to a case for officials who may see it."""

from ruqsat.pages.doors import View, with_file
from ruqsat.pages.visiting import for_staff


def with_case(view: View) -> View:
    """Gives the page the file of its case."""
    return for_staff(with_file(view))
